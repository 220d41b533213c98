import { describe, expect, it } from "vitest";
import { NO_EDITS, readSchoolEdits, type SchoolEdits } from "../../src/policy/school-edits.ts";
import { withWords } from "../../src/teacher/policy/edit-wording.ts";
import {
  isChanged,
  needsVersion,
  nextVersion,
  policyReview,
  rulesChanged,
  unreviewedClauses,
  withoutReview,
  withReview,
} from "../../src/teacher/policy/policy-review.ts";
import { kempshott } from "../support/policies.ts";
import { kempshottWording } from "../support/policy-said.ts";

const shipped = { policy: kempshott, wording: kempshottWording };
const none = NO_EDITS(kempshott.file);
const LEAD = { role: "lead", date: "2026-11-20" } as const;
const PM1 = { kind: "clauses", id: "PM-1", part: "child" } as const;
const worded = withWords(none, kempshottWording, PM1, "Keep it to yourself.");
const STRICTER = {
  kind: "exception-value",
  circle: "peer",
  exception: "uneasy",
  value: "warn-first",
} as const;

/** One change of each kind that pupils are judged by, or read. */
const CHANGES: readonly (readonly [string, (edits: SchoolEdits) => SchoolEdits])[] = [
  ["other words", (edits) => withWords(edits, kempshottWording, PM1, "Tell a teacher.")],
  ["a rule", (edits) => ({ ...edits, rules: [STRICTER] })],
  ["the one choice", (edits) => ({ ...edits, settings: { "limit-at-start-meets-warning": true } })],
  ["a reading", (edits) => ({ ...edits, readings: { "PM-1": "confirmed" } })],
  ["linked policies", (edits) => ({ ...edits, linked: [] })],
  ["the version", (edits) => ({ ...edits, about: { ...edits.about, version: "9.0.0" } })],
];

describe("[issue 6] [IN-3] a review of the policy holds for what was reviewed, and for nothing else", () => {
  it("nobody has reviewed it at first", () => {
    expect(policyReview(shipped, none)).toEqual({ kind: "none" });
  });

  it("a review holds as long as nothing is changed, and through the file that keeps it", () => {
    const reviewed = withReview(shipped, worded, LEAD);
    expect(policyReview(shipped, reviewed)).toEqual({ kind: "reviewed", ...LEAD });
    const read = readSchoolEdits(JSON.parse(JSON.stringify(reviewed)), kempshott.file);
    expect(read.ok && policyReview(shipped, read.value)).toEqual({ kind: "reviewed", ...LEAD });
    expect(policyReview(shipped, withoutReview(reviewed))).toEqual({ kind: "none" });
  });

  it.each(CHANGES)(
    "%s changed since then: it is void, and holds again once that is taken back",
    (_, change) => {
      const reviewed = withReview(shipped, worded, LEAD);
      expect(policyReview(shipped, change(reviewed))).toEqual({ kind: "changed", ...LEAD });
      const again = { ...reviewed, settings: {}, about: { ...reviewed.about } };
      expect(policyReview(shipped, again).kind).toBe("reviewed");
    },
  );

  it("the date of the next review and the notes of what changed are not what was reviewed", () => {
    const reviewed = withReview(shipped, worded, LEAD);
    const about = { ...reviewed.about, next: "2027-09-01", changes: ["Words of PM-1."] };
    expect(policyReview(shipped, { ...reviewed, about }).kind).toBe("reviewed");
  });

  it("a review that does not say what was reviewed counts as changed", () => {
    const { about } = none;
    expect(policyReview(shipped, { ...none, about: { ...about, reviewedBy: LEAD } }).kind).toBe("changed");
  });

  it("a review is void where the shipped policy itself has changed", () => {
    const reviewed = withReview(shipped, none, LEAD);
    const clauses = { ...kempshottWording.clauses, "PM-1": { title: "A", child: "B", adult: "C" } };
    const later = { ...shipped, wording: { ...kempshottWording, clauses } };
    expect(policyReview(later, reviewed).kind).toBe("changed");
  });
});

describe("[issue 6] a changed policy goes by a version of its own", () => {
  it.each(CHANGES.slice(0, 3))("%s: the shipped number will not do any more", (_, change) => {
    expect(needsVersion(shipped, none)).toBe(false);
    const changed = change(none);
    expect([isChanged(shipped, changed), needsVersion(shipped, changed)]).toEqual([true, true]);
    const own = { ...changed, about: { ...changed.about, version: nextVersion(changed.about.version) } };
    expect(needsVersion(shipped, own)).toBe(false);
  });

  it("a reading that is confirmed, or a choice as it ships, is no other policy", () => {
    expect(isChanged(shipped, { ...none, readings: { "PM-1": "confirmed" } })).toBe(false);
    const same = { ...none, settings: { "limit-at-start-meets-warning": false } };
    expect([isChanged(shipped, same), rulesChanged(shipped, same)]).toEqual([false, 0]);
  });

  it("the next version is worked out from the one before", () => {
    expect(["1.0.0", "1.2.7", "10.0.3"].map(nextVersion)).toEqual(["1.1.0", "1.3.0", "10.1.0"]);
  });
});

describe("[PM-1] words changed here count as read only after somebody who answers for safeguarding has", () => {
  it("they are marked until then, and again after any change", () => {
    expect([...unreviewedClauses(shipped, none)]).toEqual([]);
    expect([...unreviewedClauses(shipped, worded)]).toEqual(["PM-1"]);
    const reviewed = withReview(shipped, worded, LEAD);
    expect([...unreviewedClauses(shipped, reviewed)]).toEqual([]);
    const later = { ...reviewed, rules: [STRICTER] };
    expect([...unreviewedClauses(shipped, later)]).toEqual(["PM-1"]);
  });

  it("a review by another role leaves the mark", () => {
    const reviewed = withReview(shipped, worded, { ...LEAD, role: "governors" });
    expect([...unreviewedClauses(shipped, reviewed)]).toEqual(["PM-1"]);
  });
});
