import { useId } from "preact/hooks";
import type { Badge } from "../../art/catalogue.ts";
import type { Policy } from "../../policy/model.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { useKit } from "../../ui/kit.ts";
import { ReadAloud, Spoken } from "../../ui/read-aloud.tsx";
import { useSay } from "../../ui/said.ts";
import { asSentence } from "../../ui/said-marks.ts";
import { SayWords } from "../../ui/say-words.tsx";
import { clauseOf } from "../../ui/wording.ts";

interface Props {
  readonly policy: Policy;
  readonly clause: string;
  /** On a card that has been met in a story. */
  readonly badge?: Badge;
}

/** A clause as a card: a child's words in front; behind it what a grown-up wants to know. */
export function HandbookCard({ policy, clause, badge }: Props) {
  const { words, wording, voice } = useKit();
  const { t } = words;
  const { worded } = useSay();
  const title = worded((one) => clauseOf(one, clause).title, true);
  const said = worded((one) => clauseOf(one, clause)[voice], true);
  const adult = worded((one) => clauseOf(one, clause).adult);
  const { source, reading, linked } = policy.file.clauses.find(({ id }) => id === clause) ?? NOWHERE;
  const of = useId();
  return (
    <article class="rule-card collected">
      <div class="rule-top">
        <h3>
          <Spoken of={of} text={title} />
        </h3>
        {badge ? <Drawing of={{ kind: "badge", badge }} alt={t("handbook.met")} class="rule-stamp" /> : null}
      </div>
      <p class="rule-words">
        <Spoken of={of} part={1} text={said} />
      </p>
      <ReadAloud of={of} says={[title, said]} />
      <details>
        <summary>
          {t("handbook.adults")} <span class="visually-hidden">{clauseOf(wording, clause).title}</span>
        </summary>
        <p>
          <strong>{clause}</strong> {voice === "child" ? <SayWords of={asSentence(adult, words)} /> : null}
        </p>
        <p>{t("handbook.source", { source })}</p>
        {reading ? <p>{t("handbook.reading")}</p> : null}
        {linked.length > 0 ? (
          <>
            <p>{t("handbook.linked")}</p>
            <ul>
              {linked.map((id) => (
                <li key={id}>
                  <SayWords of={worded((one) => one.linked[id] ?? id)} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </details>
    </article>
  );
}

const NOWHERE = { source: "", reading: false, linked: [] };
