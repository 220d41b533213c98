import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseCircle } from "../../src/policy/analyse.ts";
import { freeId } from "../../src/policy/apply-edits-duties.ts";
import { applyEdits, applyWording } from "../../src/policy/apply-edits.ts";
import { comparePolicies, loosenings } from "../../src/policy/compare.ts";
import { YES_NO, type Policy } from "../../src/policy/model.ts";
import { tryEdits } from "../../src/policy/prove.ts";
import {
  EDIT_LIMITS,
  NO_EDITS,
  PROHIBITED_VERDICTS,
  readSchoolEdits,
  type RuleEdit,
  type SchoolEdits,
} from "../../src/policy/school-edits.ts";
import wording from "../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };
import { kempshott, kempshottFile } from "../support/policies.ts";
import { withRules } from "../support/policy-edits.ts";

const none = NO_EDITS(kempshottFile);
const applied = (edits: SchoolEdits) => {
  const result = applyEdits(kempshottFile, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.file;
};

describe("[issue 6] the file of a school's own policy", () => {
  it("that changes nothing is the shipped policy, rules and words", () => {
    expect(applied(none)).toEqual(kempshottFile);
    expect(applyWording(wording, none)).toEqual(wording);
    expect(tryEdits(kempshott, none)).toMatchObject({ ok: true });
  });

  it("comes back from its own JSON", () => {
    const edits: SchoolEdits = {
      ...withRules({ kind: "deadline", circle: "peer", duty: "tell", deadline: "this-choice" }),
      settings: { "limit-at-start-meets-warning": true },
      wording: { clauses: { "PM-1": { title: "Safe first" } }, roles: { governor: "School governor" } },
      readings: { "PM-0": "confirmed" },
      linked: ["bullying"],
    };
    expect(readSchoolEdits(JSON.parse(JSON.stringify(edits)), kempshottFile)).toEqual({
      ok: true,
      value: edits,
    });
  });

  it.each<[string, object]>([
    ["a key that nobody knows", { ...none, score: 1 }],
    ["another format", { ...none, format: 2 }],
    [
      "a name where a role belongs",
      { ...none, about: { ...none.about, reviewedBy: { role: "Mrs Holt", date: "2026-11-01" } } },
    ],
    ["another policy", { ...none, policy: "other" }],
    ["an unknown setting", { ...none, settings: { "limit-at-strat": true } }],
    ["an unknown clause's reading", { ...none, readings: { "PM-9": "confirmed" } }],
    ["an unknown linked policy", { ...none, linked: ["no-such"] }],
    ["words of an unknown fact", { ...none, wording: { facts: { "safety.lost": { child: "x" } } } }],
    ["a link in a child's words", { ...none, wording: { clauses: { "PM-1": { child: "See www.x.org" } } } }],
    ["a number to call", { ...none, wording: { tips: { "HT-1": { adult: "Call 0800 1111 1" } } } }],
    ["a character nobody sees", { ...none, wording: { verdicts: { right: { child: "a\u202eb" } } } }],
    ["a day that is none", { ...none, about: { ...none.about, next: "soon" } }],
    [
      "more rules than can be proved",
      { ...none, rules: Array.from({ length: EDIT_LIMITS.rules + 1 }, () => ({})) },
    ],
    ["a name that is no name", { ...none, settings: { "No Name": true } }],
  ])("%s is refused with its place", (_, json) => {
    const result = readSchoolEdits(json, kempshottFile);
    if (result.ok) throw new Error("it was read");
    expect(result.diagnostics.length).toBeGreaterThan(0);
    for (const { code, path, message } of result.diagnostics) {
      expect(code).toMatch(/^PE00[123]$/);
      expect(path).toMatch(/^\//);
      expect(message).not.toBe("");
    }
  });

  it("a misspelt name is guessed", () => {
    const result = readSchoolEdits({ ...none, linked: ["bulying"] }, kempshottFile);
    expect(result).toMatchObject({
      diagnostics: [{ path: "/linked/bulying", suggestion: 'Did you mean "bullying"?' }],
    });
  });

  it("is read without throwing, whatever it holds", () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (anything, json) => {
        expect(readSchoolEdits(anything, kempshottFile).ok).toBe(false);
        expect(readSchoolEdits({ ...none, rules: json }, kempshottFile)).toHaveProperty("ok");
        expect(readSchoolEdits({ ...none, wording: json }, kempshottFile)).toHaveProperty("ok");
      }),
    );
  });
});

