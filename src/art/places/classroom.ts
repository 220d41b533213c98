import { line, path } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { clockHands, drift, glow, sway } from "./life.ts";
import type { PlaceArt, PlaceLayer } from "./place-art.ts";
import { bookPile } from "./props/books.ts";
import { clockFace } from "./props/clock.ts";
import * as kit from "./props/classroom-kit.ts";
import { door, pushPlate } from "./props/doors.ts";
import { planetMobile } from "./props/mobile.ts";
import { FLOOR_Y, boardFloor, roomWall } from "./props/room.ts";
import { longTable, schoolChair } from "./props/seats.ts";
import { beanJars, floorLight, sunbeam, wideWindow } from "./props/wide-window.ts";
import { pairOfSeats } from "./seating.ts";
import { CORAL, SOFT_CORAL, SUN, TEAL } from "./tints.ts";

const WALL = {
  light: "#F1F8FC",
  dark: "#DDEDF7",
  band: { y: 420, colour: "#F8E2A8", line: "#E6CC85" },
  skirtingShade: "#B9C6D2",
} as const;
const FLOOR = { light: "#E9D2AE", dark: "#DDC097", line: "#C8A778" } as const;
const WINDOW = { x: 84, y: 132, width: 232, height: 214, panes: 2 } as const;
const CLOCK = { x: 846, y: 128, radius: 34 } as const;
const WAY_OUT = { width: 150, height: 404, colour: "#5E8FC4" } as const;
const DOOR_X = 1194;

const BUNDLE = { x: 884, y: 404 } as const;

function wallThings(): string {
  return (
    kit.whiteboard(394, 112, 388, 250) +
    clockFace(CLOCK.x, CLOCK.y, CLOCK.radius, SUN) +
    door(DOOR_X, FLOOR_Y, WAY_OUT) +
    kit.pencilSign(DOOR_X, 76)
  );
}

function windowSide(skyId: string): string {
  return wideWindow(skyId, WINDOW) + beanJars(132, 354) + kit.radiator(92, 404, 216);
}

const RUG = "M300,600H960L1030,700H226Z";

function furniture(): string {
  return [
    path(RUG, "#BFD6EC"),
    line(RUG, "#A9C6E2", 6),
    kit.trayCupboard(BUNDLE.x, BUNDLE.y, 184),
    kit.hamsterHouse(BUNDLE.x + 92, BUNDLE.y),
    pushPlate(1092, 446),
    schoolChair(506, 664, SOFT_CORAL),
    schoolChair(754, 664, TEAL),
    longTable(630, 650, 62, 108, "#F2D9AE"),
    kit.pencilPot(606, 534),
    kit.paperAndCrayon(650, 534),
    bookPile(348, 572, 0.62),
  ].join("");
}

function layers(ids: Ids): readonly PlaceLayer[] {
  return [
    { id: "wall", z: "back", parallax: 0.5, svg: roomWall(ids("wall"), WALL) },
    { id: "window", z: "back", parallax: 0.55, svg: windowSide(ids("view")) },
    { id: "board", z: "back", parallax: 0.6, svg: wallThings() },
    { id: "floor", z: "back", parallax: 1, svg: boardFloor(ids("floor"), FLOOR) + floorLight(100, 210) },
    { id: "furniture", z: "back", parallax: 1, svg: furniture() },
    { id: "front", z: "front", parallax: 1.25, svg: kit.crayonTub(18, 738) },
  ];
}

function life(ids: Ids): readonly LifePiece[] {
  const beam = sunbeam(ids("beam"), 200, 400, 150);
  return [
    { id: "sunbeam", z: "back", x: 271, y: 332, reach: 270, svg: beam, move: glow(0.4, 12) },
    { id: "planets", z: "back", x: 988, y: 0, reach: 170, svg: planetMobile(), move: sway(3, 10) },
    {
      id: "hamster",
      z: "back",
      x: BUNDLE.x + 66,
      y: BUNDLE.y - 10,
      reach: 60,
      svg: kit.hamster(),
      move: drift(34, 9),
    },
    ...clockHands("clock", CLOCK.x, CLOCK.y, CLOCK.radius * 0.8, CORAL),
  ];
}

/** The classroom: a whiteboard with a seed that grows, trays, and a hamster at home on the cupboard. */
export const CLASSROOM: PlaceArt = {
  layers,
  life,
  door: { x: DOOR_X, y: FLOOR_Y, look: WAY_OUT },
  spots: {
    left: { x: 516, y: 694, scale: 1, turn: 0.5 },
    right: { x: 744, y: 694, scale: 1, turn: -0.5 },
    third: { x: 122, y: 684, scale: 0.95, turn: 0.5 },
    adult: { x: 1128, y: 644, scale: 0.92, turn: -0.5 },
    door: { x: 1188, y: 606, scale: 0.86, turn: -0.5 },
  },
  ...pairOfSeats({ left: 506, right: 754, y: 686, bayLeft: 284, bayRight: 956, bayY: 688 }),
};
