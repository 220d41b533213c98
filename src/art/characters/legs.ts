import { shade } from "../colour.ts";
import { CLOTH } from "../palette.ts";
import { circle, group, line, num, path } from "../shapes.ts";
import type { Point } from "./arms.ts";
import { hipY } from "./build.ts";
import { capsule } from "./capsule.ts";
import type { Side } from "./eyes.ts";
import type { Figure, Prosthesis } from "./spec.ts";

/** A leg in rest pose: it swings at `hip` and bends at `knee`. */
export interface Leg {
  readonly thigh: string;
  readonly shin: string;
  /** The thigh of somebody who sits, foreshortened towards a knee this far from the hip. */
  readonly seatedThigh: (kneeX: number, kneeY: number) => string;
  readonly hip: Point;
  readonly knee: Point;
}

export const SHOE_HEIGHT = 18;
const FAR_TONE = -0.02;

/** One leg of a figure; `toes` is where the shoe points, -1 to 1. */
export function drawLeg(figure: Figure, side: Side, toes: number): Leg {
  const { spec } = figure;
  const w = figure.build.legWidth;
  const x = side * w * 0.5;
  const hip = hipY(figure.build);
  const kneeY = hip + (figure.build.leg - SHOE_HEIGHT) * 0.5;
  const ankleY = -SHOE_HEIGHT + 2;
  const trousers = spec.bottom === "trousers";
  const tone = (colour: string) => (side > 0 ? shade(colour, FAR_TONE) : colour);
  const colour = tone(
    trousers ? figure.bottom : spec.tights ? (spec.legColour ?? CLOTH.tights) : figure.skin.base,
  );
  const [top, middle, low] = trousers ? [w, w - 3, w - 5] : [w - 12, w - 14, w - 17];
  const shorts = spec.bottom === "shorts";
  const shoe = drawShoe(figure, x, toes || side * 0.4);
  const bare = trousers ? undefined : prosthesisOn(figure, side);
  const shinBody = trousers
    ? trouserShin(x, kneeY, ankleY, middle, low, colour)
    : capsule(x, kneeY, ankleY, middle, low, colour);
  const sock = spec.tights ? "" : drawSock(x, ankleY, low, tone(CLOTH.white));
  return {
    thigh:
      capsule(x, hip + 4, kneeY, top, middle, colour) +
      (bare ? socketBrim(x, kneeY, middle, bare.colour) : "") +
      (shorts ? shortsLeg(x, hip, kneeY, w, tone(figure.bottom)) : ""),
    shin: bare
      ? prosthesis(x, kneeY, ankleY, middle, bare.colour, shoe)
      : trousers
        ? shoe + shinBody + turnUp(x, ankleY, low, figure.bottom)
        : shinBody + sock + shoe,
    seatedThigh: (kneeX, kneeDown) =>
      line(`M${num(x)},${num(hip + 2)}L${num(x + kneeX)},${num(hip + kneeDown)}`, colour, top + 1) +
      (shorts
        ? line(
            `M${num(x)},${num(hip)}L${num(x + kneeX * 0.62)},${num(hip + kneeDown * 0.62)}`,
            tone(figure.bottom),
            w + 2,
          )
        : ""),
    hip: [x, hip + 4],
    knee: [x, kneeY],
  };
}

const prosthesisOn = ({ spec: { prosthesis: made } }: Figure, side: Side): Prosthesis | undefined =>
  made?.side === (side < 0 ? "left" : "right") ? made : undefined;

const METAL = "#B9BDCB";
const STARS = "#FFF4C9";

/** A bright socket below the knee, a metal shin and a foot in its shoe. */
function prosthesis(
  x: number,
  kneeY: number,
  ankleY: number,
  wide: number,
  colour: string,
  shoe: string,
): string {
  const cup = kneeY + (ankleY - kneeY) * 0.58;
  const half = wide / 2 + 1.5;
  const socket = `M${num(x - half)},${num(kneeY - 4)}H${num(x + half)}L${num(x + half - 2)},${num(cup - 7)}Q${num(x + half - 3)},${num(cup + 4)} ${num(x)},${num(cup + 4)}Q${num(x - half + 3)},${num(cup + 4)} ${num(x - half + 2)},${num(cup - 7)}Z`;
  const star = (dx: number, share: number) => circle(x + dx, kneeY + (cup - kneeY) * share, wide / 9, STARS);
  return (
    line(`M${num(x)},${num(cup)}V${num(ankleY + 2)}`, METAL, 9) +
    line(`M${num(x - 2)},${num(cup + 4)}V${num(ankleY)}`, shade(METAL, 0.1), 2.6) +
    shoe +
    line(`M${num(x - 6)},${num(ankleY - 6)}H${num(x + 6)}`, shade(METAL, -0.12), 6) +
    path(socket, colour) +
    star(-4, 0.62) +
    star(4, 0.8)
  );
}

