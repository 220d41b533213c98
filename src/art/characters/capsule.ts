import { num, path } from "../shapes.ts";

/** An upright tapered capsule: widths at its two ends. */
export function capsule(
  x: number,
  from: number,
  to: number,
  wide: number,
  narrow: number,
  fill: string,
): string {
  const [a, b] = [num(wide / 2), num(narrow / 2)];
  const left = num(x - wide / 2);
  const right = num(x + wide / 2);
  return path(
    `M${left},${num(from)}A${a},${a} 0 0 1 ${right},${num(from)}L${num(x + narrow / 2)},${num(to)}A${b},${b} 0 0 1 ${num(x - narrow / 2)},${num(to)}Z`,
    fill,
  );
}
