import { shade } from "../colour.ts";

const TILE_SHAPES = [
  "circle",
  "shield",
  "scallop",
  "pebble",
  "arch",
  "hexagon",
  "square",
  "octagon",
  "leaf",
  "burst",
  "diamond",
  "flower",
] as const;
export type TileShape = (typeof TILE_SHAPES)[number];

const EDGE = "#fff";
const SHADOW = "#2A2340";
const EDGE_WIDTH = 13;
const SHADOW_DROP = 4;
const INNER = 0.84;
const ROUNDED = 10;

type Point = readonly [x: number, y: number];

function onCircle(radius: number, turn: number): Point {
  const angle = turn * Math.PI * 2 - Math.PI / 2;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

function text(point: Point): string {
  return `${point[0].toFixed(1)},${point[1].toFixed(1)}`;
}

function polygon(sides: number, radius: number, start = 0): string {
  const corners = Array.from({ length: sides }, (_, index) =>
    text(onCircle(radius, (index + start) / sides)),
  );
  return `M${corners.join("L")}Z`;
}

function petals(count: number, radius: number, bulge: number): string {
  const size = (radius * Math.sin(Math.PI / count) * bulge).toFixed(1);
  const arcs = Array.from(
    { length: count },
    (_, index) => `A${size},${size} 0 0 1 ${text(onCircle(radius, (index + 1) / count))}`,
  );
  return `M${text(onCircle(radius, 0))}${arcs.join("")}Z`;
}

function burst(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) =>
    text(onCircle(index % 2 === 0 ? outer : inner, index / (points * 2))),
  );
  return `M${corners.join("L")}Z`;
}

const OUTLINES: Readonly<Record<TileShape, string>> = {
  circle: "M0,-66A66,66 0 0 1 0,66A66,66 0 0 1 0,-66Z",
  shield: "M0,-68C22,-58 42,-55 60,-56C66,6 48,46 0,68C-48,46 -66,6 -60,-56C-42,-55 -22,-58 0,-68Z",
  scallop: petals(12, 62, 1.06),
  pebble: "M-66,4C-66,-36 -40,-56 0,-56C40,-56 66,-36 66,4C66,42 40,58 0,58C-40,58 -66,42 -66,4Z",
  arch: "M-56,62V-12C-56,-46 -32,-68 0,-68C32,-68 56,-46 56,-12V62Z",
  hexagon: polygon(6, 66),
  square: "M-48,-60H48Q60,-60 60,-48V48Q60,60 48,60H-48Q-60,60 -60,48V-48Q-60,-60 -48,-60Z",
  octagon: polygon(8, 66, 0.5),
  leaf: "M-60,-58H10C42,-58 62,-36 62,-6V58H-10C-42,58 -60,36 -60,6Z",
  burst: burst(10, 69, 58),
  diamond: "M0,-70L70,0L0,70L-70,0Z",
  flower: petals(8, 58, 1.22),
};

function outline(shape: TileShape, fill: string, edge: string, edgeWidth: number): string {
  const stroke = `stroke="${edge}" stroke-width="${edgeWidth}" stroke-linejoin="round"`;
  return `<path d="${OUTLINES[shape]}" fill="${fill}" ${stroke}/>`;
}

/** A die-cut tile round 0,0: a soft shadow, a white edge, the colour and a lighter middle. */
export function tile(shape: TileShape, colour: string): string {
  const light = shade(colour, 0.06);
  return [
    `<g transform="translate(0,${SHADOW_DROP})" opacity="0.18">`,
    outline(shape, SHADOW, SHADOW, EDGE_WIDTH),
    "</g>",
    outline(shape, EDGE, EDGE, EDGE_WIDTH),
    `<g transform="scale(0.97)">${outline(shape, colour, colour, ROUNDED / 2)}</g>`,
    `<g transform="scale(${INNER})">${outline(shape, light, light, ROUNDED)}</g>`,
  ].join("");
}
