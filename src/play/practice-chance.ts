/** Chance from a seed: the same seed gives the same cases, so randomness stays at the edge. */
export interface Chance {
  /** At least 0, less than 1. */
  next(): number;
  /** One of a list. Throws for an empty one. */
  one<T>(list: readonly T[]): T;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** The generator mulberry32, by Tommy Ettinger (public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    one<T>(list: readonly T[]): T {
      const found = list[Math.floor(next() * list.length)];
      if (found === undefined) throw new Error("one of nothing was asked for");
      return found;
    },
    shuffled<T>(list: readonly T[]): T[] {
      return list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
    },
  };
}

/** A seed for the n-th thing drawn from another seed. */
export const seedFor = (seed: number, n: number): number =>
  Math.floor(chanceFrom((seed ^ Math.imul(n + 1, 0x9e3779b1)) >>> 0).next() * 2 ** 32);
