import { shade } from "../../colour.ts";
import { at, each, group, line, num, path, rect } from "../../shapes.ts";

const STEM = "#5FAE83";
const LEAF = "M0,6C-12,0 -12,-18 0,-28C12,-18 12,0 0,6Z";
const LEAVES = [
  [-28, -62, "#6FBF90"],
  [-10, -78, "#86CDA0"],
  [14, -74, "#6FBF90"],
  [30, -56, "#7CC79A"],
] as const;

function leaf(x: number, y: number, colour: string): string {
  const stem = line(`M0,-26Q${num(x * 0.2)},${num(y * 0.6)} ${x},${y}`, STEM, 5);
  return stem + group(`translate(${x},${y}) rotate(${num(x * 1.1)})`, path(LEAF, colour));
}

/** A leafy plant in a pot; the point is the middle of the pot's foot. */
export function pot(x: number, y: number, scale: number, colour: string): string {
  return at(
    x,
    y,
    scale,
    each(LEAVES, ([leafX, leafY, green]) => leaf(leafX, leafY, green)),
    path("M-22,-30H22L17,0Q0,4 -17,0Z", colour),
    rect(-25, -34, 50, 11, shade(colour, 0.04), 4),
    path("M6,-23H20L16,0Q10,2 4,1Z", "#241B4A", { opacity: 0.08 }),
  );
}
