import { at, circle, downwardGradient, each, glowGradient, line, paint, path, rect } from "../../shapes.ts";
import { WHITE } from "../tints.ts";

const CLOUD =
  "M-92,22C-112,22 -116,-4 -94,-8C-94,-34 -58,-40 -46,-22C-36,-52 16,-52 26,-22C40,-36 72,-28 70,-6C96,-8 100,22 76,22Z";

/** A flat-bottomed cloud. */
export function cloud(x: number, y: number, scale: number, opacity = 1): string {
  return at(x, y, scale, path(CLOUD, WHITE, { opacity }));
}

function bird(x: number, y: number, scale: number): string {
  return at(x, y, scale, line("M-14,-4Q-6,-10 0,0Q6,-10 14,-4", "#8C9CC4", 3.6));
}

/** Clouds that stand still, half hidden behind a roof and a tree. */
const FAR_CLOUDS = [
  [190, 92, 0.95, 0.92],
  [1200, 150, 0.85, 0.7],
] as const;

const FLOCK = [
  [0, 0, 1],
  [42, -18, 0.75],
  [-42, -24, 0.6],
] as const;

/** Three birds far away, about 0,0. */
export function flock(): string {
  return each(FLOCK, ([x, y, scale]) => bird(x, y, scale));
}

const SUN_X = 1010;
const SUN_Y = 96;

/** A bright morning sky; the two ids name its gradients. */
export function morningSky(skyId: string, sunId: string): string {
  const sky = downwardGradient(skyId, [
    [0, "#A9DDF3"],
    [0.62, "#DDF3F3"],
    [1, "#FDF3DC"],
  ]);
  return [
    `<defs>${sky}${glowGradient(sunId, "#FFF6D0", 0.95)}</defs>`,
    rect(-80, 0, 1440, 460, paint(skyId)),
    circle(SUN_X, SUN_Y, 230, paint(sunId)),
    circle(SUN_X, SUN_Y, 46, "#FFE9A3"),
    each(FAR_CLOUDS, ([x, y, scale, opacity]) => cloud(x, y, scale, opacity)),
  ].join("");
}
