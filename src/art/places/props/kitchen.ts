import { shade } from "../../colour.ts";
import { at, circle, cycle, each, ellipse, group, line, path, rect, times } from "../../shapes.ts";
import { CREAM, PALE_WOOD, PERIWINKLE, SHADOW, SOFT_CORAL, SUN, TEAL, WHITE, WOOD } from "../tints.ts";

const TILE = 44;
const UNIT = 106;

/** A splash-back of small tiles; the point is the upper left corner. */
export function wallTiles(x: number, y: number, width: number, height: number): string {
  const columns = Math.floor(width / TILE);
  const rows = Math.floor(height / TILE);
  const tile = (index: number) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const colour = (column + row * 2) % 5 === 0 ? "#CFE5DA" : "#F8FAF2";
    return rect(x + 6 + column * TILE, y + 6 + row * TILE, TILE - 5, TILE - 5, colour, 5);
  };
  return rect(x, y, width + 2, height + 4, "#E2EBDD", 6) + times(columns * rows, tile);
}

/** Kitchen cupboards with a worktop; the point is the upper left corner, `floor` where they end. */
export function units(x: number, y: number, width: number, floor: number): string {
  const count = Math.floor(width / UNIT);
  const unit = (index: number) => {
    const left = x + 8 + index * UNIT + 12;
    return (
      rect(left, y + 30, UNIT - 10, floor - y - 50, "#A9CFC4", 8) +
      rect(left + UNIT - 40, y + 42, 20, 7, CREAM, 3.5)
    );
  };
  return [
    rect(x, y + 8, width - 8, floor - y - 16, "#93BFB3", 4),
    rect(x, floor - 14, width - 16, 14, "#7BA69A", 2),
    times(count, unit),
    rect(x, y, width, 20, PALE_WOOD, 8),
    rect(x, y + 13, width, 7, shade(PALE_WOOD, -0.07), 3.5),
  ].join("");
}

function mug(x: number, y: number, colour: string, mark: string): string {
  return at(
    x,
    y,
    1,
    line("M15,-26Q28,-28 26,-16Q24,-8 13,-9", shade(colour, -0.05), 5),
    path("M-17,-34H17V-6Q17,0 11,0H-11Q-17,0 -17,-6Z", colour),
    path("M7,-34H17V-6Q17,0 11,0H7Z", shade(colour, -0.04)),
    mark,
  );
}

const HEART = path("M0,-10C-9,-17 -7,-25 0,-21C7,-25 9,-17 0,-10Z", CREAM);
const DOTS = circle(-8, -22, 3, CREAM) + circle(4, -14, 3, CREAM) + circle(6, -26, 3, CREAM);
const STRIPE = rect(-17, -22, 34, 7, CREAM);
const CAT_FACE =
  path("M-17,-32L-14,-44L-4,-33ZM17,-32L14,-44L4,-33Z", "#9AA9C4") +
  circle(-6, -20, 2.4, SHADOW) +
  circle(6, -20, 2.4, SHADOW) +
  line("M-5,-13Q0,-9 5,-13", SHADOW, 2.4);

/** How far below the shelf a mug's handle hangs. */
const HOOK_DEPTH = 41;

function hangingMug(colour: string, mark: string): string {
  return group("translate(1,32) rotate(-60)", mug(0, 0, colour, mark));
}

/** The mug that swings, about the hook its handle hangs on. */
export function swingingMug(): string {
  return hangingMug("#F0A35E", HEART);
}

/** Where the hook of the swinging mug is, from the upper left corner of the shelf. */
export const SWINGING_MUG = { x: 274, y: HOOK_DEPTH } as const;

