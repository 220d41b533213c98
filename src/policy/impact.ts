import type { Change } from "./compare.ts";
import { sortOf, surveyOf, type Survey } from "./compare-survey.ts";
import type { Circle, Policy } from "./model.ts";

/** What another policy would change in one circle: the decision, a duty, or the verdict of a first or second choice. */
export interface CircleImpact extends Omit<Survey, "shown"> {
  readonly circle: string;
  /** One change of each sort, at the smallest combination that shows it, smallest first; the first few. */
  readonly examples: readonly Change[];
}

/** How many examples a report gives for one circle. */
export const MOST_EXAMPLES = 12;

/** What changes in each circle when `after` is used in place of `before`, over every combination of facts. */
export const impactOf = (before: Policy, after: Policy): readonly CircleImpact[] =>
  [...before.circles.values()].flatMap((circle) => {
    const now = after.circles.get(circle.id);
    return now ? [circleImpact(circle, now)] : [];
  });

function circleImpact(before: Circle, after: Circle): CircleImpact {
  const { shown, ...counted } = surveyOf(after, before);
  // What a setting changes is the school's choice, and no loosening.
  const chosen = JSON.stringify(before.settings) !== JSON.stringify(after.settings);
  const examples = new Map<string, Change>();
  for (const one of shown) {
    const kind = chosen && one.kind === "loosened" ? "changed" : one.kind;
    const example: Change = { circle: before.id, ...one, kind };
    if (!examples.has(sortOf(example))) examples.set(sortOf(example), example);
  }
  return { circle: before.id, ...counted, examples: [...examples.values()].slice(0, MOST_EXAMPLES) };
}
