import { useKit } from "./kit.ts";
import { clauseOf, tipOf } from "./wording.ts";

/** A clause in a child's words. */
export function RuleCard({ clause }: { readonly clause: string }) {
  const { title, child } = clauseOf(useKit().wording, clause);
  return (
    <div class="rule-card">
      <p class="rule-title">{title}</p>
      <p>{child}</p>
      <p class="clause-id">{clause}</p>
    </div>
  );
}

/** A helper tip: shown as a tip, never as a rule. */
export function TipCard({ tip }: { readonly tip: string }) {
  const { words, wording } = useKit();
  const { title, child } = tipOf(wording, tip);
  return (
    <div class="rule-card tip">
      <p class="rule-title">
        {words.t("debrief.tip")}: {title}
      </p>
      <p>{child}</p>
    </div>
  );
}
