import { shade } from "../../colour.ts";
import {
  at,
  circle,
  cycle,
  downwardGradient,
  each,
  ellipse,
  line,
  paint,
  path,
  rect,
  times,
} from "../../shapes.ts";
import {
  CORAL,
  CREAM,
  CRAYONS,
  PALE_WOOD,
  PERIWINKLE,
  SHADOW,
  SOFT_CORAL,
  SUN,
  TEAL,
  WHITE,
} from "../tints.ts";

const FRAME = "#4E97A3";

/** Wide sliding doors of glass, level with the path outside; the point is their upper left corner. */
export function glassDoors(x: number, y: number, width: number, foot: number, dayId: string): string {
  const tall = foot - y;
  const day = downwardGradient(dayId, [
    [0, "#BDE6F5"],
    [1, "#F1F8E8"],
  ]);
  const pane = width / 2;
  const shine = (left: number) =>
    path(`M${left + 16},${tall - 20}L${left + 66},20h26L${left + 42},${tall - 20}Z`, WHITE, {
      opacity: 0.28,
    });
  return at(
    x,
    y,
    1,
    `<defs>${day}</defs>`,
    rect(-18, -30, width + 36, tall + 30, CREAM, 8),
    rect(0, 0, width, tall, paint(dayId)),
    path(
      `M0,${tall * 0.62}Q${width * 0.3},${tall * 0.5} ${width * 0.6},${tall * 0.6}T${width},${tall * 0.56}V${tall}H0Z`,
      "#C3E2C2",
    ),
    path(`M0,${tall * 0.78}H${width}V${tall}H0Z`, "#AED9A6"),
    path(`M${pane - 26},${tall * 0.78}H${pane + 26}L${pane + 70},${tall}H${pane - 70}Z`, "#F0E4CE"),
    shine(0),
    shine(pane),
    rect(0, 0, width, 12, FRAME),
    each([0, pane - 11, pane + 1, width - 10], (left) => rect(left, 0, 10, tall, FRAME)),
    rect(0, tall - 12, width, 12, FRAME),
    each([pane - 24, pane + 16], (left) => rect(left, tall * 0.46, 8, 72, CREAM, 4)),
    times(8, (index) => circle(26 + index * ((width - 52) / 7), tall * 0.4, 5, WHITE, { opacity: 0.8 })),
    rect(pane - 34, -24, 68, 14, "#8FA2B5", 7),
    circle(pane, -17, 4, "#F2857A"),
  );
}

const PERSON = circle(0, 10, 6, CREAM) + path("M-9,26C-9,14 9,14 9,26Z", CREAM);

/** A visitor's badge on its ribbon, hung from 0,0. */
export function badge(colour: string): string {
  return [
    line("M0,0L-11,36M0,0L11,36", shade(colour, -0.04), 4),
    at(0, 34, 1, rect(-17, -2, 34, 40, colour, 7), rect(-6, 1, 12, 4, CREAM, 2), at(0, 4, 1, PERSON)),
  ].join("");
}

const HOOKS = [40, 100, 160] as const;
const BADGES = [TEAL, CORAL, PERIWINKLE] as const;

/** The board with the visitors' badges; the middle one is small life. The point is its upper left corner. */
export function badgeBoard(x: number, y: number): string {
  const hook = (left: number) => circle(left, 38, 6, "#8A6242");
  return at(
    x,
    y,
    1,
    rect(0, 0, 200, 142, PALE_WOOD, 12),
    rect(10, 10, 180, 122, "#FFF6E4", 7),
    each(HOOKS, hook),
    each(HOOKS, (left, index) => (index === 1 ? "" : at(left, 40, 1, badge(cycle(BADGES, index))))),
  );
}

/** The office behind the sliding hatch; the point is the upper left corner of its opening. */
export function hatch(x: number, y: number, width: number, height: number): string {
  const file = (index: number) => rect(20 + index * 17, 44, 14, 42, cycle(CRAYONS, index * 2 + 1), 3);
  const frame = [
    rect(-16, -16, width + 32, height + 24, CREAM, 10),
    rect(0, 0, width, height, "#DDEBEA", 4),
    rect(0, 0, width, 18, "#BFD6D6", 0, { opacity: 0.7 }),
  ];
  const office = [
    times(6, file),
    rect(14, 86, 120, 9, "#B9A488", 4),
    rect(168, 44, 64, 52, WHITE, 6),
    path("M176,88L194,62L206,76L214,68L226,88Z", "#A9D5B5"),
    circle(214, 58, 6, SUN),
    rect(66, 134, 96, 62, "#7F93AB", 8),
    rect(74, 142, 80, 46, "#97AAC0", 5),
    rect(104, 194, 20, 16, "#7F93AB", 2),
  ];
  const glass =
    path(`M${width / 2},0H${width}V${height}H${width / 2}Z`, WHITE, { opacity: 0.3 }) +
    rect(width / 2 - 4, 0, 8, height, CREAM);
  return at(x, y, 1, ...frame, ...office, glass);
}

const LOW = { width: 124, drop: 62 } as const;
const HIGH_WIDTH = 400;
const SUNNY = "#F2B48E";

