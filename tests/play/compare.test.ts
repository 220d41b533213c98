import { describe, expect, it } from "vitest";
import { compareRuns } from "../../src/play/compare.ts";
import { advance, startRun } from "../../src/play/run.ts";
import { passTalk, play, storyOf } from "../support/first-week.ts";

const ids = (moments: readonly { readonly choice: string }[]) => moments.map((moment) => moment.choice);

describe("two ways side by side", () => {
  const first = play("promise-first", "listen", "promise", "keep", "tomorrow");
  const second = play("promise-first", "listen", "limit", "together");
  const comparison = compareRuns(first, second);

  it("share the start", () => {
    expect(ids(comparison.shared)).toEqual(["listen"]);
  });

  it("part at the passage of the first choice that differs", () => {
    expect(comparison.partsAt).toBe("cue-choice");
    expect(ids(comparison.first.moments)).toEqual(["promise", "keep", "tomorrow"]);
    expect(ids(comparison.second.moments)).toEqual(["limit", "together"]);
  });

  it("each show the lights at their own end", () => {
    expect(comparison.first.lights).toEqual({ safe: "unlit", honest: "unlit", private: "lit" });
    expect(comparison.second.lights).toEqual({ safe: "lit", honest: "lit", private: "lit" });
    expect(comparison.sameLights).toBe(false);
    expect([comparison.first.ended, comparison.second.ended]).toEqual([true, true]);
  });

  it("the other way round, only the sides change places", () => {
    const turned = compareRuns(second, first);
    expect(turned.shared).toEqual(comparison.shared);
    expect(turned.partsAt).toBe(comparison.partsAt);
    expect([turned.first, turned.second]).toEqual([comparison.second, comparison.first]);
  });
});

it("parting at once shares nothing", () => {
  const comparison = compareRuns(play("camp-rabbit", "dig"), play("camp-rabbit", "offer"));
  expect(comparison).toMatchObject({ shared: [], partsAt: "opening" });
});

it("the same way twice shares everything, and parts nowhere", () => {
  const run = play("third-coat-a", "help", "keep", "ask");
  const comparison = compareRuns(run, run);
  expect(ids(comparison.shared)).toEqual(["help", "keep", "ask"]);
  expect(comparison).toMatchObject({ partsAt: undefined, sameLights: true });
  expect([comparison.first.moments, comparison.second.moments]).toEqual([[], []]);
});

it("a way gone back in shares all that is left of it, and has not parted yet", () => {
  const whole = play("third-coat-b", "help", "keep", "go");
  const back = advance(whole, { kind: "back-to", moment: 1 });
  const comparison = compareRuns(whole, back);
  expect(ids(comparison.shared)).toEqual(["help"]);
  expect(ids(comparison.first.moments)).toEqual(["keep", "go"]);
  expect(comparison.second).toMatchObject({ moments: [], ended: false });
  expect(comparison.partsAt).toBeUndefined();
});

it("two ways that meet again still part where they parted, with the same lights", () => {
  const comparison = compareRuns(
    play("promise-first", "listen", "dig", "ask"),
    play("promise-first", "listen", "refuse", "ask"),
  );
  expect(comparison).toMatchObject({ partsAt: "cue-choice", sameLights: true });
  expect(ids(comparison.first.moments)).toEqual(["dig", "ask"]);
});

it("two runs with no choice made yet are the same way", () => {
  const run = passTalk(startRun(storyOf("camp-rabbit")));
  expect(compareRuns(run, startRun(storyOf("camp-rabbit")))).toMatchObject({
    shared: [],
    partsAt: undefined,
  });
});
