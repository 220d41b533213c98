import type { DebriefMoment } from "../play/debrief.ts";
import { useId } from "preact/hooks";
import { useKit } from "../ui/kit.ts";
import { LightsThen } from "../ui/light.tsx";
import { ReadAloud, Spoken } from "../ui/read-aloud.tsx";
import { RuleCard, TipCard } from "../ui/rule-card.tsx";
import { useSay } from "../ui/said.ts";
import { asSentence, listOf } from "../ui/said-marks.ts";
import { SayWords } from "../ui/say-words.tsx";
import type { Sentences } from "../ui/say.tsx";
import { clauseOf, factWords, verdictOf } from "../ui/wording.ts";

interface Props {
  readonly moment: DebriefMoment;
  readonly sentences: Sentences;
  readonly onTryAgain?: () => void;
}

/** One choice looked back on: what was heard and said, the verdict, its rule, and what decided it. */
export function MomentCard({ moment, sentences, onTryAgain }: Props) {
  const { words, voice } = useKit();
  const { t } = words;
  const { worded } = useSay();
  const title = worded((wording) => verdictOf(wording, moment.verdict).title);
  const told = worded((wording) => verdictOf(wording, moment.verdict)[voice]);
  const said = sentences(moment.text);
  const of = useId();
  return (
    <article class={`moment-card ${moment.verdict}`}>
      {moment.heard ? (
        <p class="heard">
          {t("debrief.heard")}: <SayWords of={sentences(moment.heard.text)} quoted />
        </p>
      ) : null}
      <p class="said">
        {t("debrief.said")}: <Spoken of={of} text={said} quoted />
      </p>
      <p class="verdict">
        <Spoken of={of} part={1} text={title} />
      </p>
      <p>
        <Spoken of={of} part={2} text={told} />
      </p>
      <ReadAloud of={of} says={[said, title, told]} />
      <LightsThen lights={moment.lights} />
      {moment.mendedAt === undefined ? null : <p class="mended">{t("debrief.mended")}</p>}
      {moment.mends.length > 0 ? <p class="mended">{t("debrief.mends")}</p> : null}
      {moment.clauses.map((clause) => (
        <RuleCard key={clause} clause={clause} />
      ))}
      {moment.tips.map((tip) => (
        <TipCard key={tip} tip={tip} />
      ))}
      <Why moment={moment} />
      {onTryAgain ? (
        <button type="button" class="button" onClick={onTryAgain}>
          {t("debrief.tryAgain")}
        </button>
      ) : null}
    </article>
  );
}

function Why({ moment }: { readonly moment: DebriefMoment }) {
  const { words, voice } = useKit();
  const { t } = words;
  const { say, worded } = useSay();
  const flips = moment.flips.filter(({ level }) => level !== "no");
  if (moment.because.length === 0 && moment.overruled.length === 0 && flips.length === 0) return null;
  return (
    <details class="why">
      <summary>{t("debrief.why")}</summary>
      {moment.because.map(({ fact, level }) => (
        <p key={fact}>
          <SayWords
            of={asSentence(
              worded((wording) => factWords(wording, voice, fact, level)),
              words,
            )}
          />
        </p>
      ))}
      {moment.overruled.length > 0 ? (
        <p>
          {t("debrief.overruled")}:{" "}
          <SayWords
            of={listOf(
              moment.overruled.map((id) => worded((wording) => clauseOf(wording, id).title)),
              words,
            )}
          />
        </p>
      ) : null}
      {flips.length > 0 ? <h3>{t("debrief.flips")}</h3> : null}
      <ul>
        {flips.map(({ fact, level, to }) => (
          <li key={fact + level}>
            <SayWords
              of={say("debrief.flip", ({ wording }) => ({
                fact: factWords(wording, voice, fact, level),
                decision: wording.decisions[to]?.[voice] ?? to,
              }))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
