import type { Passage } from "../../../scenario/format.ts";
import { BOX, type MapEdge, type Point } from "./map-layout.ts";

const HALF = { x: BOX.width / 2, y: BOX.height / 2 } as const;
const CORNER = 14;

/** The outline of a passage's box around its middle: a line is a rounded box, a choice is pointed, an end is round. */
export function outlineOf(kind: Passage["kind"]): string {
  const { x, y } = HALF;
  switch (kind) {
    case "say":
      return rounded(CORNER);
    case "end":
      return rounded(y);
    case "choose":
      return `M${CORNER - x},${-y}H${x - CORNER}L${x},0L${x - CORNER},${y}H${CORNER - x}L${-x},0Z`;
    default:
      return kind satisfies never;
  }
}

const rounded = (r: number): string =>
  `M${r - HALF.x},${-HALF.y}h${BOX.width - 2 * r}a${r},${r} 0 0 1 ${r},${r}v${BOX.height - 2 * r}a${r},${r} 0 0 1 ${-r},${r}h${2 * r - BOX.width}a${r},${r} 0 0 1 ${-r},${-r}v${2 * r - BOX.height}a${r},${r} 0 0 1 ${r},${-r}Z`;

/** A way as a soft line through its points. */
export function pathOf({ points }: Pick<MapEdge, "points">): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return "";
  const bends = rest.slice(0, -1).map((point, i) => {
    const to = rest[i + 1] ?? last;
    const end = to === last ? to : half(point, to);
    return `Q${at(point)} ${at(end)}`;
  });
  return `M${at(first)}${bends.length > 0 ? bends.join("") : `L${at(last)}`}`;
}

const at = ({ x, y }: Point): string => `${x},${y}`;
const half = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

/** The four signs of cards around their middle: square, triangle, circle, star, as on the cards that pupils press. */
export const CARD_SIGNS: readonly string[] = [
  "M-7,-7H7V7H-7Z",
  "M0,-9L9,7H-9Z",
  "M0,-8A8,8 0 0 1 0,8A8,8 0 0 1 0,-8Z",
  "M0,-9L2.6,-3.2L9,-2.6L4.2,1.6L5.6,8L0,4.6L-5.6,8L-4.2,1.6L-9,-2.6L-2.6,-3.2Z",
];

/** As many letters as fit into a row of a box. */
const ROW = 22;

/** The first words of a passage in two rows; what does not fit is left out. */
export function rowsOf(words: string): readonly string[] {
  const rows = [""];
  for (const word of words.split(/\s+/)) {
    const row = rows.at(-1) ?? "";
    const longer = row === "" ? word : `${row} ${word}`;
    if (longer.length <= ROW || row === "") rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  const [first = "", second, third] = rows.map(short);
  if (second === undefined) return [first];
  return [first, third === undefined ? second : short(`${second} …`)];
}

const short = (row: string): string => (row.length > ROW ? `${row.slice(0, ROW - 1)}…` : row);
