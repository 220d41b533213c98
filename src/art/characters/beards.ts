import { mix, shade } from "../colour.ts";
import { line, path } from "../shapes.ts";
import { jawLine } from "./face-shapes.ts";
import type { Figure } from "./spec.ts";

export const BEARD_SHAPES = ["full", "long", "short", "stubble", "moustache"] as const;
export type BeardShape = (typeof BEARD_SHAPES)[number];

/** The upper edge of a beard, from the right cheek back to the left one. */
const FULL_TOP = "C69,22 62,36 46,37C32,38 16,33 0,36C-16,33 -32,38 -46,37C-62,36 -69,22";
const SHORT_TOP =
  "C68,36 56,52 38,54C30,55 28,40 14,39Q7,38 0,40Q-7,38 -14,39C-28,40 -30,55 -38,54C-56,52 -68,36";
const LONG_BEARD =
  "M-72,2C-76,52 -64,88 -44,106C-22,124 22,124 44,106C64,88 76,52 72,2C69,22 62,36 46,37C32,38 16,33 0,36C-16,33 -32,38 -46,37C-62,36 -69,22 -72,2Z";

/** A beard in head space; a moustache alone moves with the nose and is drawn there. */
export function drawBeard(figure: Figure): string {
  switch (figure.spec.beard) {
    case "full":
      return beard(figure, edge(figure, 8, 2, FULL_TOP)) + streaks(figure);
    case "long":
      return beard(figure, LONG_BEARD) + longStreaks(figure) + streaks(figure);
    case "short":
      return beard(figure, edge(figure, 3, 6, SHORT_TOP)) + lightOf(figure);
    case "stubble":
      return path(edge(figure, -4, 16, SHORT_TOP), figure.hair, { opacity: 0.2 });
    case "moustache":
    case undefined:
      return "";
    default:
      return figure.spec.beard satisfies never;
  }
}

function edge(figure: Figure, out: number, from: number, top: string): string {
  const lower = jawLine(figure.face, figure.adult, out, from);
  const left = lower.slice(1, lower.indexOf("C"));
  return `${lower}${top} ${left}Z`;
}

const beard = (figure: Figure, d: string): string => path(d, figure.hair);

const streaks = (figure: Figure): string =>
  lightOf(figure) +
  line("M-30,44C-18,40 -8,42 0,46C8,42 18,40 30,44", shade(figure.hair, -0.07), 3.4, { opacity: 0.8 });

const lightOf = (figure: Figure): string =>
  line("M-46,64C-36,77 -20,83 -4,84", shade(figure.hair, 0.06), 4, { opacity: 0.6 });

const longStreaks = (figure: Figure): string =>
  line("M-26,96C-18,104 -8,108 2,109M30,84C26,94 20,100 14,103", shade(figure.hair, 0.06), 3.4, {
    opacity: 0.6,
  });

const MOUSTACHE =
  "M0,13C6,8 16,8 23,14C27,18 32,20 36,18C33,26 22,29 12,25C7,23 3,20 0,19C-3,20 -7,23 -12,25C-22,29 -33,26 -36,18C-32,20 -27,18 -23,14C-16,8 -6,8 0,13Z";

/** A moustache about the nose. */
export const drawMoustache = (figure: Figure): string =>
  figure.spec.beard === "moustache" ? path(MOUSTACHE, figure.hair) : "";

const LIGHT_LIP = "#F3B8A0";

/** Lips that lie on hair need a colour that shows on it. */
export function lipColour({ skin, spec: { beard } }: Figure): string {
  const onHair = beard === "full" || beard === "long" || beard === "short";
  return onHair ? mix(skin.blush, LIGHT_LIP, 0.55) : skin.lip;
}
