import { shade } from "../colour.ts";
import { CLOTH } from "../palette.ts";
import { each, group, line, num, paint, path, rect } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import { hipY } from "./build.ts";
import { clothShadow, topOutline, within, type Cut } from "./cut.ts";
import { SHOE_HEIGHT } from "./legs.ts";
import type { Figure } from "./spec.ts";

const GINGHAM_CHECK = 14;
/** Where a long skirt ends. */
export const ANKLE = -24;

/** The check of a summer dress. */
function gingham(id: string, colour: string): string {
  const half = GINGHAM_CHECK / 2;
  return `<pattern id="${id}" width="${GINGHAM_CHECK}" height="${GINGHAM_CHECK}" patternUnits="userSpaceOnUse">${rect(0, 0, GINGHAM_CHECK, GINGHAM_CHECK, "#FFFFFF")}${rect(0, 0, half, GINGHAM_CHECK, colour, 0, { opacity: 0.5 })}${rect(0, 0, GINGHAM_CHECK, half, colour, 0, { opacity: 0.5 })}</pattern>`;
}

const isGingham = (figure: Figure): boolean => figure.spec.top === "gingham";

/** A summer dress of gingham, or a pinafore over a shirt. */
export function drawDress(figure: Figure, cut: Cut, seated: boolean, ids: Ids): string {
  const hem = hipY(figure.build) + (seated ? 12 : 50);
  const flare = cut.hem + (seated ? 4 : 17);
  const waist = cut.top + figure.build.torso * 0.66;
  const { shoulder: s, hem: h } = cut;
  const skirt = `M${-s - 1},${num(waist - 2)}C${-h},${num(waist + 22)} ${-flare},${hem - 26} ${-flare},${hem - 5}Q${-flare / 2},${hem + 5} 0,${hem + 3}Q${flare / 2},${hem + 5} ${flare},${hem - 5}C${flare},${hem - 26} ${h},${num(waist + 22)} ${s + 1},${num(waist - 2)}Z`;
  const bodice = topOutline(cut, waist + 6, s + 1);
  const cloth = isGingham(figure)
    ? summerDress(figure, skirt, bodice, waist, cut, ids)
    : pinafore(figure, skirt, bodice, waist, hem, flare, cut);
  return cloth + within(`${skirt}${bodice}`, ids("dress"), clothShadow(cut));
}

function summerDress(
  figure: Figure,
  skirt: string,
  bodice: string,
  waist: number,
  cut: Cut,
  ids: Ids,
): string {
  const check = ids("gingham");
  const colour = figure.bottom;
  const buttons = each(
    [0, 1],
    (i) =>
      `<circle cy="${cut.top + 34 + i * 15}" r="2.8" fill="#FFFFFF" stroke="${colour}" stroke-width="1.5"/>`,
  );
  return (
    gingham(check, colour) +
    path(skirt, paint(check)) +
    path(bodice, paint(check)) +
    rect(-cut.shoulder - 2, waist - 5, cut.shoulder * 2 + 4, 11, colour, 5) +
    group(`translate(${num(cut.shift)},0)`, buttons)
  );
}

const PLEATS = [-0.62, -0.2, 0.22, 0.64];

function pinafore(
  figure: Figure,
  skirt: string,
  bodice: string,
  waist: number,
  hem: number,
  flare: number,
  { shoulder: s, top: y, shift }: Cut,
): string {
  const colour = figure.bottom;
  const [w, x] = [num(waist + 4), (at: number) => num(at + shift)];
  const bib = `M${x(-s * 0.58)},${y + 8}L${num(-s * 0.64)},${y + 42}C${-s},${y + 50} ${-s - 1},${num(waist)} ${-s - 1},${w}H${s + 1}C${s + 1},${num(waist)} ${s},${y + 50} ${num(s * 0.64)},${y + 42}L${x(s * 0.58)},${y + 8}L${x(s * 0.3)},${y + 7}L${x(s * 0.34)},${y + 42}Q${num(shift)},${y + 50} ${x(-s * 0.34)},${y + 42}L${x(-s * 0.3)},${y + 7}Z`;
  const pleat = (k: number) =>
    line(`M${num(k * s)},${num(waist + 8)}L${num(k * flare)},${hem - 2}`, shade(colour, -0.07), 3);
  return (
    path(bodice, CLOTH.white) +
    path(skirt, colour) +
    path(bib, colour) +
    each(PLEATS, pleat) +
    rect(-s - 2, waist - 5, s * 2 + 4, 10, shade(colour, -0.07), 5)
  );
}

