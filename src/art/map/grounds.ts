import {
  at,
  circle,
  dashes,
  downwardGradient,
  each,
  ellipse,
  line,
  num,
  paint,
  path,
  rect,
  times,
} from "../shapes.ts";
import { createDice } from "../places/dice.ts";
import type { LeafTones } from "../places/props/tree.ts";
import { tree } from "../places/props/tree.ts";
import { SHADOW, WHITE } from "../places/tints.ts";
import { shrub } from "./building.ts";
import { PATHS, pointOf } from "./routes.ts";
import { MAP_FRAME } from "./spots.ts";

/** All that lies between the landmarks: grass, paths, trees, a pond, and small things to find. */

const { width: WIDTH, height: HEIGHT } = MAP_FRAME;

const MEADOWS = [
  "M0,300C160,250 300,330 460,290S760,250 900,300S1180,270 1280,300V470C1120,520 980,440 820,480S520,540 360,490S120,470 0,500Z",
  "M620,520C760,480 900,540 1020,510S1200,500 1280,520V720H600C640,660 560,580 620,520Z",
] as const;

function grass(id: string): string {
  const green = downwardGradient(id, [
    [0, "#C6E6B0"],
    [1, "#A9D99A"],
  ]);
  return (
    `<defs>${green}</defs>` +
    rect(0, 0, WIDTH, HEIGHT, paint(id)) +
    each(MEADOWS, (d) => path(d, "#D3ECBD", { opacity: 0.55 }))
  );
}

/** The wood behind the school. */
const treeLine = (): string =>
  times(17, (i) => ellipse(i * 82 - 16, -14 + ((i * 37) % 13), 62, 46, i % 2 === 0 ? "#8CCB9C" : "#9BD5A8")) +
  times(16, (i) => ellipse(i * 84 + 26, -22 + ((i * 29) % 11), 50, 36, "#ADDEBB", { opacity: 0.8 }));

const TUFTS = 120;

function tufts(): string {
  const dice = createDice(21);
  return times(TUFTS, (index) => {
    const [x, y] = [Math.round(dice() * WIDTH), Math.round(70 + dice() * (HEIGHT - 80))];
    if (index % 5 === 0) {
      const colour = ["#FFFFFF", "#FFE08A", "#FFC4D2"][index % 3] ?? WHITE;
      return circle(x, y, 4, colour) + circle(x, y, 1.7, "#F4B23C");
    }
    return line(`M${x - 5},${y}q2,-7 3,-8M${x},${y}v-10M${x + 5},${y}q-2,-7 -3,-8`, "#86C583", 2.6, {
      opacity: 0.75,
    });
  });
}

/** How far a path bows out from the straight line, for each px of its length. */
const BOW = 0.07;

const way = (lift: number): string =>
  each(PATHS, ([one, other], index) => {
    const [from, to] = [pointOf(one), pointOf(other)];
    const bow = index % 2 === 0 ? BOW : -BOW;
    const x = (from.x + to.x) / 2 + (to.y - from.y) * bow;
    const y = (from.y + to.y) / 2 - (to.x - from.x) * bow;
    return `M${from.x},${from.y + lift}Q${num(x)},${num(y + lift)} ${to.x},${to.y + lift}`;
  });

const WAY_WIDTH = 30;

/** The paths one can walk and wheel on: wide, level and pale. */
function paths(): string {
  return (
    line(way(4), "#8CBF7F", WAY_WIDTH + 8, { opacity: 0.55 }) +
    line(way(0), "#E8CF9F", WAY_WIDTH + 4) +
    line(way(0), "#FFF0CF", WAY_WIDTH - 3) +
    dashes(way(0), "#EBD6A8", 5, "1 19", 0.9)
  );
}

const TARMAC =
  "M60,486C150,474 430,476 520,492C588,504 604,560 596,620C590,684 560,706 480,708C360,712 170,712 96,706C36,700 22,660 24,600C26,540 24,492 60,486Z";

function yard(id: string): string {
  const tarmac = downwardGradient(id, [
    [0, "#CDD2E4"],
    [1, "#BDC3DA"],
  ]);
  return (
    `<defs>${tarmac}</defs>` +
    line(TARMAC, "#8CBF7F", 14, { opacity: 0.5 }) +
    line(TARMAC, "#F1EFE8", 9) +
    path(TARMAC, paint(id)) +
    ellipse(420, 530, 120, 16, WHITE, { opacity: 0.14 }) +
    ellipse(160, 680, 120, 14, WHITE, { opacity: 0.14 })
  );
}

/** The road outside, with a crossing before the gate. */
function road(): string {
  const kerb = "M880,720C900,702 960,694 1010,694H1280V720Z";
  return (
    path(kerb, "#F1EFE8") +
    path("M896,720C916,708 966,701 1012,701H1280V720Z", "#A7ABBE") +
    times(6, (i) => rect(1052 + i * 17, 702, 10, 18, WHITE, 2, { opacity: 0.9 }))
  );
}

const DUCKS = [
  [926, 612, 1],
  [964, 628, 0.75],
] as const;

const duck = ([x, y, size]: (typeof DUCKS)[number]): string =>
  at(
    x,
    y,
    size,
    ellipse(0, 6, 16, 4, WHITE, { opacity: 0.5 }),
    path("M-16,-2Q-18,-10 -10,-8H4Q16,-8 14,2Q8,8 -4,7Q-14,6 -16,-2Z", "#FFD75E"),
    circle(9, -12, 8, "#FFD75E"),
    path("M15,-13l9,2l-8,4Z", "#F28C3C"),
    circle(11, -14, 1.8, "#3A3347"),
  );

