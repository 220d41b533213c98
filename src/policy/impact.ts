import { comparer, type Shown } from "./compare-circle.ts";
import { changeKey, sameRules, type Change } from "./compare.ts";
import { unique } from "./decide.ts";
import { combinations } from "./facts.ts";
import type { Circle, Facts, Policy } from "./model.ts";

/** What another policy would change in one circle. */
export interface CircleImpact {
  readonly circle: string;
  /** How many combinations of facts there are. */
  readonly combinations: number;
  /** At how many of them anything differs: the decision, a duty, or the verdict of a first or second choice. */
  readonly changed: number;
  /** At how many of them a first choice shows it already. */
  readonly atOnce: number;
  /** One change of each kind, at the smallest combination that shows it, smallest first; the first few. */
  readonly examples: readonly Change[];
  /** The duties that open otherwise. */
  readonly duties: readonly string[];
  /** The acts whose verdict changes. */
  readonly acts: readonly string[];
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
  const all = combinations(before);
  if (sameRules(before, after))
    return {
      circle: before.id,
      combinations: all.length,
      changed: 0,
      atOnce: 0,
      examples: [],
      duties: [],
      acts: [],
    };
  const compare = comparer(after, before);
  const pressures = before.file.facts.filter(({ polarity }) => polarity === "pressure").map(({ id }) => id);
  const atOnce = new Set<string>();
  const changed = new Set<string>();
  const examples = new Map<string, Change>();
  const duties: string[] = [];
  const acts: string[] = [];
  // What a setting changes is the school's choice, and no loosening.
  const chosen = JSON.stringify(before.settings) !== JSON.stringify(after.settings);
  const note = (one: Shown) => {
    changed.add(nameOf(one.combination));
    if (!one.after) atOnce.add(nameOf(one.combination));
    if (one.duty) duties.push(one.duty);
    if (one.act) acts.push(one.act);
    const kind = chosen && one.kind === "loosened" ? "changed" : one.kind;
    const example: Change = { circle: before.id, ...one, kind };
    const key = changeKey(example);
    if (!examples.has(key)) examples.set(key, example);
  };
  // Pressure changes nothing (see `firm`): a combination with pressure differs where it differs without.
  const quiet = all.filter((facts) => !pressures.some((fact) => fact in facts));
  for (const combination of quiet) compare.atOnce(combination).forEach(note);
  for (const combination of quiet) compare.later(combination).forEach(note);
  const withoutPressure = (facts: Facts): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => !pressures.includes(fact)));
  const howMany = (at: ReadonlySet<string>) =>
    all.filter((facts) => at.has(nameOf(withoutPressure(facts)))).length;
  return {
    circle: before.id,
    combinations: all.length,
    changed: howMany(changed),
    atOnce: howMany(atOnce),
    examples: [...examples.values()].slice(0, MOST_EXAMPLES),
    duties: unique(duties),
    acts: unique(acts),
  };
}

const nameOf = (facts: Facts): string =>
  Object.entries(facts)
    .map(([fact, level]) => `${fact}=${level}`)
    .sort()
    .join(",");
