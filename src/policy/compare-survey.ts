import { comparer, type Shown } from "./compare-circle.ts";
import { countOf } from "./fact-table.ts";
import { combinations } from "./facts.ts";
import type { Circle, Facts } from "./model.ts";

/** All that differs between two circles, over every combination of facts, at a first choice and at a second one. */
export interface Survey {
  /** One of each sort: what a first choice shows, smallest combination first, then what only a second one shows. */
  readonly shown: readonly Shown[];
  /** How many combinations there are. */
  readonly combinations: number;
  /** At how many of them anything differs. */
  readonly changed: number;
  /** At how many of them a first choice shows it already. */
  readonly atOnce: number;
  /** The duties that open otherwise. */
  readonly duties: readonly string[];
  /** The acts whose verdict changes. */
  readonly acts: readonly string[];
}

/** The last surveys, by the rules of both circles: a change is proved first, and told of then. */
const MOST_SURVEYS = 8;
const surveys = new Map<string, Survey>();

/** Differences of one sort say the same, at different combinations. */
export const sortOf = ({ kind, from, to, act, duty }: Shown): string => [kind, from, to, act, duty].join("|");

/** A circle's rules, tips and settings as one text. */
export const rulesOf = (circle: Circle): string =>
  JSON.stringify([circle.file, circle.settings, circle.tips]);

/**
 * Compares two circles. Takes seconds for a large circle, where nobody asked for the same two lately.
 * @param enough with what is shown so far: whether to stop there; a survey that was stopped counts no further
 */
export function surveyOf(now: Circle, before: Circle, enough: (one: Shown) => boolean = () => false): Survey {
  const [was, is] = [rulesOf(before), rulesOf(now)];
  if (was === is)
    return {
      shown: [],
      combinations: countOf(before.levels.values()),
      changed: 0,
      atOnce: 0,
      duties: [],
      acts: [],
    };
  const key = `${was}\n${is}`;
  const known = surveys.get(key);
  if (known) return known;
  const { survey, whole } = look(now, before, enough);
  if (whole) surveys.set(key, survey);
  for (const oldest of surveys.keys()) if (surveys.size > MOST_SURVEYS) surveys.delete(oldest);
  return survey;
}

function look(now: Circle, before: Circle, enough: (one: Shown) => boolean) {
  const shown = new Map<string, Shown>();
  const [atOnce, changed] = [new Set<string>(), new Set<string>()];
  const [duties, acts] = [new Set<string>(), new Set<string>()];
  const pressures = before.file.facts.filter(({ polarity }) => polarity === "pressure").map(({ id }) => id);
  // Pressure changes nothing (see `firm`): a combination with pressure differs where it differs without.
  const nameOf = (facts: Facts): string =>
    Object.entries(facts)
      .filter(([fact]) => !pressures.includes(fact))
      .map(([fact, level]) => `${fact}=${level}`)
      .sort()
      .join(",");
  const all = combinations(before);
  const compare = comparer(now, before);
  const seen = (combination: Facts, found: readonly Shown[]): boolean => {
    if (found.length === 0) return true;
    const name = nameOf(combination);
    changed.add(name);
    for (const one of found) {
      if (!one.after) atOnce.add(name);
      if (one.duty) duties.add(one.duty);
      if (one.act) acts.add(one.act);
      const sort = sortOf(one);
      if (shown.has(sort)) continue;
      shown.set(sort, one);
      if (enough(one)) return false;
    }
    return true;
  };
  const whole =
    all.every((combination) => seen(combination, compare.atOnce(combination))) &&
    all.every((combination) => seen(combination, compare.later(combination)));
  const names = all.map(nameOf);
  const countIn = (at: ReadonlySet<string>) => names.filter((name) => at.has(name)).length;
  const survey: Survey = {
    shown: [...shown.values()],
    combinations: all.length,
    changed: countIn(changed),
    atOnce: countIn(atOnce),
    duties: [...duties],
    acts: [...acts],
  };
  return { survey, whole };
}
