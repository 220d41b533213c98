import type { MapPoint } from "./spots.ts";

/** A pin's size, in the units of the map: at the smallest size of the map (46rem) it is 48 px wide. */
export const PIN = { width: 84, height: 96 } as const;

/** From one pin to the next: 8 px are left between two at the smallest size of the map. */
const APART = { x: 98, y: 110 } as const;
const PER_ROW = 3;
const MOST_ROWS = 2;

/** More stories than this at one place do not all have a pin of their own. */
export const MOST_PINS = PER_ROW * MOST_ROWS;

/** A pin and where its tip is. */
export interface Pinned<T> extends MapPoint {
  readonly item: T;
  /** Its twin is the pin to its right, or the one to its left: the two are drawn joined. */
  readonly joined: "right" | "left" | undefined;
}

/** Lays the pins of one place over its spot: in a row, or in two where there are many; twins side by side. */
export function fanPins<T>(
  spot: MapPoint,
  items: readonly T[],
  areTwins: (one: T, other: T) => boolean,
): readonly Pinned<T>[] {
  const rows = rowsOf(pairsFirst(items, areTwins));
  return rows.flatMap((row, down) =>
    row.map((item, across) => ({
      item,
      x: spot.x + (across - (row.length - 1) / 2) * APART.x,
      y: spot.y + down * APART.y,
      joined: joinedAt(row, across, areTwins),
    })),
  );
}

function joinedAt<T>(row: readonly T[], at: number, areTwins: (one: T, other: T) => boolean) {
  const [item, left, right] = [row[at], row[at - 1], row[at + 1]];
  if (item === undefined) return undefined;
  if (right !== undefined && areTwins(item, right)) return "right";
  return left !== undefined && areTwins(left, item) ? "left" : undefined;
}

/** Twins as one group of two, everything else as a group of one; pairs come first. */
function pairsFirst<T>(items: readonly T[], areTwins: (one: T, other: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const pair = groups.find(([first]) => first !== undefined && areTwins(first, item));
    if (pair) pair.push(item);
    else groups.push([item]);
  }
  return [...groups].sort((one, other) => other.length - one.length);
}

/** Groups into as few rows as hold them, without parting a pair where that can be helped. */
function rowsOf<T>(groups: readonly T[][]): T[][] {
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  const count = Math.ceil(total / PER_ROW);
  const most = Math.ceil(total / Math.max(count, 1));
  const rows: T[][] = Array.from({ length: count }, () => []);
  const left: T[] = [];
  for (const group of groups) {
    const row = rows.find((one) => one.length + group.length <= Math.max(most, group.length));
    if (row && row.length + group.length <= PER_ROW) row.push(...group);
    else left.push(...group);
  }
  for (const item of left) rows.find((row) => row.length < PER_ROW)?.push(item);
  return rows;
}
