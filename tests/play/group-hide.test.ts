import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VERDICTS, type Verdict } from "../../src/policy/verdicts.ts";
import { hiddenIn } from "../../src/play/group-hide.ts";
import type { Cell, Counts } from "../../src/play/group-results.ts";
import {
  allOf,
  choicesOf,
  FITS,
  kindsOf,
  limitsDue,
  shownChoices,
  shownInScene,
  shownLimit,
} from "../../src/play/group-shown.ts";

const isSmall = (count: number | undefined) => count === 1 || count === 2;

/** A row as it is shown: a count, or nothing where it is hidden. */
const display = (row: readonly number[], hide = hiddenIn): string => {
  const hidden = hide(row);
  return row.map((count, i) => (hidden.has(i) ? "?" : count)).join(" ");
};

/** Every row of so many counts that come to that sum. */
function* rowsOf(length: number, sum: number): Generator<readonly number[]> {
  if (length === 0) {
    if (sum === 0) yield [];
    return;
  }
  for (let first = 0; first <= sum; first++)
    for (const rest of rowsOf(length - 1, sum - first)) yield [first, ...rest];
}

/**
 * The hidden counts of one or two that can be worked out by somebody who sees what is shown, knows the sum of the row, and
 * knows how it is hidden: no other row with that sum looks the same and has another count there.
 */
function workedOut(row: readonly number[], hide = hiddenIn): readonly number[] {
  const hidden = [...hide(row)];
  const shown = display(row, hide);
  const open = new Set(hidden.filter((i) => isSmall(row[i])));
  const sum = hidden.reduce((all, i) => all + (row[i] ?? 0), 0);
  for (const counts of rowsOf(hidden.length, sum)) {
    const other = row.map((count, i) => (hidden.includes(i) ? (counts[hidden.indexOf(i)] ?? 0) : count));
    if (open.size > 0 && display(other, hide) === shown)
      for (const i of open) if (other[i] !== row[i]) open.delete(i);
  }
  return [...open];
}

const anyRow = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 12 })), {
  minLength: 3,
  maxLength: 6,
});

