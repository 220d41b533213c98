/** Whether tests of random things go on for long: `npm run test:long`. */
export const LONG = process.env["BUDDY_BENCH_LONG"] === "1";

/** The seed of a random test: the same each time in `npm test`; in a long run the one that the run has printed. */
export const seedOf = (usual: number): number =>
  LONG ? Number(process.env["BUDDY_BENCH_SEED"] ?? Date.now() % 2 ** 31) : usual;
