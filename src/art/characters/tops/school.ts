import { shade } from "../../colour.ts";
import { CLOTH } from "../../palette.ts";
import { circle, each, line, path } from "../../shapes.ts";
import type { Cut } from "../cut.ts";
import type { Figure } from "../spec.ts";

const BUTTON_GAPS = [16, 36, 56, 76];

export function cardiganFront(figure: Figure, { top: y, bottom }: Cut): string {
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

export function jumperFront(figure: Figure, { top: y }: Cut): string {
  return (
    path(`M-24,${y - 2}L0,${y + 37}L24,${y - 2}Z`, figure.spec.innerColour ?? CLOTH.white) +
    line(`M0,${y + 16}V${y + 36}`, "#DAD5E3", 2.4) +
    line(`M-29,${y + 2}Q-17,${y + 24} 0,${y + 40}Q17,${y + 24} 29,${y + 2}`, shade(figure.top, -0.075), 6.5)
  );
}

export const poloFront = ({ top: colour }: Figure, { top: y }: Cut): string =>
  line(`M0,${y + 16}V${y + 46}`, shade(colour, -0.09), 3) + circle(0, y + 34, 2.6, "#FFFFFF");
