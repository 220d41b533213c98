import { describe, expect, it } from "vitest";
import { NO_EDITS, readSchoolEdits, type RuleEdit } from "../../src/policy/school-edits.ts";
import {
  actionsFor,
  circleOfClause,
  clausesFor,
  editOf,
  factLevels,
  ownRuleId,
  reliefsOf,
  withoutRule,
  withRule,
  type RuleAction,
} from "../../src/teacher/policy/rule-forms.ts";
import { circleOf, kempshott } from "../support/policies.ts";

const none = NO_EDITS(kempshott.file);
const peer = circleOf("peer");
const circles = [...kempshott.circles.values()];

const rulesOf = (circle: (typeof circles)[number]) => [
  ...circle.file.decision.exceptions.map(({ id }) => ({ kind: "exception" as const, id })),
  ...circle.file.duties.map(({ id }) => ({ kind: "duty" as const, id })),
  ...circle.file.prohibitions.map(({ id }) => ({ kind: "prohibition" as const, id })),
];

/** Everything that can be picked for an action. */
function picksFor(circle: (typeof circles)[number], rule: string, action: RuleAction): readonly string[] {
  if (action === "exception-value") return circle.file.decision.values;
  if (action === "deadline") return ["this-choice", "end"];
  if (action === "drop-relief") return reliefsOf(circle, rule);
  return action === "drop-rule" ? [""] : factLevels(circle).map(({ key }) => key);
}

describe("[issue 6] a rule is changed by a form", () => {
  it("whatever the forms can ask for, in every circle, is a change that the file can hold", () => {
    let asked = 0;
    for (const circle of circles) {
      const levels = factLevels(circle);
      for (const { kind, id } of rulesOf(circle)) {
        for (const action of actionsFor(circle, kind, id, true)) {
          for (const pick of picksFor(circle, id, action)) {
            const edit = editOf(circle.id, id, action, pick, levels);
            if (!edit) throw new Error(`nothing is asked by ${action} ${pick}`);
            const read = readSchoolEdits(withRule(none, edit), kempshott.file);
            expect({ edit, ok: read.ok }).toEqual({ edit, ok: true });
            asked += 1;
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(300);
  });

  it("nothing is asked while nothing is picked, but for taking a rule away", () => {
    const levels = factLevels(peer);
    for (const action of [
      "exception-value",
      "exception-also",
      "exception-only",
      "deadline",
      "drop-relief",
    ] as const)
      expect(editOf("peer", "told", action, "", levels)).toBeUndefined();
    expect(editOf("peer", "told", "exception-also", "no-such-fact", levels)).toBeUndefined();
    expect(editOf("peer", "told", "drop-rule", "", levels)).toEqual({
      kind: "drop-rule",
      circle: "peer",
      rule: "told",
    });
  });

  it("each kind of rule offers what fits it; the school's own is taken back, not away", () => {
    expect(actionsFor(peer, "exception", "about-to-tell", true)).toEqual([
      "exception-value",
      "exception-also",
      "exception-only",
      "drop-relief",
      "drop-rule",
    ]);
    expect(actionsFor(peer, "duty", "tell", true)).toEqual(["deadline", "drop-rule"]);
    expect(actionsFor(peer, "prohibition", "promise", true)).toEqual(["drop-rule"]);
    expect(actionsFor(peer, "exception", "uneasy", false)).not.toContain("drop-rule");
  });

  it("[PM-2] ways out are the facts that lift a rule", () => {
    expect(reliefsOf(peer, "about-to-tell")).toEqual(["only-private"]);
    expect(reliefsOf(peer, "limit-before")).toEqual(["only-private"]);
    expect(reliefsOf(peer, "told-staff")).toEqual(["agreed"]);
    expect(reliefsOf(peer, "tell")).toEqual([]);
  });

  it("facts are offered at each level above the lowest", () => {
    expect(factLevels(peer).slice(0, 3)).toEqual([
      { key: "safety.approaching", fact: "safety", level: "approaching" },
      { key: "safety.disclosed", fact: "safety", level: "disclosed" },
      { key: "danger-now", fact: "danger-now", level: true },
    ]);
  });

  it("a rule of the school's own has a name of its own and stands on a clause of the circle or of all", () => {
    expect(ownRuleId(peer)).toBe("own-1");
    const { exceptions } = peer.file.decision;
    const taken = exceptions.slice(0, 1).map((one) => ({ ...one, id: "own-1" }));
    const decision = { ...peer.file.decision, exceptions: [...exceptions, ...taken] };
    expect(ownRuleId({ ...peer, file: { ...peer.file, decision } })).toBe("own-2");
    expect(clausesFor(kempshott, "families")).toEqual([
      "GE-0",
      "GE-1",
      "GE-2",
      "PF-0",
      "PF-1",
      "PF-2a",
      "PF-2b",
    ]);
  });

  it("the circle of a clause is where it has rules", () => {
    expect(["PM-1", "SP-6", "SG-0", "GE-2", undefined].map((id) => circleOfClause(kempshott, id))).toEqual([
      "peer",
      "staff-pupil",
      "staff-governors",
      "peer",
      "peer",
    ]);
  });
});

describe("[issue 6] changes in use", () => {
  const warn: RuleEdit = {
    kind: "exception-value",
    circle: "peer",
    exception: "uneasy",
    value: "warn-first",
  };
  const must: RuleEdit = { ...warn, value: "must-tell" };
  const soon: RuleEdit = { kind: "deadline", circle: "peer", duty: "tell", deadline: "this-choice" };

  it("another step for the same rule takes the place of the one before; other changes stay", () => {
    const edits = [warn, soon, must].reduce(withRule, none);
    expect(edits.rules).toEqual([soon, must]);
  });

  it("another deadline too; the same change twice is one", () => {
    expect([soon, { ...soon, deadline: "end" as const }].reduce(withRule, none).rules).toEqual([
      { ...soon, deadline: "end" },
    ]);
    const ban: RuleEdit = {
      kind: "prohibit",
      circle: "peer",
      act: "guess",
      verdict: "partly",
      clause: "PM-0",
    };
    expect([ban, { ...ban }].reduce(withRule, none).rules).toEqual([ban]);
  });

  it("each is taken back by itself", () => {
    const edits = [warn, soon].reduce(withRule, none);
    const [first] = edits.rules;
    if (!first) throw new Error("no rule");
    expect(withoutRule(edits, first).rules).toEqual([soon]);
  });
});
