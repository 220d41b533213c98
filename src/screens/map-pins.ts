import type { Place } from "../art/catalogue.ts";
import { fanPins, MOST_PINS, type Pinned } from "../art/map/fan.ts";
import { MAP_SPOTS } from "../art/map/spots.ts";
import { areTwins, type StoryFacts } from "./choose-facts.ts";

export interface PinsOfPlace {
  readonly pins: readonly Pinned<StoryFacts>[];
  /** Where there are more stories than pins: how many more, and where that is said. */
  readonly more: Pinned<number> | undefined;
}

/** The pins of one place. Where its stories are too many, the last pin says how many more the list has. */
export function pinsAt(place: Place, stories: readonly StoryFacts[]): PinsOfPlace {
  const here = stories.filter((story) => story.place === place);
  const spot = MAP_SPOTS[place];
  if (here.length <= MOST_PINS) return { pins: fanPins(spot, here, areTwins), more: undefined };
  const shown = here.slice(0, MOST_PINS - 1);
  const slots: readonly (StoryFacts | number)[] = [...shown, here.length - shown.length];
  const twinSlots = (one: StoryFacts | number, other: StoryFacts | number) =>
    typeof one !== "number" && typeof other !== "number" && areTwins(one, other);
  const fanned = fanPins(spot, slots, twinSlots);
  return {
    pins: fanned.flatMap(({ item, ...at }) => (typeof item === "number" ? [] : [{ ...at, item }])),
    more: fanned.flatMap(({ item, ...at }) => (typeof item === "number" ? [{ ...at, item }] : []))[0],
  };
}
