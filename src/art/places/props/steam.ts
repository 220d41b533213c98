import { line } from "../../shapes.ts";
import { WHITE } from "../tints.ts";

/** Two curls of steam that rise from 0,0. */
export function steam(scale: number): string {
  const curl = (x: number) => `M${x * scale},0q${9 * scale},${-11 * scale} 0,${-22 * scale}t0,${-22 * scale}`;
  return (
    line(curl(-8), WHITE, 5 * scale, { opacity: 0.85 }) + line(curl(9), WHITE, 5 * scale, { opacity: 0.6 })
  );
}
