import type { Mood, Pose } from "../art/catalogue.ts";
import { specOf } from "../art/characters/cast.ts";
import { EMOTIONS, type LidName } from "../art/characters/emotions.ts";
import { TALKING, type MouthName } from "../art/characters/mouths.ts";
import { anglesFor, type HandName } from "../art/characters/poses.ts";
import type { CueName } from "../art/characters/cues.ts";
import type { StillPerson } from "../art/still-picture.ts";

/** Everything about a body that can be between two states: numbers, so that a movement can go through them. */
export interface Posture {
  /** px. */
  browY: number;
  /** Degrees. */
  browIn: number;
  gazeX: number;
  gazeY: number;
  iris: number;
  white: number;
  cheek: number;
  /** Degrees. */
  headTilt: number;
  headY: number;
  shoulders: number;
  /** Degrees. */
  leftOut: number;
  leftBend: number;
  rightOut: number;
  rightBend: number;
  /** -1 to the viewer's left, 1 to the right. */
  turn: number;
}

/** What changes at once when a feeling does: it cannot be between two states. */
export interface Expression {
  readonly lid: LidName;
  readonly mouth: MouthName;
  readonly talking: readonly MouthName[];
  readonly cue: CueName | undefined;
  readonly leftHand: HandName;
  readonly rightHand: HandName;
  /** The arms are in front of the head. */
  readonly raised: boolean;
  /** A hand that is held does not swing in a walk. */
  readonly steady: "left" | "right" | undefined;
  /** The hand that waves to and fro. */
  readonly waving: "left" | "right" | undefined;
}

/** How somebody stands or sits and feels. */
export interface Bearing {
  readonly mood: Mood;
  readonly pose: Pose | undefined;
  readonly turn: number;
  /** Where the eyes look aside, -1 to 1; nothing where the mood decides. */
  readonly gaze: number | undefined;
  readonly adult: boolean;
  readonly inChair: boolean;
}

/** The posture and the face of a bearing. Pure: the stage and the still picture read the same table of moods. */
export function postureOf({ mood, pose, turn, gaze, adult, inChair }: Bearing): {
  readonly posture: Posture;
  readonly expression: Expression;
} {
  const emotion = EMOTIONS[mood];
  const angles = anglesFor(pose ?? emotion.pose, { adult, inChair, turn });
  return {
    posture: {
      browY: emotion.browY,
      browIn: emotion.browIn,
      gazeX: gaze ?? emotion.gaze[0],
      gazeY: gaze === undefined ? emotion.gaze[1] : 0,
      iris: emotion.iris,
      white: emotion.white,
      cheek: emotion.cheek,
      headTilt: emotion.headTilt,
      headY: emotion.headY,
      shoulders: emotion.shoulders,
      leftOut: angles.left.out,
      leftBend: angles.left.bend,
      rightOut: angles.right.out,
      rightBend: angles.right.bend,
      turn,
    },
    expression: {
      lid: emotion.lid,
      mouth: emotion.mouth,
      talking: TALKING[emotion.talk],
      cue: emotion.cue,
      leftHand: angles.left.hand,
      rightHand: angles.right.hand,
      raised: angles.raised,
      steady: sideOf(pose, "holdL", "holdR"),
      waving: sideOf(pose, "waveL", "wave"),
    },
  };
}

const sideOf = (pose: Pose | undefined, left: Pose, right: Pose): "left" | "right" | undefined => {
  if (pose === left) return "left";
  return pose === right ? "right" : undefined;
};

/** Who somebody is, before they are told how to hold themselves. */
export const postureBearing = ({ look, mood }: Pick<StillPerson, "look" | "mood">): Bearing => ({
  mood,
  pose: undefined,
  turn: 0,
  gaze: undefined,
  adult: specOf(look).build === "adult",
  inChair: specOf(look).wheelchair !== undefined,
});
