import type { Judgement } from "../policy/judgement.ts";
import type { State } from "../policy/state.ts";
import { makeChoice, opening, passageAt, type Story } from "../scenario/stepping.ts";

/** What the player did: pressed Next, or made a choice. A run is nothing but its steps, so it can be kept and replayed. */
export type Step = { readonly kind: "next" } | { readonly kind: "choose"; readonly choice: string };

/** One choice made, with its judgement: a moment of the debrief. */
export interface Moment {
  readonly passage: string;
  readonly choice: string;
  /** The name of its words, and what was done with them. */
  readonly text: string;
  readonly acts: readonly string[];
  readonly before: State;
  readonly judgement: Judgement;
  /** How many steps had been taken before this choice: where going back leads. */
  readonly stepsBefore: number;
}

/** One play-through, as a value. */
export interface Run {
  readonly story: Story;
  readonly steps: readonly Step[];
  /** The passage on screen. */
  readonly at: string;
  /** Passages shown so far, the one on screen last. */
  readonly path: readonly string[];
  /** What the judge knows at the coming choice. */
  readonly state: State;
  readonly moments: readonly Moment[];
  readonly ended: boolean;
}

export type RunEvent =
  | Step
  | { readonly kind: "back-to"; readonly moment: number }
  | { readonly kind: "undo" };

/** A run at its first passage. */
export function startRun(story: Story): Run {
  const at = story.scenario.start;
  const ended = passageAt(story, at).kind === "end";
  return { story, steps: [], at, path: [at], state: opening(story).state, moments: [], ended };
}

/**
 * The run after one event. An event that does not fit the passage on screen (Next at a choice, a choice that is not
 * offered, anything after the end) changes nothing.
 */
export function advance(run: Run, event: RunEvent): Run {
  switch (event.kind) {
    case "next":
      return next(run);
    case "choose":
      return choose(run, event.choice);
    case "undo":
      return replay(run.story, run.steps.slice(0, -1));
    case "back-to": {
      const moment = run.moments[event.moment];
      return moment ? replay(run.story, run.steps.slice(0, moment.stepsBefore)) : run;
    }
    default:
      return event satisfies never;
  }
}

/** Plays a list of steps from the start. Steps that do not fit are passed over. */
export function replay(story: Story, steps: readonly Step[]): Run {
  return steps.reduce<Run>((run, step) => advance(run, step), startRun(story));
}

function next(run: Run): Run {
  const passage = passageAt(run.story, run.at);
  return passage.kind === "say" ? arrive(run, passage.next, { kind: "next" }) : run;
}

function choose(run: Run, id: string): Run {
  const passage = passageAt(run.story, run.at);
  if (passage.kind !== "choose") return run;
  const choice = passage.choices.find((one) => one.id === id);
  if (!choice) return run;
  const { judgement } = makeChoice(run.story, run.state, choice);
  const moment: Moment = {
    passage: run.at,
    choice: id,
    text: choice.text,
    acts: choice.acts,
    before: run.state,
    judgement,
    stepsBefore: run.steps.length,
  };
  const moments = [...run.moments, moment];
  return arrive({ ...run, state: judgement.after, moments }, choice.to, { kind: "choose", choice: id });
}

function arrive(run: Run, at: string, step: Step): Run {
  const ended = passageAt(run.story, at).kind === "end";
  return { ...run, at, ended, path: [...run.path, at], steps: [...run.steps, step] };
}
