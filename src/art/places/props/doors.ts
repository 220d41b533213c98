import { shade } from "../../colour.ts";
import { at, circle, line, num, path, rect } from "../../shapes.ts";
import { CREAM, PAGE, SUN, WHITE } from "../tints.ts";

export interface DoorLook {
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

const FRAME = 14;
const PANEL_SIDE = 30;

/** A wide, level door with a glass pane; the point is the middle of its foot. */
export function door(x: number, y: number, { width, height, colour }: DoorLook): string {
  const left = -width / 2;
  const light = shade(colour, 0.07);
  const panelWidth = width - PANEL_SIDE * 2;
  const paneWidth = panelWidth * 0.75;
  const paneHeight = height * 0.35;
  const paneTop = PANEL_SIDE - height;
  const paneLeft = left + PANEL_SIDE;
  const paneFoot = paneTop + paneHeight;
  const shineAt = (part: number) => num(paneLeft + paneWidth * part);
  const shine = `M${shineAt(0.02)},${num(paneFoot)}L${shineAt(0.5)},${paneTop}H${shineAt(0.86)}L${shineAt(0.32)},${num(paneFoot)}Z`;
  return at(
    x,
    y,
    1,
    rect(left - FRAME, -height - FRAME, width + FRAME * 2, height + FRAME, CREAM, 8),
    rect(left, -height, width, height, colour, 4),
    rect(width / 2 - 28, -height, 28, height, shade(colour, -0.05)),
    rect(paneLeft, paneTop, paneWidth, paneHeight, "#DDF3F3", 10),
    path(shine, WHITE, { opacity: 0.5 }),
    rect(paneLeft, paneFoot + 30, panelWidth, height * 0.21, light, 8),
    rect(paneLeft, paneFoot + 44 + height * 0.21, panelWidth, height * 0.19, light, 8),
    circle(width / 2 - 26, -height * 0.48, 9, SUN),
    rect(width / 2 - 36, -height * 0.48 + 10, 20, 8, "#E0A21B", 4),
  );
}

/** A low, round push plate that opens the door, at a height a wheelchair user can reach. */
export function pushPlate(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-17, -17, 34, 34, "#E4EDF2", 9),
    circle(0, 0, 11, "#7C8CE0"),
    circle(-2.5, -2.5, 4, "#A9B4F0"),
  );
}

const MUG = "M-16,-10H10V6Q10,14 2,14H-8Q-16,14 -16,6Z";
const STEAM = "M-9,-12q3,-4 0,-8M0,-12q3,-4 0,-8";

function person(x: number, skin: string, clothes: string): string {
  return at(x, 0, 1, circle(0, -3, 8, skin), path("M-14,18C-14,4 14,4 14,18Z", clothes));
}

/** The staff-room sign: a mug and two grown-ups. */
export function staffRoomSign(x: number, y: number): string {
  const mug = at(
    -42,
    2,
    1,
    path(MUG, PAGE),
    line("M11,-5Q20,-5 18,2Q17,6 10,6", PAGE, 4),
    line(STEAM, PAGE, 2.6),
  );
  return at(
    x,
    y,
    1,
    rect(-86, -22, 172, 46, "#34507F", 14),
    rect(-80, -17, 160, 36, "#3F63B8", 10),
    mug,
    person(6, "#FBCFA9", "#FFC93C"),
    person(40, "#7D4C33", "#F2857A"),
  );
}

const OPEN_BOOK = "M0,-8C-9,-15 -22,-15 -30,-11V11C-22,7 -9,7 0,14C9,7 22,7 30,11V-11C22,-15 9,-15 0,-8Z";

/** The library sign: an open book. */
export function librarySign(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-56, -24, 112, 48, "#4F8C8B", 14),
    rect(-50, -18, 100, 36, "#63A9A3", 10),
    path(OPEN_BOOK, PAGE),
    line("M0,-7V12", "#C9BFA8", 2.6),
  );
}
