import { shade } from "../../colour.ts";
import { circle, each, line, path } from "../../shapes.ts";
import type { Cut } from "../cut.ts";
import type { Figure, Top } from "../spec.ts";
import { cardiganFront, jumperFront, poloFront } from "./school.ts";
import { coatFront, kameezFront, sariFront } from "./draped.ts";
import { blazerFront, tracksuitFront, tunicFront } from "./work.ts";

type Front = (figure: Figure, cut: Cut) => string;
const plain: Front = () => "";

const FRONTS: Readonly<Record<Top, Front>> = {
  cardigan: cardiganFront,
  jumper: jumperFront,
  polo: poloFront,
  apron: poloFront,
  shirt: shirtFront,
  sweater: sweaterFront,
  blazer: blazerFront,
  tracksuit: tracksuitFront,
  tunic: tunicFront,
  coat: coatFront,
  kameez: kameezFront,
  sari: sariFront,
  pinafore: plain,
  gingham: plain,
};

/** What there is to see on the front of a top, about the middle of the body. */
export const topFront: Front = (figure, cut) => FRONTS[figure.spec.top](figure, cut);

const WITHOUT_BAND: readonly Top[] = ["polo", "apron", "shirt", "blazer", "tunic", "coat", "kameez", "sari"];
/** Whether a top ends in a knitted band. */
export const hasBand = (top: Top): boolean => !WITHOUT_BAND.includes(top);

function shirtFront({ top: colour }: Figure, { top: y, bottom }: Cut): string {
  return (
    line(`M0,${y + 16}V${bottom}`, shade(colour, -0.08), 2.6) +
    each([40, 66, 92, 118], (k) => circle(0, y + k, 2.8, shade(colour, -0.16)))
  );
}

/** A soft jumper with a round neck and two bands of knitting across it. */
function sweaterFront(figure: Figure, { top: y, hem, shoulder }: Cut): string {
  const wide = Math.max(hem, shoulder) + 10;
  const at = y + (figure.adult ? 74 : 58);
  const zigzag = `M${-ZIGS * ZIG_WIDTH},${at + 12}` + `l12,-10l12,10`.repeat(ZIGS * 2);
  return (
    path(`M${-wide},${at - 12}H${wide}V${at + 26}H${-wide}Z`, figure.trim) +
    line(zigzag, shade(figure.top, -0.02), 4.5)
  );
}

const ZIGS = 4;
const ZIG_WIDTH = 24;
