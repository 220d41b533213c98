import { at, circle, downwardGradient, line, mirror, paint, path, rect } from "../../shapes.ts";
import { CREAM, SUN, WHITE } from "../tints.ts";
import { cloud } from "./sky.ts";
import type { LeafTones } from "./tree.ts";
import { tree } from "./tree.ts";

const CURTAIN = "#F2A08F";
const CURTAIN_SHADE = "#E78C7B";
const ROD = "#B98458";
const ROD_END = "#9E6C44";
const PALE_LEAVES: LeafTones = { dark: "#7CC196", middle: "#92D0A6", light: "#ADDEBB" };
const SHINE = { opacity: 0.22 };

const OPENING = "M92,388V170C92,92 332,92 332,170V388Z";
const FRAME = "M76,400V168C76,72 348,72 348,168V400Z";
const HILL = "M70,360C120,316 160,330 190,340C230,306 300,316 350,346V400H70Z";
const LAWN = "M70,384C150,366 260,372 350,380V400H70Z";

function view(skyId: string): string {
  return [
    rect(80, 80, 270, 320, paint(skyId)),
    cloud(160, 170, 0.5, 0.95),
    cloud(290, 214, 0.4, 0.85),
    path(HILL, "#B4DCC4"),
    tree(276, 400, 0.55, PALE_LEAVES),
    path(LAWN, "#9ED0B1"),
  ].join("");
}

/** An arched window with a view of the garden; the two ids name its sky and its cut-out. */
export function archedWindow(skyId: string, cutId: string): string {
  const sky = downwardGradient(skyId, [
    [0, "#B9E4F5"],
    [1, "#E9F7EE"],
  ]);
  return [
    `<defs>${sky}<clipPath id="${cutId}"><path d="${OPENING}"/></clipPath></defs>`,
    path(FRAME, CREAM),
    `<g clip-path="${paint(cutId)}">${view(skyId)}</g>`,
    rect(207, 100, 10, 292, CREAM),
    rect(88, 236, 248, 10, CREAM),
    path("M120,388L206,246H207V388Z", WHITE, SHINE),
    path("M217,236L292,120C312,134 328,148 330,168L282,236Z", WHITE, SHINE),
    rect(58, 392, 308, 18, CREAM, 6),
    rect(58, 406, 308, 6, "#E8D9C6", 3),
  ].join("");
}

const CURTAIN_SHAPE =
  "M44,76H112C110,160 98,250 64,322C78,346 86,372 90,402H28C32,372 34,346 38,322C34,240 38,150 44,76Z";
const CURTAIN_FOLD = "M76,76H112C110,160 98,250 64,322C72,240 80,150 76,76Z";
const CURTAIN_TAIL = "M58,330C70,352 78,376 82,402H90C86,372 78,346 64,326Z";

function curtain(): string {
  return [
    path(CURTAIN_SHAPE, CURTAIN),
    path(CURTAIN_FOLD, CURTAIN_SHADE),
    path(CURTAIN_TAIL, CURTAIN_SHADE),
    line("M58,84C56,150 52,240 50,312", CURTAIN_SHADE, 4, { opacity: 0.55 }),
    rect(32, 314, 40, 14, SUN, 7, { transform: "rotate(9 52 321)" }),
  ].join("");
}

/** Two tied-back curtains on a rod, hung to fit the arched window. */
export function curtains(): string {
  return [
    rect(36, 64, 352, 11, ROD, 5.5),
    circle(34, 69.5, 10, ROD_END),
    circle(390, 69.5, 10, ROD_END),
    curtain(),
    at(424, 0, 1, mirror(curtain())),
  ].join("");
}
