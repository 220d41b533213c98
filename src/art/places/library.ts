import { downwardGradient, each, ellipse, paint, path, rect, slantedGradient, times } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { drift, glow } from "./life.ts";
import type { PlaceArt, PlaceLayer, Spot } from "./place-art.ts";
import { archedWindow, curtains } from "./props/arched-window.ts";
import { beanbag } from "./props/beanbag.ts";
import { bookPile } from "./props/books.ts";
import { bunting } from "./props/bunting.ts";
import { door, librarySign, pushPlate } from "./props/doors.ts";
import { heartPicture, talkPicture } from "./props/framed-pictures.ts";
import { lamp, lampLight } from "./props/lamp.ts";
import { cup, globe, toyDinosaur } from "./props/ornaments.ts";
import { pot } from "./props/pot.ts";
import { shelf } from "./props/shelf.ts";
import { sofa } from "./props/sofa.ts";
import { dustMotes, sunbeam } from "./props/wide-window.ts";
import { CREAM, LAVENDER, PERIWINKLE, PINK, SKY_BLUE, SOFT_CORAL, SUN, TEAL } from "./tints.ts";

const STAR_COLUMNS = 12;
const STAR_ROWS = 3;
const STAR = "M0,-5L1.6,-1.6L5,0L1.6,1.6L0,5L-1.6,1.6L-5,0L-1.6,-1.6Z";

function wallStar(index: number): string {
  const row = Math.floor(index / STAR_COLUMNS);
  const x = -60 + (index % STAR_COLUMNS) * 120 + (row % 2) * 60;
  return path(STAR, "#F6D9B8", { opacity: 0.7, transform: `translate(${x},${60 + row * 110})` });
}

function wall(paperId: string): string {
  const paper = slantedGradient(paperId, [
    [0, "#FFF4E0"],
    [1, "#FBE3CB"],
  ]);
  return [
    `<defs>${paper}</defs>`,
    rect(-80, 0, 1440, 520, paint(paperId)),
    times(STAR_COLUMNS * STAR_ROWS, wallStar),
    rect(-80, 398, 1440, 122, "#BFE0D3"),
    rect(-80, 390, 1440, 12, CREAM),
    rect(-80, 402, 1440, 5, "#A5CFBF"),
    times(15, (index) => rect(-66 + index * 98, 420, 78, 70, "#CBE7DC", 6)),
    rect(-80, 504, 1440, 20, CREAM),
    rect(-80, 520, 1440, 5, "#D9B48A"),
  ].join("");
}

function windowCorner(skyId: string, cutId: string): string {
  return [
    archedWindow(skyId, cutId),
    pot(110, 394, 0.72, LAVENDER),
    rect(286, 372, 16, 22, "#E9776B", 2),
    rect(304, 366, 13, 28, "#77BF9A", 2),
    rect(319, 376, 11, 18, "#F7CF6B", 2),
    curtains(),
  ].join("");
}

const TALL_SHELF = {
  width: 216,
  rows: 4,
  rowHeight: 92,
  seed: 21,
  ornaments: [
    { row: 0, part: 0.68, draw: cup },
    { row: 1, part: 0.62, draw: globe },
    { row: 3, part: 0.6, draw: toyDinosaur },
  ],
} as const;
const LOW_SHELF = { width: 288, rows: 1, rowHeight: 82, seed: 77 } as const;

function shelves(): string {
  const shadow = (x: number, half: number) => ellipse(x, 536, half, 8, "#7A4A2A", { opacity: 0.16 });
  return [shadow(904, 140), shadow(212, 176), shelf(796, 144, TALL_SHELF), shelf(68, 430, LOW_SHELF)].join(
    "",
  );
}

const FLAGS = {
  count: 13,
  flag: 13,
  string: "#F0D9BF",
  colours: [SOFT_CORAL, SUN, TEAL, PERIWINKLE, PINK],
} as const;

function pictures(): string {
  return [
    heartPicture(548, 200),
    talkPicture(700, 208),
    bunting({ x: 390, y: 44 }, { x: 614, y: 118 }, { x: 838, y: 50 }, FLAGS),
  ].join("");
}

const WAY_OUT = { width: 156, height: 410, colour: "#6E7CC6" } as const;
const WAY_OUT_X = 1166;

function wayOut(): string {
  return librarySign(WAY_OUT_X, 76) + door(WAY_OUT_X, 532, WAY_OUT) + pushPlate(1048, 446);
}

const BOARD_LINE = "#D6A877";
const BOARDS = [
  [546, 22],
  [576, 30],
  [614, 38],
  [660, 46],
  [712, 52],
] as const;

