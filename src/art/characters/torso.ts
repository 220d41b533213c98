import { shade } from "../colour.ts";
import { CLOTH } from "../palette.ts";
import { each, group, line, num, path } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import { hipY } from "./build.ts";
import { clothShadow, cutOf, within, type Cut } from "./cut.ts";
import { ANKLE, drawDress } from "./dress.ts";
import { drawCrest } from "./neckwear.ts";
import type { Figure } from "./spec.ts";
import { longOutline } from "./tops/draped.ts";
import { hasBand, topFront } from "./tops/fronts.ts";
import { drawApron } from "./tops/work.ts";

/** Neck, top and what is worn below it. Collar, lanyard and badge are drawn apart, so that they can move. */
export function drawTorso(figure: Figure, seated: boolean, turn: number, ids: Ids): string {
  const cut = cutOf(figure, turn);
  const neck = moved(cut, drawNeck(figure, cut));
  if (figure.spec.bottom === "dress") return drawDress(figure, cut, seated, ids) + neck;
  const below = figure.spec.bottom === "skirt" ? skirt(figure, cut, seated) : seat(figure, cut);
  const outline = longOutline(figure, cut, seated);
  const inside = moved(cut, topFront(figure, cut)) + band(figure, cut) + clothShadow(cut);
  const crest = figure.adult ? "" : group(`translate(${num(cut.shift * 0.5)},0)`, drawCrest(figure));
  const apron = figure.spec.top === "apron" ? drawApron(figure, cut, seated) : "";
  return below + neck + path(outline, figure.top) + within(outline, ids("top"), inside) + crest + apron;
}

const moved = (cut: Cut, inner: string): string =>
  cut.shift === 0 ? inner : group(`translate(${num(cut.shift)},0)`, inner);

function drawNeck(figure: Figure, { top: y }: Cut): string {
  const w = figure.adult ? 18 : 15;
  return (
    path(
      `M${-w},${y - 22}H${w}V${y + 6}Q${w},${y + 20} 0,${y + 22}Q${-w},${y + 20} ${-w},${y + 6}Z`,
      figure.skin.base,
    ) + path(`M${-w},${y - 22}H${w}V${y + 5}C8,${y + 14} -8,${y + 14} ${-w},${y + 3}Z`, figure.skin.shade)
  );
}

function seat(figure: Figure, { hem: h, bottom: y }: Cut): string {
  const hip = hipY(figure.build);
  return path(
    `M${-h + 6},${y - 24}H${h - 6}V${hip + 8}Q${h - 9},${hip + 15} 0,${hip + 15}Q${-h + 9},${hip + 15} ${-h + 6},${hip + 8}Z`,
    figure.bottom,
  );
}

const PLEATS = [-0.66, -0.24, 0.2, 0.62];

function skirt(figure: Figure, { hem: h, bottom: y }: Cut, seated: boolean): string {
  const long = figure.spec.longSkirt === true;
  const hem = seated ? hipY(figure.build) + 10 : long ? ANKLE : hipY(figure.build) + (figure.adult ? 78 : 48);
  const flare = h + (seated ? 2 : long ? 10 : figure.adult ? 4 : 14);
  const body = `M${-h + 4},${y - 14}C${-h},${y} ${-flare},${hem - 20} ${-flare},${hem - 4}Q${-flare / 2},${hem + 5} 0,${hem + 3}Q${flare / 2},${hem + 5} ${flare},${hem - 4}C${flare},${hem - 20} ${h},${y} ${h - 4},${y - 14}Z`;
  const pleat = (k: number) =>
    line(`M${num(k * h)},${y}L${num(k * flare * 1.05)},${hem - 2}`, shade(figure.bottom, -0.07), 3.2);
  const shadow = `M${-h},${y - 8}H${h}V${y + 6}Q0,${y + 12} ${-h},${y + 6}Z`;
  const border = long && !seated && figure.spec.trim ? hemBorder(flare, hem, figure.trim) : "";
  return (
    path(body, figure.bottom) +
    each(figure.adult && !long ? [] : PLEATS, pleat) +
    border +
    path(shadow, CLOTH.shadow, { opacity: 0.16 })
  );
}

const hemBorder = (flare: number, hem: number, colour: string): string =>
  line(
    `M${3 - flare},${hem - 7}Q${-flare / 2},${hem - 1} 0,${hem - 3}Q${flare / 2},${hem - 1} ${flare - 3},${hem - 7}`,
    colour,
    7,
  );

function band(figure: Figure, { hem: h, bottom: y }: Cut): string {
  if (!hasBand(figure.spec.top)) return "";
  return path(
    `M${-h - 4},${y - 11}Q0,${y - 8} ${h + 4},${y - 11}V${y + 4}H${-h - 4}Z`,
    shade(figure.top, -0.07),
  );
}
