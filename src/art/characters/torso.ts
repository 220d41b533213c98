import { shade } from "../colour.ts";
import { CLOTH } from "../palette.ts";
import { circle, each, group, line, num, path } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import { hipY } from "./build.ts";
import { clothShadow, cutOf, topOutline, within, type Cut } from "./cut.ts";
import { drawDress } from "./dress.ts";
import { drawCrest } from "./neckwear.ts";
import type { Figure } from "./spec.ts";

/** Neck, top and what is worn below it. Collar, lanyard and badge are drawn apart, so that they can move. */
export function drawTorso(figure: Figure, seated: boolean, turn: number, ids: Ids): string {
  const cut = cutOf(figure, turn);
  const neck = moved(cut, drawNeck(figure, cut));
  if (figure.spec.bottom === "dress") return drawDress(figure, cut, seated, ids) + neck;
  const below = figure.spec.bottom === "skirt" ? skirt(figure, cut, seated) : seat(figure, cut);
  const outline = topOutline(cut, cut.bottom, cut.hem);
  const inside = moved(cut, topFront(figure, cut)) + band(figure, cut) + clothShadow(cut);
  const crest = figure.adult ? "" : group(`translate(${num(cut.shift * 0.5)},0)`, drawCrest(figure));
  return below + neck + path(outline, figure.top) + within(outline, ids("top"), inside) + crest;
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
  const hem = hipY(figure.build) + (seated ? 10 : figure.adult ? 78 : 48);
  const flare = h + (seated ? 2 : figure.adult ? 4 : 14);
  const body = `M${-h + 4},${y - 14}C${-h},${y} ${-flare},${hem - 20} ${-flare},${hem - 4}Q${-flare / 2},${hem + 5} 0,${hem + 3}Q${flare / 2},${hem + 5} ${flare},${hem - 4}C${flare},${hem - 20} ${h},${y} ${h - 4},${y - 14}Z`;
  const pleat = (k: number) =>
    line(`M${num(k * h)},${y}L${num(k * flare * 1.05)},${hem - 2}`, shade(figure.bottom, -0.07), 3.2);
  const shadow = `M${-h},${y - 8}H${h}V${y + 6}Q0,${y + 12} ${-h},${y + 6}Z`;
  return (
    path(body, figure.bottom) +
    each(figure.adult ? [] : PLEATS, pleat) +
    path(shadow, CLOTH.shadow, { opacity: 0.16 })
  );
}

function band(figure: Figure, { hem: h, bottom: y }: Cut): string {
  if (figure.spec.top === "polo" || figure.spec.top === "shirt") return "";
  return path(
    `M${-h - 4},${y - 11}Q0,${y - 8} ${h + 4},${y - 11}V${y + 4}H${-h - 4}Z`,
    shade(figure.top, -0.07),
  );
}

function topFront(figure: Figure, cut: Cut): string {
  const { top: y, bottom } = cut;
  const colour = figure.top;
  switch (figure.spec.top) {
    case "cardigan":
      return cardiganFront(figure, cut);
    case "jumper":
      return (
        path(`M-24,${y - 2}L0,${y + 37}L24,${y - 2}Z`, CLOTH.white) +
        line(`M0,${y + 16}V${y + 36}`, "#DAD5E3", 2.4) +
        line(`M-29,${y + 2}Q-17,${y + 24} 0,${y + 40}Q17,${y + 24} 29,${y + 2}`, shade(colour, -0.075), 6.5)
      );
    case "polo":
      return line(`M0,${y + 16}V${y + 46}`, shade(colour, -0.09), 3) + circle(0, y + 34, 2.6, "#FFFFFF");
    case "shirt":
      return (
        line(`M0,${y + 16}V${bottom}`, shade(colour, -0.08), 2.6) +
        each([40, 66, 92, 118], (k) => circle(0, y + k, 2.8, shade(colour, -0.16)))
      );
    case "pinafore":
    case "gingham":
      return "";
    default:
      return figure.spec.top satisfies never;
  }
}

const BUTTON_GAPS = [16, 36, 56, 76];

function cardiganFront(figure: Figure, { top: y, bottom }: Cut): string {
  const opening = y + (figure.adult ? 78 : 54);
  const rib = shade(figure.top, -0.075);
  const buttons = BUTTON_GAPS.filter((gap) => opening + gap < bottom - 14);
  return (
    path(
      `M-24,${y}L-6,${opening}V${bottom + 10}H6V${opening}L24,${y}Z`,
      figure.spec.innerColour ?? CLOTH.white,
    ) +
    line(`M-26,${y}Q-14,${opening - 16} -5,${opening}V${bottom + 10}`, rib, 6.5) +
    line(`M26,${y}Q14,${opening - 16} 4,${opening}V${bottom + 10}`, rib, 7) +
    line(`M-1,${opening}V${bottom + 10}`, rib, 7) +
    each(buttons, (gap) => circle(1.5, opening + gap, 3.3, shade(figure.top, 0.17)))
  );
}
