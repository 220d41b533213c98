import { shade } from "../../colour.ts";
import { at, circle, each, group, rect } from "../../shapes.ts";
import { WHITE } from "../tints.ts";

const QUARTERS = [0, 90, 180, 270];
const HOUR_MARK = "#B9B4CC";

/** The face of a wall clock; its hands are small life. The point is its middle. */
export function clockFace(x: number, y: number, radius: number, rim: string): string {
  const width = radius * 0.1;
  const mark = (angle: number) =>
    group(`rotate(${angle})`, rect(-width / 2, -radius * 0.7, width, radius * 0.17, HOUR_MARK, width / 2));
  return at(
    x,
    y,
    1,
    circle(0, radius * 0.06, radius, shade(rim, -0.08)),
    circle(0, 0, radius, rim),
    circle(0, 0, radius * 0.8, WHITE),
    each(QUARTERS, mark),
  );
}
