import { at, line, path, rect } from "../../shapes.ts";
import { SKY_BLUE, SOFT_CORAL, WHITE } from "../tints.ts";

const HEART = "M0,34C-52,2 -34,-36 0,-16C34,-36 52,2 0,34Z";
const LARGE_BUBBLE = "M-34,-22Q-34,-30 -26,-30H10Q18,-30 18,-22V0Q18,8 10,8H-14L-24,18V8H-26Q-34,8 -34,0Z";
const SMALL_BUBBLE = "M38,-6Q38,-12 32,-12H22V0Q22,12 10,12H0V14Q0,20 6,20H20L28,28V20H32Q38,20 38,14Z";

/** A picture of a heart in a white frame; the point is its middle. */
export function heartPicture(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-75, -58, 150, 116, WHITE, 10),
    rect(-65, -48, 130, 96, "#FFE3D3", 6),
    path(HEART, SOFT_CORAL),
    line("M-20,2C-16,-10 -6,-10 0,-4", WHITE, 5, { opacity: 0.6 }),
  );
}

/** A picture of two people talking, as bubbles, in a white frame; the point is its middle. */
export function talkPicture(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-59, -47, 118, 94, WHITE, 10),
    rect(-50, -38, 100, 76, "#DDF1EE", 6),
    path(LARGE_BUBBLE, SKY_BLUE),
    path(SMALL_BUBBLE, "#F7CF6B"),
  );
}
