import type { Ids } from "../svg.ts";
import { createIds } from "../svg.ts";
import { group } from "../shapes.ts";
import { aidAt, drawAid } from "./aids.ts";
import { drawArm, type Point } from "./arms.ts";
import { drawBeard } from "./beards.ts";
import { headY, hipY, neckY } from "./build.ts";
import { SEATED_KNEE } from "./character.ts";
import { CUE_NAMES, drawCue } from "./cues.ts";
import { drawLap } from "./dress.ts";
import { LID_NAMES, LIDS } from "./emotions.ts";
import { drawEyeRim, drawEyeWhite, drawIris, drawLid, eyeCentre, eyeSize } from "./eyes.ts";
import {
  ADULT_MOUTH_SCALE,
  BROW_ABOVE_EYE,
  drawBrow,
  drawCheeks,
  drawGlasses,
  drawHeadBase,
  drawNose,
  MOUTH_Y,
  NOSE_Y,
} from "./face.ts";
import { drawHair, hairWidth } from "./hair/hair.ts";
import { drawLeg } from "./legs.ts";
import { drawMarks } from "./marks.ts";
import { drawMouth, MOUTH_NAMES } from "./mouths.ts";
import { drawCollar } from "./collars.ts";
import { drawNeckwear, middleShift } from "./neckwear.ts";
import { HANDS } from "./poses.ts";
import { resolve, type CharacterSpec, type Figure } from "./spec.ts";
import { drawTorso } from "./torso.ts";
import { drawWheelchair } from "./wheelchair.ts";

/** One piece of a character, drawn about the point it turns on: that point is 0,0 of its SVG. */
export type PartName = string;
export type Parts = Readonly<Record<PartName, string>>;

/** Where the pieces hang, in the root space of the character (feet at 0,0) or, for the face, in head space. */
export interface Joints {
  readonly adult: boolean;
  readonly neck: Point;
  /** The head's centre, seen from the neck. */
  readonly headCentre: Point;
  readonly headScale: number;
  readonly faceWidth: number;
  readonly hip: Point;
  readonly hips: { readonly left: Point; readonly right: Point };
  readonly shin: number;
  readonly shoulders: { readonly left: Point; readonly right: Point };
  readonly upperArm: number;
  readonly armWidth: number;
  readonly shoulderHalf: number;
  readonly torso: number;
  readonly eye: Point;
  /** How far an iris goes at a full look aside and down. */
  readonly gaze: Point;
  readonly browY: number;
  readonly noseY: number;
  readonly mouthY: number;
  readonly mouthScale: number;
  readonly aid: Point;
  /** How far what hangs at the neck moves at a full turn. */
  readonly neckwearShift: number;
  /** True for a wheelchair user. */
  readonly chair: boolean;
}

/** A character taken apart, for the stage to put together and move. */
export interface TakenApart {
  readonly parts: Parts;
  readonly joints: Joints;
}

const SIDES = [
  ["left", -1],
  ["right", 1],
] as const;
const TOES_ASIDE = 0.75;

/** Every piece of one character. The same spec gives the same pieces. */
export function takeApart(spec: CharacterSpec): TakenApart {
  const figure = resolve(spec);
  const ids = createIds("part");
  return {
    parts: { ...bodyParts(figure, ids), ...limbParts(figure, ids), ...headParts(figure, ids) },
    joints: jointsOf(figure, ids),
  };
}

/** Moves a drawing so that `pivot` becomes 0,0. */
const about = ([x, y]: Point, svg: string): string => group(`translate(${-x},${-y})`, svg);

function bodyParts(figure: Figure, ids: Ids): Parts {
  const hip: Point = [0, hipY(figure.build)];
  const neck: Point = [0, neckY(figure.build)];
  const lap = drawLap(figure, SEATED_KNEE.aside / 2, SEATED_KNEE.down, ids);
  const chair =
    figure.spec.wheelchair === undefined ? undefined : drawWheelchair(figure.spec.wheelchair, figure.adult);
  return {
    torso: about(hip, drawTorso(figure, false, 0, ids)),
    "torso-seated": about(hip, drawTorso(figure, true, 0, ids)),
    neckwear: about(neck, drawNeckwear(figure, false) + drawCollar(figure)),
    "neckwear-mentor": about(neck, drawNeckwear(figure, true) + drawCollar(figure)),
    ...(lap ? { lap: about(hip, lap) } : {}),
    ...(chair ? { "chair-back": chair.back, "chair-middle": chair.middle, "chair-front": chair.front } : {}),
  };
}

