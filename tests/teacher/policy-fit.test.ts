import { describe, expect, it } from "vitest";
import { NO_EDITS, type RuleEdit } from "../../src/policy/school-edits.ts";
import { withWords } from "../../src/teacher/policy/edit-wording.ts";
import { clausesToLookAt } from "../../src/teacher/policy/fit.ts";
import { withReview } from "../../src/teacher/policy/policy-review.ts";
import { kempshott } from "../support/policies.ts";
import { kempshottWording } from "../support/policy-said.ts";

const shipped = { policy: kempshott, wording: kempshottWording };
const none = NO_EDITS(kempshott.file);
const MUST: RuleEdit = { kind: "exception-value", circle: "peer", exception: "uneasy", value: "must-tell" };
const stricter = { ...none, rules: [MUST] };

describe("[issue 6] a rule that says something else than its clause's words", () => {
  it("[PM-3] the clause is to be looked at; nothing is while no rule is changed", () => {
    expect(clausesToLookAt(shipped, none)).toEqual([]);
    expect(clausesToLookAt(shipped, stricter)).toEqual(["PM-3"]);
  });

  it("a further thing forbidden leaves the clause's words as they are", () => {
    const ban: RuleEdit = {
      kind: "prohibit",
      circle: "peer",
      act: "guess",
      verdict: "partly",
      clause: "PM-0",
    };
    expect(clausesToLookAt(shipped, { ...none, rules: [ban] })).toEqual([]);
  });

  it("own words are an answer, and so is a review of it all as it stands", () => {
    const at = { kind: "clauses", id: "PM-3", part: "child" } as const;
    expect(clausesToLookAt(shipped, withWords(stricter, kempshottWording, at, "Tell a teacher."))).toEqual(
      [],
    );
    const reviewed = withReview(shipped, stricter, { role: "lead", date: "2026-11-20" });
    expect(clausesToLookAt(shipped, reviewed)).toEqual([]);
    expect(clausesToLookAt(shipped, { ...reviewed, linked: [] })).toEqual(["PM-3"]);
  });
});
