import { at, circle, downwardGradient, each, glowGradient, paint, path, rect, times } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { clockHands, drift, fall, glow, sway } from "./life.ts";
import type { PlaceArt, PlaceLayer } from "./place-art.ts";
import { bush } from "./props/bush.ts";
import { tuft } from "./props/flowers.ts";
import { fallingLeaf } from "./props/leaf.ts";
import { farHouse, school, SCHOOL_CLOCK } from "./props/school.ts";
import { cloud } from "./props/sky.ts";
import * as street from "./props/street.ts";
import type { LeafTones } from "./props/tree.ts";
import { tree } from "./props/tree.ts";
import { CORAL, SUN, WHITE } from "./tints.ts";

const GOLDEN_LEAVES: LeafTones = { dark: "#EBB566", middle: "#F4C982", light: "#FBDFA6" };
const GREEN_LEAVES: LeafTones = { dark: "#86BC86", middle: "#9DCC98", light: "#B8DDAF" };

const HOUSES = [
  { x: 820, width: 84, colour: "#E0D3DD" },
  { x: 906, width: 66, colour: "#D8CAD8" },
  { x: 986, width: 90, colour: "#E2D6DE" },
  { x: 1210, width: 84, colour: "#DACDDA" },
  { x: 1296, width: 72, colour: "#E2D6DE" },
] as const;

const HEDGE =
  "M380,402C420,350 470,356 500,372C540,346 600,352 620,372C660,344 720,350 744,372C790,340 850,350 872,370C920,342 980,350 1000,370C1050,342 1110,350 1132,372C1180,344 1290,340 1370,366V420H380Z";

const SCHOOL = { x: -44, y: 152, scale: 0.6 } as const;

function sky(skyId: string, sunId: string): string {
  const air = downwardGradient(skyId, [
    [0, "#BFE3F2"],
    [0.6, "#F3F1E2"],
    [1, "#FDEBCB"],
  ]);
  return [
    `<defs>${air}${glowGradient(sunId, "#FFF1C4", 0.95)}</defs>`,
    rect(-80, 0, 1440, 460, paint(skyId)),
    circle(474, 150, 210, paint(sunId)),
    circle(474, 150, 40, "#FFE7A0"),
  ].join("");
}

function grounds(): string {
  return [
    each(HOUSES, (house) => at(0, 44, 1, farHouse(house))),
    path(HEDGE, "#C3DDBA"),
    path("M-80,404H1370V470H-80Z", "#B4DBA0"),
    path("M-80,426C200,416 520,436 760,428C980,420 1200,430 1370,424V480H-80Z", "#A5D394"),
    at(SCHOOL.x, SCHOOL.y, SCHOOL.scale, school()),
    path("M40,412H124C330,424 560,430 760,474H500C400,440 210,424 40,412Z", "#F2E4C8"),
    tree(1104, 446, 1.12, GOLDEN_LEAVES),
    tree(900, 424, 0.62, GREEN_LEAVES),
  ].join("");
}

const WALL_Y = 470;
const GATE_LEFT = 448;
const GATE_RIGHT = 812;

function railings(): string {
  return [
    street.railing(-90, WALL_Y, GATE_LEFT + 66),
    street.railing(GATE_RIGHT + 24, WALL_Y, 540),
    bush(330, WALL_Y + 4, 0.56, { dark: "#8CC48F", light: "#A6D5A2", blossoms: [WHITE, SUN], seed: 3 }),
    bush(1196, WALL_Y + 4, 0.62, { dark: "#8CC48F", light: "#A6D5A2", blossoms: [WHITE, CORAL], seed: 9 }),
    street.openGate(GATE_LEFT + 20, WALL_Y, -1),
    street.openGate(GATE_RIGHT - 20, WALL_Y, 1),
    street.pillar(GATE_LEFT, WALL_Y),
    street.pillar(GATE_RIGHT, WALL_Y),
    street.cat(GATE_RIGHT, WALL_Y - 149),
    street.lollipop(972, WALL_Y + 12),
    tuft(40, WALL_Y, 0.9),
    tuft(1060, WALL_Y, 0.9),
  ].join("");
}

