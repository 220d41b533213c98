import { mix } from "../../colour.ts";
import { circle, each, ellipse, path } from "../../shapes.ts";
import { cloud, curl, inkOf, strand, type HairParts } from "./hair-parts.ts";
import type { Figure } from "../spec.ts";

const PUFFS_CAP =
  "M-84,6C-90,-60 -50,-91 0,-91C50,-91 90,-60 84,6C80,-12 76,-20 70,-24C58,-42 28,-51 0,-51C-28,-51 -58,-42 -70,-24C-76,-16 -80,-8 -84,6Z";
const PUFF_CURLS = [
  [70, -86],
  [88, -78],
  [76, -66],
  [92, -60],
] as const;
const COMBED = [
  "M-10,-60C-22,-68 -44,-72 -62,-66",
  "M-26,-55C-40,-62 -56,-62 -70,-52",
  "M-8,-72C-20,-80 -34,-82 -50,-78",
  "M10,-60C22,-68 44,-72 62,-66",
  "M26,-55C40,-62 56,-62 70,-52",
  "M8,-72C20,-80 34,-82 50,-78",
];

/** Two round puffs, tied high. */
export function puffs(figure: Figure): HairParts {
  const ink = inkOf(figure.hair, { dark: -0.07, light: 0.1, chroma: 1.1 }, figure.tie, figure.skin.shade);
  const puff = (side: number) =>
    cloud(side * 76, -70, 35, 35, 11, ink.dark) +
    cloud(side * 77, -73, 29, 29, 10, ink.hair, 12) +
    each(PUFF_CURLS, ([x, y]) => curl(side * x, y, 0.8, ink.light, 0.55));
  const band = (side: number) =>
    ellipse(side * 64, -60, 8, 14, ink.tie, { transform: `rotate(${side * 42} ${side * 64} -60)` });
  return {
    back: puff(-1) + puff(1),
    front:
      path(PUFFS_CAP, ink.hair) +
      each(COMBED, (d) => strand(d, ink.light, 3, 0.5)) +
      strand("M0,-90V-52", ink.parting, 3.2) +
      band(-1) +
      band(1),
    over: "",
    coversEars: false,
    shadow: [PUFFS_CAP],
  };
}

const FADE_SIDES =
  "M-80,4C-83,-24 -82,-44 -74,-60L-62,-64L-66,-40C-74,-30 -77,-14 -80,4ZM80,4C83,-24 82,-44 74,-60L62,-64L66,-40C74,-30 77,-14 80,4Z";
const FADE_TOP =
  "M-70,-34C-82,-46 -84,-66 -72,-76C-76,-90 -58,-102 -46,-95C-42,-108 -18,-111 -10,-102C-2,-112 22,-111 28,-100C38,-108 58,-102 60,-90C74,-90 84,-74 76,-62C82,-54 78,-42 70,-34C64,-42 58,-46 48,-48C20,-54 -20,-54 -48,-48C-58,-46 -64,-42 -70,-34Z";
const FADE_CURLS = [
  [-54, -70],
  [-30, -84],
  [-2, -89],
  [26, -84],
  [52, -70],
  [-40, -60],
  [-14, -69],
  [12, -69],
  [38, -61],
] as const;

/** Tight curls on top, short at the sides. */
export function fade(figure: Figure): HairParts {
  const ink = inkOf(figure.hair, { dark: 0, light: 0.11, chroma: 1.1 }, figure.tie, figure.skin.shade);
  return {
    back: "",
    front:
      path(FADE_SIDES, mix(ink.hair, figure.skin.base, 0.42)) +
      path(FADE_TOP, ink.hair) +
      each(FADE_CURLS, ([x, y]) => curl(x, y, 0.95, ink.light, 0.55)),
    over: "",
    coversEars: false,
    shadow: [FADE_TOP],
  };
}

type Ball = readonly [x: number, y: number, radius: number];

/** One side of a ring of curls; the other mirrors it. */
const both = (balls: readonly Ball[]): readonly Ball[] =>
  balls.flatMap(([x, y, r]): Ball[] =>
    x === 0
      ? [[x, y, r]]
      : [
          [-x, y, r],
          [x, y, r],
        ],
  );

