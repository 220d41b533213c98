import { isOwed } from "../../src/policy/conditions.ts";
import { decide } from "../../src/policy/decide.ts";
import { combinations } from "../../src/policy/facts.ts";
import { judgeChoice, startState, type Way } from "../../src/policy/judge.ts";
import type { Circle, Facts } from "../../src/policy/model.ts";
import type { State } from "../../src/policy/state.ts";

/** A second opinion on what two circles differ in: every combination, act and way is judged under both, and nothing is remembered. */
export interface Counted {
  readonly combinations: number;
  readonly atOnce: number;
  readonly changed: number;
}

type Both = readonly [Circle, Circle];
type States = readonly [State, State];

/** `deep`: second choices are tried too. That takes time with many facts. */
export function countByForce(before: Circle, after: Circle, deep: boolean): Counted {
  const both: Both = [before, after];
  const all = combinations(before);
  const pressure = before.file.facts.filter((fact) => fact.polarity === "pressure").map((fact) => fact.id);
  let [atOnce, changed] = [0, 0];
  const known = new Map<string, { now: boolean; later: boolean }>();
  const differsAt = (facts: Facts): { now: boolean; later: boolean } => {
    const states: States = [startState(before, facts), startState(after, facts)];
    const now = differ(both, states);
    return { now, later: deep && !now && differLater(both, states, facts) };
  };
  for (const facts of all) {
    const decided = decide(before, facts).value !== decide(after, facts).value;
    // Verdicts under pressure are looked at in small circles; elsewhere pressure is known to change nothing.
    const at = deep
      ? facts
      : Object.fromEntries(Object.entries(facts).filter(([id]) => !pressure.includes(id)));
    const key = JSON.stringify(at);
    const { now, later } = known.get(key) ?? differsAt(at);
    known.set(key, { now, later });
    if (decided || now) atOnce++;
    if (decided || now || later) changed++;
  }
  return { combinations: all.length, atOnce, changed };
}

const worst = (circle: Circle): Facts =>
  Object.fromEntries(
    circle.file.facts
      .filter((fact) => fact.polarity === "risk")
      .map((fact) => [fact.id, fact.levels?.at(-1) ?? "yes"]),
  );

function differ([a, b]: Both, [was, is]: States): boolean {
  const duties = new Set([...a.file.duties, ...b.file.duties].map(({ id }) => id));
  if ([...duties].some((id) => isOwed(was, id) !== isOwed(is, id))) return true;
  const ways: Way[] = [
    { reveals: [], ends: false },
    { reveals: [], ends: true },
    { reveals: [worst(a)], ends: false },
  ];
  return [...a.acts.keys()].some((act) =>
    ways.some((way) => judgeChoice(a, was, [act], way).verdict !== judgeChoice(b, is, [act], way).verdict),
  );
}

function differLater([a, b]: Both, [was, is]: States, facts: Facts): boolean {
  const steps = a.file.facts
    .filter(({ polarity }) => polarity !== "pressure")
    .flatMap(({ id, levels = ["no", "yes"] }) =>
      levels.slice(levels.indexOf(facts[id] ?? "") + 1 || 1).map((level) => ({ [id]: level })),
    );
  return [...a.acts.keys()].some((act) =>
    [[], ...[...steps, worst(a)].map((news) => [news])].some((reveals) => {
      const way: Way = { reveals, ends: false };
      return differ([a, b], [judgeChoice(a, was, [act], way).after, judgeChoice(b, is, [act], way).after]);
    }),
  );
}
