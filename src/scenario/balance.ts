import type { Circle } from "../policy/model.ts";
import type { Choice, Texts } from "./format.ts";
import type { Story } from "./stepping.ts";
import { walk, type PlaySpace } from "./walk.ts";

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

/**
 * Plays every story in each of the ways, and adds up. What each choice comes to stands in the story's play space: walks
 * it, or takes it from whoever has walked it already. Of a space that was cut, what there is of it is played.
 */
export function balanceOf(
  stories: readonly Story[],
  texts: Texts,
  spaceOf: (story: Story) => PlaySpace = walk,
): Balance {
  const spaces = stories.map((story) => ({ circle: story.circle, space: spaceOf(story) }));
  const sum = (strategy: Strategy): Score =>
    spaces.reduce<Score>(
      ({ choices, good }, { circle, space }) => {
        const one = playBlindly(circle, space, strategy, texts);
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

function playBlindly(circle: Circle, space: PlaySpace, strategy: Strategy, texts: Texts): Score {
  let [choices, good] = [0, 0];
  const seen = new Set<string>();
  let node = space.nodes.get(space.start);
  // Whoever comes round again learns nothing new by it.
  while (node?.passage.kind === "choose" && !seen.has(node.key)) {
    seen.add(node.key);
    const choice = pick(circle, strategy, node.passage.choices, texts);
    const edge = node.edges.find((one) => one.choice === choice);
    if (!edge) break;
    const { verdict } = edge.judgement;
    choices += 1;
    good += verdict === "right" || verdict === "repaired" ? 1 : 0;
    node = space.nodes.get(edge.to);
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
