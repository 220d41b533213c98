import { FEWEST_SHOWN } from "./forms.ts";

/**
 * Which counts of a row are not shown, so that nobody can read one or two children (safety.md, P15).
 *
 * A count of one or two is never shown. Nor are others beside it, if it could be worked out by taking away: whoever knows
 * the story knows how many choices all runs of it have together. So what is hidden comes to three or more, and is not all
 * the same: then hidden counts could change places, and nothing that is shown would change. Hidden counts look alike,
 * whether small themselves or hidden for the sake of another.
 */
export function hiddenIn(counts: readonly number[]): ReadonlySet<number> {
  const small = counts.filter(isSmall);
  const all = new Set(counts.keys());
  if (small.length === 0) return new Set();
  // So few that the row itself would say how they are spread.
  if (sum(counts) <= counts.length) return all;
  const larger = [...new Set(counts.filter((count) => count >= FEWEST_SHOWN))].sort((a, b) => a - b);
  let hidden: readonly number[] = small;
  // From the smallest on; those that are equal go together, so that which one goes tells nothing.
  for (const next of larger) {
    if (isSafe(hidden)) break;
    hidden = [...hidden, ...counts.filter((count) => count === next)];
  }
  return isSafe(hidden) ? new Set(counts.flatMap((count, i) => (hidden.includes(count) ? [i] : []))) : all;
}

/** Whether a count could point at one child: one or two of anything. */
export const isSmall = (count: number): boolean => count > 0 && count < FEWEST_SHOWN;

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** Two that differ come to three at least: nobody is hidden who is nought. */
const isSafe = (hidden: readonly number[]): boolean => new Set(hidden).size > 1;
