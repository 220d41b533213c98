import { shade } from "../colour.ts";
import { bothSides, circle, each, ellipse, line, path } from "../shapes.ts";
import { cheeks, DARK, eyes, muzzleSmile, nose, smile } from "./face-parts.ts";

const OTTER = "#8F6248";
const OTTER_PALE = "#F3DDBD";
const OTTER_HEAD =
  "M0,-38C28,-38 48,-24 52,-4C56,12 54,24 46,33C36,46 18,50 0,50C-18,50 -36,46 -46,33C-54,24 -56,12 -52,-4C-48,-24 -28,-38 0,-38Z";
const OTTER_MUZZLE =
  "M0,2C10,-6 26,-4 36,8C44,18 42,32 30,40C20,47 10,50 0,50C-10,50 -20,47 -30,40C-42,32 -44,18 -36,8C-26,-4 -10,-6 0,2Z";
const WHISKERS = "M26,22L56,16M27,28L57,29M25,34L52,42";
const WHISKER_DOTS = [
  [14, 22],
  [21, 26],
  [14, 29],
] as const;

/** An otter with long whiskers. */
export function otter(): string {
  const dots = each(WHISKER_DOTS, ([x, y]) => circle(x, y, 1.7, "#B08A66"));
  return [
    bothSides(circle(46, -18, 9, OTTER), circle(46.5, -17, 5, shade(OTTER, -0.09))),
    path(OTTER_HEAD, OTTER),
    path(OTTER_MUZZLE, OTTER_PALE),
    bothSides(line(WHISKERS, "#FFF8EC", 2.6)),
    bothSides(dots),
    cheeks(44, 6, 6.5),
    eyes(26, -9, 8),
    nose(0, 10, 1.25),
    line("M0,18V26", DARK, 3.2),
    muzzleSmile(26, 11),
  ].join("");
}

const NEWT = "#3F9183";
const NEWT_BELLY = "#F7A046";
const NEWT_TAIL =
  "M18,40C46,44 58,24 50,2C46,-10 36,-14 36,-26C36,-36 44,-42 54,-42C44,-54 26,-50 21,-32C18,-18 30,-8 33,4C36,18 28,26 14,24Z";
const NEWT_CREST =
  "M53,36L60,32L57,24L64,19L58,12L61,4L53,-2L52,-10L44,-14L43,-24C34,-18 42,-6 48,6C54,18 54,28 46,38Z";
const NEWT_BODY = "M-30,18C-36,40 -26,58 -4,58C18,58 28,40 22,18Z";
const NEWT_HEAD =
  "M-4,-34C8,-34 14,-30 22,-28C34,-24 40,-12 38,0C36,18 16,28 -4,28C-24,28 -44,18 -46,0C-48,-12 -42,-24 -30,-28C-22,-30 -16,-34 -4,-34Z";
const NEWT_CHIN = "M-42,8C-30,18 22,18 34,8C28,22 12,28 -4,28C-20,28 -36,22 -42,8Z";
const NEWT_BELLY_SHAPE = "M-20,28C-22,44 -16,54 -4,54C8,54 14,44 12,28Z";
const NEWT_HAND = "M-28,40L-44,36M-44,36L-54,30M-44,36L-56,38M-44,36L-52,46";
const NEWT_SPOTS = [
  [-14, -22, 3.4],
  [6, -24, 4],
  [-4, -13, 3],
  [-36, -4, 3.2],
  [28, -6, 3.2],
  [46, 22, 3.4],
  [40, 6, 2.8],
] as const;
const BELLY_SPOTS = [
  [-10, 38, 3],
  [3, 44, 2.6],
  [-4, 33, 2],
] as const;

/** A newt with a curled, crested tail. */
export function newt(): string {
  const spot =
    (colour: string) =>
    ([x, y, size]: readonly [number, number, number]): string =>
      circle(x, y, size, colour);
  const face = [cheeks(29, 9, 6.5), eyes(24, -8, 8.4), smile(6, 15, 11)].join("");
  return [
    path(NEWT_CREST, "#F7A046"),
    path(NEWT_TAIL, NEWT),
    line(NEWT_HAND, NEWT, 6),
    line("M20,44L30,50M30,50L40,48M30,50L38,57M30,50L29,59", NEWT, 6),
    path(NEWT_BODY, NEWT),
    path(NEWT_BELLY_SHAPE, NEWT_BELLY),
    path(NEWT_HEAD, NEWT),
    path(NEWT_CHIN, NEWT_BELLY),
    each(NEWT_SPOTS, spot(shade(NEWT, -0.12))),
    each(BELLY_SPOTS, spot(shade(NEWT, -0.12))),
    `<g transform="translate(-4,0)">${face}</g>`,
  ].join("");
}

const FROG = "#6CBB4F";
const FROG_HEAD = "M0,-28C32,-28 54,-10 54,14C54,38 30,48 0,48C-30,48 -54,38 -54,14C-54,-10 -32,-28 0,-28Z";
const FROG_CHIN = "M-46,24C-28,40 28,40 46,24C40,40 22,48 0,48C-22,48 -40,40 -46,24Z";

/** A frog with a very wide smile. */
export function frog(): string {
  const eye = [circle(27, -30, 20, FROG), circle(27, -30, 13.5, "#FFFDF2")].join("");
  return [
    bothSides(eye),
    path(FROG_HEAD, FROG),
    path(FROG_CHIN, shade(FROG, 0.13)),
    bothSides(circle(27, -30, 13.5, "#FFFDF2")),
    eyes(26, -29, 9),
    bothSides(ellipse(6, -3, 2.4, 1.8, shade(FROG, -0.2))),
    cheeks(40, 9, 8, "#FFA98F"),
    line("M-33,12Q0,38 33,12", shade(FROG, -0.3), 4.4),
  ].join("");
}
