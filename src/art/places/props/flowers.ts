import { at, circle, cycle, each, ellipse, group, line, path, rect } from "../../shapes.ts";
import { PERIWINKLE, PINK, SOFT_CORAL, SUN, WHITE, WOOD } from "../tints.ts";

const STEM = "#6DB083";
const GREEN = "#7CC08E";
const PETAL_ANGLES = [0, 72, 144, 216, 288];
const BLOOM_Y = -27;

/** One five-petalled flower on its stem. */
export function flower(x: number, y: number, scale: number, colour: string): string {
  const petal = (angle: number) =>
    group(`translate(0,${BLOOM_Y}) rotate(${angle})`, ellipse(0, -6, 4.4, 6, colour));
  return at(
    x,
    y,
    scale,
    line("M0,0V-22", STEM, 3.4),
    path("M0,-6C-8,-6 -12,-12 -12,-14C-5,-15 0,-10 0,-6Z", GREEN),
    each(PETAL_ANGLES, petal),
    circle(0, BLOOM_Y, 4, "#FFE08A"),
  );
}

const TUFT =
  "M-14,0C-14,-10 -18,-16 -22,-20C-14,-18 -9,-12 -7,-6C-6,-16 -3,-24 2,-30C4,-22 4,-14 4,-6C8,-14 13,-18 20,-20C15,-14 13,-8 13,0Z";

/** A tuft of grass. */
export function tuft(x: number, y: number, scale: number): string {
  return at(x, y, scale, path(TUFT, GREEN));
}

const PLANTER_STEMS = [18, 40, 64, 90];
const PLANTER_BLOOMS = [SOFT_CORAL, SUN, PERIWINKLE, PINK] as const;

/** A wooden planter with four flowers; the point is its upper left corner. */
export function planter(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(0, 0, 110, 40, WOOD, 6),
    rect(0, 0, 110, 10, "#DDA878", 5),
    each(PLANTER_STEMS, (stem, index) => flower(stem, 2, 0.95, cycle(PLANTER_BLOOMS, index))),
    tuft(30, 3, 0.8),
    tuft(78, 3, 0.8),
  );
}

const BASKET_BLOOMS = [
  [-13, 2, SOFT_CORAL],
  [0, -3, SUN],
  [13, 2, PINK],
  [-7, -7, WHITE],
  [8, -6, SOFT_CORAL],
] as const;

/** A hanging basket of flowers. */
export function hangingBasket(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    line("M0,-16V0", "#6B6685"),
    each(BASKET_BLOOMS, ([bx, by, colour]) => circle(bx, by, 8, GREEN) + circle(bx, by - 2, 5, colour)),
    path("M-20,4H20Q14,20 0,20Q-14,20 -20,4Z", "#B9794E"),
  );
}
