/** How much of the hall put up a card, told at a glance, from nobody to everybody. */
export const SHOWS = ["none", "some", "half", "most", "all"] as const;
export type Show = (typeof SHOWS)[number];

/** Hands that were counted, or how much of the hall it looked like. */
export type TallyMode = "count" | "quick";

/** One vote as it stands: for each choice, by its place, its hands or its show. Both are numbers from 0. */
export interface Tally {
  readonly mode: TallyMode;
  readonly values: readonly number[];
}

/** More hands than any hall has. */
export const MOST_HANDS = 999;
const MOST_SHOW = SHOWS.length - 1;

/** A vote of so few that each number could point at a child: it is told in words alone. */
export const TINY_VOTE = 10;
/** Fewer hands than this for one choice are "a few": in a large hall, too, a single hand has a face. */
export const FEW_HANDS = 5;

/** An empty vote over so many choices. */
export const emptyTally = (choices: number, mode: TallyMode = "count"): Tally => ({
  mode,
  values: Array.from({ length: choices }, () => 0),
});

/** The vote with one choice at another number, kept within what the mode allows; unchanged for a place that is not there. */
export function withValue(tally: Tally, place: number, value: number): Tally {
  if (!(place in tally.values) || !Number.isInteger(value)) return tally;
  const most = tally.mode === "count" ? MOST_HANDS : MOST_SHOW;
  const kept = Math.min(Math.max(value, 0), most);
  return { ...tally, values: tally.values.map((one, at) => (at === place ? kept : one)) };
}

/** Whether nobody has been counted. */
export const isEmpty = (tally: Tally): boolean => tally.values.every((value) => value === 0);

/** The places with the most hands: one, or several that tie, or none in an empty vote. */
export function leaders(tally: Tally): readonly number[] {
  if (isEmpty(tally)) return [];
  const most = Math.max(...tally.values);
  return tally.values.flatMap((value, place) => (value === most ? [place] : []));
}

/** One choice's bar: how long it is from 0 to 1, the word for it, and its number where that points at nobody. */
export interface Bar {
  readonly share: number;
  readonly word: Show | "few";
  readonly count: number | undefined;
}

/** The bars of a vote, by place; nothing for an empty one. A tiny vote has words and five lengths, and no number. */
export function barsOf(tally: Tally): readonly Bar[] | undefined {
  if (isEmpty(tally)) return undefined;
  if (tally.mode === "quick") return tally.values.map(barOfShow);
  const total = tally.values.reduce((sum, value) => sum + value, 0);
  if (total < TINY_VOTE) return tally.values.map((value) => barOfShow(showOf(value, total)));
  return tally.values.map((value) => {
    const few = value > 0 && value < FEW_HANDS;
    const shown = few ? FEW_HANDS : value;
    const share = Math.min(shown / total, 1);
    return few
      ? { share, word: "few", count: undefined }
      : { share, word: wordOf(value, total), count: value };
  });
}

const barOfShow = (show: number): Bar => ({
  share: show / MOST_SHOW,
  word: SHOWS[show] ?? "none",
  count: undefined,
});

/** A count as one of the five shows: all and none are exact, half is half, the rest some or most. */
function showOf(value: number, total: number): number {
  if (value === 0) return 0;
  if (value === total) return MOST_SHOW;
  return 2 + Math.sign(value * 2 - total);
}

const wordOf = (value: number, total: number): Show => SHOWS[showOf(value, total)] ?? "none";
