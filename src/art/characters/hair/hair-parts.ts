import { shade } from "../../colour.ts";
import { line, num, path } from "../../shapes.ts";

/** A hair style in head space, in three sheets. */
export interface HairParts {
  /** Behind the body. */
  readonly back: string;
  /** Over the top of the face. */
  readonly front: string;
  /** Over the body: a plait. */
  readonly over: string;
  readonly coversEars: boolean;
  /** Outlines that throw a soft shadow on the brow. */
  readonly shadow: readonly string[];
}

/** What a style is drawn with. */
export interface HairInk {
  readonly hair: string;
  readonly dark: string;
  readonly light: string;
  readonly tie: string;
  /** The skin that shows in a parting. */
  readonly parting: string;
}

export const inkOf = (
  hair: string,
  { dark, light, chroma = 1 }: { dark: number; light: number; chroma?: number },
  tie: string,
  parting: string,
): HairInk => ({ hair, dark: shade(hair, dark), light: shade(hair, light, chroma), tie, parting });

/** A strand: a soft line in the hair. */
export const strand = (d: string, colour: string, width = 3, opacity = 1): string =>
  line(d, colour, width, opacity === 1 ? {} : { opacity });

/** A small curl that catches the light. */
export const curl = (x: number, y: number, size: number, colour: string, opacity = 0.5): string =>
  strand(
    `M${num(x - 6 * size)},${num(y + 2 * size)}C${num(x - 6 * size)},${num(y - 6 * size)} ${num(x + 5 * size)},${num(y - 7 * size)} ${num(x + 6 * size)},${num(y)}`,
    colour,
    3,
    opacity,
  );

const BUMP = 0.56;

/** A fluffy cloud: bumps round an ellipse, the first at `start` degrees. */
export function cloud(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  bumps: number,
  colour: string,
  start = 0,
): string {
  const points = Array.from({ length: bumps + 1 }, (_, i) => {
    const angle = ((i * 360) / bumps + start) * (Math.PI / 180);
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)] as const;
  });
  const arcs = points.slice(1).map(([x1, y1], i) => {
    const [x0, y0] = points[i] ?? [x1, y1];
    const r = num(Math.hypot(x1 - x0, y1 - y0) * BUMP);
    return `A${r},${r} 0 0 1 ${num(x1)},${num(y1)}`;
  });
  const [x0, y0] = points[0] ?? [x, y];
  return path(`M${num(x0)},${num(y0)}${arcs.join("")}Z`, colour);
}
