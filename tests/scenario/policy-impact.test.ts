import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/policy/apply-edits.ts";
import { scenarioImpact } from "../../src/scenario/policy-impact.ts";
import { buildStory } from "../../src/scenario/stepping.ts";
import { walk } from "../../src/scenario/walk.ts";
import { buildPolicy, type Policy } from "../../src/policy/model.ts";
import type { RuleEdit, SchoolEdits } from "../../src/policy/school-edits.ts";
import { firstPack } from "../support/first-week.ts";
import { circleOf, kempshott, kempshottFile } from "../support/policies.ts";
import { withRules, withSetting } from "../support/policy-edits.ts";

const withEdits = (edits: SchoolEdits): Policy => {
  const applied = applyEdits(kempshottFile, edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
  return buildPolicy(applied.file);
};
const edited = (...rules: RuleEdit[]): Policy => withEdits(withRules(...rules));

/** Every choice of the pack with its verdicts, as `scenario/passage/choice verdict`, and the clauses that they stand on. */
function verdictsIn(policy: Policy): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const scenario of firstPack.scenarios)
    for (const { passage, edges } of walk(buildStory(scenario, circleOf("peer", policy))).nodes.values())
      for (const { choice, judgement } of edges) {
        const name = `${scenario.id}/${passage.id}/${choice.id} ${judgement.verdict}`;
        found.set(name, [...(found.get(name) ?? []), ...judgement.clauses]);
      }
  return found;
}

describe("[issue 6] which scenarios' verdicts a policy edit changes", () => {
  it("none, of a pack in a circle that a policy has not", () => {
    const policy = edited({
      kind: "exception-value",
      circle: "peer",
      exception: "uneasy",
      value: "must-tell",
    });
    expect(scenarioImpact(kempshott, policy, [{ ...firstPack, circle: "no-such" }])).toEqual([]);
  });

  it.each<[string, RuleEdit]>([
    [
      "[PM-3] what makes a mentor uneasy must be told",
      { kind: "exception-value", circle: "peer", exception: "uneasy", value: "must-tell" },
    ],
    [
      "[PM-2] after a cue an adult is told with the next choice",
      { kind: "deadline", circle: "peer", duty: "tell-after-cue", deadline: "this-choice" },
    ],
    [
      "[PM-0] an act more is forbidden",
      { kind: "prohibit", circle: "peer", act: "own-feelings", verdict: "told-too-much", clause: "PM-0" },
    ],
  ])("%s: the cards that are named are those whose verdicts differ", (_, rule) => {
    const after = edited(rule);
    const impact = scenarioImpact(kempshott, after, [firstPack]);
    const [was, is] = [verdictsIn(kempshott), verdictsIn(after)];
    const differing = [...was.keys(), ...is.keys()].filter((one) => was.has(one) !== is.has(one));
    const clausesOf = (name: string) =>
      differing
        .filter((one) => one.startsWith(`${name} `))
        .flatMap((one) => was.get(one) ?? is.get(one) ?? []);
    const wanted = new Set(differing.map((one) => one.split(" ")[0]));
    const named = impact.flatMap(({ pack, scenario, cards }) =>
      cards.map((card) => {
        expect(pack).toBe(firstPack.id);
        expect(card.from).not.toEqual(card.to);
        expect(card.clauses).not.toEqual([]);
        const name = `${scenario}/${card.passage}/${card.choice}`;
        expect(new Set(card.clauses)).toEqual(new Set(clausesOf(name)));
        return name;
      }),
    );
    expect(new Set(named)).toEqual(wanted);
    expect(named.length).toBe(wanted.size);
  });

  it("[PM-3] a card that may be kept must be told then", () => {
    const after = edited({
      kind: "exception-value",
      circle: "peer",
      exception: "uneasy",
      value: "must-tell",
    });
    const cards = scenarioImpact(kempshott, after, [firstPack]).flatMap((one) => one.cards);
    expect(cards.some(({ to, clauses }) => to.includes("kept-too-much") && clauses.includes("PM-3"))).toBe(
      true,
    );
  });

  it("a policy against itself, or one changed in another circle, changes no scenario", () => {
    expect(scenarioImpact(kempshott, kempshott, [firstPack])).toEqual([]);
    const families = edited({
      kind: "prohibit",
      circle: "families",
      act: "ask-details",
      verdict: "told-too-much",
      clause: "PF-0",
    });
    expect(scenarioImpact(kempshott, families, [firstPack])).toEqual([]);
  });

  it("[PM-2] the school's setting makes no card of the first week graver", () => {
    const graver = scenarioImpact(kempshott, withEdits(withSetting(true)), [firstPack])
      .flatMap((one) => one.cards)
      .filter(({ from, to }) => to.includes("partly") && !from.includes("partly"));
    expect(graver).toEqual([]);
  });
});
