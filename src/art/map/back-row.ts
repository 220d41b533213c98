import { shade } from "../colour.ts";
import { at, circle, each, ellipse, line, path, rect, times } from "../shapes.ts";
import { CREAM, SHADOW, WHITE } from "../places/tints.ts";
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
  steam,
} from "./building.ts";

/** The landmarks at the back of the map. Each stands with the middle of its foot at 0,0. */

const SPINES = ["#F2695C", "#FFC93C", "#4CB5AE", "#7C8CE0", "#F7A8C0", "#63BF83"] as const;

const books = (x: number, y: number, width: number): string =>
  each(SPINES, (colour, i) => {
    const w = width / SPINES.length;
    const tall = 17 + ((i * 5) % 8);
    return rect(x + i * w, y - tall, w - 1.5, tall, colour, 1.5);
  });

/** The library: its roof is an open book. */
export function library(): string {
  const page = (side: number) =>
    `M0,-66Q${side * 44},-92 ${side * 104},-70L${side * 116},-52Q${side * 50},-74 0,-46Z`;
  const cover = (side: number) =>
    `M0,-74Q${side * 44},-104 ${side * 100},-84L${side * 118},-56Q${side * 50},-80 0,-52Z`;
  const stack = at(
    82,
    2,
    1,
    ellipse(2, 1, 32, 6, SHADOW, { opacity: 0.16 }),
    rect(-28, -14, 56, 14, "#4C9FDB", 5) + rect(-24, -10, 52, 6, CREAM, 2),
    rect(-24, -27, 50, 13, "#F2695C", 5) + rect(-20, -23, 46, 5, CREAM, 2),
    rect(-27, -39, 46, 12, "#FFC93C", 5) + rect(-23, -36, 42, 5, CREAM, 2),
    circle(-6, -47, 9, "#E8574F") + path("M-6,-55q4,-8 10,-7q-1,7 -8,8Z", "#63BF83"),
  );
  return (
    groundShadow(108) +
    front(176, 62, "#FBE3C0") +
    pane(-72, -44, 40, 30, "#8A5A3C") +
    books(-72, -14, 40) +
    pane(32, -44, 30, 30, "#8A5A3C") +
    books(32, -14, 30) +
    roundDoor(0, 34, 50, "#2F8F8A") +
    soft(page(-1), CREAM, 6) +
    soft(page(1), "#F3E6CF", 6) +
    soft(cover(-1), "#3FA9A1", 8) +
    soft(cover(1), "#2F938D", 8) +
    line("M0,-74V-52", "#247A75", 6) +
    line("M-20,-84Q-56,-94 -88,-80M-20,-72Q-60,-84 -98,-68", "#6CC6BF", 4, { opacity: 0.8 }) +
    line("M20,-84Q56,-94 88,-80M20,-72Q60,-84 98,-68", "#56B3AD", 4, { opacity: 0.8 }) +
    path("M40,-76l14,2l-4,34l-6,-8l-8,6Z", "#F2695C") +
    shrub(-98, 2, 0.9) +
    stack
  );
}

const PLEATS = [0, 1, 2, 3] as const;

/** The assembly hall: a big round roof, and a stage with its curtains open. */
export function assemblyHall(): string {
  const roof = "M-124,-62C-112,-128 112,-128 124,-62Z";
  const rib = (x: number) =>
    line(`M${x * 26},${-108 + Math.abs(x) * 5}Q${x * 34},-88 ${x * 38},-64`, "#D9574C", 4, { opacity: 0.7 });
  const curtain = (side: number) =>
    each(PLEATS, (i) => {
      const x = side * (48 - i * 8);
      return path(
        `M${x - 5},-56H${x + 5}Q${x + 7},-22 ${x + side * (6 + i * 2)},-2H${x - 7 + side * (6 + i * 2)}Q${x - 5},-30 ${x - 5},-56Z`,
        i % 2 === 0 ? "#B23A5B" : "#C94B6C",
      );
    });
  const flags = [-84, -56, -28, 0, 28, 56, 84] as const;
  const COLOURS = ["#FFC93C", "#7C8CE0", "#63BF83", "#F7A8C0", "#4CB5AE", "#FFC93C", "#7C8CE0"] as const;
  return (
    groundShadow(130) +
    front(232, 64, "#FFF1D6") +
    rect(-58, -60, 116, 60, "#FFE7A3", 10) +
    ellipse(0, -30, 40, 26, "#FFF7DC") +
    rect(-58, -14, 116, 14, "#C98F62", 3) +
    path("M0,-46l5,10l11,1.500l-8,8l2,11l-10,-5l-10,5l2,-11l-8,-8l11,-1.500Z", "#FFC93C") +
    curtain(-1) +
    curtain(1) +
    rect(-62, -64, 124, 12, "#B23A5B", 6) +
    pane(-104, -46, 28, 28) +
    pane(76, -46, 28, 28) +
    soft(roof, "#F07F6E", 8) +
    path("M60,-98C92,-92 114,-82 124,-62H70Z", "#DE6B5C", { opacity: 0.6 }) +
    each([-2, -1, 0, 1, 2] as const, rib) +
    line("M-84,-92C-50,-114 20,-116 60,-106", "#FBA897", 7, { opacity: 0.8 }) +
    line("M-126,-60H126", "#C9564A", 9) +
    line("M-100,-50Q-50,-38 0,-46T100,-50", "#FFF6E6", 3) +
    each(flags, (x, i) => path(`M${x - 8},-48h16l-8,14Z`, COLOURS[i] ?? "#FFC93C")) +
    rect(-40, 0, 80, 5, "#E9D3A6", 2)
  );
}

