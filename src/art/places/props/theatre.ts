import { shade } from "../../colour.ts";
import {
  at,
  circle,
  downwardGradient,
  each,
  ellipse,
  line,
  mirror,
  paint,
  path,
  rect,
  times,
} from "../../shapes.ts";
import { CREAM, PALE_WOOD, SHADOW, SUN, WHITE, WOOD, WOOD_DARK } from "../tints.ts";

const VELVET = "#C9697C";
const STAGE_TOP = 96;

/** Climbing bars on the wall; the point is the upper left corner. */
export function wallBars(x: number, y: number, width: number, height: number): string {
  const count = Math.floor((height - 30) / 34);
  const post = (left: number) =>
    rect(left, 0, 16, height, WOOD, 6) + rect(left + 10, 0, 6, height, shade(WOOD, -0.05), 3);
  return at(
    x,
    y,
    1,
    times(count, (index) => rect(4, 18 + index * 34, width - 8, 11, "#E2B487", 5.5)),
    post(0),
    post(width / 2 - 8),
    post(width - 16),
  );
}

/** The painted evening sky at the back of the stage: hills and a little castle. */
export function backdrop(x: number, floor: number, width: number, skyId: string): string {
  const dusk = downwardGradient(skyId, [
    [0, "#C9C6EC"],
    [0.7, "#F6DCE2"],
    [1, "#FCE8D2"],
  ]);
  const hills = `M0,${floor - 90}Q${width * 0.22},${floor - 150} ${width * 0.46},${floor - 96}T${width},${floor - 120}V${floor}H0Z`;
  const meadow = `M0,${floor - 44}Q${width * 0.4},${floor - 84} ${width},${floor - 40}V${floor}H0Z`;
  return at(
    x,
    0,
    1,
    `<defs>${dusk}</defs>`,
    rect(0, STAGE_TOP, width, floor - STAGE_TOP, paint(skyId)),
    path(hills, "#CBDCC9"),
    path(meadow, "#BAD4BC"),
    at(width * 0.74, floor - 112, 1, castle()),
  );
}

function castle(): string {
  const tower = (left: number, tall: number) =>
    rect(left, -tall, 34, tall + 20, "#D9CFE6") + path(`M${left - 5},${-tall}l22,-34l22,34Z`, "#B9A9D6");
  return (
    tower(-46, 56) +
    tower(34, 72) +
    rect(-18, -36, 58, 56, "#E4DCEE") +
    path("M2,20V-4Q12,-16 22,-4V20Z", "#B9A9D6")
  );
}

const CURTAIN = "M0,96H124C122,190 112,300 74,360C92,400 104,440 110,470H0Z";
const FOLDS =
  "M26,104C26,240 24,360 22,462M56,104C56,200 50,300 40,352M88,104C86,190 78,270 64,330M46,376C58,410 66,440 70,462";
const SCALLOPS = 10;

function sideCurtain(): string {
  return [
    path(CURTAIN, VELVET),
    line(FOLDS, shade(VELVET, -0.06), 7, { opacity: 0.6 }),
    rect(-6, 350, 92, 18, SUN, 9, { transform: "rotate(-5 40 358)" }),
  ].join("");
}

/** The stage curtains, drawn to the sides, with a scalloped edge above. */
export function curtains(x: number, width: number): string {
  const part = (width + 40) / SCALLOPS;
  const scallop = (index: number) => {
    const left = -20 + index * part;
    return path(
      `M${left},70h${part}v30a${part / 2},26 0 0 1 ${-part},0Z`,
      index % 2 ? VELVET : shade(VELVET, -0.035),
    );
  };
  return at(
    x,
    0,
    1,
    at(-12, 0, 1, sideCurtain()),
    at(width + 12, 0, 1, mirror(sideCurtain())),
    times(SCALLOPS, scallop),
    rect(-30, 56, width + 60, 22, WOOD, 8),
    rect(-30, 70, width + 60, 8, shade(WOOD, -0.06), 4),
  );
}

const PANELS = 6;

/** The boards and the front of the stage. */
export function stageFront(x: number, top: number, width: number, floor: number): string {
  const panel = (index: number) =>
    rect(18 + index * 102, top + 24, 86, floor - top - 38, shade(PALE_WOOD, 0.04), 8);
  return at(
    x,
    0,
    1,
    rect(-20, top + 8, width + 40, floor - top + 4, shade(PALE_WOOD, -0.03), 4),
    times(PANELS, panel),
    rect(-28, top - 4, width + 56, 16, shade(PALE_WOOD, 0.05), 8),
    rect(-28, top + 7, width + 56, 6, shade(PALE_WOOD, -0.08), 3),
  );
}

