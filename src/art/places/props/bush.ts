import { at, circle, path, times } from "../../shapes.ts";
import { createDice, pick } from "../dice.ts";

export interface BushLook {
  readonly dark: string;
  readonly light: string;
  readonly blossoms: readonly [string, ...string[]];
  readonly seed: number;
}

const OUTER =
  "M-96,2C-112,-30 -84,-58 -58,-48C-50,-84 0,-88 14,-60C34,-82 78,-70 78,-40C106,-40 108,-6 92,2Z";
const INNER = "M-82,2C-90,-22 -66,-40 -46,-32C-36,-60 -2,-64 10,-44C28,-60 60,-50 60,-28C80,-28 82,-6 74,2Z";
const BLOSSOM_COUNT = 8;

/** A low round bush with scattered blossom; the point is the middle of its foot. */
export function bush(x: number, y: number, scale: number, look: BushLook): string {
  const dice = createDice(look.seed);
  const blossom = () => {
    const blossomX = -76 + dice() * 150;
    const blossomY = -8 - dice() * 44;
    const colour = pick(dice, look.blossoms);
    return circle(blossomX, blossomY, 6, colour) + circle(blossomX, blossomY, 2.4, "#FFF3C4");
  };
  return at(x, y, scale, path(OUTER, look.dark), path(INNER, look.light), times(BLOSSOM_COUNT, blossom));
}
