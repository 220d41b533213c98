import type { Cameras } from "phaser";
import { FRAME } from "../art/places/place-art.ts";
import type { Staged } from "../art/staging.ts";
import type { Motion } from "./motion.ts";
import type { StagePerson } from "./director.ts";

/** Where the camera looks: px of the frame, and how near it is. */
export interface Shot {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const WHOLE: Shot = { x: FRAME.width / 2, y: FRAME.height / 2, zoom: 1 };
/** Feelings that the camera draws nearer to. */
const NEARER: readonly string[] = ["worried", "sad", "scared"];
const NEAR_ZOOM = 1.06;
const SLOWLY = 2600;
const BACK = 700;
/** A face is about this far above the feet (px at scale 1). */
const FACE_ABOVE_FEET = 300;
/** Half the width of somebody with their arms at rest, and a little air (px). */
const BODY_HALF = 94;

/** The shot of a moment: a slow push-in on somebody who tells of a hard feeling, else the whole picture. */
export function shotOf(people: readonly StagePerson[], staged: readonly Staged[], talking: boolean): Shot {
  const i = people.findIndex((person) => person.speaking);
  const [person, at] = [people[i], staged[i]];
  if (!talking || !person || !at || !NEARER.includes(person.mood)) return WHOLE;
  const y = at.y - FACE_ABOVE_FEET * at.scale;
  return withinFrame({ x: withEverybody(at.x, staged), y, zoom: NEAR_ZOOM });
}

/** The middle of a shot as near to `wanted` as leaves nobody cut off at a side. */
function withEverybody(wanted: number, staged: readonly Staged[]): number {
  const half = FRAME.width / NEAR_ZOOM / 2 - BODY_HALF;
  const xs = staged.map(({ x }) => x);
  const [least, most] = [Math.max(...xs) - half, Math.min(...xs) + half];
  return least > most ? (least + most) / 2 : Math.min(Math.max(wanted, least), most);
}

/** A shot that shows nothing beyond the frame. */
function withinFrame({ x, y, zoom }: Shot): Shot {
  const [halfWidth, halfHeight] = [FRAME.width / zoom / 2, FRAME.height / zoom / 2];
  return {
    x: Math.min(Math.max(x, halfWidth), FRAME.width - halfWidth),
    y: Math.min(Math.max(y, halfHeight), FRAME.height - halfHeight),
    zoom,
  };
}

/** Moves a camera between shots. Where motion is reduced it never leaves the whole picture. */
export class CameraMan {
  readonly #camera: Cameras.Scene2D.Camera;
  readonly #motion: Motion;
  readonly #resolution: number;
  readonly #now = { ...WHOLE };

  constructor(camera: Cameras.Scene2D.Camera, motion: Motion, resolution: number) {
    this.#camera = camera;
    this.#motion = motion;
    this.#resolution = resolution;
    this.frame();
  }

  take(shot: Shot): void {
    if (this.#motion.reduced || same(shot, this.#now)) return;
    this.#motion.still(this.#now);
    this.#motion.move(this.#now, { to: { ...shot }, ms: shot.zoom > 1 ? SLOWLY : BACK });
  }

  /** Back to the whole picture at once: a new scene begins. */
  cut(): void {
    this.#motion.still(this.#now);
    Object.assign(this.#now, WHOLE);
  }

  /** Puts the camera where it should be in this frame. */
  frame(): void {
    this.#camera.setZoom(this.#resolution * this.#now.zoom).centerOn(this.#now.x, this.#now.y);
  }
}

const same = (one: Shot, other: Shot): boolean =>
  one.x === other.x && one.y === other.y && one.zoom === other.zoom;
