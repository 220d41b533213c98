import { shade } from "../../colour.ts";
import { at, circle, each, ellipse, path, rect } from "../../shapes.ts";
import { CORAL, PAGE, SHADOW, WOOD, WOOD_SHADE } from "../tints.ts";

const BACK_SLATS = ["#F2695C", "#FF9F4A", "#FFD04F"] as const;
const SEAT_SLATS = ["#63BF83", "#4C9FDB", "#8C7AE0"] as const;
const SEAT_EDGE = "#8C7AE0";
const IRON = "#4A4662";
const LEG = "#5A5673";
const SOFT_SHADOW = { opacity: 0.16 };

function post(x: number): string {
  return rect(x - 8, -176, 16, 176, IRON, 7);
}

function leg(x: number): string {
  return rect(x - 9, -76, 18, 78, LEG, 6) + rect(x - 20, -6, 40, 9, IRON, 4);
}

function backSlat(colour: string, index: number): string {
  const top = -174 + index * 30;
  return (
    rect(-196, top, 392, 23, colour, 11) +
    rect(-196, top + 14, 392, 9, shade(colour, -0.05), 4.5, { opacity: 0.8 })
  );
}

function seat(): string {
  const slat = (colour: string, index: number) => rect(-206, -94 + index * 9, 412, 8, colour, 4);
  return [
    leg(-140),
    leg(140),
    rect(-206, -84, 412, 14, "#FFE9C9", 7),
    each(SEAT_SLATS, slat),
    rect(-206, -66, 412, 12, shade(SEAT_EDGE, -0.09), 6),
  ].join("");
}

const BUBBLE = "M-62,-52Q-62,-74 -40,-74H40Q62,-74 62,-52V2Q62,24 40,24H6L-14,42L-14,24H-40Q-62,24 -62,2Z";
const BUBBLE_PAPER = "M-54,-50Q-54,-66 -38,-66H38Q54,-66 54,-50V0Q54,16 38,16H-38Q-54,16 -54,0Z";
const LITTLE_HEART = "M0,-40C-9,-48 -5,-55 0,-51C5,-55 9,-48 0,-40Z";

function friend(x: number, skin: string, hair: string, jumper: string): string {
  return at(
    x,
    0,
    1,
    circle(0, -28, 13, skin),
    path("M-14,-30A14,14 0 0 1 14,-30C8,-38 -8,-38 -14,-30Z", hair),
    path("M-20,6C-20,-12 20,-12 20,6Z", jumper),
  );
}

/** The sign over the bench: two friends in a speech bubble. The point is the foot of its post. */
export function benchSign(x: number, y: number, height: number): string {
  const bubble = at(
    0,
    24 - height,
    1,
    path(BUBBLE, "#FFD04F"),
    path(BUBBLE_PAPER, PAGE),
    friend(-22, "#E9B585", "#4A2F27", "#3F63B8"),
    friend(22, "#7D4C33", "#2B2430", "#63BF83"),
    path(LITTLE_HEART, CORAL),
  );
  return at(
    x,
    y,
    1,
    ellipse(4, 3, 34, 8, SHADOW, SOFT_SHADOW),
    rect(-6, -height + 40, 12, height - 38, WOOD, 5),
    rect(1, -height + 40, 5, height - 38, WOOD_SHADE, 2),
    bubble,
  );
}

/** The rainbow buddy bench; the point is the middle of the ground under it. */
export function buddyBench(x: number, y: number): string {
  const shadow = ellipse(0, 4, 230, 20, SHADOW, SOFT_SHADOW);
  return at(x, y, 1, shadow, post(-164), post(164), each(BACK_SLATS, backSlat), seat());
}