describe("[issue 6] what a school's changes make of the policy", () => {
  it("[IN-3] its version, review and what changed are the school's", () => {
    const about = {
      version: "1.1.0",
      next: "2027-09-01",
      reviewedBy: { role: "lead" as const, date: "2026-11-01" },
      changes: ["We confirmed the readings."],
    };
    expect(applied({ ...none, about })).toMatchObject({
      version: "1.1.0",
      reviewed: { state: "signed", next: "2027-09-01", changes: about.changes },
    });
  });

  it("[PM-0] a reading that the school has confirmed or changed is a reading no more", () => {
    const { clauses } = applied({ ...none, readings: { "PM-0": "confirmed", "SP-5": "changed" } });
    const readings = (list: typeof clauses) => list.filter(({ reading }) => reading).map(({ id }) => id);
    const shipped = readings(kempshottFile.clauses);
    expect(shipped).toEqual(expect.arrayContaining(["PM-0", "SP-5"]));
    expect(readings(clauses)).toEqual(shipped.filter((id) => id !== "PM-0" && id !== "SP-5"));
  });

  it("[IN-1] a linked policy that the school has not is named by no clause", () => {
    const file = applied({ ...none, linked: ["safeguarding", "bullying"] });
    expect(file.linked).toEqual(["bullying", "safeguarding"]);
    expect(new Set(file.clauses.flatMap(({ linked }) => linked))).toEqual(new Set(file.linked));
  });

  it("words are overlaid one by one, and words of nothing are left out", () => {
    const own = applyWording(wording, {
      ...none,
      wording: {
        clauses: { "PM-1": { child: "Tell a grown-up." } },
        circles: { peer: "Bench mentors" },
        facts: { "no-such": { child: "x" } },
      },
    });
    expect(own.clauses["PM-1"]).toEqual({ ...wording.clauses["PM-1"], child: "Tell a grown-up." });
    expect(own.circles).toEqual({ ...wording.circles, peer: "Bench mentors" });
    expect(own.facts).toEqual(wording.facts);
    expect(own.tips).toEqual(wording.tips);
  });

  it("words of another kind than the shipped ones are left out", () => {
    const edits: SchoolEdits = {
      ...none,
      wording: { clauses: { "PM-1": { child: "Tell." } }, circles: { peer: "Bench" } },
    };
    expect(applyWording({ clauses: "none", circles: null }, edits)).toEqual({
      clauses: "none",
      circles: null,
    });
    expect(applyWording({ clauses: { "PM-1": "Tell" } }, edits)).toEqual({ clauses: { "PM-1": "Tell" } });
  });

  it("[PM-1] a rule of the school's own has its own duties, under its own clause", () => {
    const file = applied(
      withRules({ kind: "exception-value", circle: "peer", exception: "uneasy", value: "must-tell" }),
    );
    const peer = file.circles.find(({ id }) => id === "peer");
    expect(peer?.duties.find(({ id }) => id === "tell-uneasy")).toMatchObject({
      clauses: ["PM-3"],
      when: [{ facts: { uneasy: true } }],
      deadline: { kind: "end" },
    });
    expect(peer?.prohibitions.find(({ id }) => id === "keep-after-told-uneasy")).toMatchObject({
      clauses: ["PM-3"],
      acts: ["keep-private", "delay"],
      when: [{ dutyOwed: ["tell-uneasy", "tell-again-uneasy"] }],
    });
  });
});

