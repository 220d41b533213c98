import { describe, expect, it } from "vitest";
import { walk } from "../../src/scenario/walk.ts";
import { allStories, library } from "../support/library.ts";

/**
 * Passages in which a mentee goes quiet after the limit: says no more, walks off, or has a think. Read and marked by
 * hand; every other reply goes on talking. A mentor must have met both, or the limit would seem to be a magic word.
 */
const QUIET: readonly string[] = [
  "runs-off/not-then",
  "shiny-paper-a/no-more",
  "ping-at-teatime/not-that",
  "bench-note-a/can-i-think",
  "bench-note-b/can-i-think",
  "quiet-corner-a/hard",
  "quiet-corner-b/hard",
];

const peer = library.policy.circles.get("peer");

/** The answers to a limit said before anything was told, by a choice that tells nobody: one for each scenario and passage. */
const replies = new Set(
  allStories
    .filter(({ circle }) => circle === peer)
    .flatMap((story) =>
      [...walk(story).nodes.values()]
        .filter(({ state }) => state.facts["safety"] !== "disclosed" && state.facts["uneasy"] === undefined)
        .flatMap(({ edges }) => edges.map(({ choice }) => choice))
        .filter(({ acts }) => acts.includes("limit"))
        .filter(({ acts }) => acts.every((act) => !story.circle.acts.get(act)?.adult))
        .map(({ to }) => `${story.scenario.id}/${to}`),
    ),
);

const mentees = (of: Iterable<string>): number => new Set([...of].map((reply) => reply.split("/")[0])).size;

describe("after the limit", () => {
  it("some mentees go quiet, and each reply marked so is one", () => {
    expect(QUIET.filter((reply) => !replies.has(reply))).toEqual([]);
    expect(mentees(QUIET)).toBeGreaterThanOrEqual(4);
  });

  it("at least half the mentees go on talking", () => {
    const talking = [...replies].filter((reply) => !QUIET.includes(reply));
    expect(mentees(talking) * 2).toBeGreaterThanOrEqual(mentees(replies));
  });
});
