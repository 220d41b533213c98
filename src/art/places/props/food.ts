import { at, bothSides, circle, cycle, each, ellipse, line, path, rect, times } from "../../shapes.ts";
import { CREAM, SOFT_CORAL, SUN, TEAL, WHITE } from "../tints.ts";

const STEEL = "#C9D3DC";
const PEAS = "#8FCB7C";
const CARROTS = "#F4A65A";
const PASTA = "#F6D98A";

function tray(x: number, y: number, food: string): string {
  return at(
    x,
    y,
    0.88,
    times(5, (index) => circle(-26 + index * 13, -21 - (index % 2) * 6, 9, food)),
    path("M-38,-20H38L33,0H-33Z", STEEL),
    rect(-41, -24, 82, 7, "#DCE4EA", 3.5),
  );
}

/** Three warm dishes side by side; the point is the counter under the first. */
export function hotDishes(x: number, y: number): string {
  return each([PEAS, CARROTS, PASTA], (food, index) => tray(x + index * 78, y, food));
}

/** A red jelly with a cherry, standing on 0,0. Its plate stays behind. */
export function jelly(): string {
  return [
    path(
      "M-34,0C-38,-24 -30,-50 -24,-54Q-12,-62 0,-55Q12,-62 24,-54C30,-50 38,-24 34,0Q0,8 -34,0Z",
      "#F07C74",
    ),
    line("M-20,-46C-25,-34 -26,-20 -25,-8", "#F8ABA2", 6),
    line("M0,-48V-6M18,-46Q22,-26 22,-8", "#E0645E", 4, { opacity: 0.55 }),
    circle(0, -62, 8, "#D1493F"),
    line("M0,-69Q2,-78 9,-80", "#6DB083", 3.4),
  ].join("");
}

/** A plate for the jelly; the point is the middle of its foot. */
export function plate(x: number, y: number, halfWidth: number): string {
  return ellipse(x, y - 1, halfWidth, 6, "#DDE5EC") + ellipse(x, y - 4, halfWidth, 6, WHITE);
}

/** A pile of clean plates; the point is the shelf under it. */
export function platePile(x: number, y: number, count: number): string {
  return times(count, (index) => rect(x - 30, y - 7 - index * 7, 60, 5, index % 2 ? "#DDE8EF" : WHITE, 2.5));
}

/** A jug of water. */
export function jug(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    line("M20,-46Q40,-44 36,-26Q32,-14 18,-14", "#BFDDE8", 6),
    path("M-22,-58L-26,-64H24L20,-4Q0,2 -18,-4Z", "#DDF1F6"),
    path("M-20,-36H21L19,-4Q0,2 -17,-4Z", "#9FD3E6"),
    line("M-12,-50L-10,-12", WHITE, 5, { opacity: 0.7 }),
  );
}

/** A drinking beaker. */
export function beaker(x: number, y: number, colour: string): string {
  return (
    path(`M${x - 13},${y - 30}h26l-4,30h-18Z`, colour) + ellipse(x, y - 30, 13, 4, CREAM, { opacity: 0.6 })
  );
}

/** A lunch box with a star on its lid. */
export function lunchBox(x: number, y: number, colour: string): string {
  return at(
    x,
    y,
    1,
    line("M-16,-46Q-16,-58 0,-58Q16,-58 16,-46", "#5A5673", 5),
    rect(-40, -46, 80, 46, colour, 12),
    rect(-40, -28, 80, 5, "#241B4A", 0, { opacity: 0.12 }),
    rect(-7, -33, 14, 14, SUN, 4),
  );
}

const LIMB = "#8B6A55";
const SMILE = "M-7,4Q0,11 7,4";

function limbs(width: number, foot: number): string {
  return bothSides(
    line(`M${width},-4Q${width + 14},-8 ${width + 18},-22`, LIMB, 4),
    line(`M8,${foot - 4}L12,${foot + 16}h7`, LIMB, 4),
  );
}

function merryFace(): string {
  return circle(-7, -4, 2.6, "#4A3B4C") + circle(7, -4, 2.6, "#4A3B4C") + line(SMILE, "#4A3B4C", 3);
}

const APPLE = "M0,-20C-30,-34 -40,10 -18,26Q-8,33 0,27Q8,33 18,26C40,10 30,-34 0,-20Z";
const PEAR = "M0,-36C-16,-36 -12,-14 -22,0C-36,22 -18,34 0,34C18,34 36,22 22,0C12,-14 16,-36 0,-36Z";
const CARROT = "M-24,-22Q0,-34 24,-22Q22,12 0,38Q-22,12 -24,-22Z";

function dancer(shape: string, colour: string, width: number, foot: number, top: string): string {
  return limbs(width, foot) + top + path(shape, colour) + merryFace();
}

const APPLE_TOP = line("M0,-20Q0,-32 6,-38", LIMB, 4) + path("M4,-32Q16,-44 26,-36Q16,-26 4,-32Z", "#8FCB9A");
const PEAR_TOP = line("M0,-34Q2,-44 8,-48", LIMB, 4) + path("M4,-44Q16,-54 24,-46Q14,-38 4,-44Z", "#8FCB9A");
const CARROT_TOP = line("M0,-24V-48M-4,-24Q-12,-38 -18,-42M4,-24Q12,-38 18,-42", "#8FCB9A", 7);

/** The fruit and vegetables that dance along the wall of the lunch hall. */
export function dancingFruit(x: number, y: number): string {
  const dancers = [
    dancer(APPLE, "#F3A196", 28, 26, APPLE_TOP),
    dancer(PEAR, "#D5DE8C", 26, 34, PEAR_TOP),
    dancer(CARROT, "#F6BC82", 20, 30, CARROT_TOP),
  ];
  const tilts = [-8, 5, 9];
  return each(dancers, (drawn, index) => {
    const left = x + index * 116;
    const tilt = cycle([tilts[0] ?? 0, tilts[1] ?? 0, tilts[2] ?? 0], index);
    return `<g transform="translate(${left},${y}) rotate(${tilt})">${drawn}</g>`;
  });
}

const STRIPES = [SOFT_CORAL, CREAM] as const;
const STRIPE = 38;

/** A striped awning; the point is its upper left corner. */
export function awning(x: number, y: number, stripes: number): string {
  const stripe = (index: number) => {
    const left = x + index * STRIPE;
    const colour = cycle(STRIPES, index);
    return (
      rect(left, y, STRIPE, 40, colour) +
      path(`M${left},${y + 38}h${STRIPE}v6a${STRIPE / 2},16 0 0 1 ${-STRIPE},0Z`, colour)
    );
  };
  return rect(x - 6, y - 10, stripes * STRIPE + 12, 14, TEAL, 7) + times(stripes, stripe);
}
