import type { Joints } from "../art/characters/parts.ts";

/** Where one piece lies in its atlas, in px at scale 1, and where in it the point is that it turns on. */
export type AtlasFrame = readonly [
  x: number,
  y: number,
  width: number,
  height: number,
  pivotX: number,
  pivotY: number,
];

/** The pieces of one character on one sheet. Checked in as JSON beside its pictures, made by `npm run atlases`. */
export interface Atlas {
  /** SHA-256 of the drawing that the atlas was made from. */
  readonly madeFrom: string;
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, AtlasFrame>>;
  readonly joints: Joints;
}

/** Atlases are made at these sizes: px of the sheet for one px of the 1280x720 frame. */
export const ATLAS_SCALES = [1, 2] as const;
export type AtlasScale = (typeof ATLAS_SCALES)[number];

/** The sheet that is sharp enough for a stage drawn at `resolution` px for one px of the frame. */
export const atlasScaleFor = (resolution: number): AtlasScale => (resolution > 1.1 ? 2 : 1);
