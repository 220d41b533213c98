import { describe, expect, it } from "vitest";
import { decide } from "../../src/policy/decide.ts";
import { combinations, reached } from "../../src/policy/facts.ts";
import type { Circle, Facts } from "../../src/policy/model.ts";
import { circleOf, kempshott } from "../support/policies.ts";

const strongest = (circle: Circle): string => circle.file.decision.values.at(-1) ?? "";

/** Facts that mean somebody may not be safe, at the level where it has come out. */
const NOT_SAFE: Readonly<Record<string, Facts>> = {
  peer: { safety: "disclosed", "danger-now": "yes" },
  "adult-mentoring": { safety: "disclosed", "danger-now": "yes" },
  "staff-pupil": { harm: "disclosed", "danger-now": "yes" },
  families: { "immediate-risk": "yes", "protection-concern": "yes" },
  "staff-governors": { endangers: "yes" },
};

describe.each(Object.entries(NOT_SAFE))("[GE-2] safety outranks everything in %s", (id, facts) => {
  const circle = circleOf(id);
  it.each(Object.entries(facts))("%s=%s: the strongest decision, whatever else is known", (fact, level) => {
    const where = combinations(circle).filter((known) => reached(circle, known, fact, level));
    const weaker = where.filter((known) => decide(circle, known).value !== strongest(circle));
    expect(where.length).toBeGreaterThan(1);
    expect(weaker).toEqual([]);
  });
});

describe("a stronger exception overrules", () => {
  it.each([...kempshott.circles.keys()])("%s: of all exceptions that hold, the strongest decides", (id) => {
    const circle = circleOf(id);
    const { exceptions, values, base } = circle.file.decision;
    const rank = (value: string) => values.indexOf(value);
    const odd = combinations(circle).filter((facts) => {
      const decision = decide(circle, facts);
      const holding = exceptions.filter((one) => decision.exceptions.includes(one.id));
      const most = Math.max(rank(base.value), ...holding.map((one) => rank(one.value)));
      return rank(decision.value) !== most;
    });
    expect(odd).toEqual([]);
  });

  it("[GE-2] danger now is named beside what it overrules", () => {
    const decision = decide(circleOf("staff-pupil"), { "danger-now": "yes", illegal: "disclosed" });
    expect(decision).toMatchObject({
      value: "must-tell-lead",
      clauses: ["GE-2", "GE-0"],
      because: ["danger-now"],
      overruled: ["SP-0", "GE-1", "SP-4"],
    });
  });

  it("[SP-2] a clause that decides is not called overruled by itself", () => {
    expect(decide(circleOf("staff-pupil"), { harm: "disclosed" })).toMatchObject({
      clauses: ["SP-2"],
      overruled: ["SP-0", "GE-1"],
    });
  });

  it("[PF-2a PF-2b] two exceptions that agree are both named, and neither overrules the other", () => {
    const both = { "immediate-risk": "yes", "protection-concern": "yes", "sharing-needed": "yes" };
    expect(decide(circleOf("families"), both)).toMatchObject({
      clauses: ["PF-2a", "PF-2b"],
      overruled: ["PF-0", "GE-1", "PF-1"],
      disputed: false,
    });
  });
});
