import type { Circle, Facts } from "./model.ts";

/**
 * How many combinations of facts a circle may have: 20 facts that are so or not. Beyond that nothing could be proved of
 * every one of them, so that a file with more is refused.
 */
export const MOST_COMBINATIONS = 2 ** 20;

/** One fact in the numbers that stand for combinations: a digit that counts its levels. */
export interface Digit {
  readonly fact: string;
  readonly levels: readonly string[];
  /** What one more level of it adds to the number. */
  readonly step: number;
}

/** Every combination of a circle's facts, each as one number: the levels are its digits, the first fact's the lowest. */
export interface FactTable {
  readonly count: number;
  readonly digits: readonly Digit[];
  /** The numbers, smallest combination first: the same order as that of `combinations`. */
  readonly inOrder: Uint32Array;
  readonly levelAt: (combination: number, digit: Digit) => number;
  readonly factsAt: (combination: number) => Facts;
}

/** How many combinations there are of facts with so many levels each. */
export const countOf = (levels: Iterable<readonly string[]>): number =>
  [...levels].reduce((count, { length }) => count * length, 1);

/** Numbers the combinations of a circle's facts. Throws for more of them than `policyFaults` lets pass. */
export function factTable(circle: Circle): FactTable {
  const count = countOf(circle.levels.values());
  if (count > MOST_COMBINATIONS) throw new RangeError(`${count} combinations are too many to be proved`);
  let step = 1;
  const digits = [...circle.levels].map(([fact, levels]): Digit => {
    const digit = { fact, levels, step };
    step *= levels.length;
    return digit;
  });
  const levelAt = (combination: number, digit: Digit): number =>
    Math.floor(combination / digit.step) % digit.levels.length;
  return {
    count,
    digits,
    inOrder: smallestFirst(count, digits),
    levelAt,
    factsAt: (combination) =>
      Object.fromEntries(
        digits.flatMap((digit) => {
          const level = levelAt(combination, digit);
          return level === 0 ? [] : [[digit.fact, digit.levels[level] ?? ""]];
        }),
      ),
  };
}

/** Counts the levels through every combination, as a counter on a gate does. `levels` is the same array each time. */
export function eachCombination(
  { count, digits }: Pick<FactTable, "count" | "digits">,
  see: (combination: number, levels: Uint32Array) => void,
): void {
  const levels = new Uint32Array(digits.length);
  const lengths = digits.map((digit) => digit.levels.length);
  for (let combination = 0; combination < count; combination++) {
    see(combination, levels);
    for (let place = 0; place < levels.length; place++) {
      levels[place] = (levels[place] ?? 0) + 1;
      if ((levels[place] ?? 0) < (lengths[place] ?? 0)) break;
      levels[place] = 0;
    }
  }
}

/** Sorts the numbers by the sum of their digits, and those of one sum as they come. */
function smallestFirst(count: number, digits: readonly Digit[]): Uint32Array {
  const sizes = new Uint32Array(count);
  const most = digits.reduce((sum, { levels }) => sum + levels.length - 1, 0);
  const next = new Uint32Array(most + 2);
  eachCombination({ count, digits }, (combination, levels) => {
    let size = 0;
    for (const level of levels) size += level;
    sizes[combination] = size;
    next[size + 1] = (next[size + 1] ?? 0) + 1;
  });
  for (let size = 1; size < next.length; size++) next[size] = (next[size] ?? 0) + (next[size - 1] ?? 0);
  const inOrder = new Uint32Array(count);
  for (let combination = 0; combination < count; combination++) {
    const size = sizes[combination] ?? 0;
    inOrder[next[size] ?? 0] = combination;
    next[size] = (next[size] ?? 0) + 1;
  }
  return inOrder;
}
