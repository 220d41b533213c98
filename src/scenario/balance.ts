import type { Circle } from "../policy/model.ts";
import { stateKey } from "../policy/state.ts";
import type { Choice, Texts } from "./format.ts";
import { makeChoice, opening, type Story } from "./stepping.ts";

/** Ways to play without thinking. A pack that rewards one of them teaches it. */
export const STRATEGIES = ["keep", "tell", "ask", "first", "longest"] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** How a way of playing fared: choices made, and how many were right or put something right. */
export interface Score {
  readonly choices: number;
  readonly good: number;
}
export type Balance = Readonly<Record<Strategy, Score>>;

/** Shares above which a way of playing without thinking does too well. */
export const MOST_GOOD: Readonly<Record<Strategy, number>> = {
  keep: 0.4,
  tell: 0.6,
  ask: 0.6,
  first: 0.6,
  longest: 0.6,
};

/** Acts by which something is kept: they tell nobody and own up to nothing. */
const KEEPING: readonly string[] = ["keep-private", "promise-secret", "delay", "deny", "brush-off"];

/** Plays every story in each of the ways, and adds up. */
export function balanceOf(stories: readonly Story[], texts: Texts): Balance {
  const sum = (strategy: Strategy): Score =>
    stories.reduce<Score>(
      ({ choices, good }, story) => {
        const one = playBlindly(story, strategy, texts);
        return { choices: choices + one.choices, good: good + one.good };
      },
      { choices: 0, good: 0 },
    );
  return {
    keep: sum("keep"),
    tell: sum("tell"),
    ask: sum("ask"),
    first: sum("first"),
    longest: sum("longest"),
  };
}

export const addBalances = (one: Balance, other: Balance): Balance => {
  const add = (name: Strategy): Score => ({
    choices: one[name].choices + other[name].choices,
    good: one[name].good + other[name].good,
  });
  return {
    keep: add("keep"),
    tell: add("tell"),
    ask: add("ask"),
    first: add("first"),
    longest: add("longest"),
  };
};

/** The ways that do too well, with their shares in per cent. */
export const tooGood = (
  balance: Balance,
): readonly { readonly strategy: Strategy; readonly share: number }[] =>
  STRATEGIES.flatMap((strategy) => {
    const { choices, good } = balance[strategy];
    const share = choices === 0 ? 0 : good / choices;
    return share > MOST_GOOD[strategy] ? [{ strategy, share: Math.round(share * 100) }] : [];
  });

function playBlindly(story: Story, strategy: Strategy, texts: Texts): Score {
  let { state, stop } = opening(story);
  let [choices, good] = [0, 0];
  const seen = new Set<string>();
  while (stop.kind === "choose") {
    const key = `${stop.id}|${stateKey(state)}`;
    // Whoever comes round again learns nothing new by it.
    if (seen.has(key)) break;
    seen.add(key);
    const choice = pick(story.circle, strategy, stop.choices, texts);
    if (!choice) break;
    const made = makeChoice(story, state, choice);
    const { verdict } = made.judgement;
    choices += 1;
    good += verdict === "right" || verdict === "repaired" ? 1 : 0;
    state = made.judgement.after;
    stop = made.stop;
  }
  return { choices, good };
}

/** The choice that a way of playing takes: the first of those that suit it best. */
function pick(
  circle: Circle,
  strategy: Strategy,
  choices: readonly Choice[],
  texts: Texts,
): Choice | undefined {
  const suits = (choice: Choice): number => {
    switch (strategy) {
      case "keep":
        return (
          count(choice, KEEPING) * 10 - choice.acts.filter((act) => circle.acts.get(act)?.adult).length * 100
        );
      case "tell":
        return (
          choice.acts.filter((act) => tells(circle, act)).length * 10 +
          count(choice, ["say-we-go", "offer-adult"])
        );
      case "ask":
        return count(choice, circle.file.alwaysEnough) * 10 + count(choice, ["say-i-ask"]);
      case "longest":
        return (texts[choice.text] ?? "").length;
      case "first":
        return 0;
      default:
        return strategy satisfies never;
    }
  };
  return choices.reduce<Choice | undefined>(
    (best, choice) => (best === undefined || suits(choice) > suits(best) ? choice : best),
    undefined,
  );
}

const count = ({ acts }: Choice, names: readonly string[]): number =>
  acts.filter((act) => names.includes(act)).length;

/** Whether an act takes something to an adult, other than just asking. */
const tells = (circle: Circle, act: string): boolean =>
  circle.acts.get(act)?.adult === true && !circle.file.alwaysEnough.includes(act);
