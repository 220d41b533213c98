import { at, circle, dashes, each, ellipse, group, line, path, rect } from "../../shapes.ts";
import { WHITE } from "../tints.ts";

const YELLOW = "#FFE08A";
const RED = "#FFB8A8";
const GREEN = "#A9E0DA";
const VIOLET = "#C6C2F2";
const PAINT = { opacity: 0.85 };

const SQUARES = [YELLOW, RED, GREEN, VIOLET] as const;
const ROW = 45;

/** Hopscotch painted on the ground, single and double squares in turn. */
export function hopscotch(x: number, y: number): string {
  const square = (left: number, row: number, colour: string) =>
    rect(left, 62 - row * ROW, 60, 40, colour, 6, PAINT);
  const rows = each(SQUARES, (colour, row) =>
    row % 2 === 0 ? square(0, row, colour) : square(-31, row, colour) + square(33, row, colour),
  );
  return group(`translate(${x},${y}) skewX(-24)`, rows, ellipse(30, -96, 46, 24, RED, PAINT));
}

const RINGS = [
  [150, 48, WHITE, 0.35],
  [118, 37, GREEN, 0.75],
  [82, 25, YELLOW, 0.8],
  [44, 13, RED, 0.9],
] as const;

/** Painted rings for throwing games. */
export function rings(x: number, y: number, scale: number): string {
  const ring = (width: number, height: number, colour: string, opacity: number) =>
    ellipse(0, 0, width, height, colour, { opacity });
  return at(
    x,
    y,
    scale,
    each(RINGS, ([width, height, colour, opacity]) => ring(width, height, colour, opacity)),
  );
}

const STAR = "M0,-20L6,-7 20,-6 9,3 13,17 0,9 -13,17 -9,3 -20,-6 -6,-7Z";
const HEART = "M0,14C-26,-6 -14,-28 0,-12C14,-28 26,-6 0,14Z";
const CLOUD = "M-30,10q8,-14 18,-4q6,-18 20,-4q14,-8 16,8Z";
const SMILING_SUN =
  "M-22,0a22,22 0 1 0 44,0a22,22 0 1 0 -44,0M-9,-6v.1M9,-6v.1M-10,6Q0,14 10,6M0,-30v-10M26,-16l8,-8M-26,-16l-8,-8M32,4h11M-32,4h-11";

const CHALK = [
  ["translate(880,560) scale(1,.62)", HEART, "#FFD0DA"],
  ["translate(960,520) scale(1,.6)", STAR, "#FFF0B8"],
  ["translate(352,512) scale(1,.6)", SMILING_SUN, "#FFF0B8"],
  ["translate(1010,470) scale(.8,.5)", CLOUD, WHITE],
] as const;

/** Small chalk drawings children left on the ground. */
export function chalkDrawings(): string {
  return each(CHALK, ([place, d, colour]) => group(place, line(d, colour, 4.5, { opacity: 0.62 })));
}

const BAY_EDGE = "M-78,-34H78Q94,-34 98,-20L104,14Q106,30 88,30H-88Q-106,30 -104,14L-98,-20Q-94,-34 -78,-34Z";
const BAY_DASHES = "14 12";
const CHAIR_PAINT = { opacity: 0.85 };
const CHAIR_LINES = "M-2,-20V4H14L22,22H30M-2,-10H12M-12,-2A17,17 0 1 0 13,18";

function bayOutline(): string {
  return path(BAY_EDGE, "#8E9BE6", { opacity: 0.42 }) + dashes(BAY_EDGE, WHITE, 5, BAY_DASHES, 0.75);
}

/** A painted place beside a bench that is kept free for a wheelchair. */
export function wheelchairBay(x: number, y: number): string {
  const chair = group(
    "translate(-4,0) scale(1.05,.56)",
    circle(-2, -32, 8, WHITE, CHAIR_PAINT),
    line(CHAIR_LINES, WHITE, 6.5, CHAIR_PAINT),
  );
  return at(x, y, 1, bayOutline(), chair);
}

const SHEEN = [
  [560, 486, 150],
  [900, 500, 190],
  [120, 520, 170],
  [700, 640, 210],
  [1230, 520, 130],
] as const;

/** Pale patches of light on the tarmac. */
export function groundSheen(): string {
  return each(SHEEN, ([x, y, width]) => ellipse(x, y, width, width * 0.075, WHITE, { opacity: 0.1 }));
}