function ground(roadId: string): string {
  const road = downwardGradient(roadId, [
    [0, "#C4C8DA"],
    [1, "#B6BBD0"],
  ]);
  const kerbs = times(13, (index) => rect(-70 + index * 112, 602, 3, 12, "#CFC9BE"));
  return [
    `<defs>${road}</defs>`,
    rect(-80, WALL_Y - 4, 1440, 26, "#EADFCB"),
    rect(-80, WALL_Y + 20, 1440, 8, "#D5CBBB"),
    rect(-80, WALL_Y + 28, 1440, 112, paint(roadId)),
    street.crossing(630, WALL_Y + 32),
    rect(-80, 602, 1440, 12, "#E9E3D8"),
    kerbs,
    rect(-80, 614, 1440, 130, "#F0E6D4"),
    street.pavingSlabs(614),
    street.droppedKerb(630, 602),
  ].join("");
}

function layers(ids: Ids): readonly PlaceLayer[] {
  const beacons = [
    street.beaconPost(LEFT_BEACON.x, LEFT_BEACON.foot),
    street.beaconPost(RIGHT_BEACON.x, RIGHT_BEACON.foot),
    at(RIGHT_BEACON.x, RIGHT_BEACON.foot - BEACON_LAMP, 1, street.beaconGlow(ids("beacon"))),
  ].join("");
  return [
    { id: "sky", z: "back", parallax: 0.1, svg: sky(ids("sky"), ids("sun")) },
    { id: "grounds", z: "back", parallax: 0.4, svg: grounds() },
    { id: "railings", z: "back", parallax: 0.8, svg: railings() },
    { id: "road", z: "back", parallax: 1, svg: ground(ids("road")) + beacons },
  ];
}

const LEFT_BEACON = { x: 398, foot: 632 } as const;
const RIGHT_BEACON = { x: 862, foot: 632 } as const;
const BEACON_LAMP = 330;

function beaconLight(glowId: string): LifePiece {
  const { x, foot } = LEFT_BEACON;
  const svg = street.beaconGlow(glowId);
  return { id: "beacon", z: "back", x, y: foot - BEACON_LAMP, reach: 64, svg, move: glow(0.45, 6) };
}

function life(ids: Ids): readonly LifePiece[] {
  const clock = { x: SCHOOL.x + SCHOOL_CLOCK.x * SCHOOL.scale, y: SCHOOL.y + SCHOOL_CLOCK.y * SCHOOL.scale };
  const leaf = fallingLeaf("#E9A95B", "#C7823B");
  return [
    { id: "cloud", z: "back", x: 690, y: 128, reach: 90, svg: cloud(0, 0, 0.72, 0.9), move: drift(60, 60) },
    { id: "leaf", z: "back", x: 1040, y: 372, reach: 22, svg: leaf, move: fall([-44, 210], 9, 8) },
    {
      id: "cat-tail",
      z: "back",
      x: GATE_RIGHT + 22,
      y: WALL_Y - 152,
      reach: 70,
      svg: street.catTail(),
      move: sway(9, 5),
    },
    beaconLight(ids("beacon")),
    ...clockHands("school-clock", clock.x, clock.y, SCHOOL_CLOCK.radius * SCHOOL.scale, CORAL),
  ];
}

/** The school gate: a crossing with level kerbs leads to the open gate, and a cat keeps watch on its pillar. */
export const SCHOOL_GATE: PlaceArt = {
  layers,
  life,
  spots: {
    left: { x: 520, y: 698, scale: 1, turn: 0.5 },
    right: { x: 740, y: 698, scale: 1, turn: -0.5 },
    third: { x: 128, y: 688, scale: 0.95, turn: 0.5 },
    adult: { x: 1080, y: 672, scale: 0.92, turn: -0.5 },
    door: { x: 302, y: 634, scale: 0.86, turn: 0.5 },
  },
  seats: {},
  bays: {},
};
