/** A source of numbers from 0 up to 1. */
export type Dice = () => number;

const STEP = 0x6d2b79f5;
const RANGE = 4_294_967_296;

/** Seeded numbers for the scatter of bricks and books: the same seed always gives the same wall. */
export function createDice(seed: number): Dice {
  let state = seed | 0;
  return () => {
    state = (state + STEP) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / RANGE;
  };
}

/** One item of a list, chosen by the dice. */
export function pick<T>(dice: Dice, items: readonly [T, ...T[]]): T {
  return items[Math.floor(dice() * items.length)] ?? items[0];
}
