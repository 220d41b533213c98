/** Sizes in the root space of a character: feet at 0,0, y upwards negative, in px of the 1280x720 frame at scale 1. */
export interface Build {
  readonly leg: number;
  readonly torso: number;
  /** Half the width of the shoulders. */
  readonly shoulder: number;
  /** Half the width of the top's hem. */
  readonly hem: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly armWidth: number;
  readonly legWidth: number;
  /** The head is drawn at this scale. */
  readonly head: number;
}

export const BUILDS = {
  small: build(94, 102, 41, 46, 40, 37, 27, 38, 0.97),
  child: build(110, 110, 44, 48, 44, 41, 28, 39, 1),
  /** A child with broader shoulders. */
  sturdy: build(106, 112, 49, 55, 44, 41, 31, 43, 1),
  upper: build(128, 120, 47, 50, 49, 46, 29, 40, 1),
  /** A tall, thin child. */
  tall: build(142, 124, 43, 45, 53, 49, 26, 36, 0.97),
  adult: build(200, 166, 62, 58, 72, 64, 36, 47, 0.98),
} as const satisfies Record<string, Build>;
export type BuildName = keyof typeof BUILDS;

/** Grown-ups of other shapes. */
export const STATURES = {
  broad: build(194, 172, 72, 74, 74, 63, 42, 56, 1),
  short: build(164, 150, 57, 57, 65, 58, 34, 45, 0.95),
  /** An older body: rounder below, sloping shoulders. */
  soft: build(174, 158, 60, 70, 68, 60, 37, 50, 0.97),
  lean: build(214, 172, 61, 54, 77, 69, 34, 44, 0.97),
} as const satisfies Record<string, Build>;
export type Stature = keyof typeof STATURES;

function build(
  leg: number,
  torso: number,
  shoulder: number,
  hem: number,
  upperArm: number,
  forearm: number,
  armWidth: number,
  legWidth: number,
  head: number,
): Build {
  return { leg, torso, shoulder, hem, upperArm, forearm, armWidth, legWidth, head };
}

/** How far the head's centre is above the neck, at head scale 1. */
const HEAD_ABOVE_NECK = 72;
const HEAD_HEIGHT = 160;

export const hipY = (build: Build): number => -build.leg;
export const neckY = (build: Build): number => -(build.leg + build.torso);
export const headY = (build: Build): number => neckY(build) - HEAD_ABOVE_NECK * build.head;
/** From the ground to the top of the head, hair left out. */
export const heightOf = (build: Build): number => build.leg + build.torso + HEAD_HEIGHT * build.head;
