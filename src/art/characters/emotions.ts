import type { Mood, Pose } from "../catalogue.ts";
import type { CueName } from "./cues.ts";
import type { MouthName } from "./mouths.ts";

/** How much of an eye its lid covers (0 to 1 from above and from below), and how far its outer corner droops (degrees). */
export interface Lid {
  readonly top: number;
  readonly bottom: number;
  readonly tilt: number;
}

export const LIDS = {
  open: lid(0, 0, 0),
  soft: lid(0.1, 0, 0),
  smile: lid(0, 0.2, 0),
  sad: lid(0.28, 0, 14),
  worried: lid(0.1, 0, 6),
  cross: lid(0.26, 0.06, -13),
  half: lid(0.5, 0, 0),
  closed: lid(1, 0, 0),
} as const satisfies Record<string, Lid>;
export type LidName = keyof typeof LIDS;
export const LID_NAMES = [
  "open",
  "soft",
  "smile",
  "sad",
  "worried",
  "cross",
  "half",
  "closed",
] as const satisfies readonly LidName[];

function lid(top: number, bottom: number, tilt: number): Lid {
  return { top, bottom, tilt };
}

/** What a feeling does to face and body. Plain numbers, so that the stage can move between two of them. */
export interface Emotion {
  /** px, upwards negative. */
  readonly browY: number;
  /** Degrees; positive lifts the inner ends. */
  readonly browIn: number;
  readonly lid: LidName;
  readonly iris: number;
  readonly white: number;
  /** Where the eyes look, -1 to 1 on both axes. */
  readonly gaze: readonly [number, number];
  readonly mouth: MouthName;
  /** The mouths of talking: two sad ones where the feeling is low. */
  readonly talk: "bright" | "low";
  readonly cheek: number;
  readonly headTilt: number;
  readonly headY: number;
  /** px, raised positive. */
  readonly shoulders: number;
  readonly pose: Pose;
  readonly cue: CueName | undefined;
}

/** ART.md's table of moods, row by row. */
export const EMOTIONS: Readonly<Record<Mood, Emotion>> = {
  happy: {
    browY: -5,
    browIn: 2,
    lid: "smile",
    iris: 1.04,
    white: 1,
    gaze: [0, 0],
    mouth: "laugh",
    talk: "bright",
    cheek: 1,
    headTilt: 4,
    headY: -2,
    shoulders: 2,
    pose: "cheer",
    cue: "sparkle",
  },
  neutral: {
    browY: 0,
    browIn: 2,
    lid: "soft",
    iris: 1,
    white: 1,
    gaze: [0, 0],
    mouth: "soft",
    talk: "bright",
    cheek: 0.6,
    headTilt: 0,
    headY: 0,
    shoulders: 0,
    pose: "rest",
    cue: undefined,
  },
  worried: {
    browY: -1,
    browIn: 15,
    lid: "worried",
    iris: 0.94,
    white: 1,
    gaze: [-0.6, 0.4],
    mouth: "wobble",
    talk: "low",
    cheek: 0.5,
    headTilt: -5,
    headY: 1,
    shoulders: 3,
    pose: "fidget",
    cue: "sweat",
  },
  sad: {
    browY: 2,
    browIn: 19,
    lid: "sad",
    iris: 1,
    white: 0.97,
    gaze: [-0.2, 0.8],
    mouth: "sad",
    talk: "low",
    cheek: 0.5,
    headTilt: -7,
    headY: 5,
    shoulders: -5,
    pose: "droop",
    cue: "tear",
  },
  scared: {
    browY: -9,
    browIn: 17,
    lid: "open",
    iris: 0.74,
    white: 1.12,
    gaze: [0.1, 0],
    mouth: "scared",
    talk: "low",
    cheek: 0,
    headTilt: 2,
    headY: 3,
    shoulders: 7,
    pose: "hugself",
    cue: "shiver",
  },
  cross: {
    browY: 7,
    browIn: -19,
    lid: "cross",
    iris: 0.96,
    white: 1,
    gaze: [0.3, 0],
    mouth: "cross",
    talk: "low",
    cheek: 0.9,
    headTilt: -2,
    headY: 2,
    shoulders: 4,
    pose: "hips",
    cue: "huff",
  },
  relieved: {
    browY: -3,
    browIn: 8,
    lid: "closed",
    iris: 1,
    white: 1,
    gaze: [0, 0.2],
    mouth: "smile",
    talk: "bright",
    cheek: 0.9,
    headTilt: 6,
    headY: 2,
    shoulders: -3,
    pose: "heart",
    cue: "puff",
  },
  surprised: {
    browY: -13,
    browIn: 3,
    lid: "open",
    iris: 0.84,
    white: 1.1,
    gaze: [0, 0],
    mouth: "oh",
    talk: "bright",
    cheek: 0.5,
    headTilt: 0,
    headY: -3,
    shoulders: 5,
    pose: "open",
    cue: "gasp",
  },
};
