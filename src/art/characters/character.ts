import type { Mood, Pose } from "../catalogue.ts";
import { group, num } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import { drawArm } from "./arms.ts";
import { headY, neckY } from "./build.ts";
import { drawLap } from "./dress.ts";
import { EMOTIONS, type Emotion } from "./emotions.ts";
import type { Side } from "./eyes.ts";
import { drawHead, type Head } from "./head.ts";
import { drawLeg, type Leg } from "./legs.ts";
import type { MouthName } from "./mouths.ts";
import { drawCollar } from "./collars.ts";
import { drawNeckwear, middleShift } from "./neckwear.ts";
import { anglesFor, isLifted, type PoseAngles } from "./poses.ts";
import { resolve, type CharacterSpec, type Figure } from "./spec.ts";
import { drawTorso } from "./torso.ts";
import { drawWheelchair, SEAT_LIFT } from "./wheelchair.ts";

/** How a character holds itself at one moment. */
export interface CharacterState {
  readonly mood: Mood;
  /** -1 looks to the viewer's left, 1 to the right. */
  readonly turn?: number;
  readonly legs?: "stand" | "sit" | "crouch";
  /** Where the eyes look aside, -1 to 1, instead of where the mood has them look. */
  readonly gaze?: number | undefined;
  readonly pose?: Pose;
  /** Wears the mentor's badge. */
  readonly mentor?: boolean;
  /** Draws the small sign of the mood beside the head. */
  readonly cue?: boolean;
  readonly mouth?: MouthName;
  /** 0 open, 1 closed. */
  readonly blink?: number;
}

export type { CharacterSpec } from "./spec.ts";

/** Beyond this turn, feet point aside and the far arm goes behind the body. */
const ASIDE = 0.25;
/** Where the knees of somebody who sits are, measured from the hips. */
export const SEATED_KNEE = { aside: 26, asideInChair: 30, apart: 3, down: 18 } as const;

/** Somebody who crouches kneels on one knee: the other one is up, in front of them and as high as their hips. */
export const CROUCHED_KNEE = { ...SEATED_KNEE, apart: 30, down: 0 } as const;
/** The lower leg that is on the ground lies behind the knee: its angle, and how short it looks. */
export const KNEELING_SHIN = { angle: 96, length: 0.56 } as const;
/** A lap over one raised knee is this much wider. */
export const CROUCHED_LAP = 1.16;
/** The side of the knee that is on the ground: the one away from where somebody looks. */
export const kneelingSide = (turn: number): Side => (turn < 0 ? 1 : -1);

/** The eyes look aside, and not down. */
const looking = (emotion: Emotion, gaze: number | undefined): Emotion =>
  gaze === undefined ? emotion : { ...emotion, gaze: [gaze, 0] };

interface Posed {
  readonly figure: Figure;
  readonly emotion: Emotion;
  readonly turn: number;
  readonly seated: boolean;
  readonly inChair: boolean;
  readonly crouching: boolean;
  readonly angles: PoseAngles;
  readonly mentor: boolean;
  /** How far sitting lowers the body. */
  readonly drop: number;
  /** Where the knees of somebody who sits or crouches are. */
  readonly knees: typeof SEATED_KNEE | typeof CROUCHED_KNEE;
}

/** A whole character as an SVG fragment: the feet stand at 0,0 and y goes down. */
export function drawCharacter(spec: CharacterSpec, state: CharacterState, ids: Ids): string {
  const figure = resolve(spec);
  const emotion = looking(EMOTIONS[state.mood], state.gaze);
  const turn = state.turn ?? 0;
  const inChair = spec.wheelchair !== undefined;
  const crouching = state.legs === "crouch" && !inChair;
  const seated = inChair || state.legs === "sit" || crouching;
  const pose = state.pose ?? emotion.pose;
  const toes = toesOf(turn, inChair);
  const legs = { left: drawLeg(figure, -1, toes), right: drawLeg(figure, 1, toes) };
  const knees = crouching ? CROUCHED_KNEE : SEATED_KNEE;
  const drop = seated ? legs.left.knee[1] - legs.left.hip[1] - knees.down : 0;
  const angles = anglesFor(pose, { adult: figure.adult, inChair, turn });
  const posed: Posed = {
    figure,
    emotion,
    turn,
    seated,
    inChair,
    crouching,
    angles,
    mentor: state.mentor ?? false,
    drop,
    knees,
  };
  const head = drawHead(
    figure,
    {
      emotion,
      turn,
      blink: state.blink ?? 0,
      mouth: state.mouth ?? emotion.mouth,
      cue: state.cue ? emotion.cue : undefined,
    },
    ids,
  );
  return assemble(posed, head, legs, ids);
}

function toesOf(turn: number, inChair: boolean): number {
  if (inChair) return turn < 0 ? -0.8 : 0.8;
  return Math.abs(turn) > ASIDE ? Math.sign(turn) * 0.7 : 0;
}

