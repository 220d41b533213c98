import { circle, cycle, each, group, line, path, rect, times } from "../../shapes.ts";
import { LEAF, PERIWINKLE, PINK, SKY_BLUE, SOFT_CORAL, SUN, TEAL, WHITE } from "../tints.ts";
import { flower } from "./flowers.ts";

const SCALLOPS = 22;
const SCALLOP_GAP = 18.9;
const UPPER_EDGE = [SOFT_CORAL, TEAL, PERIWINKLE] as const;
const LOWER_EDGE = [PERIWINKLE, SOFT_CORAL, TEAL] as const;

interface Card {
  readonly x: number;
  readonly y: number;
  readonly tilt: number;
  readonly paper: string;
  readonly picture: string;
}

const MOUNTAINS = path("M-30,22L-8,-4L6,12L16,2L32,22Z", LEAF) + circle(18, -12, 8, SUN);
const HEART = path("M0,16C-26,0 -18,-20 0,-8C18,-20 26,0 0,16Z", SOFT_CORAL);
const FRIENDS = [
  circle(-14, -4, 10, "#CB8F62"),
  path("M-28,24C-28,4 0,4 0,24Z", "#3F63B8"),
  circle(14, -4, 10, "#FBCFA9"),
  path("M0,24C0,4 28,4 28,24Z", SOFT_CORAL),
].join("");
const BUBBLE = [
  path("M-26,-14Q-26,-20 -20,-20H20Q26,-20 26,-14V4Q26,10 20,10H-2L-12,20V10H-20Q-26,10 -26,4Z", SKY_BLUE),
  path("M0,4C-8,-1 -6,-9 0,-5C6,-9 8,-1 0,4Z", WHITE),
].join("");
const STAR = path("M0,-20L6,-7 20,-6 9,3 13,17 0,9 -13,17 -9,3 -20,-6 -6,-7Z", SUN);

function rainbow(): string {
  return each([SOFT_CORAL, SUN, LEAF, "#7FA8EC"], (colour, index) => {
    const radius = 28 - index * 7;
    return line(`M${-radius},20A${radius},${radius} 0 0 1 ${radius},20`, colour, 6.5);
  });
}

function cards(): readonly Card[] {
  return [
    { x: 400, y: 166, tilt: -4, paper: WHITE, picture: MOUNTAINS },
    { x: 500, y: 170, tilt: 3, paper: "#E5F1FF", picture: HEART },
    { x: 600, y: 164, tilt: -2, paper: "#FFF3DC", picture: FRIENDS },
    { x: 690, y: 170, tilt: 4, paper: WHITE, picture: rainbow() },
    { x: 450, y: 254, tilt: 2, paper: "#F0EAFB", picture: flower(0, 24, 1.25, PINK) },
    { x: 550, y: 256, tilt: -3, paper: WHITE, picture: BUBBLE },
    { x: 650, y: 254, tilt: 3, paper: "#E3F5EA", picture: STAR },
  ];
}

function pinned(card: Card): string {
  return group(
    `translate(${card.x},${card.y}) rotate(${card.tilt})`,
    rect(-42, -34, 84, 68, "#B78B4A", 3, { opacity: 0.25, transform: "translate(2,4)" }),
    rect(-42, -34, 84, 68, card.paper, 4),
    card.picture,
    circle(0, -30, 4, "#D1493F"),
  );
}

function scallops(y: number, colours: readonly [string, ...string[]]): string {
  return times(SCALLOPS, (index) => circle(342 + index * SCALLOP_GAP, y, 9, cycle(colours, index)));
}

/** The display board with the children's pictures. */
export function pinboard(): string {
  return [
    rect(330, 92, 420, 232, "#D9A066", 10),
    rect(342, 104, 396, 208, "#F5D48F", 4),
    scallops(104, UPPER_EDGE),
    scallops(312, LOWER_EDGE),
    each(cards(), pinned),
  ].join("");
}
