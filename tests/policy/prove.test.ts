import { describe, expect, it } from "vitest";
import { impactOf } from "../../src/policy/impact.ts";
import { buildPolicy } from "../../src/policy/model.ts";
import { tryEdits } from "../../src/policy/prove.ts";
import { NO_EDITS } from "../../src/policy/school-edits.ts";
import { changed, kempshott, kempshottFile } from "../support/policies.ts";
import { withRules } from "../support/policy-edits.ts";

describe("[issue 6] a refusal always says why", () => {
  it("even where no change of the school's is to blame: the shipped policy itself has a clause that no rule cites", () => {
    const file = changed(kempshottFile, "peer", (circle) => circle.prohibitions.shift());
    expect(tryEdits(buildPolicy(file), NO_EDITS(file))).toMatchObject({
      ok: false,
      refusals: [{ why: "fault", edit: undefined, detail: { code: "PO010" } }],
    });
  });

  it("a setting that the policy has not is to blame itself, and no other change with it", () => {
    const tried = tryEdits(kempshott, {
      ...withRules({ kind: "deadline", circle: "families", duty: "parent-first", deadline: "this-choice" }),
      settings: { "no-such": true },
    });
    expect(tried).toMatchObject({
      ok: false,
      refusals: [{ why: "fault", edit: { kind: "setting", id: "no-such" } }],
    });
    expect(tried.ok ? [] : tried.refusals).toHaveLength(1);
  });

  it("[PF-1] under the clauses of the rule that was changed, where nothing else names one", () => {
    const file = changed(kempshottFile, "families", ({ prohibitions }) =>
      prohibitions.find(({ id }) => id === "gossip")?.unless.push({ facts: { "asks-confidence": true } }),
    );
    const edits = withRules({
      kind: "deadline",
      circle: "families",
      duty: "parent-first",
      deadline: "this-choice",
    });
    expect(tryEdits(buildPolicy(file), edits)).toMatchObject({
      refusals: [{ why: "property", detail: { property: "firm" }, edit: edits.rules[0], clauses: ["PF-1"] }],
    });
  });

  it("[SG-4] a loosening first, and not the clause that no rule cites any more", () => {
    const tried = tryEdits(
      kempshott,
      withRules({ kind: "drop-rule", circle: "staff-governors", rule: "proceedings" }),
    );
    expect(tried).toMatchObject({ ok: false, refusals: [{ why: "loosened", circle: "staff-governors" }] });
  });
});

it("[issue 6] the impact of a policy that has lost a circle is told of the circles that there still are", () => {
  const circles = new Map([...kempshott.circles].filter(([id]) => id !== "peer"));
  const impact = impactOf(kempshott, { ...kempshott, circles });
  expect(impact.map(({ circle, changed: count }) => [circle, count])).toEqual(
    [...circles.keys()].map((id) => [id, 0]),
  );
});

it("[PF-0] what only a second choice shows is tightened too: at a risk, silence is as grave until somebody is told", () => {
  const tried = tryEdits(
    kempshott,
    withRules({
      kind: "prohibit",
      circle: "families",
      act: "ask-details",
      fact: "immediate-risk",
      level: true,
      verdict: "told-too-much",
      clause: "PF-0",
    }),
  );
  if (!tried.ok) throw new Error(JSON.stringify(tried.refusals));
  const families = impactOf(kempshott, tried.policy).find(({ circle }) => circle === "families");
  expect(families).toMatchObject({ combinations: 16, atOnce: 0, changed: 8 });
  expect(families?.examples.map(({ kind, act, to }) => [kind, act, to])).toContainEqual([
    "tightened",
    "ask-details",
    "told-too-much",
  ]);
  expect(families?.examples.every(({ after }) => after !== undefined)).toBe(true);
});

it("[PF-0] the impact of one more prohibition is counted where it shows, with pressure and without", () => {
  const tried = tryEdits(
    kempshott,
    withRules({
      kind: "prohibit",
      circle: "families",
      act: "ask-details",
      fact: "sharing-needed",
      level: true,
      verdict: "told-too-much",
      clause: "PF-0",
    }),
  );
  if (!tried.ok) throw new Error(JSON.stringify(tried.refusals));
  const impact = impactOf(kempshott, tried.policy);
  const families = impact.find(({ circle }) => circle === "families");
  expect(impact.filter(({ changed: count }) => count > 0)).toEqual([families]);
  // At once where sharing is needed and nobody is at risk, asked for confidence or not: at a risk, silence is as grave.
  // At a second choice everywhere, once it has come to light.
  expect(families).toMatchObject({ combinations: 16, atOnce: 2, changed: 16, duties: [] });
  expect(families?.examples[0]).toMatchObject({
    kind: "tightened",
    combination: { "sharing-needed": "yes" },
    act: "ask-details",
    to: "told-too-much",
  });
});