/** The counter: a low, open part for children and wheelchair users, then the tall part. */
export function counter(x: number, y: number, foot: number): string {
  const tall = foot - y;
  const wave = (index: number) =>
    rect(LOW.width + 28 + index * 76, 46, 58, tall - 78, shade(SUNNY, 0.055), 12);
  return at(
    x,
    y,
    1,
    ellipse(250, tall, 270, 10, SHADOW, { opacity: 0.14 }),
    rect(8, LOW.drop, 16, tall - LOW.drop, shade(SUNNY, -0.06), 6),
    rect(24, LOW.drop + 10, LOW.width - 10, tall - LOW.drop - 24, "#D9C2B4", 4, { opacity: 0.55 }),
    rect(-8, LOW.drop - 6, LOW.width + 22, 20, PALE_WOOD, 9),
    rect(-8, LOW.drop + 7, LOW.width + 22, 8, shade(PALE_WOOD, -0.07), 4),
    rect(LOW.width, 10, HIGH_WIDTH, tall - 10, SUNNY, 6),
    times(5, wave),
    rect(LOW.width, tall - 16, HIGH_WIDTH, 16, shade(SUNNY, -0.08), 2),
    rect(LOW.width - 14, -6, HIGH_WIDTH + 28, 22, PALE_WOOD, 10),
    rect(LOW.width - 14, 9, HIGH_WIDTH + 28, 8, shade(PALE_WOOD, -0.07), 4),
    signingBook(52, LOW.drop - 6),
    bell(LOW.width + 50, -6),
    vase(354, -6),
  );
}

function signingBook(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    path("M-38,0L-30,-14Q-14,-20 0,-12Q14,-20 30,-14L38,0Z", WHITE),
    line("M0,-12V0M-24,-10L-8,-11M8,-11L24,-10", "#C9C2D3", 3),
    line("M14,-6L36,-26", CORAL, 5),
  );
}

function bell(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-24, -7, 48, 7, "#8A7460", 3.5),
    path("M-20,-7Q-20,-32 0,-32Q20,-32 20,-7Z", SUN),
    circle(0, -34, 5, "#E0A21B"),
    line("M-11,-14Q-10,-24 -3,-26", WHITE, 4, { opacity: 0.8 }),
  );
}

function vase(x: number, y: number): string {
  return path(
    `M${x - 16},${y - 36}H${x + 16}Q${x + 24},${y - 16} ${x + 12},${y}H${x - 12}Q${x - 24},${y - 16} ${x - 16},${y - 36}Z`,
    "#7FB3D9",
  );
}

const BLOOMS = [
  [-24, -42, SOFT_CORAL],
  [0, -54, SUN],
  [24, -40, "#C79BD8"],
] as const;
const PETALS = [0, 72, 144, 216, 288];

/** Three flowers that stand in a vase whose rim is at 0,0. */
export function flowers(): string {
  const bloom = ([x, y, colour]: readonly [number, number, string]) =>
    line(`M0,0Q${x * 0.4},${y * 0.5} ${x},${y}`, "#6DB083", 4) +
    each(PETALS, (angle) => ellipse(x, y - 8, 6, 8, colour, { transform: `rotate(${angle} ${x} ${y})` })) +
    circle(x, y, 5, "#FFF0C2");
  return each(BLOOMS, bloom);
}

/** Two picture books on the low table; the point is the middle of its top. */
export function pictureBooks(x: number, y: number): string {
  return (
    path(`M${x - 34},${y + 4}l8,-11h34l-4,11Z`, SOFT_CORAL) +
    path(`M${x + 6},${y + 2}l4,-9h28l6,9Z`, PERIWINKLE)
  );
}

const FUR = "#D9A46F";

function bear(): string {
  return [
    circle(-22, -74, 11, FUR),
    circle(22, -74, 11, FUR),
    circle(-22, -74, 6, "#F3CFA6"),
    circle(22, -74, 6, "#F3CFA6"),
    ellipse(0, -20, 28, 30, FUR),
    ellipse(0, -54, 31, 27, FUR),
    ellipse(0, -46, 14, 11, "#F3CFA6"),
    circle(-12, -58, 3.6, SHADOW),
    circle(12, -58, 3.6, SHADOW),
    ellipse(0, -51, 4.4, 3.4, SHADOW),
    line("M-5,-44Q0,-40 5,-44", SHADOW, 2.8),
    path("M-24,-32Q0,-22 24,-32L22,-20Q0,-12 -22,-20Z", "#6F8FDB"),
    line("M26,-26Q44,-30 50,-48", FUR, 15),
    circle(51, -50, 9, "#F3CFA6"),
  ].join("");
}

const WEAVE = 7;

/** The basket of lost things, from which a bear waves; the point is the middle of its foot. */
export function lostProperty(x: number, y: number): string {
  const cane = "#E0B27C";
  const row = (index: number) =>
    rect(
      -66 + (index % 2) * 18 + Math.floor(index / 2) * 36,
      -50 + (index % 2) * 20,
      26,
      12,
      shade(cane, -0.055),
      5,
    );
  return at(
    x,
    y,
    1,
    ellipse(0, 2, 92, 12, SHADOW, { opacity: 0.16 }),
    path("M-62,-60Q-70,-98 -46,-104Q-34,-104 -36,-60Z", TEAL),
    rect(-66, -110, 26, 14, CREAM, 7, { transform: "rotate(-6 -53 -103)" }),
    at(2, -46, 1, bear()),
    path("M-80,-64H80L68,0H-68Z", cane),
    times(WEAVE, row),
    rect(-86, -72, 172, 17, shade(cane, 0.04), 8),
    path("M36,-66Q54,-72 62,-64L66,-34Q54,-28 44,-34Z", SOFT_CORAL),
    line("M47,-50L63,-52", CREAM, 5),
  );
}