/** The classroom: a pencil as high as the house, and a sum waiting on the board. */
export function classroom(): string {
  const pencil = at(
    96,
    4,
    1,
    ellipse(2, 0, 20, 5, SHADOW, { opacity: 0.18 }),
    rect(-13, -84, 26, 76, "#FFC93C", 3) +
      rect(3, -84, 10, 76, "#EDB22C", 3) +
      rect(-13, -84, 8, 76, "#FFDD78", 3),
    rect(-13, -16, 26, 10, "#B9BDCB", 2) + rect(-13, -8, 26, 10, "#F58EA8", 5),
    path("M-13,-83L0,-112L13,-83Q7,-78 4,-83Q0,-78 -4,-83Q-8,-78 -13,-83Z", "#FBE6C8"),
    path("M-5,-101L0,-112L5,-101Q0,-98 -5,-101Z", "#3A3347"),
  );
  const globe = at(
    -98,
    2,
    1,
    ellipse(0, 0, 20, 5, SHADOW, { opacity: 0.16 }),
    rect(-3, -14, 6, 12, "#8A6242", 2) + rect(-13, -4, 26, 6, "#8A6242", 3),
    circle(0, -30, 18, "#6CBEE6"),
    path("M-12,-40q8,-6 14,0q2,8 -6,10q-8,0 -8,-10ZM2,-24q10,-6 13,2q-4,9 -11,8q-4,-4 -2,-10Z", "#7FCB8A"),
    line("M-15,-46A22,22 0 1 1 -6,-10", "#E0A21B", 4),
  );
  return (
    house({ width: 172, wall: "#E9A98C", roof: "#6E86CF", height: 62, slope: 40 }) +
    rect(-74, -50, 62, 42, "#C98F62", 6) +
    rect(-70, -46, 54, 34, "#3F7F68", 4) +
    circle(-56, -30, 5, "#FFE08A") +
    path("M-46,-25l6,-11l6,11Z", "#F7A8C0") +
    rect(-29, -35, 9, 9, "#A9DDF3", 1.5) +
    line("M-62,-18h40", WHITE, 2.6, { opacity: 0.8 }) +
    pane(34, -46, 34, 28) +
    circle(44, -23, 6, "#F2695C") +
    circle(57, -22, 5, "#63BF83") +
    roundDoor(8, 32, 50, "#F2695C") +
    globe +
    pencil
  );
}

const plate = (x: number, y: number, food: string): string =>
  ellipse(x, y, 11, 4.5, WHITE) + ellipse(x, y - 1, 7, 2.6, food);

