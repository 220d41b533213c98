import type { Judgement } from "../policy/judgement.ts";
import type { Circle } from "../policy/model.ts";
import type { BuildExercise, Exercise, WordsFile } from "../scenario/exercises/format.ts";
import { isFit, judgeIn } from "../scenario/exercises/situation.ts";

/** Where a player is in the words trainer. A value; nothing of it is kept, and nothing is counted. */
export interface Training {
  /** The exercise on screen. */
  readonly at: string | undefined;
  /** The option pressed last, or the tiles pressed so far. */
  readonly chosen: string | undefined;
  readonly tiles: readonly string[];
  /** Whether the tiles have been said. */
  readonly said: boolean;
}

export const NO_TRAINING: Training = { at: undefined, chosen: undefined, tiles: [], said: false };

export type TrainingEvent =
  | { readonly kind: "open"; readonly exercise: string | undefined }
  | { readonly kind: "choose"; readonly option: string }
  | { readonly kind: "tile"; readonly tile: string }
  | { readonly kind: "undo" }
  | { readonly kind: "say" };

export function train(now: Training, event: TrainingEvent): Training {
  switch (event.kind) {
    case "open":
      return { ...NO_TRAINING, at: event.exercise };
    case "choose":
      return { ...now, chosen: event.option };
    case "tile":
      return now.tiles.includes(event.tile)
        ? now
        : { ...now, tiles: [...now.tiles, event.tile], said: false };
    case "undo":
      return { ...now, tiles: now.tiles.slice(0, -1), said: false };
    case "say":
      return now.tiles.length > 0 ? { ...now, said: true } : now;
    default:
      return event satisfies never;
  }
}

/** What a sentence is found to be: never typed, always judged. */
export interface Feedback {
  readonly fits: boolean;
  readonly verdict: Judgement["verdict"];
  readonly clauses: readonly string[];
  readonly tips: readonly string[];
  /** The name of the sentence that says why. */
  readonly why: string;
}

/** What the answer given is found to be; nothing while there is none, or where tiles do not make a sentence. */
export function feedbackOn(circle: Circle, exercise: Exercise, now: Training): Feedback | undefined {
  const answer =
    exercise.kind === "choose"
      ? exercise.options.find(({ id }) => id === now.chosen)
      : now.said
        ? sentenceOf(exercise, now.tiles)
        : undefined;
  if (!answer) return undefined;
  const { verdict, clauses, tips } = judgeIn(circle, exercise, answer.acts);
  return { fits: isFit(verdict), verdict, clauses, tips, why: answer.why };
}

const sentenceOf = ({ sentences }: BuildExercise, tiles: readonly string[]) =>
  sentences.find((one) => one.tiles.join(" ") === tiles.join(" "));

/** The exercise after this one; nothing after the last. */
export function exerciseAfter({ exercises }: WordsFile, id: string): Exercise | undefined {
  const at = exercises.findIndex((one) => one.id === id);
  return at < 0 ? undefined : exercises[at + 1];
}
