import { downwardGradient, each, ellipse, group, line, paint, path, rect, times } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import { glow, sway } from "./life.ts";
import type { PlaceArt, PlaceLayer } from "./place-art.ts";
import { coatPegs, LAST_PEG, schoolBag, shoeBench } from "./props/cloakroom.ts";
import { door, pushPlate, staffRoomSign } from "./props/doors.ts";
import { craneMobile } from "./props/mobile.ts";
import { pinboard } from "./props/pinboard.ts";
import { pot } from "./props/pot.ts";
import { CORAL, CREAM, SOFT_CORAL, WHITE } from "./tints.ts";

const CEILING_LIGHTS = [120, 480, 840, 1200];

function ceilingLight(x: number): string {
  const beam = `M${x - 74},28H${x + 74}L${x + 150},240H${x - 150}Z`;
  return rect(x - 74, 14, 148, 14, WHITE, 7) + path(beam, WHITE, { opacity: 0.16 });
}

function wall(paperId: string): string {
  const paper = downwardGradient(paperId, [
    [0, "#FFF7E8"],
    [1, "#FCEBD2"],
  ]);
  return [
    `<defs>${paper}</defs>`,
    rect(-80, 0, 1440, 540, paint(paperId)),
    rect(-80, 0, 1440, 34, "#F1DFC2"),
    rect(-80, 34, 1440, 6, "#E6CFAB"),
    each(CEILING_LIGHTS, ceilingLight),
    rect(-80, 372, 1440, 160, "#A9D3DE"),
    rect(-80, 364, 1440, 12, CREAM),
    rect(-80, 376, 1440, 5, "#93C3D0"),
    rect(-80, 518, 1440, 18, CREAM),
    rect(-80, 534, 1440, 5, "#9DB8C6"),
  ].join("");
}

const TALK_BUBBLE = "M-26,-18Q-26,-26 -18,-26H18Q26,-26 26,-18V4Q26,12 18,12H2L-10,22V12H-18Q-26,12 -26,4Z";
const BUBBLE_HEART = "M0,4C-12,-4 -8,-15 0,-10C8,-15 12,-4 0,4Z";

function talkNotice(): string {
  return [
    rect(1110, 210, 120, 92, WHITE, 8),
    rect(1118, 218, 104, 76, "#FFE7A8", 5),
    group("translate(1170,256)", path(TALK_BUBBLE, WHITE), path(BUBBLE_HEART, CORAL)),
  ].join("");
}

const STAFF_DOOR = { width: 208, height: 424, colour: "#2F8C87" } as const;
const STAFF_DOOR_X = 964;

function staffRoom(): string {
  return [
    door(STAFF_DOOR_X, 538, STAFF_DOOR),
    staffRoomSign(STAFF_DOOR_X, 66),
    pushPlate(1112, 446),
    talkNotice(),
    pot(1192, 530, 1.3, SOFT_CORAL),
  ].join("");
}

const TILE_LINE = "#9FBCCB";
const TILE_ROWS = [584, 644];
const TILE_EDGES = [
  [-40, -180],
  [240, 170],
  [520, 500],
  [800, 850],
  [1080, 1210],
] as const;
const FAINT = { opacity: 0.5 };
const STEPS = 7;

function footprint(index: number): string {
  const x = 300 + index * 90;
  const y = 690 - (index % 2) * 18;
  const print = { opacity: 0.55 };
  return group(
    `translate(${x},${y}) rotate(82)`,
    ellipse(0, 0, 7, 13, WHITE, print),
    ellipse(0, 19, 5.5, 6, WHITE, print),
  );
}

function floor(tileId: string): string {
  const tiles = downwardGradient(tileId, [
    [0, "#C9DCE4"],
    [1, "#B2CBD8"],
  ]);
  return [
    `<defs>${tiles}</defs>`,
    rect(-80, 538, 1440, 200, paint(tileId)),
    each(TILE_ROWS, (y) => rect(-80, y, 1440, 3, TILE_LINE, 0, FAINT)),
    each(TILE_EDGES, ([far, near]) => line(`M${far},540L${near},740`, TILE_LINE, 3, FAINT)),
    times(STEPS, footprint),
  ].join("");
}

function layers(ids: Ids): readonly PlaceLayer[] {
  return [
    { id: "wall", z: "back", parallax: 0.6, svg: wall(ids("wall")) },
    { id: "board", z: "back", parallax: 0.6, svg: pinboard() },
    { id: "pegs", z: "back", parallax: 0.7, svg: coatPegs() + shoeBench() },
    { id: "floor", z: "back", parallax: 1, svg: floor(ids("floor")) },
    { id: "door", z: "back", parallax: 0.8, svg: staffRoom() },
  ];
}

const DOOR_LIGHT = path("M-140,-100H68L180,100H-180Z", WHITE, { opacity: 0.26 });

function life(): readonly LifePiece[] {
  const bag = schoolBag(0, 0, "#63BF9A");
  return [
    { id: "bag", z: "back", x: LAST_PEG.x, y: LAST_PEG.y, reach: 110, svg: bag, move: sway(2.4, 6) },
    { id: "paper-birds", z: "back", x: 1176, y: 40, reach: 130, svg: craneMobile(), move: sway(3, 9) },
    { id: "door-light", z: "back", x: 1000, y: 640, reach: 210, svg: DOOR_LIGHT, move: glow(0.5, 10) },
  ];
}

/** The corridor: coat pegs, the children's pictures and the staff-room door, all on one level floor. */
export const CORRIDOR: PlaceArt = {
  layers,
  life,
  door: { x: STAFF_DOOR_X, y: 538, look: STAFF_DOOR },
  spots: {
    left: { x: 326, y: 690, scale: 1, turn: 0.5 },
    right: { x: 546, y: 690, scale: 1, turn: -0.5 },
    third: { x: 104, y: 680, scale: 0.95, turn: 0.5 },
    adult: { x: 776, y: 650, scale: 0.92, turn: -0.5 },
    door: { x: 1012, y: 612, scale: 0.9, turn: -0.5 },
  },
  seats: {},
  bays: {},
};
