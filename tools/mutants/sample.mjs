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

/** About `size` mutants, from each folder in proportion to what it holds. */
export function drawn(mutants, size, seed) {
  const next = chance(seed);
  const folders = Map.groupBy ? Map.groupBy(mutants, ({ folder }) => folder) : grouped(mutants);
  return [...folders.values()].flatMap((list) => {
    const wanted = Math.min(list.length, Math.ceil((size * list.length) / mutants.length));
    return list
      .map((mutant) => ({ mutant, at: next() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, wanted)
      .map(({ mutant }) => mutant);
  });
}

function grouped(mutants) {
  const groups = new Map();
  for (const mutant of mutants) groups.set(mutant.folder, [...(groups.get(mutant.folder) ?? []), mutant]);
  return groups;
}
