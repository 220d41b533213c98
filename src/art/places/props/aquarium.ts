import { shade } from "../../colour.ts";
import { at, circle, each, ellipse, line, path, rect, times } from "../../shapes.ts";
import { PALE_WOOD, SHADOW, SUN, WHITE } from "../tints.ts";

const HALF = 98;
const HEIGHT = 134;

/** The low cupboard a fish tank stands on; the point is the middle of its top. */
export function tankCupboard(x: number, y: number, foot: number): string {
  const wood = shade(PALE_WOOD, -0.04);
  const tall = foot - y;
  return at(
    x,
    y,
    1,
    ellipse(0, tall + 1, HALF + 14, 9, SHADOW, { opacity: 0.15 }),
    rect(-HALF + 2, 4, HALF * 2 - 4, tall - 4, wood, 8),
    rect(-HALF + 16, 26, HALF - 22, tall - 42, shade(wood, 0.05), 8),
    rect(6, 26, HALF - 22, tall - 42, shade(wood, 0.05), 8),
    circle(-16, tall / 2 + 4, 5, "#8A6242"),
    circle(16, tall / 2 + 4, 5, "#8A6242"),
    rect(-HALF - 8, 0, HALF * 2 + 16, 14, shade(PALE_WOOD, 0.03), 7),
  );
}

const PEBBLES = ["#F3C9A5", "#E9B58D", "#F9DCC0"] as const;

/** A fish tank without its fish; the point is the middle of its foot. */
export function fishTank(x: number, y: number): string {
  const pebble = (index: number) =>
    ellipse(
      -HALF + 14 + index * 14.2,
      -9 - ((index * 5) % 3),
      9,
      6,
      PEBBLES[index % PEBBLES.length] ?? PEBBLES[0],
    );
  return at(
    x,
    y,
    1,
    rect(-HALF, -HEIGHT, HALF * 2, HEIGHT, "#D6EEF4", 10),
    rect(-HALF + 4, -HEIGHT + 18, HALF * 2 - 8, HEIGHT - 22, "#9FD8E6", 8),
    rect(-HALF + 4, -HEIGHT + 18, HALF * 2 - 8, 7, "#C4EAF2", 3.5),
    rect(-HALF + 4, -14, HALF * 2 - 8, 12, "#EBC09A", 5),
    times(13, pebble),
    path(`M${-HALF + 22},-20L${-HALF + 56},${-HEIGHT + 26}h18L${-HALF + 44},-20Z`, WHITE, { opacity: 0.28 }),
    rect(-HALF - 6, -HEIGHT - 10, HALF * 2 + 12, 14, "#6D8FA8", 7),
  );
}

/** A fish that swims to the right, about 0,0. */
export function fish(colour: string, belly: string): string {
  return [
    path("M-18,0L-38,-15Q-32,0 -38,15Z", shade(colour, -0.05)),
    path("M-6,-14Q2,-26 14,-15Z", shade(colour, -0.05)),
    ellipse(0, 0, 25, 16, colour),
    path("M-18,9Q0,3 22,7Q8,18 -6,15Q-14,13 -18,9Z", belly),
    line("M4,-11Q-2,0 4,11", WHITE, 5, { opacity: 0.85 }),
    circle(14, -4, 4.6, WHITE),
    circle(15, -4, 2.6, SHADOW),
    line("M17,5q3,1 5,-1", shade(colour, -0.16), 2.6),
  ].join("");
}

/** A little fish that looks to the left, about 0,0. */
export function smallFish(colour: string): string {
  return [
    path("M12,0L26,-10Q22,0 26,10Z", shade(colour, -0.05)),
    ellipse(0, 0, 17, 10, colour),
    line("M4,-7V7", SUN, 4),
    circle(-9, -2, 3, WHITE),
    circle(-10, -2, 1.7, SHADOW),
  ].join("");
}

/** A small stone tower on the bed of the tank; the point is the middle of its foot. */
export function sunkenTower(): string {
  const stone = "#C9B8DC";
  return [
    path("M-26,0V-58H26V0Z", stone),
    path("M8,-58H26V0H8Z", shade(stone, -0.045)),
    each([-30, -8, 14], (left) => rect(left, -72, 16, 18, stone, 3)),
    rect(-30, -60, 60, 9, shade(stone, -0.04), 4),
    path("M-10,0V-20Q0,-32 10,-20V0Z", "#8E7FB5"),
    rect(-4, -48, 8, 12, "#8E7FB5", 4),
  ].join("");
}

/** Water weeds that grow from 0,0. */
export function weeds(): string {
  return [
    line("M-14,0Q-24,-26 -14,-46T-16,-82", "#63B58A", 8),
    line("M2,0Q12,-22 4,-40T6,-70", "#7CC79A", 8),
    line("M16,0Q8,-18 16,-34T16,-56", "#63B58A", 7),
  ].join("");
}

/** Three bubbles that rise together from 0,0. */
export function bubbles(): string {
  return [
    [0, 0, 5],
    [7, -13, 3.6],
    [-3, -22, 2.8],
  ]
    .map(([x = 0, y = 0, radius = 0]) => circle(x, y, radius, WHITE, { opacity: 0.8 }))
    .join("");
}
