import { at, circle, ellipse, glowGradient, paint, path, rect } from "../../shapes.ts";
import { SHADOW, WOOD_DARK } from "../tints.ts";

const SHADE = "M-52,-292C-44,-330 -34,-352 -26,-364H26C34,-352 44,-330 52,-292Q0,-276 -52,-292Z";
const SHADE_SIDE = "M8,-282C14,-320 18,-346 16,-364H26C34,-352 44,-330 52,-292Q32,-284 8,-282Z";

/** The warm light around a lamp, about 0,0. */
export function lampLight(id: string): string {
  return `<defs>${glowGradient(id, "#FFE9A8", 0.45)}</defs>` + circle(0, 0, 150, paint(id));
}

/** A standing lamp with a warm glow; the point is the middle of its foot. */
export function lamp(x: number, y: number, glowId: string): string {
  return at(
    x,
    y,
    1,
    `<defs>${glowGradient(glowId, "#FFE9A8", 0.455)}</defs>`,
    circle(0, -330, 150, paint(glowId)),
    ellipse(0, 2, 44, 9, SHADOW, { opacity: 0.16 }),
    rect(-4, -300, 8, 300, WOOD_DARK, 4),
    ellipse(0, -2, 34, 8, WOOD_DARK),
    path(SHADE, "#FFD98A"),
    path(SHADE_SIDE, "#F7C668"),
  );
}
