import { shade } from "../colour.ts";
import { each, ellipse, line, path, rect, times } from "../shapes.ts";
import { SHADOW, WHITE } from "../places/tints.ts";

/** Small houses seen from a little above: a front, and the slope of the roof behind it. The middle of the foot is 0,0. */
export interface House {
  readonly width: number;
  readonly wall: string;
  readonly roof: string;
  /** How high the front is. */
  readonly height?: number;
  /** How far the roof goes up behind the front. */
  readonly slope?: number;
}

const HEIGHT = 60;
const SLOPE = 46;
export const GLASS = "#CDEBF5";
const STONE = "#FFF6E6";

/** A filled shape with soft corners. */
export const soft = (d: string, colour: string, round = 10): string =>
  path(d, colour) + line(d, colour, round);

export const groundShadow = (half: number, y = 3): string =>
  ellipse(6, y, half, half * 0.14, SHADOW, { opacity: 0.16 });

/** The front wall: light comes from the upper left, so its right end is in shade. */
export function front(width: number, height: number, colour: string): string {
  const half = width / 2;
  return (
    rect(-half, -height, width, height, colour, 7) +
    rect(half - 16, -height, 16, height, shade(colour, -0.05), 7) +
    rect(-half, -9, width, 9, shade(colour, -0.09), 4) +
    rect(-half, -height, width, 13, SHADOW, 0, { opacity: 0.1 })
  );
}

/** A roof that slopes away, with rows of tiles. */
export function slopedRoof(width: number, height: number, slope: number, colour: string): string {
  const half = width / 2;
  const [left, right, top] = [-half - 8, half + 8, -height - slope];
  const outline = `M${left},${-height}L${-half + 14},${top}H${half - 14}L${right},${-height}Z`;
  const shadeSide = `M${half - 34},${top}H${half - 14}L${right},${-height}H${half - 40}Z`;
  const tile = shade(colour, -0.055);
  const row = (index: number) => {
    const y = top + 14 + index * 13;
    const inset = 18 - index * 6;
    const bumps = Math.floor((width - inset * 2) / 22);
    return line(`M${-bumps * 11},${y}${times(bumps, () => "q11,8 22,0")}`, tile, 3.4, { opacity: 0.75 });
  };
  return (
    soft(outline, colour) +
    soft(shadeSide, shade(colour, -0.035), 6) +
    times(Math.max(1, Math.floor((slope - 12) / 13)), row) +
    line(`M${-half + 16},${top}H${half - 16}`, shade(colour, 0.07), 7) +
    line(`M${left},${-height + 1}H${right}`, shade(colour, -0.1), 8)
  );
}

export const house = ({ width, wall, roof, height = HEIGHT, slope = SLOPE }: House): string =>
  groundShadow(width * 0.58) + front(width, height, wall) + slopedRoof(width, height, slope, roof);

/** A window with a pale frame and a sill. */
export function pane(x: number, y: number, width: number, height: number, glass = GLASS): string {
  return (
    rect(x - 4, y - 4, width + 8, height + 8, STONE, 6) +
    rect(x, y, width, height, glass, 3) +
    path(
      `M${x + width * 0.2},${y + height}L${x + width * 0.55},${y}H${x + width * 0.8}L${x + width * 0.45},${y + height}Z`,
      WHITE,
      { opacity: 0.4 },
    ) +
    rect(x - 7, y + height + 3, width + 14, 6, shade(STONE, -0.06), 3)
  );
}

/** A door with a round head, its step level with the path. */
export function roundDoor(x: number, width: number, height: number, colour: string): string {
  const half = width / 2;
  const arch = (grow: number, foot: number) =>
    `M${x - half - grow},${foot}V${-height + half}A${half + grow},${half + grow} 0 0 1 ${x + half + grow},${-height + half}V${foot}Z`;
  return (
    path(arch(5, 0), STONE) +
    path(arch(0, 0), colour) +
    rect(x, -height + half, half, height - half, shade(colour, -0.05), 0) +
    rect(x - half + 5, -height + half - 2, width - 10, 12, GLASS, 5) +
    ellipse(x + half - 7, -height * 0.38, 3, 3, "#FFD067") +
    rect(x - half - 9, -3, width + 18, 6, shade(STONE, -0.07), 3)
  );
}

/** A striped awning over a door or a counter. */
export function awning(x: number, y: number, width: number, colour: string): string {
  const stripes = 6;
  const w = width / stripes;
  const stripe = (index: number) =>
    path(
      `M${x - width / 2 + index * w},${y}h${w}l0,14a${w / 2},${w / 2} 0 0 1 ${-w},0Z`,
      index % 2 === 0 ? colour : STONE,
    );
  return rect(x - width / 2 - 3, y - 6, width + 6, 9, shade(colour, -0.06), 4) + times(stripes, stripe);
}

/** A little bush beside a wall. */
export function shrub(x: number, y: number, size: number, colour = "#6FBF83"): string {
  return (
    ellipse(x, y, 20 * size, 13 * size, shade(colour, -0.05)) +
    ellipse(x - 4 * size, y - 5 * size, 14 * size, 10 * size, colour) +
    each([-8, 2, 9] as const, (dx, i) =>
      ellipse(x + dx * size, y - (i === 1 ? 9 : 3) * size, 2.6, 2.6, i === 1 ? "#FFE08A" : "#FFD0DA"),
    )
  );
}

/** Steam or smoke: soft curls. */
export const steam = (x: number, y: number): string =>
  line(`M${x},${y}q-8,-9 0,-17q8,-8 0,-16M${x + 14},${y - 4}q-7,-8 0,-15q7,-7 0,-13`, WHITE, 6, {
    opacity: 0.85,
  });
