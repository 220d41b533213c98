import type { Light } from "../../../src/policy/lights.ts";
import type { Verdict } from "../../../src/policy/verdicts.ts";

/** One choice, its verdict, and the clauses and helper tips it cites; a pupil told is serious. */
export type Turn = readonly [choice: string, verdict: Verdict, cites: string, serious?: "serious"];

/** One playthrough worked by hand from the outlines of the six scenarios. */
export interface Worked {
  readonly rule: string;
  readonly turns: readonly Turn[];
  /** Safe, Honest, Private at the end. */
  readonly lights: readonly [Light, Light, Light];
  readonly ends: string;
}
