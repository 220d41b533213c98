import type { Circle, Facts } from "./model.ts";

/** A level as the file may write it (`true` or a level's name), as its place in the fact's levels; -1 if unknown. */
export function levelIndex(circle: Circle, fact: string, level: string | boolean | undefined): number {
  const levels = circle.levels.get(fact);
  if (!levels) return -1;
  if (level === undefined) return 0;
  if (typeof level === "boolean") return level ? levels.length - 1 : 0;
  return levels.indexOf(level);
}

/** Whether a fact has come to at least this level. */
export const reached = (circle: Circle, facts: Facts, fact: string, level: string | boolean): boolean =>
  levelIndex(circle, fact, facts[fact]) >= levelIndex(circle, fact, level);

/** Adds what has come to be known. Facts only grow in a run: a lower level changes nothing. */
export function learn(circle: Circle, facts: Facts, news: Readonly<Record<string, string | boolean>>): Facts {
  const grown: Record<string, string> = { ...facts };
  for (const [fact, level] of Object.entries(news)) {
    const index = levelIndex(circle, fact, level);
    if (index > levelIndex(circle, fact, grown[fact])) grown[fact] = circle.levels.get(fact)?.[index] ?? "";
  }
  return grown;
}

/** Every combination of facts, smallest first (fewest facts above their lowest level). */
export function combinations(circle: Circle): Facts[] {
  let all: Record<string, string>[] = [{}];
  for (const [fact, levels] of circle.levels) {
    all = levels.flatMap((level, i) => all.map((facts) => (i === 0 ? facts : { ...facts, [fact]: level })));
  }
  return all.sort((a, b) => size(circle, a) - size(circle, b));
}

/** How much a combination holds: the sum of its levels. The smallest witness is the one with the least. */
export const size = (circle: Circle, facts: Facts): number =>
  Object.keys(facts).reduce((sum, fact) => sum + levelIndex(circle, fact, facts[fact]), 0);
