import { at, dashes, downwardGradient, each, paint, path } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { clockHands, drift, fall, fly } from "./life.ts";
import type { PlaceArt, PlaceLayer, Spot } from "./place-art.ts";
import { benchSign, buddyBench } from "./props/bench.ts";
import { bush } from "./props/bush.ts";
import { flower, planter } from "./props/flowers.ts";
import { chalkDrawings, groundSheen, hopscotch, rings, wheelchairBay } from "./props/painted-games.ts";
import { fallingLeaf } from "./props/leaf.ts";
import { pencilFence } from "./props/pencil-fence.ts";
import { farHouse, school, SCHOOL_CLOCK } from "./props/school.ts";
import { cloud, flock, morningSky } from "./props/sky.ts";
import type { LeafTones } from "./props/tree.ts";
import { tree } from "./props/tree.ts";
import { CORAL, PINK, SUN, WHITE } from "./tints.ts";

const NEAR_LEAVES: LeafTones = { dark: "#64B083", middle: "#7DC494", light: "#9BD5A8" };
const FAR_LEAVES: LeafTones = { dark: "#7CC196", middle: "#92D0A6", light: "#ADDEBB" };

const FAR_HOUSES = [
  { x: 680, width: 70, colour: "#D9CFE4" },
  { x: 752, width: 86, colour: "#CFC6DE" },
  { x: 838, width: 66, colour: "#DAD2E6" },
  { x: 906, width: 92, colour: "#CCC4DC" },
  { x: 1000, width: 74, colour: "#D6CDE3" },
  { x: 1076, width: 88, colour: "#CFC7DE" },
  { x: 1166, width: 70, colour: "#D9D0E5" },
  { x: 1238, width: 90, colour: "#CDC5DC" },
  { x: 1330, width: 70, colour: "#D6CDE3" },
] as const;

const FAR_HEDGE =
  "M560,372C600,306 640,318 668,330C694,296 744,300 766,326C800,300 846,306 860,330C896,298 946,306 962,332C1000,300 1046,308 1062,330C1096,304 1140,308 1160,332C1200,302 1260,306 1290,330C1320,310 1350,316 1370,330V400H560Z";
const NEAR_HEDGE =
  "M560,388C620,340 680,352 706,362C750,332 800,340 826,360C870,336 926,340 946,362C990,334 1050,340 1076,362C1120,338 1180,340 1206,362C1250,340 1330,344 1370,360V420H560Z";

function farAway(): string {
  return each(FAR_HOUSES, farHouse) + path(FAR_HEDGE, "#B4DCC4") + path(NEAR_HEDGE, "#9ED0B1");
}

const GRASS_LIGHT = "M-80,406C160,396 420,420 700,408C940,398 1180,410 1370,402V480H-80Z";
const GRASS_DARK = "M-80,424C220,414 520,432 760,424C980,416 1200,426 1370,420V480H-80Z";
const TARMAC = "M-80,448C200,436 560,452 820,444C1040,438 1240,446 1370,440V740H-80Z";
const KERB =
  "M-80,448C200,436 560,452 820,444C1040,438 1240,446 1370,440V450C1240,456 1040,448 820,454C560,462 200,446 -80,458Z";

const BENCH = { x: 630, y: 668 };
const BAY_Y = 690;
const BAY_MIDDLE_Y = 676;
const LEFT_BAY_X = 304;
const RIGHT_BAY_X = 956;

function ground(tarmacId: string): string {
  const tarmac = downwardGradient(tarmacId, [
    [0, "#C5CADD"],
    [1, "#B3B9D2"],
  ]);
  return [
    `<defs>${tarmac}</defs>`,
    path(GRASS_LIGHT, "#A5D99C"),
    path(GRASS_DARK, "#94CE90"),
    path(TARMAC, paint(tarmacId)),
    path(KERB, "#E7EAF3"),
    hopscotch(66, 655),
    rings(1172, 626, 0.8),
    dashes("M440,704C520,660 560,704 640,706S760,700 820,704", WHITE, 9, "2 26", 0.4),
    groundSheen(),
    chalkDrawings(),
    wheelchairBay(LEFT_BAY_X, BAY_MIDDLE_Y),
    wheelchairBay(RIGHT_BAY_X, BAY_MIDDLE_Y),
  ].join("");
}

const BUSH_BY_WING = { dark: "#7CC08E", light: "#96D0A2", blossoms: [PINK, WHITE], seed: 5 } as const;
const BUSH_BY_TREE = { dark: "#6FB98A", light: "#8CCB9C", blossoms: [SUN, WHITE], seed: 8 } as const;

function fence(): string {
  return [
    tree(1188, 430, 1.25, NEAR_LEAVES),
    tree(770, 424, 0.72, FAR_LEAVES),
    pencilFence(712, 346, 20),
    bush(742, 446, 0.62, BUSH_BY_WING),
    bush(1304, 450, 0.8, BUSH_BY_TREE),
    planter(432, 408),
  ].join("");
}

