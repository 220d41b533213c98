import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRooms, loadWords } from "../../src/locale/words.ts";
import { NO_TALLY, type Tally } from "../../src/play/forms.ts";
import { joinSessions } from "../../src/play/group-merge.ts";
import { reportOf } from "../../src/play/group-report.ts";
import type { Results } from "../../src/play/group-results.ts";
import type { Run } from "../../src/play/run.ts";
import { toCsv } from "../../src/records/csv.ts";
import { formRows } from "../../src/teacher/results/form-rows.ts";
import { nextStep } from "../../src/teacher/results/next-step.ts";
import { offersOf, readResultsFile, resultsFile } from "../../src/teacher/results/results-file.ts";
import {
  clauseTable,
  formTable,
  limitTable,
  sceneTable,
  waysTable,
} from "../../src/teacher/results/tables.ts";
import { play } from "../support/first-week.ts";
import {
  anySessions,
  inFirstWeek,
  resultsOfRuns,
  sessionWith,
  THREE_WAYS,
} from "../support/group-results.ts";
import { library } from "../support/library.ts";
import { kempshott } from "../support/policies.ts";

const TODAY = "2026-11-29";
const ORDER = kempshott.file.clauses.map(({ id }) => id);
const report = (results: Results) => reportOf(results, ORDER, () => true);
const thrice = (run: Run): readonly Run[] => [run, run, run];
const { packs } = library;
const words = await loadWords();
await addRooms();
const { t } = words;
const NAMES = { clause: (id: string) => id, scene: (scene: string) => scene };

describe("[issue 6] a device's counts as a file", () => {
  it("are read as they were written, over any sessions", () => {
    fc.assert(
      fc.property(anySessions, (some) => {
        const sessions = joinSessions(some, []);
        const read = readResultsFile(resultsFile(sessions), TODAY);
        expect(read).toEqual(
          sessions.length > 0 ? { kind: "counts", sessions } : { kind: "problem", problem: "notCounts" },
        );
      }),
    );
  });

  const sound = resultsFile([sessionWith(resultsOfRuns(...THREE_WAYS))]);
  it.each([
    ["nothing", "", "notCounts"],
    ["no JSON", "{", "notCounts"],
    ["a school", '{"format":1,"school":"Reeds"}', "notCounts"],
    ["cut short", sound.slice(0, 200), "notCounts"],
    ["a count below nought", sound.replace("r4", "r-4"), "notCounts"],
    ["a key of its own", sound.replace('"kind"', '"pupil":"otter","kind"'), "notCounts"],
    ["a poisoned key", sound.replace('"first-week"', '"__proto__"'), "notCounts"],
    ["a later format", sound.replace('"format":1', '"format":2'), "newer"],
    ["kept too long", sound.replace("2026-12-31", "2028-12-31"), "notCounts"],
  ])("%s is no such file, and says why in one word", (_, text, problem) => {
    expect(readResultsFile(text, TODAY)).toEqual({ kind: "problem", problem });
    expect("otter" in {}).toBe(false);
  });

  it("[P16] counts whose last day has passed are not opened any more", () => {
    expect(readResultsFile(sound, "2026-12-31").kind).toBe("counts");
    expect(readResultsFile(sound, "2027-01-01")).toEqual({ kind: "problem", problem: "expired" });
  });

  it("each device is told as new, as a later file of one that is in, or as in already", () => {
    const [first, second] = THREE_WAYS;
    if (!first || !second) throw new Error("two ways are needed");
    const own = sessionWith(resultsOfRuns(first));
    const later = sessionWith(resultsOfRuns(first, second));
    const other = sessionWith(resultsOfRuns(second), { id: "0000beef" });
    const offers = offersOf(
      [own],
      [
        { file: "one.json", sessions: [own, other] },
        { file: "two.json", sessions: [later, other] },
      ],
    );
    expect(offers.map(({ file, is }) => [file, is])).toEqual([
      ["one.json", "known"],
      ["one.json", "new"],
      ["two.json", "more"],
      ["two.json", "known"],
    ]);
  });
});

