import { mix, shade } from "../colour.ts";
import { circle, ellipse, group, line, num, paint, path } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import { LIDS, type Emotion, type Lid } from "./emotions.ts";
import type { EyeShape, Figure } from "./spec.ts";

/** Eyes are stacked: white, iris, a ring of skin that hides what the iris overlaps, then lid and lashes. */

const LASH = "#2E2029";
/** On deep skin a closed eye needs a darker line to be read. */
const LASH_ON_DEEP_SKIN = "#140A10";
const lashColour = ({ spec: { skin } }: Figure): string =>
  skin === "umber" || skin === "espresso" ? LASH_ON_DEEP_SKIN : LASH;
/** A lid that covers more than this is a closed eye. */
const CLOSED_FROM = 0.86;
/** A lid that covers less than this leaves the eye round. */
const ROUND_BELOW = 0.16;

/** The viewer's left eye is -1, the right one 1. */
export type Side = -1 | 1;

interface EyeSize {
  readonly rx: number;
  readonly ry: number;
  readonly iris: number;
}

const CHILD_EYE: EyeSize = { rx: 16.2, ry: 19.2, iris: 13.4 };
const ADULT_EYE: EyeSize = { rx: 13, ry: 14.5, iris: 9.8 };
/** Shares of the usual width, height and iris. */
const EYE_SHAPES: Readonly<Record<EyeShape, readonly [width: number, height: number, iris: number]>> = {
  round: [1, 1, 1],
  almond: [1.08, 0.86, 0.94],
  small: [0.9, 0.9, 0.92],
  low: [1, 0.92, 0.97],
};

export function eyeSize(figure: Figure): EyeSize {
  const usual = figure.adult ? ADULT_EYE : CHILD_EYE;
  const shape = figure.spec.eyes;
  if (!shape) return usual;
  const [width, height, open] = EYE_SHAPES[shape];
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { rx: tenth(usual.rx * width), ry: tenth(usual.ry * height), iris: tenth(usual.iris * open) };
}

/** Where the eyes are in head space: the right one; the left one mirrors it. */
export const eyeCentre = (figure: Figure): readonly [number, number] => (figure.adult ? [29, 4] : [33.5, 8]);

export function drawEyeWhite(figure: Figure, ids: Ids): string {
  const { rx, ry } = eyeSize(figure);
  const clip = ids("white");
  const shadow = `M${-rx},${-ry}H${rx}V${num(-ry * 0.3)}Q0,${num(-ry * 0.78)} ${-rx},${num(-ry * 0.3)}Z`;
  return `<clipPath id="${clip}"><ellipse rx="${rx}" ry="${ry}"/></clipPath>${ellipse(0, 0, rx, ry, mix("#FFFDFA", figure.skin.base, 0.03))}<g clip-path="${paint(clip)}">${path(shadow, "#B9AFCB", { opacity: 0.45 })}</g>`;
}

/** The iris with its pupil and lights; `scale` is how wide the feeling opens it. */
export function drawIris(figure: Figure, scale = 1): string {
  const r = eyeSize(figure).iris * scale;
  const [wide, low, inner, outer] = [r * 0.8, r * 0.25, r * 0.84, r * 1.05].map(num);
  const glow = `M-${wide},${low}A${inner},${inner} 0 0 0 ${wide},${low}A${outer},${outer} 0 0 1 -${wide},${low}Z`;
  return (
    circle(0, 0, r, figure.iris) +
    path(glow, shade(figure.iris, 0.17, 1.25), { opacity: 0.8 }) +
    circle(0, 0, r * 0.66, "#1B1220") +
    circle(-r * 0.34, -r * 0.4, r * 0.33, "#FFFFFF") +
    circle(r * 0.38, r * 0.38, r * 0.16, "#FFFFFF", { opacity: 0.9 })
  );
}

/** How far an iris that looks aside may come out of its eye. */
const RIM_WIDTH = 4;

/** A thin ring of skin round the eye: the stage lays it over an iris that looks aside. */
export function drawEyeRim(figure: Figure): string {
  const { rx, ry } = eyeSize(figure);
  const width = RIM_WIDTH;
  const ring = (x: number, y: number) =>
    `M${num(-x)},0a${num(x)},${num(y)} 0 1 0 ${num(2 * x)},0a${num(x)},${num(y)} 0 1 0 ${num(-2 * x)},0Z`;
  return `<path fill-rule="evenodd" fill="${figure.skin.base}" d="${ring(rx + width, ry + width)}${ring(rx, ry)}"/>`;
}

