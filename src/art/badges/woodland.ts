import { shade } from "../colour.ts";
import { at, bothSides, circle, each, ellipse, group, line, path, times } from "../shapes.ts";
import { cheeks, DARK, eyes, muzzleSmile, nose } from "./face-parts.ts";

const FOX = "#F08A3C";
const FOX_WHITE = "#FFF6EA";
const FOX_HEAD =
  "M0,48C-11,48 -19,42 -27,34C-41,30 -55,18 -58,10C-51,11 -48,8 -48,1C-46,-22 -24,-33 0,-33C24,-33 46,-22 48,1C48,8 51,11 58,10C55,18 41,30 27,34C19,42 11,48 0,48Z";
const FOX_CHEEK = "M0,48C-11,48 -19,42 -27,34C-41,30 -55,18 -58,10C-46,14 -40,5 -28,6C-13,7 -5,20 0,30Z";
const FOX_EAR = "M-46,-6C-52,-30 -50,-50 -43,-53C-34,-52 -17,-38 -10,-26Z";
const FOX_EAR_INSIDE = "M-40,-16C-43,-30 -42,-40 -39,-41C-33,-39 -24,-32 -19,-26Z";
const FOX_BLAZE = "M0,-33C7,-33 9,-24 6,-14L0,-4L-6,-14C-9,-24 -7,-33 0,-33Z";

/** A fox with a white bib. */
export function fox(): string {
  return [
    bothSides(path(FOX_EAR, FOX), path(FOX_EAR_INSIDE, "#5A3328")),
    path(FOX_HEAD, FOX),
    path(FOX_BLAZE, shade(FOX, 0.05)),
    bothSides(path(FOX_CHEEK, FOX_WHITE)),
    cheeks(35, 19, 7),
    eyes(20, 2, 8),
    nose(0, 30, 0.78),
    muzzleSmile(38, 7),
  ].join("");
}

const HEDGEHOG_SPINES = "#7A5642";
const HEDGEHOG_FACE = "#F7DFBE";
const SPINE_COUNT = 19;
const SPINE_ROOT = 36;
const SPINE_FIRST = 142;
const SPINE_SWEEP = 256;

function spines(tip: number, colour: string): string {
  const spine = (index: number) => {
    const angle = SPINE_FIRST + (index / (SPINE_COUNT - 1)) * SPINE_SWEEP;
    const leaf = `M${SPINE_ROOT - 14},-9L${tip},0L${SPINE_ROOT - 14},9Z`;
    const shape = `<path d="${leaf}" fill="${colour}" stroke="${colour}" stroke-width="4" stroke-linejoin="round"/>`;
    return group(`rotate(${angle.toFixed(1)})`, shape);
  };
  return at(0, 4, 1, times(SPINE_COUNT, spine), circle(0, 0, SPINE_ROOT, colour));
}

const HEDGEHOG_MASK = "M0,-14C8,-30 42,-26 42,4C42,30 22,46 0,46C-22,46 -42,30 -42,4C-42,-26 -8,-30 0,-14Z";

/** A hedgehog with a heart-shaped face. */
export function hedgehog(): string {
  return [
    spines(54, HEDGEHOG_SPINES),
    at(0, 3, 0.82, spines(54, shade(HEDGEHOG_SPINES, 0.06))),
    bothSides(circle(33, -20, 10, "#C99A72"), circle(33, -19, 5.5, "#F2B8A0")),
    path(HEDGEHOG_MASK, HEDGEHOG_FACE),
    cheeks(28, 20, 8),
    eyes(18, 7, 8),
    nose(0, 23, 0.9),
    muzzleSmile(34, 8),
  ].join("");
}

const BADGER_HEAD =
  "M0,50C-13,50 -19,42 -25,32C-40,26 -50,12 -48,-6C-46,-28 -24,-40 0,-40C24,-40 46,-28 48,-6C50,12 40,26 25,32C19,42 13,50 0,50Z";
