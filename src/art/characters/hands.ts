import { group, line, num, path } from "../shapes.ts";
import type { Side } from "./eyes.ts";
import { paleSkin } from "./marks.ts";
import type { HandName } from "./poses.ts";
import type { Figure } from "./spec.ts";

const ADULT_HAND = 1.16;
const HAND_OPEN = "M-11,-4C-15,3 -13.5,15 -8,18H8C13.5,15 14,4 10,-4Z";
const HAND_THUMB = "M11,-5C15,4 14,19 5,22C-6,24 -14,19 -13.5,9C-13,2 -12,-3 -10,-5Z";
const FIST = "M-10.5,-4C-14,4 -13,16 -6,20C4,23 13,18 13,9C13,2 11,-2 10,-4Z";
const FIST_SHADOW = "M-12,-3C-16,5 -14.5,18 -6,22.5C5,25.5 15.5,20 15,9Z";
const HAND_RELAXED = "M-10,-4C-13.5,4 -13,15 -9,20.5C-5,25.5 4,25.5 8,20C11.5,15 11,4 9.5,-4Z";

const HANDS: Readonly<Record<HandName, (skin: Figure["skin"]) => string>> = {
  open: ({ base }) =>
    line("M9,8C15,7 19,9 22,14", base, 8.6) +
    line("M-8,10L-11.5,23M-2.7,12L-4,27.5M3,12L4,27M8.3,10L11.5,21.5", base, 8) +
    path(HAND_OPEN, base),
  thumb: ({ base, line: ink }) =>
    line("M6,9L23,7", base, 10) +
    path(HAND_THUMB, base) +
    line("M-13,17q7,1 12,-1.5M-13.5,11q7,1 12.5,-1M-12.5,5q6,1 11,-1", ink, 2.2, { opacity: 0.6 }),
  fist: ({ base, shade, line: ink }) =>
    path(FIST_SHADOW, shade, { opacity: 0.55 }) +
    path(FIST, base) +
    line("M4,12q5,1 8,-1.5", ink, 2.2, { opacity: 0.55 }),
  relaxed: ({ base }) => line("M7,1C12,4 13.5,8 13,13", base, 7.5) + path(HAND_RELAXED, base),
};

/** A hand below the wrist at this point, thumb towards the body. */
export function drawHand(figure: Figure, name: HandName, side: Side, x: number, y: number): string {
  const k = figure.adult ? ADULT_HAND : 1;
  const pale = figure.spec.vitiligo ? path(PALE_FINGERS, paleSkin(figure)) : "";
  return group(`translate(${num(x)},${num(y)}) scale(${-side * k},${k})`, HANDS[name](figure.skin), pale);
}

/** Vitiligo shows on hands as it does on faces. */
const PALE_FINGERS = "M-9,3C-6,-1 2,0 5,4C8,8 5,12 6,16C2,19 -5,18 -8,15C-10,11 -11,6 -9,3Z";