function assemble(posed: Posed, head: Head, legs: { left: Leg; right: Leg }, ids: Ids): string {
  const lowered = (inner: string) =>
    inner && posed.drop ? group(`translate(0,${num(posed.drop)})`, inner) : inner;
  const onNeck = (inner: string) => lowered(inner && group(headTransform(posed), inner));
  const arms = drawArms(posed, ids);
  const body = lowered(drawBody(posed, ids));
  const ordered = posed.turn >= 0 ? ([1, -1] as const) : ([-1, 1] as const);
  const kneels = posed.crouching ? kneelingSide(posed.turn) : undefined;
  const legSheets = ordered
    .filter((side) => side !== kneels)
    .map((side) => drawPosedLeg(posed, side, side < 0 ? legs.left : legs.right))
    .join("");
  const kneeling = kneels ? lowered(drawKneelingLeg(posed, kneels < 0 ? legs.left : legs.right)) : "";
  const trunk = posed.seated
    ? kneeling + body + legSheets + lowered(drawPosedLap(posed, ids))
    : legSheets + body;
  const front = onNeck(head.front) + onNeck(head.over);
  const chair = posed.figure.spec.wheelchair;
  if (chair !== undefined) {
    const { back, middle, front: wheel } = drawWheelchair(chair, posed.figure.adult);
    const facing = (inner: string) => (posed.turn < 0 ? group("scale(-1,1)", inner) : inner);
    const lifted = (inner: string) => group(`translate(0,${-SEAT_LIFT})`, inner);
    return (
      facing(back) +
      lifted(onNeck(head.back) + lowered(arms.behind)) +
      facing(middle) +
      lifted(trunk + front) +
      facing(wheel) +
      lifted(lowered(arms.front + arms.lifted))
    );
  }
  return (
    onNeck(head.back) + lowered(arms.behind) + trunk + lowered(arms.front) + front + lowered(arms.lifted)
  );
}

function drawBody({ figure, seated, turn, mentor }: Posed, ids: Ids): string {
  // A lanyard lies under the collar's wings.
  const neck = drawNeckwear(figure, mentor) + drawCollar(figure);
  return (
    drawTorso(figure, seated, turn, ids) + group(`translate(${num(turn * middleShift(figure))},0)`, neck)
  );
}

function headTransform({ figure, emotion, turn }: Posed): string {
  const { build } = figure;
  const tilt = emotion.headTilt + turn * 2;
  return `rotate(${num(tilt)},0,${num(neckY(build))}) translate(${num(turn * 5)},${num(headY(build) + emotion.headY)}) scale(${build.head})`;
}

function knee({ turn, inChair }: Posed): number {
  const facing = inChair ? (turn < 0 ? -1 : 1) : turn;
  return facing * (inChair ? SEATED_KNEE.asideInChair : SEATED_KNEE.aside);
}

function drawPosedLeg(posed: Posed, side: Side, leg: Leg): string {
  if (!posed.seated) return leg.shin + leg.thigh;
  const aside = knee(posed) + side * posed.knees.apart;
  return (
    group(`translate(0,${num(posed.drop)})`, leg.seatedThigh(aside, posed.knees.down + 2)) +
    group(`translate(${num(aside)},0)`, leg.shin)
  );
}

function drawPosedLap(posed: Posed, ids: Ids): string {
  const lap = drawLap(posed.figure, knee(posed), posed.knees.down, ids);
  return posed.crouching && lap ? group(`scale(${CROUCHED_LAP},1)`, lap) : lap;
}

/** The leg whose knee is on the ground. */
function drawKneelingLeg({ turn }: Posed, leg: Leg): string {
  const [x, y] = leg.knee;
  const angle = KNEELING_SHIN.angle * (turn < 0 ? -1 : 1);
  const lying = `translate(${num(x)},${num(y)}) rotate(${angle}) scale(1,${KNEELING_SHIN.length}) translate(${num(-x)},${num(-y)})`;
  return group(lying, leg.shin) + leg.thigh;
}

/** The arms in three sheets: behind the body, before it, and before the head. */
interface ArmSheets {
  readonly behind: string;
  readonly front: string;
  readonly lifted: string;
}

function drawArms(posed: Posed, ids: Ids): ArmSheets {
  const sides = posed.turn >= 0 ? ([1, -1] as const) : ([-1, 1] as const);
  const sheets = { behind: "", front: "", lifted: "" };
  for (const side of sides) {
    const { figure, turn, angles, emotion } = posed;
    const arm = drawArm(figure, side, ids);
    const { out, bend, hand } = side < 0 ? angles.left : angles.right;
    const far = side * turn > ASIDE;
    const fore = rotated(side * bend, arm.elbow, arm.fore(hand));
    const whole = rotated(-side * out, arm.shoulder, fore + arm.upper);
    const moved = group(`translate(${num(turn * (far ? 3 : 5))},${-emotion.shoulders})`, whole);
    if (isLifted(angles.raised, bend)) sheets.lifted += moved;
    else sheets[far && Math.abs(bend) < 40 ? "behind" : "front"] += moved;
  }
  return sheets;
}

const rotated = (degrees: number, [x, y]: readonly [number, number], inner: string): string =>
  group(`rotate(${num(degrees)},${num(x)},${num(y)})`, inner);
