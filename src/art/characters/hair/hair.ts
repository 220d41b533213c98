import type { Figure, HairStyle } from "../spec.ts";
import { afro, beads, buns, hightop, shortcurls, shortlocs } from "./coiled.ts";
import { hijab, patka } from "./covered.ts";
import { curls, fade, locs, puffs } from "./curly.ts";
import { balding, shaved, topbun } from "./grown.ts";
import type { HairParts } from "./hair-parts.ts";
import { drawHat } from "./hats.ts";
import { chinbob, long, pixie, wavy } from "./loose.ts";
import { bob, crop, plait, ponytail, sidepart, tousled } from "./straight.ts";
import { shayla, turban } from "./wrapped.ts";

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
  long,
  wavy,
  beads,
  buns,
  afro,
  shortlocs,
  hightop,
  shortcurls,
  pixie,
  shaved,
  balding,
  chinbob,
  topbun,
  turban,
  shayla,
};

/** The hair of a figure, or the cloth that covers it, and what is worn on it. */
export function drawHair(figure: Figure): HairParts {
  const hair = STYLES[figure.spec.hair](figure);
  const hat = drawHat(figure.spec.hat);
  return hat ? { ...hair, front: hair.front + hat } : hair;
}

/** Styles drawn for a grown-up's head. */
const GROWN: readonly HairStyle[] = [
  "crop",
  "locs",
  "pixie",
  "shaved",
  "balding",
  "chinbob",
  "topbun",
  "turban",
  "shayla",
];
const GROWN_ON_CHILD = 1.06;
const CHILD_ON_GROWN = 0.9;

/** The other hair is drawn for a head a little wider than a child's. */
export function hairWidth({ adult, spec: { hair } }: Figure): number {
  const grown = GROWN.includes(hair);
  if (adult) return grown ? 1 : CHILD_ON_GROWN;
  if (grown) return GROWN_ON_CHILD;
  return hair === "hijab" ? 1.015 : 0.957;
}