function limbParts(figure: Figure, ids: Ids): Parts {
  const parts: Record<string, string> = {};
  for (const [name, side] of SIDES) {
    const ahead = drawLeg(figure, side, 0);
    const aside = drawLeg(figure, side, TOES_ASIDE);
    parts[`thigh-${name}`] = about(ahead.hip, ahead.thigh);
    parts[`shin-${name}`] = about(ahead.knee, ahead.shin);
    parts[`shin-${name}-aside`] = about(aside.knee, aside.shin);
    const arm = drawArm(figure, side, ids);
    parts[`upper-${name}`] = about(arm.shoulder, arm.upper);
    for (const hand of HANDS) parts[`fore-${name}-${hand}`] = about(arm.elbow, arm.fore(hand));
  }
  return parts;
}

function headParts(figure: Figure, ids: Ids): Parts {
  const hair = drawHair(figure);
  const sheet = (inner: string) => group(`scale(${hairWidth(figure)},1)`, inner);
  const parts: Record<string, string> = {
    head: drawHeadBase(figure, 0, hair.shadow, hair.coversEars, "", ids),
    "hair-front": sheet(hair.front),
    cheeks: drawCheeks(figure, 1),
    "eye-white": drawEyeWhite(figure, ids),
    iris: drawIris(figure),
    "eye-rim": drawEyeRim(figure),
    brow: drawBrow(figure, 0, -1),
    nose: drawNose(figure),
  };
  if (hair.back) parts["hair-back"] = sheet(hair.back);
  if (hair.over) parts["hair-over"] = sheet(hair.over);
  // Everything that lies on the skin is one piece.
  parts["freckles"] = drawMarks(figure);
  parts["beard"] = drawBeard(figure);
  if (figure.spec.glasses) parts["glasses"] = drawGlasses(figure);
  parts["aid"] = drawAid(figure);
  for (const name of LID_NAMES) parts[`lid-${name}`] = drawLid(figure, LIDS[name], -1, ids);
  for (const name of MOUTH_NAMES) parts[`mouth-${name}`] = drawMouth(figure, name, ids);
  for (const name of CUE_NAMES) parts[`cue-${name}`] = drawCue(name);
  // A part without anything to see (an open eye has no lid) is left out, and the stage shows nothing for it.
  return Object.fromEntries(Object.entries(parts).filter(([, svg]) => svg !== ""));
}

function jointsOf(figure: Figure, ids: Ids): Joints {
  const { build, adult } = figure;
  const leg = drawLeg(figure, 1, 0);
  const arm = drawArm(figure, 1, ids);
  const [hipX, legY] = leg.hip;
  const [shoulderX, shoulderY] = arm.shoulder;
  const { rx, ry, iris } = eyeSize(figure);
  const [eyeX, eyeY] = eyeCentre(figure);
  const size = adult ? "adult" : "child";
  return {
    adult,
    neck: [0, neckY(build)],
    headCentre: [0, headY(build) - neckY(build)],
    headScale: build.head,
    faceWidth: figure.faceWidth,
    hip: [0, hipY(build)],
    hips: { left: [-hipX, legY], right: [hipX, legY] },
    shin: leg.knee[1] - legY,
    shoulders: { left: [-shoulderX, shoulderY], right: [shoulderX, shoulderY] },
    upperArm: build.upperArm,
    armWidth: build.armWidth,
    shoulderHalf: build.shoulder,
    torso: build.torso,
    eye: [eyeX, eyeY],
    gaze: [rx - iris * 0.74, (ry - iris) * 0.8],
    browY: eyeY - BROW_ABOVE_EYE[size],
    noseY: NOSE_Y[size],
    mouthY: MOUTH_Y[size],
    mouthScale: adult ? ADULT_MOUTH_SCALE : 1,
    aid: aidAt(figure),
    neckwearShift: middleShift(figure),
    chair: figure.spec.wheelchair !== undefined,
  };
}
