import { at, ellipse, line, path, rect, times } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { glow, sway } from "./life.ts";
import type { PlaceArt, PlaceLayer } from "./place-art.ts";
import * as cosy from "./props/cosy.ts";
import { lamp, lampLight } from "./props/lamp.ts";
import { pot } from "./props/pot.ts";
import { FLOOR_Y, boardFloor, roomWall } from "./props/room.ts";
import { armchair, roundTable } from "./props/seats.ts";
import { shelf } from "./props/shelf.ts";
import { sideCurtain, wideWindow } from "./props/wide-window.ts";
import { pairOfSeats } from "./seating.ts";
import { CREAM, SOFT_CORAL, SUN } from "./tints.ts";

const WALL = {
  light: "#FFF1E4",
  dark: "#F9DFCC",
  band: { y: 412, colour: "#E6D3E3", line: "#D3BBD0" },
  skirtingShade: "#C9A88F",
} as const;
const FLOOR = { light: "#E2BC92", dark: "#D2A67A", line: "#B98B60" } as const;
const WINDOW = {
  x: 906,
  y: 128,
  width: 214,
  height: 200,
  panes: 2,
  sky: ["#FAD9C0", "#FDF1DA"],
  land: ["#CFDDB8", "#B5D0A4"],
} as const;

const LOW_SHELF = { width: 236, rows: 1, rowHeight: 84, seed: 33 } as const;
const SHELF_TOP = 418;
const WINDOW_ROD = { x: 866, y: 104, width: 294 } as const;

function windowSide(skyId: string): string {
  const curtainHeight = 262;
  return [
    wideWindow(skyId, WINDOW),
    sideCurtain(888, 112, curtainHeight, 1, "#B9A5D6"),
    sideCurtain(1138, 112, curtainHeight, -1, "#B9A5D6"),
    rect(WINDOW_ROD.x, WINDOW_ROD.y, WINDOW_ROD.width, 11, "#A77B59", 5.5),
    shelf(896, SHELF_TOP + 12, LOW_SHELF),
    cosy.toyElephant(962, SHELF_TOP),
    cosy.storyBooks(1056, SHELF_TOP),
  ].join("");
}

const STRING_MIDDLE = { x: 640, y: 58 } as const;
const STRING_HALF = 238;
const STRING_DIP = 92;
const LIGHT_STRING = `M${-STRING_HALF},0Q0,${STRING_DIP} ${STRING_HALF},0`;
const LIGHTS = 10;

function fairyLight(index: number, colour: string): string {
  const part = (index + 0.5) / LIGHTS;
  const x = STRING_HALF * (2 * part - 1);
  const y = 2 * STRING_DIP * part * (1 - part) + 9;
  return ellipse(x, y, 15, 17, colour, { opacity: 0.3 }) + ellipse(x, y, 7.5, 9.5, colour);
}

/** Every second fairy light, from the first or the second on, about the middle of the string's ends. */
function fairyLights(first: 0 | 1, colour: string): string {
  return times(LIGHTS / 2, (index) => fairyLight(index * 2 + first, colour));
}

function rug(): string {
  return (
    ellipse(630, 646, 404, 74, "#8E7FC0", { opacity: 0.9 }) +
    ellipse(630, 644, 384, 68, "#F6E6D2") +
    ellipse(630, 642, 330, 56, "#C9BCE6") +
    ellipse(630, 641, 306, 50, "#FBEFDF")
  );
}

const TABLE_TOP = 548;

function furniture(glowId: string): string {
  return [
    rug(),
    lamp(346, 584, glowId),
    pot(1226, 596, 1.7, SOFT_CORAL),
    roundTable(630, 632, 74, 632 - TABLE_TOP, "#D9A878"),
    cosy.tissueBox(602, TABLE_TOP),
    cosy.littleCards(658, TABLE_TOP),
    armchair(462, 660, "#7FA9C9"),
    armchair(798, 660, "#E3A05C"),
  ].join("");
}

function layers(ids: Ids): readonly PlaceLayer[] {
  const pictures =
    cosy.weatherPictures(640, 196) +
    at(STRING_MIDDLE.x, STRING_MIDDLE.y, 1, line(LIGHT_STRING, "#C9B39F", 3));
  return [
    { id: "wall", z: "back", parallax: 0.5, svg: roomWall(ids("wall"), WALL) },
    { id: "window", z: "back", parallax: 0.55, svg: windowSide(ids("view")) },
    { id: "art", z: "back", parallax: 0.5, svg: pictures },
    { id: "floor", z: "back", parallax: 1, svg: boardFloor(ids("floor"), FLOOR) },
    { id: "door", z: "back", parallax: 0.8, svg: cosy.doorAjar(154, FLOOR_Y) + cosy.doorSign(154, 74) },
    { id: "furniture", z: "back", parallax: 1, svg: furniture(ids("glow")) },
  ];
}

const CORRIDOR_LIGHT = path("M0,0H34L150,196H20Z", CREAM, { opacity: 0.5 });

function life(ids: Ids): readonly LifePiece[] {
  const light = lampLight(ids("lamp-light"));
  const string = { z: "back", ...STRING_MIDDLE, reach: 260 } as const;
  return [
    { id: "lamp-light", z: "back", x: 346, y: 254, reach: 150, svg: light, move: glow(0.4, 9) },
    { id: "warm-lights", ...string, svg: fairyLights(0, SUN), move: glow(0.35, 7) },
    { id: "rosy-lights", ...string, svg: fairyLights(1, "#F6A79C"), move: glow(0.35, 9) },
    { id: "door-light", z: "back", x: 200, y: 534, reach: 260, svg: CORRIDOR_LIGHT, move: glow(0.6, 12) },
    { id: "sun-catcher", z: "back", x: 1013, y: 130, reach: 80, svg: cosy.sunCatcher(), move: sway(5, 8) },
  ];
}

/** The mentoring room: two soft chairs and a round table, the door ajar, a toy elephant that listens. */
export const MENTORING_ROOM: PlaceArt = {
  layers,
  life,
  spots: {
    left: { x: 470, y: 696, scale: 1, turn: 0.5 },
    right: { x: 790, y: 696, scale: 1, turn: -0.5 },
    third: { x: 104, y: 686, scale: 0.95, turn: 0.5 },
    adult: { x: 1168, y: 644, scale: 0.9, turn: -0.5 },
    door: { x: 212, y: 606, scale: 0.86, turn: 0.5 },
  },
  ...pairOfSeats({ left: 462, right: 798, y: 684, bayLeft: 238, bayRight: 992, bayY: 690 }),
};
