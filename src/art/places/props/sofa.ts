import { shade } from "../../colour.ts";
import { at, bothSides, ellipse, line, path, rect } from "../../shapes.ts";
import { SHADOW, SUN, WOOD_DARK } from "../tints.ts";

export interface SofaLook {
  readonly cloth: string;
  readonly cushions: readonly [left: string, right: string];
}

const READING_SOFA: SofaLook = { cloth: "#5FB3AD", cushions: [SUN, "#F08F7C"] };

const BACK = "M-206,-60V-150Q-206,-182 -174,-182H174Q206,-182 206,-150V-60Z";
const ARM = "M-226,-16V-108Q-226,-132 -204,-132Q-182,-132 -182,-108V-16Z";
const ARM_SHADE = "M-194,-16V-130Q-182,-128 -182,-108V-16Z";

function seatCushions(cloth: string): string {
  const light = shade(cloth, 0.035);
  return rect(-184, -94, 182, 34, light, 14) + rect(2, -94, 182, 34, light, 14);
}

function scatterCushion(x: number, tilt: number, colour: string): string {
  const turn = `rotate(${tilt})`;
  return at(
    x,
    -124,
    1,
    rect(-27, -27, 54, 54, colour, 14, { transform: turn }),
    line("M-14,14Q0,20 14,14", shade(colour, -0.07), 4, { transform: turn }),
  );
}

/** A low sofa for two; the point is the middle of the ground under it. */
export function sofa(x: number, y: number, look: SofaLook = READING_SOFA): string {
  const { cloth, cushions } = look;
  return at(
    x,
    y,
    1,
    ellipse(0, 4, 244, 18, SHADOW, { opacity: 0.16 }),
    bothSides(rect(-206, -22, 20, 24, WOOD_DARK, 6)),
    path(BACK, shade(cloth, -0.035)),
    line("M0,-172V-96", shade(cloth, -0.085), 4),
    scatterCushion(-146, -10, cushions[0]),
    scatterCushion(146, 12, cushions[1]),
    seatCushions(cloth),
    rect(-190, -64, 380, 52, cloth, 12),
    rect(-190, -30, 380, 18, shade(cloth, -0.05), 9),
    path(ARM, cloth),
    path(ARM_SHADE, shade(cloth, -0.05)),
    at(408, 0, 1, path(ARM, cloth), path(ARM_SHADE, shade(cloth, -0.05))),
  );
}
