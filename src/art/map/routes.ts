import { PLACES, type Place } from "../catalogue.ts";
import { standAt, type MapPoint } from "./spots.ts";

/** Where the paths of the school cross and bend. */
const CROSSINGS = {
  a1: { x: 168, y: 246 },
  a2: { x: 328, y: 252 },
  a3: { x: 490, y: 246 },
  a4: { x: 672, y: 252 },
  a5: { x: 812, y: 246 },
  a6: { x: 976, y: 252 },
  a7: { x: 1112, y: 246 },
  left: { x: 322, y: 366 },
  middle: { x: 684, y: 366 },
  right: { x: 968, y: 366 },
  b1: { x: 162, y: 482 },
  b2: { x: 328, y: 488 },
  b3: { x: 500, y: 482 },
  b4: { x: 684, y: 488 },
  b5: { x: 812, y: 482 },
  b6: { x: 978, y: 488 },
  b7: { x: 1104, y: 484 },
  play: { x: 560, y: 520 },
  gate: { x: 1100, y: 600 },
  side: { x: 640, y: 640 },
  front: { x: 690, y: 704 },
  porch: { x: 768, y: 708 },
  round: { x: 892, y: 676 },
  pond: { x: 912, y: 556 },
} as const satisfies Record<string, MapPoint>;
type Crossing = keyof typeof CROSSINGS;

/** Each path by its two ends: a crossing, or the door of a place. */
export const PATHS: readonly (readonly [Crossing | Place, Crossing | Place])[] = [
  ["library", "a1"],
  ["assembly-hall", "a3"],
  ["classroom", "a5"],
  ["lunch-hall", "a7"],
  ["a1", "a2"],
  ["a2", "a3"],
  ["a3", "a4"],
  ["a4", "a5"],
  ["a5", "a6"],
  ["a6", "a7"],
  ["a2", "left"],
  ["left", "b2"],
  ["a4", "middle"],
  ["middle", "b4"],
  ["a6", "right"],
  ["right", "b6"],
  ["mentoring-room", "b1"],
  ["corridor", "b3"],
  ["staff-room", "b5"],
  ["head-office", "b7"],
  ["b1", "b2"],
  ["b2", "b3"],
  ["b3", "b4"],
  ["b4", "b5"],
  ["b5", "b6"],
  ["b6", "b7"],
  ["b7", "gate"],
  ["gate", "school-gate"],
  ["b3", "play"],
  ["play", "playground"],
  ["b4", "side"],
  ["side", "front"],
  ["side", "playground"],
  ["front", "porch"],
  ["porch", "reception"],
  ["porch", "round"],
  ["round", "pond"],
  ["pond", "b6"],
];

const isPlace = (end: Crossing | Place): end is Place => PLACES.some((place) => place === end);

/** Where an end of a path is. */
export const pointOf = (end: Crossing | Place): MapPoint => (isPlace(end) ? standAt(end) : CROSSINGS[end]);

const distance = (one: MapPoint, other: MapPoint): number => Math.hypot(one.x - other.x, one.y - other.y);

const neighboursOf = (end: Crossing | Place): readonly (Crossing | Place)[] =>
  PATHS.flatMap(([one, other]) => {
    if (one === end) return [other];
    return other === end ? [one] : [];
  });

/** The shortest way along the paths from one place to another (Dijkstra, 1959): its points, both ends included. */
export function walkBetween(from: Place, to: Place): readonly MapPoint[] {
  const ways = new Map<Crossing | Place, { far: number; way: readonly (Crossing | Place)[] }>([
    [from, { far: 0, way: [from] }],
  ]);
  const open = new Set<Crossing | Place>([from]);
  while (open.size > 0) {
    const [nearest] = [...open].sort((a, b) => (ways.get(a)?.far ?? 0) - (ways.get(b)?.far ?? 0));
    const here = nearest === undefined ? undefined : ways.get(nearest);
    if (nearest === undefined || !here) break;
    if (nearest === to) return here.way.map(pointOf);
    open.delete(nearest);
    for (const next of neighboursOf(nearest)) {
      const far = here.far + distance(pointOf(nearest), pointOf(next));
      if (far >= (ways.get(next)?.far ?? Infinity)) continue;
      ways.set(next, { far, way: [...here.way, next] });
      open.add(next);
    }
  }
  return [pointOf(from), pointOf(to)];
}

/** How far along a walk each of its points is, from 0 to 1. */
export function sharesOf(walk: readonly MapPoint[]): readonly number[] {
  const steps = walk.map((point, i) => distance(point, walk[i - 1] ?? point));
  const length = steps.reduce((sum, step) => sum + step, 0) || 1;
  let gone = 0;
  return steps.map((step) => (gone += step) / length);
}

export const lengthOf = (walk: readonly MapPoint[]): number =>
  walk.reduce((sum, point, i) => sum + distance(point, walk[i - 1] ?? point), 0);
