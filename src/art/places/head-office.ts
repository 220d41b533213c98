import { at, ellipse, path, rect } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { drift, fly, glow, sway } from "./life.ts";
import type { PlaceArt, PlaceLayer } from "./place-art.ts";
import * as tank from "./props/aquarium.ts";
import { door, pushPlate } from "./props/doors.ts";
import { desk, deskFrame } from "./props/office.ts";
import { cup, globe, toyDinosaur } from "./props/ornaments.ts";
import { pot } from "./props/pot.ts";
import { FLOOR_Y, carpetFloor, roomWall } from "./props/room.ts";
import { armchair } from "./props/seats.ts";
import { shelf } from "./props/shelf.ts";
import { sideCurtain, wideWindow } from "./props/wide-window.ts";
import { pairOfSeats } from "./seating.ts";
import { CREAM, SOFT_CORAL, SUN } from "./tints.ts";

const WALL = {
  light: "#EEF3EC",
  dark: "#DFEAE2",
  band: { y: 408, colour: "#DDBD95", line: "#C7A277" },
  skirtingShade: "#9FB0A4",
} as const;
const FLOOR = { light: "#B9D1CF", dark: "#A3C0BE", line: "#93B2B0" } as const;
const WINDOW = { x: 470, y: 104, width: 322, height: 176, panes: 3 } as const;

const TANK = { x: 326, y: 420 } as const;
const WAY_OUT = { width: 146, height: 402, colour: "#4F7F9E" } as const;
const DOOR_X = 84;

const SHELF = {
  width: 252,
  rows: 4,
  rowHeight: 90,
  seed: 48,
  ornaments: [
    { row: 0, part: 0.62, draw: cup },
    { row: 1, part: 0.56, draw: globe },
    { row: 2, part: 0.5, draw: toyDinosaur },
  ],
} as const;

const STAR = "M0,-20L6,-7 20,-6 9,3 13,17 0,9 -13,17 -9,3 -20,-6 -6,-7Z";

function starSign(x: number, y: number): string {
  const sign = rect(-50, -26, 100, 52, "#3E6A86", 15) + rect(-44, -20, 88, 40, "#5F91B0", 11);
  return at(x, y, 1, sign, path(STAR, SUN, { transform: "scale(0.8)" }));
}

function windowSide(skyId: string): string {
  return [
    wideWindow(skyId, WINDOW),
    sideCurtain(452, 88, 252, 1, "#7FB09F"),
    sideCurtain(810, 88, 252, -1, "#7FB09F"),
    rect(424, 80, 414, 12, "#A77B59", 6),
  ].join("");
}

function rug(): string {
  return (
    path(
      "M322,598H938Q952,598 958,608L1002,696Q1006,710 990,710H270Q254,710 258,696L302,608Q308,598 322,598Z",
      "#E7C08A",
    ) +
    path("M332,608H928L972,700H288Z", "#F8E8CB") +
    path("M350,618H910L942,690H318Z", "#F0D6AA")
  );
}

function tankOnCupboard(): string {
  return tank.tankCupboard(TANK.x, TANK.y, FLOOR_Y + 12) + tank.fishTank(TANK.x, TANK.y);
}

function nearDesk(): string {
  return [
    desk(1058, 560, 330, 760),
    deskFrame(1248, 560),
    pot(1094, 560, 0.82, SOFT_CORAL),
    rect(1162, 548, 56, 8, "#8C9AD8", 3),
    rect(1166, 540, 50, 8, CREAM, 3),
  ].join("");
}

function layers(ids: Ids): readonly PlaceLayer[] {
  const way = door(DOOR_X, FLOOR_Y, WAY_OUT) + starSign(DOOR_X, 82) + pushPlate(192, 446);
  const books = ellipse(1038, 540, 156, 8, "#5A4A3A", { opacity: 0.14 }) + shelf(914, 164, SHELF);
  const floor = carpetFloor(ids("floor"), FLOOR) + rug();
  return [
    { id: "wall", z: "back", parallax: 0.5, svg: roomWall(ids("wall"), WALL) },
    { id: "window", z: "back", parallax: 0.55, svg: windowSide(ids("view")) },
    { id: "door", z: "back", parallax: 0.7, svg: way },
    { id: "floor", z: "back", parallax: 1, svg: floor },
    { id: "shelf", z: "back", parallax: 0.7, svg: books },
    { id: "tank", z: "back", parallax: 0.8, svg: tankOnCupboard() },
    {
      id: "chairs",
      z: "back",
      parallax: 1,
      svg: armchair(512, 660, "#D98B7B") + armchair(748, 660, "#E0AE5F"),
    },
    { id: "desk", z: "front", parallax: 1.25, svg: nearDesk() },
  ];
}

function life(): readonly LifePiece[] {
  const inTank = (id: string, x: number, y: number, svg: string) =>
    ({ id, z: "back", x: TANK.x + x, y: TANK.y + y, reach: 90, svg }) as const;
  return [
    { ...inTank("orange-fish", -34, -48, tank.fish("#F4A04E", "#FBE3C0")), move: fly([98, 0], 12, 4) },
    { ...inTank("blue-fish", 26, -94, tank.smallFish("#6F8FDB")), move: drift(-18, 12) },
    // Scarcely moves: it is life only so that the fish can swim behind it.
    { ...inTank("tower", -52, -14, tank.sunkenTower()), move: glow(0.96, 20) },
    { ...inTank("weeds", 66, -14, tank.weeds()), move: sway(4, 6) },
    { ...inTank("bubbles", 8, -26, tank.bubbles()), move: fly([4, -62], 7, 3) },
  ];
}

/** The head teacher's office: two soft chairs by the window, books, and a tank where a fish goes round a tower. */
export const HEAD_OFFICE: PlaceArt = {
  layers,
  life,
  door: { x: DOOR_X, y: FLOOR_Y, look: WAY_OUT },
  spots: {
    left: { x: 520, y: 696, scale: 1, turn: 0.5 },
    right: { x: 744, y: 696, scale: 1, turn: -0.5 },
    third: { x: 118, y: 686, scale: 0.95, turn: 0.5 },
    adult: { x: 1150, y: 676, scale: 0.94, turn: -0.5 },
    door: { x: 112, y: 606, scale: 0.86, turn: 0.5 },
  },
  ...pairOfSeats({ left: 512, right: 748, y: 684, bayLeft: 288, bayRight: 966, bayY: 690 }),
};