const BACK_CURLS = both([
  [80, -41, 24],
  [64, -69, 25],
  [35, -88, 25],
  [0, -95, 25],
  [90, -14, 22],
  [94, 14, 21],
  [92, 42, 21],
  [82, 66, 20],
  [62, 78, 18],
]);
const FRONT_CURLS = both([
  [58, -46, 17],
  [36, -58, 18],
  [12, -60, 17],
  [72, -26, 14],
  [66, -64, 24],
  [0, -80, 26],
  [34, -78, 25],
  [80, -40, 18],
]);
const SIDE_CURLS = both([
  [83, -6, 14],
  [88, 16, 14],
  [86, 39, 14],
  [78, 60, 13],
]);
const CURL_LIGHTS = [
  [-58, -48],
  [-34, -60],
  [-10, -66],
  [14, -63],
  [38, -61],
  [60, -48],
  [-56, -76],
  [-22, -86],
  [16, -86],
  [52, -78],
  [88, 14],
  [86, 38],
  [-90, 40],
  [-94, 12],
  [-90, -14],
] as const;
const CURLS_BACK = "M-88,0C-88,-70 88,-70 88,0V70H-88Z";
const CURLS_CAP = "M-74,-40C-50,-84 50,-84 74,-40C40,-66 -40,-66 -74,-40Z";

/** A mop of round curls. With a hearing aid, the curls on its side are tucked behind the ear. */
export function curls(figure: Figure): HairParts {
  const ink = inkOf(figure.hair, { dark: -0.065, light: 0.1, chroma: 1.1 }, figure.tie, figure.skin.shade);
  const aided = figure.spec.aid !== undefined && figure.spec.aid.ears !== "right";
  const ball = (colour: string) => (one: Ball) => circle(one[0], one[1], one[2], colour);
  const side = SIDE_CURLS.filter(([x]) => !(aided && x < 0));
  return {
    back: path(CURLS_BACK, ink.dark) + each(BACK_CURLS, ball(ink.dark)),
    front:
      each([...FRONT_CURLS, ...side], ball(ink.hair)) +
      path(CURLS_CAP, ink.hair) +
      each(CURL_LIGHTS, ([x, y]) => curl(x, y, 1, ink.light, 0.55)),
    over: "",
    coversEars: !aided,
    shadow: [CURLS_CAP],
  };
}

const LOCS_CAP =
  "M-74,18C-88,-60 -52,-108 0,-108C52,-108 88,-60 74,18C74,0 70,-14 64,-24C48,-46 24,-55 0,-55C-24,-55 -48,-46 -64,-24C-70,-14 -74,0 -74,18Z";
const LOCS = [
  "M-60,-60Q-104,0 -88,96",
  "M-56,-40Q-86,30 -76,110",
  "M-50,0Q-70,60 -62,116",
  "M60,-60Q104,0 88,96",
  "M56,-40Q86,30 76,110",
  "M50,0Q70,60 62,116",
];
const HEADBAND =
  "M-78,-34C-80,-44 -78,-54 -73,-60C-58,-80 -32,-90 0,-90C32,-90 58,-80 73,-60C78,-54 80,-44 78,-34C64,-58 36,-71 0,-71C-36,-71 -64,-58 -78,-34Z";
const LOC_PARTINGS = [-44, -22, 0, 22, 44];

/** Long locs under a wide band. */
export function locs(figure: Figure): HairParts {
  const ink = inkOf(figure.hair, { dark: -0.05, light: 0.1, chroma: 1.1 }, figure.tie, figure.skin.shade);
  const parting = (x: number) =>
    `M${x * 0.9},${-57 + Math.abs(x) * 0.26}L${x * 0.98},${-68 + Math.abs(x) * 0.3}`;
  return {
    back:
      path("M-74,16C-80,-50 -44,-88 0,-88C44,-88 80,-50 74,16Z", ink.dark) +
      each(LOCS, (d, i) => strand(d, i % 2 ? ink.hair : ink.dark, 15)),
    front:
      path(LOCS_CAP, ink.hair) +
      each(LOC_PARTINGS, (x) => strand(parting(x), ink.light, 2.8, 0.45)) +
      path(HEADBAND, ink.tie) +
      strand("M-64,-62C-46,-77 -24,-83 2,-84", inkOf(ink.tie, { dark: 0, light: 0.1 }, "", "").light, 4, 0.8),
    over: "",
    coversEars: false,
    shadow: [LOCS_CAP],
  };
}
