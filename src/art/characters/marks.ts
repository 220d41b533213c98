import { mix } from "../colour.ts";
import { circle, each, line, path } from "../shapes.ts";
import { cheekX } from "./face-shapes.ts";
import type { Figure } from "./spec.ts";

/** What is on the skin of a face: it moves with the face. In head space; nothing for plain skin. */
export const drawMarks = (figure: Figure): string =>
  (figure.spec.vitiligo ? drawVitiligo(figure) : "") +
  (figure.spec.birthmark ? drawBirthmark(figure) : "") +
  (figure.spec.freckles ? drawFreckles(figure) : "") +
  (figure.spec.lines ? drawLines(figure) : "");

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

/** The cheek that freckles are drawn for. */
const USUAL_CHEEK = 50;

function drawFreckles(figure: Figure): string {
  const k = cheekX(figure.face, figure.adult) / USUAL_CHEEK;
  return each(FRECKLES, ([x, y]) => circle(x * k, y, 2, figure.skin.line, { opacity: 0.75 }));
}

/** Skin without pigment, softer than paper. */
const PALE = "#F6D3BC";
export const paleSkin = (figure: Figure): string => mix(PALE, figure.skin.base, 0.16);

/** Patches on both cheeks and beside a brow; eyes and mouth are left free, so that lids match and every feeling is plain to read. */
const PATCHES = [
  "M33,29C38,25 42,31 48,28C55,26 59,33 55,38C53,42 55,46 50,50C46,53 42,47 38,50C33,52 29,47 32,43C35,39 28,33 33,29Z",
  "M-54,35C-50,32 -47,37 -42,37C-37,38 -36,45 -40,48C-42,51 -45,54 -49,51C-53,49 -51,45 -55,42C-57,39 -57,37 -54,35Z",
  "M-44,-47C-38,-53 -28,-49 -23,-51C-15,-54 -9,-47 -13,-41C-16,-36 -24,-39 -29,-36C-35,-32 -42,-34 -44,-39C-45,-42 -47,-44 -44,-47Z",
];

const drawVitiligo = (figure: Figure): string => each(PATCHES, (d) => path(d, paleSkin(figure)));

const BIRTHMARK =
  "M-60,14C-56,6 -50,20 -44,30C-38,34 -30,32 -28,40C-27,49 -36,54 -44,53C-54,53 -62,44 -63,34C-64,26 -63,19 -60,14Z";
const BIRTHMARK_RED = "#B4415A";

const drawBirthmark = (figure: Figure): string =>
  path(BIRTHMARK, mix(figure.skin.base, BIRTHMARK_RED, 0.5), { opacity: 0.9 });

/** Laughter at the eyes and beside the mouth. */
const LINES =
  "M-49,2l-8,-4M-49,8l-9,1M49,2l8,-4M49,8l9,1M-33,34C-38,39 -40,46 -38,52M33,34C38,39 40,46 38,52M-26,20Q-33,24 -40,21M26,20Q33,24 40,21";

const drawLines = (figure: Figure): string => line(LINES, figure.skin.line, 2.8, { opacity: 0.55 });
