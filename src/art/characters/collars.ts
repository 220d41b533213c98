import { shade } from "../colour.ts";
import { CLOTH } from "../palette.ts";
import { line, path } from "../shapes.ts";
import { neckY } from "./build.ts";
import type { Figure, Top } from "./spec.ts";

type CollarShape = "wings" | "points" | "stand" | "crew" | "vneck" | "scoop" | "inner";

const COLLARS: Readonly<Record<Top, CollarShape>> = {
  jumper: "wings",
  cardigan: "wings",
  polo: "wings",
  pinafore: "wings",
  gingham: "wings",
  shirt: "wings",
  apron: "wings",
  blazer: "points",
  sweater: "crew",
  tracksuit: "stand",
  tunic: "vneck",
  kameez: "scoop",
  sari: "scoop",
  coat: "inner",
};

/** The collar of a top: a piece of its own, so that it moves with the middle of the body. */
export function drawCollar(figure: Figure): string {
  const y = neckY(figure.build);
  const colour = figure.spec.collarColour ?? CLOTH.white;
  const shape = COLLARS[figure.spec.top];
  switch (shape) {
    case "wings":
      return wing(1, y, colour) + wing(-1, y, shade(colour, -0.03));
    case "points":
      return point(1, y, colour) + point(-1, y, shade(colour, -0.03));
    case "stand":
      return standCollar(figure, y);
    case "crew":
      return crew(y, shade(figure.top, -0.075), 8);
    case "inner":
      return crew(y, shade(figure.spec.innerColour ?? CLOTH.white, -0.05), 7);
    case "vneck":
      return line(`M-21,${y - 1}L0,${y + 41}L21,${y - 1}`, figure.trim, 5.5);
    case "scoop":
      return line(`M-19,${y - 1}Q-17,${y + 27} 0,${y + 28}Q17,${y + 27} 19,${y - 1}`, figure.trim, 4.6);
    default:
      return shape satisfies never;
  }
}

const wing = (s: number, y: number, fill: string): string =>
  path(
    `M${-18 * s},${y + 1}C${-26 * s},${y + 5} ${-30 * s},${y + 13} ${-27 * s},${y + 21}Q${-18 * s},${y + 28} ${-8 * s},${y + 27}Q${-2 * s},${y + 23} 0,${y + 16}Q${-11 * s},${y + 11} ${-18 * s},${y + 1}Z`,
    fill,
  );

/** The pointed collar of a blouse, over a jacket's lapels. */
const point = (s: number, y: number, fill: string): string =>
  `<path d="M${-19 * s},${y}L${-27 * s},${y + 14}L${-16 * s},${y + 34}L0,${y + 15}Q${-12 * s},${y + 11} ${-19 * s},${y}Z" fill="${fill}" stroke="${fill}" stroke-width="3" stroke-linejoin="round"/>`;

const crew = (y: number, colour: string, width: number): string =>
  line(`M-20,${y + 2}C-18,${y + 20} 18,${y + 20} 20,${y + 2}`, colour, width);

function standCollar(figure: Figure, y: number): string {
  const half = (s: number, fill: string) =>
    path(
      `M${-s * 22},${y - 12}Q${-s * 27},${y - 2} ${-s * 26},${y + 10}Q${-s * 16},${y + 22} 0,${y + 24}L0,${y + 8}Q${-s * 14},${y + 6} ${-s * 22},${y - 12}Z`,
      fill,
    );
  return (
    half(1, figure.top) + half(-1, shade(figure.top, -0.05)) + line(`M0,${y + 9}V${y + 23}`, "#E9EAF0", 2.6)
  );
}
