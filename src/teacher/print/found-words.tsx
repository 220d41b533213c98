import { useKit } from "../../ui/kit.ts";
import { clauseOf, tipOf, verdictOf, type Voice } from "../../ui/wording.ts";
import { ChangedHere } from "./changed-here.tsx";
import type { Found } from "./found.ts";
import { usePrint } from "./print-kit.ts";

/** What the policy finds of a choice, in words, with the clauses behind it; tips where no clause decides. */
export function FoundWords({ found }: { readonly found: readonly Found[] }) {
  const { wording } = useKit();
  const { label } = usePrint();
  const verdicts = [...new Set(found.map(({ verdict }) => verdict))];
  const said = verdicts.map((verdict) => {
    const behind = found.filter((one) => one.verdict === verdict).flatMap(behindOf);
    const names = unique(behind).map((id) => (id.startsWith("HT-") ? `${label("tip")} ${id}` : id));
    const { title } = verdictOf(wording, verdict);
    return names.length > 0 ? `${title} (${names.join(", ")})` : title;
  });
  return <span class="found">{said.join(`; ${label("orElse")} `)}</span>;
}

/** The clauses that decide, else the helper tips that were passed over. */
const behindOf = ({ clauses, tips }: Found): readonly string[] => (clauses.length > 0 ? clauses : tips);

interface RulesProps {
  readonly found: readonly Found[];
  readonly voice: Voice;
}

/** The clauses and tips that some findings name, each with its words. */
export function RulesNamed({ found, voice }: RulesProps) {
  const { wording } = useKit();
  const { label } = usePrint();
  const clauses = unique(found.flatMap((one) => one.clauses));
  const tips = unique(found.filter((one) => one.clauses.length === 0).flatMap((one) => one.tips));
  return (
    <section class="rules-named">
      <p class="rules-heading">{label("leadRules")}</p>
      <ul>
        {clauses.map((id) => (
          <li key={id}>
            <b>
              {id} {clauseOf(wording, id).title}
            </b>{" "}
            {clauseOf(wording, id)[voice]} <ChangedHere clause={id} />
          </li>
        ))}
        {tips.map((id) => (
          <li key={id}>
            <b>
              {id} ({label("tip")}) {tipOf(wording, id).title}
            </b>{" "}
            {tipOf(wording, id)[voice]}
          </li>
        ))}
      </ul>
    </section>
  );
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();
