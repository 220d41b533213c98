import type { Ids } from "../svg.ts";
import type { LifePiece } from "./life.ts";
import type { DoorSpot } from "./props/open-door.ts";

/** The design frame every spot is measured in, and the strip drawn beyond each side of it. */
export const FRAME = { width: 1280, height: 720, overscan: 80 } as const;

/** One sheet of a place: further sheets move less when the picture shifts (0 still, 1 with the ground). */
export interface PlaceLayer {
  readonly id: string;
  readonly z: "back" | "front";
  readonly parallax: number;
  readonly svg: string;
}

/** Where a person's feet are, how large the person is drawn, and which way they turn (-1 left, 1 right). */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn: number;
}

export const SPOT_NAMES = ["left", "right", "third", "adult", "door"] as const;
export type SpotName = (typeof SPOT_NAMES)[number];

export type PairSpot = "left" | "right";

/** A painted place beside a seat: a wheelchair user stops in it, and the partner takes the seat next to it. */
export interface WheelchairBay {
  readonly bay: Spot;
  readonly partner: Spot;
}

/** How a place is drawn and where people can be in it. */
export interface PlaceArt {
  readonly layers: (ids: Ids) => readonly PlaceLayer[];
  /** What moves by itself: back pieces lie on all the back layers, front pieces on all the front ones. */
  readonly life?: (ids: Ids) => readonly LifePiece[];
  /** The door that somebody can open. */
  readonly door?: DoorSpot;
  readonly spots: Readonly<Record<SpotName, Spot>>;
  readonly seats: Readonly<Partial<Record<SpotName, Spot>>>;
  readonly bays: Readonly<Partial<Record<PairSpot, WheelchairBay>>>;
}
