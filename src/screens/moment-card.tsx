import type { DebriefMoment } from "../play/debrief.ts";
import { useId } from "preact/hooks";
import { useKit } from "../ui/kit.ts";
import { LightsThen } from "../ui/light.tsx";
import { ReadAloud, Spoken } from "../ui/read-aloud.tsx";
import { RuleCard, TipCard } from "../ui/rule-card.tsx";
import type { Sentences } from "../ui/say.tsx";
import { clauseOf, factWords, verdictOf } from "../ui/wording.ts";

interface Props {
  readonly moment: DebriefMoment;
  readonly sentences: Sentences;
  readonly onTryAgain?: () => void;
}

/** One choice looked back on: what was heard and said, the verdict, its rule, and what decided it. */
export function MomentCard({ moment, sentences, onTryAgain }: Props) {
  const { words, wording, voice } = useKit();
  const { t } = words;
  const verdict = verdictOf(wording, moment.verdict);
  const of = useId();
  const read = [sentences(moment.text), verdict.title, verdict[voice]];
  return (
    <article class={`moment-card ${moment.verdict}`}>
      {moment.heard ? (
        <p class="heard">
          {t("debrief.heard")}: “{sentences(moment.heard.text)}”
        </p>
      ) : null}
      <p class="said">
        {t("debrief.said")}: “<Spoken of={of} text={sentences(moment.text)} />”
      </p>
      <p class="verdict">
        <Spoken of={of} part={1} text={verdict.title} />
      </p>
      <p>
        <Spoken of={of} part={2} text={verdict[voice]} />
      </p>
      <ReadAloud of={of} says={read.map((text) => ({ text }))} />
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
  const { words, wording, voice } = useKit();
  const { t } = words;
  const flips = moment.flips.filter(({ level }) => level !== "no");
  if (moment.because.length === 0 && moment.overruled.length === 0 && flips.length === 0) return null;
  return (
    <details class="why">
      <summary>{t("debrief.why")}</summary>
      {moment.because.map(({ fact, level }) => (
        <p key={fact}>{sentence(factWords(wording, voice, fact, level))}</p>
      ))}
      {moment.overruled.length > 0 ? (
        <p>
          {t("debrief.overruled")}: {moment.overruled.map((id) => clauseOf(wording, id).title).join(", ")}
        </p>
      ) : null}
      {flips.length > 0 ? <h3>{t("debrief.flips")}</h3> : null}
      <ul>
        {flips.map(({ fact, level, to }) => (
          <li key={fact + level}>
            {t("debrief.flip", {
              fact: factWords(wording, voice, fact, level),
              decision: wording.decisions[to]?.[voice] ?? to,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
