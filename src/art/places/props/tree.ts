import { shade } from "../../colour.ts";
import { at, each, line, path } from "../../shapes.ts";

export interface LeafTones {
  readonly dark: string;
  readonly middle: string;
  readonly light: string;
}

const TRUNK = "#9A6B4F";
const BRANCH_WIDTH = 11;

const TRUNK_SHAPE = "M-16,0C-12,-50 -14,-90 -20,-130H20C14,-90 12,-50 18,0Q0,8 -16,0Z";
const TRUNK_SHADE = "M4,-2C6,-50 4,-90 6,-130H20C14,-90 12,-50 18,0Q12,4 4,-2Z";
const BRANCHES = "M-2,-96L-34,-140M2,-84L36,-134";
const CROWN_DARK =
  "M-118,-150C-140,-196 -104,-236 -76,-232C-72,-284 0,-300 22,-262C58,-290 112,-260 104,-218C142,-206 142,-146 106,-136C96,-104 40,-100 22,-116C0,-94 -52,-98 -62,-118C-88,-108 -116,-122 -118,-150Z";
const CROWN_MIDDLE =
  "M-104,-166C-118,-200 -92,-226 -68,-222C-62,-268 2,-280 20,-248C52,-272 92,-248 86,-214C104,-206 106,-176 88,-166C60,-150 40,-160 22,-150C0,-134 -36,-138 -50,-152C-72,-142 -98,-146 -104,-166Z";
const CROWN_LIGHT =
  "M-82,-190C-88,-214 -66,-226 -50,-216C-44,-250 -4,-258 10,-236C28,-250 52,-240 52,-220C56,-204 36,-196 20,-202C2,-188 -22,-192 -32,-198C-50,-186 -76,-178 -82,-190Z";
const LEAF_MARKS = [
  [-60, -168],
  [30, -176],
  [66, -190],
  [-20, -158],
  [60, -140],
  [-84, -140],
  [0, -126],
] as const;

function leafMark(x: number, y: number, colour: string): string {
  return line(`M${x - 9},${y}q5,-8 9,0q5,-8 9,0`, colour, 3.4, { opacity: 0.65 });
}

/** A round leafy tree in three tones; the point is the foot of the trunk. */
export function tree(x: number, y: number, scale: number, leaves: LeafTones): string {
  return at(
    x,
    y,
    scale,
    path(TRUNK_SHAPE, TRUNK),
    path(TRUNK_SHADE, shade(TRUNK, -0.05)),
    line(BRANCHES, TRUNK, BRANCH_WIDTH),
    path(CROWN_DARK, leaves.dark),
    path(CROWN_MIDDLE, leaves.middle),
    path(CROWN_LIGHT, leaves.light),
    each(LEAF_MARKS, ([markX, markY]) => leafMark(markX, markY, leaves.dark)),
  );
}
