import { shade } from "./colour.ts";
import { at, each, ellipse, group, line, path, rect } from "./shapes.ts";

export const LIGHTS = ["safe", "honest", "private"] as const;
export type LightName = (typeof LIGHTS)[number];

interface Lantern {
  /** The glass of the lantern: each light has an outline of its own. */
  readonly glass: string;
  readonly lit: string;
  readonly frame: string;
  readonly symbol: (ink: string, paper: string) => string;
}

const RESTING_GLASS = "#F4F1FA";
const RESTING_FRAME = "#A79FBF";
const RESTING_INK = "#7B7396";

function figure(x: number, foot: number, head: number, colour: string): string {
  const shoulder = head * 1.75;
  const neck = foot - head * 2.15;
  const body = `M${x - shoulder},${foot}C${x - shoulder},${neck} ${x + shoulder},${neck} ${x + shoulder},${foot}Q${x},${foot + 3} ${x - shoulder},${foot}Z`;
  return path(body, colour) + ellipse(x, neck - head * 0.72, head, head, colour);
}

/** A big and a small person side by side. */
function together(ink: string, paper: string): string {
  const gap = group("translate(-13,19)", ellipse(0, -9, 15, 20, paper));
  return figure(8, 20, 9.6, ink) + gap + figure(-13, 20, 6.8, ink);
}

const BUBBLE = "M-24,-12Q-24,-22 -14,-22H14Q24,-22 24,-12V4Q24,14 14,14H2L-11,25V14H-14Q-24,14 -24,4Z";
const TALK_LINES = "M-12,-9H12M-12,2H5";

/** A speech bubble with lines of talk. */
function openTalk(ink: string, paper: string): string {
  return path(BUBBLE, ink) + line(TALK_LINES, paper, 5);
}

/** A closed envelope. */
function closedEnvelope(ink: string, paper: string): string {
  return rect(-25, -17, 50, 36, ink, 7) + line("M-19,-10L0,6L19,-10", paper, 4.6);
}

const LANTERNS: Readonly<Record<LightName, Lantern>> = {
  safe: {
    glass: "M0,-40C26,-40 42,-24 42,0C42,24 26,40 0,40C-26,40 -42,24 -42,0C-42,-24 -26,-40 0,-40Z",
    lit: "#FFE08A",
    frame: "#12806D",
    symbol: together,
  },
  honest: {
    glass: "M-26,-40H26Q33,-40 35,-33L42,30Q43,40 33,40H-33Q-43,40 -42,30L-35,-33Q-33,-40 -26,-40Z",
    lit: "#FFE08A",
    frame: "#B87700",
    symbol: openTalk,
  },
  private: {
    glass: "M-20,-40H20L42,-18V18L20,40H-20L-42,18V-18Z",
    lit: "#FFE08A",
    frame: "#4A2B87",
    symbol: closedEnvelope,
  },
};

const LIT_INK = "#2A2340";
const RAY_ANGLES = [-150, -120, -60, -30, 0, 30, 150, 180];
const RAY = "M57,0H68";

function rays(): string {
  return each(RAY_ANGLES, (angle) => group(`rotate(${angle})`, line(RAY, "#E8A317", 6)));
}

function fittings(frame: string): string {
  return [
    line("M-16,-52C-16,-70 16,-70 16,-52", frame, 5.5),
    rect(-24, -53, 48, 15, frame, 7),
    rect(-30, 38, 60, 14, frame, 7),
  ].join("");
}

function glass(outline: string, fill: string, frame: string): string {
  return `<path d="${outline}" fill="${fill}" stroke="${frame}" stroke-width="5" stroke-linejoin="round"/>`;
}

function litLantern({ glass: outline, lit, frame, symbol }: Lantern): string {
  return [
    ellipse(0, 0, 64, 62, "#FFF0BC", { opacity: 0.75 }),
    rays(),
    fittings(frame),
    glass(outline, lit, frame),
    ellipse(0, 2, 33, 31, shade(lit, 0.06)),
    symbol(LIT_INK, shade(lit, 0.06)),
  ].join("");
}

/** Resting, not failed: a pale lantern without rays, its picture still easy to see. */
function restingLantern({ glass: outline, symbol }: Lantern): string {
  return [
    fittings(RESTING_FRAME),
    glass(outline, RESTING_GLASS, RESTING_FRAME),
    symbol(RESTING_INK, RESTING_GLASS),
  ].join("");
}

/** One of the three lights of a talk: lit with rays, or quietly waiting. */
export function drawLight(name: LightName, lit: boolean): string {
  const lantern = LANTERNS[name];
  const drawing = at(80, 84, 1, lit ? litLantern(lantern) : restingLantern(lantern));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160">${drawing}</svg>`;
}
