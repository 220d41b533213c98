import { shade } from "../../colour.ts";
import { at, bothSides, each, ellipse, line, path, rect } from "../../shapes.ts";
import { SHADOW, WOOD_DARK } from "../tints.ts";

const SOFT_SHADOW = { opacity: 0.16 };
const CHAIR_BACK = "M-84,-50V-150Q-84,-198 -36,-198H36Q84,-198 84,-150V-50Z";
const CHAIR_ARM = "M-104,-14V-104Q-104,-128 -82,-128Q-60,-128 -60,-104V-14Z";
const CHAIR_ARM_SHADE = "M-72,-14V-126Q-60,-122 -60,-104V-14Z";

/** A soft chair for one; the point is the middle of the ground under it. */
export function armchair(x: number, y: number, cloth: string): string {
  const arm = path(CHAIR_ARM, cloth) + path(CHAIR_ARM_SHADE, shade(cloth, -0.05));
  return at(
    x,
    y,
    1,
    ellipse(0, 4, 116, 15, SHADOW, SOFT_SHADOW),
    bothSides(rect(-92, -20, 18, 22, WOOD_DARK, 6)),
    path(CHAIR_BACK, shade(cloth, -0.035)),
    line("M-40,-168Q0,-182 40,-168", shade(cloth, 0.04), 6),
    rect(-66, -96, 132, 36, shade(cloth, 0.04), 15),
    rect(-72, -64, 144, 50, cloth, 12),
    rect(-72, -32, 144, 18, shade(cloth, -0.05), 9),
    arm,
    at(164, 0, 1, arm),
  );
}

/** A school chair with a rounded plastic back; the point is the middle of the ground under it. */
export function schoolChair(x: number, y: number, colour: string): string {
  return at(
    x,
    y,
    1,
    ellipse(0, 3, 72, 11, SHADOW, SOFT_SHADOW),
    line("M-46,-84L-54,-4M46,-84L54,-4", "#8D95AE", 9),
    line("M-40,-90V-150M40,-90V-150", "#8D95AE", 8),
    rect(-62, -196, 124, 78, colour, 24),
    rect(-62, -136, 124, 18, shade(colour, -0.05), 9),
    rect(-30, -178, 60, 12, shade(colour, -0.07), 6),
    rect(-64, -94, 128, 22, shade(colour, 0.03), 11),
    rect(-64, -82, 128, 12, shade(colour, -0.06), 6),
  );
}

export interface BenchLook {
  readonly halfWidth: number;
  readonly colour: string;
  readonly leg: string;
}

/** A plain bench without a back; the point is the middle of the ground under it. */
export function plainBench(x: number, y: number, { halfWidth, colour, leg }: BenchLook): string {
  const foot = (side: number) => rect(side * (halfWidth - 56) - 10, -74, 20, 76, leg, 6);
  return at(
    x,
    y,
    1,
    ellipse(0, 4, halfWidth + 20, 16, SHADOW, SOFT_SHADOW),
    foot(-1),
    foot(1),
    rect(-halfWidth + 56, -44, halfWidth * 2 - 112, 10, shade(leg, -0.05), 5),
    rect(-halfWidth, -94, halfWidth * 2, 22, colour, 10),
    rect(-halfWidth, -80, halfWidth * 2, 12, shade(colour, -0.07), 6),
  );
}

/** A small table on one foot; the point is the middle of the ground under it. */
export function roundTable(x: number, y: number, halfWidth: number, height: number, colour: string): string {
  return at(
    x,
    y,
    1,
    ellipse(0, 2, halfWidth * 0.85, 11, SHADOW, SOFT_SHADOW),
    ellipse(0, -3, halfWidth * 0.5, 9, shade(colour, -0.16)),
    rect(-8, -height, 16, height, shade(colour, -0.12), 6),
    ellipse(0, -height + 5, halfWidth, 19, shade(colour, -0.08)),
    ellipse(0, -height - 2, halfWidth, 19, colour),
    ellipse(-halfWidth * 0.2, -height - 6, halfWidth * 0.55, 8, shade(colour, 0.03)),
  );
}

/** A table with straight legs, seen from its long side; the point is the middle of the ground under it. */
export function longTable(x: number, y: number, halfWidth: number, height: number, colour: string): string {
  const legs = [-halfWidth + 24, halfWidth - 24];
  return at(
    x,
    y,
    1,
    ellipse(0, 2, halfWidth + 12, 12, SHADOW, SOFT_SHADOW),
    each(legs, (legX) => rect(legX - 8, -height, 16, height, "#8D95AE", 6)),
    rect(-halfWidth + 14, -height + 8, halfWidth * 2 - 28, 22, shade(colour, -0.09), 8),
    rect(-halfWidth, -height - 8, halfWidth * 2, 22, colour, 11),
    rect(-halfWidth, -height + 6, halfWidth * 2, 9, shade(colour, -0.05), 4.5),
  );
}

/** A padded chair with wooden arms for those who wait; the point is the middle of the ground under it. */
export function waitingChair(x: number, y: number, cloth: string): string {
  const wood = "#C08A5E";
  const arm = rect(-96, -132, 20, 130, wood, 7) + rect(-102, -140, 34, 16, shade(wood, 0.05), 8);
  return at(
    x,
    y,
    1,
    ellipse(0, 3, 104, 13, SHADOW, SOFT_SHADOW),
    rect(-74, -196, 148, 104, shade(cloth, -0.03), 26),
    rect(-56, -182, 112, 10, shade(cloth, 0.04), 5),
    rect(-80, -98, 160, 34, shade(cloth, 0.035), 14),
    rect(-80, -76, 160, 14, shade(cloth, -0.05), 7),
    rect(-80, -62, 160, 10, wood, 5),
    bothSides(arm),
  );
}
