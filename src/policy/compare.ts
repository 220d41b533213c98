import { comparer, type Shown } from "./compare-circle.ts";
import { combinations } from "./facts.ts";
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
    return now ? [...compareCircles(now, circle)] : [gone(circle.id, {}, "there")];
  });
}

/** A school may tighten its policy and never loosen it. */
export const loosenings = (changes: readonly Change[]): Change[] =>
  changes.filter((change) => change.kind === "loosened");

/** Whether two circles have the same rules, tips and settings. */
export const sameRules = (one: Circle, other: Circle): boolean => rulesOf(one) === rulesOf(other);

/** A circle's rules, tips and settings as one text. */
export const rulesOf = (circle: Circle): string =>
  JSON.stringify([circle.file, circle.settings, circle.tips]);

/**
 * What changes in one circle, each change once: what a first choice shows, smallest combination first, then what only a
 * second one shows. The rules are compared under the same settings, and then the settings under the same rules.
 */
export function* compareCircles(now: Circle, before: Circle): Generator<Change, void, undefined> {
  const settings = { ...before.settings, ...now.settings };
  const set: Circle = { ...before, settings };
  const chosen: Circle = { ...now, settings };
  if (!sameRules(chosen, set)) yield* changesOf(chosen, set);
  if (sameRules(set, before)) return;
  for (const change of changesOf(set, before)) yield { ...change, kind: "changed" };
}

function* changesOf(now: Circle, before: Circle): Generator<Change, void, undefined> {
  const found = new Set<string>();
  const circle = before.id;
  function* newOnes(shown: readonly Shown[]): Generator<Change, void, undefined> {
    for (const one of shown) {
      const key = changeKey(one);
      if (found.has(key)) continue;
      found.add(key);
      yield { circle, ...one };
    }
  }
  for (const [fact, levels] of before.levels)
    if (!now.levels.has(fact)) yield gone(circle, { [fact]: levels.at(-1) ?? "yes" }, fact);
  const { atOnce, later } = comparer(now, before);
  const all = combinations(before);
  for (const combination of all) yield* newOnes(atOnce(combination));
  for (const combination of all) yield* newOnes(later(combination));
}

/** Changes of one key say the same, at different combinations. */
export const changeKey = ({ kind, from, to, act, duty }: Shown): string =>
  [kind, from, to, act, duty].join("|");

const gone = (circle: string, combination: Facts, from: string): Change => ({
  circle,
  kind: "loosened",
  clauses: [],
  combination,
  from,
  to: "gone",
});
