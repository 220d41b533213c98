import type { Words } from "../../../../locale/words.ts";
import { levelIndex } from "../../../../policy/facts.ts";
import { YES_NO, type Circle } from "../../../../policy/model.ts";
import { factWords, type Wording } from "../../../../ui/wording.ts";
import type { TalkNames } from "./act-words.ts";

/** Facts at a level, as sentences that name the people of the scenario. */
const WORDED = [
  "safety-approaching",
  "safety-disclosed",
  "danger-now",
  "uneasy",
  "adult-did-not-act",
  "begged",
  "asked-by-friend",
  "asked-by-staff",
  "agreed",
  "only-private",
  "about-coordinator",
  "mentor-is-staff",
  "home-is-the-worry",
  "may-matter",
  "harm-approaching",
  "harm-disclosed",
  "illegal-approaching",
  "illegal-disclosed",
  "lead-away",
  "sharing-needed",
  "immediate-risk",
  "protection-concern",
  "asks-confidence",
  "bears-on-contract",
  "endangers",
  "law-obliges",
  "proceedings",
  "interest-justifies",
  "asked-by-parent",
] as const;

/** Facts that have several levels, and what they are about. */
const ABOUT = ["safety", "harm", "illegal"] as const;

/** Facts, with their level where they have several, that have words here: a test compares them with the policy's. */
export const WORDED_FACTS: readonly string[] = WORDED;

/** What a line may tell: one fact at one level above its lowest. */
export interface Telling {
  readonly fact: string;
  /** What stands in the pack for it. */
  readonly level: string | true;
}

/** A fact that a line may tell something of: one telling where it is simply so or not, several where it has levels. */
export interface FactOffer {
  readonly fact: string;
  readonly tellings: readonly Telling[];
}

/** Every fact of a circle with all that can be told of it, in the policy's order. */
export const factsOffered = (circle: Circle): readonly FactOffer[] =>
  [...circle.levels].map(([fact, levels]) => ({
    fact,
    tellings: levels === YES_NO ? [{ fact, level: true }] : levels.slice(1).map((level) => ({ fact, level })),
  }));

/** What a pack's value of a fact tells; nothing where it is the lowest level or not known, which tells nothing. */
export function tellingOf(
  circle: Circle,
  fact: string,
  value: string | boolean | undefined,
): Telling | undefined {
  const at = levelIndex(circle, fact, value);
  return at < 1 ? undefined : factsOffered(circle).find((one) => one.fact === fact)?.tellings[at - 1];
}

/** A telling as a sentence: "Sam hints that something is wrong". A fact without words here is told in the policy's. */
export function tellingWords(
  { t }: Words,
  wording: Wording,
  { fact, level }: Telling,
  names: TalkNames,
): string {
  const key = level === true ? fact : `${fact}-${level}`;
  const known = WORDED.find((one) => one === key);
  return known === undefined
    ? factWords(wording, "adult", fact, level === true ? undefined : level)
    : t(`studio.form.fact.${known}`, { ...names });
}

/** What a fact with several levels is about: "anybody's safety". */
export function aboutWords({ t }: Pick<Words, "t">, fact: string): string {
  const known = ABOUT.find((one) => one === fact);
  return known === undefined ? fact.replaceAll("-", " ") : t(`studio.form.about.${known}`);
}
