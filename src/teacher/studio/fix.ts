import type { Circle, Policy } from "../../policy/model.ts";
import { nearest } from "../../policy/diagnostic.ts";
import type { Choice, Passage, Scenario } from "../../scenario/format.ts";
import type { Draft } from "./draft.ts";
import type { Problem } from "./report.ts";

/** What a fix is called on its button: a key of the interface's words. */
export type FixLabel =
  | "studioFix.use"
  | "studioFix.thisPolicy"
  | "studioFix.ownId"
  | "studioFix.remove"
  | "studioFix.removePassage"
  | "studioFix.leadToEnd"
  | "studioFix.leaveCue"
  | "studioFix.startNote"
  | "studioFix.startFollow"
  | "studioFix.nameTwin"
  | "studioFix.untwin"
  | "studioFix.twoLines"
  | "studioFix.hidden";

/** What the name on a fix's button stands for, so that it can be said in words: an id is never shown. */
export type Named = "passage" | "member" | "act" | "fact" | "circle" | "scenario" | "slot";

/** One press that puts a problem right: its label, what fills the label's slots, and the draft that it leads to. */
export interface Fix {
  readonly label: FixLabel;
  readonly values: { readonly name?: string };
  /** What `name` stands for: a fact at a level is named as `safety.disclosed`. */
  readonly of?: Named;
  readonly apply: (draft: Draft) => Draft;
}

/** A problem with what is needed to put it right. */
export interface ToFix {
  readonly draft: Draft;
  readonly problem: Problem;
  readonly policy: Policy | undefined;
  readonly circle: Circle | undefined;
  readonly scenario: Scenario | undefined;
  readonly passage: Passage | undefined;
  readonly choice: Choice | undefined;
}

/** The fixes for problems of one code: none where nothing sure can be offered. */
export type FixRule = (to: ToFix) => readonly Fix[];

/** A fix without slots in its label. */
export const fix = (label: FixLabel, apply: Fix["apply"]): Fix => ({ label, values: {}, apply });

/** "Use this name": offered only where a known name is near enough. */
export function useNearest(
  of: Named,
  wanted: string,
  known: Iterable<string>,
  apply: (name: string) => Fix["apply"],
): readonly Fix[] {
  const name = nearest(
    wanted,
    [...known].filter((one) => one !== wanted),
  );
  return name === undefined ? [] : [{ label: "studioFix.use", values: { name }, of, apply: apply(name) }];
}

const replaced = <T>(list: readonly T[], at: number | undefined, change: (one: T) => T): T[] =>
  list.map((one, i) => (i === at ? change(one) : one));

/** Changes the scenario at a problem's position: two may have the same id. */
export const atScenario = (
  draft: Draft,
  [i]: readonly number[],
  change: (scenario: Scenario) => Scenario,
): Draft => ({ ...draft, scenarios: replaced(draft.scenarios, i, change) });

/** Changes the passage at a problem's position. */
export const atPassage = (
  draft: Draft,
  at: readonly number[],
  change: (passage: Passage) => Passage,
): Draft =>
  atScenario(draft, at, (scenario) => ({
    ...scenario,
    passages: replaced(scenario.passages, at[1], change),
  }));

/** Changes the card at a problem's position. */
export const atChoice = (draft: Draft, at: readonly number[], change: (choice: Choice) => Choice): Draft =>
  atPassage(draft, at, (passage) =>
    passage.kind === "choose" ? { ...passage, choices: replaced(passage.choices, at[2], change) } : passage,
  );

/** A record without one of its members. */
export function without<T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> {
  const { [name]: _, ...rest } = record;
  return rest;
}
