import { ADULT_LOOKS } from "../art/catalogue.ts";
import type { SpotName } from "../art/places/place-art.ts";
import type { StillPerson, StillPicture } from "../art/still-picture.ts";
import type { Actor, View } from "./view.ts";

/** One person of the picture: who they are in the story, where they are, and how they look and feel. */
export interface Person extends StillPerson {
  readonly id: string;
  readonly seated: boolean;
  readonly speaking: boolean;
}

/** What the still picture and the stage both show of a moment. */
export interface Picture extends StillPicture {
  readonly people: readonly Person[];
}

const ADULT_SPOTS: readonly SpotName[] = ["adult", "door", "third"];
const PUPIL_SPOTS: readonly SpotName[] = ["third", "door", "adult"];

/**
 * Where everyone is: the mentor left, the mentee right, other pupils and grown-ups in places of their own.
 * A look that a player made is put in for a mentor who is a pupil; the name stays the story's.
 */
export function pictureOf(view: Pick<View, "place" | "cast">, made?: StillPerson["look"]): Picture {
  const taken = new Map<SpotName, string>();
  const take = (actor: Actor, wishes: readonly SpotName[]): SpotName => {
    const spot = wishes.find((one) => !taken.has(one)) ?? "third";
    taken.set(spot, actor.id);
    return spot;
  };
  const spots = new Map<string, SpotName>();
  for (const actor of view.cast) {
    const spot = pairSpot(actor);
    if (spot) spots.set(actor.id, take(actor, [spot]));
  }
  for (const actor of view.cast) if (!spots.has(actor.id)) spots.set(actor.id, take(actor, wishesOf(actor)));
  return {
    place: view.place,
    people: view.cast.map((actor) => ({
      id: actor.id,
      look: mentorLook(actor, made),
      spot: spots.get(actor.id) ?? "third",
      mood: actor.mood,
      pose: actor.pose,
      gesture: actor.gesture,
      seated: actor.seated,
      mentor: actor.role === "mentor",
      speaking: actor.speaking,
    })),
  };
}

/** How somebody of a cast is drawn, where the player has made a mentor of their own. */
export const mentorLook = (
  { role, look }: Pick<Actor, "role" | "look">,
  made: StillPerson["look"] | undefined,
): StillPerson["look"] => (made !== undefined && role === "mentor" && !isAdult(look) ? made : look);

function pairSpot(actor: Actor): SpotName | undefined {
  if (actor.role === "mentor") return "left";
  return actor.role === "mentee" ? "right" : undefined;
}

const wishesOf = (actor: Actor): readonly SpotName[] => (isAdult(actor.look) ? ADULT_SPOTS : PUPIL_SPOTS);

/** Whether somebody is drawn as a grown-up: a taller body, and a place of their own. */
export const isAdult = (look: StillPerson["look"]): boolean =>
  typeof look === "string" ? ADULT_LOOKS.includes(look) : look.build === "adult";
