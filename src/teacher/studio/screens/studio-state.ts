import type { Draft } from "../draft.ts";
import { beginHistory, edit, redo, undo, type History } from "../history.ts";
import { asked, stillAsked } from "../unanswered.ts";
import { placeOf } from "../where.ts";
import type { Spot, StudioDesk } from "./desk.ts";

/** A place that was asked for: where the form puts the cursor. */
type Wanted = Parameters<StudioDesk["go"]>[0];

/** All that the studio holds of its own: what was written so far, and where the writer is. */
export interface StudioState {
  readonly history: History<Draft>;
  readonly at: Spot;
  readonly wanted: Wanted | undefined;
  /** The facts that every new line is asked about, by the policy. */
  readonly facts: readonly string[];
}

export type StudioAction =
  | { readonly kind: "edit"; readonly next: Draft; readonly field: string | undefined }
  | { readonly kind: "undo" | "redo" }
  /** Goes to a place, with the cursor. */
  | { readonly kind: "go"; readonly place: Wanted }
  /** Shows a place, and leaves the cursor where it is. */
  | { readonly kind: "show"; readonly at: Spot };

/** A studio in which a pack was just opened: its first scenario is at hand. */
export const beginStudio = (draft: Draft, facts: readonly string[] = []): StudioState => ({
  history: beginHistory(asked(draft, facts)),
  at: { scenario: draft.scenarios[0]?.id, passage: undefined },
  wanted: undefined,
  facts,
});

/** The studio after one action. Whatever happens, the writer is at a place that there is. */
export function studioAfter(state: StudioState, action: StudioAction): StudioState {
  const { history } = state;
  switch (action.kind) {
    case "edit":
      return settled(state, edit(history, stillAsked(history.now, action.next, state.facts), action.field));
    case "undo":
      return travelled(state, undo(history));
    case "redo":
      return travelled(state, redo(history));
    case "go":
      return { ...moved(state, spotOf(action.place)), wanted: { ...action.place } };
    case "show":
      return moved(state, action.at);
    default:
      return action satisfies never;
  }
}

const spotOf = ({ scenario, passage }: Wanted): Spot => ({ scenario, passage });

/** Letters typed before and after going elsewhere are two steps. */
function moved(state: StudioState, to: Spot): StudioState {
  const at = spotIn(state.history.now, to, state.history.now);
  if (sameSpot(at, state.at)) return state;
  return { ...state, at, history: { ...state.history, field: undefined } };
}

function settled(state: StudioState, history: History<Draft>): StudioState {
  if (history === state.history) return state;
  return { ...state, history, at: spotIn(history.now, state.at, state.history.now) };
}

/** What is undone or done again is shown: the writer is taken to it, unless she is there. */
function travelled(state: StudioState, history: History<Draft>): StudioState {
  if (history === state.history) return state;
  const before = state.history.now;
  const at = changedSpot(before, history.now, state.at) ?? state.at;
  return { ...state, history, at: spotIn(history.now, at, before) };
}

const sameSpot = (one: Spot, other: Spot): boolean =>
  one.scenario === other.scenario && one.passage === other.passage;

/**
 * The spot itself while the draft has it. Where it is gone, the one that stood before it in the draft of before, then
 * the one after; where none of them is left, the scenario, and at last the pack.
 */
function spotIn(draft: Draft, { scenario, passage }: Spot, before: Draft): Spot {
  if (scenario === undefined) return { scenario, passage: undefined };
  const now = draft.scenarios.find(({ id }) => id === scenario);
  if (!now) return { scenario: nextBest(draft.scenarios, before.scenarios, scenario), passage: undefined };
  if (passage === undefined) return { scenario, passage };
  if (now.passages.some(({ id }) => id === passage)) return { scenario, passage };
  const old = before.scenarios.find(({ id }) => id === scenario)?.passages ?? [];
  return { scenario, passage: nextBest(now.passages, old, passage) };
}

interface Named {
  readonly id: string;
}

/** Of those that are left, the nearest to where the one that is gone stood: before it first. */
function nextBest(left: readonly Named[], old: readonly Named[], gone: string): string | undefined {
  const i = old.findIndex(({ id }) => id === gone);
  if (i < 0) return undefined;
  const isLeft = ({ id }: Named) => left.some((one) => one.id === id);
  return (old.slice(0, i).findLast(isLeft) ?? old.slice(i + 1).find(isLeft))?.id;
}

/** A spot at which two drafts differ; new where the draft of before had nothing there. */
interface Change {
  readonly at: Spot;
  readonly isNew: boolean;
}

/**
 * Where two drafts differ: what came, else the place at hand where it is one of those that changed, else the nearest;
 * nothing where only the head of the pack did.
 */
function changedSpot(before: Draft, after: Draft, at: Spot): Spot | undefined {
  const changes = [...changedPassages(before, after), ...changedWords(before, after)];
  const best =
    changes.find(({ isNew }) => isNew) ??
    changes.find((change) => sameSpot(change.at, at)) ??
    changes.find((change) => change.at.scenario === at.scenario) ??
    changes[0];
  return best?.at;
}

function changedPassages(before: Draft, after: Draft): readonly Change[] {
  if (before.scenarios === after.scenarios) return [];
  const old = new Map(before.scenarios.map((scenario) => [scenario.id, scenario]));
  return after.scenarios.flatMap((scenario): Change[] => {
    const was = old.get(scenario.id);
    if (was === scenario) return [];
    const whole = { at: { scenario: scenario.id, passage: undefined }, isNew: was === undefined };
    if (was === undefined) return [whole];
    const passages = new Map(was.passages.map((passage) => [passage.id, passage]));
    const changed = scenario.passages
      .filter((passage) => passages.get(passage.id) !== passage)
      .map(({ id }) => ({ at: { scenario: scenario.id, passage: id }, isNew: !passages.has(id) }));
    return changed.length > 0 ? changed : [whole];
  });
}

function changedWords(before: Draft, after: Draft): readonly Change[] {
  return Object.entries(after.texts).flatMap(([language, table]) => {
    const old = before.texts[language] ?? {};
    if (old === table) return [];
    const keys = [...Object.keys(table), ...Object.keys(old).filter((key) => !Object.hasOwn(table, key))];
    return keys
      .filter((key) => old[key] !== table[key])
      .map((key) => ({ at: placeOfText(after, language, key), isNew: false }));
  });
}

const placeOfText = (draft: Draft, language: string, key: string): Spot =>
  spotOf(placeOf(draft, { code: "", path: `/texts/${language}/${key}`, message: "" }));
