import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_TALLY, type Tally } from "../../src/play/forms.ts";
import { daysBetween, lastDay, MOST_DAYS, PERIODS } from "../../src/play/group-dates.ts";
import { countForms, countRun, NO_RESULTS } from "../../src/play/group-results.ts";
import { wayOf } from "../../src/play/group-ways.ts";
import { startRun } from "../../src/play/run.ts";
import { play, storyOf } from "../support/first-week.ts";
import { counted, inFirstWeek, resultsOfRuns, THREE_WAYS } from "../support/group-results.ts";

const PROMISE = inFirstWeek("promise-first");
const CAMP = inFirstWeek("camp-rabbit");

describe("[issue 6] what finished runs add up to", () => {
  const { scenes, packs, policies } = resultsOfRuns(
    ...THREE_WAYS,
    play("camp-rabbit", "dig", "shout", "own-up", "a-bit", "own-up"),
  );

  it("is counted by scene: each choice under its verdict, what a grown-up heard, and when the limit was said", () => {
    // Worked by hand: right, right, right | right, promised, late | partly, promised, kept, repaired.
    expect(scenes[PROMISE]?.first).toEqual({
      runs: 3,
      right: 4,
      promised: 2,
      late: 1,
      partly: 1,
      "kept-too-much": 1,
      repaired: 1,
      heard: 3,
      before: 1,
      after: 1,
      "not-said": 1,
    });
  });

  it("is counted by clause: a choice counts for each clause that its verdict cites, a tip for none", () => {
    expect(scenes[PROMISE]?.clauses).toEqual({
      "PM-0": { right: 2 },
      "PM-2": { right: 2, late: 1 },
      "PM-4": { promised: 2, repaired: 1 },
      "PM-1": { "kept-too-much": 1, repaired: 1 },
    });
  });

  it("[PM-0] keeps the two kinds of mistake apart; where nothing had to be told, no telling and no limit is counted", () => {
    expect(scenes[CAMP]?.first).toEqual({ runs: 1, partly: 1, "told-too-much": 2, repaired: 2 });
    expect(scenes[CAMP]?.clauses).toEqual({ "PM-0": { "told-too-much": 2, repaired: 2 } });
  });

  it("names the pack's version and the policy that judged, each once", () => {
    expect(packs).toEqual({ "first-week": ["1.0.0"] });
    expect(policies).toEqual(["kempshott 1.0.0"]);
  });

  it("[P8] holds no order: the same runs in any order are the same results", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...THREE_WAYS], { minLength: 3 }), (runs) => {
        expect(resultsOfRuns(...runs).scenes).toEqual(resultsOfRuns(...THREE_WAYS).scenes);
      }),
    );
  });

  it("a run that has not ended is not counted", () => {
    expect(countRun(NO_RESULTS, counted(startRun(storyOf("camp-rabbit"))))).toBe(NO_RESULTS);
  });

  it("the second way through is counted beside the first, and never by clause", () => {
    const [first, second] = THREE_WAYS;
    if (!first || !second) throw new Error("two ways are needed");
    const results = countRun(resultsOfRuns(second), counted(first, "again"));
    expect(results.scenes[PROMISE]?.again).toEqual({ runs: 1, right: 3, heard: 1, before: 1 });
    expect(results.scenes[PROMISE]?.first).toEqual({
      runs: 1,
      right: 1,
      promised: 1,
      late: 1,
      heard: 1,
      after: 1,
    });
    expect(results.scenes[PROMISE]?.clauses).toEqual(resultsOfRuns(second).scenes[PROMISE]?.clauses);
  });

  it("[P15] one player counts once the first way and once the second, however often a scene is played", () => {
    expect(wayOf("gate", [], [])).toBe("first");
    expect(wayOf("gate", ["gate"], [])).toBe("again");
    expect(wayOf("gate", ["gate"], ["gate"])).toBeUndefined();
  });
});

describe("[issue 6] before and after training", () => {
  const two: Tally = {
    a: { pupils: 2, right: { "PM-0": 2, "PM-1": 1 }, couldStayPrivate: {} },
    b: NO_TALLY.b,
  };
  const three: Tally = {
    ...two,
    a: { pupils: 3, right: { "PM-0": 2, "PM-1": 2 }, couldStayPrivate: { "PM-0": 1 } },
  };

  it("adds what has been handed in since, and nothing twice", () => {
    const results = countForms(countForms(NO_RESULTS, NO_TALLY, two), two, three);
    expect(results.forms.a).toEqual(three.a);
    expect(results.forms.b.pupils).toBe(0);
  });

  it("a tally that was forgotten in between takes nothing away", () => {
    const results = countForms(countForms(NO_RESULTS, NO_TALLY, three), three, NO_TALLY);
    expect(results.forms.a.pupils).toBe(3);
    expect(countForms(results, NO_TALLY, two).forms.a.pupils).toBe(5);
  });
});

describe("[P16] the last day", () => {
  it.each([
    ["today", "2026-11-29", "2026-11-29"],
    ["weeks", "2026-11-29", "2026-12-27"],
    ["weeks", "2028-02-10", "2028-03-09"],
    ["term", "2026-11-29", "2026-12-31"],
    // A term with less than two weeks left is all but over.
    ["term", "2026-12-17", "2026-12-31"],
    ["term", "2026-12-18", "2027-04-30"],
    ["term", "2027-01-05", "2027-04-30"],
    ["term", "2027-04-20", "2027-07-31"],
    ["term", "2027-09-01", "2027-12-31"],
  ] as const)("%s, from %s on, is %s", (period, today, last) => {
    expect(lastDay(period, today)).toBe(last);
  });

  it("is never before today, and never more than a year away", () => {
    const anyDay = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...PERIODS), (today, period) => {
        const days = daysBetween(today, lastDay(period, today));
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(MOST_DAYS);
      }),
    );
  });
});
