import { shade } from "../colour.ts";
import { at, bothSides, circle, cycle, dashes, each, ellipse, line, path, rect, times } from "../shapes.ts";
import { hopscotch, rings, wheelchairBay } from "../places/props/painted-games.ts";
import { benchSign, buddyBench } from "../places/props/bench.ts";
import { CREAM, CRAYONS, SHADOW, WHITE } from "../places/tints.ts";
import {
  awning,
  front,
  GLASS,
  groundShadow,
  house,
  pane,
  roundDoor,
  shrub,
  slopedRoof,
  soft,
} from "./building.ts";

/** The landmarks in the middle and at the front of the map. Each stands with the middle of its foot at 0,0. */

const HEART = "M0,9C-16,-3 -10,-16 0,-8C10,-16 16,-3 0,9Z";

function armchair(x: number, colour: string): string {
  return at(
    x,
    4,
    1,
    ellipse(0, 1, 20, 4, SHADOW, { opacity: 0.16 }),
    rect(-15, -34, 30, 30, colour, 10),
    rect(-13, -17, 26, 13, shade(colour, 0.06), 6),
    rect(-20, -21, 10, 21, shade(colour, -0.05), 5) + rect(10, -21, 10, 21, shade(colour, -0.05), 5),
  );
}

/** The mentoring room: a cosy house with a heart on its door, and two chairs turned to one another. */
export function mentoringRoom(): string {
  const bubble = at(
    62,
    -92,
    1,
    path(
      "M-36,-24Q-36,-38 -22,-38H22Q36,-38 36,-24V-6Q36,8 22,8H2L-10,22L-10,8H-22Q-36,8 -36,-6Z",
      "#FFC93C",
    ),
    path("M-29,-22Q-29,-31 -20,-31H20Q29,-31 29,-22V-8Q29,1 20,1H-20Q-29,1 -29,-8Z", CREAM),
    at(0, -13, 1, path(HEART, "#F2695C")),
  );
  return (
    house({ width: 150, wall: "#FDE6EC", roof: "#9C8FE0", height: 60, slope: 42 }) +
    rect(-54, -118, 20, 26, "#DD9879", 4) +
    pane(-62, -42, 28, 26, "#FFE9AE") +
    pane(36, -42, 28, 26, "#FFE9AE") +
    roundDoor(0, 40, 54, "#F58EA8") +
    at(0, -22, 0.8, path(HEART, WHITE)) +
    bubble +
    armchair(-92, "#4CB5AE") +
    armchair(88, "#F4A65A") +
    shrub(-50, 3, 0.6) +
    shrub(50, 3, 0.6)
  );
}

const COATS = ["#F2695C", "#FFC93C", "#4CB5AE", "#7C8CE0", "#F7A8C0", "#63BF83"] as const;

const coat = (x: number, index: number): string => {
  const colour = cycle(COATS, index);
  return (
    path(`M${x - 3},-40h6l7,6l-2,22h-16l-2,-22Z`, colour) +
    line(`M${x},-40V-14`, shade(colour, -0.09), 2) +
    circle(x, -42, 2.6, "#8A6242")
  );
};

/** The corridor block: a long house with a clock, and coats on their pegs behind every window. */
export function corridor(): string {
  const bay = (x: number, first: number) =>
    rect(x - 4, -50, 94, 42, "#FFF6E6", 6) +
    rect(x, -46, 86, 34, "#CFE6DC", 4) +
    rect(x, -44, 86, 4, "#C98F62", 2) +
    times(4, (i) => coat(x + 14 + i * 19.5, first + i)) +
    rect(x - 7, -9, 100, 6, "#E8D5BC", 3);
  return (
    groundShadow(160) +
    front(290, 60, "#F3C7A6") +
    slopedRoof(290, 60, 34, "#7F87CF") +
    bay(-132, 0) +
    bay(46, 2) +
    rect(-36, -74, 72, 74, "#FBD9BC", 6) +
    soft("M-44,-72L0,-112L44,-72Z", "#6E76BE", 9) +
    path("M0,-112L44,-72H8Z", "#5F67AE", { opacity: 0.7 }) +
    circle(0, -74, 17, "#FFF6E6") +
    circle(0, -74, 13, WHITE) +
    line("M0,-74V-83M0,-74L6,-70", "#3A3347", 3) +
    circle(0, -74, 2.6, "#F2695C") +
    roundDoor(0, 42, 52, "#3F8FC0") +
    line("M0,-34V0", "#2F78A6", 3)
  );
}

