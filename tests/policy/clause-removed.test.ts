import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { kempshott, kempshottFile } from "../support/policies.ts";
import { isShown, SHOWN } from "./shown-clauses.ts";
import { withoutClause } from "./without-clause.ts";
import { outcomeOf, ROWS } from "./worked-table.ts";

const ids = kempshottFile.clauses.map((clause) => clause.id);
const rules = kempshottFile.clauses.filter(({ kind }) => kind !== "scope" && kind !== "information");
const shown = kempshottFile.clauses.filter((clause) => !rules.includes(clause));

/** SP-3 and SP-5 are met by the same words at the same time, so losing one is seen in what is cited alone. */
const SEEN_IN_CITATIONS_ALONE = ["SP-3"];

describe("a rule clause removed from the policy is missed by a worked row that bears its id", () => {
  it.each(rules.map((clause) => [clause.id, clause.kind] as const))("[%s] %s", (id) => {
    const rows = ROWS.filter((row) => row.tags.includes(id));
    const without = withoutClause(kempshottFile, id);
    const holds = rows.filter((row) => isDeepStrictEqual(outcomeOf(row, kempshott), row.expected));
    const fails = rows.filter((row) => !isDeepStrictEqual(outcomeOf(row, without), row.expected));
    const judgedOtherwise = fails.filter((row) => {
      const { verdict, lights } = outcomeOf(row, without);
      return verdict !== row.expected.verdict || lights !== row.expected.lights;
    });
    expect(rows).not.toEqual([]);
    expect(holds).toEqual(rows);
    expect(fails).not.toEqual([]);
    expect(judgedOtherwise.length > 0).toBe(!SEEN_IN_CITATIONS_ALONE.includes(id));
  });
});

describe("a scope or information clause removed from the policy is missed where it is shown", () => {
  it.each(shown.map((clause) => [clause.id, clause] as const))("[%s]", (id, clause) => {
    const checks = SHOWN.filter((check) => check.clause === id);
    const without = withoutClause(kempshottFile, id).file;
    expect(checks.map((check) => check.screen).sort()).toEqual(clause.shown.toSorted());
    expect(checks.filter((check) => !isShown(check, kempshottFile))).toEqual([]);
    expect(checks.filter((check) => isShown(check, without))).toEqual([]);
  });
});

describe("the rows and the policy name the same clauses", () => {
  it("every row stands for clauses that exist, and expects no others", () => {
    const named = ROWS.flatMap((row) => [...row.tags, ...row.expected.clauses]);
    expect([...new Set(named)].filter((id) => !ids.includes(id))).toEqual([]);
  });
  it("every exception, duty, prohibition and precedence clause is kept in one row and broken in another", () => {
    const broken = new Set(["kept-too-much", "told-too-much", "promised", "late", "partly"]);
    // PM-3 and AM-3 encourage, SG-1, SG-4 and SG-5 allow: they can be kept and not broken.
    const cannotBreak = new Set(["PM-3", "AM-3", "SG-1", "SG-4", "SG-5"]);
    const verdicts = (id: string) =>
      ROWS.filter((row) => row.expected.clauses.includes(id)).map((row) => row.expected.verdict);
    const never = (list: readonly string[], wanted: (verdict: string) => boolean) =>
      list.filter((id) => !verdicts(id).some(wanted));
    const list = rules.map((clause) => clause.id).filter((id) => id !== "GE-0");
    expect(never(list, (verdict) => verdict === "right" || verdict === "repaired")).toEqual([]);
    expect(never(list, (verdict) => broken.has(verdict))).toEqual([...cannotBreak]);
  });
});
