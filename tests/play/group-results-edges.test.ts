import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/policy/verdicts.ts";
import { hardestClause, hardestScene, reportOf } from "../../src/play/group-report.ts";
import { NO_RESULTS, type Cell, type Counts, type SceneCounts } from "../../src/play/group-results.ts";
import type { Run } from "../../src/play/run.ts";
import { inFirstWeek, resultsOfRuns } from "../support/group-results.ts";
import { lived } from "../support/lived.ts";
import { circleOf } from "../support/policies.ts";

const scene = (
  first: Counts<Cell>,
  clauses: SceneCounts["clauses"] = {},
  again: Counts<Cell> = {},
): SceneCounts => ({ first, again, clauses });
/** Scenes as they are reported, named in the order in which they stand. */
const report = (...scenes: readonly SceneCounts[]) =>
  reportOf(
    { ...NO_RESULTS, scenes: Object.fromEntries(scenes.map((one, i) => [`pack/${i}`, one])) },
    ["PM-0", "PM-1", "PM-2"],
    () => true,
  );
const kept = (count: number): Counts<Verdict> => ({ "kept-too-much": count });

describe("what a grown-up heard", () => {
  const heard = (...runs: readonly Run[]) => resultsOfRuns(...runs).scenes[inFirstWeek("lived")]?.first.heard;

  it("[PM-1] is nothing where it was kept to the end", () => {
    expect(heard(lived([{ hears: { safety: "disclosed" }, does: ["keep-private"] }]))).toBeUndefined();
  });

  it("[PF-2a] is also what was due at once, and was told only after it had been kept", () => {
    const steps = [
      { hears: { "immediate-risk": true }, does: ["keep-private"] },
      { does: ["tell-who-needs"] },
    ];
    expect(heard(lived(steps, { circle: circleOf("families") }))).toBe(1);
  });
});

describe("[P15] what is left out is counted, and nothing else", () => {
  it("a clause leaves out the scenes in which it decided what is not shown, and no scene in which it decided nothing", () => {
    const { clauses } = report(
      scene({ runs: 9, right: 9 }, { "PM-0": { right: 9 } }),
      scene({ runs: 9, right: 5, ...kept(4) }, { "PM-1": kept(4) }),
      // All but one of the scene's: to show it would tell the one.
      scene({ runs: 9, right: 5, ...kept(4) }, { "PM-1": kept(3) }),
    );
    expect(clauses.map(({ clause, choices, left }) => [clause, choices.fits, choices.kept, left])).toEqual([
      ["PM-0", 9, 0, 0],
      ["PM-1", 0, 4, 1],
    ]);
  });

  it("a total of tellings leaves out a scene where one or two were heard", () => {
    const { total } = report(
      scene({ runs: 9, right: 9, heard: 2 }),
      scene({ runs: 9, right: 5, ...kept(4), heard: 5 }),
    );
    expect(total.telling).toEqual({ heard: 5, kept: 4, left: 1 });
  });

  it("a second way is not set beside a first of which something is hidden", () => {
    const tried = { runs: 3, right: 3 };
    const hidden = scene({ runs: 9, right: 8, ...kept(1) }, {}, tried);
    expect(report(hidden).ways).toBeUndefined();
    const { ways } = report(hidden, scene({ runs: 4, right: 4 }, {}, tried));
    expect([ways?.first.runs, ways?.again.runs, ways?.left]).toEqual([4, 3, 1]);
  });
});

it("clauses of another policy stand behind those of this one, in the order of their names", () => {
  const clauses = { "ZZ-2": { right: 3 }, "PM-1": { right: 3 }, "ZZ-1": { right: 3 }, "PM-0": { right: 3 } };
  const { clauses: rows } = report(scene({ runs: 12, right: 12 }, clauses));
  expect(rows.map(({ clause }) => clause)).toEqual(["PM-0", "PM-1", "ZZ-1", "ZZ-2"]);
});

describe("what a group trips on most", () => {
  const missed = (counts: readonly number[]) =>
    report(
      scene(
        { runs: 99, ...kept(99) },
        Object.fromEntries(counts.map((count, i) => [`PM-${i}`, kept(count)])),
      ),
    );

  it.each([
    [[3, 5, 4], "PM-1"],
    [[5, 3, 4], "PM-0"],
    [[3, 4, 5], "PM-2"],
    [[3, 0, 0], "PM-0"],
    [[0, 0, 0], undefined],
  ])("missed so often: %j, the clause is %s", (counts, clause) => {
    expect(hardestClause(missed(counts))).toBe(clause);
  });

  it.each([
    [[3, 5, 4], "pack/1"],
    [[5, 3, 4], "pack/0"],
    [[3, 4, 5], "pack/2"],
    [[0, 0, 0], undefined],
  ])("missed so often in each scene: %j, the scene is %s", (counts, name) => {
    const scenes = counts.map((count) => scene({ runs: 9, ...kept(9) }, { "PM-0": kept(count) }));
    expect(hardestScene(report(...scenes), "PM-0")).toBe(name);
  });
});
