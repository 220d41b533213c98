import { circle, each, line, path } from "../shapes.ts";

/** Small signs of a feeling beside the head, in head space. Always with the face, never the only sign. */
export const CUE_NAMES = ["tear", "sweat", "puff", "gasp", "shiver", "huff", "sparkle"] as const;
export type CueName = (typeof CUE_NAMES)[number];

const WATER = "#8FD3F4";
const BREATH = "#FFFFFF";
/** The edge that makes a breath show before a pale wall. */
const BREATH_EDGE = "#9CC3DD";

const SPARKLES: readonly (readonly [x: number, y: number, radius: number, colour: string])[] = [
  [-104, -58, 13, "#FFC93C"],
  [106, -40, 10, "#F7A8C0"],
  [98, -84, 8, "#FFC93C"],
  [-98, -92, 8, "#7CCBC4"],
];

function sparkle([x, y, r, colour]: (typeof SPARKLES)[number]): string {
  const waist = r * 0.16;
  const d = `M${x},${y - r}Q${x + waist},${y - waist} ${x + r},${y}Q${x + waist},${y + waist} ${x},${y + r}Q${x - waist},${y + waist} ${x - r},${y}Q${x - waist},${y - waist} ${x},${y - r}Z`;
  return path(d, colour);
}

const breath = (puffs: readonly (readonly [number, number, number])[]): string =>
  each(puffs, ([x, y, r]) => circle(x, y, r + 2.4, BREATH_EDGE)) +
  each(puffs, ([x, y, r]) => circle(x, y, r, BREATH));

const CUES: Readonly<Record<CueName, () => string>> = {
  tear: () =>
    path("M-52,34C-60,46 -60,56 -52,58C-44,56 -44,46 -52,34Z", WATER) +
    line("M-55,50Q-54,54 -51,54", BREATH, 2.5),
  sweat: () =>
    path("M66,-52C56,-38 56,-27 66,-25C76,-27 76,-38 66,-52Z", WATER) +
    line("M62,-34Q63,-30 66,-30", BREATH, 2.5),
  puff: () =>
    breath([
      [96, 56, 9],
      [108, 52, 11],
      [120, 58, 8],
      [84, 58, 5],
    ]),
  gasp: () => line("M-96,-70L-108,-82M-104,-48L-120,-52M96,-70L108,-82M104,-48L120,-52", "#FFC93C", 6),
  shiver: () => line("M-98,-6q-6,10 0,20q6,10 0,20M98,-6q6,10 0,20q-6,10 0,20", "#9AA6EC", 5),
  huff: () =>
    breath([
      [-98, 30, 8],
      [-110, 26, 6],
      [98, 30, 8],
      [110, 26, 6],
    ]),
  sparkle: () => each(SPARKLES, sparkle),
};

export const drawCue = (cue: CueName): string => CUES[cue]();
