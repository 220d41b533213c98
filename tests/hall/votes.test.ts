import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  barsOf,
  emptyTally,
  FEW_HANDS,
  isEmpty,
  leaders,
  MOST_HANDS,
  TINY_VOTE,
  withValue,
  type Tally,
} from "../../src/hall/votes.ts";

const counted = (...values: readonly number[]): Tally => ({ mode: "count", values });
const shown = (...values: readonly number[]): Tally => ({ mode: "quick", values });
const words = (tally: Tally) => barsOf(tally)?.map(({ word }) => word);
const counts = (tally: Tally) => barsOf(tally)?.map(({ count }) => count);

describe("counting hands", () => {
  it("begins with nobody", () => {
    expect(isEmpty(emptyTally(4))).toBe(true);
    expect(leaders(emptyTally(4))).toEqual([]);
    expect(barsOf(emptyTally(4))).toBeUndefined();
  });

  it("goes up to 999 hands and no further, and never below nobody", () => {
    expect(withValue(counted(0, 0), 1, 999)).toEqual(counted(0, MOST_HANDS));
    expect(withValue(counted(0, 0), 1, 1000)).toEqual(counted(0, MOST_HANDS));
    expect(withValue(counted(3, 0), 0, -1)).toEqual(counted(0, 0));
  });

  it.each([4, -1, 0.5, Number.NaN])("changes nothing for a place that is not there: %s", (place) => {
    expect(withValue(counted(1, 2, 3, 4), place, 9)).toEqual(counted(1, 2, 3, 4));
  });

  it("changes nothing for a number that is no number of hands", () => {
    expect(withValue(counted(1, 2), 0, 1.5)).toEqual(counted(1, 2));
    expect(withValue(counted(1, 2), 0, Number.NaN)).toEqual(counted(1, 2));
  });

  it("has five shows in the quick way: none, some, half, most, all", () => {
    expect(withValue(shown(0, 0), 0, 9)).toEqual(shown(4, 0));
    expect(words(shown(0, 1, 2, 3))).toEqual(["none", "some", "half", "most"]);
    expect(words(shown(4, 0))).toEqual(["all", "none"]);
  });

  it("names the choice with the most hands, or all that tie", () => {
    expect(leaders(counted(3, 30, 7))).toEqual([1]);
    expect(leaders(counted(30, 30, 7))).toEqual([0, 1]);
    expect(leaders(counted(999, 999, 999, 999))).toEqual([0, 1, 2, 3]);
    expect(leaders(shown(3, 1, 3))).toEqual([0, 2]);
  });
});

describe("[issue 5] never a count that points at a child", () => {
  it("a vote of fewer than ten is told in words alone, in five lengths", () => {
    expect(TINY_VOTE).toBe(10);
    expect(counts(counted(1, 8))).toEqual([undefined, undefined]);
    expect(words(counted(1, 8, 0))).toEqual(["some", "most", "none"]);
    expect(words(counted(1, 0))).toEqual(["all", "none"]);
    expect(words(counted(2, 2))).toEqual(["half", "half"]);
    expect(barsOf(counted(1, 8))).toEqual(barsOf(counted(2, 7)));
  });

  it("in a larger vote too, fewer than five hands are a few, and their bars are alike", () => {
    expect(FEW_HANDS).toBe(5);
    expect(counts(counted(1, 99))).toEqual([undefined, 99]);
    expect(words(counted(4, 99))).toEqual(["few", "most"]);
    expect(counts(counted(5, 99))).toEqual([5, 99]);
    expect(counts(counted(0, 99))).toEqual([0, 99]);
    const few = [1, 2, 3, 4].map((value) => barsOf(counted(value, 100 - value))?.[0]?.share);
    expect(new Set(few).size).toBe(1);
  });

  it("999 hands each are bars of a quarter", () => {
    expect(barsOf(counted(999, 999, 999, 999))?.map(({ share }) => share)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("over any vote, no number from one to four is shown, and every bar has a length and a word", () => {
    const hands = fc.integer({ min: 0, max: MOST_HANDS });
    const any = fc.oneof(hands, fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 4 }), (values) => {
        for (const { count, share, word } of barsOf(counted(...values)) ?? []) {
          expect(count === undefined || count === 0 || count >= FEW_HANDS).toBe(true);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(word).not.toBe("");
        }
      }),
    );
  });

  it("a longer bar never has fewer hands", () => {
    const hands = fc.integer({ min: 0, max: MOST_HANDS });
    fc.assert(
      fc.property(fc.array(hands, { minLength: 2, maxLength: 4 }), (values) => {
        const bars = barsOf(counted(...values)) ?? [];
        const few = bars.some(({ word }) => word === "few");
        const wrong = bars.flatMap((one, i) =>
          bars.filter((other, k) => one.share > other.share && (values[i] ?? 0) <= (values[k] ?? 0)),
        );
        expect(few ? [] : wrong).toEqual([]);
      }),
    );
  });
});