const BADGER_STRIPE =
  "M-16,-38C-30,-34 -42,-24 -45,-12C-42,8 -32,22 -18,32C-12,24 -8,8 -10,-10C-10,-24 -12,-32 -16,-38Z";

/** A badger with two dark stripes. */
export function badger(): string {
  return [
    bothSides(circle(-36, -33, 13, DARK), circle(-36, -34, 7, "#FBF7F0")),
    path(BADGER_HEAD, "#FBF7F0"),
    bothSides(path(BADGER_STRIPE, DARK)),
    cheeks(35, 21, 6.5),
    bothSides(ellipse(23, 0, 8, 8.8, "#FBF7F0")),
    eyes(23, 0, 7.6),
    nose(0, 31, 0.95),
    muzzleSmile(41, 7),
  ].join("");
}

const DEER = "#C8875A";
const DEER_PALE = "#FBE8CF";
const ANTLER = "#F3DDB0";
const DEER_HEAD =
  "M0,52C-14,52 -20,44 -23,32C-32,20 -38,6 -35,-8C-31,-24 -16,-30 0,-30C16,-30 31,-24 35,-8C38,6 32,20 23,32C20,44 14,52 0,52Z";
const DEER_EAR = "M-30,-12C-44,-26 -58,-28 -62,-22C-60,-8 -46,2 -32,0Z";
const DEER_EAR_INSIDE = "M-36,-10C-45,-18 -53,-20 -56,-18C-53,-10 -45,-5 -37,-4Z";
const ANTLER_LINES = "M-13,-28C-18,-40 -30,-42 -33,-57M-22,-40C-15,-44 -14,-50 -15,-56";
const FOREHEAD_SPOTS = [
  [0, -20, 3.6],
  [-10, -13, 2.8],
  [10, -13, 2.8],
] as const;

/** A young deer with small antlers. */
export function deer(): string {
  return [
    bothSides(line(ANTLER_LINES, ANTLER, 6.4)),
    bothSides(path(DEER_EAR, DEER), path(DEER_EAR_INSIDE, "#F2B8A0")),
    path(DEER_HEAD, DEER),
    ellipse(0, 37, 19, 15, DEER_PALE),
    bothSides(ellipse(19, 1, 12, 13, shade(DEER, 0.07))),
    each(FOREHEAD_SPOTS, ([x, y, size]) => circle(x, y, size, DEER_PALE)),
    cheeks(26, 18, 6.5),
    eyes(19, 2, 8.4),
    nose(0, 31, 0.92),
    muzzleSmile(41, 7),
  ].join("");
}

const RABBIT = "#FBF3EA";
const RABBIT_SHADE = "#E9D9CF";
const RABBIT_PINK = "#F5A3B5";
const RABBIT_EAR = "M-27,-4C-40,-30 -40,-62 -27,-64C-13,-64 -7,-34 -7,-8Z";
const RABBIT_EAR_INSIDE = "M-24,-10C-32,-32 -32,-54 -26,-55C-18,-54 -13,-32 -13,-12Z";
const RABBIT_HEAD = "M0,-18C28,-18 44,-2 44,20C44,44 24,56 0,56C-24,56 -44,44 -44,20C-44,-2 -28,-18 0,-18Z";

/** A rabbit with two tall ears. */
export function rabbit(): string {
  return [
    bothSides(path(RABBIT_EAR, RABBIT), path(RABBIT_EAR_INSIDE, RABBIT_PINK)),
    path(RABBIT_HEAD, RABBIT),
    bothSides(ellipse(10, 38, 12, 10, RABBIT_SHADE, { opacity: 0.7 })),
    `<rect x="-5.5" y="40" width="11" height="11" rx="3" fill="#fff" stroke="${RABBIT_SHADE}" stroke-width="1.6"/>`,
    nose(0, 28, 0.66, "#E56B85"),
    muzzleSmile(37, 9),
    cheeks(31, 32, 8, RABBIT_PINK),
    eyes(19, 14, 8.4),
  ].join("");
}
