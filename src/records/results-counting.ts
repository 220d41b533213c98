import type { Tally } from "../play/forms.ts";
import type { CountedRun } from "../play/group-results.ts";
import { wayOf } from "../play/group-ways.ts";
import type * as Counted from "./results.ts";
import type { Shelf } from "./storage.ts";

/** A run that a player has just finished, and the scenes that this player had finished before it. */
interface Finished extends Omit<CountedRun, "way"> {
  readonly played: readonly string[];
}

/** What a game tells when something could be counted. Nothing happens where no teacher has turned counting on. */
export interface Counting {
  readonly finished: (run: Finished) => void;
  /** A form was handed in: the tally before and after. */
  readonly handedIn: (before: Tally, after: Tally) => void;
  readonly nextPlayer: () => void;
}

/**
 * Opens the counting of a group's session, and drops counts whose last day has passed. All of it is a chunk of its own, that
 * only a device fetches on which a teacher has turned counting on: a pupil's first script does not grow.
 */
export function openCounting(shelf: Shelf, today: () => string, onError: (error: unknown) => void): Counting {
  /** The scenes of which the player at the device has been counted a second time. */
  let tried: readonly string[] = [];
  const whereOn = (count: (results: typeof Counted) => void) => {
    if (shelf.holds("results")) import("./results.ts").then(count).catch(onError);
  };
  whereOn(({ dropExpired }) => dropExpired(shelf, today()));
  return {
    finished({ played, ...run }) {
      const { id } = run.run.story.scenario;
      const way = wayOf(id, played, tried);
      if (!way) return;
      if (way === "again") tried = [...tried, id];
      whereOn(({ recordRun }) => recordRun(shelf, { ...run, way }, today()));
    },
    handedIn(before, after) {
      whereOn(({ recordForms }) => recordForms(shelf, { before, after }, today()));
    },
    nextPlayer() {
      tried = [];
    },
  };
}
