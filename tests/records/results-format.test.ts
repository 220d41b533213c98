import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../src/policy/verdicts.ts";
import { NO_RESULTS, type Counts, type Results } from "../../src/play/group-results.ts";
import { GroupSessionSchema, writeGroupSession } from "../../src/records/results-format.ts";
import { isFull, readResults, recordRun } from "../../src/records/results.ts";
import { openShelf } from "../../src/records/storage.ts";
import { SHIPPED } from "../../src/screens/shipped.ts";
import { freshStores } from "../support/fake-storage.ts";
import { anySession, counted, resultsOfRuns, sessionWith, THREE_WAYS } from "../support/group-results.ts";

const TODAY = "2026-11-29";

describe("[P8] how a session is written", () => {
  it("what is read is what was written, over any session", () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const text = JSON.stringify(writeGroupSession(session));
        expect(v.parse(GroupSessionSchema, JSON.parse(text))).toEqual(session);
      }),
    );
  });

  it("holds counts by scene and clause, and no step, choice, animal or time", () => {
    const { packs, policies, scenes } = writeGroupSession(sessionWith(resultsOfRuns(...THREE_WAYS)));
    expect({ packs, policies, scenes }).toEqual({
      packs: { "first-week": ["1.0.0"] },
      policies: ["kempshott 1.0.0"],
      scenes: {
        "first-week": {
          "promise-first": [
            "k1p2l1y1m1r4n3h3b1a1s1",
            "",
            { "PM-0": "r2", "PM-1": "k1m1", "PM-2": "l1r2", "PM-4": "p2m1" },
          ],
        },
      },
    });
  });

  it.each(["r1r2", "z3", "r-1", "r1.5", "r", "3r", "r1 ", "r1234567", "n1; DROP"])(
    "%s is no set of counts",
    (text) => {
      const session = writeGroupSession(sessionWith(NO_RESULTS));
      const wrong = { ...session, scenes: { online: { one: [text, "", {}] } } };
      expect(v.safeParse(GroupSessionSchema, wrong).success).toBe(false);
    },
  );

  it("a clause's counts hold verdicts only, and a form never more answers than pupils", () => {
    const session = writeGroupSession(sessionWith(NO_RESULTS));
    const scenes = { online: { one: ["n3", "", { "PM-0": "n3" }] } };
    expect(v.safeParse(GroupSessionSchema, { ...session, scenes }).success).toBe(false);
    const a = { pupils: 2, right: { "PM-0": 2 }, couldStayPrivate: { "PM-0": 1 } };
    const forms = { ...session.forms, a };
    expect(v.safeParse(GroupSessionSchema, { ...session, forms }).success).toBe(false);
  });
});

describe("[issue 6] it all fits", () => {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 999]));
  /** As many verdicts as a clause can really bring: kept or told, late, nearly, and the four that fit. */
  const some: Counts<(typeof VERDICTS)[number]> = {
    "kept-too-much": 99,
    partly: 99,
    repaired: 99,
    right: 999,
    allowed: 99,
  };
  const full = { ...verdicts, runs: 999, heard: 999, before: 999, after: 999, "not-said": 999 };
  const clauses = { "PM-0": some, "PM-1": some, "PM-2": some, "PM-3": some, "PM-4": some };
  const scene = { first: full, again: full, clauses };
  const shipped = SHIPPED.flatMap(({ id, scenarios }) => scenarios.map((one) => `${id}/${one}`));
  const own = Array.from({ length: 200 }, (_, i) => `our-own-pack-of-stories/a-story-with-a-name-${i}`);
  const withScenes = (names: readonly string[]): Results => ({
    ...NO_RESULTS,
    packs: Object.fromEntries(SHIPPED.map(({ id }) => [id, ["1.0.0"]])),
    policies: ["kempshott 1.0.0"],
    scenes: Object.fromEntries(names.map((name) => [name, scene])),
  });
  const keep = (results: Results) => {
    const shelf = openShelf(freshStores());
    const session = writeGroupSession(sessionWith(results));
    shelf.write("results", { state: "on", seen: TODAY, session });
    return shelf;
  };

  it("every scene that ships and two hundred of a school's own, each count at its largest for a year", () => {
    expect(shipped.length).toBeGreaterThanOrEqual(85);
    const results = withScenes([...shipped, ...own]);
    const { length } = JSON.stringify(writeGroupSession(sessionWith(results)));
    expect(length).toBeLessThan(80_000);
    const kept = readResults(keep(results));
    expect(kept.kind === "kept" && Object.keys(kept.session.results.scenes).length).toBe(
      shipped.length + 200,
    );
  });

  it("where no room is left, what is there stays, a further run is not counted, and it is known", () => {
    const more = Array.from({ length: 190 }, (_, i) => `a-second-pack-of-stories/another-story-${i}`);
    const names = [...shipped, ...own, ...more];
    const sizeOf = (count: number) =>
      JSON.stringify({
        state: "on",
        seen: TODAY,
        session: writeGroupSession(sessionWith(withScenes(names.slice(0, count)))),
      }).length;
    let [fits, over] = [0, names.length];
    while (over - fits > 1) {
      const half = Math.floor((fits + over) / 2);
      if (sizeOf(half) > 98_000) over = half;
      else fits = half;
    }
    const shelf = keep(withScenes(names.slice(0, fits)));
    const [run] = THREE_WAYS;
    if (!run) throw new Error("a run is needed");
    const unplayed = { ...counted(run), pack: { id: "a-pack-that-is-new-here", version: "1.0.0" } };
    expect(isFull(shelf)).toBe(true);
    expect(recordRun(shelf, unplayed, TODAY)).toBe(false);
    const kept = readResults(shelf);
    expect(kept.kind === "kept" && Object.keys(kept.session.results.scenes).length).toBe(fits);
    expect(isFull(keep(NO_RESULTS))).toBe(false);
  });
});
