import { shade } from "../../colour.ts";
import { CLOTH } from "../../palette.ts";
import { circle, each, line, num, path, times } from "../../shapes.ts";
import { hipY } from "../build.ts";
import { topOutline, type Cut } from "../cut.ts";
import type { Figure, Top } from "../spec.ts";

/** How far down the legs a long top reaches: a share of them. */
const REACH: Partial<Readonly<Record<Top, number>>> = { coat: 0.54, kameez: 0.52 };
const reachOf = (figure: Figure): number | undefined => {
  const share = REACH[figure.spec.top];
  return share === undefined ? undefined : Math.round(figure.build.leg * share);
};
const SEATED_REACH = 12;

/** The lower edge of a top, and half its width there. */
export function topEnd(figure: Figure, cut: Cut, seated: boolean): { bottom: number; half: number } {
  const reach = reachOf(figure);
  if (reach === undefined) return { bottom: cut.bottom, half: cut.hem };
  return seated
    ? { bottom: hipY(figure.build) + SEATED_REACH, half: cut.hem + 3 }
    : { bottom: hipY(figure.build) + reach, half: cut.hem + 12 };
}

export const longOutline = (figure: Figure, cut: Cut, seated: boolean): string => {
  const { bottom, half } = topEnd(figure, cut, seated);
  return topOutline(cut, bottom, half);
};

/** A long coat or cardigan, worn open: what is below shows in the middle. */
export function coatFront(figure: Figure, { top: y, bottom, hem }: Cut): string {
  const edge = shade(figure.top, -0.075);
  const low = bottom + REACH_ALL;
  const pocket = (s: number) => line(`M${s * hem * 0.42},${bottom - 8}l${s * 8},26`, edge, 5);
  return (
    path(
      `M-26,${y - 4}L-15,${y + 60}V${bottom}H15V${y + 60}L26,${y - 4}Z`,
      figure.spec.innerColour ?? CLOTH.white,
    ) +
    path(`M-15,${bottom - 4}H15L18,${low}H-18Z`, figure.bottom) +
    path(`M-15,${bottom - 8}H15V${bottom + 3}H-15Z`, CLOTH.shadow, { opacity: 0.14 }) +
    line(`M-27,${y}Q-17,${y + 36} -15,${y + 70}L-19,${low}`, edge, 8) +
    line(`M27,${y}Q17,${y + 36} 15,${y + 70}L19,${low}`, edge, 8) +
    each([-1, 1], pocket)
  );
}

/** Far enough to reach the end of any long top; the outline cuts it. */
const REACH_ALL = 120;
const STITCHES = 4;

/** A kameez: a long tunic with a worked neck and a border. */
export function kameezFront(figure: Figure, { top: y, bottom, hem }: Cut): string {
  const low = hipY(figure.build) + (reachOf(figure) ?? 0);
  const placket = y + Math.round((bottom - y) * 0.46);
  const stitch = (i: number) =>
    circle(0, y + 34 + i * ((placket - y - 34) / (STITCHES - 0.6)), 2.8, figure.trim);
  const slit = (s: number) =>
    line(`M${s * (hem + 2)},${low - 50}L${s * (hem - 2)},${low + 4}`, shade(figure.top, -0.09), 4);
  return (
    path(`M-17,${y - 4}Q-15,${y + 24} 0,${y + 25}Q15,${y + 24} 17,${y - 4}Z`, figure.skin.shade) +
    path(`M-13,${y + 14}H13V${placket}Q0,${placket + 14} -13,${placket}Z`, shade(figure.top, -0.06)) +
    line(`M-13,${y + 18}V${placket}Q0,${placket + 14} 13,${placket}V${y + 18}`, figure.trim, 3.4) +
    path(`M-17,${y - 4}Q-15,${y + 24} 0,${y + 25}Q15,${y + 24} 17,${y - 4}Z`, figure.skin.base) +
    times(STITCHES, stitch) +
    line(
      `M${num(-hem * 0.3)},${bottom - 30}Q${num(-hem * 0.36)},${bottom} ${num(-hem * 0.34)},${low}`,
      shade(figure.top, -0.05),
      3.4,
    ) +
    line(`M${-hem - 30},${low - 9}Q0,${low - 5} ${hem + 30},${low - 9}`, figure.trim, 6) +
    each([-1, 1], slit)
  );
}

/** The upper end of a sari over its blouse: from the waist over one shoulder. */
export function sariFront(figure: Figure, { top: y, bottom, hem, shoulder: s }: Cut): string {
  const cloth = figure.bottom;
  const fold = (k: number) =>
    line(
      `M${num(-hem + 8 + k * 34)},${num(bottom + 6)}C${num(k * 20 - 8)},${num(bottom - 44)} ${num(20 + k * 9)},${y + 70} ${num(26 + k * 10)},${y + 14}`,
      shade(cloth, -0.075),
      3.4,
      { opacity: 0.85 },
    );
  return (
    path(`M-18,${y - 4}Q-16,${y + 28} 0,${y + 29}Q16,${y + 28} 18,${y - 4}Z`, figure.skin.base) +
    path(`M-18,${y - 4}Q-17,${y + 8} -13,${y + 15}Q2,${y + 18} 14,${y + 6}L18,${y - 4}Z`, figure.skin.shade) +
    path(
      `M${-hem - 6},${bottom - 62}C${num(-hem * 0.4)},${bottom - 70} 4,${y + 70} 17,${y - 6}H${s + 20}L${hem + 16},${bottom + 20}H${-hem - 6}Z`,
      cloth,
    ) +
    times(3, fold) +
    line(
      `M${-hem - 6},${bottom - 60}C${num(-hem * 0.4)},${bottom - 68} 5,${y + 70} 19,${y - 6}`,
      figure.trim,
      7,
    )
  );
}
