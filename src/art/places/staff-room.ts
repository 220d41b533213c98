import { ellipse } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { clockHands, fly, sway } from "./life.ts";
import type { PlaceArt, PlaceLayer } from "./place-art.ts";
import { clockFace } from "./props/clock.ts";
import { door, pushPlate, staffRoomSign } from "./props/doors.ts";
import * as kitchen from "./props/kitchen.ts";
import { pigeonHoles, staffBoard } from "./props/office.ts";
import { FLOOR_Y, boardFloor, roomWall } from "./props/room.ts";
import { sofa } from "./props/sofa.ts";
import { steam } from "./props/steam.ts";
import { pairOfSeats } from "./seating.ts";
import { CORAL, TEAL } from "./tints.ts";

const WALL = {
  light: "#F3F7EC",
  dark: "#E4EEDF",
  band: { y: 424, colour: "#C4DDCB", line: "#A9CAB3" },
  skirtingShade: "#A5B8A4",
} as const;
const FLOOR = { light: "#E6CDA8", dark: "#D8B98E", line: "#C19F71" } as const;
const CLOCK = { x: 806, y: 128, radius: 34 } as const;
const WAY_OUT = { width: 156, height: 406, colour: "#2F8C87" } as const;
const DOOR_X = 1190;
const WORKTOP = { x: -80, y: 404, width: 452 } as const;
const SOFA = { cloth: "#D98F86", cushions: ["#FFD98A", "#8FC9C2"] } as const;

const SHELF = { x: 26, y: 168 } as const;
const MUG = { x: SHELF.x + kitchen.SWINGING_MUG.x, y: SHELF.y + kitchen.SWINGING_MUG.y } as const;

function kitchenCorner(): string {
  return [
    kitchen.wallTiles(WORKTOP.x, 250, WORKTOP.width, WORKTOP.y - 250),
    kitchen.mugShelf(SHELF.x, SHELF.y, 308),
    kitchen.units(WORKTOP.x, WORKTOP.y, WORKTOP.width, FLOOR_Y),
    kitchen.kettle(236, WORKTOP.y),
    kitchen.owlTeapot(324, WORKTOP.y),
    kitchen.biscuitTin(32, WORKTOP.y),
  ].join("");
}

function rug(): string {
  return (
    ellipse(630, 652, 388, 66, "#7FB7AE") +
    ellipse(630, 650, 366, 60, "#F4E9D2") +
    ellipse(630, 649, 312, 48, "#CFE3D4")
  );
}

function layers(ids: Ids): readonly PlaceLayer[] {
  const boards = staffBoard(426, 100, 320, 172) + clockFace(CLOCK.x, CLOCK.y, CLOCK.radius, TEAL);
  const way = door(DOOR_X, FLOOR_Y, WAY_OUT) + staffRoomSign(DOOR_X, 72) + pushPlate(1072, 446);
  return [
    { id: "wall", z: "back", parallax: 0.5, svg: roomWall(ids("wall"), WALL) },
    { id: "boards", z: "back", parallax: 0.5, svg: boards },
    { id: "kitchen", z: "back", parallax: 0.7, svg: kitchenCorner() },
    { id: "door", z: "back", parallax: 0.7, svg: way },
    { id: "floor", z: "back", parallax: 1, svg: boardFloor(ids("floor"), FLOOR) + rug() },
    { id: "furniture", z: "back", parallax: 1, svg: pigeonHoles(868, 232, 536) + sofa(630, 656, SOFA) },
  ];
}

function life(): readonly LifePiece[] {
  return [
    { id: "kettle-steam", z: "back", x: 194, y: 352, reach: 60, svg: steam(0.8), move: fly([-8, -40], 6, 2) },
    { id: "mug-steam", z: "back", x: 140, y: 366, reach: 50, svg: steam(0.55), move: fly([4, -30], 5, 3) },
    { id: "mug", z: "back", ...MUG, reach: 60, svg: kitchen.swingingMug(), move: sway(5, 7) },
    {
      id: "trailing-plant",
      z: "back",
      x: 947,
      y: 216,
      reach: 130,
      svg: kitchen.trailingPlant(),
      move: sway(2, 8),
    },
    ...clockHands("clock", CLOCK.x, CLOCK.y, CLOCK.radius * 0.8, CORAL),
  ];
}

/** The staff room: a kettle and many mugs, pigeon holes and a sofa. The teapot wears a woolly owl. */
export const STAFF_ROOM: PlaceArt = {
  layers,
  life,
  door: { x: DOOR_X, y: FLOOR_Y, look: WAY_OUT },
  spots: {
    left: { x: 520, y: 696, scale: 1, turn: 0.5 },
    right: { x: 740, y: 696, scale: 1, turn: -0.5 },
    third: { x: 112, y: 686, scale: 0.95, turn: 0.5 },
    adult: { x: 1060, y: 650, scale: 0.92, turn: -0.5 },
    door: { x: 1186, y: 608, scale: 0.86, turn: -0.5 },
  },
  ...pairOfSeats({ left: 520, right: 740, y: 680, bayLeft: 296, bayRight: 958, bayY: 688 }),
};
