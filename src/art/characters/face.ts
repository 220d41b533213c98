import { circle, each, ellipse, group, line, num, paint, path } from "../shapes.ts";
import { shade } from "../colour.ts";
import type { Ids } from "../svg.ts";
import { eyeCentre, type Side } from "./eyes.ts";
import type { Figure, NoseShape } from "./spec.ts";

/** Head space: origin at the head's centre; a child's head spans -81 to 81 across and -80 to 77 down. */

const CHILD_HEAD =
  "M-76,-14C-76,-56 -44,-80 0,-80C44,-80 76,-56 76,-14C76,-5 79,2 78.5,14C76,50 41,79 0,79C-41,79 -76,50 -78.5,14C-79,2 -76,-5 -76,-14Z";
const ADULT_HEAD =
  "M-71,-16C-71,-58 -41,-82 0,-82C41,-82 71,-58 71,-16C71,-6 72,4 71,16C69,56 40,83 0,83C-40,83 -69,56 -71,16C-72,4 -71,-6 -71,-16Z";
const SHADOW_SIDE = "M88,-40C80,10 70,44 34,62C10,73 -24,72 -48,64C-20,96 70,100 100,50Z";
const EAR = "M8,-19C-9,-23 -18,-8 -14,6C-12,16 -2,21 10,16Z";
const EAR_FOLD = "M-1,-9C-9,-9 -10,2 -5,5C-2,7 -1,10 -2,12";

/** How far the parts of a face move aside when the head turns fully: nearer parts move more. */
export const PARALLAX = { face: 15, nose: 5, mouth: 1.5, ears: 7, hair: 4, hairBack: -3 } as const;
export const NOSE_Y = { child: 29, adult: 26 } as const;
export const MOUTH_Y = { child: 49, adult: 53 } as const;
export const ADULT_MOUTH_SCALE = 0.92;
/** How far brows are above the eyes. */
export const BROW_ABOVE_EYE = { child: 31, adult: 24 } as const;

/** Head, ears and the soft shadow that the hair throws on the brow; `inner` is drawn on the skin. */
export function drawHeadBase(
  figure: Figure,
  turn: number,
  hairShadow: readonly string[],
  coversEars: boolean,
  inner: string,
  ids: Ids,
): string {
  const outline = figure.adult ? ADULT_HEAD : CHILD_HEAD;
  const clip = ids("head");
  const ears = coversEars ? "" : ear(figure, -1, turn) + ear(figure, 1, turn);
  const thrown = hairShadow
    .map((d) => `<path d="${d}" fill="${figure.skin.shade}" fill-rule="evenodd"/>`)
    .join("");
  const brow = thrown ? `<g transform="translate(${num(turn * 4)},8)" opacity="0.55">${thrown}</g>` : "";
  const side = path(SHADOW_SIDE, figure.skin.shade, { opacity: 0.38 });
  return `${ears}<clipPath id="${clip}"><path d="${outline}"/></clipPath>${path(outline, figure.skin.base)}<g clip-path="${paint(clip)}">${brow}${side}${inner}</g>`;
}

function ear(figure: Figure, side: Side, turn: number): string {
  const far = side * turn > 0;
  const x = side * (figure.adult ? 70 : 77) + turn * PARALLAX.ears;
  const width = 1 + (far ? -0.35 : 0.05) * Math.abs(turn);
  return group(
    `translate(${num(x)},${figure.adult ? 12 : 11}) scale(${num(-side * width)},1)`,
    path(EAR, figure.skin.base),
    line(EAR_FOLD, figure.skin.line, 3.2, { opacity: 0.65 }),
  );
}

const BROW = "M14,-1.5C7,-6.5 -6,-8 -16,1C-6,-2.8 5,-1.8 12.5,3.5C15.5,5 17,.8 14,-1.5Z";
const ADULT_BROW_SCALE = 0.95;
/** Brows at rest are turned by this much. */
const BROW_REST = 2;

