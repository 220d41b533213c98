import type { PolicyFile } from "../../policy/format.ts";
import type { Policy } from "../../policy/model.ts";
import type { Wording } from "../../ui/wording.ts";
import type { Labels } from "./print-format.ts";
import type { Label } from "./print-kit.ts";

/** One clause as the policy file has it. */
export type PolicyClause = PolicyFile["clauses"][number];

/** The clauses of a policy by circle, circles in the order in which the policy comes to them. */
export function clausesByCircle(
  policy: Policy,
): readonly { readonly circle: string; readonly clauses: readonly PolicyClause[] }[] {
  const { clauses } = policy.file;
  const circles = [...new Set(clauses.map(({ circle }) => circle))];
  return circles.map((circle) => ({ circle, clauses: clauses.filter((one) => one.circle === circle) }));
}

const OUTSIDE: Readonly<Record<string, keyof Labels>> = { adults: "adultsCircle", school: "schoolCircle" };

/** What a circle is called: a circle of talk by its name, whom the policy binds, or everyone. */
export function circleTitle(circle: string, wording: Wording, label: Label): string {
  return wording.circles[circle] ?? label(OUTSIDE[circle] ?? "everyone");
}