/** The cloth that lies over the knees of somebody who sits: a skirt, a dress, a long tunic, an apron. */
function lapCloth({ spec, bottom, top, trim }: Figure): string | undefined {
  if (spec.bottom === "skirt" || spec.bottom === "dress") return bottom;
  if (spec.top === "kameez") return top;
  return spec.top === "apron" ? trim : undefined;
}

/** Cloth draped over the knees of somebody who sits; nothing for anybody else. */
export function drawLap(figure: Figure, kneeX: number, kneeDown: number, ids: Ids): string {
  const cloth = lapCloth(figure);
  if (cloth === undefined) return "";
  const hip = hipY(figure.build);
  const { legWidth: w, hem } = figure.build;
  const y = hip + kneeDown;
  const [l, r] = [-w - 6 + kneeX, w + 8 + kneeX];
  const check = ids("lap");
  // The cloth begins above the roundest part of the thighs.
  const top = num(hip - w / 2 - 5);
  const outline = `M${-hem - 1},${top}C${-hem - 6},${hip - 2} ${l - 2},${y - 12} ${l},${y + 12}Q${kneeX},${y + 26} ${r},${y + 12}C${r + 2},${y - 14} ${hem + 6},${hip - 4} ${hem + 1},${top}Z`;
  const edge = `M${l},${y + 4}L${l},${y + 12}Q${kneeX},${y + 26} ${r},${y + 12}V${y + 4}Q${kneeX},${y + 18} ${l},${y + 4}Z`;
  const ground = kneeDown - (figure.build.leg - SHOE_HEIGHT) / 2 + 4;
  const long = figure.spec.longSkirt ? fallOfSkirt(figure, [l, r], y, ground, cloth) : "";
  const fold = `M${num(kneeX * 0.2)},${hip - 8}Q${num(kneeX * 0.7)},${y - 8} ${num(kneeX + 1)},${y + 14}`;
  return (
    (isGingham(figure) ? gingham(check, figure.bottom) : "") +
    long +
    path(outline, isGingham(figure) ? paint(check) : cloth) +
    path(edge, shade(cloth, -0.07), { opacity: isGingham(figure) ? 0.5 : 1 }) +
    line(fold, shade(cloth, -0.08), 3, { opacity: 0.7 })
  );
}

const FALL_FOLDS = [-0.5, 0, 0.5];

/** A skirt to the ankles falls from the knees of somebody who sits. */
function fallOfSkirt(
  figure: Figure,
  [left, right]: readonly [number, number],
  kneeY: number,
  ground: number,
  cloth: string,
): string {
  const [middle, half] = [(left + right) / 2, (right - left) / 2 + 2];
  const hem = ground + ANKLE + 8;
  const fall = `M${num(left)},${kneeY}H${num(right)}L${num(middle + half)},${hem - 6}Q${num(middle)},${hem + 6} ${num(middle - half)},${hem - 6}Z`;
  const border = `M${num(middle - half + 2)},${hem - 10}Q${num(middle)},${hem + 2} ${num(middle + half - 2)},${hem - 10}`;
  const foldAt = (share: number) =>
    line(
      `M${num(middle + share * half)},${kneeY + 14}L${num(middle + share * (half + 4))},${hem - 8}`,
      shade(cloth, -0.07),
      3.2,
    );
  return path(fall, shade(cloth, -0.025)) + each(FALL_FOLDS, foldAt) + line(border, figure.trim, 7);
}
