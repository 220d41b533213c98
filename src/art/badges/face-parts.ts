import { bothSides, circle, ellipse, group, line, path } from "../shapes.ts";

export const DARK = "#2E2636";
export const SHINE = "#fff";
export const BLUSH = "#F58A73";

const BLUSH_STRENGTH = 0.55;

/** A pair of round friendly eyes with a highlight, mirrored about the middle of the face. */
export function eyes(x: number, y: number, size: number): string {
  const eye = (middle: number) =>
    ellipse(middle, y, size * 0.88, size, DARK) +
    circle(middle - size * 0.26, y - size * 0.36, size * 0.34, SHINE) +
    circle(middle + size * 0.3, y + size * 0.36, size * 0.16, SHINE, { opacity: 0.7 });
  return eye(-x) + eye(x);
}

/** Two soft cheeks. */
export function cheeks(x: number, y: number, size: number, colour = BLUSH): string {
  return bothSides(ellipse(x, y, size, size * 0.72, colour, { opacity: BLUSH_STRENGTH }));
}

/** A rounded nose, wider at the top, with a small light on it. */
export function nose(x: number, y: number, size: number, colour = DARK): string {
  const shape = "M-10,-5C-8,-9 8,-9 10,-5C12,0 4,8 0,8C-4,8 -12,0 -10,-5Z";
  const light = ellipse(-3, -4, 3.4, 1.8, SHINE, { opacity: 0.55 });
  return group(`translate(${x},${y}) scale(${size})`, path(shape, colour), light);
}

/** A small smile of two curves that meet under the nose. */
export function muzzleSmile(y: number, width: number, colour = DARK): string {
  const d = `M${-width},${y}Q${-width / 2},${y + width * 0.62} 0,${y}Q${width / 2},${y + width * 0.62} ${width},${y}`;
  return line(d, colour, 3.4);
}

/** One wide smile. */
export function smile(y: number, width: number, depth: number, colour = DARK): string {
  return line(`M${-width},${y}Q0,${y + depth} ${width},${y}`, colour, 3.6);
}
