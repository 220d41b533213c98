import { describe, expect, it } from "vitest";
import { both } from "../../src/policy/apply-edits-duties.ts";
import { applyEdits, editedFile } from "../../src/policy/apply-edits.ts";
import type { CircleFile } from "../../src/policy/format.ts";
import type { RuleEdit } from "../../src/policy/school-edits.ts";
import { withRules } from "../support/policy-edits.ts";
import { changed, kempshottFile } from "../support/policies.ts";

/** The edited circle, whether or not a school may make these changes, and what was said of them. */
function edited(...rules: readonly RuleEdit[]): { circle: CircleFile; said: readonly string[] } {
  const { file, faults } = editedFile(kempshottFile, withRules(...rules));
  const circle = file.circles.find(({ id }) => id === rules[0]?.circle);
  if (!circle) throw new Error("the first change is of a circle that there is");
  return { circle, said: faults.map(({ message }) => message) };
}
const forbidding = (circle: string, clause: string): Extract<RuleEdit, { kind: "prohibit" }> => ({
  kind: "prohibit",
  circle,
  act: "post-online",
  verdict: "told-too-much",
  clause,
});

describe("[issue 6] what a school forbids", () => {
  it("[PM-0] with a fact it is forbidden where the fact holds, and without one always", () => {
    const where: RuleEdit = { ...forbidding("peer", "PM-0"), fact: "uneasy", level: true };
    const rule = (...rules: readonly RuleEdit[]) =>
      edited(...rules).circle.prohibitions.find(({ id }) => id === "no-post-online");
    expect(rule(where)).toMatchObject({ acts: ["post-online"], when: [{ facts: { uneasy: true } }] });
    expect(rule(forbidding("peer", "PM-0"))).toMatchObject({ when: [{}], unless: [], serious: false });
  });

  it("is a rule of its own each time, with a name of its own", () => {
    const facts = ["uneasy", "begged"] as const;
    const rules = facts.map((fact): RuleEdit => ({ ...forbidding("peer", "PM-0"), fact, level: true }));
    const { prohibitions } = edited(...rules).circle;
    const own = prohibitions.filter(({ id }) => id.startsWith("no-post-online"));
    expect(own.map(({ when }) => when)).toEqual(facts.map((fact) => [{ facts: { [fact]: true } }]));
    expect(new Set(prohibitions.map(({ id }) => id)).size).toBe(prohibitions.length);
  });

  it("stands on a clause of its circle, on one for all, or on one that a rule of its circle cites", () => {
    expect(edited(forbidding("peer", "PM-3")).said).toEqual([]);
    expect(edited(forbidding("peer", "GE-0")).said).toEqual([]);
    expect(edited(forbidding("adult-mentoring", "SP-2")).said).toEqual([]);
    expect(edited(forbidding("peer", "SP-0")).said).toEqual(["The clause SP-0 is not about this circle."]);
    expect(edited(forbidding("peer", "PM-99")).said).toContain("There is no clause PM-99.");
  });
});

describe("[issue 6] a rule that is dropped", () => {
  it("[PM-1] is named no more: what stood on others too stays on them", () => {
    const { circle } = edited({ kind: "drop-rule", circle: "peer", rule: "tell" });
    expect(circle.duties.some(({ id }) => id === "tell")).toBe(false);
    expect(circle.prohibitions.find(({ id }) => id === "keep-after-told")?.when).toEqual([
      { dutyOwed: ["tell-at-once", "tell-again"] },
    ]);
  });

  it("[PF-2a] takes with it what stood on it alone", () => {
    const { circle } = edited({ kind: "drop-rule", circle: "families", rule: "share-now" });
    expect(circle.prohibitions.map(({ id }) => id)).not.toContain("keep-at-risk");
    expect(circle.prohibitions.map(({ id }) => id)).toContain("keep-concern");
  });
});

const peer = { circle: "peer" } as const;

