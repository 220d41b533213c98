import { at, circle, each, ellipse, line, path, rect, times } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { clockHands, fly, sway } from "./life.ts";
import type { PlaceArt, PlaceLayer } from "./place-art.ts";
import { clockFace } from "./props/clock.ts";
import { door, pushPlate } from "./props/doors.ts";
import * as food from "./props/food.ts";
import { FLOOR_Y, roomWall, tileFloor } from "./props/room.ts";
import { longTable, plainBench } from "./props/seats.ts";
import { steam } from "./props/steam.ts";
import { pairOfSeats } from "./seating.ts";
import { CORAL, CREAM, PALE_WOOD, PERIWINKLE, SHADOW, SOFT_CORAL, SUN, TEAL, WHITE } from "./tints.ts";

const WALL = {
  light: "#FFFBEA",
  dark: "#FDF1CC",
  band: { y: 404, colour: "#CDE9D6", line: "#B2D8BF" },
  skirtingShade: "#A9C9B4",
} as const;
const FLOOR = { light: "#EFE3CC", dark: "#E3D2B4", line: "#CDB994" } as const;

const CLOCK = { x: 806, y: 132, radius: 34 } as const;
const LAMPS = [
  [420, 44, "#F2A08F"],
  [580, 30, "#FFD98A"],
  [740, 44, "#9BD3CC"],
] as const;

function pendantLamp(x: number, length: number, colour: string): string {
  return at(
    x,
    0,
    1,
    line(`M0,0V${length}`, "#B9AFA0", 4),
    ellipse(0, length + 36, 17, 9, "#FFF3C9"),
    path(
      `M-12,${length}H12Q34,${length + 12} 38,${length + 36}H-38Q-34,${length + 12} -12,${length}Z`,
      colour,
    ),
  );
}

const HATCH = { x: 874, y: 196, width: 330, height: 216 } as const;
const COUNTER_Y = 412;
const JELLY_X = 922;

function hatch(): string {
  const { x, y, width, height } = HATCH;
  return [
    rect(x - 16, y - 12, width + 32, height + 20, CREAM, 10),
    rect(x, y, width, height, "#D6E6EA", 4),
    rect(x, y, width, 26, "#B9D0D8", 0, { opacity: 0.6 }),
    rect(x + 20, y + 112, width - 40, 9, "#B7CBD3", 4),
    food.platePile(x + 74, y + 112, 6),
    food.platePile(x + 148, y + 112, 4),
    food.beaker(x + 210, y + 112, TEAL),
    food.beaker(x + 240, y + 112, SUN),
    food.beaker(x + 270, y + 112, SOFT_CORAL),
    food.hotDishes(x + 134, COUNTER_Y),
    food.plate(JELLY_X, COUNTER_Y, 43),
    food.awning(x - 24, y - 42, 10),
  ].join("");
}

function counter(): string {
  const left = HATCH.x - 40;
  const width = HATCH.width + 80;
  const panels = times(5, (index) => rect(left + 22 + index * 76, 448, 62, 60, "#F7C1B3", 10));
  return [
    rect(left + 8, 430, width - 16, FLOOR_Y - 430, "#F2AC9B", 4),
    panels,
    rect(left + 8, 518, width - 16, 14, "#DE9483"),
    rect(left, COUNTER_Y, width, 22, PALE_WOOD, 10),
    rect(left, COUNTER_Y + 14, width, 8, "#C99A68", 4),
  ].join("");
}

const WAY_OUT = { width: 170, height: 402, colour: "#5FA59B" } as const;
const DOOR_X = 196;

function forkAndSpoon(x: number, y: number): string {
  const fork = line("M-16,-14V-4M-10,-14V-4M-22,-14V-4M-22,-4Q-16,2 -10,-4M-16,0V16", CREAM, 4);
  const spoon = ellipse(16, -8, 7, 9, CREAM) + line("M16,0V16", CREAM, 4);
  return at(
    x,
    y,
    1,
    rect(-52, -26, 104, 52, "#4F8C8B", 15),
    rect(-46, -20, 92, 40, "#63A9A3", 11),
    fork,
    spoon,
  );
}

