import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/policy/apply-edits.ts";
import { impactOf } from "../../src/policy/impact.ts";
import { judgeChoice, startState } from "../../src/policy/judge.ts";
import { buildPolicy } from "../../src/policy/model.ts";
import { tryEdits } from "../../src/policy/prove.ts";
import { LONG } from "../support/long.ts";
import { circleOf, kempshott, kempshottFile } from "../support/policies.ts";
import { TIGHTENINGS, withRules, withSetting } from "../support/policy-edits.ts";
import { countByForce } from "./impact-oracle.ts";

/** Circles small enough for every second choice to be tried by force. */
const SMALL = ["families", "staff-governors"];

/** In large circles a report takes seconds: one change to each of them is tried, and every one in the long run. */
const TRIED = TIGHTENINGS.filter(({ rules }, i) => {
  const circle = rules[0]?.circle ?? "";
  const isLast = TIGHTENINGS.findLastIndex((one) => one.rules[0]?.circle === circle) === i;
  return LONG || isLast || SMALL.includes(circle);
});

describe("[issue 6] a policy edit that a school may make has a right impact report", () => {
  it.each(TRIED.map((one) => [one.title, one.rules] as const))("%s", (_, rules) => {
    const tried = tryEdits(kempshott, withRules(...rules));
    if (!tried.ok) throw new Error(JSON.stringify(tried.refusals));
    const report = impactOf(kempshott, tried.policy);
    const edited = report.filter((impact) => rules.some(({ circle }) => circle === impact.circle));
    const others = report.filter((impact) => !edited.includes(impact));
    expect(others.filter(({ changed, examples }) => changed > 0 || examples.length > 0)).toEqual([]);
    expect([edited.length, report.length]).toEqual([1, kempshott.circles.size]);
    for (const impact of edited) {
      const deep = SMALL.includes(impact.circle);
      const force = countByForce(circleOf(impact.circle), circleOf(impact.circle, tried.policy), deep);
      expect(impact).toMatchObject(deep ? force : { combinations: force.combinations, atOnce: force.atOnce });
      expect(impact.changed).toBeGreaterThanOrEqual(Math.max(1, force.atOnce));
      expect(impact.examples.some(({ kind }) => kind === "tightened")).toBe(true);
      expect(impact.examples.filter(({ kind }) => kind === "loosened")).toEqual([]);
    }
  });

  it("all five circles are among them", () => {
    const circles = new Set(TRIED.flatMap(({ rules }) => rules.map(({ circle }) => circle)));
    expect([...circles].sort()).toEqual([...kempshott.circles.keys()].sort());
    expect(TIGHTENINGS.length).toBeGreaterThanOrEqual(12);
  });

  it("an example of a first choice is judged as it says", () => {
    const tried = tryEdits(kempshott, withRules(...(TIGHTENINGS[0]?.rules ?? [])));
    if (!tried.ok) throw new Error("refused");
    const [peer] = impactOf(kempshott, tried.policy);
    const shown = peer?.examples.filter(({ act, after, to }) => act && !after && to === "right") ?? [];
    expect(shown).not.toEqual([]);
    for (const { combination, act = "", from, to } of shown) {
      const verdictIn = (policy: typeof kempshott) => {
        const circle = circleOf("peer", policy);
        return judgeChoice(circle, startState(circle, combination), [act], { reveals: [], ends: false })
          .verdict;
      };
      expect([verdictIn(kempshott), verdictIn(tried.policy)]).toEqual([from, to]);
    }
  });
});

describe("[PM-2] the school's one setting is reported, and is no loosening", () => {
  it("switched on, the limit said at the start meets the duty that a later cue opens", () => {
    const tried = tryEdits(kempshott, withSetting(true));
    if (!tried.ok) throw new Error(JSON.stringify(tried.refusals));
    const changed = impactOf(kempshott, tried.policy).filter((impact) => impact.changed > 0);
    expect(changed.map(({ circle }) => circle)).toEqual(["peer", "adult-mentoring"]);
    for (const { atOnce, examples, duties } of changed) {
      expect(atOnce).toBe(0);
      expect(duties).toEqual(["limit-before"]);
      expect(examples[0]).toMatchObject({
        kind: "changed",
        combination: {},
        duty: "limit-before",
        from: "owed",
        to: "not owed",
        after: { act: "limit", learned: { safety: "approaching" } },
      });
    }
  });

  it("switched back from on to off it is accepted too", () => {
    const on = applyEdits(kempshottFile, withSetting(true));
    if (!on.ok) throw new Error("faults");
    expect(tryEdits(buildPolicy(on.file), withSetting(false))).toMatchObject({ ok: true });
  });
});
