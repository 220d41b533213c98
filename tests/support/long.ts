/** Whether random tests go on for long, and all is looked at of which `npm test` takes a part: `npm run test:long`. */
export const LONG = process.env["BUDDY_BENCH_LONG"] === "1";

/** The seed of a random test: the same each time in `npm test`; in a long run the one that the run has printed. */
export const seedOf = (usual: number): number =>
  LONG ? Number(process.env["BUDDY_BENCH_SEED"] ?? Date.now() % 2 ** 31) : usual;