const HEDGE_DARK = "#4E9E78";
const HEDGE_LIGHT = "#63B189";
const LEFT_HEDGE =
  "M-20,10C-30,-80 30,-120 60,-86C70,-140 140,-130 142,-84C176,-104 214,-70 196,-36C226,-34 230,4 216,14Z";
const LEFT_HEDGE_LIGHT =
  "M-20,10C-20,-50 30,-84 54,-58C66,-100 120,-92 122,-54C150,-68 176,-40 164,-14C184,-14 188,6 180,14Z";
const RIGHT_HEDGE =
  "M-20,10C-30,-60 20,-96 50,-66C60,-106 118,-98 120,-60C150,-76 184,-46 170,-20C194,-16 196,6 186,14Z";
const RIGHT_HEDGE_LIGHT =
  "M-20,10C-20,-36 24,-62 46,-42C56,-72 100,-66 102,-36C126,-46 148,-24 140,-6C156,-6 158,8 150,14Z";

function hedges(): string {
  const left = at(
    -92,
    752,
    0.72,
    path(LEFT_HEDGE, HEDGE_DARK),
    path(LEFT_HEDGE_LIGHT, HEDGE_LIGHT),
    flower(60, -6, 1.6, "#FFB8A8"),
    flower(112, 6, 1.9, "#FFE9B0"),
    flower(22, 4, 1.4, WHITE),
  );
  const right = `<g transform="translate(1362,752) scale(-0.8,0.8)">${[
    path(RIGHT_HEDGE, HEDGE_DARK),
    path(RIGHT_HEDGE_LIGHT, HEDGE_LIGHT),
    flower(56, 0, 1.6, PINK),
    flower(98, 8, 1.4, WHITE),
  ].join("")}</g>`;
  return left + right;
}

function layers(ids: Ids): readonly PlaceLayer[] {
  const bench = benchSign(846, 646, 412) + buddyBench(BENCH.x, BENCH.y);
  return [
    { id: "sky", z: "back", parallax: 0.1, svg: morningSky(ids("sky"), ids("sun")) },
    { id: "far", z: "back", parallax: 0.25, svg: farAway() },
    { id: "school", z: "back", parallax: 0.45, svg: school() },
    { id: "ground", z: "back", parallax: 1, svg: ground(ids("tarmac")) },
    { id: "fence", z: "back", parallax: 0.8, svg: fence() },
    { id: "bench", z: "back", parallax: 1, svg: bench },
    { id: "front", z: "front", parallax: 1.25, svg: hedges() },
  ];
}

function cloudPiece(id: string, x: number, y: number, scale: number, by: number): LifePiece {
  const svg = cloud(0, 0, scale, 0.82);
  return { id, z: "back", x, y, reach: 120 * scale, svg, move: drift(by, 60) };
}

function life(): readonly LifePiece[] {
  const leaf = fallingLeaf("#F0C95C", "#CFA23F");
  return [
    cloudPiece("big-cloud", 616, 88, 0.8, 70),
    cloudPiece("small-cloud", 430, 152, 0.5, 44),
    { id: "flock", z: "back", x: 770, y: 168, reach: 70, svg: flock(), move: fly([180, -70], 14, 12) },
    { id: "leaf", z: "back", x: 1094, y: 326, reach: 22, svg: leaf, move: fall([-46, 150], 8, 9) },
    ...clockHands("school-clock", SCHOOL_CLOCK.x, SCHOOL_CLOCK.y, SCHOOL_CLOCK.radius, CORAL),
  ];
}

const LEFT_SEAT: Spot = { x: 520, y: 688, scale: 1, turn: 0.5 };
const RIGHT_SEAT: Spot = { x: 740, y: 688, scale: 1, turn: -0.5 };

/** The playground with its buddy bench, and a painted bay for a wheelchair at both ends of the bench. */
export const PLAYGROUND: PlaceArt = {
  layers,
  life,
  spots: {
    left: { x: 520, y: 694, scale: 1, turn: 0.5 },
    right: { x: 740, y: 694, scale: 1, turn: -0.5 },
    third: { x: 104, y: 682, scale: 0.95, turn: 0.5 },
    adult: { x: 1140, y: 656, scale: 0.92, turn: -0.5 },
    door: { x: 300, y: 590, scale: 0.78, turn: 0.5 },
  },
  seats: { left: LEFT_SEAT, right: RIGHT_SEAT },
  bays: {
    left: {
      bay: { x: LEFT_BAY_X, y: BAY_Y, scale: 1, turn: 0.6 },
      partner: { ...LEFT_SEAT, turn: -0.5 },
    },
    right: {
      bay: { x: RIGHT_BAY_X, y: BAY_Y, scale: 1, turn: -0.6 },
      partner: { ...RIGHT_SEAT, turn: 0.5 },
    },
  },
};
