import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hardestClause, hardestScene, reportOf } from "../../src/play/group-report.ts";
import { countRun, NO_RESULTS, type Results } from "../../src/play/group-results.ts";
import { allOf, FITS, LIMITS, limitsDue, sumOf } from "../../src/play/group-shown.ts";
import type { Run } from "../../src/play/run.ts";
import { play } from "../support/first-week.ts";
import {
  anyResults,
  anyScene,
  counted,
  inFirstWeek,
  resultsOfRuns,
  THREE_WAYS,
} from "../support/group-results.ts";
import { kempshott } from "../support/policies.ts";

const ORDER = kempshott.file.clauses.map(({ id }) => id);
const report = (results: Results) => reportOf(results, ORDER, () => true);
const PROMISE = inFirstWeek("promise-first");
const CAMP = inFirstWeek("camp-rabbit");
const ONE_CAMP = play("camp-rabbit", "dig", "shout", "own-up", "a-bit", "own-up");
const times = (count: number, ...runs: readonly Run[]): readonly Run[] =>
  Array.from({ length: count }, () => runs).flat();
/** Each of the three ways taken by four players: every count is large enough. */
const TWELVE = times(4, ...THREE_WAYS);
const EMPTY = report(NO_RESULTS);

describe("[P15] no scene is shown that fewer than three have played", () => {
  it("that scene is named, and no number of it stands anywhere", () => {
    expect(report(resultsOfRuns(ONE_CAMP, ONE_CAMP))).toEqual({ ...EMPTY, hidden: [CAMP] });
    expect(report(resultsOfRuns(ONE_CAMP, ONE_CAMP, ONE_CAMP)).scenes.map(({ scene }) => scene)).toEqual([
      CAMP,
    ]);
  });

  it("every telling that was heard counts in the total, from all scenes together", () => {
    expect(report(resultsOfRuns(...TWELVE)).total.telling).toEqual({ heard: 12, kept: 4, left: 0 });
  });

  it("a telling that came late was heard too: it put right what had been kept", () => {
    const late = times(3, play("third-coat-b", "help", "keep", "go"));
    expect(report(resultsOfRuns(...late)).total.telling).toEqual({ heard: 3, kept: 3, left: 0 });
  });

  it("a scene that nobody has played is not named", () => {
    const empty = { first: {}, again: {}, clauses: {} };
    expect(report({ ...NO_RESULTS, scenes: { [CAMP]: empty } })).toEqual(EMPTY);
  });

  it("[P15] scenes stand in the order of their names, whichever was played first: the order tells nothing", () => {
    const [camp, promise] = [times(3, ONE_CAMP), times(4, ...THREE_WAYS)];
    for (const runs of [
      [...camp, ...promise],
      [...promise, ...camp],
    ])
      expect(report(resultsOfRuns(...runs)).scenes.map(({ scene }) => scene)).toEqual([CAMP, PROMISE]);
  });

  it("a total holds the scenes that are shown and no other, so that taking away leaves nothing", () => {
    const { total, clauses, hidden } = report(resultsOfRuns(...TWELVE, ONE_CAMP));
    expect(hidden).toEqual([CAMP]);
    expect(total).toEqual(report(resultsOfRuns(...TWELVE)).total);
    expect(total.choices.choices.kept).toBe(4);
    expect(clauses.find(({ clause }) => clause === "PM-0")?.choices.fits).toBe(8);
  });

  it("whatever a scene that is not shown holds, everything that is shown stays the same to the last number", () => {
    const small = anyScene(fc.integer({ min: 1, max: 2 }));
    fc.assert(
      fc.property(anyResults, small, small, (results, one, other) => {
        const withScene = (scene: typeof one): Results => ({
          ...results,
          scenes: { ...results.scenes, "online/two": scene },
        });
        expect(report(withScene(one))).toEqual(report(withScene(other)));
        expect(hardestClause(report(withScene(one)))).toBe(hardestClause(report(withScene(other))));
      }),
    );
  });

  it("this property can fail: a total of every scene gives the hidden one away", () => {
    const everything = (results: Results): number =>
      Object.values(results.scenes).reduce((all, { first }) => all + (first["told-too-much"] ?? 0), 0);
    const results = resultsOfRuns(...TWELVE, ONE_CAMP);
    expect(everything(results) - (report(results).total.choices.choices.told ?? 0)).toBe(2);
  });
});