function floorBoard([y, depth]: readonly [number, number], index: number): string {
  const joint = (column: number) =>
    rect(-60 + column * 210 + (index % 2) * 100, y - depth, 3, depth, BOARD_LINE, 0, { opacity: 0.5 });
  return rect(-80, y, 1440, 3, BOARD_LINE, 0, { opacity: 0.6 }) + times(7, joint);
}

const RUG_RINGS = [
  [420, 78, 6, "#C9745F", 0.18],
  [416, 76, 0, "#F08F7C", 1],
  [372, 66, -2, "#FBE7CF", 1],
  [330, 58, -3, "#F4BE8E", 1],
  [238, 41, -4, "#FBE7CF", 1],
  [206, 35, -5, "#FFD067", 1],
] as const;
const RUG = { x: 630, y: 640 };

function rug(): string {
  return each(RUG_RINGS, ([halfWidth, halfHeight, drop, colour, opacity]) =>
    ellipse(RUG.x, RUG.y + drop, halfWidth, halfHeight, colour, { opacity }),
  );
}

function floor(woodId: string): string {
  const wood = downwardGradient(woodId, [
    [0, "#EBC79B"],
    [1, "#E0B585"],
  ]);
  return [
    `<defs>${wood}</defs>`,
    rect(-80, 524, 1440, 220, paint(woodId)),
    each(BOARDS, floorBoard),
    path("M96,524L340,524L620,744H180Z", "#FFF6DC", { opacity: 0.3 }),
    path("M1088,532H1244L1310,744H1040Z", "#FFF6DC", { opacity: 0.34 }),
    rug(),
  ].join("");
}

function furniture(glowId: string): string {
  return [
    beanbag(960, 584, 0.72, "#F4A65A"),
    lamp(412, 574, glowId),
    beanbag(104, 640, 1, LAVENDER),
    sofa(630, 656),
    bookPile(256, 604, 0.8),
  ].join("");
}

function nearPlant(): string {
  return pot(1296, 752, 1.6, SKY_BLUE);
}

function layers(ids: Ids): readonly PlaceLayer[] {
  return [
    { id: "wall", z: "back", parallax: 0.5, svg: wall(ids("wall")) },
    { id: "window", z: "back", parallax: 0.55, svg: windowCorner(ids("view"), ids("cut")) },
    { id: "shelves", z: "back", parallax: 0.7, svg: shelves() },
    { id: "art", z: "back", parallax: 0.5, svg: pictures() },
    { id: "door", z: "back", parallax: 0.7, svg: wayOut() },
    { id: "floor", z: "back", parallax: 1, svg: floor(ids("floor")) },
    { id: "furniture", z: "back", parallax: 1, svg: furniture(ids("glow")) },
    { id: "front", z: "front", parallax: 1.25, svg: nearPlant() },
  ];
}

function life(ids: Ids): readonly LifePiece[] {
  const light = lampLight(ids("lamp-light"));
  const beam = sunbeam(ids("beam"), 190, 430, 160);
  return [
    { id: "sunbeam", z: "back", x: 287, y: 311, reach: 280, svg: beam, move: glow(0.35, 11) },
    { id: "lamp-light", z: "back", x: 412, y: 244, reach: 150, svg: light, move: glow(0.5, 9) },
    { id: "dust", z: "back", x: 282, y: 372, reach: 110, svg: dustMotes(), move: drift(16, 16) },
  ];
}

const LEFT_SEAT: Spot = { x: 520, y: 680, scale: 1, turn: 0.5 };
const RIGHT_SEAT: Spot = { x: 740, y: 680, scale: 1, turn: -0.5 };

/** The library corner: a sofa for two with level floor at both ends, and a wide door to the corridor. */
export const LIBRARY: PlaceArt = {
  layers,
  life,
  door: { x: WAY_OUT_X, y: 532, look: WAY_OUT },
  spots: {
    left: { x: 520, y: 692, scale: 1, turn: 0.5 },
    right: { x: 740, y: 692, scale: 1, turn: -0.5 },
    third: { x: 96, y: 684, scale: 0.95, turn: 0.5 },
    adult: { x: 206, y: 592, scale: 0.84, turn: 0.5 },
    door: { x: 1142, y: 612, scale: 0.9, turn: -0.5 },
  },
  seats: {
    left: LEFT_SEAT,
    right: RIGHT_SEAT,
    third: { x: 98, y: 660, scale: 0.95, turn: 0.5 },
  },
  bays: {
    left: {
      bay: { x: 312, y: 686, scale: 1, turn: 0.6 },
      partner: { ...LEFT_SEAT, turn: -0.5 },
    },
    right: {
      bay: { x: 952, y: 686, scale: 1, turn: -0.6 },
      partner: { ...RIGHT_SEAT, turn: 0.5 },
    },
  },
};
