import { shade } from "../../colour.ts";
import { at, circle, cycle, each, ellipse, group, line, path, rect, times } from "../../shapes.ts";
import {
  CORAL,
  CREAM,
  LEAF,
  PALE_WOOD,
  PERIWINKLE,
  SHADOW,
  SKY_BLUE,
  SOFT_CORAL,
  SUN,
  TEAL,
  WHITE,
} from "../tints.ts";

const COLUMNS = 3;
const ROWS = 4;
const HOLE_WIDTH = 42;
const HOLE_HEIGHT = 44;

function pigeonHole(index: number): string {
  const left = 10 + (index % COLUMNS) * (HOLE_WIDTH + 6);
  const top = 10 + Math.floor(index / COLUMNS) * (HOLE_HEIGHT + 8);
  const paper = cycle(["#FFF7E3", "#CFE5F2", "#FBD9CF", "#FFE7A8", "#DDEFD9"], index * 3);
  const pile = (index * 7) % 4;
  return (
    rect(left, top, HOLE_WIDTH, HOLE_HEIGHT, shade(PALE_WOOD, -0.12), 4) +
    times(pile, (sheet) =>
      rect(
        left + 4 + (sheet % 2) * 3,
        top + HOLE_HEIGHT - 8 - sheet * 8,
        HOLE_WIDTH - 10,
        6,
        sheet % 2 ? WHITE : paper,
        2,
      ),
    )
  );
}

const ROLLED_POSTER = rect(-5, -34, 12, 34, SOFT_CORAL, 5) + rect(-5, -22, 12, 5, CREAM);
const APPLE =
  path("M0,-22C-16,-28 -20,-4 -8,0Q-3,3 0,0Q3,3 8,0C20,-4 16,-28 0,-22Z", "#E9776B") +
  line("M0,-22V-28", "#8A6242", 3);

const POT_LEAVES = [
  [-30, -32, 50],
  [30, -32, -50],
  [-13, -44, 72],
  [13, -44, -72],
  [0, -36, 90],
] as const;

function potLeaf(middle: number, [x, y, tilt]: readonly [number, number, number]): string {
  return ellipse(middle + x, y, 15, 7.5, x === 0 ? "#8FCFA2" : "#7BBF92", {
    transform: `rotate(${tilt} ${middle + x} ${y})`,
  });
}

/** Pigeon holes for the grown-ups' letters on a low cupboard; the point is the upper left corner. */
export function pigeonHoles(x: number, y: number, foot: number): string {
  const width = 20 + COLUMNS * (HOLE_WIDTH + 6) - 6;
  const height = 16 + ROWS * (HOLE_HEIGHT + 8);
  const low = foot - y;
  const half = width / 2;
  return at(
    x,
    y,
    1,
    ellipse(half, low + 2, half + 16, 8, SHADOW, { opacity: 0.14 }),
    rect(0, 0, width, height, PALE_WOOD, 8),
    times(COLUMNS * ROWS, pigeonHole),
    at(79, 10 + HOLE_HEIGHT * 2 + 8, 1, ROLLED_POSTER),
    at(127, 10 + HOLE_HEIGHT * 3 + 16, 1, APPLE),
    rect(-8, height, width + 16, low - height, shade(PALE_WOOD, -0.03), 6),
    rect(8, height + 18, half - 14, low - height - 32, shade(PALE_WOOD, 0.03), 8),
    rect(half + 6, height + 18, half - 14, low - height - 32, shade(PALE_WOOD, 0.03), 8),
    circle(half - 16, height + 44, 5, "#8A6242"),
    circle(half + 16, height + 44, 5, "#8A6242"),
    rect(-14, height - 4, width + 28, 14, shade(PALE_WOOD, 0.04), 7),
    each(POT_LEAVES, (leaf) => potLeaf(half, leaf)),
    rect(half - 30, -26, 60, 26, "#8C9AD8", 7),
    rect(half - 33, -28, 66, 9, "#A3AFE4", 4.5),
  );
}

interface Note {
  readonly x: number;
  readonly y: number;
  readonly tilt: number;
  readonly paper: string;
  readonly drawing: string;
}

const CALENDAR = times(12, (index) =>
  rect(-26 + (index % 4) * 14, -12 + Math.floor(index / 4) * 12, 10, 8, index === 6 ? CORAL : "#CBD8E2", 2),
);
const CUPCAKE =
  path("M-18,2H18L12,22H-12Z", PERIWINKLE) +
  path("M-22,4C-26,-14 -8,-14 -6,-18Q0,-28 8,-18C10,-14 26,-14 22,4Z", "#F9C5D1") +
  circle(1, -24, 5, CORAL);
const BALL = circle(0, 2, 16, SUN) + line("M-14,-4Q0,4 14,-4M0,-14V18", "#E0A21B", 3);
const SUNNY = circle(10, -8, 9, SUN) + path("M-30,20Q-10,-8 6,8T30,10V20Z", LEAF);
const THANKS = path("M0,14C-24,-4 -14,-24 0,-12C14,-24 24,-4 0,14Z", SOFT_CORAL);

const NOTES: readonly Note[] = [
  { x: 60, y: 54, tilt: -3, paper: WHITE, drawing: CALENDAR },
  { x: 160, y: 50, tilt: 2, paper: "#E5F1FF", drawing: SUNNY },
  { x: 258, y: 56, tilt: -2, paper: "#FFF3DC", drawing: CUPCAKE },
  { x: 110, y: 126, tilt: 3, paper: "#FBE6EA", drawing: THANKS },
  { x: 212, y: 126, tilt: -3, paper: "#E3F5EA", drawing: BALL },
];

function pinnedNote({ x, y, tilt, paper, drawing }: Note): string {
  return group(
    `translate(${x},${y}) rotate(${tilt})`,
    rect(-40, -30, 80, 62, "#8E7A4A", 3, { opacity: 0.18, transform: "translate(2,4)" }),
    rect(-40, -30, 80, 62, paper, 5),
    drawing,
    circle(0, -27, 4, "#D1493F"),
  );
}

/** The grown-ups' notice board: days, cake, thanks. The point is its upper left corner. */
export function staffBoard(x: number, y: number, width: number, height: number): string {
  return at(
    x,
    y,
    1,
    rect(0, 0, width, height, PALE_WOOD, 10),
    rect(11, 11, width - 22, height - 22, "#F3DFB3", 5),
    each(NOTES, pinnedNote),
  );
}

/** A desk seen from the front; the point is the upper left corner of its top. */
export function desk(x: number, y: number, width: number, foot: number): string {
  const height = foot - y;
  const colour = "#C08A5E";
  return at(
    x,
    y,
    1,
    ellipse(width / 2, height, width / 2 + 8, 12, SHADOW, { opacity: 0.16 }),
    rect(10, 12, width - 20, height - 12, shade(colour, 0.02), 6),
    rect(34, 40, 118, height - 70, shade(colour, 0.06), 10),
    rect(174, 40, width - 208, height - 70, shade(colour, 0.06), 10),
    rect(0, 0, width, 22, shade(colour, 0.09), 10),
    rect(0, 14, width, 9, shade(colour, -0.03), 4.5),
  );
}

/** A framed picture that children gave; the point is the middle of its foot. */
export function deskFrame(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-24, -54, 48, 54, SUN, 6),
    rect(-17, -47, 34, 40, CREAM, 3),
    circle(-6, -28, 5, SKY_BLUE),
    circle(7, -28, 5, TEAL),
    path("M-14,-9C-14,-24 2,-24 2,-9ZM0,-9C0,-24 14,-24 14,-9Z", PERIWINKLE),
  );
}