describe("[P15] no count of one or two of a scene that is shown is in a total either", () => {
  it("every total is the sum of the rows of which all is shown, and says how many it leaves out", () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const { scenes, total } = report(results);
        const whole = scenes.filter(({ choices }) => allOf(choices) !== undefined);
        expect(total.choices.left).toBe(scenes.length - whole.length);
        for (const fit of FITS)
          expect(total.choices.choices[fit]).toBe(sumOf(whole.map(({ choices }) => choices[fit])));
        const warned = scenes.filter(({ limit }) => limitsDue(limit) !== undefined);
        expect(total.limit.left).toBe(scenes.length - warned.length);
        for (const name of LIMITS)
          expect(total.limit.limit[name]).toBe(sumOf(warned.map(({ limit }) => limit[name])));
        for (const { runs } of scenes) expect(runs).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it("three players, three ways: what is small is hidden, and nothing of it is in any total", () => {
    const { scenes, total, clauses } = report(resultsOfRuns(...THREE_WAYS));
    expect(scenes[0]?.choices).toEqual({
      fits: 5,
      kept: undefined,
      told: 0,
      promised: undefined,
      late: undefined,
      partly: undefined,
      repaired: undefined,
      apart: undefined,
    });
    expect(limitsDue(scenes[0]?.limit ?? { before: 0, after: 0, "not-said": 0 })).toBeUndefined();
    expect(total.choices).toEqual({ ...EMPTY.total.choices, left: 1 });
    expect(total.telling).toEqual({ heard: 0, kept: 0, left: 1 });
    expect(clauses.map(({ clause, choices, left }) => [clause, allOf(choices), left])).toEqual([
      ["PM-0", 0, 1],
      ["PM-1", 0, 1],
      ["PM-2", 0, 1],
      ["PM-4", 0, 1],
    ]);
  });

  it("two hidden counts of a scene change places: everything that is shown stays the same", () => {
    fc.assert(
      fc.property(
        anyResults,
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 1, max: 2 }),
        (results, a, b) => {
          const withTwo = (kept: number, told: number): Results => {
            const first = { runs: 9, right: 20, "kept-too-much": kept, "told-too-much": told };
            return {
              ...results,
              scenes: { ...results.scenes, "online/two": { first, again: {}, clauses: {} } },
            };
          };
          expect(report(withTwo(a, b))).toEqual(report(withTwo(b, a)));
        },
      ),
    );
  });

  it("a second way is shown beside its first once three have tried it, over the same scenes", () => {
    const first = resultsOfRuns(...TWELVE, ONE_CAMP, ONE_CAMP, ONE_CAMP);
    const tried = (runs: readonly Run[]) =>
      runs.reduce((now, run) => countRun(now, counted(run, "again")), first);
    expect(report(tried(THREE_WAYS.slice(0, 2))).ways).toBeUndefined();
    // Three have tried it, but a count of theirs is small.
    expect(report(tried(THREE_WAYS)).ways).toBeUndefined();
    const { ways } = report(tried(TWELVE));
    expect(ways?.again.runs).toBe(12);
    expect(ways?.first.choices).toEqual(report(resultsOfRuns(...TWELVE)).total.choices.choices);
    expect(ways?.left).toBe(0);
  });

  it("a scene whose first way was played by too few shows no second way either", () => {
    const results = [0, 1, 2].reduce(
      (now) => countRun(now, counted(ONE_CAMP, "again")),
      resultsOfRuns(ONE_CAMP),
    );
    expect(report(results)).toMatchObject({ scenes: [], hidden: [CAMP], ways: undefined });
  });
});

describe("what is shown", () => {
  it("is asked for by circle: other scenes are in no row and no total", () => {
    const results = resultsOfRuns(...TWELVE, ONE_CAMP, ONE_CAMP, ONE_CAMP);
    const only = reportOf(results, ORDER, (scene) => scene === PROMISE);
    expect(only).toEqual(report(resultsOfRuns(...TWELVE)));
  });

  it("has the clauses in the policy's order", () => {
    expect(report(resultsOfRuns(...TWELVE)).clauses.map(({ clause }) => clause)).toEqual([
      "PM-0",
      "PM-1",
      "PM-2",
      "PM-4",
    ]);
  });

  it("the hardest clause is the one missed most often, and none where none was missed three times", () => {
    const results = resultsOfRuns(...THREE_WAYS, ONE_CAMP, ONE_CAMP, ONE_CAMP);
    expect(hardestClause(report(results))).toBe("PM-0");
    expect(hardestScene(report(results), "PM-0")).toBe(CAMP);
    expect(hardestClause(report(resultsOfRuns(...THREE_WAYS)))).toBeUndefined();
    expect(hardestClause(EMPTY)).toBeUndefined();
    expect(hardestScene(report(resultsOfRuns(...THREE_WAYS)), "GE-2")).toBeUndefined();
  });
});
