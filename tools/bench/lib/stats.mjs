// Medians, spread, and how cost grows.

/** @typedef {{ median: number, low: number, high: number, min: number, max: number, n: number }} Spread low and high are the quartiles */

const at = (sorted, share) => {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
};

/**
 * @param {readonly number[]} values at least one
 * @returns {Spread}
 */
export function spreadOf(values) {
  if (values.length === 0) throw new Error("nothing was measured");
  const sorted = [...values].sort((one, other) => one - other);
  return {
    median: at(sorted, 0.5),
    low: at(sorted, 0.25),
    high: at(sorted, 0.75),
    min: sorted[0],
    max: sorted.at(-1),
    n: sorted.length,
  };
}

/** The straight line through some points, by least squares. */
function lineThrough(points) {
  const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([a]) => a), mean(([, b]) => b)];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const under = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return under === 0 ? Number.NaN : over / under;
}

/**
 * How cost grows with size: 1 where twice as much costs twice as much, 2 where it costs four times as much. The slope of
 * the logarithms.
 * @param {readonly (readonly [size: number, cost: number])[]} points
 */
export const growthOf = (points) =>
  lineThrough(points.map(([size, cost]) => [Math.log(size), Math.log(cost)]));

/**
 * How much is added with each step.
 * @param {readonly (readonly [step: number, value: number])[]} points
 */
export const slopeOf = (points) => lineThrough(points);
