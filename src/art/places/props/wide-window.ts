import {
  at,
  cycle,
  downwardGradient,
  each,
  ellipse,
  line,
  num,
  paint,
  path,
  rect,
  times,
} from "../../shapes.ts";
import { CREAM, SHADOW, WHITE } from "../tints.ts";
import type { LeafTones } from "./tree.ts";
import { tree } from "./tree.ts";

export interface WindowLook {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly panes: number;
  readonly sky?: readonly [string, string];
  /** The colours of the far hill and the near lawn. */
  readonly land?: readonly [string, string];
}

const PALE_LEAVES: LeafTones = { dark: "#7CC196", middle: "#92D0A6", light: "#ADDEBB" };
const DAY_SKY = ["#B9E4F5", "#EDF8EF"] as const;
const DAY_LAND = ["#BCE0C8", "#A5D5B4"] as const;
const TREE_HEIGHT = 290;
const BAR = 9;

function land({ x, y, width, height, land: colours = DAY_LAND }: WindowLook): string {
  const right = x + width;
  const foot = y + height;
  const [far, near] = colours;
  const hill = `M${x},${num(y + height * 0.7)}Q${num(x + width * 0.28)},${num(y + height * 0.46)} ${num(x + width * 0.55)},${num(y + height * 0.68)}T${right},${num(y + height * 0.6)}V${foot}H${x}Z`;
  const lawn = `M${x},${num(y + height * 0.84)}Q${num(x + width * 0.5)},${num(y + height * 0.76)} ${right},${num(y + height * 0.86)}V${foot}H${x}Z`;
  const size = (height * 0.62) / TREE_HEIGHT;
  return path(hill, far) + tree(x + width * 0.76, y + height * 0.88, size, PALE_LEAVES) + path(lawn, near);
}

function shine({ x, y, width, height }: WindowLook): string {
  const foot = y + height;
  const streak = (from: number, wide: number) =>
    path(
      `M${num(x + width * from)},${foot}L${num(x + width * (from + 0.26))},${y}h${num(width * wide)}L${num(x + width * (from + wide))},${foot}Z`,
      WHITE,
      { opacity: 0.22 },
    );
  return streak(0.06, 0.16) + streak(0.3, 0.06);
}

/** A window in a row of upright panes with a view of the garden; the point is the upper left of the glass. */
export function wideWindow(skyId: string, look: WindowLook): string {
  const { x, y, width, height, panes, sky = DAY_SKY } = look;
  const air = downwardGradient(skyId, [
    [0, sky[0]],
    [1, sky[1]],
  ]);
  const bar = (index: number) => rect(x + (width * (index + 1)) / panes - BAR / 2, y, BAR, height, CREAM);
  return [
    `<defs>${air}</defs>`,
    rect(x - 14, y - 14, width + 28, height + 28, CREAM, 12),
    rect(x, y, width, height, paint(skyId), 4),
    land(look),
    shine(look),
    times(panes - 1, bar),
    rect(x, y + height * 0.3, width, BAR, CREAM),
    rect(x - 24, y + height + 8, width + 48, 16, CREAM, 6),
    rect(x - 24, y + height + 19, width + 48, 6, "#E8D9C6", 3),
  ].join("");
}

/** A slanting patch of daylight on the floor in front of a window. */
export function floorLight(x: number, width: number): string {
  const near = width * 1.5;
  return path(`M${x},534h${width}L${num(x + width * 1.35)},744h${num(-near)}Z`, "#FFF6DC", { opacity: 0.32 });
}

const MOTES = [
  [-46, -60, 3],
  [-20, 14, 2.2],
  [8, -34, 2.6],
  [26, 40, 3],
  [46, -12, 2],
  [60, 66, 2.4],
  [-34, 62, 2],
  [14, 84, 2.2],
] as const;

/** Specks of dust that hang in a beam of light, about 0,0. */
export function dustMotes(): string {
  return each(MOTES, ([x, y, radius]) => ellipse(x, y, radius, radius, "#FFF3C9", { opacity: 0.7 }));
}

/** A beam of sun that slants from a window to the floor, about its middle. */
export function sunbeam(id: string, width: number, fallsBy: number, reachesBy: number): string {
  const light = downwardGradient(id, [
    [0, "#FFF6D6", 0],
    [0.45, "#FFF6D6", 0.4],
    [1, "#FFF6D6", 0],
  ]);
  const halfWidth = (width + reachesBy) / 2;
  const halfFall = fallsBy / 2;
  return (
    `<defs>${light}</defs>` +
    path(`M${-halfWidth},${-halfFall}h${width}L${halfWidth},${halfFall}h${-width}Z`, paint(id))
  );
}

const SPROUTS = [
  [8, "#7CC79A"],
  [22, "#6FBF90"],
  [34, "#86CDA0"],
] as const;

/** A row of jars with beans that grow a little taller from jar to jar; the point is the sill under the first. */
export function beanJars(x: number, y: number): string {
  const jar = ([height, green]: readonly [number, string], index: number) =>
    at(
      x + index * 46,
      y,
      1,
      line(`M0,-12Q4,${-18 - height * 0.5} 0,${-22 - height}`, "#5FAE83", 4),
      ellipse(-7, -24 - height, 8, 5, green, { transform: `rotate(24 -7 ${-24 - height})` }),
      ellipse(7, -22 - height, 8, 5, green, { transform: `rotate(-24 7 ${-22 - height})` }),
      rect(-14, -32, 28, 32, WHITE, 7, { opacity: 0.62 }),
      rect(-14, -14, 28, 14, "#B58A66", 6, { opacity: 0.8 }),
      rect(-16, -36, 32, 7, cycle(["#F2857A", "#FFD067", "#7CCBC4"], index), 3.5),
    );
  return each(SPROUTS, jar);
}

/** A straight curtain, hung to the floor side of a window; `side` is 1 on the right of it. */
export function sideCurtain(x: number, y: number, height: number, side: 1 | -1, colour: string): string {
  const folds = [16, 34, 52].map((fold) =>
    line(`M${side * fold},8V${height - 8}`, SHADOW, 4, { opacity: 0.07 }),
  );
  return at(
    x,
    y,
    1,
    path(
      `M${side * -6},0H${side * 68}Q${side * 58},${height / 2} ${side * 66},${height}H${side * 4}Q${side * 14},${height / 2} ${side * -6},0Z`,
      colour,
    ),
    folds.join(""),
  );
}
