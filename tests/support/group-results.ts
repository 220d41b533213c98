import * as fc from "fast-check";
import { VERDICTS, type Verdict } from "../../src/policy/verdicts.ts";
import type { FormCounts } from "../../src/play/forms.ts";
import type { GroupSession } from "../../src/play/group-merge.ts";
import {
  countRun,
  NO_RESULTS,
  type Cell,
  type Counts,
  type Results,
  type SceneCounts,
} from "../../src/play/group-results.ts";
import type { Way } from "../../src/play/group-ways.ts";
import type { Run } from "../../src/play/run.ts";
import { firstPack, play } from "./first-week.ts";
import { kempshott } from "./policies.ts";

/** The first-week pack's name before a scene's. */
export const inFirstWeek = (scenario: string): string => `${firstPack.id}/${scenario}`;

/** A finished run of the first week, as it is counted. */
export const counted = (run: Run, way: Way = "first") => ({ pack: firstPack, policy: kempshott, run, way });

/** What these runs add up to, each the first way through its scene. */
export const resultsOfRuns = (...runs: readonly Run[]): Results =>
  runs.reduce((results, run) => countRun(results, counted(run)), NO_RESULTS);

/** Three players' ways through one scene, worked by hand in tests/scenario/first-week/promise-first.ts. */
export const THREE_WAYS: readonly Run[] = [
  play("promise-first", "listen", "limit", "together"),
  play("promise-first", "listen", "promise", "go"),
  play("promise-first", "dig", "promise", "keep", "tell-now"),
];

/** A session with these counts. */
export const sessionWith = (results: Results, changed: Partial<GroupSession> = {}): GroupSession => ({
  id: "0000abcd",
  started: "2026-11-02",
  expires: "2026-12-31",
  results,
  ...changed,
});

const CELLS: readonly Cell[] = [...VERDICTS, "runs", "heard", "before", "after", "not-said"];
const CLAUSES = ["GE-2", "PM-0", "PM-1", "PM-2", "PM-4"] as const;

const countsOf = <Name extends string>(names: readonly Name[], most: number): fc.Arbitrary<Counts<Name>> =>
  fc
    .dictionary(fc.constantFrom(...names), fc.integer({ min: 1, max: most }))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are drawn from the list
    .map((counts) => counts as Counts<Name>);

/** Any scene; `runs` says how often it has been played the first way. */
export const anyScene = (runs: fc.Arbitrary<number>): fc.Arbitrary<SceneCounts> =>
  fc.record({
    first: fc.tuple(countsOf(CELLS, 40), runs).map(([counts, played]) => ({ ...counts, runs: played })),
    again: countsOf(CELLS, 40),
    clauses: fc.dictionary(fc.constantFrom(...CLAUSES), countsOf<Verdict>(VERDICTS, 40)),
  });

const anyForm: fc.Arbitrary<FormCounts> = fc
  .record({
    right: fc.dictionary(fc.constantFrom(...CLAUSES), fc.integer({ min: 0, max: 9 })),
    couldStayPrivate: fc.dictionary(fc.constantFrom(...CLAUSES), fc.integer({ min: 0, max: 9 })),
    more: fc.integer({ min: 18, max: 40 }),
  })
  .map(({ right, couldStayPrivate, more }) => ({ pupils: more, right, couldStayPrivate }));

const sorted = (of: fc.Arbitrary<string>) => fc.uniqueArray(of, { maxLength: 3 }).map((all) => all.sort());

/** Any results over a few scenes, so that two of them often share one. */
export const anyResults: fc.Arbitrary<Results> = fc.record({
  packs: fc.dictionary(fc.constantFrom("first-week", "online"), sorted(fc.constantFrom("1.0.0", "1.1.0"))),
  policies: sorted(fc.constantFrom("kempshott 1.0.0", "kempshott 1.0.1")),
  scenes: fc.dictionary(
    fc.constantFrom("first-week/promise-first", "first-week/camp-rabbit", "online/one", "online/two"),
    anyScene(fc.integer({ min: 1, max: 40 })),
  ),
  forms: fc.record({ a: anyForm, b: anyForm }),
});

const IDS = ["0000000a", "0000000b", "0000000c"] as const;

/** Any session of one of three devices. */
export const anySession: fc.Arbitrary<GroupSession> = fc.record({
  id: fc.constantFrom(...IDS),
  started: fc.constantFrom("2026-11-02", "2026-11-03"),
  expires: fc.constantFrom("2026-12-30", "2026-12-31"),
  results: anyResults,
});
/** Any files of some of those devices. */
export const anySessions = fc.array(anySession, { maxLength: 4 });
