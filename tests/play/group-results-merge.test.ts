import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasMore, joinSessions, sumOf } from "../../src/play/group-merge.ts";
import { countRun, NO_RESULTS } from "../../src/play/group-results.ts";
import {
  anySession,
  anySessions,
  counted,
  inFirstWeek,
  resultsOfRuns,
  sessionWith,
  THREE_WAYS,
} from "../support/group-results.ts";

const PROMISE = inFirstWeek("promise-first");
const [first, second, third] = THREE_WAYS;
if (!first || !second || !third) throw new Error("three ways are needed");

describe("[issue 6] several devices by file", () => {
  const early = sessionWith(resultsOfRuns(first));
  const late = sessionWith(resultsOfRuns(first, second));
  const other = sessionWith(resultsOfRuns(third), { id: "0000beef" });

  it("are added up", () => {
    expect(sumOf(joinSessions([late], [other])).scenes).toEqual(resultsOfRuns(...THREE_WAYS).scenes);
  });

  it("stand in the order of their numbers, in whatever order they are opened", () => {
    const ids = (...lists: Parameters<typeof joinSessions>) => joinSessions(...lists).map(({ id }) => id);
    const [a, b, c] = ["0000aaaa", "0000bbbb", "0000cccc"].map((id) =>
      sessionWith(resultsOfRuns(first), { id }),
    );
    if (!a || !b || !c) throw new Error("three sessions are needed");
    expect([ids([c, a], [b]), ids([b], [a, c])]).toEqual([
      ["0000aaaa", "0000bbbb", "0000cccc"],
      ["0000aaaa", "0000bbbb", "0000cccc"],
    ]);
  });

  it("one device's file counts once, however often it is opened, and its later file takes the place of the earlier", () => {
    for (const files of [
      [early, late, other],
      [late, early, late, other, other],
      [other, early, late, early],
    ])
      expect(sumOf(joinSessions([], files)).scenes[PROMISE]?.first.runs).toBe(3);
  });

  it("two sessions of the same device are two: deleting and beginning again draws a new number", () => {
    const again = sessionWith(resultsOfRuns(first), { id: "0000cafe" });
    expect(sumOf(joinSessions([early], [again])).scenes[PROMISE]?.first.runs).toBe(2);
  });

  it("says whether a file would add anything", () => {
    expect(hasMore([], [early])).toBe(true);
    expect(hasMore([early], [late])).toBe(true);
    expect(hasMore([late], [early])).toBe(false);
    expect(hasMore([late, other], [early, other])).toBe(false);
  });

  it("a second way through is more, too", () => {
    const tried = sessionWith(countRun(late.results, counted(first, "again")));
    expect(hasMore([late], [tried])).toBe(true);
    expect(hasMore([tried], [late])).toBe(false);
  });

  it.each([
    { pupils: 1, right: { "PM-0": 1, "PM-1": 1 }, couldStayPrivate: {} },
    { pupils: 1, right: {}, couldStayPrivate: { "PM-0": 1, "PM-1": 1 } },
  ])("a form handed in is more, too: %j", (one) => {
    const { results } = late;
    const handedIn = sessionWith({ ...results, forms: { ...results.forms, b: one } });
    expect(hasMore([late], [handedIn])).toBe(true);
    expect(hasMore([handedIn], [late])).toBe(false);
  });

  it("of two last days the earlier holds", () => {
    const longer = { ...early, expires: "2027-04-30" };
    expect(joinSessions([early], [longer])[0]?.expires).toBe(early.expires);
  });
});

describe("merging", () => {
  it("is commutative", () => {
    fc.assert(
      fc.property(anySessions, anySessions, (one, other) => {
        expect(joinSessions(one, other)).toEqual(joinSessions(other, one));
      }),
    );
  });

  it("is associative", () => {
    fc.assert(
      fc.property(anySessions, anySessions, anySessions, (one, other, third) => {
        expect(joinSessions(joinSessions(one, other), third)).toEqual(
          joinSessions(one, joinSessions(other, third)),
        );
      }),
    );
  });

  it("is idempotent, and says that nothing would be added", () => {
    fc.assert(
      fc.property(anySessions, anySessions, (one, other) => {
        const joined = joinSessions(one, other);
        expect(joinSessions(joined, other)).toEqual(joined);
        expect(hasMore(joined, other)).toBe(false);
      }),
    );
  });

  it("never takes a count away, and no count is below nought", () => {
    fc.assert(
      fc.property(anySessions, anySession, (known, more) => {
        const before = sumOf(joinSessions(known, [])).scenes;
        const after = sumOf(joinSessions(known, [more])).scenes;
        for (const [scene, { first: counts }] of Object.entries(before))
          expect(after[scene]?.first.runs ?? 0).toBeGreaterThanOrEqual(counts.runs ?? 0);
        for (const scene of Object.values(after))
          for (const count of Object.values(scene.first)) expect(count).toBeGreaterThan(0);
      }),
    );
  });

  it("of nothing is nothing", () => {
    expect(sumOf(joinSessions([], []))).toEqual(NO_RESULTS);
  });
});
