import { useId } from "preact/hooks";
import type { Policy } from "../../policy/model.ts";
import { useKit } from "../../ui/kit.ts";
import { ReadAloud, Spoken } from "../../ui/read-aloud.tsx";
import { clauseOf } from "../../ui/wording.ts";

interface Props {
  readonly policy: Policy;
  readonly clause: string;
}

/** A clause as a card: a child's words in front; behind it what a grown-up wants to know. */
export function HandbookCard({ policy, clause }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const { title, child, adult } = clauseOf(wording, clause);
  const { source, reading, linked } = policy.file.clauses.find(({ id }) => id === clause) ?? NOWHERE;
  const of = useId();
  return (
    <article class="rule-card collected">
      <h3>
        <Spoken of={of} text={title} />
      </h3>
      <p class="rule-words">
        <Spoken of={of} part={1} text={child} />
      </p>
      <ReadAloud of={of} says={[{ text: title }, { text: child }]} />
      <details>
        <summary>
          {t("handbook.adults")} <span class="visually-hidden">{title}</span>
        </summary>
        <p>
          <strong>{clause}</strong> {adult}.
        </p>
        <p>{t("handbook.source", { source })}</p>
        {reading ? <p>{t("handbook.reading")}</p> : null}
        {linked.length > 0 ? (
          <>
            <p>{t("handbook.linked")}</p>
            <ul>
              {linked.map((id) => (
                <li key={id}>{wording.linked[id] ?? id}</li>
              ))}
            </ul>
          </>
        ) : null}
      </details>
    </article>
  );
}

const NOWHERE = { source: "", reading: false, linked: [] };
