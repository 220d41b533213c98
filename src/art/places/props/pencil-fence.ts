import { shade } from "../../colour.ts";
import { at, cycle, path, rect, times } from "../../shapes.ts";
import { CRAYONS } from "../tints.ts";

const RAIL = "#F4EDE2";
const BARE_WOOD = "#FBE6C8";
const GAP = 33;
const FIRST_RAIL = 34;
const SECOND_RAIL = 66;

function pencil(x: number, colour: string): string {
  return at(
    x,
    0,
    1,
    path("M0,92V20L10,0L20,20V92Z", colour),
    path("M0,20L10,0L20,20Q15,25 13,20Q10,25 7,20Q4,25 0,20Z", BARE_WOOD),
    path("M6.5,7L10,0L13.5,7Z", shade(colour, -0.14)),
    rect(13, 22, 7, 70, shade(colour, -0.045)),
  );
}

/** A fence of coloured pencils; the point is the tip line of its left end. */
export function pencilFence(x: number, y: number, count: number): string {
  const length = count * GAP + 40;
  return at(
    x,
    y,
    1,
    rect(-6, FIRST_RAIL, length, 8, RAIL, 4),
    rect(-6, SECOND_RAIL, length, 8, RAIL, 4),
    times(count, (index) => pencil(index * GAP, cycle(CRAYONS, index))),
  );
}