function pond(): string {
  const water =
    "M876,618C872,592 914,580 946,584C986,582 1010,600 1004,622C1000,650 948,656 918,650C892,648 878,638 876,618Z";
  const reed = (x: number) => line(`M${x},652v-26`, "#5E9E6C", 4) + rect(x - 3.5, 618, 7, 16, "#9A6B4F", 3.5);
  return at(
    78,
    -66,
    1,
    line(water, "#E9D9B0", 14) +
      path(water, "#8FD0EA") +
      path("M890,610C900,594 940,590 960,592C930,600 900,604 890,610Z", WHITE, { opacity: 0.5 }) +
      ellipse(984, 612, 10, 4, "#6FBF83") +
      circle(985, 609, 4, "#FFC4D2") +
      each(DUCKS, duck) +
      reed(878) +
      reed(886),
  );
}

const CARROT = "M0,0q5,4 0,16q-5,-12 0,-16Z";

/** The school's little bus waits outside. */
const bus = (): string =>
  at(
    958,
    712,
    1,
    ellipse(0, 2, 62, 6, SHADOW, { opacity: 0.18 }),
    rect(-56, -46, 112, 42, "#FFC93C", 11) + rect(-56, -16, 112, 8, "#F2695C"),
    times(3, (i) => rect(-46 + i * 28, -40, 22, 17, "#CDEBF5", 4)) + rect(38, -40, 18, 20, "#CDEBF5", 5),
    circle(-30, -3, 10, "#4A4662") +
      circle(-30, -3, 4, "#E7EAF3") +
      circle(32, -3, 10, "#4A4662") +
      circle(32, -3, 4, "#E7EAF3"),
  );

/** The vegetable beds. */
function garden(): string {
  const bed = (y: number) =>
    rect(1196, y, 64, 22, "#B57C51", 7) +
    rect(1200, y + 3, 56, 16, "#8A5F45", 5) +
    times(4, (i) =>
      at(
        1208 + i * 14,
        y + 10,
        0.7,
        path(CARROT, "#F4A65A"),
        ellipse(-3, -4, 5, 3.5, "#63BF83"),
        ellipse(4, -5, 5, 3.5, "#7CC48E"),
      ),
    );
  return bed(510) + bed(542);
}

const NEAR: LeafTones = { dark: "#5FAE80", middle: "#79C293", light: "#98D6A9" };
const FAR: LeafTones = { dark: "#7CC196", middle: "#92D0A6", light: "#ADDEBB" };
const BLOSSOM: LeafTones = { dark: "#F0A3B8", middle: "#F7BACB", light: "#FFD5DF" };

const TREES = [
  [40, 72, 0.3, FAR],
  [318, 96, 0.34, NEAR],
  [268, 66, 0.24, FAR],
  [660, 88, 0.34, BLOSSOM],
  [708, 62, 0.24, FAR],
  [966, 86, 0.32, NEAR],
  [1246, 90, 0.34, FAR],
  [30, 266, 0.3, NEAR],
  [1254, 290, 0.32, BLOSSOM],
  [264, 430, 0.28, BLOSSOM],
  [716, 420, 0.24, NEAR],
  [1246, 470, 0.3, NEAR],
  [640, 580, 0.26, FAR],
  [34, 470, 0.28, FAR],
] as const;

const woods = (): string =>
  each(
    TREES,
    ([x, y, size, leaves]) =>
      ellipse(x + 4, y, 120 * size, 22 * size, SHADOW, { opacity: 0.14 }) + tree(x, y, size, leaves),
  );

/** Small things that somebody who looks closely will find: a cat, a kite in a tree, a snail, a robin. */
function finds(): string {
  const cat = at(
    232,
    286,
    1,
    ellipse(0, 2, 18, 4, SHADOW, { opacity: 0.16 }),
    line("M16,-4q14,-2 12,-16", "#F0A050", 6),
    ellipse(2, -8, 17, 10, "#F0A050"),
    circle(-12, -16, 9, "#F0A050") + path("M-20,-19l1,-10l7,5ZM-4,-19l-1,-10l-7,5Z", "#F0A050"),
    line("M-16,-17q2,2 4,0M-11,-17q2,2 4,0", "#3A3347", 1.8),
    line("M2,-16v8M8,-16v8", "#D9843A", 3),
  );
  const kite = at(
    972,
    34,
    1,
    line("M0,16Q14,34 2,52", "#8A6242", 2),
    path("M0,-18L14,0L0,20L-14,0Z", "#F2695C"),
    path("M0,-18L14,0H-14Z", "#FFC93C"),
  );
  const snail = at(
    618,
    300,
    1,
    line("M-12,4H10q7,0 8,-9", "#C9A27A", 6),
    circle(-2, -4, 9, "#B57C51"),
    circle(-2, -4, 4.5, "#DDB088"),
  );
  const wheelbarrow = at(
    1222,
    600,
    0.9,
    line("M-26,-16L-6,-2H16", "#8A6242", 4),
    path("M-10,-20H26L18,-4H-4Z", "#4C9FDB"),
    circle(22, 1, 6, "#4A4662"),
    ellipse(8, -21, 15, 5, "#63BF83"),
  );
  return (
    cat +
    kite +
    snail +
    wheelbarrow +
    shrub(420, 262, 0.7) +
    shrub(1040, 276, 0.7) +
    shrub(60, 388, 0.8) +
    shrub(396, 470, 0.6) +
    shrub(620, 452, 0.7)
  );
}

/** What lies flat on the ground, below every landmark. */
export const drawGrounds = (ids: (name: string) => string): string =>
  grass(ids("grass")) + treeLine() + tufts() + road() + paths() + yard(ids("tarmac"));

/** What stands on the ground behind the landmarks. */
export const drawGreenery = (): string => woods() + pond() + garden() + finds() + bus();
