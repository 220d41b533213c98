import type { Place } from "../art/catalogue.ts";
import { isAdult } from "../play/picture.ts";
import type { Actor, View } from "../play/view.ts";
import type { Ambience, Effect } from "./names.ts";

/** How one view came from the one before. */
export type Turn =
  | { readonly kind: "next" | "back" }
  /** A choice was made: where it stood in the list, from 0. */
  | { readonly kind: "choose"; readonly place: number };

type Shown = Pick<View, "kind" | "place" | "cast" | "line" | "ended" | "mayCelebrate" | "lights">;

const CHOICES: readonly Effect[] = ["choose-1", "choose-2", "choose-3", "choose-4"];
const OUTDOORS: readonly Place[] = ["playground", "school-gate"];

const isOutdoors = (place: Place): boolean => OUTDOORS.includes(place);

/**
 * The sounds of coming to a view, in order: the player's own press first, then what happens, then the line.
 * No sound tells a good choice from a bad one: that waits for looking back.
 */
export function soundsFor(before: Shown | undefined, now: Shown, turn: Turn = { kind: "next" }): Effect[] {
  if (!before) return ["page-turn"];
  if (turn.kind === "back") return [now.kind === "choose" ? "rethink" : "next"];
  const pressed = turn.kind === "choose" ? (CHOICES[turn.place] ?? "next") : undefined;
  const turned: Effect | undefined = before.place === now.place ? undefined : "page-turn";
  return [
    pressed,
    turned,
    arrival(before, now),
    now.ended ? ending(now) : line(now, pressed ?? turned),
  ].filter((effect) => effect !== undefined);
}

/** A line that is spoken pops up; the story's own words come with the turn of a leaf, if nothing else was heard. */
function line(now: Shown, heard: Effect | undefined): Effect | undefined {
  if (now.kind === "choose") return heard ? undefined : "next";
  if (now.line?.by !== undefined) return "bubble";
  return heard ? undefined : "next";
}

/** A safety ending is calm; only a private matter without a mistake may celebrate (safety.md, S5). */
function ending(now: Shown): Effect {
  if (now.mayCelebrate) return "sticker";
  return now.lights.safe === "lit" ? "safe" : "page-turn";
}

/** Somebody comes, or a place is left: at most one such sound. */
function arrival(before: Shown, now: Shown): Effect | undefined {
  const come = now.cast.filter(({ id }) => !before.cast.some((one) => one.id === id));
  const speaks = now.kind === "say" && now.line?.by !== undefined;
  const moved = before.place !== now.place;
  const adult = come.some(({ look }) => isAdult(look));
  if (isOutdoors(now.place)) return come.length > 0 || (moved && speaks) ? "steps" : undefined;
  if (adult && moved) return spokenBy(come, now) ? "knock" : "steps";
  if (adult) return "door";
  if (moved && isOutdoors(before.place)) return "bell";
  if (moved && speaks) return "door";
  return come.length > 0 ? "steps" : undefined;
}

/** Somebody among those who came speaks at once: one has gone to see them. */
const spokenBy = (come: readonly Actor[], now: Shown): boolean =>
  now.kind === "say" && come.some(({ id }) => id === now.line?.by);

/** What a place sounds like. */
export const ambienceOf = (place: Place): Ambience =>
  isOutdoors(place) ? "ambience-playground" : "ambience-indoors";
