import { shade } from "../colour.ts";
import { bothSides, circle, each, ellipse, line, path } from "../shapes.ts";
import { cheeks, DARK, eyes, SHINE, smile } from "./face-parts.ts";

const OWL = "#A4714C";
const OWL_PALE = "#FBE9CC";
const OWL_BODY =
  "M-46,-46C-36,-42 -22,-36 0,-36C22,-36 36,-42 46,-46C52,-24 52,4 48,18C42,42 20,52 0,52C-20,52 -42,42 -48,18C-52,4 -52,-24 -46,-46Z";
const OWL_BROW =
  "M-46,-46C-36,-42 -22,-36 0,-36C22,-36 36,-42 46,-46C44,-38 22,-34 0,-22C-22,-34 -44,-38 -46,-46Z";
const BEAK = "M0,6C7,6 9,12 0,24C-9,12 -7,6 0,6Z";
const CHEST = "M-18,33q4,6 8,0M-4,33q4,6 8,0M10,33q4,6 8,0M-11,42q4,6 8,0M3,42q4,6 8,0";

/** An owl with wide bright eyes. */
export function owl(): string {
  const eye = circle(21, -2, 22, OWL_PALE) + circle(21, -2, 15, "#F5B93B") + circle(20.4, -2, 11, DARK);
  return [
    path(OWL_BODY, OWL),
    path(OWL_BROW, shade(OWL, -0.09)),
    ellipse(0, 40, 29, 14, shade(OWL, 0.07)),
    bothSides(eye),
    circle(-24, -6, 4.2, SHINE),
    circle(17, -6, 4.2, SHINE),
    path(BEAK, "#F08A3C"),
    line(CHEST, OWL_PALE, 3),
  ].join("");
}

const BEE = "#FFCB3D";
const BEE_BODY = "M0,-30C26,-30 40,-12 40,10C40,38 20,54 0,54C-20,54 -40,38 -40,10C-40,-12 -26,-30 0,-30Z";
const UPPER_STRIPE = "M-39,18Q0,30 39,18C38,24 36,29 33,34Q0,44 -33,34C-36,29 -38,24 -39,18Z";
const LOWER_STRIPE = "M-26,43Q0,51 26,43C20,50 11,54 0,54C-11,54 -20,50 -26,43Z";
const WING = "M30,2C40,-26 62,-30 66,-16C70,2 50,16 34,16Z";
const FEELERS = "M-11,-27C-12,-40 -18,-46 -26,-47M11,-27C12,-40 18,-46 26,-47";

/** A round bee. */
export function bee(): string {
  return [
    bothSides(path(WING, "#E4F4FB"), line("M40,8Q50,0 56,-10", "#BFDCEB", 3)),
    line(FEELERS, DARK, 4),
    bothSides(circle(26, -47, 5.4, DARK)),
    path(BEE_BODY, BEE),
    path(UPPER_STRIPE, DARK),
    path(LOWER_STRIPE, DARK),
    ellipse(-14, -18, 11, 6, "#FFE28A", { transform: "rotate(-24 -14 -18)" }),
    cheeks(28, 8, 6.5),
    eyes(16, -4, 8),
    smile(8, 8, 8),
  ].join("");
}

const ROBIN = "#8C6A4F";
const ROBIN_RED = "#EE6A3C";
const ROBIN_PALE = "#FFF4E4";
const ROBIN_BODY = "M0,-48C30,-48 48,-26 48,2C48,32 28,48 0,48C-28,48 -48,32 -48,2C-48,-26 -30,-48 0,-48Z";
const ROBIN_BREAST = "M0,-18C8,-32 34,-32 36,-8C38,16 22,32 0,32C-22,32 -38,16 -36,-8C-34,-32 -8,-32 0,-18Z";
const ROBIN_BELLY = "M-40,24C-26,34 -12,36 0,32C12,36 26,34 40,24C32,40 18,48 0,48C-18,48 -32,40 -40,24Z";
const ROBIN_WING = "M42,-12C56,0 58,22 46,36C36,28 34,6 42,-12Z";
const ROBIN_FEET = "M-12,47V55M-12,55L-18,58M-12,55L-6,58M12,47V55M12,55L6,58M12,55L18,58";

/** A robin with its red breast. */
export function robin(): string {
  return [
    line(ROBIN_FEET, "#7A5238", 3.6),
    path("M-6,-44Q-2,-58 6,-58Q4,-52 8,-46Z", ROBIN),
    path(ROBIN_BODY, ROBIN),
    path(ROBIN_BELLY, ROBIN_PALE),
    path(ROBIN_BREAST, ROBIN_RED),
    bothSides(path(ROBIN_WING, shade(ROBIN, -0.07))),
    eyes(18, -13, 8),
    path("M-9,-4Q0,-10 9,-4Q5,8 0,10Q-5,8 -9,-4Z", "#4A4048"),
    line("M-8,-3Q0,2 8,-3", "#6B5F68", 2.4),
    cheeks(27, 4, 6.5, "#FFB08A"),
  ].join("");
}

const BAT = "#7D68B4";
const BAT_SKIN = "#B7A4E6";
const BAT_PINK = "#F3A9C4";
const BAT_WING =
  "M18,6C34,-22 54,-30 76,-14C67,-8 66,4 68,12C59,9 54,16 53,26C45,21 38,27 36,36C29,31 20,31 14,35Z";
const BAT_EAR = "M-32,-14C-40,-38 -36,-54 -30,-55C-18,-52 -8,-38 -6,-24Z";
const BAT_EAR_INSIDE = "M-27,-20C-32,-34 -30,-44 -27,-44C-20,-42 -14,-34 -12,-26Z";
const BAT_HEAD = "M0,-30C24,-30 37,-14 37,6C37,28 20,40 0,40C-20,40 -37,28 -37,6C-37,-14 -24,-30 0,-30Z";
const TEETH = [-9, 3];

/** A bat with wide ears and open wings. */
export function bat(): string {
  return [
    bothSides(path(BAT_WING, BAT_SKIN), line("M24,12L62,-9M24,16L49,19", BAT, 3)),
    bothSides(path(BAT_EAR, BAT), path(BAT_EAR_INSIDE, BAT_PINK)),
    path(BAT_HEAD, BAT),
    ellipse(0, 20, 21, 15, shade(BAT, 0.11)),
    each(TEETH, (x) => path(`M${x},24h6l-3,6Z`, SHINE)),
    smile(22, 13, 6),
    ellipse(0, 12, 5.6, 4, DARK),
    cheeks(27, 15, 6.5, BAT_PINK),
    bothSides(ellipse(16, -2, 11, 12, SHINE)),
    eyes(15.5, -1, 10.2),
  ].join("");
}
