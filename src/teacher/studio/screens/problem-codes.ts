/** Everything that the checker can say of one pack. Each has words of its own for a teacher. */
export const PROBLEM_CODES = [
  "PK001",
  "PK002",
  "PK003",
  "PK004",
  "PK005",
  "PK006",
  "PK007",
  "PK008",
  "PK009",
  "PK010",
  "PK011",
  "PK012",
  "PK013",
  "SC001",
  "SC002",
  "SC003",
  "SC004",
  "SC005",
  "SC006",
  "SC007",
  "SC008",
  "SC009",
  "SC010",
  "SC011",
  "SC012",
  "SC013",
  "SC014",
  "SC015",
  "SC016",
  "SC017",
  "SC018",
  "SC019",
  "SC020",
  "SC021",
  "SC030",
  "SC031",
  "SC032",
  "SC033",
  "SC034",
  "SC035",
  "SC036",
  "SC037",
  "SC040",
  "SC041",
  "SC042",
  "SC050",
  "SC051",
  "WR001",
  "WR002",
  "WR003",
  "WR004",
  "WR005",
  "WR006",
  "WR007",
  "WR008",
  "WR009",
  "WR010",
  "WR011",
  "WR012",
  "WR013",
] as const;

/** What the studio asks besides: what is not chosen yet, twins that say the same, and words that may mean more than is ticked. */
export const STUDIO_CODES = ["ST001", "ST002", "ST003", "ST011", "ST012", "ST013"] as const;
export type ProblemCode = (typeof PROBLEM_CODES | typeof STUDIO_CODES)[number];

/** The code as one that has words. Throws for any other: a check without words for a teacher is a fault of the program. */
export function knownCode(code: string): ProblemCode {
  const known = [...PROBLEM_CODES, ...STUDIO_CODES].find((one) => one === code);
  if (known === undefined) throw new Error(`no words for ${code}`);
  return known;
}
