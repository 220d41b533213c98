import type { LessonEvent } from "../play/lesson-events.ts";

/** What an LMS or a record store is told after a step. It names nobody: who plays is known there already. */
export interface LessonState {
  /** Where the player is, packed: what comes back when the lesson is opened again. */
  readonly place: string;
  /** The same for a teacher's eye: a story and a passage, or a screen. */
  readonly location: string;
  /** The clauses whose rule cards have been met. */
  readonly met: readonly string[];
  /** Every scene of the pack has been played. Nothing is passed or failed, and there is no score. */
  readonly done: boolean;
  /** What the step did. */
  readonly events: readonly LessonEvent[];
}

/** A game that was launched by an LMS, or with a record store. No call throws, and the game waits for none. */
export interface Lesson {
  /** The place that was kept when the lesson was left, packed; empty where there is none. */
  readonly kept: string;
  /** Takes note of a step. */
  told(state: LessonState): void;
  /** The page goes: what is not yet sent is sent now. */
  left(): void;
  /** What could not be sent, as a file's text; nothing where this kind of launch has none to give. */
  unsent(): string | undefined;
}
