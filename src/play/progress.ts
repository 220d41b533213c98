import { talkFrom, type Story } from "../scenario/stepping.ts";
import type { Run } from "./run.ts";

/** How far a run has come: choices made, and the fewest still to make from here. */
export interface Progress {
  readonly made: number;
  readonly left: number;
}

/** Counts choices, not time. `left` is the shortest way to an ending (breadth-first over passages). */
export function progressOf(run: Run): Progress {
  return { made: run.moments.length, left: fewestChoices(run.story, run.at) };
}

function fewestChoices(story: Story, from: string): number {
  let ring = new Set([from]);
  const seen = new Set<string>();
  for (let choices = 0; ring.size > 0; choices++) {
    const next = new Set<string>();
    for (const id of ring) {
      const { stop } = talkFrom(story, id);
      if (stop.kind === "end") return choices;
      if (seen.has(stop.id)) continue;
      seen.add(stop.id);
      for (const choice of stop.choices) next.add(choice.to);
    }
    ring = next;
  }
  return 0;
}