/** The playground: the rainbow bench, hopscotch, a slide and a ball. */
export function playground(): string {
  const slide = at(
    -226,
    -8,
    1,
    ellipse(16, 6, 76, 10, SHADOW, { opacity: 0.16 }),
    line("M-38,2V-86M-8,2V-86M-38,-20h30M-38,-44h30M-38,-68h30", "#6E76BE", 6),
    rect(-46, -92, 48, 11, "#FFC93C", 5),
    soft("M-52,-116L-22,-138L8,-116Z", "#F2695C", 7),
    rect(-44, -114, 5, 26, "#8A6242", 2) + rect(-5, -114, 5, 26, "#8A6242", 2),
    line("M-2,-84C34,-76 34,-18 76,-4H92", "#2F938D", 20),
    line("M-2,-87C36,-78 38,-22 78,-8H92", "#5CC4BD", 11),
  );
  const ball = at(
    96,
    22,
    1,
    ellipse(2, 13, 15, 4, SHADOW, { opacity: 0.18 }),
    circle(0, 0, 14, "#FFC93C") +
      path("M-14,0A14,14 0 0 1 0,-14Q-3,-2 -14,0Z", "#F2695C") +
      path("M14,0A14,14 0 0 1 0,14Q3,2 14,0Z", "#4C9FDB"),
  );
  return (
    at(214, 26, 0.5, hopscotch(0, 0)) +
    at(-110, 30, 0.5, rings(0, 0, 1)) +
    dashes("M-250,38Q-120,60 0,46T220,44", WHITE, 5, "2 18", 0.5) +
    at(136, 6, 0.42, wheelchairBay(0, 0)) +
    slide +
    at(0, 0, 0.5, buddyBench(0, 0)) +
    at(128, -26, 0.4, benchSign(0, 0, 330)) +
    ball
  );
}

/** Reception: a canopy, sliding doors and a bell to ring. */
export function reception(): string {
  const bell = at(
    -92,
    2,
    1,
    ellipse(0, 1, 26, 5, SHADOW, { opacity: 0.16 }),
    rect(-22, -24, 44, 25, "#C98F62", 6) + rect(-25, -28, 50, 9, "#E3B583", 4),
    path("M-15,-29A15,15 0 0 1 15,-29Z", "#FFC93C") +
      rect(-18, -31, 36, 5, "#E0A21B", 2.5) +
      circle(0, -45, 3.5, "#E0A21B"),
    line("M-22,-46l-7,-5M22,-46l7,-5M0,-54v-7", "#FFC93C", 3.5),
  );
  const glassDoor = (side: number) =>
    rect(side < 0 ? -34 : 2, -48, 32, 48, GLASS, 4) + rect(side < 0 ? -8 : 4, -28, 4, 12, "#6E76BE", 2);
  return (
    house({ width: 180, wall: "#FFF1D6", roof: "#F29A5C", height: 64, slope: 40 }) +
    pane(-78, -44, 28, 28) +
    pane(50, -44, 28, 28) +
    rect(-40, -54, 80, 54, "#5F67AE", 6) +
    glassDoor(-1) +
    glassDoor(1) +
    awning(0, -60, 116, "#3F8FC0") +
    rect(-48, -2, 96, 8, "#F2695C", 4) +
    circle(0, -86, 15, "#FFF6E6") +
    at(0, -85, 0.85, path(HEART, "#F2695C")) +
    bell +
    each([64, 92] as const, (x) => rect(x - 12, -10, 24, 14, "#E08A5C", 4) + shrub(x, -14, 0.62))
  );
}

const pencilPost = (x: number, index: number): string => {
  const colour = cycle(CRAYONS, index);
  return (
    path(`M${x - 7},0V-30L${x},-43L${x + 7},-30V0Z`, colour) +
    path(`M${x - 7},-30L${x},-43L${x + 7},-30Q${x},-26 ${x - 7},-30Z`, "#FBE6C8") +
    path(`M${x - 2.5},-38L${x},-43L${x + 2.5},-38Z`, shade(colour, -0.14))
  );
};

/** The school gate: a rainbow over the way in, between two pillars, with the fence of pencils on both sides. */
export function schoolGate(): string {
  const bow = ["#F2695C", "#FFB24A", "#FFDD5C", "#63BF83", "#4C9FDB", "#8C7AE0"] as const;
  const arc = (radius: number) => `M${-radius},-52A${radius},${radius * 0.66} 0 0 1 ${radius},-52`;
  const leaf =
    rect(-50, -50, 6, 50, "#3F63B8", 3) +
    times(4, (i) => rect(-42 + i * 9, -46 + Math.abs(i - 1.5) * 3, 4, 44, "#5C7FD0", 2)) +
    line("M-47,-38H-10M-47,-8H-10", "#3F63B8", 5);
  const pillar =
    rect(-86, -70, 30, 72, "#E9A98C", 5) +
    rect(-66, -70, 10, 72, "#DD9879", 4) +
    rect(-92, -78, 42, 12, "#FFF6E6", 6) +
    circle(-71, -85, 9, "#FFC93C");
  const fence =
    line("M-176,-24H-90M-176,-10H-90", "#F4EDE2", 6) + times(6, (i) => pencilPost(-170 + i * 16, i));
  return (
    groundShadow(104) +
    bothSides(fence) +
    each(bow, (colour, i) => line(arc(74 - i * 6), colour, 7)) +
    bothSides(pillar, leaf) +
    circle(0, -90, 15, CREAM) +
    at(0, -89, 0.9, path(HEART, "#F2695C"))
  );
}
