import { shade } from "../colour.ts";
import { ellipse, group, line, num, path, rect, times } from "../shapes.ts";

/** A wheelchair in three-quarter view, facing right, in the sheets that lie between the body's parts. */
export interface Wheelchair {
  readonly back: string;
  readonly middle: string;
  readonly front: string;
}

const DARK = "#34304A";
const RIM = "#C9CBD8";
const HUB = "#FFC93C";
const SPOKES = 4;

/** Somebody in the chair sits this much higher than on a bench. */
export const SEAT_LIFT = 16;

/** A grown-up's chair is this much larger. */
const ADULT_CHAIR = 1.3;

export function drawWheelchair(colour: string, adult: boolean): Wheelchair {
  const chair = childChair(colour);
  if (!adult) return chair;
  const larger = (sheet: string) => group(`scale(${ADULT_CHAIR})`, sheet);
  return { back: larger(chair.back), middle: larger(chair.middle), front: larger(chair.front) };
}

function childChair(colour: string): Wheelchair {
  const back =
    wheel(60, -66, 28, 57, colour) +
    line("M-50,-168L-72,-182M46,-168L62,-180", DARK, 10) +
    rect(-54, -184, 102, 92, DARK, 18) +
    rect(-48, -178, 90, 80, shade(DARK, 0.08), 14) +
    rect(-56, -98, 112, 20, DARK, 10);
  const middle =
    line("M58,-88L74,-70L80,-16", colour, 8) +
    castor(66, 8, 12) +
    path("M4,-6H82Q89,-6 89,-1Q89,4 82,4H4Q-3,4 -3,-1Q-3,-6 4,-6Z", DARK) +
    path("M4,-6H82Q88,-6 89,-2H-3Q-2,-6 4,-6Z", shade(DARK, 0.14));
  const front =
    line("M-30,-92Q-8,-90 -6,-74L0,-14", colour, 8) +
    castor(0, 9, 13) +
    wheel(-54, -62, 40, 62, colour) +
    line("M-74,-124V-112M-20,-124V-112", colour, 7) +
    rect(-84, -134, 74, 13, DARK, 6.5);
  return { back, middle, front };
}

const castor = (x: number, radiusX: number, radiusY: number): string =>
  ellipse(x, -11, radiusX, radiusY, DARK) + ellipse(x, -11, radiusX * 0.38, radiusY * 0.38, RIM);

function wheel(x: number, y: number, radiusX: number, radiusY: number, colour: string): string {
  const spoke = (i: number) => {
    const angle = (i * Math.PI) / SPOKES;
    const [dx, dy] = [Math.cos(angle) * (radiusX - 9), Math.sin(angle) * (radiusY - 10)];
    return line(`M${num(dx)},${num(dy)}L${num(-dx)},${num(-dy)}`, "#FFFFFF", 4, { opacity: 0.55 });
  };
  return group(
    `translate(${x},${y})`,
    ellipse(0, 0, radiusX, radiusY, DARK),
    ellipse(0, 0, radiusX - 7, radiusY - 8, "#FFF8EC"),
    ellipse(0, 0, radiusX - 7, radiusY - 8, colour, { opacity: 0.92 }),
    times(SPOKES, spoke),
    ellipse(0, 0, radiusX * 0.3, radiusY * 0.3, HUB),
    ellipse(0, 0, radiusX * 0.13, radiusY * 0.13, DARK),
    `<ellipse rx="${radiusX - 3}" ry="${radiusY - 3}" fill="none" stroke="${RIM}" stroke-width="2.6"/>`,
  );
}
