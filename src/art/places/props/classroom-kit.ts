import { shade } from "../../colour.ts";
import { at, circle, cycle, each, ellipse, line, path, rect, times } from "../../shapes.ts";
import {
  CREAM,
  CRAYONS,
  LEAF,
  PALE_WOOD,
  PERIWINKLE,
  SHADOW,
  SOFT_CORAL,
  SUN,
  TEAL,
  WHITE,
  WOOD_DARK,
} from "../tints.ts";

const INK = "#8FB4CE";
const GREEN_PEN = "#8CCB9C";
const SOIL = "#CDB199";

function sproutStage(x: number, height: number): string {
  const leaves =
    height > 20
      ? ellipse(-13, -height * 0.6, 12, 6, GREEN_PEN, { transform: `rotate(24 -13 ${-height * 0.6})` }) +
        ellipse(13, -height * 0.72, 12, 6, GREEN_PEN, { transform: `rotate(-24 13 ${-height * 0.72})` })
      : "";
  return at(
    x,
    0,
    1,
    path("M-30,0Q0,-16 30,0Z", SOIL),
    height > 0 ? line(`M0,-8V${-height}`, GREEN_PEN, 5) : ellipse(0, -10, 8, 6, "#B48F6F"),
    leaves,
    height > 50 ? bloom(-height) : "",
  );
}

function bloom(y: number): string {
  const petals = each([0, 72, 144, 216, 288], (angle) =>
    ellipse(0, y - 12, 7, 10, "#F7B9A8", { transform: `rotate(${angle} 0 ${y})` }),
  );
  return petals + circle(0, y, 7, SUN);
}

const ARROW = "M-12,0H10M3,-7L11,0L3,7";

/** The board with today's drawing: how a seed becomes a flower. Its lower half stays clean. */
export function whiteboard(x: number, y: number, width: number, height: number): string {
  const stages = each([0, 18, 34, 62], (tall, index) => sproutStage(58 + index * 90, tall));
  const arrows = each([0, 1, 2], (index) =>
    line(ARROW, INK, 4, { transform: `translate(${103 + index * 90},-22)` }),
  );
  return at(
    x,
    y,
    1,
    rect(-12, -12, width + 24, height + 24, PALE_WOOD, 12),
    rect(0, 0, width, height, "#FBFEFD", 6),
    path(`M24,${height}L130,0h60L84,${height}Z`, "#EAF5F7", { opacity: 0.6 }),
    at(0, 116, 1, stages, arrows),
    rect(20, height + 6, width - 40, 12, shade(PALE_WOOD, -0.06), 6),
    rect(250, height, 40, 8, SOFT_CORAL, 4),
    rect(300, height, 34, 8, TEAL, 4),
  );
}

/** A classroom radiator under the window. */
export function radiator(x: number, y: number, width: number): string {
  const count = Math.floor(width / 24);
  return (
    rect(x, y + 6, width, 84, "#F4F0E6", 10) +
    times(count, (index) => rect(x + 10 + index * 24, y + 14, 10, 68, "#E3DCCB", 5)) +
    rect(x + 16, y + 90, 12, 20, "#DAD2BF", 3) +
    rect(x + width - 28, y + 90, 12, 20, "#DAD2BF", 3)
  );
}

/** The sign beside the classroom door: a pencil. */
export function pencilSign(x: number, y: number): string {
  const pencil =
    path("M-26,-7H14L28,0L14,7H-26Z", SUN) +
    path("M14,-7L28,0L14,7Z", CREAM) +
    rect(-32, -7, 10, 14, SOFT_CORAL, 4);
  return at(x, y, 1, rect(-56, -24, 112, 48, "#456FA5", 14), rect(-50, -18, 100, 36, "#5E8FC4", 10), pencil);
}

const TRAY_ROWS = 3;
const TRAY_COLUMNS = 2;

