// A part of the mutants, drawn so that the same seed always draws the same.

/** Numbers from 0 to 1 by a seed (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * About `size` mutants, from each folder in proportion to what it holds, in an order of chance: a run that is ended
 * early has tried a fair part too.
 */
export function drawn(mutants, size, seed) {
  const next = chance(seed);
  const folders = new Map();
  for (const mutant of mutants) {
    const list = folders.get(mutant.folder) ?? [];
    list.push({ mutant, at: next() });
    folders.set(mutant.folder, list);
  }
  const early = (a, b) => a.at - b.at;
  return [...folders.values()]
    .flatMap((list) => list.sort(early).slice(0, Math.ceil((size * list.length) / mutants.length)))
    .sort(early)
    .map(({ mutant }) => mutant);
}