/** The slope up to the stage with its handrail; the point is the end of the stage. */
export function stageRamp(x: number, top: number, floor: number): string {
  const length = 164;
  const down = floor - top;
  return at(
    x + 20,
    top,
    1,
    path(`M0,0L${length},${down}V${down + 8}H0Z`, shade(PALE_WOOD, -0.06)),
    line(`M4,0L${length},${down}`, shade(PALE_WOOD, 0.05), 10),
    line(
      `M10,0V-62M${length * 0.5},${down * 0.5}V${down * 0.5 - 60}M${length - 14},${down - 4}V${down - 62}`,
      "#8E86B8",
      7,
    ),
    line(`M6,-64L${length - 12},${down - 64}h14`, "#A39BCB", 8),
  );
}

const DRAGON = "#8CC9A4";

const DRAGON_SHAPE =
  "M-72,0C-52,-90 -68,-180 -46,-236C-34,-272 10,-278 28,-256L64,-246Q80,-234 68,-216Q56,-204 28,-210C8,-210 -2,-196 -2,-170C0,-110 -4,-50 6,0Z";
const DRAGON_BELLY = "M-26,0C-26,-80 -34,-150 -20,-206C-8,-194 -2,-184 -2,-170C0,-110 -4,-50 6,0Z";
const DRAGON_HORNS = "M-34,-254L-38,-286L-14,-266ZM-6,-268L0,-298L18,-264Z";
const DRAGON_SPIKES = [-226, -180, -134];

/** A dragon of painted cardboard that looks out from behind the left curtain; `floor` is the stage. */
export function cardboardDragon(x: number, floor: number): string {
  const ink = shade(DRAGON, -0.18);
  return at(
    x,
    floor,
    1,
    each(DRAGON_SPIKES, (top) => path(`M-46,${top}l-24,14l18,20Z`, "#F3B36B")),
    path(DRAGON_HORNS, "#F3B36B"),
    path(DRAGON_SHAPE, DRAGON),
    path(DRAGON_BELLY, "#F7E3B0"),
    circle(8, -244, 11, WHITE),
    circle(12, -243, 5.5, SHADOW),
    circle(60, -236, 3, ink),
    line("M30,-222Q50,-214 68,-224", ink, 4),
    ellipse(28, -229, 7, 5, "#F5B5AB", { opacity: 0.85 }),
  );
}

const WHITE_KEYS = 12;
const KEY = 12;

/** An upright piano seen from the keys; the point is the middle of its foot. */
export function piano(x: number, y: number): string {
  const black = (index: number) =>
    index % 7 === 2 || index % 7 === 6 ? "" : rect(-70 + index * KEY + 8, -96, 7, 11, "#5A4A56", 2);
  return at(
    x,
    y,
    0.84,
    ellipse(0, 2, 110, 11, SHADOW, { opacity: 0.16 }),
    rect(-96, -186, 192, 184, "#A9714E", 8),
    rect(-104, -196, 208, 16, "#B98058", 8),
    rect(-82, -172, 164, 60, "#B98058", 8),
    path("M-36,-120L-30,-160H30L36,-120Z", CREAM),
    path("M0,-120V-160H30L36,-120Z", "#F3EBDD"),
    line("M-22,-148H-8M-22,-138H-10M10,-148H22M10,-138H24", "#B9B4CC", 3),
    rect(-104, -106, 208, 28, "#8F5D40", 8),
    rect(-72, -98, WHITE_KEYS * KEY, 18, CREAM, 3),
    times(WHITE_KEYS - 1, (index) => rect(-72 + (index + 1) * KEY - 0.75, -98, 1.5, 18, "#D9CFC2")),
    times(WHITE_KEYS - 1, black),
    rect(-82, -66, 164, 48, "#9C6646", 8),
    line("M-10,-6v10M10,-6v10", "#E0B85C", 6),
    rect(-92, -78, 14, 80, "#8F5D40", 5),
    rect(78, -78, 14, 80, "#8F5D40", 5),
    rect(40, -218, 30, 22, "#7CB9C4", 6),
    each([48, 60], (left) => line(`M${left},-218q-2,-14 ${left - 54},-26`, "#6DB083", 4)),
    circle(42, -244, 8, "#F7A8C0"),
    circle(66, -246, 8, SUN),
    line("M-60,-198h34", WOOD_DARK, 5),
  );
}
