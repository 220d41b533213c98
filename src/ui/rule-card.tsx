import { useId } from "preact/hooks";
import { useKit } from "./kit.ts";
import { ReadAloud, Spoken } from "./read-aloud.tsx";
import { clauseOf, tipOf } from "./wording.ts";

/** A clause in a child's words, or in an adult's where adults are in training. */
export function RuleCard({ clause }: { readonly clause: string }) {
  const { wording, voice } = useKit();
  const { title, [voice]: said } = clauseOf(wording, clause);
  const of = useId();
  return (
    <div class="rule-card">
      <p class="rule-title">
        <Spoken of={of} text={title} />
      </p>
      <p>
        <Spoken of={of} part={1} text={said} />
      </p>
      <p class="clause-id">{clause}</p>
      <ReadAloud of={of} says={[{ text: title }, { text: said }]} />
    </div>
  );
}

/** A helper tip: shown as a tip, never as a rule. */
export function TipCard({ tip }: { readonly tip: string }) {
  const { words, wording, voice } = useKit();
  const { title, [voice]: said } = tipOf(wording, tip);
  const of = useId();
  return (
    <div class="rule-card tip">
      <p class="rule-title">
        {words.t("debrief.tip")}: <Spoken of={of} text={title} />
      </p>
      <p>
        <Spoken of={of} part={1} text={said} />
      </p>
      <ReadAloud of={of} says={[{ text: title }, { text: said }]} />
    </div>
  );
}
