import {
  decisionDifference,
  mistakesIn,
  onlySooner,
  owedDifferences,
  standingDifferences,
  verdictDifferences,
  type Difference,
  type First,
  type Pair,
  type Trial,
  type VerdictDifference,
} from "./compare-differences.ts";
import { createNames, readerOf, type After, type Names, type Reader } from "./compare-state.ts";
import { levelIndex, reached } from "./facts.ts";
import { startState, tell, weighChoice, type Way } from "./judge.ts";
import type { Weighed } from "./judgement.ts";
import type { Circle, Facts } from "./model.ts";
import type { State } from "./state.ts";

/** A difference, with the combination of facts that shows it. */
export interface Shown extends Difference {
  readonly combination: Facts;
  /** Where only a second choice shows it: what was done first, and what then came to light. */
  readonly after?: { readonly act: string; readonly learned: Facts };
}

/** What one combination shows: at a first choice, and at a second one after each act and each thing that comes to light. */
export interface Comparer {
  readonly atOnce: (combination: Facts) => readonly Shown[];
  readonly later: (combination: Facts) => readonly Shown[];
}

const GOES_ON: Way = { reveals: [], ends: false };
const ENDS: Way = { reveals: [], ends: true };

/** Compares one circle with another, a combination at a time; it remembers pairs of states that it has seen. */
export function comparer(now: Circle, before: Circle): Comparer {
  const names = createNames();
  const readers = { now: readerOf(now, names), before: readerOf(before, names) };
  const firsts = oneOfEachSort([...before.acts.keys()], readers);
  const acts = new Map(
    [...before.acts.keys()].map((act) => [act, readers.before.alwaysOf(act) + readers.now.alwaysOf(act)]),
  );
  const ways: Ways = new Map([
    ["goes-on", GOES_ON],
    ["ends", ENDS],
    ["revealed", { reveals: [worst(before)], ends: false }],
  ]);
  const news = [...steps(before), worst(before)];
  const judged = new Map<string, readonly VerdictDifference[]>();
  const seen = new Map<string, readonly Difference[]>();

  const keyOf = ({ was, is }: Pair): string => {
    const [a, b] = [was.mistakes.join(" "), is.mistakes.join(" ")];
    return `${a === b ? "" : `${a},${b} `}${readers.before.keyOf(was.after)}/${readers.now.keyOf(is.after)}`;
  };
  const verdicts = (is: State, was: State): readonly VerdictDifference[] => {
    const rules: [string, string] = [readers.before.rulesAt(was), readers.now.rulesAt(is)];
    if (rules[0] === rules[1]) return [];
    const key = rules.join("/");
    const known = judged.get(key);
    if (known) return known;
    const found = verdictDifferences(now, before, is, was, trials(rules, names, acts, ways));
    judged.set(key, found);
    return found;
  };
  const secondChoice = (key: string, pair: Pair): readonly Difference[] => {
    const known = seen.get(key);
    if (known) return known;
    const [was, is] = [pair.was.after, pair.is.after];
    const found = [...owedDifferences(now, before, is, was), ...standingDifferences(now, before, is, was)];
    for (const one of verdicts(is, was)) {
      const { difference } = one;
      if (difference.kind !== "loosened" || !onlySooner(pair, one)) found.push(difference);
      else if (!one.hidden) found.push({ ...difference, kind: "changed" });
    }
    seen.set(key, found);
    return found;
  };

  return {
    atOnce(combination) {
      const [was, is] = [startState(before, combination), startState(now, combination)];
      return [
        ...decisionDifference(now, before, combination),
        ...owedDifferences(now, before, is, was),
        ...(hasPressure(before, combination) ? [] : verdicts(is, was).map(({ difference }) => difference)),
      ].map((one) => ({ combination, ...one }));
    },
    later(combination) {
      if (hasPressure(before, combination)) return [];
      const found: Shown[] = [];
      const note = (pair: Pair, act: string, learned: Facts) => {
        for (const one of secondChoice(keyOf(pair), pair))
          found.push({ combination, ...one, after: { act, learned } });
      };
      const [was, is] = [startState(before, combination), startState(now, combination)];
      const done = new Set<string>();
      for (const act of firsts) {
        const pair: Pair = {
          was: firstOf(weighChoice(before, was, [act], GOES_ON)),
          is: firstOf(weighChoice(now, is, [act], GOES_ON)),
        };
        const key = keyOf(pair);
        if (done.has(key)) continue;
        done.add(key);
        note(pair, act, {});
        for (const learned of news) {
          if (Object.entries(learned).every(([fact, level]) => reached(before, combination, fact, level)))
            continue;
          note(
            { was: hear(before, was, pair.was, learned), is: hear(now, is, pair.is, learned) },
            act,
            learned,
          );
        }
      }
      return found;
    },
  };
}

