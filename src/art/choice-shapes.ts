import { line, path } from "./shapes.ts";

/** How many different tiles there are. */
export const CHOICE_SHAPE_COUNT = 4;

export type ChoiceShapeIndex = 0 | 1 | 2 | 3;

interface ChoiceShape {
  readonly colour: string;
  readonly edge: string;
  readonly outline: string;
  readonly shine: string;
}

/** Told apart by shape first; the colours also stay apart for protan, deutan and tritan eyes. */
const SQUARE: ChoiceShape = {
  colour: "#4A2B87",
  edge: "#331B63",
  outline: "M20,10H76Q86,10 86,20V76Q86,86 76,86H20Q10,86 10,76V20Q10,10 20,10Z",
  shine: "M22,36V28Q22,22 28,22H36",
};
const TRIANGLE: ChoiceShape = {
  colour: "#F5AE1B",
  edge: "#B87700",
  outline: "M40,14Q48,2 56,14L87,70Q93,85 78,86H18Q3,85 9,70Z",
  shine: "M33,46L42,30",
};
const CIRCLE: ChoiceShape = {
  colour: "#12806D",
  edge: "#0A5D4E",
  outline: "M48,8A40,40 0 0 1 48,88A40,40 0 0 1 48,8Z",
  shine: "M23,40Q27,26 41,22",
};
const STAR: ChoiceShape = {
  colour: "#7CC4F0",
  edge: "#2C74A8",
  outline:
    "M43,11Q48,2 53,11L61,28Q62,31 65,31L84,34Q94,36 87,43L73,56Q71,58 71,61L75,80Q76,90 67,85L51,77Q48,75 45,77L29,85Q20,90 21,80L25,61Q25,58 23,56L9,43Q2,36 12,34L31,31Q34,31 35,28Z",
  shine: "M41,36L45,27",
};

const SHAPES: Readonly<Record<ChoiceShapeIndex, ChoiceShape>> = {
  0: SQUARE,
  1: TRIANGLE,
  2: CIRCLE,
  3: STAR,
};

/** The tile of one answer card, by its place in the list. It only helps to find a card: it judges nothing. */
export function drawChoiceShape(index: ChoiceShapeIndex): string {
  const { colour, edge, outline, shine } = SHAPES[index];
  const drawing = [
    path(outline, edge, { transform: "translate(0,4)" }),
    `<path d="${outline}" fill="${colour}" stroke="${edge}" stroke-width="3" stroke-linejoin="round"/>`,
    line(shine, "#fff", 5, { opacity: 0.6 }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">${drawing.join("")}</svg>`;
}
