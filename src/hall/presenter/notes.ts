import type { Run } from "../../play/run.ts";
import type { Hall } from "../hall-model.ts";
import { tiedPlaces } from "../round.ts";
import { isAtRound } from "../scene.ts";
import { tellNowIsNext } from "../tell-now.ts";

/** The moments of an assembly that have notes of their own, in the order in which they come. */
export const MOMENTS = [
  "door",
  "pick",
  "check",
  "welcome",
  "line",
  "vote",
  "pairs",
  "vote-again",
  "tie",
  "reveal",
  "one-line",
  "mend",
  "what-if",
  "closing",
  "follow-up",
] as const;
export type HallMoment = (typeof MOMENTS)[number];

/** Sentences to be said aloud, word for word. */
export type Saying =
  | "welcome"
  | "lookDown"
  | "noNeed"
  | "vote"
  | "pairs"
  | "again"
  | "eyes"
  | "tie"
  | "rule"
  | "mend"
  | "youAgain"
  | "today";

/** Hints for whoever presents: never said aloud. */
type Hint =
  | "told"
  | "pickFew"
  | "script"
  | "backRow"
  | "cards"
  | "clicker"
  | "readers"
  | "readChoices"
  | "count"
  | "noHint"
  | "walk"
  | "goOn"
  | "laughs"
  | "noBlame"
  | "sinkIn"
  | "noVote"
  | "few"
  | "question"
  | "notThem"
  | "stay";

export interface Notes {
  readonly say: readonly Saying[];
  readonly hints: readonly Hint[];
  /** Minutes as advice; nothing counts them. */
  readonly minutes: number | undefined;
}

/** The notes of each moment, as School Council rehearses them (school.md, section 2). */
export const NOTES: Readonly<Record<HallMoment, Notes>> = {
  door: { say: [], hints: ["told"], minutes: undefined },
  pick: { say: [], hints: ["pickFew", "script"], minutes: undefined },
  check: { say: [], hints: ["backRow", "cards", "clicker"], minutes: undefined },
  welcome: { say: ["welcome", "lookDown", "noNeed"], hints: [], minutes: 1 },
  line: { say: [], hints: ["readers"], minutes: undefined },
  vote: { say: ["vote"], hints: ["readChoices", "noHint", "count"], minutes: 1 },
  pairs: { say: ["pairs"], hints: ["walk", "goOn"], minutes: 2 },
  "vote-again": { say: ["again", "eyes"], hints: ["count", "laughs"], minutes: 1 },
  tie: { say: ["tie"], hints: ["noHint"], minutes: 1 },
  reveal: { say: ["rule"], hints: ["noBlame", "laughs"], minutes: 2 },
  "one-line": { say: [], hints: ["sinkIn"], minutes: undefined },
  mend: { say: ["mend"], hints: ["noVote", "noBlame"], minutes: 1 },
  "what-if": { say: [], hints: ["few"], minutes: 2 },
  closing: { say: ["youAgain"], hints: ["question", "notThem"], minutes: 2 },
  "follow-up": { say: ["today"], hints: ["stay"], minutes: 1 },
};

/** The moment that an assembly is at; nothing once it is over. `run` is the run of its scene, if it is in one. */
export function momentOf(hall: Hall, run: Run | undefined): HallMoment | undefined {
  if (hall.step === "left") return undefined;
  if (hall.step !== "scene") return hall.step;
  if (!run || !hall.round || !isAtRound(hall, run)) return run && tellNowIsNext(run) ? "one-line" : "line";
  if (tellNowIsNext(run)) return "mend";
  const { phase } = hall.round;
  return phase === "vote-again" && tiedPlaces(hall.round).length > 1 ? "tie" : phase;
}