describe("[P15] no count of one or two is shown, and none can be worked out", () => {
  it.each([
    [[0, 3, 0, 7], "0 3 0 7"],
    [[13, 2, 0, 0], "? ? 0 0"],
    [[13, 2, 1, 0], "13 ? ? 0"],
    [[13, 2, 2, 0], "? ? ? 0"],
    [[13, 4, 4, 1, 0], "13 ? ? ? 0"],
    [[13, 1, 1, 0], "? ? ? 0"],
    [[9, 1, 1, 1], "? ? ? ?"],
    [[0, 1, 2], "? ? ?"],
    [[9, 5, 1, 0], "9 ? ? 0"],
    [[1, 1, 1, 0], "? ? ? ?"],
    [[0, 2, 0, 0], "? ? ? ?"],
  ])("%j is shown as %s", (row, shown) => {
    expect(display(row)).toBe(shown);
  });

  it("names the places in the row that are hidden, and nothing else", () => {
    expect([...hiddenIn([9, 5, 1, 0])]).toEqual([1, 2]);
    expect([...hiddenIn([9, 5, 3, 0])]).toEqual([]);
  });

  it("over any row: not even by somebody who knows its sum and these rules", () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const hidden = hiddenIn(row);
        expect(row.filter((count, i) => isSmall(count) && !hidden.has(i))).toEqual([]);
        expect(workedOut(row)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("this property can fail: hiding the small ones alone gives them away", () => {
    const small = (row: readonly number[]) => new Set(row.flatMap((count, i) => (isSmall(count) ? [i] : [])));
    expect(workedOut([13, 2, 0], small)).toEqual([1]);
    expect(workedOut([9, 1, 1, 1], small)).toEqual([1, 2, 3]);
  });
});

const anyCounts: fc.Arbitrary<Counts<Verdict>> = fc
  .dictionary(fc.constantFrom(...VERDICTS), fc.integer({ min: 0, max: 9 }))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are drawn from the list
  .map((counts) => counts as Counts<Verdict>);

describe("[P15] what is shown of a scene", () => {
  it("[policy] the two kinds of mistake are counts of their own; could-stay-private is no mistake", () => {
    const counts = {
      "kept-too-much": 11,
      "told-too-much": 12,
      promised: 13,
      late: 14,
      partly: 15,
      "could-stay-private": 16,
      repaired: 17,
      right: 18,
      allowed: 19,
    };
    expect(kindsOf(choicesOf(counts))).toEqual({ kept: 11, told: 12, other: 42, fits: 70 });
    expect(shownChoices(counts)).toEqual(choicesOf(counts));
    expect(allOf(shownChoices(counts))).toBe(135);
  });

  it("what could stay private is one of the choices that fit: it is hidden where it, or the rest of them, is small", () => {
    const noted = (right: number, apart: number) =>
      shownChoices({ right, "could-stay-private": apart, "kept-too-much": 4 });
    expect(noted(9, 4)).toMatchObject({ fits: 13, apart: 4 });
    expect(noted(9, 1)).toMatchObject({ fits: 10, apart: undefined, repaired: undefined });
    expect(noted(1, 9)).toMatchObject({ fits: 10, apart: undefined });
  });

  it("nor is what was put right shown where it, or the rest of what fits, would be small, or what fits is hidden", () => {
    expect(shownChoices({ right: 4, repaired: 5 })).toMatchObject({ fits: 9, repaired: 5 });
    expect(shownChoices({ right: 1, repaired: 5 })).toMatchObject({ fits: 6, repaired: undefined });
    const beside = { right: 4, repaired: 4, "could-stay-private": 5, "kept-too-much": 2 };
    expect(shownChoices(beside)).toMatchObject({ fits: undefined, repaired: undefined, apart: undefined });
  });

  it("of what one rule decided, too", () => {
    const scene = { right: 20, repaired: 20, "could-stay-private": 20 };
    const noted = (own: Counts<Verdict>) => shownInScene(own, scene);
    expect(noted({ right: 4, repaired: 5 })).toMatchObject({ fits: 9, repaired: 5, apart: 0 });
    expect(noted({ right: 9, repaired: 1 })).toMatchObject({ fits: 10, repaired: undefined });
    expect(noted({ right: 1, repaired: 5 })).toMatchObject({ fits: 6, repaired: undefined });
    expect(noted({ right: 1, "could-stay-private": 5 })).toMatchObject({ fits: 6, apart: undefined });
  });

  it("no choice count is small, and no sum is told of a row of which something is hidden", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const shown = shownChoices(counts);
        expect(Object.values(shown).some(isSmall)).toBe(false);
        const isWhole = FITS.every((fit) => shown[fit] !== undefined);
        expect(allOf(shown)).toBe(isWhole ? allOf(choicesOf(counts)) : undefined);
      }),
    );
  });

  it("the limit: neither a time, nor the runs that needed none, can be worked out from the runs", () => {
    const limit = (before: number, after: number, runs: number): Counts<Cell> => ({ runs, before, after });
    expect(shownLimit(limit(5, 0, 5))).toEqual({ before: 5, after: 0, "not-said": 0 });
    expect(limitsDue(shownLimit(limit(5, 3, 8)))).toBe(8);
    expect(limitsDue(shownLimit(limit(5, 0, 6)))).toBeUndefined();
    expect(shownLimit(limit(4, 1, 9))).toEqual({ before: undefined, after: undefined, "not-said": 0 });
    fc.assert(
      fc.property(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6)), (row) => {
        const [before, after, notSaid, without] = row;
        const runs = before + after + notSaid + without;
        const shown = shownLimit({ runs, before, after, "not-said": notSaid });
        expect(Object.values(shown).some(isSmall)).toBe(false);
        const due = limitsDue(shown);
        expect(due !== undefined && isSmall(runs - due)).toBe(false);
      }),
    );
  });

  it("what one rule decided is not shown where it is small, or would leave one or two of the scene's", () => {
    const scene = { right: 9, "kept-too-much": 5 };
    expect(shownInScene({ right: 4, "kept-too-much": 5 }, scene)).toMatchObject({ fits: 4, kept: 5 });
    expect(shownInScene({ right: 4, "kept-too-much": 4 }, scene)).toBeUndefined();
    expect(shownInScene({ right: 4, "kept-too-much": 1 }, scene)).toBeUndefined();
    // The scene's own is hidden for the sake of another: one rule must not tell it after all.
    expect(shownInScene({ right: 13 }, { right: 13, "kept-too-much": 2 })).toBeUndefined();
    expect(shownInScene({ promised: 3 }, { right: 13, promised: 3, "kept-too-much": 2 })).toBeUndefined();
    expect(shownInScene({ promised: 4 }, { right: 13, promised: 4, "kept-too-much": 2, late: 3 })).toEqual({
      ...choicesOf({}),
      promised: 4,
    });
  });

  it("over any scene and rule: no count of it, and none less the scene's, is one or two", () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (own, rest) => {
        const scene = Object.fromEntries(
          VERDICTS.map((verdict) => [verdict, (own[verdict] ?? 0) + (rest[verdict] ?? 0)]),
        );
        const shown = shownChoices(scene);
        const rule = shownInScene(own, scene);
        if (!rule) return;
        for (const fit of FITS) {
          expect(isSmall(rule[fit])).toBe(false);
          const all = shown[fit];
          const tells = all === undefined ? rule[fit] !== 0 : isSmall(all - (rule[fit] ?? 0));
          expect(tells).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
