import type { HallEvent, Round } from "./hall-model.ts";
import { emptyTally, isEmpty, leaders, SHOWS, withValue, type Tally } from "./votes.ts";

/** How many changes of one vote can be taken back. */
export const MOST_UNDO = 200;

/** A round that begins with the first vote. */
export const newRound = (steps: number, choices: number): Round => ({
  steps,
  phase: "vote",
  first: emptyTally(choices),
  second: emptyTally(choices),
  marker: undefined,
  eyesShut: false,
  past: [],
});

/** A round that begins at what a choice is found to be, with no vote: a choice looked at again, a "what if", or *tell now*. */
export const revealRound = (steps: number, choices: number, place: number): Round => ({
  ...newRound(steps, choices),
  phase: "reveal",
  marker: place,
});

/** The places among which the marker decides: those that tie in the second vote; all, where nobody was counted. */
export const markable = ({ second }: Round): readonly number[] =>
  isEmpty(second) ? second.values.map((_, place) => place) : leaders(second);

/** The place of the hall's choice: the one with the most hands, or among several the marked one; nothing while undecided. */
export function decidedPlace(round: Round): number | undefined {
  const places = markable(round);
  if (places.length === 1) return places[0];
  return round.marker !== undefined && places.includes(round.marker) ? round.marker : undefined;
}

/** The places that tie in the second vote; none where one leads or nobody was counted. */
export const tiedPlaces = (round: Round): readonly number[] => {
  const places = leaders(round.second);
  return places.length > 1 ? places : [];
};

/**
 * The round one step on: votes, partner talk, votes again, and what the choice is found to be. Nobody decides by
 * accident: an undecided vote first gets a marker that all can see, and only then goes on. Nothing at the reveal.
 */
export function nextPhase(round: Round): Round | undefined {
  switch (round.phase) {
    case "vote":
      return { ...round, phase: "pairs", past: [] };
    case "pairs":
      return { ...round, phase: "vote-again", past: [] };
    case "vote-again": {
      const decided = decidedPlace(round);
      if (decided === undefined) return { ...round, marker: markable(round)[0] };
      return { ...round, phase: "reveal", marker: decided, past: [] };
    }
    case "reveal":
      return undefined;
    default:
      return round.phase satisfies never;
  }
}

/** The round one step back; nothing at the first vote, where Back leads to the line before it. */
export function lastPhase(round: Round): Round | undefined {
  switch (round.phase) {
    case "vote":
      return undefined;
    case "pairs":
      return { ...round, phase: "vote", past: [] };
    case "vote-again":
      return { ...round, phase: "pairs", past: [] };
    case "reveal":
      return { ...round, phase: "vote-again", past: [] };
    default:
      return round.phase satisfies never;
  }
}

/** The round after an event that is about its votes; the same one where the event does not fit its phase. */
export function vote(round: Round, event: HallEvent): Round {
  switch (event.kind) {
    case "hands": {
      const tally = tallyNow(round);
      // In the quick way of counting, one more is the next larger show.
      return tally
        ? withTally(round, withValue(tally, event.place, (tally.values[event.place] ?? 0) + event.by))
        : round;
    }
    case "show": {
      const tally = tallyNow(round);
      if (tally?.mode !== "quick") return round;
      return withTally(round, withValue(tally, event.place, SHOWS.indexOf(event.show)));
    }
    case "mode": {
      const tally = tallyNow(round);
      if (!tally || tally.mode === event.mode) return round;
      return withTally(round, emptyTally(tally.values.length, event.mode));
    }
    case "undo":
      return undo(round);
    case "mark":
      return round.phase === "vote-again" ? { ...round, marker: moved(round, event.by) } : round;
    case "mark-at":
      return round.phase === "vote-again" && markable(round).includes(event.place)
        ? { ...round, marker: event.place }
        : round;
    case "eyes-shut":
      return round.phase === "vote-again" ? { ...round, eyesShut: !round.eyesShut } : round;
    default:
      return round;
  }
}

/** The vote on screen; nothing while the hall talks or sees the rule. */
export function tallyNow(round: Round): Tally | undefined {
  if (round.phase === "vote") return round.first;
  return round.phase === "vote-again" ? round.second : undefined;
}

function withTally(round: Round, tally: Tally): Round {
  const now = tallyNow(round);
  if (!now || sameTally(now, tally)) return round;
  return { ...setTally(round, tally), past: [...round.past, now].slice(-MOST_UNDO) };
}

/** In the second vote a change of hands takes a marker back that no longer fits. */
function setTally(round: Round, tally: Tally): Round {
  if (round.phase === "vote") return { ...round, first: tally };
  const changed = { ...round, second: tally };
  const fits = changed.marker !== undefined && markable(changed).includes(changed.marker);
  return fits ? changed : { ...changed, marker: undefined };
}

function undo(round: Round): Round {
  const last = round.past.at(-1);
  return last && tallyNow(round) ? { ...setTally(round, last), past: round.past.slice(0, -1) } : round;
}

const sameTally = (one: Tally, other: Tally): boolean =>
  one.mode === other.mode && one.values.every((value, place) => value === other.values[place]);

/** Where the marker moves to: on among the places it may decide between, and round from the end. */
function moved(round: Round, by: 1 | -1): number | undefined {
  const places = markable(round);
  const at = places.indexOf(round.marker ?? -1);
  if (at < 0) return by > 0 ? places[0] : places.at(-1);
  return places[(at + by + places.length) % places.length];
}
