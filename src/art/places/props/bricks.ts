import { rect, times } from "../../shapes.ts";
import { createDice } from "../dice.ts";

const COURSE = 12;
const AREA_FOR_EACH = 5200;

/** A few bricks picked out on a wall, at the places the seed gives. */
export function bricks(
  x: number,
  y: number,
  width: number,
  height: number,
  seed: number,
  colour: string,
): string {
  const dice = createDice(seed);
  return times(Math.ceil((width * height) / AREA_FOR_EACH), () => {
    const brickX = Math.round(x + dice() * (width - 30));
    const course = Math.floor(dice() * (height / COURSE));
    return rect(brickX, y + course * COURSE, 22, 8, colour, 2);
  });
}