/** The upper edge of the socket, round the knee: it is part of the thigh, so that a bent knee keeps it. */
function socketBrim(x: number, kneeY: number, wide: number, colour: string): string {
  const half = num(wide / 2 + 1.5);
  const [left, right, top] = [num(x - wide / 2 - 1.5), num(x + wide / 2 + 1.5), kneeY - 9];
  return (
    path(
      `M${left},${num(top)}Q${num(x)},${num(top + 6)} ${right},${num(top)}V${num(kneeY)}A${half},${half} 0 0 1 ${left},${num(kneeY)}Z`,
      colour,
    ) + line(`M${left},${num(top)}Q${num(x)},${num(top + 6)} ${right},${num(top)}`, shade(colour, -0.1), 4)
  );
}

function shortsLeg(x: number, hip: number, kneeY: number, w: number, colour: string): string {
  const half = w / 2;
  const body = `M${num(x - half)},${num(hip - 2)}H${num(x + half)}L${num(x + half + 1)},${num(kneeY - 3)}Q${num(x)},${num(kneeY + 2)} ${num(x - half - 1)},${num(kneeY - 3)}Z`;
  const hem = `M${num(x - half - 1)},${num(kneeY - 10)}L${num(x - half - 1)},${num(kneeY - 3)}Q${num(x)},${num(kneeY + 2)} ${num(x + half + 1)},${num(kneeY - 3)}V${num(kneeY - 10)}Q${num(x)},${num(kneeY - 5)} ${num(x - half - 1)},${num(kneeY - 10)}Z`;
  return path(body, colour) + path(hem, shade(colour, -0.05));
}

function trouserShin(
  x: number,
  kneeY: number,
  ankleY: number,
  middle: number,
  low: number,
  colour: string,
): string {
  const [m, l] = [middle / 2, low / 2];
  return path(
    `M${num(x - m)},${num(kneeY)}A${m},${m} 0 0 1 ${num(x + m)},${num(kneeY)}L${num(x + l)},${num(ankleY)}Q${num(x)},${num(ankleY + 5)} ${num(x - l)},${num(ankleY)}Z`,
    colour,
  );
}

function turnUp(x: number, ankleY: number, low: number, colour: string): string {
  const l = low / 2;
  return path(
    `M${num(x - l)},${ankleY - 8}H${num(x + l)}L${num(x + l + 0.6)},${ankleY + 2}Q${num(x)},${ankleY + 6.5} ${num(x - l - 0.6)},${ankleY + 2}Z`,
    shade(colour, -0.045),
  );
}

function drawSock(x: number, ankleY: number, low: number, colour: string): string {
  const [wide, narrow] = [low / 2 + 2.5, low / 2 + 1.5];
  const top = `M${num(x - wide)},${ankleY - 27}Q${num(x)},${ankleY - 23} ${num(x + wide)},${ankleY - 27}`;
  return (
    path(`${top}L${num(x + narrow)},${ankleY + 4}H${num(x - narrow)}Z`, colour) +
    path(`${top}v7Q${num(x)},${ankleY - 16} ${num(x - wide)},${ankleY - 20}Z`, shade(colour, -0.065))
  );
}

function drawShoe(figure: Figure, x: number, toes: number): string {
  const colour = figure.spec.shoeColour ?? CLOTH.shoe;
  const length = 17 + 15 * Math.abs(toes);
  const [l, tip] = [num(length - 3), num(length + 3)];
  const body = `M-15,-22C-10,-25 8,-25 12,-21C16,-15 ${num(length - 1)},-17 ${tip},-7Q${num(length + 5)},1 ${l},1H-12Q-19,1 -18,-7Z`;
  const sole = `M-18.5,-5.5H${num(length + 3.6)}Q${num(length + 4)},1 ${l},1H-12Q-19,1 -18.5,-5.5Z`;
  const lace = `M-2,-13Q${num(length * 0.3)},-10 ${num(length * 0.62)},-14.5`;
  return group(
    `translate(${num(x)},0) scale(${toes < 0 ? -1 : 1},1)`,
    path(body, colour),
    path(sole, shade(colour, 0.15)),
    line(lace, shade(colour, 0.2), 4.2),
  );
}
