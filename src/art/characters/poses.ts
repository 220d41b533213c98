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
  /** What is bent up to the chest is drawn in front of the head, and so of a scarf's ends. */
  readonly raised: boolean;
}

/** An arm bent this far is one that a raised pose lifts. */
const LIFTED_FROM = 90;
/** Whether an arm is drawn in front of the head. */
export const isLifted = (raised: boolean, bend: number): boolean => raised && bend >= LIFTED_FROM;

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
  fidget: { left: arm(15, 82, "fist"), right: arm(15, 78, "fist"), raised: false },
  hugself: both(arm(30, 148, "fist"), true),
  hips: both(arm(46, 100, "fist")),
  heart: right(arm(22, 122), true),
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
  reach: right(arm(68, -2, "relaxed")),
  reachL: left(arm(68, -2, "relaxed")),
};

/** An adult's long arms would leave the picture when thrown open. */
const ADULT_OPEN: PoseAngles = both(arm(34, -34, "open"));

/** Whose arms a pose is for. */
export interface PosedBody {
  readonly adult: boolean;
  readonly inChair: boolean;
  readonly turn: number;
}

/** The angles of a pose for this body. */
export function anglesFor(pose: Pose, { adult, inChair, turn }: PosedBody): PoseAngles {
  const angles = pose === "open" && adult ? ADULT_OPEN : POSE_ANGLES[pose];
  return inChair ? inWheelchair(pose, angles, turn < 0) : angles;
}

/** Hands that would hang among the wheels, or go where an armrest is, lie in the lap or on the knees instead. */
const IN_WHEELCHAIR: Partial<Readonly<Record<Pose, PoseAngles>>> = {
  droop: both(arm(18, 70, "fist")),
  hips: both(arm(40, 92, "fist")),
  open: both(arm(36, -46, "open")),
};

/** The arms of a wheelchair user: one that has nothing else to do is at its wheel, or in the lap on the far side. */
function inWheelchair(pose: Pose, standing: PoseAngles, facesLeft: boolean): PoseAngles {
  const angles = IN_WHEELCHAIR[pose] ?? standing;
  const { left: near, right: far } = POSE_ANGLES.wheel;
  const [atLeft, atRight] = facesLeft ? [far, near] : [near, far];
  const idle = (own: ArmPose) => pose === "wheel" || own === HANGING;
  return {
    left: idle(angles.left) ? atLeft : angles.left,
    right: idle(angles.right) ? atRight : angles.right,
    raised: angles.raised,
  };
}
