import { mix } from "../../colour.ts";
import { circle, each, ellipse, num, path } from "../../shapes.ts";
import type { Figure } from "../spec.ts";
import { cloud, curl, inkOf, strand, type HairInk, type HairParts } from "./hair-parts.ts";

const ink = (figure: Figure, dark: number, light: number): HairInk =>
  inkOf(figure.hair, { dark, light, chroma: 1.1 }, figure.tie, figure.skin.shade);

type Spot = readonly [x: number, y: number];

const AFRO_CAP =
  "M-86,12C-98,-20 -102,-52 -82,-80C-58,-114 58,-114 82,-80C102,-52 98,-20 86,12C83,0 80,-14 73,-26C64,-39 55,-37 45,-46C34,-41 24,-50 12,-46C0,-52 -10,-45 -22,-49C-32,-41 -44,-46 -51,-38C-61,-38 -68,-30 -74,-24C-80,-12 -83,0 -86,12Z";
const AFRO_CURLS: readonly Spot[] = [
  [-64, -58],
  [-40, -76],
  [-12, -86],
  [18, -86],
  [44, -74],
  [66, -56],
  [-26, -62],
  [4, -66],
  [32, -60],
  [-78, -30],
  [80, -28],
];

/** A round afro. */
export function afro(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.06, 0.1);
  return {
    back: cloud(0, -36, 98, 82, 18, dark),
    front: path(AFRO_CAP, hair) + each(AFRO_CURLS, ([x, y]) => curl(x, y, 1, light, 0.5)),
    over: "",
    coversEars: false,
    shadow: [AFRO_CAP],
  };
}

const BEADS = ["#FFC93C", "#4CB5AE", "#F2695C", "#8C7AE6"];
const BEADS_CAP =
  "M-84,6C-90,-60 -50,-91 0,-91C50,-91 90,-60 84,6C82,-8 78,-18 72,-26C58,-46 30,-56 0,-56C-30,-56 -58,-46 -72,-26C-78,-18 -82,-8 -84,6Z";
const ROWS = [-56, -34, -12, 12, 34, 56];

interface Braid {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly bend: number;
}

const BRAIDS: readonly Braid[] = [
  { x: -84, y: -12, length: 96, bend: -6 },
  { x: -72, y: -10, length: 106, bend: -5 },
  { x: -60, y: 0, length: 88, bend: -3 },
  { x: 84, y: -12, length: 96, bend: 6 },
  { x: 72, y: -10, length: 106, bend: 5 },
  { x: 60, y: 0, length: 88, bend: 3 },
];

function braid({ x, y, length, bend }: Braid, i: number, colour: string): string {
  const end = x + bend * 0.6;
  const bead = (k: number) => BEADS[(i + k) % BEADS.length] ?? "#FFC93C";
  return (
    strand(`M${x},${y}q${bend},${length / 2} ${num(bend * 0.6)},${length}`, colour, 12) +
    circle(end, y + length - 2, 7, bead(0)) +
    circle(end, y + length + 10, 6.4, bead(1))
  );
}

/** Rows of braids close to the head, with beads at their ends. */
export function beads(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.06, 0.11);
  const row = (x: number) =>
    strand(
      `M${num(x * 0.95)},${num(-50 + Math.abs(x) * 0.22)}C${num(x * 0.9)},-70 ${num(x * 0.6)},-84 ${num(x * 0.4)},-90`,
      light,
      2.8,
      0.55,
    );
  return {
    back:
      path("M-84,10C-90,-60 -50,-92 0,-92C50,-92 90,-60 84,10V30H-84Z", dark) +
      each(BRAIDS, (one, i) => braid(one, i, i % 2 ? hair : dark)),
    front:
      path(BEADS_CAP, hair) +
      each(ROWS, row) +
      braid({ x: -85, y: -6, length: 68, bend: -4 }, 2, hair) +
      braid({ x: 85, y: -6, length: 68, bend: 4 }, 1, hair),
    over: "",
    coversEars: true,
    shadow: [BEADS_CAP],
  };
}

const BUNS_CAP =
  "M-84,12C-93,-58 -52,-93 0,-93C52,-93 93,-58 84,12C82,-4 79,-14 73,-23C44,-30 18,-48 0,-72C-18,-48 -44,-30 -73,-23C-79,-14 -82,-4 -84,12Z";

/** Two buns, one on each side of a parting. */
export function buns(figure: Figure): HairParts {
  const { hair, dark, light, tie, parting } = ink(figure, -0.07, 0.085);
  const bun = (s: number) =>
    circle(s * 54, -93, 31, dark) +
    circle(s * 53, -96, 26, hair) +
    strand(
      `M${s * 40},-104C${s * 44},-116 ${s * 62},-116 ${s * 66},-104M${s * 46},-92C${s * 48},-100 ${s * 58},-100 ${s * 60},-93`,
      light,
      3.4,
      0.7,
    );
  const band = (s: number) =>
    ellipse(s * 47, -75, 18, 6, tie, { transform: `rotate(${s * 28} ${s * 47} -75)` });
  return {
    back: path("M-80,2C-84,-50 -50,-86 0,-86C50,-86 84,-50 80,2Z", dark) + bun(-1) + bun(1),
    front:
      path(BUNS_CAP, hair) +
      strand(
        "M-12,-72C-32,-60 -52,-44 -69,-38M12,-72C32,-60 52,-44 69,-38M-30,-80C-48,-72 -62,-60 -72,-48M30,-80C48,-72 62,-60 72,-48",
        dark,
        3,
        0.5,
      ) +
      strand("M0,-92V-74", parting, 3.2) +
      band(-1) +
      band(1),
    over: "",
    coversEars: false,
    shadow: [BUNS_CAP],
  };
}