/** Any change that can be typed in one circle, names right or wrong. */
const anyEdit = (circle: string): fc.Arbitrary<RuleEdit> => {
  const file = kempshottFile.circles.find(({ id }) => id === circle);
  if (!file) throw new Error(`no circle ${circle}`);
  const ids = (list: readonly { id: string }[]) => fc.constantFrom("no-such", ...list.map(({ id }) => id));
  const { exceptions, values } = file.decision;
  const at = { circle: fc.constant(circle) };
  const fact = ids(file.facts);
  const level = fc.constantFrom<string | boolean>(
    true,
    ...file.facts.flatMap(({ levels = [...YES_NO] }) => levels),
  );
  const value = fc.constantFrom(...values);
  const clause = fc.constantFrom(...kempshottFile.clauses.map(({ id }) => id));
  const rule = ids([...exceptions, ...file.duties, ...file.prohibitions]);
  const exception = ids(exceptions);
  return fc.oneof(
    fc.record({ kind: fc.constant("exception-value"), ...at, exception, value }),
    fc.record({ kind: fc.constant("exception-also"), ...at, exception, fact, level }),
    fc.record({ kind: fc.constant("exception-only"), ...at, exception, fact, level }),
    fc.record({
      kind: fc.constant("new-exception"),
      ...at,
      id: fc.constantFrom("own", "told"),
      fact,
      level,
      value,
      clause,
    }),
    fc.record({ kind: fc.constant("drop-relief"), ...at, rule, fact }),
    fc.record({ kind: fc.constant("drop-rule"), ...at, rule }),
    fc.record({
      kind: fc.constant("deadline"),
      ...at,
      duty: ids(file.duties),
      deadline: fc.constantFrom("this-choice", "end"),
    }),
    fc.record({
      kind: fc.constant("prohibit"),
      ...at,
      act: ids(file.acts),
      fact,
      level,
      verdict: fc.constantFrom(...PROHIBITED_VERDICTS),
      clause,
    }),
  );
};

/** What must not be said of an accepted policy: what it loosens, and the properties that fail in the edited circle. */
function faultsOf(policy: Policy, id: string): unknown[] {
  const circle = policy.circles.get(id);
  const properties = circle ? analyseCircle(circle).properties : [];
  return [...loosenings(comparePolicies(policy, kempshott)), ...properties.filter(({ holds }) => !holds)];
}

describe("[issue 6] any list of changes is proved without throwing", () => {
  it.each([
    ["families", 60, 3],
    ["staff-governors", 40, 3],
    ["staff-pupil", 12, 2],
  ])("%s: what is accepted keeps every property and loosens nothing", (circle, numRuns, maxLength) => {
    fc.assert(
      fc.property(fc.array(anyEdit(circle), { minLength: 1, maxLength }), (rules) => {
        const tried = tryEdits(kempshott, withRules(...rules));
        const refused = tried.ok ? 0 : tried.refusals.length;
        expect(refused > 0).toBe(!tried.ok);
        expect(tried.ok ? faultsOf(tried.policy, circle) : []).toEqual([]);
      }),
      { numRuns },
    );
  });

  it("each kind of change is refused or accepted in the large circles too", () => {
    fc.assert(
      fc.property(anyEdit("peer"), (edit) => {
        expect(tryEdits(kempshott, withRules(edit))).toHaveProperty("ok");
      }),
      { numRuns: 20 },
    );
  });
});

it("the name of a rule that is made is one that no other rule has, and no longer than a name may be", () => {
  const taken = new Set(["tell", "tell-2"]);
  expect([freeId("tell", taken), freeId("tell", taken), freeId("own", taken)]).toEqual([
    "tell-3",
    "tell-4",
    "own",
  ]);
  const long = "x".repeat(50);
  expect([freeId(long, taken), freeId(long, taken)]).toEqual([long.slice(0, 40), `${long.slice(0, 36)}-2`]);
});
