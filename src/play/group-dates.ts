/** How long a teacher may keep the counts of a session (safety.md, P16: to the end of term, twelve months at most). */
export const PERIODS = ["today", "weeks", "term"] as const;
export type Period = (typeof PERIODS)[number];

/** Longer than this nothing is kept: a year, leap years too. */
export const MOST_DAYS = 366;
const FOUR_WEEKS = 28;
/** A term that is all but over is no use to a session that begins: the next one's end is meant then. */
const FEWEST_OF_TERM = 14;
/** By then a term of an English school has ended, wherever Easter falls. */
const TERM_ENDS = ["04-30", "07-31", "12-31"] as const;

const DAY_MS = 86_400_000;
const atNoon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** The date so many days after another one; dates are written as `2026-11-29`. */
const daysAfter = (date: string, days: number): string =>
  new Date(atNoon(date) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days lie between two dates; less than nought where the second is the earlier one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atNoon(to) - atNoon(from)) / DAY_MS);

/** The last day on which the counts of a session that begins today are kept. */
export function lastDay(period: Period, today: string): string {
  switch (period) {
    case "today":
      return today;
    case "weeks":
      return daysAfter(today, FOUR_WEEKS);
    case "term":
      return endOfTerm(today);
    default:
      return period satisfies never;
  }
}

function endOfTerm(today: string): string {
  const year = Number(today.slice(0, 4));
  const ends = [year, year + 1].flatMap((one) => TERM_ENDS.map((end) => `${one}-${end}`));
  const end = ends.find((one) => daysBetween(today, one) >= FEWEST_OF_TERM);
  return end ?? daysAfter(today, FOUR_WEEKS);
}
