import type { GameObjects } from "phaser";
import {
  CROUCHED_KNEE,
  CROUCHED_LAP,
  KNEELING_SHIN,
  kneelingSide,
  SEATED_KNEE,
} from "../art/characters/character.ts";
import { isLifted } from "../art/characters/poses.ts";
import { SEAT_LIFT } from "../art/characters/wheelchair.ts";
import { setPiece, type Limb, type Pieces, type Sheet } from "./pieces.ts";
import type { Expression, Posture } from "./posture.ts";

const DEGREE = Math.PI / 180;
/** Beyond this turn, feet point aside and the far arm goes behind the body. */
const ASIDE = 0.25;
/** An arm bent less than this can go behind the body. */
const NEARLY_STRAIGHT = 40;
const BREATH = 0.012;
const WALK = { bob: 5, arm: 26, leg: 27, knee: 36, head: 1.2, elbow: 16 } as const;

/** How a body moves as a whole. */
export interface Gait {
  /** 0 stands, 1 walks. */
  walk: number;
  /** Steps made: 1 is a left and a right one. */
  phase: number;
  /** 0 breathed out, 1 breathed in. */
  breath: number;
  /** px above the ground. */
  hop: number;
  /** 0 stands, 1 sits or crouches. */
  sink: number;
  /** px that the head dips in a nod. */
  nod: number;
  /** px that the shoulders rise in a shrug. */
  shrug: number;
  /** Degrees that a waving hand is off its middle. */
  wave: number;
}

export const STANDING: Readonly<Gait> = {
  walk: 0,
  phase: 0,
  breath: 0,
  hop: 0,
  sink: 0,
  nod: 0,
  shrug: 0,
  wave: 0,
};

/** From here on somebody counts as sitting: skirts drape, legs lie over the body. */
const SEATED_FROM = 0.5;
export const isSeated = ({ sink }: Gait): boolean => sink >= SEATED_FROM;

/** Moves every piece of a body to where posture and gait have it. Same sums as the still picture's body. */
export function poseBody(
  pieces: Pieces,
  sheet: Sheet,
  posture: Posture,
  gait: Gait,
  crouching: boolean,
  expression: Expression,
): void {
  const { joints } = sheet.atlas;
  const { turn } = posture;
  const walk = joints.chair ? 0 : gait.walk;
  const swing = gait.phase * Math.PI * 2;
  const facing = Math.sign(turn || 1);
  const seated = isSeated(gait);
  const { down, apart } = crouching ? CROUCHED_KNEE : SEATED_KNEE;
  const drop = (joints.shin - down) * gait.sink;
  const lift = joints.chair ? SEAT_LIFT : 0;
  const bob = -Math.abs(Math.cos(swing)) * WALK.bob * walk - gait.hop;
  const base = bob + drop - lift;
  const breath = 1 + gait.breath * BREATH;
  const raisedBy = (1 - breath) * joints.torso;
  const unit = 1 / sheet.scale;

  const tilt = (posture.headTilt + turn * 2 + Math.sin(swing * 2) * WALK.head * walk) * DEGREE;
  for (const { neck } of [pieces.head, pieces.headBack, pieces.headOver]) {
    neck.rotation = tilt;
    neck.y = joints.neck[1] + base + raisedBy + gait.nod;
  }
  pieces.torso.setVisible(!seated);
  pieces.torsoSeated.setVisible(seated);
  const squeeze = walk * Math.min(1, Math.abs(turn) * 1.1);
  for (const torso of [pieces.torso, pieces.torsoSeated])
    torso.setScale(unit * (1 - 0.14 * squeeze), unit * breath);
  pieces.trunk.y = base;
  pieces.neckwear.setPosition(turn * joints.neckwearShift, joints.neck[1] + raisedBy);
  pieces.lap.setVisible(seated);
  pieces.lap.setPosition(0, joints.hip[1] + base);
  pieces.lap.scaleX = (turn < 0 ? -1 : 1) * (crouching ? CROUCHED_LAP : 1);
  if (pieces.chair) for (const part of Object.values(pieces.chair)) part.scaleX = unit * (turn < 0 ? -1 : 1);

  const kneels = crouching ? kneelingSide(turn) : undefined;
  const stride = { walk, swing, facing, squeeze, sink: gait.sink, down, apart, kneels, drop, lift, turn };
  poseLeg(pieces.legs.left, sheet, -1, stride, gait.hop);
  poseLeg(pieces.legs.right, sheet, 1, stride, gait.hop);
  const up = base + raisedBy - posture.shoulders - gait.shrug;
  const { left, right } = pieces.arms;
  const { steady, waving } = expression;
  poseArm(left, sheet, -1, {
    ...stride,
    walk: steady === "left" ? 0 : walk,
    out: posture.leftOut,
    bend: posture.leftBend + (waving === "left" ? gait.wave : 0),
    up,
  });
  poseArm(right, sheet, 1, {
    ...stride,
    walk: steady === "right" ? 0 : walk,
    out: posture.rightOut,
    bend: posture.rightBend + (waving === "right" ? gait.wave : 0),
    up,
  });
  setPiece(left.lower, sheet, `fore-left-${expression.leftHand}`);
  setPiece(right.lower, sheet, `fore-right-${expression.rightHand}`);
}

