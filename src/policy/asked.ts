import { levelIndex } from "./facts.ts";
import type { Circle, Condition, Facts } from "./model.ts";

/** One fact at a level, that a condition asks for or rules out. */
export interface Asked {
  readonly fact: string;
  readonly levels: readonly string[];
  /** The lowest level that counts, as a place in `levels`. */
  readonly least: number;
  readonly wanted: boolean;
}

/** What a condition asks of facts. Names are looked up once for each condition of a circle. */
export function askedBy(circle: Circle, condition: Condition): readonly Asked[] {
  const known = circle.asked.get(condition);
  if (known) return known;
  const all = (facts: Condition["facts"], wanted: boolean): Asked[] =>
    Object.entries(facts ?? {}).map(([fact, level]) => ({
      fact,
      levels: circle.levels.get(fact) ?? [],
      least: levelIndex(circle, fact, level),
      wanted,
    }));
  const asked = [...all(condition.facts, true), ...all(condition.notFacts, false)];
  circle.asked.set(condition, asked);
  return asked;
}

/** Whether the part of a condition that speaks of facts holds. */
export function factsHold(circle: Circle, condition: Condition, facts: Facts): boolean {
  for (const { fact, levels, least, wanted } of askedBy(circle, condition)) {
    const level = facts[fact];
    const reached = (level === undefined ? 0 : levels.indexOf(level)) >= least;
    if (reached !== wanted) return false;
  }
  return true;
}
