import { at, ellipse, path } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { glow, sway } from "./life.ts";
import type { PlaceArt, PlaceLayer } from "./place-art.ts";
import { hangingMoon, hangingStar } from "./props/mobile.ts";
import { FLOOR_Y, boardFloor, roomWall } from "./props/room.ts";
import { plainBench } from "./props/seats.ts";
import * as theatre from "./props/theatre.ts";
import { pairOfSeats } from "./seating.ts";
import { WHITE } from "./tints.ts";

const WALL = {
  light: "#F4ECF6",
  dark: "#EADDF0",
  band: { y: 420, colour: "#EBCFA6", line: "#D6B485" },
  skirtingShade: "#B995A8",
} as const;
const FLOOR = { light: "#EBCB98", dark: "#DDB47E", line: "#C89A62" } as const;
const STAGE = { x: 262, y: 470, width: 640 } as const;

const BENCH_LOOK = { halfWidth: 214, colour: "#D9A066", leg: "#A9764A" } as const;

function benches(): string {
  return [
    at(250, 574, 0.62, plainBench(0, 0, BENCH_LOOK)),
    at(630, 590, 0.74, plainBench(0, 0, BENCH_LOOK)),
    plainBench(630, 668, BENCH_LOOK),
  ].join("");
}

function gameLines(): string {
  return [
    path("M-80,604C300,578 960,578 1360,604V610C960,584 300,584 -80,610Z", "#8FC3D6", { opacity: 0.7 }),
    path("M190,534H206L66,744H42Z", "#F2948A", { opacity: 0.5 }),
    path("M1094,534H1110L1258,744H1234Z", "#F2948A", { opacity: 0.5 }),
    ellipse(640, 640, 300, 54, WHITE, { opacity: 0.16 }),
  ].join("");
}

function layers(ids: Ids): readonly PlaceLayer[] {
  const stage =
    theatre.backdrop(STAGE.x, STAGE.y, STAGE.width, ids("dusk")) +
    theatre.cardboardDragon(396, STAGE.y) +
    theatre.curtains(STAGE.x, STAGE.width) +
    theatre.stageFront(STAGE.x, STAGE.y, STAGE.width, FLOOR_Y) +
    theatre.stageRamp(STAGE.x + STAGE.width, STAGE.y, FLOOR_Y);
  return [
    { id: "wall", z: "back", parallax: 0.5, svg: roomWall(ids("wall"), WALL) },
    { id: "bars", z: "back", parallax: 0.6, svg: theatre.wallBars(40, 118, 190, FLOOR_Y - 118) },
    { id: "floor", z: "back", parallax: 1, svg: boardFloor(ids("floor"), FLOOR) + gameLines() },
    { id: "stage", z: "back", parallax: 0.7, svg: stage },
    { id: "piano", z: "back", parallax: 0.9, svg: theatre.piano(1180, 566) },
    { id: "benches", z: "back", parallax: 1, svg: benches() },
  ];
}

function spotlight(id: string, x: number, lean: number, seconds: number): LifePiece {
  const svg = path(`M${-20 - lean},-172h40L${lean + 112},172h-224Z`, "#FFF4CF", { opacity: 0.26 });
  return { id, z: "back", x: x + lean, y: 297, reach: 260, svg, move: glow(0.4, seconds) };
}

function life(): readonly LifePiece[] {
  return [
    spotlight("left-light", 430, 30, 8),
    spotlight("right-light", 734, -30, 10),
    { id: "moon", z: "back", x: 660, y: 104, reach: 160, svg: hangingMoon(44), move: sway(3, 9) },
    { id: "stars", z: "back", x: 548, y: 104, reach: 110, svg: hangingStar(50, 0.9), move: sway(4, 7) },
    { id: "little-star", z: "back", x: 600, y: 104, reach: 80, svg: hangingStar(22, 0.6), move: sway(4, 6) },
  ];
}

/** The assembly hall: a stage with a ramp, a piano and wall bars. A cardboard dragon peeps round the curtain. */
export const ASSEMBLY_HALL: PlaceArt = {
  layers,
  life,
  spots: {
    left: { x: 520, y: 694, scale: 1, turn: 0.5 },
    right: { x: 740, y: 694, scale: 1, turn: -0.5 },
    third: { x: 110, y: 686, scale: 0.95, turn: 0.5 },
    adult: { x: 1074, y: 660, scale: 0.92, turn: -0.5 },
    door: { x: 250, y: 612, scale: 0.86, turn: 0.5 },
  },
  ...pairOfSeats({ left: 520, right: 740, y: 688, bayLeft: 298, bayRight: 956, bayY: 690 }),
};
