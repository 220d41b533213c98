import type { Mood } from "./catalogue.ts";
import { BUILDS, heightOf } from "./characters/build.ts";
import { specOf, type AnyLook } from "./characters/cast.ts";
import { drawCharacter } from "./characters/character.ts";
import { ellipse, num } from "./shapes.ts";
import { createIds } from "./svg.ts";

const WIDTH = 280;
/** Above the head, for hair that stands up. */
const ROOM_ABOVE = 44;
const ROOM_BELOW = 24;

/** A mentor from head to foot, happy, with the badge on. */
export function drawMentor(look: AnyLook, idPrefix: string): string {
  const spec = specOf(look);
  const height = heightOf(BUILDS[spec.build]) + ROOM_ABOVE + ROOM_BELOW;
  const body = drawCharacter(spec, { mood: "happy", pose: "rest", mentor: true }, createIds(idPrefix));
  const shadow = ellipse(0, 0, 70, 13, "#2A2340", { opacity: 0.18 });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-WIDTH / 2} ${num(ROOM_BELOW - height)} ${WIDTH} ${num(height)}">${shadow}${body}</svg>`;
}

const FACE_WIDTH = 210;
const FACE_HEIGHT = 200;
const FACE_ROOM = 36;

/** A face, as large as it goes: for the maker's small pictures. */
export const drawFace = (look: AnyLook, idPrefix: string): string =>
  drawHead(look, idPrefix, "neutral", { width: FACE_WIDTH, height: FACE_HEIGHT, room: FACE_ROOM });

/** A whole head with its hair, in a mood: for the studio's small pictures. */
export const drawMood = (look: AnyLook, idPrefix: string, mood: Mood): string =>
  drawHead(look, idPrefix, mood, { width: 264, height: 288, room: 54 });

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Above the head. */
  readonly room: number;
}

function drawHead(look: AnyLook, idPrefix: string, mood: Mood, { width, height, room }: Frame): string {
  const spec = specOf(look);
  const top = -heightOf(BUILDS[spec.build]) - room;
  const body = drawCharacter(spec, { mood, pose: "rest" }, createIds(idPrefix));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-width / 2} ${num(top)} ${width} ${height}">${body}</svg>`;
}

const NOSE_WIDTH = 96;
const NOSE_ABOVE_FEET = 308;
const NOSE_HEIGHT = 92;

/** The middle of a face, eyes closed and without glasses: noses are small. */
export function drawNoseOf(look: AnyLook, idPrefix: string): string {
  const { glasses: _, ...bare } = specOf(look);
  const body = drawCharacter(bare, { mood: "neutral", pose: "rest", blink: 1 }, createIds(idPrefix));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-NOSE_WIDTH / 2} ${-NOSE_ABOVE_FEET - NOSE_HEIGHT / 2} ${NOSE_WIDTH} ${NOSE_HEIGHT}">${body}</svg>`;
}

/** A face without its glasses. */
export function drawBareFace(look: AnyLook, idPrefix: string): string {
  const { glasses: _, ...bare } = specOf(look);
  return drawFace(bare, idPrefix);
}

const CLOTHES_WIDTH = 190;
const CLOTHES_TOP = -246;
const CLOTHES_HEIGHT = 256;

/** From the neck down: for choosing clothes. */
export function drawClothes(look: AnyLook, idPrefix: string): string {
  const { wheelchair: _, ...standing } = specOf(look);
  const body = drawCharacter(standing, { mood: "neutral", pose: "rest" }, createIds(idPrefix));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-CLOTHES_WIDTH / 2} ${CLOTHES_TOP} ${CLOTHES_WIDTH} ${CLOTHES_HEIGHT}">${body}</svg>`;
}
