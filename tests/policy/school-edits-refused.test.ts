import { describe, expect, it } from "vitest";
import { YES_NO } from "../../src/policy/model.ts";
import { comparePolicies } from "../../src/policy/compare.ts";
import { tryEdits, type Refusal } from "../../src/policy/prove.ts";
import type { RuleEdit } from "../../src/policy/school-edits.ts";
import { kempshott, kempshottFile } from "../support/policies.ts";
import { withRules } from "../support/policy-edits.ts";

const refusalsOf = (...rules: RuleEdit[]): readonly Refusal[] => {
  const tried = tryEdits(kempshott, withRules(...rules));
  return tried.ok ? [] : tried.refusals;
};

/** Whether an exception stands on that level of the fact, or a higher one, already: then "only when" adds nothing. */
function standsOn(edit: RuleEdit): boolean {
  if (edit.kind !== "exception-only") return false;
  const file = kempshottFile.circles.find(({ id }) => id === edit.circle);
  const levels = file?.facts.find(({ id }) => id === edit.fact)?.levels ?? YES_NO;
  const place = (level: string | boolean) =>
    typeof level === "string" ? levels.indexOf(level) : level ? levels.length - 1 : 0;
  const when = file?.decision.exceptions.find(({ id }) => id === edit.exception)?.when ?? [];
  return when.every(({ facts = {} }) => {
    const at = facts[edit.fact];
    return at !== undefined && place(at) >= place(edit.level);
  });
}

describe.each(kempshottFile.circles.map((circle) => [circle.id, circle] as const))(
  "[issue 6] in %s each loosening is refused, and the change to blame is named",
  (circle, { decision, duties, prohibitions, facts }) => {
    const rules = [...decision.exceptions, ...duties, ...prohibitions];

    it.each(rules.map(({ id, clauses }) => [id, clauses.join(", ")] as const))(
      "%s (%s) taken away",
      (rule) => {
        const edit: RuleEdit = { kind: "drop-rule", circle, rule };
        const [refusal] = refusalsOf(edit);
        expect(refusal).toMatchObject({ why: "loosened", circle, edit });
        expect(refusal?.clauses).not.toEqual([]);
      },
    );

    it.each(decision.exceptions.map(({ id, value }) => [id, value] as const))(
      "%s brought below %s",
      (exception, value) => {
        const lower = decision.values.slice(0, decision.values.indexOf(value));
        expect(lower).not.toEqual([]);
        for (const less of lower) {
          const edit: RuleEdit = { kind: "exception-value", circle, exception, value: less };
          expect(refusalsOf(edit)).toMatchObject([{ why: "loosened", edit, detail: { from: value } }]);
        }
      },
    );

    it.each(decision.exceptions.map(({ id, clauses }) => [id, clauses.join(", ")] as const))(
      "%s (%s) only when something else holds as well; what it stands on already changes nothing",
      (exception) => {
        const edits = facts.flatMap(({ id: fact, levels = YES_NO }) =>
          levels
            .slice(1)
            .map((level): RuleEdit => ({ kind: "exception-only", circle, exception, fact, level })),
        );
        const idle = edits.filter((edit) => standsOn(edit));
        expect(idle).not.toEqual([]);
        for (const edit of idle) {
          const tried = tryEdits(kempshott, withRules(edit));
          expect(tried.ok && comparePolicies(tried.policy, kempshott)).toEqual([]);
        }
        for (const edit of edits.filter((one) => !idle.includes(one)))
          expect(refusalsOf(edit)).toMatchObject([{ why: "loosened", circle, edit }]);
      },
    );
  },
);

describe("[issue 6] a refusal names the smallest combination that it would endanger", () => {
  it("[PM-1] telling only where the mentor is uneasy too", () => {
    const edit: RuleEdit = {
      kind: "exception-only",
      circle: "peer",
      exception: "told",
      fact: "uneasy",
      level: true,
    };
    expect(refusalsOf(edit)).toMatchObject([
      { combination: { safety: "disclosed" }, clauses: expect.arrayContaining(["PM-1"]) },
    ]);
  });

  it("[PM-2] the limit with the next choice: a warning that comes too late would be late no more", () => {
    const edit: RuleEdit = {
      kind: "deadline",
      circle: "peer",
      duty: "limit-before",
      deadline: "this-choice",
    };
    const [refusal] = refusalsOf(edit);
    expect(refusal).toMatchObject({
      combination: { safety: "approaching" },
      detail: { from: "late", act: "limit", after: { learned: { safety: "disclosed" } } },
    });
  });

  it("[GE-2] a property that fails is named: pressure may not count", () => {
    const edit: RuleEdit = {
      kind: "exception-also",
      circle: "peer",
      exception: "told",
      fact: "begged",
      level: true,
    };
    expect(refusalsOf(edit)).toMatchObject([
      { why: "property", edit, detail: { property: "firm" }, clauses: ["PM-1"] },
    ]);
  });

  it("[PM-0] asking the co-ordinator is never wrong, whoever forbids it", () => {
    const edit: RuleEdit = {
      kind: "prohibit",
      circle: "peer",
      act: "ask-coordinator",
      verdict: "told-too-much",
      clause: "PM-0",
    };
    expect(refusalsOf(edit)).toMatchObject([{ why: "fault", edit, circle: "peer" }]);
  });

  it("of several changes only the one to blame is named, and one that another puts right is not", () => {
    const fine: RuleEdit = { kind: "drop-relief", circle: "peer", rule: "told-staff", fact: "agreed" };
    const bad: RuleEdit = { kind: "drop-rule", circle: "families", rule: "gossip" };
    // Alone it fails: the duty would stay where the decision says that there is nothing to tell.
    const half: RuleEdit = {
      kind: "drop-relief",
      circle: "peer",
      rule: "tell-after-cue",
      fact: "only-private",
    };
    const other: RuleEdit = {
      kind: "drop-relief",
      circle: "peer",
      rule: "about-to-tell",
      fact: "only-private",
    };
    expect(refusalsOf(half)).toMatchObject([{ why: "property", edit: half }]);
    expect(refusalsOf(fine, half, bad, other)).toMatchObject([{ why: "loosened", edit: bad }]);
  });

  it.each([
    ["a rule that is not there", { kind: "drop-rule", circle: "peer", rule: "no-such" }],
    ["a circle that is not there", { kind: "drop-rule", circle: "no-such", rule: "told" }],
    ["a value that is not there", { kind: "exception-value", circle: "peer", exception: "told", value: "x" }],
    [
      "a fact that is not there",
      { kind: "exception-also", circle: "peer", exception: "told", fact: "x", level: true },
    ],
    ["a way out that is not there", { kind: "drop-relief", circle: "peer", rule: "tell", fact: "agreed" }],
    [
      "a clause about other people",
      { kind: "prohibit", circle: "families", act: "blame", verdict: "partly", clause: "PM-0" },
    ],
  ] as const)("%s is a fault of that change", (_, edit) => {
    expect(refusalsOf(edit)).toMatchObject([{ why: "fault", edit }]);
  });
});
