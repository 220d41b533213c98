import { CLOTH } from "../palette.ts";
import { num, paint, path } from "../shapes.ts";
import { hipY, neckY } from "./build.ts";
import { middleShift } from "./neckwear.ts";
import type { Figure } from "./spec.ts";

/** The measures that every piece of a torso is cut by. */
export interface Cut {
  readonly shoulder: number;
  readonly hem: number;
  readonly top: number;
  readonly bottom: number;
  /** How far the middle of the body has moved aside. */
  readonly shift: number;
}

export const cutOf = (figure: Figure, turn: number): Cut => ({
  shoulder: figure.build.shoulder,
  hem: figure.build.hem,
  top: neckY(figure.build),
  bottom: hipY(figure.build) + 10,
  shift: turn * middleShift(figure),
});

/** The outline of a top, down to `bottom` where it is `half` wide on each side. */
export function topOutline({ shoulder: s, top: y }: Cut, bottom: number, half: number): string {
  return `M-20,${y + 3}C-30,${y + 6} ${-s + 6},${y + 8} ${-s},${y + 30}C${-s - 3},${y + 58} ${-half},${num(bottom - 42)} ${-half},${num(bottom - 11)}Q${-half},${num(bottom)} ${-half + 11},${num(bottom)}H${half - 11}Q${half},${num(bottom)} ${half},${num(bottom - 11)}C${half},${num(bottom - 42)} ${s + 3},${y + 58} ${s},${y + 30}C${s - 6},${y + 8} 30,${y + 6} 20,${y + 3}Q0,${y + 12} -20,${y + 3}Z`;
}

/** Shadow down one side and under the chin. */
export function clothShadow({ shoulder, hem, top, bottom }: Cut): string {
  const side = `M${num(shoulder * 0.74)},${top - 6}C${num(shoulder * 0.99)},${top + 44} ${num(hem * 0.76)},${top + 78} ${num(hem * 0.72)},${bottom + 70}H${hem + 60}V${top - 6}Z`;
  const chin = `M-46,${top - 4}C-30,${top + 38} 30,${top + 40} 50,${top + 2}V${top - 20}H-46Z`;
  return path(side, CLOTH.shadow, { opacity: 0.09 }) + path(chin, CLOTH.shadow, { opacity: 0.11 });
}

/** Draws inside an outline only. */
export const within = (outline: string, clip: string, inside: string): string =>
  `<clipPath id="${clip}"><path d="${outline}"/></clipPath><g clip-path="${paint(clip)}">${inside}</g>`;