const LOCS_CAP =
  "M-80,-14C-86,-60 -48,-92 0,-92C48,-92 86,-60 80,-14C70,-40 40,-54 0,-54C-40,-54 -70,-40 -80,-14Z";
const LOCS_BEHIND = [
  "M-20,-84Q-88,-80 -90,8",
  "M20,-84Q88,-80 90,6",
  "M-16,-86Q-90,-92 -96,-26",
  "M16,-86Q90,-92 96,-28",
  "M-10,-88Q-76,-112 -92,-62",
  "M10,-88Q76,-112 92,-60",
  "M-4,-90Q-48,-124 -72,-92",
  "M6,-90Q46,-126 70,-94",
  "M0,-88Q-14,-122 -40,-110",
  "M2,-88Q12,-126 36,-112",
];
const LOCS_BEFORE = [
  "M-16,-84Q-72,-78 -78,-22",
  "M16,-84Q74,-78 80,-26",
  "M-10,-84Q-56,-72 -58,-34",
  "M12,-84Q56,-74 60,-38",
  "M-5,-84Q-36,-72 -36,-45",
  "M6,-84Q38,-74 40,-43",
  "M-2,-84Q-14,-70 -15,-41",
  "M2,-84Q14,-72 14,-48",
];

/** Short locs that fall every way from the crown. */
export function shortlocs(figure: Figure): HairParts {
  const { hair, dark } = ink(figure, -0.07, 0.1);
  const tone = mix(hair, figure.skin.base, 0.14);
  const loc = (d: string) => strand(d, dark, 17) + strand(d, tone, 11.5);
  return {
    back: path("M-82,8C-86,-52 -48,-92 0,-92C48,-92 86,-52 82,8Z", dark) + each(LOCS_BEHIND, loc),
    front: path(LOCS_CAP, dark) + each(LOCS_BEFORE, loc),
    over: "",
    coversEars: false,
    shadow: [LOCS_CAP],
  };
}

const HIGHTOP_SIDES =
  "M-80,6C-84,-22 -84,-42 -77,-58L-62,-64L-66,-38C-74,-28 -77,-12 -80,6ZM80,6C84,-22 84,-42 77,-58L62,-64L66,-38C74,-28 77,-12 80,6Z";
const HIGHTOP =
  "M-68,-36C-76,-58 -82,-92 -76,-110C-68,-124 -40,-126 -28,-122C-10,-130 16,-129 28,-122C44,-127 68,-123 76,-110C82,-92 76,-58 68,-36C60,-44 54,-47 46,-49C20,-54 -20,-54 -46,-49C-54,-47 -60,-44 -68,-36Z";
const HIGHTOP_CURLS: readonly Spot[] = [
  [-56, -100],
  [-30, -106],
  [0, -110],
  [30, -106],
  [56, -100],
  [-44, -82],
  [-14, -87],
  [16, -87],
  [46, -82],
  [-54, -62],
  [-26, -67],
  [4, -69],
  [32, -67],
  [56, -62],
];

/** Tall and level on top, short at the sides. */
export function hightop(figure: Figure): HairParts {
  const { hair, light } = ink(figure, 0, 0.11);
  return {
    back: "",
    front:
      path(HIGHTOP_SIDES, mix(hair, figure.skin.base, 0.4)) +
      path(HIGHTOP, hair) +
      each(HIGHTOP_CURLS, ([x, y]) => curl(x, y, 0.95, light, 0.5)),
    over: "",
    coversEars: false,
    shadow: [HIGHTOP],
  };
}

type Ball = readonly [x: number, y: number, radius: number];
const SHORT_CURLS: readonly Ball[] = [
  [-74, -30, 14],
  [74, -30, 14],
  [-62, -46, 17],
  [62, -46, 17],
  [-40, -54, 16],
  [42, -55, 16],
  [-16, -56, 16],
  [16, -58, 16],
  [-68, -64, 20],
  [68, -64, 20],
  [-40, -80, 22],
  [40, -80, 22],
  [0, -85, 23],
  [-79, -44, 15],
  [79, -44, 15],
];
const SHORT_CURLS_CAP = "M-78,-22C-82,-74 -40,-96 0,-96C40,-96 82,-74 78,-22C60,-62 -60,-62 -78,-22Z";
const SHORT_LIGHTS: readonly Spot[] = [
  [-62, -50],
  [-38, -60],
  [-12, -64],
  [18, -64],
  [44, -60],
  [64, -50],
  [-50, -78],
  [-18, -88],
  [18, -88],
  [50, -78],
];

/** Short loose curls; the ears can be seen. */
export function shortcurls(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.06, 0.1);
  return {
    back: path("M-80,6C-86,-50 -46,-90 0,-90C46,-90 86,-50 80,6Z", dark),
    front:
      path(SHORT_CURLS_CAP, hair) +
      each(SHORT_CURLS, ([x, y, r]) => circle(x, y, r, hair)) +
      path(
        "M-80,8C-84,-8 -84,-22 -80,-34L-68,-34C-74,-20 -77,-8 -80,8ZM80,8C84,-8 84,-22 80,-34L68,-34C74,-20 77,-8 80,8Z",
        dark,
      ) +
      each(SHORT_LIGHTS, ([x, y]) => curl(x, y, 1, light, 0.55)),
    over: "",
    coversEars: false,
    shadow: [SHORT_CURLS_CAP],
  };
}
