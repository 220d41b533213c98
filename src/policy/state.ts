import type { Facts } from "./model.ts";

/**
 * Where a duty stands. `void`: its deadline passed before anybody could have met it, or it was lifted.
 * `late`: a warning said after its deadline. `missed`: its deadline passed and it is still owed.
 */
export type DutyState = "open" | "met" | "missed" | "late" | "void";

/** All that the judge remembers of a run. A value: each choice gives a new one. */
export interface State {
  readonly facts: Facts;
  /** Duties that have opened, and where they stand. A duty not named has never opened. */
  readonly duties: Readonly<Record<string, DutyState>>;
  /** Prohibitions broken and not mended yet. */
  readonly standing: readonly string[];
  /** Prohibitions broken at some time, mended or not. */
  readonly broken: readonly string[];
  /** Acts done. */
  readonly done: readonly string[];
  /** Audiences that have heard. */
  readonly heard: readonly string[];
  /** Audiences that had heard when a duty opened which asks for another one. */
  readonly heardBefore: Readonly<Record<string, readonly string[]>>;
  /** Whether the mentee heard the limit before any adult did: what the Honest light shows. */
  readonly first: "nobody" | "mentee" | "adult";
}

export const EMPTY_STATE: State = {
  facts: {},
  duties: {},
  standing: [],
  broken: [],
  done: [],
  heard: [],
  heardBefore: {},
  first: "nobody",
};

/** A list with one more member, or the same list. */
export const withMember = (list: readonly string[], member: string): readonly string[] =>
  list.includes(member) ? list : [...list, member];

/** A state with some of it changed. Each part by its name: spreading takes twice as long, and a proof makes millions. */
export const changed = (state: State, to: Partial<State>): State => ({
  facts: to.facts ?? state.facts,
  duties: to.duties ?? state.duties,
  standing: to.standing ?? state.standing,
  broken: to.broken ?? state.broken,
  done: to.done ?? state.done,
  heard: to.heard ?? state.heard,
  heardBefore: to.heardBefore ?? state.heardBefore,
  first: to.first ?? state.first,
});
