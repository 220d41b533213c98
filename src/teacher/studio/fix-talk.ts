import type { Passage, Scenario } from "../../scenario/format.ts";
import { inScenario, type Draft } from "./draft.ts";
import { removePassage } from "./edit-passages.ts";
import { keysOf } from "./edit-scenarios.ts";
import { atPassage, atScenario, fix, useNearest, without, type FixRule, type ToFix } from "./fix.ts";

/** A line that goes nowhere is led to the scenario's first ending. */
const leadToEnd: FixRule = ({ scenario, passage, problem }) => {
  const end = scenario?.passages.find(({ kind }) => kind === "end");
  if (passage?.kind !== "say" || !end) return [];
  return [
    fix("studioFix.leadToEnd", (draft) =>
      atPassage(draft, problem.where.at, (one) => (one.kind === "say" ? { ...one, next: end.id } : one)),
    ),
  ];
};

const dropGesture: FixRule = ({ problem }) => {
  const { at, part } = problem.where;
  if (part === undefined) return [];
  return [
    fix("studioFix.remove", (draft) =>
      atPassage(draft, at, (one) => ({ ...one, gestures: without(one.gestures ?? {}, part) })),
    ),
  ];
};

/** Fixes for where the talk goes, what it shows, and twins. */
export const TALK_FIXES: Readonly<Record<string, FixRule>> = {
  SC011: ({ scenario, passage }) =>
    scenario && passage && scenario.start !== passage.id && scenario.passages.length > 1
      ? [fix("studioFix.removePassage", (draft) => removeWithWords(draft, scenario, passage))]
      : [],
  SC012: leadToEnd,
  SC013: leadToEnd,
  SC021: leaveCueOut,
  SC034: ({ scenario, problem }) => startWords(scenario, problem.where.at, "note"),
  SC035: ({ scenario, problem }) => startWords(scenario, problem.where.at, "follow"),
  SC036: dropGesture,
  SC037: dropGesture,
  SC040: ({ draft, scenario, problem }) => {
    const { twin } = scenario ?? {};
    if (!scenario || !twin) return [];
    const others = draft.scenarios.filter((one) => one.id !== scenario.id).map(({ id }) => id);
    const near = useNearest(
      "scenario",
      twin.scenario,
      others,
      (name) => (now) =>
        atScenario(now, problem.where.at, (one) => ({ ...one, twin: { ...twin, scenario: name } })),
    );
    return [...near, fix("studioFix.untwin", (now) => atScenario(now, problem.where.at, withoutTwin))];
  },
  SC041: ({ draft, scenario, problem }) => {
    const { twin } = scenario ?? {};
    const other = draft.scenarios.find(({ id }) => id === twin?.scenario);
    if (!scenario || !twin || !other) return [];
    const named = { scenario: scenario.id, differs: twin.differs };
    // A twin that names a third one is not turned away from it.
    const name = other.twin
      ? []
      : [fix("studioFix.nameTwin", (now) => inScenario(now, other.id, (one) => ({ ...one, twin: named })))];
    return [...name, fix("studioFix.untwin", (now) => atScenario(now, problem.where.at, withoutTwin))];
  },
  SC042: ({ scenario }) => {
    const other = scenario?.twin?.scenario;
    if (!scenario || other === undefined) return [];
    const both = [scenario.id, other];
    return [
      fix("studioFix.untwin", (draft) => ({
        ...draft,
        scenarios: draft.scenarios.map((one) =>
          both.includes(one.id) && one.twin && both.includes(one.twin.scenario) ? withoutTwin(one) : one,
        ),
      })),
    ];
  },
};

function withoutTwin(scenario: Scenario): Scenario {
  const { twin: _, ...alone } = scenario;
  return alone;
}

/** Takes a passage out with the sentences that nothing else says. */
function removeWithWords(draft: Draft, scenario: Scenario, passage: Passage): Draft {
  const after = removePassage(draft, scenario.id, passage.id);
  const used = new Set([...after.scenarios.flatMap(keysOf), after.title]);
  const gone = keysOf({ ...scenario, passages: [passage] }).filter((key) => !used.has(key));
  const texts = Object.fromEntries(
    Object.entries(after.texts).map(([language, table]) => [
      language,
      gone.reduce<Readonly<Record<string, string>>>(without, table),
    ]),
  );
  return { ...after, texts };
}

/** The cue is left out, so that only the telling itself is heard. */
function leaveCueOut({ circle, passage, problem }: ToFix): ReturnType<FixRule> {
  const reveals = passage && passage.kind !== "choose" ? passage.reveals : undefined;
  const cue = circle?.file.facts.find(
    ({ id, levels = [] }) => levels.length > 2 && reveals?.[id] === levels[1],
  );
  if (!reveals || !cue) return [];
  return [
    fix("studioFix.leaveCue", (draft) =>
      atPassage(draft, problem.where.at, (one) =>
        one.kind === "choose" ? one : { ...one, reveals: without(one.reveals ?? {}, cue.id) },
      ),
    ),
  ];
}

/** Makes room for a note, or for what to do afterwards: the words are the author's. */
function startWords(
  scenario: Scenario | undefined,
  at: readonly number[],
  field: "note" | "follow",
): ReturnType<FixRule> {
  if (!scenario) return [];
  const label = field === "note" ? "studioFix.startNote" : "studioFix.startFollow";
  return [
    fix(label, (draft) => atScenario(draft, at, (one) => ({ ...one, [field]: `${scenario.id}.${field}` }))),
  ];
}
