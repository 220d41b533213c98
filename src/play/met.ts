import type { Run } from "./run.ts";

/** Every clause that decided something in a run: the rule cards met. */
export const clausesMet = ({ moments }: Run): readonly string[] => [
  ...new Set(moments.flatMap(({ judgement }) => judgement.clauses)),
];

/** The clauses met with those of one more story, each once. */
export const withClauses = (met: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...met, ...more]),
];
