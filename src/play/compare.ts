import { debriefOf, type DebriefMoment } from "./debrief.ts";
import { lightsOf, type Lights } from "../policy/lights.ts";
import type { Run } from "./run.ts";

/** Two runs of one scenario side by side. */
export interface Comparison {
  /** The choices that both runs share from the start. */
  readonly shared: readonly DebriefMoment[];
  /** The passage where they part; nothing when one run is the beginning of the other. */
  readonly partsAt: string | undefined;
  readonly first: Side;
  readonly second: Side;
  readonly sameLights: boolean;
}

export interface Side {
  /** What was chosen from where the runs part. */
  readonly moments: readonly DebriefMoment[];
  readonly lights: Lights;
  readonly ended: boolean;
}

/** Compares two runs of the same scenario, choice by choice. */
export function compareRuns(first: Run, second: Run): Comparison {
  const one = debriefOf(first).moments;
  const two = debriefOf(second).moments;
  const differs = one.findIndex((moment, i) => !sameChoice(moment, two[i]));
  const count = differs < 0 ? one.length : differs;
  const sides = { first: side(first, one.slice(count)), second: side(second, two.slice(count)) };
  return {
    shared: one.slice(0, count),
    partsAt: one[count] && two[count] ? one[count].passage : undefined,
    ...sides,
    sameLights: JSON.stringify(sides.first.lights) === JSON.stringify(sides.second.lights),
  };
}

const sameChoice = (one: DebriefMoment, other: DebriefMoment | undefined): boolean =>
  one.passage === other?.passage && one.choice === other.choice;

const side = (run: Run, moments: readonly DebriefMoment[]): Side => ({
  moments,
  lights: lightsOf(run.story.circle, run.state),
  ended: run.ended,
});