/** The lunch hall: an awning, an apple as big as the door, and a table outside. */
export function lunchHall(): string {
  const apple = at(
    -98,
    0,
    1,
    ellipse(0, 2, 30, 6, SHADOW, { opacity: 0.18 }),
    path("M0,-48C-14,-60 -38,-48 -34,-24C-31,-4 -14,6 0,0C14,6 31,-4 34,-24C38,-48 14,-60 0,-48Z", "#E8574F"),
    path("M14,-50C34,-50 38,-34 34,-22C31,-4 16,5 4,1C22,-8 26,-32 14,-50Z", "#CF453F", { opacity: 0.7 }),
    ellipse(-18, -34, 6, 9, "#FF8F82", { opacity: 0.9 }),
    line("M0,-48Q0,-60 7,-66", "#8A6242", 5),
    path("M4,-58q10,-14 24,-9q-4,14 -20,13Z", "#63BF83"),
  );
  const table = at(
    88,
    2,
    1,
    ellipse(0, 2, 40, 7, SHADOW, { opacity: 0.16 }),
    rect(-22, -14, 7, 16, "#8A6242", 3) + rect(15, -14, 7, 16, "#8A6242", 3),
    rect(-38, -22, 76, 11, "#E3B583", 5) + rect(-38, -15, 76, 5, "#C98F62", 2.5),
    plate(-20, -23, "#F4A65A") + plate(18, -23, "#8FD08F"),
    rect(-4, -34, 8, 12, "#A9DDF3", 3),
  );
  return (
    house({ width: 186, wall: "#FFF4E0", roof: "#63BF83", height: 64, slope: 40 }) +
    rect(40, -122, 22, 30, "#DD9879", 4) +
    rect(37, -124, 28, 8, "#C9805F", 4) +
    steam(46, -128) +
    pane(-66, -40, 44, 26) +
    roundDoor(4, 36, 44, "#3F63B8") +
    pane(36, -40, 44, 26) +
    awning(0, -58, 176, "#F2695C") +
    apple +
    table
  );
}

/** The staff room: a mug steams on its roof, and there are bicycles by the door. */
export function staffRoom(): string {
  const mug = at(
    -50,
    -86,
    1,
    line("M22,-26q20,0 18,13q-3,11 -18,9", "#E0A21B", 7),
    rect(-24, -36, 48, 44, "#FFC93C", 9) + rect(8, -36, 16, 44, "#EDB22C", 8),
    ellipse(0, -36, 24, 6, "#8A5A3C"),
    path("M0,-2C-12,-11 -7,-22 0,-16C7,-22 12,-11 0,-2Z", "#F2695C"),
    steam(-6, -46),
  );
  const wheel = (x: number) =>
    circle(x, -11, 10, "none", {}).replace("/>", ` stroke="#4A4662" stroke-width="3.500"/>`);
  const bicycle = at(
    84,
    2,
    1,
    ellipse(0, 1, 32, 5, SHADOW, { opacity: 0.16 }),
    wheel(-17) + wheel(17),
    line("M-17,-11L-6,-27H12L17,-11M-6,-27L2,-11L12,-27M-17,-11H2M-10,-30h9M12,-27l-2,-8h8", "#F2695C", 4),
  );
  return (
    house({ width: 168, wall: "#DDF0EA", roof: "#4CB5AE", height: 62, slope: 38 }) +
    mug +
    pane(-70, -44, 40, 28) +
    path("M-62,-16v-10q0,-6 6,-6h10q6,0 6,6v10Z", "#F4A65A") +
    roundDoor(0, 34, 50, "#7A4B9E") +
    pane(34, -44, 34, 28) +
    rect(40, -30, 7, 14, "#FFFDF7", 3) +
    circle(56, -23, 6, "#63BF83") +
    rect(52, -20, 8, 6, "#C98F62", 1) +
    shrub(-94, 2, 0.85, "#7CC48E") +
    bicycle
  );
}

/** The head's office: a small tower with a flag, and roses by the door. */
export function headOffice(): string {
  const rose = (x: number) =>
    shrub(x, 2, 0.8, "#67B37F") + circle(x - 4, -6, 5, "#F58EA8") + circle(x + 7, -2, 4.5, "#F2695C");
  return (
    groundShadow(92) +
    front(150, 54, "#FBE0D2") +
    slopedRoof(150, 54, 28, "#8C7AE0") +
    rect(-38, -92, 76, 92, "#FFF1E4", 8) +
    rect(22, -92, 16, 92, shade("#FFF1E4", -0.05), 8) +
    soft("M-46,-90L0,-132L46,-90Z", "#7A68D0", 9) +
    path("M0,-132L46,-90H10Z", "#6857BB", { opacity: 0.7 }) +
    line("M0,-132V-158", "#8A6242", 5) +
    path("M3,-158Q18,-164 30,-157T56,-158V-138Q44,-132 30,-138T3,-138Z", "#FFC93C") +
    path("M29,-142C20,-148 23,-156 29,-152C35,-156 38,-148 29,-142Z", "#F2695C") +
    circle(0, -74, 14, "#FFF6E6") +
    circle(0, -74, 10, GLASS) +
    line("M0,-74V-81M0,-74L5,-71", "#4A4662", 2.6) +
    roundDoor(0, 34, 50, "#3F63B8") +
    pane(-66, -38, 20, 22) +
    pane(46, -38, 20, 22) +
    rose(-52) +
    rose(54) +
    times(2, (i) => rect(i === 0 ? -29 : 24, -30, 5, 10, "#FFD067", 2))
  );
}
