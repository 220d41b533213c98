import { shade } from "../../colour.ts";
import { at, circle, each, line, path, rect } from "../../shapes.ts";
import { LAVENDER, SOFT_CORAL, SUN, WHITE, WOOD, WOOD_DARK, WOOD_SHADE } from "../tints.ts";

const COAT = "M-8,6Q0,-6 8,6L30,22C34,60 36,96 34,128Q0,140 -34,128C-36,96 -34,60 -30,22Z";
const COAT_SHADE = "M8,6L30,22C34,60 36,96 34,128Q22,133 10,134C14,90 14,40 8,6Z";
const BUTTONS = [50, 76, 102];

/** A coat on its peg; the point is the peg. */
export function coat(x: number, y: number, colour: string): string {
  return at(
    x,
    y,
    1,
    path(COAT, colour),
    path(COAT_SHADE, shade(colour, -0.05)),
    line("M0,20V130", shade(colour, -0.1)),
    path("M-20,12Q0,34 20,12Q0,-8 -20,12Z", shade(colour, 0.06)),
    each(BUTTONS, (buttonY) => circle(-5, buttonY, 3, WHITE)),
  );
}

const TAG_HEART = "M0,47C-8,42 -6,35 0,38C6,35 8,42 0,47Z";

/** A school bag on its peg; the point is the peg. */
export function schoolBag(x: number, y: number, colour: string): string {
  return at(
    x,
    y,
    1,
    line("M-12,26Q-12,4 0,4Q12,4 12,26", shade(colour, -0.1), 6),
    rect(-32, 24, 64, 76, colour, 20),
    rect(-24, 58, 48, 34, shade(colour, 0.06), 10),
    rect(-24, 58, 48, 8, shade(colour, -0.07), 4),
    circle(0, 42, 8, WHITE),
    path(TAG_HEART, SOFT_CORAL),
  );
}

const PEGS = [52, 118, 184, 250];
const HANG_Y = 214;

function peg(x: number): string {
  return rect(x - 4, 202, 8, 18, WOOD_DARK, 3) + circle(x, 220, 6, WOOD_DARK);
}

/** The peg at the end of the row, where a bag swings. */
export const LAST_PEG = { x: 250, y: HANG_Y } as const;

/** The row of coat pegs on the corridor wall. */
export function coatPegs(): string {
  return [
    rect(20, 196, 268, 20, WOOD, 6),
    rect(20, 208, 268, 8, WOOD_SHADE, 4),
    each(PEGS, peg),
    coat(52, HANG_Y, SOFT_CORAL),
    schoolBag(118, HANG_Y, LAVENDER),
    coat(184, HANG_Y, SUN),
  ].join("");
}

const SHOES = [
  [70, "#F08A3C"],
  [138, "#3D7FB5"],
  [206, "#B23A5B"],
] as const;

function shoe(x: number, y: number, colour: string): string {
  return at(
    x,
    y,
    1,
    path("M-22,0V-12Q-22,-16 -16,-16H-6L2,-10H16Q24,-8 24,0Z", colour),
    path("M-22,-4H24V0H-22Z", WHITE, { opacity: 0.8 }),
  );
}

/** A low bench with indoor shoes under the pegs. */
export function shoeBench(): string {
  return [
    rect(24, 452, 262, 14, WOOD, 5),
    rect(36, 466, 14, 60, WOOD_SHADE, 3),
    rect(258, 466, 14, 60, WOOD_SHADE, 3),
    each(SHOES, ([x, colour]) => shoe(x, 452, colour)),
  ].join("");
}
