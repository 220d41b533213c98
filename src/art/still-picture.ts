import type { Mood, Place } from "./catalogue.ts";
import type { CharacterSpec, CharacterState } from "./characters/character.ts";
import { BUILDS, heightOf } from "./characters/build.ts";
import { drawCharacter } from "./characters/character.ts";
import type { PlaceLayer, SpotName } from "./places/place-art.ts";
import { FRAME } from "./places/place-art.ts";
import { PLACES_ART } from "./places/places.ts";
import type { Placed } from "./places/placing.ts";
import { placePeople } from "./places/placing.ts";
import { at, each, ellipse, num } from "./shapes.ts";
import type { Ids } from "./svg.ts";
import { createIds } from "./svg.ts";

/** One person of a picture: how they look, where they are and how they feel. */
export interface StillPerson {
  readonly spec: CharacterSpec;
  readonly spot: SpotName;
  readonly mood: Mood;
  readonly pose?: NonNullable<CharacterState["pose"]>;
  readonly seated?: boolean;
  readonly mentor: boolean;
}

/** Everything a still picture shows; the speaker is the one whose small mood cue is drawn. */
export interface StillPicture {
  readonly place: Place;
  readonly cast: readonly StillPerson[];
  readonly speaker?: SpotName;
}

const GROUND_SHADOW = "#2A2340";
const SHADOW_WIDTH = 62;
const ADULT_SHADOW_WIDTH = 74;
const SHADOW_FLATNESS = 0.2;
const SHADOW_STRENGTH = 0.18;

function groundShadow(person: StillPerson): string {
  const width = person.spec.build === "adult" ? ADULT_SHADOW_WIDTH : SHADOW_WIDTH;
  return ellipse(0, 0, width, width * SHADOW_FLATNESS, GROUND_SHADOW, { opacity: SHADOW_STRENGTH });
}

function stateOf(person: StillPerson, placed: Placed, speaks: boolean): CharacterState {
  const state: CharacterState = {
    mood: person.mood,
    turn: placed.turn,
    legs: placed.onSeat ? "sit" : "stand",
    mentor: person.mentor,
    cue: speaks,
  };
  return person.pose === undefined ? state : { ...state, pose: person.pose };
}

function drawPerson(person: StillPerson, placed: Placed, speaks: boolean, ids: Ids): string {
  const body = drawCharacter(person.spec, stateOf(person, placed, speaks), ids);
  return at(placed.x, placed.y, placed.scale, groundShadow(person), body);
}

/** Where everyone in the picture is, in the order of its cast. */
export function placedPeople({ place, cast }: StillPicture): readonly Placed[] {
  const wishes = cast.map((person) => ({
    spot: person.spot,
    seated: person.seated ?? false,
    wheelchair: person.spec.wheelchair !== undefined,
  }));
  return placePeople(PLACES_ART[place], wishes);
}

function drawPeople(picture: StillPicture, ids: Ids): string {
  const placed = placedPeople(picture);
  const drawn = picture.cast.flatMap((person, index) => {
    const spot = placed[index];
    if (!spot) return [];
    return [{ depth: spot.y, svg: drawPerson(person, spot, person.spot === picture.speaker, ids) }];
  });
  return each(
    drawn.toSorted((one, other) => one.depth - other.depth),
    ({ svg }) => svg,
  );
}

function drawLayers(layers: readonly PlaceLayer[], z: PlaceLayer["z"]): string {
  return each(
    layers.filter((layer) => layer.z === z),
    ({ id, svg }) => `<g data-layer="${id}">${svg}</g>`,
  );
}

/** A whole scene as one standalone SVG: back layers, people from far to near, front layers. */
export function drawStillPicture(picture: StillPicture, idPrefix: string): string {
  const ids = createIds(idPrefix);
  const layers = PLACES_ART[picture.place].layers(ids);
  const scene = drawLayers(layers, "back") + drawPeople(picture, ids) + drawLayers(layers, "front");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}">${scene}</svg>`;
}

/** The size of a portrait: head and shoulders, with room for puffs and patkas above. */
const PORTRAIT_ROOM = 34;
const PORTRAIT_WIDTH = 240;
const PORTRAIT_HEIGHT = 250;

/** Head and shoulders of one person, for a card. */
export function drawPortrait(spec: CharacterSpec, idPrefix: string): string {
  const ids = createIds(idPrefix);
  const build = BUILDS[spec.build];
  const top = -heightOf(build) - PORTRAIT_ROOM;
  const body = drawCharacter(spec, { mood: "neutral", pose: "rest" }, ids);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-PORTRAIT_WIDTH / 2} ${num(top)} ${PORTRAIT_WIDTH} ${PORTRAIT_HEIGHT}">${body}</svg>`;
}
