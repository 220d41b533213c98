import { describe, expect, it } from "vitest";
import { LOOKS, PLACES } from "../../src/art/catalogue.ts";
import { isKept } from "../../src/policy/verdicts.ts";
import { coverageOf } from "../../src/scenario/coverage.ts";
import { buildStory, type Story } from "../../src/scenario/stepping.ts";
import { walk } from "../../src/scenario/walk.ts";
import { allStories, library, twoWays } from "../support/library.ts";

describe.each([...library.policy.circles.values()].map((circle) => [circle.id, circle] as const))(
  "the stories of the circle %s",
  (_, circle) => {
    const { rules, exceptions } = coverageOf(
      circle,
      allStories.filter((story) => story.circle === circle),
    );

    it.each(rules.map((rule) => [`[${rule.clauses.join(", ")}] ${rule.rule}`, rule] as const))(
      "%s is kept twice and broken twice",
      (__, rule) => {
        expect(rule.kept).toBeGreaterThanOrEqual(2);
        expect(rule.broken).toBeGreaterThanOrEqual(2);
      },
    );

    it.each(exceptions.map((one) => [`[${one.clauses.join(", ")}] ${one.exception}`, one] as const))(
      "%s decides twice",
      (__, { decides }) => {
        expect(decides).toBeGreaterThanOrEqual(2);
      },
    );
  },
);

/** The same story with other people in other places. */
function elsewhere({ scenario, circle }: Story, by: number): Story {
  const shift = <T>(list: readonly T[], one: T): T => list[(list.indexOf(one) + by) % list.length] ?? one;
  const cast = Object.fromEntries(
    Object.entries(scenario.cast).map(([id, member]) => [id, { ...member, look: shift(LOOKS, member.look) }]),
  );
  const passages = scenario.passages.map((passage) =>
    passage.place ? { ...passage, place: shift(PLACES, passage.place) } : passage,
  );
  return buildStory({ ...scenario, cast, place: shift(PLACES, scenario.place), passages }, circle);
}

const verdictsOf = (story: Story) =>
  [...walk(story).nodes.values()].flatMap(({ key, edges }) =>
    edges.map(({ choice, judgement }) => [key, choice.id, judgement.verdict, judgement.clauses]),
  );

describe("every story that ships", () => {
  it.each([1, 5])("[S17] name-blind: with other looks and places (by %i) no verdict changes", (by) => {
    for (const story of allStories) expect(verdictsOf(elsewhere(story, by))).toEqual(verdictsOf(story));
  });

  it("has a way that keeps the policy throughout, and one that breaks it and goes on to an end", () => {
    for (const story of allStories) {
      const { keeps, breaks } = twoWays(story);
      expect(keeps.every(({ judgement }) => isKept(judgement.verdict))).toBe(true);
      expect(breaks.some(({ judgement }) => !isKept(judgement.verdict))).toBe(true);
    }
  });

  it("says which school years it is for, if it is for pupils, and ends with something to do", () => {
    const silent = allStories
      .filter(({ scenario, circle }) => !scenario.follow || (circle.id === "peer" && !scenario.years))
      .map(({ scenario }) => scenario.id);
    expect(silent).toEqual([]);
  });

  it("has at least thirty peer scenarios, and eight pairs of twins", () => {
    const peers = allStories.filter(({ circle }) => circle.id === "peer");
    expect(peers.length).toBeGreaterThanOrEqual(30);
    expect(peers.filter(({ scenario }) => scenario.twin).length).toBeGreaterThanOrEqual(16);
  });
});
