import type { Circle, Policy } from "../../policy/model.ts";
import type { RuleEdit, SchoolEdits } from "../../policy/school-edits.ts";

/** A rule of a circle: one that raises the decision, one that says what is owed, or one that forbids. */
export type RuleKind = "exception" | "duty" | "prohibition";

/** What a form can change in a rule that is there. */
export type RuleAction = Exclude<RuleEdit["kind"], "new-exception" | "prohibit">;

/** What can be changed in a rule; a rule of the school's own is taken back and not taken away. */
export function actionsFor(
  circle: Circle,
  kind: RuleKind,
  rule: string,
  isShipped: boolean,
): readonly RuleAction[] {
  const own: readonly RuleAction[] = {
    exception: ["exception-value", "exception-also", "exception-only"] as const,
    duty: ["deadline"] as const,
    prohibition: [],
  }[kind];
  return [
    ...own,
    ...(reliefsOf(circle, rule).length > 0 ? (["drop-relief"] as const) : []),
    ...(isShipped ? (["drop-rule"] as const) : []),
  ];
}

/** The facts that lift a rule: each is a way out that can be closed. */
export function reliefsOf(circle: Circle, id: string): readonly string[] {
  const exception = circle.file.decision.exceptions.find((one) => one.id === id);
  const rule = circle.duties.get(id) ?? circle.prohibitions.get(id);
  const notFacts = (exception ?? rule)?.when.flatMap((one) => Object.keys(one.notFacts ?? {})) ?? [];
  const isRelief = (fact: string) =>
    circle.file.facts.some((one) => one.id === fact && one.polarity === "relief");
  const lifted = rule?.unless.flatMap((one) => Object.keys(one.facts ?? {})) ?? [];
  return [...new Set([...notFacts.filter(isRelief), ...lifted])];
}

/** One fact at one level above its lowest, as a form offers it. */
interface FactLevel {
  readonly key: string;
  readonly fact: string;
  readonly level: string | boolean;
}

/** Everything that can be known in a circle; a fact that is simply so has one level. */
export const factLevels = (circle: Circle): readonly FactLevel[] =>
  circle.file.facts.flatMap(({ id: fact, levels }): readonly FactLevel[] =>
    levels
      ? levels.slice(1).map((level) => ({ key: `${fact}.${level}`, fact, level }))
      : [{ key: fact, fact, level: true }],
  );

/** The clauses that a rule of a circle can stand on: its own, and those for everyone. */
export const clausesFor = (policy: Policy, circle: string): readonly string[] =>
  policy.file.clauses
    .filter((clause) => clause.circle === circle || clause.circle === "all")
    .map(({ id }) => id);

/** A name for a new rule of the school's own that no rule of the circle has. */
export function ownRuleId(circle: Circle): string {
  const taken = new Set(circle.file.decision.exceptions.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** The circle of a clause; for one that stands outside of every circle the first that has a rule on it. */
export function circleOfClause(policy: Policy, clause: string | undefined): string {
  const own = policy.file.clauses.find(({ id }) => id === clause)?.circle;
  if (own !== undefined && policy.circles.has(own)) return own;
  const all = [...policy.circles.values()];
  const cites = ({ file }: Circle) =>
    [...file.decision.exceptions, ...file.duties, ...file.prohibitions].some(
      ({ clauses }) => clause !== undefined && clauses.includes(clause),
    );
  return (all.find(cites) ?? all[0])?.id ?? "";
}

/** The school's changes with one more. Another step or deadline for the same rule takes the place of the one before. */
export function withRule(edits: SchoolEdits, edit: RuleEdit): SchoolEdits {
  const others = edits.rules.filter((one) => !isReplaced(one, edit) && !isSame(one, edit));
  return { ...edits, rules: [...others, edit] };
}

const isSame = (one: RuleEdit, other: RuleEdit): boolean => JSON.stringify(one) === JSON.stringify(other);

function isReplaced(one: RuleEdit, by: RuleEdit): boolean {
  if (one.circle !== by.circle) return false;
  if (one.kind === "exception-value" && by.kind === "exception-value") return one.exception === by.exception;
  return one.kind === "deadline" && by.kind === "deadline" && one.duty === by.duty;
}

/** The school's changes without one of its rules. */
export const withoutRule = (edits: SchoolEdits, edit: RuleEdit): SchoolEdits => ({
  ...edits,
  rules: edits.rules.filter((one) => one !== edit),
});

/** The change that a form asks for; nothing while something is not picked yet. */
export function editOf(
  circle: string,
  rule: string,
  action: RuleAction,
  picked: string,
  levels: readonly FactLevel[],
): RuleEdit | undefined {
  if (action === "drop-rule") return { kind: action, circle, rule };
  if (picked === "") return undefined;
  if (action === "exception-value") return { kind: action, circle, exception: rule, value: picked };
  if (action === "drop-relief") return { kind: action, circle, rule, fact: picked };
  if (action === "deadline")
    return { kind: action, circle, duty: rule, deadline: picked === "end" ? "end" : "this-choice" };
  const level = levels.find(({ key }) => key === picked);
  return level && { kind: action, circle, exception: rule, fact: level.fact, level: level.level };
}
