import { describe, expect, it } from "vitest";
import policyPage from "../../src/locale/rooms/en-GB/policy-page.json" with { type: "json" };
import { combinations, levelIndex } from "../../src/policy/facts.ts";
import type { Facts } from "../../src/policy/model.ts";
import type { RuleEdit } from "../../src/policy/school-edits.ts";
import { ACTS, actSaid } from "../../src/teacher/policy/act-words.ts";
import { clausesTouched, editSaid } from "../../src/teacher/policy/edit-words.ts";
import { dutySaid, exceptionSaid, prohibitionSaid } from "../../src/teacher/policy/rule-words.ts";
import { circleSaid, clauseSaid, factSaid, situationSaid } from "../../src/teacher/policy/said.ts";
import { circleOf, kempshott } from "../support/policies.ts";
import { kempshottSaid } from "../support/policy-said.ts";

const said = await kempshottSaid();
const circles = [...kempshott.circles.values()];
/** What stands between two words only where a name of the file was left as it is. */
const RAW = /\{\{|undefined|policyPage\./;

describe("[issue 6] the policy in words that a co-ordinator knows", () => {
  it("every act of every circle has words, and no words are left over", () => {
    const acts = new Set(circles.flatMap((circle) => [...circle.acts.keys()]));
    expect([...acts].sort()).toEqual([...ACTS].sort());
    expect(Object.keys(policyPage.act).sort()).toEqual([...ACTS].sort());
    expect(ACTS.filter((act) => !/^[a-z]/.test(actSaid(said, act)))).toEqual([]);
  });

  it("an act that the page does not know keeps its name", () => {
    expect(actSaid(said, "juggle")).toBe("juggle");
  });

  it("every combination of facts of every circle is told by every fact that is so, each differently", () => {
    for (const circle of circles) {
      const all = combinations(circle);
      const told = all.map((facts) => situationSaid(said, circle, facts));
      const known = (facts: Facts) =>
        Object.entries(facts).filter(([fact, level]) => levelIndex(circle, fact, level) > 0);
      const untold = all.filter((facts, i) =>
        known(facts).some(([fact, level]) => !told[i]?.includes(factSaid(said, circle, fact, level))),
      );
      expect(untold).toEqual([]);
      expect(new Set(told).size).toBe(all.length);
      expect(told.filter((one) => RAW.test(one))).toEqual([]);
    }
  });

  it("no facts at all are told too", () => {
    expect(situationSaid(said, circleOf("peer"), {})).toBe("nothing of this kind is known");
  });

  it("[PM-2] one and several facts read as one sentence", () => {
    const peer = circleOf("peer");
    expect(situationSaid(said, peer, { safety: "approaching" })).toBe("the mentee is about to disclose");
    expect(situationSaid(said, peer, { begged: "yes", safety: "disclosed", uneasy: "yes" })).toBe(
      "something about safety has been disclosed, the mentor is uneasy and the mentee begged the mentor not to tell",
    );
  });

  it("every rule of the shipped policy is a sentence without a name of the file in it", () => {
    for (const circle of circles) {
      const { decision, duties, prohibitions } = circle.file;
      const rules = [
        ...decision.exceptions.map((one) => exceptionSaid(said, circle, one)),
        ...duties.map((one) => dutySaid(said, circle, one)),
        ...prohibitions.map((one) => prohibitionSaid(said, circle, one)),
      ];
      for (const { rule, more, clauses } of rules) {
        expect(clauses.length).toBeGreaterThan(0);
        for (const line of [rule, ...more]) {
          expect(line).toMatch(/^[A-Z].*\.$/);
          expect(line).not.toMatch(RAW);
        }
      }
      const text = rules.flatMap(({ rule, more }) => [rule, ...more]).join(" ");
      const ids = [...circle.file.decision.values, ...circle.acts.keys(), ...circle.levels.keys()];
      expect(ids.filter((id) => id.includes("-") && text.includes(id))).toEqual([]);
    }
  });

  it("[PM-2] [PM-4] [SP-6] rules as they read", () => {
    const peer = circleOf("peer");
    const staff = circleOf("staff-pupil");
    const [, cue] = peer.file.decision.exceptions;
    const promise = peer.prohibitions.get("promise");
    const encourage = staff.duties.get("encourage");
    if (!cue || !promise || !encourage) throw new Error("the shipped policy lost a rule");
    expect(exceptionSaid(said, peer, cue).rule).toBe(
      "If the mentee is about to disclose, unless the cue turned out to be a private matter: warn first, then go together.",
    );
    expect(prohibitionSaid(said, peer, promise).rule).toBe(
      "Do not promise never to tell. Else the game says “Easy to say, easy to mend”.",
    );
    expect(dutySaid(said, staff, encourage)).toMatchObject({
      rule: "Always: it must be explained.",
      more: [
        "By when: before the talk ends.",
        "What counts as done: encourage a talk with parents or carers.",
        "Not if the worry is about home, or it is not known where.",
      ],
    });
  });

  it("circles and clauses have names, those outside of every talk too", () => {
    expect(["peer", "all", "adults", "school"].map((id) => circleSaid(said, id))).toEqual([
      "Peer mentoring",
      "For everyone",
      "Whom it binds",
      "About the policy",
    ]);
    expect(clauseSaid(said, "PM-1")).toBe("PM-1 Not safe? Tell.");
    expect(clauseSaid(said, "XX-9")).toBe("XX-9");
  });
});

const EDITS: readonly (readonly [RuleEdit, words: RegExp, clauses: readonly string[]])[] = [
  [
    { kind: "exception-value", circle: "peer", exception: "uneasy", value: "warn-first" },
    /^Peer mentoring: PM-3 “If the mentor is uneasy.*” now says: warn first/,
    ["PM-3"],
  ],
  [
    { kind: "exception-also", circle: "peer", exception: "told", fact: "uneasy", level: true },
    /PM-1 “.*” also holds if the mentor is uneasy\.$/,
    ["PM-1"],
  ],
  [
    { kind: "exception-only", circle: "peer", exception: "told", fact: "agreed", level: true },
    /holds only if the mentee agreed to telling as well\.$/,
    ["PM-1"],
  ],
  [
    {
      kind: "new-exception",
      circle: "families",
      id: "own-1",
      fact: "asks-confidence",
      level: true,
      value: "ask-parent-first",
      clause: "PF-1",
    },
    /^Families: A rule of your own: if the family asks for confidence, discuss it with the parent first \(PF-1 /,
    ["PF-1"],
  ],
  [
    { kind: "drop-relief", circle: "peer", rule: "limit-before", fact: "only-private" },
    /PM-2 “If .*: a warning must be given\.” is no longer lifted where the cue turned out to be a private matter\.$/,
    ["PM-2"],
  ],
  [
    { kind: "drop-rule", circle: "peer", rule: "promise" },
    /PM-4 “Do not promise.*” is taken away\.$/,
    ["PM-4"],
  ],
  [
    { kind: "deadline", circle: "peer", duty: "tell", deadline: "this-choice" },
    /PM-1 “If .*: somebody must be told\.” By when: at once, with this very choice\.$/,
    ["PM-1"],
  ],
  [
    { kind: "prohibit", circle: "peer", act: "ask-details", verdict: "partly", clause: "PM-0" },
    /Do not ask for details\. Else the game says “Nearly”\. \(PM-0 Keep it private\)$/,
    ["PM-0"],
  ],
];

describe("[issue 6] a change of a rule in one sentence", () => {
  it.each(EDITS)("%o", (edit, words, clauses) => {
    const sentence = editSaid(said, [kempshott], edit);
    expect(sentence).toMatch(words);
    expect(sentence).not.toMatch(RAW);
    expect(clausesTouched(kempshott, edit)).toEqual(clauses);
  });

  it("a rule that is nowhere is named by its name, a circle too", () => {
    const gone: RuleEdit = { kind: "drop-rule", circle: "peer", rule: "gone" };
    expect(editSaid(said, [kempshott], gone)).toContain("gone");
    expect(editSaid(said, [kempshott], { ...gone, circle: "nowhere" })).toBe("nowhere");
    expect(clausesTouched(kempshott, gone)).toEqual([]);
  });
});
