import type { Figure, HairStyle } from "../spec.ts";
import { hijab, patka } from "./covered.ts";
import { curls, fade, locs, puffs } from "./curly.ts";
import type { HairParts } from "./hair-parts.ts";
import { bob, crop, plait, ponytail, sidepart, tousled } from "./straight.ts";

const STYLES: Readonly<Record<HairStyle, (figure: Figure) => HairParts>> = {
  puffs,
  fade,
  bob,
  tousled,
  sidepart,
  ponytail,
  plait,
  curls,
  hijab,
  patka,
  crop,
  locs,
};

/** The hair of a figure, or the cloth that covers it. */
export const drawHair = (figure: Figure): HairParts => STYLES[figure.spec.hair](figure);

/** Hair is drawn for a head a little wider than a child's. */
export function hairWidth(figure: Figure): number {
  if (figure.adult) return 1;
  return figure.spec.hair === "hijab" ? 1.015 : 0.957;
}
