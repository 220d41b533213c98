import type { Words } from "../../locale/words.ts";
import { levelIndex } from "../../policy/facts.ts";
import type { Circle, Facts } from "../../policy/model.ts";
import { factWords, type Wording } from "../../ui/wording.ts";

/** What rules, situations and changes are put into words with: the page's words, and the policy's own. */
export interface Said {
  readonly t: Words["t"];
  readonly language: string;
  readonly wording: Wording;
}

/** "one", "one and another", "one, another and a third". */
export const andSaid = ({ language }: Said, parts: readonly string[]): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(parts);

/** "one", "one or another", "one, another or a third". */
export const orSaid = ({ language }: Said, parts: readonly string[]): string =>
  new Intl.ListFormat(language, { type: "disjunction" }).format(parts);

/** One fact at a level, in an adult's words. A level may be a name, or true for the highest. */
export function factSaid({ wording }: Said, circle: Circle, fact: string, level: string | boolean): string {
  const name = circle.levels.get(fact)?.[levelIndex(circle, fact, level)];
  return factWords(wording, "adult", fact, name);
}

/** What is known, as the part after "if": every fact that is so, in the order of the policy. */
export function situationSaid(said: Said, circle: Circle, facts: Facts): string {
  const known = [...circle.levels.keys()].flatMap((fact) => {
    const level = facts[fact];
    return level !== undefined && levelIndex(circle, fact, level) > 0
      ? [factSaid(said, circle, fact, level)]
      : [];
  });
  return known.length === 0 ? said.t("policyPage.situation.nothing") : andSaid(said, known);
}

/** A step of the ladder in words: "it must be told". */
export const valueSaid = ({ wording }: Said, value: string): string =>
  wording.decisions[value]?.adult ?? value;

/** A circle's name; the circles of clauses that stand outside of every talk have one of the page's. */
export function circleSaid({ t, wording }: Said, circle: string): string {
  if (wording.circles[circle] !== undefined) return wording.circles[circle];
  if (circle === "adults") return t("policyPage.circle.adults");
  return circle === "school" ? t("policyPage.circle.school") : t("policyPage.circle.all");
}

/** Clauses by id and title, "PM-1 Not safe? Tell."; nothing where there are none. */
export const clausesSaid = (said: Said, clauses: readonly string[]): string =>
  andSaid(
    said,
    clauses.map((id) => clauseSaid(said, id)),
  );

/** One clause by id and title. */
export const clauseSaid = ({ wording }: Said, id: string): string =>
  [id, wording.clauses[id]?.title].filter((part) => part !== undefined).join(" ");
