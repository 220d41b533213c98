import type { Problem } from "../report.ts";

/** A problem with a key that stays its own while others come and go, so that its place on the page stays too. */
export interface Listed {
  readonly key: string;
  readonly problem: Problem;
}

/** The problems to show: those that must be put right first, at most so many, and how many there are in all. */
export interface ProblemList {
  readonly errors: readonly Listed[];
  readonly warnings: readonly Listed[];
  readonly counts: { readonly errors: number; readonly warnings: number };
  /** How many are not shown. */
  readonly more: number;
}

/** More than this nobody puts right in one go. */
const MOST_SHOWN = 50;

/** Sorts the problems of a draft for the list: all of them, or those of one scenario. */
export function problemList(problems: readonly Problem[], only: string | undefined): ProblemList {
  const seen = new Map<string, number>();
  const all = problems
    .filter(({ where }) => only === undefined || where.scenario === only)
    .map((problem): Listed => {
      const name = `${problem.code} ${problem.path}`;
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return { key: `${name} ${before}`, problem };
    });
  const errors = all.filter(({ problem }) => problem.severity === "error");
  const warnings = all.filter(({ problem }) => problem.severity === "warning");
  return {
    errors: errors.slice(0, MOST_SHOWN),
    warnings: warnings.slice(0, Math.max(0, MOST_SHOWN - errors.length)),
    counts: { errors: errors.length, warnings: warnings.length },
    more: Math.max(0, all.length - MOST_SHOWN),
  };
}
