import { circle, each, ellipse, group, line, num, paint, path } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import { drawMoustache } from "./beards.ts";
import { eyeCentre, type Side } from "./eyes.ts";
import { cheekX, headOutline } from "./face-shapes.ts";
import type { Figure, NoseShape } from "./spec.ts";

/** Head space: origin at the head's centre; a child's head spans -81 to 81 across and -80 to 77 down. */

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
  const outline = headOutline(figure.face, figure.adult);
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
  const size = figure.spec.ears ?? 1;
  const width = size * (1 + (far ? -0.35 : 0.05) * Math.abs(turn));
  return group(
    `translate(${num(x)},${figure.adult ? 12 : 11}) scale(${num(-side * width)},${num(size)})`,
    path(EAR, figure.skin.base),
    line(EAR_FOLD, figure.skin.line, 3.2, { opacity: 0.65 }),
  );
}

const BROW = "M14,-1.5C7,-6.5 -6,-8 -16,1C-6,-2.8 5,-1.8 12.5,3.5C15.5,5 17,.8 14,-1.5Z";
const ADULT_BROW_SCALE = 0.95;
const BROW_THICKNESS = { fine: 0.72, usual: 1, full: 1.32 } as const;
/** Brows at rest are turned by this much. */
const BROW_REST = 2;

/** One brow about its own centre: a calm arch, thicker inside; `browIn` degrees lift the inner end. */
export function drawBrow(figure: Figure, browIn: number, side: Side): string {
  const k = figure.adult ? ADULT_BROW_SCALE : 1;
  const thick = k * BROW_THICKNESS[figure.spec.brows ?? "usual"];
  const shape = `<path d="${BROW}" fill="${figure.brow}" stroke="${figure.brow}" stroke-width="2.4" stroke-linejoin="round"/>`;
  return group(`scale(${num(-side * k)},${num(thick)}) rotate(${num(-browIn - BROW_REST)})`, shape);
}

const NOSES: Readonly<Record<NoseShape, readonly [d: string, width: number]>> = {
  button: ["M-7.5,0C-7,6.5 7,6.5 7.5,0", 4.6],
  round: ["M-10,-1C-11,6 -5,8 0,6C5,8 11,6 10,-1", 4.4],
  soft: ["M-4,-6C-7,1 -5,5 4,4.5", 4.4],
  snub: ["M-8.5,0.5Q-5,6.5 0,3.5Q5,6.5 8.5,0.5", 4.4],
  wide: ["M-13,0.5C-12.5,7 -5,7.5 0,5.5C5,7.5 12.5,7 13,0.5", 4.4],
  straight: ["M-2,-13C-3,-7 -7,-1 -6,3Q-3,6.5 4,4.5", 4.2],
  grown: ["M-8,2C-8,8 -3,9 0,9C4,9 9,8 8,2C7,-2 4,-8 3,-12", 4.2],
  grownBroad: ["M-11.5,1.5C-13,9 -5,10 0,8.5C6,10 13,9 11.5,1.5C10,-3 5.5,-7 4,-12", 4.2],
  grownLong: ["M-7,5C-7,10.5 -2,11 1,10.5C5,11 8.5,9 7.5,5C6,-1 3,-9 3,-18", 4.2],
  grownSmall: ["M-6.5,3C-6,8 5,8.5 6.5,3.5", 4.2],
  grownBridge: ["M-5,7C-2,11 5,11 8,7C11,2 8,-3 6,-8C5,-12 5,-15 5.5,-19", 4.2],
};

export function drawNose(figure: Figure): string {
  const [d, width] = NOSES[figure.nose];
  return drawMoustache(figure) + line(d, figure.skin.line, width);
}

/** Blushing cheeks; `amount` 0 to 1. */
export function drawCheeks(figure: Figure, amount: number): string {
  const x = cheekX(figure.face, figure.adult);
  const [y, r] = figure.adult ? [34, 12] : [37, 15];
  const look = { opacity: 0.18 + 0.4 * amount };
  return each([-1, 1], (side) => ellipse(side * x, y, r, r * 0.66, figure.skin.blush, look));
}

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
  const patch = glasses.patch ? group(`translate(${num(x)},${y})`, lensPatch(r, glasses.patch)) : "";
  return patch + lens(-1) + lens(1) + line(bridge + arms, glasses.colour, 5);
}

const STAR = "M0,-11L3.2,-4L11,-3.2L5.2,1.8L7,9.5L0,5.4L-7,9.5L-5.2,1.8L-11,-3.2L-3.2,-4Z";

/** A cheerful cloth patch: it helps the other eye to grow strong. */
const lensPatch = (r: number, colour: string): string =>
  circle(0, 0, r, colour) +
  `<path d="${STAR}" fill="#FFF4C9" stroke="#FFF4C9" stroke-width="3" stroke-linejoin="round"/>`;
