import { describe, expect, it } from "vitest";
import {
  addBalances,
  balanceOf,
  MOST_GOOD,
  STRATEGIES,
  tooGood,
  type Balance,
} from "../../src/scenario/balance.ts";
import { checkBalance } from "../../src/scenario/check-balance.ts";
import { createReport } from "../../src/scenario/report.ts";
import { buildStory, passageAt, type Story } from "../../src/scenario/stepping.ts";
import { content, firstWeekTexts, spaceOf, storyOf, firstPack } from "../support/first-week.ts";

const stories = [...content.stories.values()];

/** The same story with the choices at every passage in another order. */
function reordered(
  story: Story,
  order: (a: { acts: readonly string[] }, b: { acts: readonly string[] }) => number,
): Story {
  const passages = story.scenario.passages.map((passage) =>
    passage.kind === "choose" ? { ...passage, choices: [...passage.choices].sort(order) } : passage,
  );
  return buildStory({ ...story.scenario, passages }, story.circle);
}

describe("playing without thinking", () => {
  it("does not do well in the first pack", () => {
    expect(tooGood(balanceOf(stories, firstWeekTexts))).toEqual([]);
  });

  it("is counted over every choice made", () => {
    const { keep, first } = balanceOf([storyOf("promise-first")], firstWeekTexts);
    for (const { choices, good } of [keep, first]) {
      expect(choices).toBeGreaterThan(1);
      expect(good).toBeLessThanOrEqual(choices);
    }
  });

  it("is noticed where the telling card always stands first", () => {
    const telling = (acts: readonly string[]) =>
      acts.filter((act) => /limit|together|ask-|tell-teacher|keep-private/.test(act)).length;
    const lazy = stories.map((story) => reordered(story, (a, b) => telling(b.acts) - telling(a.acts)));
    const report = createReport("lazy");
    checkBalance({ ...firstPack, texts: {} }, lazy, report);
    expect(report.found.map(({ code }) => code)).toContain("SC051");
  });

  it("[issue 7] is noticed in the one language in which what fits is always the longest card", () => {
    const edges = stories.flatMap((story) =>
      [...spaceOf(story).nodes.values()].flatMap((node) => node.edges),
    );
    const fits = edges.filter(({ judgement }) => ["right", "repaired"].includes(judgement.verdict));
    const stretched = Object.fromEntries(fits.map(({ choice }) => [choice.text, "x".repeat(90)]));
    const report = createReport("stretched");
    checkBalance({ ...firstPack, texts: { "en-GB": firstWeekTexts, pl: stretched } }, stories, report);
    expect(report.found.map(({ code, message }) => [code, message.includes("(pl)")])).toEqual([
      ["SC051", true],
    ]);
  });

  it("is noticed where keeping everything does well, whatever the focus of the pack", () => {
    const quiet = ["camp-rabbit", "third-coat-a", "camp-rabbit", "third-coat-a"].map(storyOf);
    const kept = quiet.map((story) =>
      buildStory(
        {
          ...story.scenario,
          passages: story.scenario.passages.map((passage) =>
            passage.kind === "choose"
              ? {
                  ...passage,
                  choices: passage.choices.map((choice) => ({ ...choice, acts: ["keep-private"] })),
                }
              : passage,
          ),
        },
        story.circle,
      ),
    );
    const report = createReport("quiet");
    checkBalance({ ...firstPack, focus: ["PM-0"] }, kept, report);
    expect(report.found.map(({ code }) => code)).toEqual(["SC050"]);
  });

  it("a pack on one theme may lean to its side, but not to keeping", () => {
    const none = { choices: 10, good: 0 };
    const balance: Balance = {
      keep: none,
      tell: { choices: 10, good: 7 },
      ask: none,
      first: none,
      longest: none,
    };
    expect(tooGood(balance)).toEqual([{ strategy: "tell", share: 70 }]);
    expect(addBalances(balance, balance).tell).toEqual({ choices: 20, good: 14 });
    expect(STRATEGIES.every((name) => MOST_GOOD[name] <= 0.6)).toBe(true);
  });

  it("stops where a way of playing goes round in a circle", () => {
    const story = storyOf("camp-rabbit");
    const first = passageAt(story, "opening");
    expect(first.kind).toBe("choose");
    const round = buildStory(
      {
        ...story.scenario,
        passages: story.scenario.passages.map((passage) =>
          passage.kind === "choose"
            ? { ...passage, choices: passage.choices.map((choice) => ({ ...choice, to: passage.id })) }
            : passage,
        ),
      },
      story.circle,
    );
    expect(balanceOf([round], firstWeekTexts).first.choices).toBeLessThan(5);
  });
});