/** Lid and lashes of one eye. */
export function drawLid(figure: Figure, { top, bottom, tilt }: Lid, side: Side, ids: Ids): string {
  if (top > CLOSED_FROM) return closedEye(figure, side);
  const { rx, ry } = eyeSize(figure);
  const clip = ids("lid");
  const edge = -ry + top * 2 * ry;
  const below = ry - bottom * 2 * ry;
  const lidColour = mix(figure.skin.base, figure.skin.shade, 0.55);
  const lower = `M${num(-rx * 2)},${num(below + 3)}Q0,${num(below - 5)} ${num(rx * 2)},${num(below + 3)}V60H${num(-rx * 2)}Z`;
  const upper = `M${num(-rx * 2.2)},-60H${num(rx * 2.2)}V${num(edge + 2)}Q0,${num(edge - 5 * (1 - top))} ${num(-rx * 2.2)},${num(edge + 2)}Z`;
  const covers =
    (bottom > 0 ? path(lower, figure.skin.base) : "") +
    (top > 0.04 ? group(`rotate(${num(side * tilt)})`, path(upper, lidColour)) : "");
  return (
    `<clipPath id="${clip}"><ellipse rx="${num(rx + 1.4)}" ry="${num(ry + 1.4)}"/></clipPath>` +
    `<g clip-path="${paint(clip)}">${covers}</g>${lashes(figure, top, edge, side * tilt, side)}`
  );
}

function closedEye(figure: Figure, side: Side): string {
  const { rx } = eyeSize(figure);
  const curve = line(
    `M${-rx},1Q0,${figure.adult ? 11 : 14} ${rx},1`,
    lashColour(figure),
    figure.adult ? 4.2 : 5,
  );
  const hairs = `M${num(side * rx)},3l${num(side * 5.5)},3.5M${num(side * rx * 0.66)},8l${num(side * 3.5)},5.5`;
  return curve + (figure.spec.lashes ? line(hairs, lashColour(figure), 3.2) : "");
}

function lashes(figure: Figure, cover: number, edge: number, tilt: number, side: Side): string {
  const { rx, ry } = eyeSize(figure);
  const round = cover < ROUND_BELOW;
  const drop = cover * ry * 1.6;
  const halfWidth = rx * Math.sqrt(Math.max(0, 1 - (edge / ry) ** 2)) + 1.6;
  const curve = round
    ? `M${num(-rx - 0.4)},${num(-ry * 0.3 + drop * 0.3)}C${num(-rx * 0.8)},${num(-ry * 1.1 + drop * 1.1)} ${num(rx * 0.8)},${num(-ry * 1.1 + drop * 1.1)} ${num(rx + 0.4)},${num(-ry * 0.3 + drop * 0.3)}`
    : `M${num(-halfWidth)},${num(edge + 1.5)}Q0,${num(edge - 5 * (1 - cover))} ${num(halfWidth)},${num(edge + 1.5)}`;
  const hairs = round
    ? `M${num(side * rx * 0.98)},${num(-ry * 0.36)}l${num(side * 5.5)},-3.5M${num(side * rx * 0.76)},${num(-ry * 0.74)}l${num(side * 4.5)},-5`
    : `M${num(side * rx * 0.9)},${num(edge + 1)}l${num(side * 6)},0M${num(side * rx * 0.6)},${num(edge - 1)}l${num(side * 4)},-4.5`;
  const fine = figure.spec.lashes && cover < 0.6 ? line(hairs, lashColour(figure), 3) : "";
  return group(
    `rotate(${num(round ? 0 : tilt)})`,
    line(curve, lashColour(figure), figure.adult ? 3.6 : 4.4),
    fine,
  );
}

/** One whole eye with a feeling; `blink` 0 to 1 closes it further. */
export function drawEye(figure: Figure, emotion: Emotion, side: Side, blink: number, ids: Ids): string {
  const { rx, ry, iris } = eyeSize(figure);
  const lid = LIDS[emotion.lid];
  const top = Math.max(lid.top, blink);
  if (top > CLOSED_FROM) return drawLid(figure, LIDS.closed, side, ids);
  const clip = ids("eye");
  const r = iris * emotion.iris;
  const x = emotion.gaze[0] * (rx - r * 0.74);
  const y = emotion.gaze[1] * (ry - r) * 0.8 + 0.4;
  const look = group(`translate(${num(x)},${num(y)})`, drawIris(figure, emotion.iris));
  return group(
    `scale(${emotion.white})`,
    drawEyeWhite(figure, ids),
    `<clipPath id="${clip}"><ellipse rx="${rx}" ry="${ry}"/></clipPath><g clip-path="${paint(clip)}">${look}</g>`,
    drawLid(figure, { ...lid, top }, side, ids),
  );
}
