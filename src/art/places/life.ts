import { at, each, group, line } from "../shapes.ts";

/**
 * How a small thing of a place moves. Every time is at least three seconds; nothing flashes. Where motion is
 * reduced each piece stays as the still picture shows it.
 */
export type Move =
  /** Goes `by` px to the side and comes back, softly; `seconds` is the whole way there and back. */
  | { readonly kind: "drift"; readonly by: number; readonly seconds: number }
  /** Turns about 0,0 from -degrees to degrees and back in `seconds`. */
  | { readonly kind: "sway"; readonly degrees: number; readonly seconds: number }
  /** Its alpha sinks from 1 to `least` and rises again in `seconds`. */
  | { readonly kind: "glow"; readonly least: number; readonly seconds: number }
  /** Waits `rest` seconds, goes straight by `by` in `seconds`, fading at the end, and fades in where it began. */
  | { readonly kind: "fly"; readonly by: Way; readonly seconds: number; readonly rest: number }
  /** As `fly`, swinging and turning a little on its way down. */
  | { readonly kind: "fall"; readonly by: Way; readonly seconds: number; readonly rest: number }
  /** The hand of a clock: drawn pointing to twelve, turned about 0,0 to tell the time. */
  | { readonly kind: "hand"; readonly hand: "hour" | "minute" };

export type Way = readonly [x: number, y: number];

/** Something small that moves by itself. It is drawn about 0,0 and stands at x,y. */
export interface LifePiece {
  readonly id: string;
  readonly z: "back" | "front";
  readonly x: number;
  readonly y: number;
  /** Nothing of it is drawn further than this from 0,0. */
  readonly reach: number;
  readonly svg: string;
  readonly move: Move;
}

/** A stage packs pieces into cells of this half width. */
export const FURTHEST_REACH = 300;

/** Clocks of a still picture show ten past ten, as in a clockmaker's window. */
const RESTING_HANDS = { hour: 305, minute: 60 } as const;

function atRest({ x, y, svg, move }: LifePiece): string {
  return at(x, y, 1, move.kind === "hand" ? group(`rotate(${RESTING_HANDS[move.hand]})`, svg) : svg);
}

/** The small life of a place at rest, as far as it lies behind or before the people. */
export function drawRestingLife(pieces: readonly LifePiece[], z: LifePiece["z"]): string {
  return each(
    pieces.filter((piece) => piece.z === z),
    (piece) => `<g data-life="${piece.id}">${atRest(piece)}</g>`,
  );
}

export const drift = (by: number, seconds: number): Move => ({ kind: "drift", by, seconds });
export const sway = (degrees: number, seconds: number): Move => ({ kind: "sway", degrees, seconds });
export const glow = (least: number, seconds: number): Move => ({ kind: "glow", least, seconds });
export const fly = (by: Way, seconds: number, rest: number): Move => ({ kind: "fly", by, seconds, rest });
export const fall = (by: Way, seconds: number, rest: number): Move => ({ kind: "fall", by, seconds, rest });

const CLOCK_INK = "#4C4A6B";

/** The two hands of a clock of this radius. */
export function clockHands(id: string, x: number, y: number, radius: number, cap: string): LifePiece[] {
  const width = radius * 0.17;
  const hand = (length: number) => line(`M0,0V${-radius * length}`, CLOCK_INK, width);
  const dot = `<circle r="${radius * 0.14}" fill="${cap}"/>`;
  const piece = (name: "hour" | "minute", svg: string): LifePiece => ({
    id: `${id}-${name}`,
    z: "back",
    x,
    y,
    reach: radius,
    svg,
    move: { kind: "hand", hand: name },
  });
  return [piece("hour", hand(0.45)), piece("minute", hand(0.68) + dot)];
}