/** A cupboard of coloured trays; the point is the upper left corner of its top. */
export function trayCupboard(x: number, y: number, width: number): string {
  const trayWidth = (width - 34) / TRAY_COLUMNS;
  const tray = (index: number) => {
    const left = 12 + (index % TRAY_COLUMNS) * (trayWidth + 10);
    const top = 20 + Math.floor(index / TRAY_COLUMNS) * 38;
    const colour = cycle(CRAYONS, index);
    return (
      rect(left, top, trayWidth, 30, colour, 6) +
      rect(left, top + 20, trayWidth, 10, shade(colour, -0.05), 5) +
      rect(left + trayWidth / 2 - 16, top + 8, 32, 8, CREAM, 4, { opacity: 0.8 })
    );
  };
  return at(
    x,
    y,
    1,
    ellipse(width / 2, 144, width / 2 + 10, 8, SHADOW, { opacity: 0.14 }),
    rect(2, 6, width - 4, 138, shade(PALE_WOOD, -0.1), 6),
    times(TRAY_ROWS * TRAY_COLUMNS, tray),
    rect(-8, 0, width + 16, 14, PALE_WOOD, 7),
  );
}

/** The hamster's glass house; the point is the middle of its foot. */
export function hamsterHouse(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-86, -96, 172, 96, "#E6F4F8", 10),
    path("M30,-14V-44Q30,-66 52,-66Q74,-66 74,-44V-14Z", SOFT_CORAL),
    path("M40,-14V-38Q40,-52 52,-52Q64,-52 64,-38V-14Z", "#C95C54"),
    line("M-62,-14V-62M-48,-14V-62M-62,-26H-48M-62,-38H-48M-62,-50H-48", PALE_WOOD, 4),
    rect(-86, -16, 172, 16, "#F4DFB4", 6),
    path("M-60,-4L-30,-92h22L-38,-4Z", WHITE, { opacity: 0.5 }),
    rect(-92, -106, 184, 14, TEAL, 7),
    rect(-24, -114, 48, 12, shade(TEAL, -0.05), 6),
  );
}

/** The hamster, sitting on 0,0. */
export function hamster(): string {
  return [
    ellipse(0, -18, 25, 21, "#EDB877"),
    ellipse(3, -11, 16, 13, "#FFF1DA"),
    circle(-13, -37, 7, "#DDA15E"),
    circle(13, -38, 7, "#DDA15E"),
    circle(-13, -37, 3.5, "#F7C9BD"),
    circle(13, -38, 3.5, "#F7C9BD"),
    circle(-6, -26, 3, "#3A2C2E"),
    circle(9, -26, 3, "#3A2C2E"),
    ellipse(2, -20, 3, 2.2, "#E58B79"),
    ellipse(-9, -17, 5, 4, "#FFD9C4"),
    ellipse(13, -17, 5, 4, "#FFD9C4"),
    path("M-2,-10L3,-18L8,-10Q3,-5 -2,-10Z", "#C99A4E"),
    ellipse(-10, -1, 8, 4, "#F7C9BD"),
    ellipse(12, -1, 8, 4, "#F7C9BD"),
  ].join("");
}

/** A pot of pencils; the point is the middle of its foot. */
export function pencilPot(x: number, y: number): string {
  const pencils = each([-9, -1, 8], (left, index) =>
    line(`M${left * 0.6},-20L${left * 1.5},-50`, cycle([SOFT_CORAL, PERIWINKLE, LEAF], index), 6),
  );
  return at(
    x,
    y,
    1,
    pencils,
    path("M-16,-32H16L13,0H-13Z", TEAL),
    rect(-16, -22, 32, 6, CREAM, 3, { opacity: 0.7 }),
  );
}

/** A sheet of paper with a crayon, lying on a table. */
export function paperAndCrayon(x: number, y: number): string {
  return path(`M${x - 26},${y + 6}l8,-9h36l6,9Z`, WHITE) + line(`M${x + 4},${y}l16,-4`, SOFT_CORAL, 5);
}

/** A tub of thick crayons, near the viewer; the point is the middle of its foot. */
export function crayonTub(x: number, y: number): string {
  const sticks = each([-18, -6, 7, 19], (left, index) =>
    rect(left - 5, -84 - (index % 2) * 14, 11, 60, cycle(CRAYONS, index + 2), 5),
  );
  return at(
    x,
    y,
    1,
    sticks,
    path("M-30,-52H30L25,0H-25Z", WOOD_DARK),
    path("M4,-52H30L25,0H8Z", shade(WOOD_DARK, -0.05)),
  );
}
