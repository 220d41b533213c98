import { describe, expect, it } from "vitest";
import { combinations, levelIndex } from "../../src/policy/facts.ts";
import { judgeChoice, runTalk, startState, type Way } from "../../src/policy/judge.ts";
import type { Circle, Facts } from "../../src/policy/model.ts";
import { type State } from "../../src/policy/state.ts";
import { stateKey } from "../../src/policy/state-key.ts";
import { circleOf, kempshott } from "../support/policies.ts";

const GOES_ON: Way = { reveals: [], ends: false };

/** What else one more passage could bring to light: each fact, one level further. */
function moreNews(circle: Circle, facts: Facts): Facts[] {
  return [...circle.levels].flatMap(([fact, levels]) => {
    const up = levels[levelIndex(circle, fact, facts[fact]) + 1];
    return up ? [{ [fact]: up }] : [];
  });
}

/** Acts that leave something behind: promised, kept, sent, told, said; and one that lets a moment pass. */
const BEFORE = new Set([
  "listen",
  "limit",
  "promise-secret",
  "keep-private",
  "send-alone",
  "encourage-parents",
  "tell-friend",
  "tell-colleague",
  "tell-teacher",
  "ask-coordinator",
  "tell-lead",
  "ask-lead",
  "tell-any-adult",
  "explain-who-and-why",
  "discuss-with-parent",
  "tell-head",
]);

/** States at every combination of facts: at once, and after one choice with one more passage of talk. */
function reachable(circle: Circle): State[] {
  const found = new Map<string, State>();
  const note = (state: State) => found.set(stateKey(state), state);
  const pressure = new Set(
    circle.file.facts.filter((fact) => fact.polarity === "pressure").map((fact) => fact.id),
  );
  for (const facts of combinations(circle)) {
    const start = startState(circle, facts);
    note(start);
    // A pressure fact changes no state: the property "firm" proves it over every combination.
    if (Object.keys(facts).some((fact) => pressure.has(fact))) continue;
    for (const act of [...circle.acts.keys()].filter((one) => BEFORE.has(one))) {
      note(judgeChoice(circle, start, [act], GOES_ON).after);
      for (const news of moreNews(circle, facts)) {
        note(judgeChoice(circle, start, [act], { reveals: [news], ends: false }).after);
      }
    }
    for (const news of moreNews(circle, facts)) note(runTalk(circle, start, [news]));
  }
  return [...found.values()];
}

/** What can follow a choice: nothing yet, the worst news at once, the end, or both. */
function waysOn(circle: Circle): Way[] {
  const risks = circle.file.facts.filter((fact) => fact.polarity === "risk");
  const worst = Object.fromEntries(risks.map((fact) => [fact.id, true]));
  return [[], [worst]].flatMap((reveals) => [true, false].map((ends) => ({ reveals, ends })));
}

const STATES = new Map([...kempshott.circles].map(([id, circle]) => [id, reachable(circle)]));
const NEVER_WRONG = ["right", "allowed", "repaired"];

/** Every judgement of this act alone, with the state it was made in and what came next. */
function alone(circle: Circle, act: string) {
  const ways = waysOn(circle);
  return (STATES.get(circle.id) ?? []).flatMap((state) =>
    ways.map((way) => ({ state, way, judgement: judgeChoice(circle, state, [act], way) })),
  );
}

describe.each([
  { id: "peer", act: "ask-coordinator", clause: "PM-3" },
  { id: "adult-mentoring", act: "ask-coordinator", clause: "AM-3" },
  { id: "staff-pupil", act: "ask-lead", clause: "SP-2" },
  { id: "families", act: "ask-lead", clause: "PF-1" },
])("[$clause] $id: $act", ({ id, act }) => {
  it("[S6] alone is never wrong, in any state, whatever comes next", () => {
    const all = alone(circleOf(id), act);
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(({ judgement }) => !NEVER_WRONG.includes(judgement.verdict)).slice(0, 3)).toEqual([]);
  });
});

describe.each([
  ["PM-2", "peer"],
  ["AM-2", "adult-mentoring"],
  ["SP-1", "staff-pupil"],
  ["PF-2a", "families"],
  ["SG-0", "staff-governors"],
])("[%s] %s: the limit", (_, id) => {
  const circle = circleOf(id);
  const all = alone(circle, "limit");
  const missedWarning = (state: State) =>
    circle.file.duties.some(
      ({ id: duty, kind, deadline }) =>
        kind === "warning" && deadline.kind === "before-fact" && state.duties[duty] === "missed",
    );

  it("alone is never wrong while the talk goes on; after a cue let pass it is late, and only then", () => {
    const odd = all.filter(({ state, way, judgement }) => {
      const late = missedWarning(state);
      return !way.ends && !(late ? ["late"] : NEVER_WRONG).includes(judgement.verdict);
    });
    expect(all.length).toBeGreaterThan(200);
    expect(odd.slice(0, 3)).toEqual([]);
  });

  it("itself breaks no rule where the talk ends: at most somebody has still not been told or encouraged", () => {
    const broken = all.flatMap(({ judgement }) =>
      judgement.findings.filter(({ kind, rule = "" }) =>
        kind === "missed"
          ? circle.duties.get(rule)?.kind === "warning"
          : kind === "prohibited" || kind === "slip",
      ),
    );
    expect(broken.slice(0, 3)).toEqual([]);
  });
});
