import type { Circle } from "../policy/model.ts";
import type { Scenario } from "./format.ts";
import { buildStory, type Story } from "./stepping.ts";
import { MOST_NODES_IN_PACK, walk, type PlaySpace } from "./walk.ts";

/**
 * Stories and play spaces that have been worked out. Whoever edits a pack makes new objects for what changes and keeps
 * the others; so a scenario that is the same object has the same play space, and is not walked again.
 */
export interface WalkMemory {
  /** The scenario read for play under a circle's rules. */
  readonly storyOf: (scenario: Scenario, circle: Circle) => Story;
  readonly spaceOf: (story: Story) => PlaySpace;
  /** The play spaces of one pack's stories. Once the pack is found too large, those of the others are cut unseen. */
  readonly spacesOf: (stories: readonly Story[]) => ReadonlyMap<Story, PlaySpace>;
  /** How many pairs of passage and state have been walked so far: the work done. */
  readonly walked: () => number;
}

/** A space that nobody has looked into. */
export const UNSEEN: PlaySpace = { start: "", nodes: new Map(), cut: true };

/** An empty memory. It holds nothing back: what is dropped from the pack is dropped from here. `most` bounds each pack. */
export function walkMemory(most: number = MOST_NODES_IN_PACK): WalkMemory {
  const stories = new WeakMap<Scenario, Story>();
  const spaces = new WeakMap<Story, PlaySpace>();
  let walked = 0;
  const spaceOf = (story: Story): PlaySpace => {
    const known = spaces.get(story);
    if (known) return known;
    const space = walk(story);
    walked += space.nodes.size;
    spaces.set(story, space);
    return space;
  };
  return {
    storyOf(scenario, circle) {
      const known = stories.get(scenario);
      if (known && known.circle === circle) return known;
      const story = buildStory(scenario, circle);
      stories.set(scenario, story);
      return story;
    },
    spaceOf,
    spacesOf(all) {
      let left = most;
      return new Map(
        all.map((story) => {
          const space = left > 0 ? spaceOf(story) : UNSEEN;
          left -= space.nodes.size;
          return [story, space];
        }),
      );
    },
    walked: () => walked,
  };
}