/** A shelf of mugs, one of them with a cat's ears; hooks below. The point is its upper left corner. */
export function mugShelf(x: number, y: number, width: number): string {
  const hooks = [46, 122, 270] as const;
  return at(
    x,
    y,
    1,
    mug(40, 0, SOFT_CORAL, HEART),
    mug(100, 0, "#9AA9C4", CAT_FACE),
    mug(160, 0, SUN, STRIPE),
    mug(218, 0, TEAL, DOTS),
    mug(274, 0, "#C9A7DB", HEART),
    rect(0, 0, width, 14, WOOD, 7),
    rect(0, 9, width, 5, shade(WOOD, -0.06), 2.5),
    each(hooks, (left) => line(`M${left},14v22q0,9 8,7`, "#8A7B70", 4)),
    at(hooks[0] + 4, HOOK_DEPTH, 1, hangingMug(PERIWINKLE, STRIPE)),
    at(hooks[1] + 4, HOOK_DEPTH, 1, hangingMug("#8FCB9A", DOTS)),
  );
}

/** The kettle; the point is the middle of its foot. */
export function kettle(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-40, -8, 80, 8, "#7E8AA0", 4),
    line("M-28,-62Q-30,-92 0,-92Q34,-92 34,-50", "#6A748C", 8),
    path("M-34,-44L-54,-56L-46,-62L-30,-54Z", "#C3CEDB"),
    path("M-28,-66H28Q42,-30 38,-8H-38Q-42,-30 -28,-66Z", "#D3DCE6"),
    path("M10,-66H28Q42,-30 38,-8H18Q22,-36 10,-66Z", "#BCC8D6"),
    circle(0, -72, 7, "#6A748C"),
    rect(-30, -68, 60, 7, "#AEBBCB", 3.5),
    line("M-22,-54Q-28,-36 -27,-20", WHITE, 5, { opacity: 0.75 }),
  );
}

/** A teapot that wears a knitted owl against the cold; the point is the middle of its foot. */
export function owlTeapot(x: number, y: number): string {
  const wool = "#B58BC9";
  const eye = (side: number) =>
    circle(side * 13, -46, 13, CREAM) +
    circle(side * 12, -46, 6, SHADOW) +
    circle(side * 12 - 2, -48, 2, WHITE);
  return at(
    x,
    y,
    1,
    line("M-30,-18Q-46,-24 -46,-44", "#F2E3C9", 12),
    line("M32,-46Q50,-44 46,-24Q42,-14 30,-14", "#F2E3C9", 8),
    path("M-34,0C-44,-30 -36,-60 -30,-78L-16,-68H16L30,-78C36,-60 44,-30 34,0Z", wool),
    each([-24, -8, 8, 24], (left) => line(`M${left},-24q4,8 0,16`, shade(wool, -0.07), 4)),
    rect(-34, -8, 68, 9, shade(wool, -0.06), 4.5),
    eye(-1),
    eye(1),
    path("M-6,-36H6L0,-25Z", "#F4B25E"),
    circle(0, -74, 8, SUN),
  );
}

/** A biscuit tin with its lid off and a mug beside it; the point is the middle of the tin's foot. */
export function biscuitTin(x: number, y: number): string {
  const biscuit = (left: number, index: number) =>
    ellipse(left, -42 - (index % 2) * 5, 13, 8, cycle(["#D9A566", "#C98F50"], index));
  return at(
    x,
    y,
    1,
    each([-22, 0, 22], biscuit),
    rect(-42, -40, 84, 40, "#7FA9D6", 8),
    rect(-42, -26, 84, 10, CREAM, 0, { opacity: 0.75 }),
    rect(-44, -42, 88, 8, "#6C97C6", 4),
    at(106, 0, 1, mug(0, 0, SOFT_CORAL, DOTS)),
  );
}

const VINES = [
  [-26, 84],
  [-8, 112],
  [14, 70],
  [28, 96],
] as const;

/** The vines of a plant that hangs over an edge at 0,0. */
export function trailingPlant(): string {
  const vine = ([x, length]: readonly [number, number]) =>
    line(`M${x * 0.5},-6Q${x},10 ${x},${length}`, "#6DB083", 4) +
    times(Math.floor(length / 18), (index) => {
      const side = index % 2 ? 1 : -1;
      return ellipse(x + side * 7, 16 + index * 17, 8, 5.5, index % 2 ? "#8FCFA2" : "#7BBF92", {
        transform: `rotate(${side * 28} ${x + side * 7} ${16 + index * 17})`,
      });
    });
  return each(VINES, vine);
}
