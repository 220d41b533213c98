import { VERDICTS, type Verdict } from "../policy/verdicts.ts";
import { hiddenIn, isSmall } from "./group-hide.ts";
import type { Cell, Counts } from "./group-results.ts";

/** A count, or nothing where it is not shown. */
export type Count = number | undefined;

/** How a row's choices fit the policy: each choice is one of these. The two kinds of mistake are never added up. */
export const FITS = ["fits", "kept", "told", "promised", "late", "partly"] as const;
/** Of the choices that fit: put right later, and what could stay private, which is a note and no mistake. */
const NOTED = ["repaired", "apart"] as const;

/** The choices of a row. */
export type Choices<C extends Count = Count> = Readonly<
  Record<(typeof FITS)[number] | (typeof NOTED)[number], C>
>;

const FIT_OF: Readonly<Record<Verdict, (typeof FITS)[number]>> = {
  "kept-too-much": "kept",
  "told-too-much": "told",
  promised: "promised",
  late: "late",
  partly: "partly",
  "could-stay-private": "fits",
  repaired: "fits",
  right: "fits",
  allowed: "fits",
};

/** A row's choices, all of them: not to be shown. */
export function choicesOf(counts: Counts<Verdict>): Choices<number> {
  const choices = { fits: 0, kept: 0, told: 0, promised: 0, late: 0, partly: 0 };
  for (const verdict of VERDICTS) choices[FIT_OF[verdict]] += counts[verdict] ?? 0;
  return { ...choices, repaired: counts.repaired ?? 0, apart: counts["could-stay-private"] ?? 0 };
}

/** A row's choices as they may be shown: none of one or two, and none from which such a one could be worked out. */
export function shownChoices(counts: Counts<Verdict>): Choices {
  const all = choicesOf(counts);
  const hidden = hiddenIn(FITS.map((fit) => all[fit]));
  const shown: Record<keyof Choices, Count> = { ...all };
  FITS.forEach((fit, i) => {
    if (hidden.has(i)) shown[fit] = undefined;
  });
  const { fits, repaired, apart } = all;
  const isNoted = shown.fits !== undefined && ![repaired, apart, fits - repaired - apart].some(isSmall);
  return isNoted ? shown : { ...shown, repaired: undefined, apart: undefined };
}

/**
 * The choices of a scene that one clause decided, as they may be shown beside the scene's own; nothing where one of them is
 * too small, or where taking them away from the scene's would leave one or two.
 */
export function shownInScene(counts: Counts<Verdict>, scene: Counts<Verdict>): Choices | undefined {
  const own = choicesOf(counts);
  const all = choicesOf(scene);
  const shown = shownChoices(scene);
  const isOpen = (name: keyof Choices) =>
    !isSmall(own[name]) && (shown[name] === undefined ? own[name] === 0 : !isSmall(all[name] - own[name]));
  if (!FITS.every(isOpen)) return undefined;
  const isNoted = NOTED.every(isOpen) && !isSmall(own.fits - own.repaired - own.apart);
  return isNoted ? own : { ...own, repaired: undefined, apart: undefined };
}

const add = (one: Count, other: Count): Count =>
  one === undefined || other === undefined ? undefined : one + other;

/** The sum of some counts; not shown where one of them is not. */
export const sumOf = (counts: readonly Count[]): Count => counts.reduce<Count>(add, 0);

/** How many choices a row has. */
export const allOf = (choices: Choices): Count => sumOf(FITS.map((fit) => choices[fit]));

/** Rows of choices as one. */
export const addChoices = (rows: readonly Choices[]): Choices =>
  rows.reduce<Choices>(
    (one, other) => ({
      fits: add(one.fits, other.fits),
      kept: add(one.kept, other.kept),
      told: add(one.told, other.told),
      promised: add(one.promised, other.promised),
      late: add(one.late, other.late),
      partly: add(one.partly, other.partly),
      repaired: add(one.repaired, other.repaired),
      apart: add(one.apart, other.apart),
    }),
    choicesOf({}),
  );

/** The four kinds that a bar is made of: as the policy asks, the two kinds of mistake, and the rest. Never added up. */
export const KINDS = ["fits", "kept", "told", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** The choices of a row by their kind. */
export const kindsOf = ({
  fits,
  kept,
  told,
  promised,
  late,
  partly,
}: Choices): Readonly<Record<Kind, Count>> => ({
  fits,
  kept,
  told,
  other: sumOf([promised, late, partly]),
});

/** The three times at which a limit can be said, or not. */
export const LIMITS = ["before", "after", "not-said"] as const;
export type Limit = Readonly<Record<(typeof LIMITS)[number], Count>>;

/** When the limit was said, as it may be shown: whoever knows the runs could take away those that needed none. */
export function shownLimit(counts: Counts<Cell>): Limit {
  const { runs = 0, before = 0, after = 0, "not-said": notSaid = 0 } = counts;
  const hidden = hiddenIn([before, after, notSaid, Math.max(0, runs - before - after - notSaid)]);
  const shown = (count: number, i: number): Count => (hidden.has(i) ? undefined : count);
  return { before: shown(before, 0), after: shown(after, 1), "not-said": shown(notSaid, 2) };
}

/** In how many runs of a row the limit was due. */
export const limitsDue = (limit: Limit): Count => sumOf(LIMITS.map((name) => limit[name]));
