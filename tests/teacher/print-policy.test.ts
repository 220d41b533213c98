import { describe, expect, it } from "vitest";
import { NO_EDITS, type SchoolEdits } from "../../src/policy/school-edits.ts";
import { withReview } from "../../src/teacher/policy/policy-review.ts";
import { policyState } from "../../src/teacher/print/print-policy.ts";
import { kempshott } from "../support/policies.ts";
import { kempshottWording } from "../support/policy-said.ts";

const shipped = { policy: kempshott, wording: kempshottWording };
const none = NO_EDITS(kempshott.file);
const changed: SchoolEdits = {
  ...none,
  rules: [{ kind: "deadline", circle: "peer", duty: "tell", deadline: "this-choice" }],
  wording: { clauses: { "PM-1": { child: "Keep it to yourself." }, "PM-2": { title: "Warn" } } },
};
const state = (edits: SchoolEdits) => policyState(shipped, edits);

describe("[IN-3] what a print may say of a school's policy", () => {
  it("the shipped policy is unchanged, and nobody has reviewed it", () => {
    expect(state(none)).toEqual({
      review: { kind: "none" },
      isLead: false,
      rules: 0,
      words: 0,
      isChanged: false,
      isUnnamed: false,
      unreviewed: new Set(),
    });
  });

  it("changes are counted, the shipped number is not theirs, and changed words are marked", () => {
    expect(state(changed)).toMatchObject({ rules: 1, words: 2, isChanged: true, isUnnamed: true });
    expect([...state(changed).unreviewed]).toEqual(["PM-1", "PM-2"]);
  });

  it.each([
    ["lead", true],
    ["deputy", true],
    ["head", false],
    ["coordinator", false],
    ["governors", false],
  ] as const)("a review by the %s takes the marks away: %s", (role, isRead) => {
    const by = { role, date: "2026-11-20" };
    const reviewed = state(withReview(shipped, changed, by));
    expect([reviewed.isLead, reviewed.unreviewed.size === 0]).toEqual([isRead, isRead]);
  });
});