/** One brow about its own centre: a calm arch, thicker inside; `browIn` degrees lift the inner end. */
export function drawBrow(figure: Figure, browIn: number, side: Side): string {
  const k = figure.adult ? ADULT_BROW_SCALE : 1;
  const shape = `<path d="${BROW}" fill="${figure.brow}" stroke="${figure.brow}" stroke-width="2.4" stroke-linejoin="round"/>`;
  return group(`scale(${num(-side * k)},${k}) rotate(${num(-browIn - BROW_REST)})`, shape);
}

const NOSES: Readonly<Record<NoseShape, readonly [d: string, width: number]>> = {
  button: ["M-7.5,0C-7,6.5 7,6.5 7.5,0", 4.6],
  round: ["M-10,-1C-11,6 -5,8 0,6C5,8 11,6 10,-1", 4.4],
  soft: ["M-4,-6C-7,1 -5,5 4,4.5", 4.4],
  grown: ["M-8,2C-8,8 -3,9 0,9C4,9 9,8 8,2C7,-2 4,-8 3,-12", 4.2],
};

export function drawNose(figure: Figure): string {
  const [d, width] = NOSES[figure.nose];
  return line(d, figure.skin.line, width);
}

/** Blushing cheeks; `amount` 0 to 1. */
export function drawCheeks(figure: Figure, amount: number): string {
  const [x, y, r] = figure.adult ? [42, 34, 12] : [50, 37, 15];
  const look = { opacity: 0.18 + 0.4 * amount };
  return each([-1, 1], (side) => ellipse(side * x, y, r, r * 0.66, figure.skin.blush, look));
}

const FRECKLES: readonly (readonly [number, number])[] = [
  [-54, 26],
  [-45, 30],
  [-60, 34],
  [-50, 38],
  [54, 26],
  [45, 30],
  [60, 34],
  [50, 38],
  [-8, 14],
  [8, 13],
];

export const drawFreckles = (figure: Figure): string =>
  each(FRECKLES, ([x, y]) => circle(x, y, 2, figure.skin.line, { opacity: 0.75 }));

/** Glasses in head space, or nothing for somebody without. */
export function drawGlasses(figure: Figure): string {
  const { glasses } = figure.spec;
  if (!glasses) return "";
  const [x, y] = eyeCentre(figure);
  const r = figure.adult ? 22 : 26;
  const frame = `fill="#fff" fill-opacity="0.1" stroke="${glasses.colour}" stroke-width="5"`;
  const lens = (side: number) =>
    glasses.round
      ? `<circle cx="${num(side * x)}" cy="${y}" r="${r}" ${frame}/>`
      : `<rect x="${num(side * x - r)}" y="${num(y - r * 0.82)}" width="${r * 2}" height="${num(r * 1.64)}" rx="12" ${frame}/>`;
  const bridge = `M${num(-x + r - 1)},${y - 3}Q0,${y - 10} ${num(x - r + 1)},${y - 3}`;
  const arms = `M${num(-x - r)},${y - 4}l-8,-2M${num(x + r)},${y - 4}l8,-2`;
  return lens(-1) + lens(1) + line(bridge + arms, glasses.colour, 5);
}

/** A hearing aid behind the viewer's left ear, about that ear. */
export function drawHearingAid(colour: string): string {
  return (
    path("M3,-22C-10,-26 -20,-14 -18,0C-17,5 -11,6 -10,0C-11,-10 -4,-17 5,-15Z", colour) +
    line("M3,-19C8,-17 9,-10 2,-2", "#DDF3FF", 3) +
    circle(1, 0, 5, shade(colour, 0.08))
  );
}

export const hearingAidAt = (figure: Figure): readonly [number, number] => [figure.adult ? -71 : -80, 8];

const BEARD =
  "M-72,2C-74,58 -44,91 0,91C44,91 74,58 72,2C69,22 62,36 46,37C32,38 16,33 0,36C-16,33 -32,38 -46,37C-62,36 -69,22 -72,2Z";

export function drawBeard(figure: Figure): string {
  return (
    path(BEARD, figure.hair) +
    line("M-46,64C-36,77 -20,83 -4,84", shade(figure.hair, 0.06), 4, { opacity: 0.6 }) +
    line("M-30,44C-18,40 -8,42 0,46C8,42 18,40 30,44", shade(figure.hair, -0.07), 3.4, { opacity: 0.8 })
  );
}