function trolley(): string {
  const rail = each([0, 1, 2], (row) => rect(-62, -152 + row * 48, 124, 9, "#AEBBC8", 4.5));
  const trays = each(
    [0, 1, 2],
    (row) => rect(-50, -166 + row * 48, 100, 7, SOFT_CORAL, 3.5) + rect(-50, -158 + row * 48, 100, 6, SUN, 3),
  );
  return at(
    374,
    556,
    0.92,
    ellipse(0, 2, 78, 9, SHADOW, { opacity: 0.14 }),
    rect(-66, -188, 9, 178, "#94A3B3", 4),
    rect(57, -188, 9, 178, "#94A3B3", 4),
    rail,
    trays,
    circle(-58, -5, 8, "#6A6880"),
    circle(58, -5, 8, "#6A6880"),
  );
}

const TABLE = { x: 630, y: 640, halfWidth: 250, height: 158 } as const;
const TABLE_TOP = TABLE.y - TABLE.height - 8;

function tableForAll(): string {
  return [
    longTable(TABLE.x, TABLE.y, TABLE.halfWidth, TABLE.height, "#A9DCD2"),
    food.lunchBox(434, TABLE_TOP, PERIWINKLE),
    food.jug(832, TABLE_TOP),
    food.beaker(790, TABLE_TOP, SOFT_CORAL),
    food.beaker(608, TABLE_TOP, SUN),
    food.beaker(646, TABLE_TOP, TEAL),
    plainBench(TABLE.x, 668, { halfWidth: 224, colour: "#F3C15F", leg: "#8D95AE" }),
  ].join("");
}

function layers(ids: Ids): readonly PlaceLayer[] {
  const wall =
    roomWall(ids("wall"), WALL) + each(LAMPS, ([x, length, colour]) => pendantLamp(x, length, colour));
  const mural = food.dancingFruit(474, 168) + clockFace(CLOCK.x, CLOCK.y, CLOCK.radius, CORAL);
  const way = door(DOOR_X, FLOOR_Y, WAY_OUT) + forkAndSpoon(DOOR_X, 80) + pushPlate(72, 446);
  return [
    { id: "wall", z: "back", parallax: 0.5, svg: wall },
    { id: "mural", z: "back", parallax: 0.5, svg: mural },
    { id: "hatch", z: "back", parallax: 0.6, svg: hatch() + counter() },
    { id: "door", z: "back", parallax: 0.7, svg: way },
    { id: "floor", z: "back", parallax: 1, svg: tileFloor(ids("floor"), FLOOR) + floorShine() },
    { id: "furniture", z: "back", parallax: 1, svg: trolley() + tableForAll() },
  ];
}

function floorShine(): string {
  return (
    path("M120,534H272L330,744H60Z", WHITE, { opacity: 0.26 }) +
    path("M860,534H1220L1320,744H820Z", WHITE, { opacity: 0.2 })
  );
}

function life(): readonly LifePiece[] {
  const puff = (id: string, x: number, seconds: number): LifePiece => ({
    id,
    z: "back",
    x,
    y: 382,
    reach: 60,
    svg: steam(0.8),
    move: fly([6, -34], seconds, 1),
  });
  return [
    { id: "jelly", z: "back", x: JELLY_X, y: COUNTER_Y - 6, reach: 90, svg: food.jelly(), move: sway(4, 4) },
    puff("peas-steam", 1008, 5),
    puff("carrot-steam", 1086, 6),
    ...clockHands("clock", CLOCK.x, CLOCK.y, CLOCK.radius * 0.8, CORAL),
  ];
}

/** The lunch hall: a long table with a bench, and a hatch where dinner waits. A jelly wobbles. */
export const LUNCH_HALL: PlaceArt = {
  layers,
  life,
  door: { x: DOOR_X, y: FLOOR_Y, look: WAY_OUT },
  spots: {
    left: { x: 520, y: 694, scale: 1, turn: 0.5 },
    right: { x: 740, y: 694, scale: 1, turn: -0.5 },
    third: { x: 104, y: 684, scale: 0.95, turn: 0.5 },
    adult: { x: 1110, y: 640, scale: 0.92, turn: -0.5 },
    door: { x: 206, y: 604, scale: 0.86, turn: 0.5 },
  },
  ...pairOfSeats({ left: 520, right: 740, y: 688, bayLeft: 298, bayRight: 966, bayY: 690 }),
};
