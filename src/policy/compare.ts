import type { Shown } from "./compare-circle.ts";
import { rulesOf, surveyOf } from "./compare-survey.ts";
import type { Circle, Facts, Policy } from "./model.ts";

/** One way in which an edited policy differs from another, with the smallest combination that shows it. */
export interface Change extends Shown {
  readonly circle: string;
}

/**
 * What changes when `edited` is used in place of `other`, over every combination of facts, at a first choice and at a
 * second one. A setting is the school's to choose: what it changes is `changed`, never `loosened`.
 */
export function comparePolicies(edited: Policy, other: Policy): Change[] {
  return [...other.circles.values()].flatMap((circle) => {
    const now = edited.circles.get(circle.id);
    return now ? compareCircles(now, circle) : [gone(circle.id, {}, "there")];
  });
}

/** A school may tighten its policy and never loosen it. */
export const loosenings = (changes: readonly Change[]): Change[] =>
  changes.filter((change) => change.kind === "loosened");

/** Whether two circles have the same rules, tips and settings. */
export const sameRules = (one: Circle, other: Circle): boolean => rulesOf(one) === rulesOf(other);

/**
 * What changes in one circle, each change once: what a first choice shows, smallest combination first, then what only a
 * second one shows. The rules are compared under the same settings, and then the settings under the same rules.
 */
export function compareCircles(now: Circle, before: Circle): Change[] {
  const [chosen, set] = underSameSettings(now, before);
  const changes = sameRules(chosen, set) ? [] : changesOf(chosen, set);
  if (sameRules(set, before)) return changes;
  return [...changes, ...changesOf(set, before).map((change): Change => ({ ...change, kind: "changed" }))];
}

/** The first loosening of a circle. What its settings change need not be looked at: it is none. */
export function firstLoosening(now: Circle, before: Circle): Change | undefined {
  const [chosen, set] = underSameSettings(now, before);
  return sameRules(chosen, set) ? undefined : loosenings(changesOf(chosen, set, "loosened"))[0];
}

function underSameSettings(now: Circle, before: Circle): readonly [now: Circle, before: Circle] {
  const settings = { ...before.settings, ...now.settings };
  return [
    { ...now, settings },
    { ...before, settings },
  ];
}

/** Every change of one circle, or those up to the first of a kind. */
function changesOf(now: Circle, before: Circle, until?: Change["kind"]): Change[] {
  const circle = before.id;
  const lost = [...before.levels].filter(([fact]) => !now.levels.has(fact));
  const { shown } = surveyOf(now, before, ({ kind }) => kind === until);
  return [
    ...lost.map(([fact, levels]) => gone(circle, { [fact]: levels.at(-1) ?? "yes" }, fact)),
    ...shown.map((one) => ({ circle, ...one })),
  ];
}

const gone = (circle: string, combination: Facts, from: string): Change => ({
  circle,
  kind: "loosened",
  clauses: [],
  combination,
  from,
  to: "gone",
});