type Ways = ReadonlyMap<After, Way>;

/** The acts whose verdict may differ between two sets of rules, those that are judged alike together, with what may follow. */
function trials(
  [a, b]: readonly [string, string],
  names: Names,
  acts: ReadonlyMap<string, string>,
  ways: Ways,
): Trial[] {
  const [one, other] = [a.split(" "), b.split(" ")];
  const bearings = [
    ...one.filter((name) => !other.includes(name)),
    ...other.filter((name) => !one.includes(name)),
  ].flatMap(names.bearings);
  const concerned = new Set(bearings.map((bearing) => ("act" in bearing ? bearing.act : "")));
  const after = new Set(bearings.flatMap((bearing) => ("on" in bearing ? [bearing.on] : [])));
  const [inOne, inOther] = [borneOn(one, names), borneOn(other, names)];
  const alike = new Map<string, Trial & { acts: string[] }>();
  for (const [act, sort] of acts) {
    for (const [on, way] of ways) {
      if (!concerned.has(act) && !after.has(on)) continue;
      const key = `${on} ${sort} ${inOne.get(act) ?? ""}/${inOther.get(act) ?? ""}`;
      const trial = alike.get(key) ?? { acts: [], way };
      trial.acts.push(act);
      alike.set(key, trial);
    }
  }
  return [...alike.values()];
}

/** What bears on each act, of some rules. */
function borneOn(rules: readonly string[], names: Names): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of rules)
    for (const bearing of names.bearings(name))
      if ("act" in bearing) found.set(bearing.act, `${found.get(bearing.act) ?? ""} ${bearing.how}`);
  return found;
}

const firstOf = ({ findings, after }: Weighed): First => ({ mistakes: mistakesIn(findings), after });

/** A first choice after which something came to light, before the second one. */
function hear(circle: Circle, start: State, first: First, learned: Facts): First {
  const { findings, state } = tell(circle, first.after, learned, Object.keys(start.duties));
  return { mistakes: [...first.mistakes, ...mistakesIn(findings)], after: state };
}

/**
 * One act of each sort, to begin with. One stands for several who do the same and are heard by different people: by
 * symmetry, whatever one of them shows with a second act, the others show with another.
 */
function oneOfEachSort(acts: readonly string[], readers: { now: Reader; before: Reader }): string[] {
  const known = new Map<string, string>();
  for (const act of acts) {
    const sort = `${readers.before.sortOf(act)} ${readers.now.sortOf(act)}`;
    if (!known.has(sort)) known.set(sort, act);
  }
  return [...known.values()];
}

/** Every risk there is, at its worst. */
const worst = (circle: Circle): Facts =>
  Object.fromEntries(
    circle.file.facts
      .filter((fact) => fact.polarity === "risk")
      .map((fact) => [fact.id, circle.levels.get(fact.id)?.at(-1) ?? "yes"]),
  );

/** Each one thing that can come to light, pressure aside. */
const steps = (circle: Circle): Facts[] =>
  circle.file.facts
    .filter((fact) => fact.polarity !== "pressure")
    .flatMap((fact) => (circle.levels.get(fact.id) ?? []).slice(1).map((level) => ({ [fact.id]: level })));

const hasPressure = (circle: Circle, combination: Facts): boolean =>
  circle.file.facts.some(
    (fact) => fact.polarity === "pressure" && levelIndex(circle, fact.id, combination[fact.id]) > 0,
  );
