import type { CircleFile, PolicyFile } from "../../src/policy/format.ts";
import { buildPolicy, type Policy } from "../../src/policy/model.ts";

/**
 * The policy with one clause gone, and every rule that stands on it: exceptions, duties, prohibitions; of a base rule
 * the citation, and, where it stood on nothing else, what it calls for. Not a sound file: only for this proof.
 */
export function withoutClause(file: PolicyFile, id: string): Policy {
  const copy = structuredClone(file);
  copy.clauses = copy.clauses.filter((clause) => clause.id !== id);
  copy.circles = copy.circles.map((circle) => circleWithout(circle, id));
  return buildPolicy(copy);
}

function circleWithout(circle: CircleFile, id: string): CircleFile {
  const stays = (rule: { clauses: readonly string[] }) => !rule.clauses.includes(id);
  const { base, exceptions, calls, values } = circle.decision;
  const left = base.clauses.filter((clause) => clause !== id);
  return {
    ...circle,
    acts: circle.acts.map(({ allowedUnder, ...act }) => {
      const cited = allowedUnder?.filter((clause) => clause !== id) ?? [];
      return cited.length > 0 ? { ...act, allowedUnder: cited } : act;
    }),
    decision: {
      values,
      base: { value: base.value, clauses: left },
      exceptions: exceptions.filter(stays),
      calls: left.length > 0 ? calls : calls.filter((call) => call.value !== base.value),
    },
    duties: circle.duties.filter(stays),
    prohibitions: circle.prohibitions.filter(stays),
  };
}
