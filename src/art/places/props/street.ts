import { shade } from "../../colour.ts";
import {
  at,
  circle,
  each,
  ellipse,
  glowGradient,
  group,
  line,
  paint,
  path,
  rect,
  times,
} from "../../shapes.ts";
import { CREAM, SHADOW, WHITE } from "../tints.ts";

const IRON = "#8FA5C9";
const IRON_DARK = "#7B92BA";
const BAR_GAP = 24;
const BRICK = "#E9B196";
const STONE = "#FFF1DC";
const CAT = "#F0B070";

/** Low railings on a wall of brick; the point is the left end of the wall's foot. */
export function railing(x: number, y: number, width: number): string {
  const count = Math.floor(width / BAR_GAP);
  const bar = (index: number) => {
    const left = 10 + index * BAR_GAP;
    return rect(left, -104, 7, 72, IRON, 3.5) + circle(left + 3.5, -106, 6, IRON_DARK);
  };
  return at(
    x,
    y,
    1,
    times(count, bar),
    rect(0, -90, width, 8, IRON_DARK, 4),
    rect(0, -34, width, 34, BRICK),
    times(Math.floor(width / 64), (index) =>
      rect(16 + index * 64 + (index % 2) * 18, -22 + (index % 2) * 9, 24, 7, shade(BRICK, -0.05), 2),
    ),
    rect(0, -40, width, 10, STONE, 4),
  );
}

/** A gate pillar of brick with a flat stone on top; the point is the middle of its foot. */
export function pillar(x: number, y: number): string {
  const marks = [
    [-22, -112],
    [4, -96],
    [-18, -66],
    [0, -44],
    [-24, -24],
  ] as const;
  return at(
    x,
    y,
    1,
    rect(-34, -138, 68, 142, BRICK, 4),
    rect(12, -138, 22, 142, shade(BRICK, -0.04), 4),
    each(marks, ([left, top]) => rect(left, top, 24, 8, shade(BRICK, -0.06), 2)),
    rect(-42, -150, 84, 16, STONE, 6),
    rect(-42, -140, 84, 6, shade(STONE, -0.06), 3),
  );
}

/** One wing of the gate, folded open beside its pillar: `side` is -1 left, 1 right. The point is its hinge foot. */
export function openGate(x: number, y: number, side: -1 | 1): string {
  const bars = times(4, (index) => {
    const left = 12 + index * 15;
    return rect(left, -108 - index * 3, 6, 108 + index * 5, IRON, 3);
  });
  const wing =
    line("M4,-100L70,-110M4,-24L70,-22", IRON_DARK, 8) + bars + rect(64, -124, 9, 134, IRON_DARK, 4.5);
  return `<g transform="translate(${x},${y}) scale(${-side},1)">${wing}</g>`;
}

const STRIPES = [
  [0, 12, 122],
  [24, 14, 130],
  [50, 16, 138],
  [78, 20, 148],
] as const;

/** The striped crossing over the road; the point is the middle of its far edge. */
export function crossing(x: number, y: number): string {
  const stripe = ([top, height, half]: readonly [number, number, number]) =>
    path(`M${-half},${top}H${half}L${half + height * 0.4},${top + height}H${-half - height * 0.4}Z`, WHITE, {
      opacity: 0.88,
    });
  return at(x, y, 1, each(STRIPES, stripe));
}

const STUD_ROWS = 3;
const STUDS = 17;

/** The level place in the kerb before the crossing, with its bumpy paving; the point is the middle of the kerb. */
export function droppedKerb(x: number, y: number): string {
  const stud = (index: number) => {
    const row = Math.floor(index / STUDS);
    const reach = 150 + row * 6;
    const left = -reach + ((index % STUDS) * reach * 2) / (STUDS - 1);
    return ellipse(left, 20 + row * 12, 5, 2.6, "#E3B983");
  };
  return at(
    x,
    y,
    1,
    path("M-164,0H164L172,12H-172Z", "#D3CDC2"),
    path("M-172,12H172L192,52H-192Z", "#F2D2A0"),
    times(STUD_ROWS * STUDS, stud),
  );
}

/** The joints of the pavement; `y` is its far edge. */
export function pavingSlabs(y: number): string {
  const rows = [42, 92].map((down) => rect(-80, y + down, 1440, 3, "#DCCFB8", 0, { opacity: 0.7 }));
  const joints = times(13, (index) => {
    const step = index - 6;
    return line(`M${640 + step * 118},${y}L${640 + step * 142},${y + 130}`, "#DCCFB8", 3, { opacity: 0.6 });
  });
  return rows.join("") + joints;
}

const BAND = 38;

/** The striped post of a crossing beacon; the point is its foot. */
export function beaconPost(x: number, y: number): string {
  const band = (index: number) => rect(-7, -290 + index * BAND * 2, 14, BAND, "#6A7086");
  return at(
    x,
    y,
    1,
    ellipse(0, 2, 26, 6, SHADOW, { opacity: 0.16 }),
    rect(-7, -300, 14, 302, CREAM, 6),
    times(4, band),
    rect(-12, -306, 24, 10, "#6A7086", 5),
    circle(0, -330, 26, "#F5C069"),
  );
}

/** The light of a beacon, about its middle. */
export function beaconGlow(id: string): string {
  return [
    `<defs>${glowGradient(id, "#FFE3A1", 0.9)}</defs>`,
    circle(0, 0, 62, paint(id)),
    circle(0, 0, 26, "#FFD27A"),
    ellipse(-8, -9, 8, 6, "#FFEFC4"),
  ].join("");
}

/** The cat on the pillar, without its tail; the point is the middle of its seat. */
export function cat(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    path("M-24,0C-26,-34 -14,-48 0,-48C16,-48 26,-30 25,0Z", CAT),
    path("M-8,0C-10,-20 8,-20 8,0Z", "#FFE9CF"),
    path("M-24,-72L-21,-50H-8ZM18,-74L19,-50H4Z", CAT),
    ellipse(-2, -52, 24, 20, CAT),
    ellipse(-3, -44, 11, 8, "#FFE9CF"),
    line("M-4,-70V-62M2,-70V-63", shade(CAT, -0.09), 4),
    line("M-15,-54q3,4 6,0M4,-54q3,4 6,0", "#5A4038", 3),
    path("M-6,-48h7l-3.5,4Z", "#D98476"),
    line("M13,-14q8,-2 11,-8M14,-24q6,-2 9,-6", shade(CAT, -0.09), 4),
  );
}

/** The cat's tail, hanging from 0,0 where it joins. */
export function catTail(): string {
  return line("M0,0C16,4 20,26 10,40C4,50 12,58 20,54", CAT, 11) + line("M13,55L20,54", "#FFE9CF", 11);
}

function walker(x: number, tall: number): string {
  return (
    circle(x, -tall, 5, "#6A5A78") +
    path(`M${x - 7},16V${-tall + 14}Q${x},${-tall + 2} ${x + 7},${-tall + 14}V16Z`, "#6A5A78")
  );
}

/** The crossing patrol's lollipop, leaning on the wall: a big walker and a small one. The point is its foot. */
export function lollipop(x: number, y: number): string {
  const stripe = (index: number) => rect(-5, -150 + index * 44, 10, 22, "#6A7086");
  return group(
    `translate(${x},${y}) rotate(5)`,
    rect(-5, -176, 10, 176, CREAM, 5),
    times(4, stripe),
    circle(0, -204, 33, "#F3B64A"),
    circle(0, -204, 27, "#FFE9A6"),
    at(0, -204, 1, walker(-7, 13), walker(9, 4)),
  );
}
