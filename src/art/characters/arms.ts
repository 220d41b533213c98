import { shade } from "../colour.ts";
import { line, num, paint, path } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import { neckY } from "./build.ts";
import { capsule } from "./capsule.ts";
import type { Side } from "./eyes.ts";
import { drawHand } from "./hands.ts";
import type { HandName } from "./poses.ts";
import type { Figure, Top } from "./spec.ts";

export type Point = readonly [number, number];

/** An arm in rest pose: it turns at `shoulder` and bends at `elbow`. */
export interface Arm {
  readonly upper: string;
  readonly fore: (hand: HandName) => string;
  readonly shoulder: Point;
  readonly elbow: Point;
}

/** The arm on the shadow side is this much darker. */
const FAR_TONE = -0.022;
const SLEEVE_SHADOW = -0.052;
const CUFF_TONE = -0.07;

/** One arm of a figure: sleeves, skin and the four hands it can have. */
export function drawArm(figure: Figure, side: Side, ids: Ids): Arm {
  const { armWidth: w, upperArm, forearm } = figure.build;
  const x = side * (figure.build.shoulder - w * 0.2);
  const shoulderY = neckY(figure.build) + w * 0.5 + 13;
  const elbowY = shoulderY + upperArm;
  const wristY = elbowY + forearm;
  const sleeve = side > 0 ? shade(sleeveColour(figure), FAR_TONE) : sleeveColour(figure);
  const cloth = (from: number, to: number, wide: number, narrow: number) =>
    sleevePart({ x, side, from, to, wide, narrow, colour: sleeve }, ids);
  const upper = figure.shortSleeves
    ? capsule(x, shoulderY, elbowY, w, w - 3, figure.skin.base) + shortSleeve(figure, x, shoulderY, sleeve)
    : cloth(shoulderY, elbowY, w, w - 3) + sleeveStripe(figure, x, side, shoulderY - 4, elbowY + 4, w);
  const lower = figure.shortSleeves
    ? capsule(x, elbowY, wristY - 3, w - 3, w - 8, figure.skin.base)
    : cloth(elbowY, wristY - 3, w - 3, w - 8) +
      sleeveStripe(figure, x, side, elbowY, wristY - 14, w) +
      cuff(x, wristY, w, cuffColour(figure, sleeve));
  const shoulder: Point = [x, shoulderY];
  const elbow: Point = [x, elbowY];
  if (figure.spec.shortArm === (side < 0 ? "left" : "right")) {
    const end = shortForearm(figure, x, elbowY, sleeve);
    return { upper, fore: () => end, shoulder, elbow };
  }
  return {
    upper,
    fore: (hand) => drawHand(figure, hand, side, x, wristY) + lower,
    shoulder,
    elbow,
  };
}

/** How much of a forearm there is on an arm that ends below the elbow. */
const SHORT_FOREARM = 0.42;

/** A forearm that ends early, round and soft. */
function shortForearm(figure: Figure, x: number, elbowY: number, sleeve: string): string {
  const { armWidth: w, forearm } = figure.build;
  const end = elbowY + forearm * SHORT_FOREARM;
  const skin = capsule(x, elbowY, end, w - 3, w - 6, figure.skin.base);
  return skin + (figure.shortSleeves ? "" : capsule(x, elbowY, end - w * 0.3, w - 3, w - 5, sleeve));
}

function sleeveColour(figure: Figure): string {
  if (figure.spec.top === "gingham") return figure.bottom;
  return figure.top;
}

/** Bands down a sleeve, and the hem of a short one. */
const HEMS: Partial<Readonly<Record<Top, "white" | "trim">>> = {
  gingham: "white",
  tunic: "trim",
  sari: "trim",
};

interface SleevePart {
  readonly x: number;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly wide: number;
  readonly narrow: number;
  readonly colour: string;
}

/** A dark capsule with a light one pushed outwards: a soft inner shadow that survives any angle of the elbow. */
function sleevePart({ x, side, from, to, wide, narrow, colour }: SleevePart, ids: Ids): string {
  const clip = ids("sleeve");
  const outline = capsule(x, from, to, wide, narrow, "#000");
  const light = capsule(x + side * 5, from - 4, to - 1, wide, narrow, colour);
  return `<clipPath id="${clip}">${outline}</clipPath>${capsule(x, from, to, wide, narrow, shade(colour, SLEEVE_SHADOW))}<g clip-path="${paint(clip)}">${light}</g>`;
}

function shortSleeve(figure: Figure, x: number, shoulderY: number, colour: string): string {
  const w = figure.build.armWidth;
  const hem = shoulderY + figure.build.upperArm * 0.58;
  const [top, bottom] = [w / 2 + 1.5, w / 2 + 3.5];
  const body = `M${num(x - top)},${num(shoulderY)}A${top},${top} 0 0 1 ${num(x + top)},${num(shoulderY)}L${num(x + bottom)},${num(hem)}Q${num(x)},${num(hem + 5)} ${num(x - bottom)},${num(hem)}Z`;
  const band = `M${num(x - bottom)},${num(hem - 6)}Q${num(x)},${num(hem - 1)} ${num(x + bottom)},${num(hem - 6)}L${num(x + bottom)},${num(hem)}Q${num(x)},${num(hem + 5)} ${num(x - bottom)},${num(hem)}Z`;
  return path(body, colour) + path(band, hemColour(figure, colour));
}

function hemColour(figure: Figure, colour: string): string {
  const hem = HEMS[figure.spec.top];
  if (hem === "white") return "#FFFFFF";
  return hem === "trim" ? figure.trim : shade(colour, -0.06);
}

/** A shirt's cuff shows below a jacket's sleeve; a kameez has a border there. */
function cuffColour(figure: Figure, sleeve: string): string {
  if (figure.spec.top === "kameez") return figure.trim;
  return shade(sleeve, CUFF_TONE);
}

/** The stripe down the outside of a tracksuit's sleeve. */
function sleeveStripe(figure: Figure, x: number, side: Side, from: number, to: number, w: number): string {
  if (figure.spec.top !== "tracksuit") return "";
  const edge = x + side * w * 0.2;
  return line(`M${num(edge)},${num(from)}L${num(edge - side)},${num(to)}`, figure.trim, 4.5);
}

function cuff(x: number, wristY: number, w: number, colour: string): string {
  const [top, bottom] = [w / 2 - 3, w / 2 - 2.5];
  const d = `M${num(x - top)},${num(wristY - 11)}Q${num(x)},${num(wristY - 8)} ${num(x + top)},${num(wristY - 11)}L${num(x + bottom)},${num(wristY)}Q${num(x)},${num(wristY + 4)} ${num(x - bottom)},${num(wristY)}Z`;
  return path(d, colour);
}
