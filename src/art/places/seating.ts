import type { PlaceArt, Spot } from "./place-art.ts";

/** Two seats side by side with level floor at both ends. */
export interface PairOfSeats {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly bayLeft: number;
  readonly bayRight: number;
  readonly bayY: number;
}

const TOWARDS_PARTNER = 0.5;
const TOWARDS_SEAT = 0.6;

/** The seats of a pair, and the bays where a wheelchair stops at either end of them. */
export function pairOfSeats(pair: PairOfSeats): Pick<PlaceArt, "seats" | "bays"> {
  const seat = (x: number, turn: number): Spot => ({ x, y: pair.y, scale: 1, turn });
  const bay = (x: number, turn: number): Spot => ({ x, y: pair.bayY, scale: 1, turn });
  return {
    seats: { left: seat(pair.left, TOWARDS_PARTNER), right: seat(pair.right, -TOWARDS_PARTNER) },
    bays: {
      left: { bay: bay(pair.bayLeft, TOWARDS_SEAT), partner: seat(pair.left, -TOWARDS_PARTNER) },
      right: { bay: bay(pair.bayRight, -TOWARDS_SEAT), partner: seat(pair.right, TOWARDS_PARTNER) },
    },
  };
}
