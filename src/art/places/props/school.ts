import { at, bothSides, circle, each, group, line, path, rect } from "../../shapes.ts";
import { CORAL, WHITE } from "../tints.ts";
import { bricks } from "./bricks.ts";
import { bunting } from "./bunting.ts";
import { hangingBasket } from "./flowers.ts";
import { sashWindow } from "./window.ts";

const BRICK = "#E9A98C";
const BRICK_SHADE = "#DD9879";
const WING_MARK = "#D18C6E";
const GABLE_MARK = "#DD9A7C";
const STONE = "#FFF3E0";
const SLATE = "#8E93B5";
const SLATE_SHADE = "#7C81A6";
const DOOR = "#3D7FB5";
const DOOR_SHADE = "#2F6A9B";
const DOOR_GLASS = "#BFE3F0";
const HANDLE = "#FFD36B";

const FLAG_COLOURS = [CORAL, "#FFC93C", "#4CB5AE", "#7C8CE0"] as const;
const WING_WINDOWS = [412, 512, 612];
const QUARTERS = [0, 90, 180, 270];

function wing(): string {
  return [
    path("M372,262L420,206H672L716,262Z", SLATE_SHADE),
    path("M372,262L420,206H560L600,262Z", SLATE),
    rect(384, 258, 318, 168, BRICK_SHADE),
    bricks(390, 268, 304, 150, 9, WING_MARK),
    each(WING_WINDOWS, (x) => sashWindow(x, 300, 62, 76)),
    rect(384, 256, 318, 10, STONE),
  ].join("");
}

function gable(): string {
  return [
    rect(-80, 236, 472, 190, BRICK),
    bricks(-50, 246, 430, 176, 4, GABLE_MARK),
    path("M20,240L206,78L392,240Z", BRICK),
    bricks(110, 168, 190, 66, 6, GABLE_MARK),
    path("M-80,244V234L10,150L70,198L20,244Z", SLATE),
    path("M206,62L-2,244H28L206,90L384,244H414Z", STONE),
    path("M206,62L206,90L384,244H414Z", "#F3E3CC"),
  ].join("");
}

/** Where the school's clock is, for its hands. */
export const SCHOOL_CLOCK = { x: 206, y: 158, radius: 26 } as const;

function clock(x: number, y: number): string {
  const mark = (angle: number) => group(`rotate(${angle})`, rect(-1.5, -23, 3, 6, "#B9B4CC", 1));
  return at(x, y, 1, circle(0, 0, 33, STONE), circle(0, 0, 26, WHITE), each(QUARTERS, mark));
}

function doors(): string {
  return [
    rect(142, 262, 128, 164, STONE, 10),
    path("M150,426V300C150,268 262,268 262,300V426Z", DOOR),
    rect(203.5, 276, 5, 150, DOOR_SHADE),
    rect(163, 304, 32, 46, DOOR_GLASS, 6),
    rect(217, 304, 32, 46, DOOR_GLASS, 6),
    circle(197, 382, 5, HANDLE),
    circle(215, 382, 5, HANDLE),
    path("M126,262Q206,222 286,262V272H126Z", DOOR),
    path("M126,266H286V274H126Z", DOOR_SHADE),
    rect(132, 424, 148, 10, "#E6DACB", 3),
  ].join("");
}

/** The step-free way in: a slope with a handrail. */
function ramp(): string {
  return [
    path("M262,434L424,434L424,428L262,418Z", "#D8CDBF"),
    path("M262,434H424V440H262Z", "#C6B9AA"),
    line("M268,418V384M340,423V390M416,427V396", "#5A6FA8", 6),
    line("M262,386Q340,386 420,396", "#6F86C4", 7),
  ].join("");
}

function drainpipe(): string {
  const clamp = (y: number) => rect(392, y, 17, 7, "#E8D5BC", 2);
  return rect(396, 266, 9, 160, "#F6E7D2", 4) + clamp(300) + clamp(380);
}

/** The primary school: a gable with the door and its ramp, and a lower wing with bunting. */
export function school(): string {
  const frontWindows = at(206, 268, 1, bothSides(sashWindow(-166, 0, 66, 88)));
  const flags = { count: 11, flag: 11, string: WHITE, colours: FLAG_COLOURS };
  return [
    wing(),
    gable(),
    clock(SCHOOL_CLOCK.x, SCHOOL_CLOCK.y),
    frontWindows,
    rect(-80, 232, 472, 10, STONE),
    doors(),
    hangingBasket(124, 300),
    hangingBasket(288, 300),
    drainpipe(),
    ramp(),
    bunting({ x: 392, y: 284 }, { x: 548, y: 318 }, { x: 702, y: 276 }, flags),
  ].join("");
}

interface House {
  readonly x: number;
  readonly width: number;
  readonly colour: string;
}

/** A house far away, seen over the trees. */
export function farHouse({ x, width, colour }: House): string {
  const ridge = 268 - (width % 7) * 2;
  const roof = path(`M${x},352V300L${x + width / 2},${ridge}L${x + width},300V352Z`, colour);
  const chimney = rect(x + width * 0.68, 262, 12, 30, colour);
  const pane = (part: number) => rect(x + width * part, 312, 12, 14, "#EFEAF5", 2);
  return roof + chimney + pane(0.3) + pane(0.58);
}
