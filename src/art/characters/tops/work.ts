import { shade } from "../../colour.ts";
import { CLOTH } from "../../palette.ts";
import { circle, each, line, path, rect } from "../../shapes.ts";
import { hipY } from "../build.ts";
import type { Cut } from "../cut.ts";
import type { Figure } from "../spec.ts";

/** A suit jacket over a shirt or blouse, closed with one button. */
export function blazerFront(figure: Figure, { top: y, bottom, hem }: Cut): string {
  const colour = figure.top;
  const close = y + Math.round((bottom - y) * 0.52);
  const lapel = (s: number, fill: string) =>
    path(
      `M${20 * s},${y}L${38 * s},${y + 36}L${27 * s},${y + 44}L${33 * s},${y + 53}L0,${close + 4}L${-2 * s},${close - 8}L${9 * s},${y + 50}Z`,
      fill,
    );
  const pocket = (s: number) =>
    line(`M${s * hem * 0.42},${bottom - 34}H${s * hem * 0.8}`, shade(colour, -0.1), 5);
  return (
    path(`M-24,${y - 2}L0,${close}L24,${y - 2}Z`, figure.spec.innerColour ?? CLOTH.white) +
    line(`M0,${y + 30}V${close - 8}`, shade(figure.spec.innerColour ?? CLOTH.white, -0.07), 2.4) +
    line(`M1,${close}L3,${bottom + 8}`, shade(colour, -0.1), 3.4) +
    lapel(1, shade(colour, -0.06)) +
    lapel(-1, shade(colour, 0.05)) +
    circle(0, close + 14, 4.4, shade(colour, -0.16)) +
    (figure.adult ? each([-1, 1], pocket) : "")
  );
}

/** A zipped top with light shoulders. */
export function tracksuitFront(figure: Figure, { top: y, bottom, shoulder: s }: Cut): string {
  const yoke = (side: number) =>
    path(
      `M${side * 10},${y - 6}L${side * (s + 8)},${y + 2}V${y + 46}Q${side * s * 0.62},${y + 34} ${side * 12},${y + 54}Z`,
      figure.trim,
    );
  return (
    each([-1, 1], yoke) +
    line(`M0,${y + 6}V${bottom + 6}`, shade(figure.top, -0.13), 7) +
    line(`M0,${y + 8}V${bottom + 6}`, "#E9EAF0", 2.6) +
    rect(-4, y + 30, 8, 14, "#E9EAF0", 4)
  );
}

const WATCH = "#F7E9B8";

/** A nurse's tunic with a pointed neck, a watch on the chest and two pockets. */
export function tunicFront(figure: Figure, { top: y, bottom, hem }: Cut): string {
  const seam = shade(figure.top, -0.075);
  const pocket = (side: number) =>
    path(
      `M${side * hem * 0.3},${bottom - 46}H${side * hem * 0.86}V${bottom - 16}Q${side * hem * 0.58},${bottom - 6} ${side * hem * 0.3},${bottom - 16}Z`,
      shade(figure.top, -0.035),
    ) + line(`M${side * hem * 0.3},${bottom - 44}H${side * hem * 0.86}`, figure.trim, 4);
  return (
    path(`M-18,${y - 4}L0,${y + 38}L18,${y - 4}Z`, figure.skin.base) +
    path(`M-18,${y - 4}L-9,${y + 18}Q4,${y + 22} 13,${y + 8}L18,${y - 4}Z`, figure.skin.shade) +
    line(`M0,${y + 42}V${bottom}`, seam, 3) +
    each([-1, 1], pocket) +
    line(`M34,${y + 46}V${y + 58}`, "#C9CBD8", 4) +
    circle(34, y + 66, 9, "#C9CBD8") +
    circle(34, y + 66, 6.4, WATCH) +
    line(`M34,${y + 66}V${y + 62}M34,${y + 66}H37`, "#57506F", 1.8)
  );
}

/** An apron over everything: bib, strings and a pocket; it hangs before the legs of somebody who stands. */
export function drawApron(figure: Figure, { top: y, bottom, hem, shift }: Cut, seated: boolean): string {
  const low = seated ? hipY(figure.build) + 12 : bottom + 66;
  const waist = y + 100;
  const [half, wide] = [hem * 0.56, hem * 0.94];
  const x = (at: number) => at + shift;
  const colour = figure.trim;
  const bib = `M${x(-half)},${y + 44}H${x(half)}C${x(half)},${y + 74} ${wide - 4},${waist - 12} ${wide},${waist}L${wide + 2},${low - 10}Q${wide + 2},${low} ${wide - 8},${low}H${-wide + 8}Q${-wide - 2},${low} ${-wide - 2},${low - 10}L${-wide},${waist}C${-wide + 4},${waist - 12} ${x(-half)},${y + 74} ${x(-half)},${y + 44}Z`;
  const strap = (s: number) => `M${x(s * half * 0.9)},${y + 46}L${x(s * 20)},${y + 10}`;
  const pocket = `M${x(-26)},${waist + 16}H${x(26)}V${waist + 42}Q${x(26)},${waist + 50} ${x(18)},${waist + 50}H${x(-18)}Q${x(-26)},${waist + 50} ${x(-26)},${waist + 42}Z`;
  return (
    line(strap(-1) + strap(1), shade(colour, -0.05), 8) +
    path(bib, colour) +
    line(`M${-wide + 2},${waist}H${wide - 2}`, shade(colour, -0.08), 6) +
    path(pocket, shade(colour, -0.045)) +
    line(`M${x(-half + 6)},${y + 52}H${x(half - 6)}`, shade(colour, 0.07), 4)
  );
}
