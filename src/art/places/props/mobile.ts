import { shade } from "../../colour.ts";
import { at, circle, cycle, each, ellipse, line, path, rect } from "../../shapes.ts";
import { CRAYONS, WOOD_DARK } from "../tints.ts";

const THREAD = "#C9BFD0";
const CRANE_TAIL = "M-4,8L-32,-10L2,0Z";
const CRANE_NECK = "M2,8L24,-16L36,-9L25,-8L10,8Z";
const CRANE_FAR_WING = "M-4,2L16,-32L14,4Z";
const CRANE_NEAR_WING = "M-12,2L-8,-34L12,4Z";
const CRANE_BODY = "M-12,1H14L2,15Z";

function crane(x: number, y: number, colour: string): string {
  return at(
    x,
    y,
    0.8,
    path(CRANE_FAR_WING, shade(colour, 0.06)),
    path(CRANE_TAIL, shade(colour, -0.04)),
    path(CRANE_NECK, shade(colour, -0.04)),
    path(CRANE_BODY, shade(colour, -0.07)),
    path(CRANE_NEAR_WING, colour),
  );
}

const CRANES = [
  [-62, 74],
  [-20, 106],
  [24, 66],
  [64, 96],
] as const;

/** Folded paper birds on a stick, hung from 0,0. */
export function craneMobile(): string {
  const thread = each(CRANES, ([x, y]) => line(`M${x},34V${y}`, THREAD, 2.5));
  return [
    line("M0,0V32M0,20L-40,32M0,20L40,32", THREAD, 2.5),
    thread,
    rect(-76, 29, 152, 8, WOOD_DARK, 4),
    each(CRANES, ([x, y], index) => crane(x, y, cycle(CRAYONS, index + 1))),
  ].join("");
}

const SPHERES = [
  [-74, 92, 13, "#F2A08F", "#E58B79"],
  [-34, 126, 18, "#7CCBC4", "#63B5AE"],
  [44, 88, 15, "#9AA6EC", "#8492DE"],
  [82, 120, 10, "#F7A8C0", "#E994AF"],
] as const;

function planet(x: number, y: number, radius: number, colour: string, dark: string): string {
  return (
    line(`M${x},36V${y - radius}`, THREAD, 2.5) +
    circle(x, y, radius, colour) +
    path(
      `M${x + radius * 0.1},${y - radius}A${radius},${radius} 0 0 1 ${x - radius * 0.1},${y + radius}A${radius * 1.3},${radius * 1.3} 0 0 0 ${x + radius * 0.1},${y - radius}Z`,
      dark,
      { opacity: 0.75 },
    )
  );
}

/** Sun and planets on a cross of sticks, hung from 0,0; one of them wears its ring. */
export function planetMobile(): string {
  return [
    line("M0,0V52", THREAD, 2.5),
    rect(-86, 30, 180, 8, WOOD_DARK, 4),
    circle(0, 70, 22, "#FFD067"),
    circle(-5, 64, 9, "#FFE3A0"),
    each(SPHERES, ([x, y, radius, colour, dark]) => planet(x, y, radius, colour, dark)),
    ellipse(44, 88, 25, 6, "none", { transform: "rotate(-14 44 88)" }).replace(
      'fill="none"',
      'fill="none" stroke="#FFE08A" stroke-width="4"',
    ),
  ].join("");
}

const STAR = "M0,-20L6,-7 20,-6 9,3 13,17 0,9 -13,17 -9,3 -20,-6 -6,-7Z";

/** A golden star on a thread of this length, hung from 0,0. */
export function hangingStar(length: number, scale: number): string {
  return (
    line(`M0,0V${length}`, THREAD, 2.5) +
    path(STAR, "#FFD067", { transform: `translate(0,${length + 16 * scale}) scale(${scale})` })
  );
}

/** A golden moon on a thread of this length, hung from 0,0. */
export function hangingMoon(length: number): string {
  const moon = `M10,${length - 6}A38,38 0 1 0 36,${length + 52}A30,30 0 1 1 10,${length - 6}Z`;
  return line(`M0,0V${length}`, THREAD, 2.5) + path(moon, "#FFE08A");
}
