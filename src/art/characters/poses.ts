import type { Pose } from "../catalogue.ts";

export const HANDS = ["relaxed", "open", "fist", "thumb"] as const;
export type HandName = (typeof HANDS)[number];

/** One arm: degrees away from the body at the shoulder, degrees inwards at the elbow, and the hand. */
export interface ArmPose {
  readonly out: number;
  readonly bend: number;
  readonly hand: HandName;
}

export interface PoseAngles {
  readonly left: ArmPose;
  readonly right: ArmPose;
  /** Drawn in front of the head. */
  readonly raised: boolean;
}

const arm = (out: number, bend: number, hand: HandName = "relaxed"): ArmPose => ({ out, bend, hand });
const HANGING = arm(13, 10);
const both = (pose: ArmPose, raised = false): PoseAngles => ({ left: pose, right: pose, raised });
const right = (pose: ArmPose, raised = false): PoseAngles => ({ left: HANGING, right: pose, raised });
const left = (pose: ArmPose): PoseAngles => ({ left: pose, right: HANGING, raised: false });

/** Every pose as angles. Left is the viewer's left. */
export const POSE_ANGLES: Readonly<Record<Pose, PoseAngles>> = {
  rest: both(HANGING),
  droop: both(arm(3, 3)),
  cheer: both(arm(112, -58, "open")),
  waveL: left(arm(98, -70, "open")),
  wave: right(arm(98, -70, "open")),
  fidget: { left: arm(15, 66, "fist"), right: arm(15, 62, "fist"), raised: false },
  hugself: both(arm(30, 148, "fist"), true),
  hips: both(arm(46, 100, "fist")),
  heart: right(arm(22, 122)),
  open: both(arm(52, -58, "open")),
  offer: right(arm(40, -38, "open")),
  offerL: left(arm(40, -38, "open")),
  think: { left: arm(14, 62, "fist"), right: arm(34, 160, "fist"), raised: true },
  lap: both(arm(20, 62, "fist")),
  thumb: right(arm(54, 138, "thumb")),
  holdR: right(arm(24, 0)),
  holdL: left(arm(24, 0)),
  wheel: { left: arm(22, 26, "fist"), right: arm(16, 60, "fist"), raised: false },
  clip: left(arm(24, 92, "fist")),
  shrug: both(arm(26, -72, "open")),
  point: right(arm(74, -8, "open")),
  pointL: left(arm(74, -8, "open")),
  reach: right(arm(58, -6, "relaxed")),
  reachL: left(arm(58, -6, "relaxed")),
};

/** An adult's long arms would leave the picture when thrown open. */
const ADULT_OPEN: PoseAngles = both(arm(34, -34, "open"));

/** The angles of a pose for this body; a wheelchair user's near hand is on the wheel whichever way they turn. */
export function anglesFor(pose: Pose, adult: boolean, turn: number): PoseAngles {
  if (pose === "open" && adult) return ADULT_OPEN;
  const angles = POSE_ANGLES[pose];
  return pose === "wheel" && turn < 0 ? { ...angles, left: angles.right, right: angles.left } : angles;
}
