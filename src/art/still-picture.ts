import type { Mood, Place, Pose } from "./catalogue.ts";
import { BUILDS, heightOf } from "./characters/build.ts";
import { specOf, type AnyLook } from "./characters/cast.ts";
import type { CharacterSpec, CharacterState } from "./characters/character.ts";
import { drawCharacter } from "./characters/character.ts";
import type { PlaceLayer, SpotName } from "./places/place-art.ts";
import { FRAME } from "./places/place-art.ts";
import { PLACES_ART } from "./places/places.ts";
import type { Placed } from "./places/placing.ts";
import { placePeople } from "./places/placing.ts";
import { at, each, ellipse, num } from "./shapes.ts";
import type { Ids } from "./svg.ts";
import { createIds } from "./svg.ts";

/** One person of a picture: who they are, where they are and how they feel. */
export interface StillPerson {
  readonly look: AnyLook;
  readonly spot: SpotName;
  readonly mood: Mood;
  readonly pose?: Pose | undefined;
  readonly seated?: boolean;
  /** Wears the mentor's badge. */
  readonly mentor: boolean;
  /** The one whose small sign of the mood is drawn. */
  readonly speaking?: boolean;
}

/** Everything a still picture shows. */
export interface StillPicture {
  readonly place: Place;
  readonly people: readonly StillPerson[];
}

const GROUND_SHADOW = "#2A2340";
const SHADOW_WIDTH = 62;
const ADULT_SHADOW_WIDTH = 74;
const SHADOW_FLATNESS = 0.2;
const SHADOW_STRENGTH = 0.18;

function groundShadow(person: StillPerson): string {
  const width = specOf(person.look).build === "adult" ? ADULT_SHADOW_WIDTH : SHADOW_WIDTH;
  return ellipse(0, 0, width, width * SHADOW_FLATNESS, GROUND_SHADOW, { opacity: SHADOW_STRENGTH });
}

function stateOf(person: StillPerson, placed: Placed): CharacterState {
  const state: CharacterState = {
    mood: person.mood,
    turn: placed.turn,
    legs: placed.onSeat ? "sit" : "stand",
    mentor: person.mentor,
    cue: person.speaking ?? false,
  };
  return person.pose === undefined ? state : { ...state, pose: person.pose };
}

function drawPerson(person: StillPerson, placed: Placed, ids: Ids): string {
  const body = drawCharacter(specOf(person.look), stateOf(person, placed), ids);
  return at(placed.x, placed.y, placed.scale, groundShadow(person), body);
}

/** Where everyone in the picture is, in the order of its people. */
export function placedPeople({ place, people }: StillPicture): readonly Placed[] {
  const wishes = people.map((person) => ({
    spot: person.spot,
    seated: person.seated ?? false,
    wheelchair: specOf(person.look).wheelchair !== undefined,
  }));
  return placePeople(PLACES_ART[place], wishes);
}

function drawPeople(picture: StillPicture, ids: Ids): string {
  const placed = placedPeople(picture);
  const drawn = picture.people.flatMap((person, index) => {
    const spot = placed[index];
    if (!spot) return [];
    return [{ depth: spot.y, svg: drawPerson(person, spot, ids) }];
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
  return framed(drawLayers(layers, "back") + drawPeople(picture, ids) + drawLayers(layers, "front"));
}

/** A place without people: what lies behind them, or what lies before them. */
export function drawPlaceSheet(place: Place, z: PlaceLayer["z"], idPrefix: string): string {
  return framed(drawLayers(PLACES_ART[place].layers(createIds(idPrefix)), z));
}

const framed = (scene: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${FRAME.width}" height="${FRAME.height}" viewBox="0 0 ${FRAME.width} ${FRAME.height}">${scene}</svg>`;

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