it.each<[RuleEdit, string]>([
  [{ kind: "exception-value", ...peer, exception: "x", value: "must-tell" }, 'There is no exception "x".'],
  [{ kind: "exception-value", ...peer, exception: "told", value: "x" }, 'There is no decision value "x".'],
  [
    { kind: "exception-also", ...peer, exception: "x", fact: "uneasy", level: true },
    'There is no exception "x".',
  ],
  [
    { kind: "exception-only", ...peer, exception: "x", fact: "uneasy", level: true },
    'There is no exception "x".',
  ],
  [
    {
      kind: "new-exception",
      ...peer,
      id: "tell",
      fact: "uneasy",
      level: true,
      value: "must-tell",
      clause: "PM-3",
    },
    'There is a rule "tell" already.',
  ],
  [
    { kind: "drop-relief", ...peer, rule: "tell", fact: "agreed" },
    'The rule "tell" has no way out by "agreed".',
  ],
  [{ kind: "drop-rule", ...peer, rule: "x" }, 'There is no rule "x".'],
  [{ kind: "deadline", ...peer, duty: "x", deadline: "end" }, 'There is no duty "x".'],
  [{ ...forbidding("peer", "PM-0"), act: "x" }, 'There is no act "x".'],
  [{ ...forbidding("peer", "PM-0"), act: "limit" }, 'The act "limit" is never wrong.'],
  [{ ...forbidding("peer", "PM-0"), fact: "uneasy" }, "A fact needs a level, and a level needs a fact."],
  [{ ...forbidding("peer", "PM-0"), level: true }, "A fact needs a level, and a level needs a fact."],
])("[issue 6] a change that cannot be made says why, and changes nothing: %o", (edit, why) => {
  const { circle, said } = edited(edit);
  expect(said).toEqual([why]);
  expect(applyEdits(kempshottFile, withRules(edit))).toMatchObject({
    ok: false,
    faults: [{ code: "PE010", severity: "error", path: "/rules/0", message: why }],
  });
  expect(circle).toEqual(kempshottFile.circles.find(({ id }) => id === "peer"));
});

describe("[issue 6] a way out that is closed", () => {
  it.each([
    ["told-staff", "agreed"],
    ["tell-after-cue", "only-private"],
    ["about-to-tell", "only-private"],
  ])("of %s by %s: that way of that rule, and nothing of any other", (rule, fact) => {
    const { circle, said } = edited({ kind: "drop-relief", circle: "peer", rule, fact });
    const shipped = kempshottFile.circles.find(({ id }) => id === "peer");
    const rulesOf = (one: CircleFile | undefined) => [
      ...(one?.decision.exceptions ?? []),
      ...(one?.duties ?? []),
      ...(one?.prohibitions ?? []),
    ];
    const now = rulesOf(circle);
    const differ = rulesOf(shipped).filter((one, i) => JSON.stringify(one) !== JSON.stringify(now[i]));
    expect(differ.map(({ id }) => id)).toEqual([rule]);
    expect(JSON.stringify(now.find(({ id }) => id === rule))).not.toContain(`"${fact}"`);
    expect(said).toEqual([]);
  });

  it("[PM-2] leaves the rule its other ways out", () => {
    const { circle } = edited({ ...peer, kind: "drop-relief", rule: "tell-after-cue", fact: "only-private" });
    expect(circle.duties.find(({ id }) => id === "tell-after-cue")?.unless).toEqual([
      { facts: { safety: "disclosed" } },
    ]);
    const decided = { decision: ["may-discuss"] };
    const more = changed(kempshottFile, "peer", ({ prohibitions }) => {
      for (const one of prohibitions) if (one.id === "told-staff") one.unless.push(decided);
    });
    const closed: RuleEdit = { ...peer, kind: "drop-relief", rule: "told-staff", fact: "agreed" };
    const [left] = editedFile(more, withRules(closed)).file.circles;
    expect(left?.prohibitions.find(({ id }) => id === "told-staff")?.unless).toEqual([decided]);
  });
});

it("[PM-1] where two conditions say the same level in two ways, the first way is kept", () => {
  const peer = kempshottFile.circles.find(({ id }) => id === "peer");
  if (!peer) throw new Error("the policy has no peer circle");
  const [told, also] = [{ safety: "disclosed" }, { safety: true }];
  expect(both(peer, { facts: told }, { facts: also })).toEqual({ facts: told });
  expect(both(peer, { facts: also }, { facts: told })).toEqual({ facts: also });
  expect(both(peer, { notFacts: told }, { notFacts: also })).toEqual({ notFacts: told });
  expect(both(peer, { facts: { safety: "approaching" } }, { facts: told })).toEqual({ facts: told });
  expect(both(peer, { notFacts: told }, { notFacts: { safety: "approaching" } })).toEqual({
    notFacts: { safety: "approaching" },
  });
});

it("[SG-2] where no duty stands on the decision itself, a school's own rule has the duty of the like exception", () => {
  const { circle } = edited({
    kind: "new-exception",
    circle: "staff-governors",
    id: "own",
    fact: "bears-on-contract",
    level: true,
    value: "must-share",
    clause: "SG-1",
  });
  const own = (list: readonly { readonly id: string }[]) => list.filter(({ id }) => id.endsWith("-own"));
  expect(own(circle.duties)).toMatchObject([
    { id: "share-danger-own", clauses: ["SG-1"], when: [{ facts: { "bears-on-contract": true } }] },
  ]);
  expect(own(circle.prohibitions)).toMatchObject([
    { id: "keep-danger-own", clauses: ["SG-1"], when: [{ dutyOwed: ["share-danger-own"] }] },
  ]);
});
