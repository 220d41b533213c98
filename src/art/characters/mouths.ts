import { ellipse, line, path, paint } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import { lipColour } from "./beards.ts";
import type { Figure } from "./spec.ts";

export const MOUTH_NAMES = [
  "soft",
  "smile",
  "laugh",
  "wobble",
  "sad",
  "scared",
  "cross",
  "oh",
  "talkA",
  "talkE",
  "talkO",
  "talkSad",
] as const;
export type MouthName = (typeof MOUTH_NAMES)[number];

/** The mouths shown one after the other while somebody talks. */
export const TALKING: Readonly<Record<"bright" | "low", readonly MouthName[]>> = {
  bright: ["talkA", "talkE", "soft", "talkO", "talkA", "soft"],
  low: ["talkSad", "talkO", "talkSad", "talkE"],
};

const INSIDE = "#6B1F2E";
const TONGUE = "#EC7A80";
const TEETH = "#FFFDF8";
const LIP_WIDTH = 4.8;

interface OpenMouth {
  readonly outline: string;
  readonly teeth?: string;
  readonly tongue?: readonly [x: number, y: number, radiusX: number, radiusY: number];
}

const OPEN: Partial<Readonly<Record<MouthName, OpenMouth>>> = {
  laugh: {
    outline:
      "M-19,-5C-10,-2.5 10,-2.5 19,-5C24,-6 25,-2 24,2C20,18 11,25 0,25C-11,25 -20,18 -24,2C-25,-2 -24,-6 -19,-5Z",
    teeth: "M-17,-9H17V-1Q16,4 0,4.5Q-16,4 -17,-1Z",
    tongue: [0, 25, 12, 9],
  },
  scared: {
    outline:
      "M-13,-7C-6,-10 6,-10 13,-7C18,-5 19,7 15.5,11C12,14.5 8,9.5 4,12C1.5,13.5 -1.5,13.5 -4,12C-8,9.5 -12,14.5 -15.5,11C-19,7 -18,-5 -13,-7Z",
    teeth: "M-30,-14H30V-2Q0,0 -30,-2Z",
  },
  oh: {
    outline: "M0,-9C8,-9 12,-2 12,5C12,13 7,18 0,18C-7,18 -12,13 -12,5C-12,-2 -8,-9 0,-9Z",
    tongue: [0, 17, 8, 7],
  },
  talkA: {
    outline:
      "M-12,-5C-6,-3 6,-3 12,-5C16,-6 17,-2 16,1C14,10 8,15 0,15C-8,15 -14,10 -16,1C-17,-2 -16,-6 -12,-5Z",
    teeth: "M-11,-9H11V-2Q10,2 0,2Q-10,2 -11,-2Z",
    tongue: [0, 15, 9, 6],
  },
  talkE: {
    outline:
      "M-14,-3C-6,-1.5 6,-1.5 14,-3C18,-3.5 18,1 15,4C10,9 5,10 0,10C-5,10 -10,9 -15,4C-18,1 -18,-3.5 -14,-3Z",
    teeth: "M-12,-9H12V1Q0,4 -12,1Z",
  },
  talkO: { outline: "M0,-5C6,-5 9,-1 9,4C9,9 5,12 0,12C-5,12 -9,9 -9,4C-9,-1 -6,-5 0,-5Z" },
  talkSad: { outline: "M-11,9C-10,-1 -6,-5 0,-5C6,-5 10,-1 11,9C6,7 -6,7 -11,9Z" },
};

const CLOSED: Partial<Readonly<Record<MouthName, string>>> = {
  soft: "M-14,-2Q0,10 14,-2",
  smile: "M-18,-3Q0,16 18,-3",
  wobble: "M-15,4C-11,-3 -7,-2 -4,1.5C-1,5 3,5 6,1C9,-3 12,-1 15,4",
  sad: "M-14,8Q0,-7 14,8",
  cross: "M-12,5C-6,-3 6,-3 12,5",
};
const GROWN_SOFT = "M-17,-3Q0,13 17,-3";
const CHIN_DIMPLE = "M-6,15Q0,12 6,15";

/** A mouth about its own centre. */
export function drawMouth(figure: Figure, name: MouthName, ids: Ids): string {
  const opening = OPEN[name];
  if (opening) return openMouth(opening, ids("mouth"), name === "laugh" ? toothGap(figure) : "");
  const curve = name === "soft" && figure.adult ? GROWN_SOFT : (CLOSED[name] ?? "");
  const dimple = name === "sad" ? line(CHIN_DIMPLE, figure.skin.line, 3, { opacity: 0.8 }) : "";
  return line(curve, lipColour(figure), LIP_WIDTH) + dimple;
}

/** A child's gap between two front teeth, or a tooth that has come out. */
function toothGap({ spec: { teeth } }: Figure): string {
  if (teeth === "gap") return line("M0,-6V4", INSIDE, 3);
  return teeth === "missing" ? path("M1.5,-7H9V5.5H1.5Z", INSIDE) : "";
}

function openMouth({ outline, teeth, tongue }: OpenMouth, clip: string, gap: string): string {
  const inside =
    (tongue ? ellipse(tongue[0], tongue[1], tongue[2], tongue[3], TONGUE) : "") +
    (teeth ? path(teeth, TEETH) : "") +
    gap;
  return `<clipPath id="${clip}"><path d="${outline}"/></clipPath>${path(outline, INSIDE)}<g clip-path="${paint(clip)}">${inside}</g>`;
}
