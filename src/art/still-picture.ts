import type { Gesture, Mood, Place, Pose } from "./catalogue.ts";
import { heightOf } from "./characters/build.ts";
import { specOf, type AnyLook } from "./characters/cast.ts";
import type { CharacterSpec, CharacterState } from "./characters/character.ts";
import { drawCharacter } from "./characters/character.ts";
import { buildOf } from "./characters/spec.ts";
import type { LifePiece } from "./places/life.ts";
import { drawRestingLife } from "./places/life.ts";
import type { PlaceLayer, SpotName } from "./places/place-art.ts";
import { FRAME } from "./places/place-art.ts";
import { PLACES_ART } from "./places/places.ts";
import { openDoor } from "./places/props/open-door.ts";
import { placePeople } from "./places/placing.ts";
import { stagePeople, type Staged } from "./staging.ts";
import { at, each, ellipse, num } from "./shapes.ts";
import type { Ids } from "./svg.ts";
import { createIds } from "./svg.ts";

/** One person of a picture: who they are, where they are and how they feel. */
export interface StillPerson {
  readonly look: AnyLook;
  readonly spot: SpotName;
  readonly mood: Mood;
  readonly pose?: Pose | undefined;
  readonly gesture?: Gesture | undefined;
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

function stateOf(person: StillPerson, staged: Staged): CharacterState {
  const state: CharacterState = {
    mood: person.mood,
    turn: staged.turn,
    legs: staged.legs,
    gaze: staged.gaze,
    mentor: person.mentor,
    cue: person.speaking ?? false,
  };
  return staged.pose === undefined ? state : { ...state, pose: staged.pose };
}

function drawPerson(person: StillPerson, staged: Staged, ids: Ids): string {
  const body = drawCharacter(specOf(person.look), stateOf(person, staged), ids);
  return at(staged.x, staged.y, staged.scale, groundShadow(person), body);
}

/** Where everyone in the picture is and how they hold themselves, in the order of its people. */
export function stagedPeople({ place, people }: StillPicture): readonly Staged[] {
  const wishes = people.map((person) => ({
    spot: person.spot,
    seated: person.seated ?? false,
    wheelchair: specOf(person.look).wheelchair !== undefined,
  }));
  return stagePeople(people, placePeople(PLACES_ART[place], wishes));
}

function drawPeople(picture: StillPicture, ids: Ids): string {
  const staged = stagedPeople(picture);
  const drawn = picture.people.flatMap((person, index) => {
    const spot = staged[index];
    if (!spot) return [];
    return [{ depth: spot.y, svg: drawPerson(person, spot, ids) }];
  });
  return each(
    drawn.sort((one, other) => one.depth - other.depth),
    ({ svg }) => svg,
  );
}

function drawLayers(layers: readonly PlaceLayer[], z: PlaceLayer["z"]): string {
  return each(
    layers.filter((layer) => layer.z === z),
    ({ id, svg }) => `<g data-layer="${id}">${svg}</g>`,
  );
}

/** A whole scene as one standalone SVG: back layers, people from far to near, front layers, and small life at rest. */
export function drawStillPicture(picture: StillPicture, idPrefix: string): string {
  const ids = createIds(idPrefix);
  const art = PLACES_ART[picture.place];
  const layers = art.layers(ids);
  const life = art.life?.(ids) ?? [];
  const sheet = (z: PlaceLayer["z"]) => drawLayers(layers, z) + drawRestingLife(life, z);
  const opened = picture.people.some(({ gesture }) => gesture === "open-door");
  const door = opened ? drawOpenDoor(picture.place) : "";
  return framed(sheet("back") + door + drawPeople(picture, ids) + sheet("front"));
}

function drawOpenDoor(place: Place): string {
  const { door } = PLACES_ART[place];
  return door ? at(door.x, door.y, 1, openDoor(door.look)) : "";
}

/** The door of a place as it stands open, drawn about 0,0, and where that is; nothing where no door opens. */
export function placeDoor(
  place: Place,
): { readonly x: number; readonly y: number; readonly svg: string } | undefined {
  const { door } = PLACES_ART[place];
  return door && { x: door.x, y: door.y, svg: openDoor(door.look) };
}

/** What moves by itself in a place. Each piece is drawn about 0,0. */
export function placeLife(place: Place, idPrefix: string): readonly LifePiece[] {
  return PLACES_ART[place].life?.(createIds(idPrefix)) ?? [];
}

/** A place without people and without its small life: what lies behind them, or what lies before them. */
export function drawPlaceSheet(place: Place, z: PlaceLayer["z"], idPrefix: string): string {
  return framed(drawLayers(PLACES_ART[place].layers(createIds(idPrefix)), z));
}

const framed = (scene: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${FRAME.width}" height="${FRAME.height}" viewBox="0 0 ${FRAME.width} ${FRAME.height}">${scene}</svg>`;

/** The size of a portrait: head and shoulders, with room for puffs and patkas above. */
const PORTRAIT_ROOM = 34;
const PORTRAIT_WIDTH = 240;
/** Somebody in a wheelchair sits half a leg lower, less their seat. */
const PORTRAIT_SEAT = 47;
const PORTRAIT_HEIGHT = 250;

/** Head and shoulders of one person, for a card. */
export function drawPortrait(spec: CharacterSpec, idPrefix: string): string {
  const ids = createIds(idPrefix);
  const build = buildOf(spec);
  const lowered = spec.wheelchair === undefined ? 0 : build.leg / 2 - PORTRAIT_SEAT;
  const top = -heightOf(build) - PORTRAIT_ROOM + lowered;
  const body = drawCharacter(spec, { mood: "neutral", pose: "rest" }, ids);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-PORTRAIT_WIDTH / 2} ${num(top)} ${PORTRAIT_WIDTH} ${PORTRAIT_HEIGHT}">${body}</svg>`;
}
