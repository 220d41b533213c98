import { describe, expect, it } from "vitest";
import { chanceFrom, seedFor } from "../../src/play/practice-chance.ts";

const SEEDS = [0, 1, 2, 7, 12_345, 2 ** 31, 2 ** 32 - 1];

/** mulberry32 as its author published it. */
function mulberry32(seed: number): () => number {
  let a = seed;
  return () => {
    a += 0x6d2b79f5;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("chance from a seed", () => {
  it.each(SEEDS)("is the published generator's, from %d on", (seed) => {
    const [chance, published] = [chanceFrom(seed), mulberry32(seed)];
    for (let i = 0; i < 50; i++) expect(chance.next()).toBe(published());
  });

  it("takes each of a list about as often as any other, and nothing of an empty one", () => {
    const chance = chanceFrom(1);
    const drawn = Array.from({ length: 400 }, () => chance.one([0, 1, 2, 3]));
    const counts = [0, 1, 2, 3].map((wanted) => drawn.filter((one) => one === wanted).length);
    expect(Math.min(...counts)).toBeGreaterThan(60);
    expect(() => chance.one([])).toThrow("one of nothing");
  });

  it.each(SEEDS)("draws other seeds from %d: each its own, and none what that seed draws itself", (seed) => {
    const drawn = Array.from({ length: 40 }, (_, n) => seedFor(seed, n));
    expect(new Set(drawn).size).toBe(40);
    expect(drawn).not.toContain(chanceFrom(seed).next() * 2 ** 32);
  });
});
