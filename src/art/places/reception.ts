import { ellipse, line, path } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { clockHands, glow, sway } from "./life.ts";
import type { PlaceArt, PlaceLayer } from "./place-art.ts";
import { bunting } from "./props/bunting.ts";
import { clockFace } from "./props/clock.ts";
import { pushPlate } from "./props/doors.ts";
import { pot } from "./props/pot.ts";
import * as desk from "./props/reception-kit.ts";
import { FLOOR_Y, roomWall, tileFloor } from "./props/room.ts";
import { roundTable, waitingChair } from "./props/seats.ts";
import { pairOfSeats } from "./seating.ts";
import { CORAL, PERIWINKLE, PINK, SOFT_CORAL, SUN, TEAL } from "./tints.ts";

const WALL = {
  light: "#FFF6EE",
  dark: "#FDE6D6",
  band: { y: 416, colour: "#F9CDB9", line: "#E9B49C" },
  skirtingShade: "#CBB0A2",
} as const;
const FLOOR = { light: "#EAE6E2", dark: "#DAD4D0", line: "#C4BBB8" } as const;
const CLOCK = { x: 764, y: 150, radius: 36 } as const;
const BOARD = { x: 462, y: 112 } as const;
const COUNTER = { x: 852, y: 392, foot: 556 } as const;
const FLAGS = {
  count: 13,
  flag: 12,
  string: "#E9CBB4",
  colours: [SOFT_CORAL, SUN, TEAL, PERIWINKLE, PINK],
} as const;

const MAT = "M86,556H268L300,620H38Z";
const MAT_RAYS =
  "M170,573V568M196,576L202,572M144,576L138,572M214,587H224M126,587H116M198,600L206,605M142,600L134,605M170,602V607";

function mat(): string {
  return [
    path(MAT, "#6FA9B5"),
    path("M98,562H258L282,612H60Z", "#82BAC5"),
    ellipse(170, 588, 27, 9, "#FFE39A"),
    line(MAT_RAYS, "#FFE39A", 5),
  ].join("");
}

const TABLE_TOP = 568;

function chairs(): string {
  return [
    roundTable(630, 640, 56, 640 - TABLE_TOP, "#E6BE8E"),
    desk.pictureBooks(630, TABLE_TOP),
    waitingChair(498, 660, "#6FB0BE"),
    waitingChair(762, 660, "#6FB0BE"),
  ].join("");
}

function layers(ids: Ids): readonly PlaceLayer[] {
  const boards =
    desk.badgeBoard(BOARD.x, BOARD.y) +
    clockFace(CLOCK.x, CLOCK.y, CLOCK.radius, PERIWINKLE) +
    bunting({ x: 330, y: 34 }, { x: 590, y: 108 }, { x: 850, y: 38 }, FLAGS);
  const way = desk.glassDoors(42, 116, 252, FLOOR_Y, ids("day")) + pushPlate(330, 446);
  return [
    { id: "wall", z: "back", parallax: 0.5, svg: roomWall(ids("wall"), WALL) },
    { id: "boards", z: "back", parallax: 0.5, svg: boards },
    { id: "door", z: "back", parallax: 0.6, svg: way },
    { id: "hatch", z: "back", parallax: 0.6, svg: desk.hatch(996, 150, 256, 206) },
    { id: "floor", z: "back", parallax: 1, svg: tileFloor(ids("floor"), FLOOR) + mat() },
    { id: "counter", z: "back", parallax: 0.9, svg: desk.counter(COUNTER.x, COUNTER.y, COUNTER.foot) },
    { id: "chairs", z: "back", parallax: 1, svg: pot(408, 552, 1.05, SOFT_CORAL) + chairs() },
    { id: "basket", z: "back", parallax: 1, svg: desk.lostProperty(1170, 650) },
  ];
}

const DAYLIGHT = path("M-112,-98H112L168,98H-168Z", "#FFF6DC", { opacity: 0.5 });

function life(): readonly LifePiece[] {
  return [
    { id: "daylight", z: "back", x: 168, y: 634, reach: 200, svg: DAYLIGHT, move: glow(0.4, 12) },
    {
      id: "badge",
      z: "back",
      x: BOARD.x + 100,
      y: BOARD.y + 40,
      reach: 90,
      svg: desk.badge(CORAL),
      move: sway(5, 7),
    },
    {
      id: "flowers",
      z: "back",
      x: 1206,
      y: COUNTER.y - 34,
      reach: 80,
      svg: desk.flowers(),
      move: sway(2.5, 8),
    },
    ...clockHands("clock", CLOCK.x, CLOCK.y, CLOCK.radius * 0.8, CORAL),
  ];
}

/** Reception: glass doors, a counter with a low part, visitors' badges. A lost bear waits in the basket. */
export const RECEPTION: PlaceArt = {
  layers,
  life,
  spots: {
    left: { x: 506, y: 696, scale: 1, turn: 0.5 },
    right: { x: 754, y: 696, scale: 1, turn: -0.5 },
    third: { x: 110, y: 688, scale: 0.95, turn: 0.5 },
    adult: { x: 1040, y: 656, scale: 0.92, turn: -0.5 },
    door: { x: 214, y: 606, scale: 0.86, turn: 0.5 },
  },
  ...pairOfSeats({ left: 498, right: 762, y: 684, bayLeft: 274, bayRight: 982, bayY: 690 }),
};