interface Stride {
  readonly walk: number;
  readonly swing: number;
  readonly facing: number;
  readonly squeeze: number;
  readonly sink: number;
  /** How far the knees of somebody who sits are below the hips. */
  readonly down: number;
  /** How far apart the knees are. */
  readonly apart: number;
  /** The side of the knee that is on the ground, of somebody who crouches. */
  readonly kneels: -1 | 1 | undefined;
  readonly drop: number;
  readonly lift: number;
  readonly turn: number;
}

function poseLeg(leg: Limb, sheet: Sheet, side: -1 | 1, stride: Stride, hop: number): void {
  const { joints } = sheet.atlas;
  const { turn, walk, facing } = stride;
  const name = side < 0 ? "left" : "right";
  const [hipX, hipY] = joints.hips[name];
  const aside = Math.abs(turn) > ASIDE || joints.chair;
  setPiece(leg.lower, sheet, aside ? `shin-${name}-aside` : `shin-${name}`);
  leg.lower.scaleX = (aside && turn < 0 ? -1 : 1) / sheet.scale;
  leg.lower.scaleY = 1 / sheet.scale;
  if (stride.sink > 0 && stride.kneels === side) {
    kneel(leg, sheet, hipX, hipY, stride);
    return;
  }
  if (stride.sink > 0) {
    // The knee keeps its height while the hip comes down to it, and goes aside as far as the body turns.
    const kneeX = (kneeAside(turn, joints.chair) + side * stride.apart) * stride.sink;
    const kneeY = joints.shin * (1 - stride.sink) + stride.down * stride.sink;
    const angle = -Math.atan2(kneeX, kneeY);
    const length = Math.hypot(kneeX, kneeY);
    leg.root.setPosition(hipX, hipY + stride.drop - stride.lift);
    leg.root.rotation = angle;
    leg.upper.scaleY = length / joints.shin / sheet.scale;
    leg.joint.setPosition(0, length);
    leg.joint.rotation = -angle;
    return;
  }
  const step = stride.swing + (side < 0 ? 0 : Math.PI);
  leg.root.setPosition(hipX * (1 - 0.68 * stride.squeeze), hipY - hop);
  leg.root.rotation = Math.sin(step) * WALK.leg * -facing * walk * DEGREE;
  leg.upper.scaleY = 1 / sheet.scale;
  leg.joint.setPosition(0, joints.shin);
  leg.joint.rotation = Math.max(0, Math.sin(step + 2.3)) * WALK.knee * facing * walk * DEGREE;
}

/** The knee goes to the ground under the hip, and the lower leg lies down behind it. */
function kneel(
  leg: Limb,
  sheet: Sheet,
  hipX: number,
  hipY: number,
  { sink, facing, drop, lift }: Stride,
): void {
  leg.root.setPosition(hipX, hipY + drop - lift);
  leg.root.rotation = 0;
  leg.upper.scaleY = 1 / sheet.scale;
  leg.joint.setPosition(0, sheet.atlas.joints.shin);
  leg.joint.rotation = KNEELING_SHIN.angle * facing * sink * DEGREE;
  leg.lower.scaleY = (1 - (1 - KNEELING_SHIN.length) * sink) / sheet.scale;
}

