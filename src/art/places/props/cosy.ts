import { shade } from "../../colour.ts";
import { at, circle, each, ellipse, line, path, rect } from "../../shapes.ts";
import { CORAL, CREAM, LEAF, SHADOW, SKY_BLUE, SOFT_CORAL, SUN, TEAL, WHITE } from "../tints.ts";

const DOOR = "#7F9FC7";

/** A door left a little open: through the gap one sees the bright corridor. The point is the middle of its foot. */
export function doorAjar(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-96, -412, 192, 412, CREAM, 8),
    rect(-80, -398, 160, 398, "#FFF9E6"),
    rect(30, -160, 50, 160, "#BFDDE6"),
    rect(30, -166, 50, 8, WHITE),
    rect(46, -300, 22, 34, "#F7CF8A", 3),
    path("M-80,-398L46,-416V24L-80,0Z", DOOR),
    path("M26,-413L46,-416V24L26,20Z", shade(DOOR, -0.06)),
    path("M-58,-366L4,-376V-240L-58,-236Z", "#DDF3F3"),
    path("M-40,-237L-14,-373L-2,-375L-26,-238Z", WHITE, { opacity: 0.5 }),
    path("M-58,-206L4,-209V-122L-58,-124Z", shade(DOOR, 0.06)),
    path("M-58,-98L4,-97V-4L-58,-14Z", shade(DOOR, 0.06)),
    circle(26, -190, 9, SUN),
    rect(16, -181, 20, 8, "#E0A21B", 4),
  );
}

const BUBBLE = "M-18,-12Q-18,-18 -12,-18H12Q18,-18 18,-12V2Q18,8 12,8H-2L-10,16V8H-12Q-18,8 -18,2Z";
const HEART = "M0,4C-9,-3 -7,-12 0,-8C7,-12 9,-3 0,4Z";

/** The sign of the mentoring room: a heart in a speech bubble. */
export function doorSign(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-56, -26, 112, 52, "#8A6FB5", 15),
    rect(-50, -20, 100, 40, "#A58BCB", 11),
    path(BUBBLE, CREAM, { transform: "translate(0,2)" }),
    path(HEART, CORAL, { transform: "translate(0,2)" }),
  );
}

function smallFrame(x: number, paper: string, picture: string): string {
  return at(x, 0, 1, rect(-46, -42, 92, 84, WHITE, 10), rect(-38, -34, 76, 68, paper, 6), picture);
}

const SUN_RAYS =
  "M0,-24V-29M17,-17L21,-21M24,0H29M17,17L21,21M0,24V29M-17,17L-21,21M-24,0H-29M-17,-17L-21,-21";
const CLOUD = "M-24,10C-34,10 -34,-6 -22,-6C-20,-20 0,-22 4,-10C16,-18 28,-6 22,2C28,4 26,10 20,10Z";

/** Three pictures of the weather inside us: sun, rain, rainbow. The point is the middle. */
export function weatherPictures(x: number, y: number): string {
  const sunny = circle(0, 0, 16, SUN) + line(SUN_RAYS, SUN, 4);
  const rainy =
    path(CLOUD, "#9FB7CF", { transform: "translate(0,-8)" }) +
    line("M-14,12L-17,20M0,12L-3,20M14,12L11,20", SKY_BLUE, 4);
  const rainbow = each([SOFT_CORAL, SUN, LEAF], (colour, index) => {
    const radius = 26 - index * 7;
    return line(`M${-radius},16A${radius},${radius} 0 0 1 ${radius},16`, colour, 6.5);
  });
  return at(
    x,
    y,
    1,
    smallFrame(-108, "#FFF3D6", sunny),
    smallFrame(0, "#E6EEF6", rainy),
    smallFrame(108, "#F3ECFA", rainbow),
  );
}

const ELEPHANT = "#A9B6CC";

/** A toy elephant sitting up; the point is the middle of its foot. */
export function toyElephant(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    ellipse(0, -26, 31, 29, ELEPHANT),
    ellipse(0, -20, 20, 19, shade(ELEPHANT, 0.06)),
    ellipse(-24, -7, 15, 9, shade(ELEPHANT, -0.03)),
    ellipse(24, -7, 15, 9, shade(ELEPHANT, -0.03)),
    circle(-27, -7, 6, "#F5C6C0"),
    circle(27, -7, 6, "#F5C6C0"),
    ellipse(-31, -70, 19, 22, shade(ELEPHANT, -0.03)),
    ellipse(31, -70, 19, 22, shade(ELEPHANT, -0.03)),
    ellipse(-31, -69, 12, 15, "#F5C6C0"),
    ellipse(31, -69, 12, 15, "#F5C6C0"),
    ellipse(0, -70, 27, 25, ELEPHANT),
    line("M0,-64Q2,-42 14,-42", shade(ELEPHANT, -0.045), 12),
    circle(-11, -73, 3.4, SHADOW),
    circle(11, -73, 3.4, SHADOW),
    path("M-15,-47Q0,-40 15,-47L13,-38Q0,-33 -13,-38Z", SOFT_CORAL),
  );
}

/** Three picture books leaning together; the point is the middle of their foot. */
export function storyBooks(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-44, -52, 34, 52, SOFT_CORAL, 4),
    path("M0,6C-9,-1 -7,-10 0,-6C7,-10 9,-1 0,6Z", WHITE, { transform: "translate(-27,-26)" }),
    rect(-6, -46, 30, 46, TEAL, 4),
    circle(9, -24, 7, SUN),
    rect(32, -56, 14, 56, "#8C9AD8", 3, { transform: "rotate(9 39 0)" }),
  );
}

/** A box of tissues; the point is the middle of its foot on the table. */
export function tissueBox(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    path("M-12,-22Q-14,-42 -2,-40Q4,-50 12,-40Q18,-34 10,-22Z", WHITE),
    rect(-26, -26, 52, 26, "#8FC9C2", 6),
    rect(-26, -10, 52, 10, shade("#8FC9C2", -0.04), 5),
    ellipse(0, -25, 15, 4, shade("#8FC9C2", -0.1)),
  );
}

/** Small talking cards on the table. */
export function littleCards(x: number, y: number): string {
  return (
    path(`M${x - 22},${y + 2}l6,-8h22l-4,8Z`, CREAM) +
    path(`M${x + 2},${y + 4}l8,-9h20l-6,9Z`, "#FFD98A") +
    path(`M${x - 8},${y - 4}l4,-7h18l-2,7Z`, "#F5B5AB")
  );
}

/** A cut-glass drop that catches the light, hung from 0,0. */
export function sunCatcher(): string {
  return [
    line("M0,0V36", "#B9A28F", 2.6),
    path("M0,34L15,50L0,74L-15,50Z", "#9AD0E8"),
    path("M0,34L15,50H-15Z", "#CDEBF6"),
    path("M0,50L15,50L0,74Z", "#B4A6E6"),
  ].join("");
}
