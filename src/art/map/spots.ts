import { PLACES, type Place } from "../catalogue.ts";

/** A point of the school map, in the units of its frame. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** The frame of the map. Data only: screens lay their pins over it, and the drawing is in the lazy chunk. */
export const MAP_FRAME = { width: 1280, height: 720 } as const;

/** Where the pins of a place point: the top of its landmark. */
export const MAP_SPOTS: Readonly<Record<Place, MapPoint>> = {
  library: { x: 168, y: 100 },
  "assembly-hall": { x: 490, y: 100 },
  classroom: { x: 812, y: 100 },
  "lunch-hall": { x: 1112, y: 100 },
  "mentoring-room": { x: 162, y: 338 },
  corridor: { x: 500, y: 338 },
  "staff-room": { x: 812, y: 338 },
  "head-office": { x: 1106, y: 338 },
  playground: { x: 290, y: 574 },
  reception: { x: 768, y: 574 },
  "school-gate": { x: 1100, y: 574 },
};

/** How far below the pins' spot the foot of a landmark is. */
const LANDMARK_HEIGHT = 94;

/** The middle of the foot of a landmark. */
export const footOf = (place: Place): MapPoint => {
  const { x, y } = MAP_SPOTS[place];
  return { x, y: y + LANDMARK_HEIGHT };
};

/** Beside the bench, not on it. */
const BESIDE_BENCH: MapPoint = { x: 462, y: 660 };

/** Where somebody stands who has come to a place: at its door. */
export const standAt = (place: Place): MapPoint => {
  if (place === "playground") return BESIDE_BENCH;
  const { x, y } = footOf(place);
  return { x, y: y + 4 };
};

/** Everybody comes in by the gate. */
export const FIRST_PLACE: Place = "school-gate";

const ROW_HEIGHT = 200;

/** The places as one reads the map: row by row from the top, each from the left. */
export const PLACES_READ: readonly Place[] = [...PLACES].sort((one, other) => {
  const [first, second] = [MAP_SPOTS[one], MAP_SPOTS[other]];
  const row = ({ y }: MapPoint) => Math.floor(y / ROW_HEIGHT);
  return row(first) - row(second) || first.x - second.x;
});