function kneeAside(turn: number, chair: boolean): number {
  if (chair) return (turn < 0 ? -1 : 1) * SEATED_KNEE.asideInChair;
  return turn * SEATED_KNEE.aside;
}

interface ArmStride extends Stride {
  readonly out: number;
  readonly bend: number;
  readonly up: number;
}

function poseArm(arm: Limb, sheet: Sheet, side: -1 | 1, stride: ArmStride): void {
  const { joints } = sheet.atlas;
  const { turn, walk, facing, squeeze } = stride;
  const [x, y] = joints.shoulders[side < 0 ? "left" : "right"];
  const far = side * turn > ASIDE;
  const swung = 4 + Math.sin(stride.swing + (side > 0 ? 0 : Math.PI)) * WALK.arm * facing * side;
  const bent = WALK.elbow * (side * facing > 0 ? -1 : 1);
  const out = stride.out * (1 - walk) + swung * walk;
  const bend = stride.bend * (1 - walk) + bent * walk;
  arm.root.rotation = -side * out * DEGREE;
  arm.joint.rotation = side * bend * DEGREE;
  const inward = side * (joints.shoulderHalf - joints.armWidth * 0.2) * (far ? 0.42 : 0.5) * squeeze;
  arm.root.setPosition(x + turn * (far ? 3 : 5) - inward, y + stride.up);
}

/** Whether an arm is hidden behind the body. */
export const isBehind = (side: -1 | 1, posture: Posture): boolean =>
  side * posture.turn > ASIDE && Math.abs(side < 0 ? posture.leftBend : posture.rightBend) < NEARLY_STRAIGHT;

const isInFront = (side: -1 | 1, posture: Posture, raised: boolean): boolean =>
  isLifted(raised, side < 0 ? posture.leftBend : posture.rightBend);

/** What the order of the pieces hangs on, beside the posture. */
export interface Layering {
  readonly seated: boolean;
  readonly crouching: boolean;
  /** What is bent up to the chest goes before the head. */
  readonly raised: boolean;
}

/** What the order of the pieces hangs on, in a word. */
export const depthKey = (posture: Posture, { seated, crouching, raised }: Layering): string =>
  [
    posture.turn >= 0,
    ...([-1, 1] as const).flatMap((side) => [isBehind(side, posture), isInFront(side, posture, raised)]),
    seated,
    crouching,
  ].join();

type Piece = GameObjects.Container | GameObjects.Image;

/** The pieces from back to front. */
export function depthOrder(
  pieces: Pieces,
  posture: Posture,
  { seated, crouching, raised }: Layering,
): readonly Piece[] {
  const { legs, arms, trunk, lap, shadow, chair } = pieces;
  const [head, headBack, headOver] = [pieces.head.neck, pieces.headBack.neck, pieces.headOver.neck];
  const sides = posture.turn >= 0 ? ([1, -1] as const) : ([-1, 1] as const);
  const root = (side: -1 | 1) => (side < 0 ? arms.left.root : arms.right.root);
  const behind = sides.filter((side) => isBehind(side, posture)).map(root);
  const before = sides.filter((side) => !isBehind(side, posture));
  const front = before.filter((side) => !isInFront(side, posture, raised)).map(root);
  const lifted = before.filter((side) => isInFront(side, posture, raised)).map(root);
  const leg = (side: -1 | 1) => (side < 0 ? legs.left.root : legs.right.root);
  const kneels = seated && crouching ? kneelingSide(posture.turn) : undefined;
  const kneeling = kneels ? [leg(kneels)] : [];
  const otherLegs = sides.filter((side) => side !== kneels).map(leg);
  const body = seated ? [...kneeling, trunk, ...otherLegs, lap] : [...otherLegs, trunk, lap];
  const top = [head, headOver];
  if (chair)
    return [
      shadow,
      chair.back,
      headBack,
      ...behind,
      chair.middle,
      ...body,
      ...top,
      chair.front,
      ...front,
      ...lifted,
    ];
  return [shadow, headBack, ...behind, ...body, ...front, ...top, ...lifted];
}
