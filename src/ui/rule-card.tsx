import { useId } from "preact/hooks";
import { useKit } from "./kit.ts";
import { useSay } from "./said.ts";
import { ReadAloud, Spoken } from "./read-aloud.tsx";
import { clauseOf, tipOf } from "./wording.ts";

/** A clause in a child's words, or in an adult's where adults are in training. */
export function RuleCard({ clause }: { readonly clause: string }) {
  const { voice } = useKit();
  const { worded } = useSay();
  const title = worded((wording) => clauseOf(wording, clause).title, true);
  const said = worded((wording) => clauseOf(wording, clause)[voice], true);
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
      <ReadAloud of={of} says={[title, said]} />
    </div>
  );
}

/** A helper tip: shown as a tip, never as a rule. */
export function TipCard({ tip }: { readonly tip: string }) {
  const { words, voice } = useKit();
  const { worded } = useSay();
  const title = worded((wording) => tipOf(wording, tip).title);
  const said = worded((wording) => tipOf(wording, tip)[voice]);
  const of = useId();
  return (
    <div class="rule-card tip">
      <p class="rule-title">
        {words.t("debrief.tip")}: <Spoken of={of} text={title} />
      </p>
      <p>
        <Spoken of={of} part={1} text={said} />
      </p>
      <ReadAloud of={of} says={[title, said]} />
    </div>
  );
}
