import { shade } from "../../colour.ts";
import { path, rect } from "../../shapes.ts";
import { CREAM, WHITE } from "../tints.ts";

const GLASS = "#CDEBF4";
const BAR = 5;

/** A school sash window; the point is the upper left corner of the glass. */
export function sashWindow(x: number, y: number, width: number, height: number): string {
  const bottom = y + height;
  const right = x + width;
  const shine = `M${x},${bottom}L${x + width * 0.62},${y}H${right}V${y + height * 0.2}L${x + width * 0.35},${bottom}Z`;
  return [
    rect(x - 7, y - 7, width + 14, height + 14, CREAM, 8),
    rect(x, y, width, height, GLASS, 3),
    path(shine, WHITE, { opacity: 0.38 }),
    rect(x + width / 2 - BAR / 2, y, BAR, height, CREAM),
    rect(x, y + height * 0.46, width, BAR, CREAM),
    rect(x - 12, bottom + 5, width + 24, 10, shade(CREAM, -0.06), 4),
  ].join("");
}