describe("[issue 6] the tables, and the files that they are saved as", () => {
  const results = resultsOfRuns(...[1, 2, 3, 4].flatMap(() => THREE_WAYS));
  const HIDDEN = t("results.notShown");

  it("by rule", () => {
    expect(clauseTable(report(results), NAMES, t).rows).toEqual([
      // choices, as asked, put right, could stay private, kept, told, promised, late, nearly, scenes left out
      ["PM-0", 8, 8, 0, 0, 0, 0, 0, 0, 0, 0],
      ["PM-1", 8, 4, 4, 0, 4, 0, 0, 0, 0, 0],
      ["PM-2", 12, 8, 0, 0, 0, 0, 0, 4, 0, 0],
      ["PM-4", 12, 4, 4, 0, 0, 0, 8, 0, 0, 0],
    ]);
  });

  it("by scene, and when the limit was said", () => {
    expect(sceneTable(report(results), NAMES, t).rows).toEqual([
      ["first-week/promise-first", 12, 40, 20, 4, 0, 4, 0, 8, 4, 4],
    ]);
    expect(limitTable(report(results), NAMES, t).rows).toEqual([["first-week/promise-first", 12, 4, 4, 4]]);
  });

  it("[P15] a count of one or two is a word in the table and in the file, and so is every sum that would tell it", () => {
    const three = report(resultsOfRuns(...THREE_WAYS));
    const scenes = sceneTable(three, NAMES, t);
    expect(scenes.rows).toEqual([
      ["first-week/promise-first", 3, HIDDEN, 5, HIDDEN, HIDDEN, HIDDEN, 0, HIDDEN, HIDDEN, HIDDEN],
    ]);
    expect(limitTable(three, NAMES, t).rows).toEqual([
      ["first-week/promise-first", HIDDEN, HIDDEN, HIDDEN, HIDDEN],
    ]);
    for (const table of [scenes, limitTable(three, NAMES, t), clauseTable(three, NAMES, t)])
      expect(toCsv([], table.rows)).not.toMatch(/,[12],(?!0\r)/);
  });

  it("[P15] the saved table of a scene that two have played holds its head and no row", () => {
    const [first, second] = THREE_WAYS;
    if (!first || !second) throw new Error("two ways are needed");
    const few = report(resultsOfRuns(first, second));
    for (const table of [
      clauseTable(few, NAMES, t),
      sceneTable(few, NAMES, t),
      limitTable(few, NAMES, t),
      waysTable(few, t),
    ])
      expect(toCsv(table.names, table.rows)).toBe(toCsv(table.names, []));
  });

  it("before and after: a form that two have answered is not shown, beside one that five have", () => {
    const forms: Tally = {
      a: { pupils: 5, right: { "PM-0": 3, "PM-1": 5 }, couldStayPrivate: { "PM-0": 1 } },
      b: { pupils: 2, right: { "PM-0": 2 }, couldStayPrivate: {} },
    };
    const { rows } = formTable(formRows(forms), NAMES, t);
    expect(rows.slice(0, 2)).toEqual([
      ["PM-0, form A", 5, HIDDEN, HIDDEN, HIDDEN],
      ["PM-1, form A", 5, 5, 0, 0],
    ]);
    expect(rows.every(([name]) => name.endsWith("form A"))).toBe(true);
    expect(formTable(formRows(NO_TALLY), NAMES, t).rows).toEqual([]);
  });

  it("every column has a name, and every row as many counts", () => {
    const full = report(results);
    const tables = [clauseTable(full, NAMES, t), sceneTable(full, NAMES, t), limitTable(full, NAMES, t)];
    for (const { names, rows } of tables) {
      expect(new Set(names).size).toBe(names.length);
      expect(rows.every((row) => row.length === names.length)).toBe(true);
    }
  });
});

describe("[issue 6] what to set next: derived, with its clause", () => {
  it("the twin of the scene in which the rule was missed, while the twin has not been played", () => {
    const kept = play("third-coat-b", "help", "keep", "keep", "leave", "wave");
    const step = nextStep(report(resultsOfRuns(...thrice(kept))), kempshott, packs);
    expect(step).toMatchObject({
      clause: "PM-1",
      scene: { kind: "twin", scenario: { id: "third-coat-a" }, of: { id: "third-coat-b" } },
    });
  });

  it("else a scene in which the rule can be missed, the first that has not been played", () => {
    const told = play("camp-rabbit", "dig", "shout", "own-up", "a-bit", "own-up");
    const step = nextStep(report(resultsOfRuns(...thrice(told))), kempshott, packs);
    expect(step).toMatchObject({
      clause: "PM-0",
      scene: { kind: "new", pack: { circle: "peer" } },
    });
    expect(step?.scene?.scenario.id).not.toBe("camp-rabbit");
  });

  it("else the same scene once more; and nothing where its pack is not here, or no rule stands out", () => {
    const told = play("camp-rabbit", "dig", "shout", "own-up", "a-bit", "own-up");
    const results = report(resultsOfRuns(...thrice(told)));
    const pack = packs.get("first-week");
    const scenarios = pack?.scenarios.filter(({ id }) => id === "camp-rabbit") ?? [];
    if (!pack) throw new Error("the first week is needed");
    const alone = new Map([["first-week", { ...pack, scenarios }]]);
    expect(nextStep(results, kempshott, alone)?.scene).toMatchObject({
      kind: "again",
      scenario: { id: "camp-rabbit" },
    });
    expect(nextStep(results, kempshott, new Map())).toEqual({ clause: "PM-0", scene: undefined });
    expect(nextStep(report(resultsOfRuns(...THREE_WAYS)), kempshott, packs)).toBeUndefined();
  });

  it("a scene that is not shown is never hinted at", () => {
    const told = play("camp-rabbit", "dig", "shout", "own-up", "a-bit", "own-up");
    const kept = play("third-coat-b", "help", "keep", "keep", "leave", "wave");
    const alone = report(resultsOfRuns(...thrice(told)));
    const beside = report(resultsOfRuns(...thrice(told), kept, kept));
    expect(beside.hidden).toEqual([inFirstWeek("third-coat-b")]);
    expect(nextStep(beside, kempshott, packs)).toEqual(nextStep(alone, kempshott, packs));
  });
});
