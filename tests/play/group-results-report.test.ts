import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hardestClause, hardestScene, kindsOf, reportOf } from "../../src/play/group-report.ts";
import { countRun, NO_RESULTS, type Results } from "../../src/play/group-results.ts";
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

describe("[P15] no count is shown of fewer than three", () => {
  it("a scene played once or twice is named, and no number of it stands anywhere", () => {
    const two = resultsOfRuns(ONE_CAMP, ONE_CAMP);
    expect(report(two)).toEqual({ scenes: [], hidden: [CAMP], total: {}, clauses: [], ways: undefined });
    expect(report(resultsOfRuns(ONE_CAMP, ONE_CAMP, ONE_CAMP)).scenes.map(({ scene }) => scene)).toEqual([
      CAMP,
    ]);
  });

  it("a total holds the scenes that are shown and no other, so that taking away leaves nothing", () => {
    const { total, clauses, hidden } = report(resultsOfRuns(...THREE_WAYS, ONE_CAMP));
    expect(hidden).toEqual([CAMP]);
    expect(total).toEqual(report(resultsOfRuns(...THREE_WAYS)).total);
    expect(total["told-too-much"]).toBeUndefined();
    expect(clauses.find(({ clause }) => clause === "PM-0")?.counts).toEqual({ right: 2 });
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
    const results = resultsOfRuns(...THREE_WAYS, ONE_CAMP);
    expect(everything(results) - (report(results).total["told-too-much"] ?? 0)).toBe(2);
  });

  it("every total is the sum of the rows that are shown", () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const { scenes, total } = report(results);
        for (const cell of ["runs", "right", "kept-too-much", "told-too-much", "before"] as const)
          expect(total[cell] ?? 0).toBe(scenes.reduce((all, { counts }) => all + (counts[cell] ?? 0), 0));
        for (const { counts } of scenes) expect(counts.runs).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it("a second way is shown beside its first once three have tried it, over the same scenes", () => {
    const first = resultsOfRuns(...THREE_WAYS, ONE_CAMP, ONE_CAMP, ONE_CAMP);
    const tried = (times: number) =>
      THREE_WAYS.slice(0, times).reduce((now, run) => countRun(now, counted(run, "again")), first);
    expect(report(tried(2)).ways).toBeUndefined();
    const { ways } = report(tried(3));
    expect(ways?.again.runs).toBe(3);
    expect(ways?.first).toEqual(report(resultsOfRuns(...THREE_WAYS)).total);
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
    const results = resultsOfRuns(...THREE_WAYS, ONE_CAMP, ONE_CAMP, ONE_CAMP);
    const only = reportOf(results, ORDER, (scene) => scene === PROMISE);
    expect(only).toEqual(report(resultsOfRuns(...THREE_WAYS)));
  });

  it("has the clauses in the policy's order", () => {
    expect(report(resultsOfRuns(...THREE_WAYS)).clauses.map(({ clause }) => clause)).toEqual([
      "PM-0",
      "PM-1",
      "PM-2",
      "PM-4",
    ]);
  });

  it("[policy] the two kinds of mistake are counts of their own; could-stay-private is no mistake", () => {
    expect(
      kindsOf({
        "kept-too-much": 1,
        "told-too-much": 2,
        promised: 3,
        late: 4,
        partly: 5,
        "could-stay-private": 6,
        repaired: 7,
        right: 8,
        allowed: 9,
      }),
    ).toEqual({ kept: 1, told: 2, other: 12, fits: 30 });
  });

  it("the hardest clause is the one missed most often, and none where none was missed three times", () => {
    const results = resultsOfRuns(...THREE_WAYS, ONE_CAMP, ONE_CAMP, ONE_CAMP);
    expect(hardestClause(report(results))).toBe("PM-0");
    expect(hardestScene(report(results), "PM-0")).toBe(CAMP);
    expect(hardestClause(report(resultsOfRuns(...THREE_WAYS)))).toBeUndefined();
    expect(hardestClause(report(NO_RESULTS))).toBeUndefined();
    expect(hardestScene(report(resultsOfRuns(...THREE_WAYS)), "GE-2")).toBeUndefined();
  });
});
