import type { MadeLook } from "../art/characters/maker.ts";
import { debriefOf, type Debrief as Told, type DebriefMoment } from "../play/debrief.ts";
import { pictureOf } from "../play/picture.ts";
import type { Run } from "../play/run.ts";
import { viewOf } from "../play/view.ts";
import { useId } from "preact/hooks";
import { captioned } from "../sound/names.ts";
import { Drawing } from "../ui/drawing.tsx";
import { LIGHTS_SHOWN, LightCard } from "../ui/light.tsx";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import { ReadAloud, Spoken } from "../ui/read-aloud.tsx";
import { RuleCard } from "../ui/rule-card.tsx";
import { useSay, type Said as Words } from "../ui/said.ts";
import { SayWords } from "../ui/say-words.tsx";
import type { Sentences } from "../ui/say.tsx";
import { SoundCaption } from "../ui/sound-caption.tsx";
import { MomentCard } from "./moment-card.tsx";
import { talkTo } from "../scenario/today.ts";
import { TwinLines, type TwinLineShown } from "./twin-lines.tsx";

interface Props {
  readonly run: Run;
  readonly made: MadeLook | undefined;
  readonly sentences: Sentences;
  readonly onTryAgain: (moment: number) => void;
  readonly onAgain: () => void;
  readonly onOther: () => void;
  readonly onTwin: ((scenario: string) => void) | undefined;
  /** The lines in which the twins differ, once both have been played. */
  readonly twinLines: readonly TwinLineShown[] | undefined;
}

/** After a story: first what went well and what to try, then the lights, and the rest behind More. */
export function Debrief({ run, made, sentences, onTryAgain, onAgain, onOther, onTwin, twinLines }: Props) {
  const { words, profile } = useKit();
  const { t } = words;
  const { say, safely } = useSay();
  const told = debriefOf(run);
  const { scenario } = run.story;
  const view = viewOf(run);
  const coordinator = talkTo(profile);
  const lit = LIGHTS_SHOWN.some((name) => told.lights[name].light === "lit");
  const twin = scenario.twin?.scenario;
  return (
    <Page title={t("debrief.title")} class="debrief wide">
      <Drawing of={{ kind: "picture", picture: pictureOf(view, made) }} alt="" class="banner" />
      <p class="ending">{view.line ? <SayWords of={sentences(view.line.text)} /> : null}</p>
      <p class="praise">
        <SayWords of={view.mayCelebrate ? say("debrief.celebrate") : say("debrief.calm")} />
      </p>
      <FirstLook told={told} sentences={sentences} onTryAgain={onTryAgain} />
      {twinLines ? <TwinLines lines={twinLines} /> : null}
      <section>
        <h2>{t("debrief.lights")}</h2>
        <SoundCaption of={lit ? captioned(["light"]) : []} />
        <ul class="lights">
          {LIGHTS_SHOWN.map((name) => (
            <LightCard
              key={name}
              name={name}
              light={told.lights[name].light}
              moment={momentWords(told, told.lights[name].moment, sentences)}
            />
          ))}
        </ul>
        {told.limit ? (
          <p>
            <SayWords of={safely(`debrief.limit.${told.limit}`)} />
          </p>
        ) : null}
      </section>
      <details class="more">
        <summary class="button">{t("debrief.moments")}</summary>
        <TwoCounts mistakes={told.mistakes} />
        <ol class="moments">
          {told.moments.map((moment) => (
            <li key={moment.index}>
              <MomentCard moment={moment} sentences={sentences} onTryAgain={() => onTryAgain(moment.index)} />
            </li>
          ))}
        </ol>
      </details>
      <section class="partner">
        <h2>{t("debrief.partner")}</h2>
        {scenario.follow ? (
          <p class="follow">
            <SayWords of={sentences(scenario.follow)} />
          </p>
        ) : null}
        <p>
          <SayWords of={safely("debrief.youAgain")} />
        </p>
        <p>
          <SayWords of={safely("debrief.talk", { coordinator })} />
        </p>
      </section>
      <div class="row">
        {twin && onTwin ? (
          <button type="button" class="button sun" onClick={() => onTwin(twin)}>
            {t("debrief.twin")}
          </button>
        ) : null}
        <button type="button" class="button" onClick={onAgain}>
          {t("debrief.again")}
        </button>
        <button type="button" class="button" onClick={onOther}>
          {t("debrief.other")}
        </button>
      </div>
    </Page>
  );
}

/** Two kinds of mistake, each for itself: they weigh differently, and are never added up. */
function TwoCounts({ mistakes: { kept, told } }: { readonly mistakes: Told["mistakes"] }) {
  const { t } = useKit().words;
  if (kept + told === 0) return null;
  return (
    <ul class="two-counts">
      {kept > 0 ? <li>{t("debrief.keptCount", { count: kept })}</li> : null}
      {told > 0 ? <li>{t("debrief.toldCount", { count: told })}</li> : null}
    </ul>
  );
}

const momentWords = (told: Told, index: number | undefined, sentences: Sentences): Words | undefined => {
  const moment = index === undefined ? undefined : told.moments[index];
  return moment && sentences(moment.text);
};

interface FirstLookProps {
  readonly told: Told;
  readonly sentences: Sentences;
  readonly onTryAgain: (moment: number) => void;
}

function FirstLook({ told, sentences, onTryAgain }: FirstLookProps) {
  const { t } = useKit().words;
  const well = told.wentWell === undefined ? undefined : told.moments[told.wentWell];
  const toTry = told.toTry === undefined ? undefined : told.moments[told.toTry];
  return (
    <div class="first-look">
      {well ? (
        <section class="well">
          <h2>{t("debrief.well")}</h2>
          <Said moment={well} sentences={sentences} />
        </section>
      ) : null}
      <section class="try">
        <h2>{t("debrief.try")}</h2>
        {toTry ? (
          <>
            <Said moment={toTry} sentences={sentences} />
            <button type="button" class="button sun" onClick={() => onTryAgain(toTry.index)}>
              {t("debrief.tryAgain")}
            </button>
          </>
        ) : (
          <p>{t("debrief.nothingToTry")}</p>
        )}
      </section>
    </div>
  );
}

/** What was said, what it was under the policy, and the rule that decided it. */
function Said({ moment, sentences }: { readonly moment: DebriefMoment; readonly sentences: Sentences }) {
  const { words, voice } = useKit();
  const { worded } = useSay();
  const [tip] = moment.tips;
  const of = useId();
  const said = sentences(moment.text);
  const title = worded(({ verdicts }) => verdicts[moment.verdict]?.title ?? "");
  const told = worded(({ verdicts, tips }) => {
    const tipped = moment.clauses.length === 0 ? tips[tip ?? ""] : undefined;
    return (tipped ?? verdicts[moment.verdict])?.[voice] ?? "";
  });
  return (
    <>
      <p class="said">
        <span class="visually-hidden">{words.t("debrief.said")}: </span>
        <Spoken of={of} text={said} quoted />
      </p>
      <p class="verdict">
        <Spoken of={of} part={1} text={title} />
      </p>
      <p>
        <Spoken of={of} part={2} text={told} />
      </p>
      <ReadAloud of={of} says={[said, title, told]} />
      {moment.clauses.map((clause) => (
        <RuleCard key={clause} clause={clause} />
      ))}
    </>
  );
}
