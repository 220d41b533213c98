import { shade } from "../../colour.ts";
import { at, circle, each, ellipse, rect, times } from "../../shapes.ts";
import type { Dice } from "../dice.ts";
import { createDice, pick } from "../dice.ts";
import { PAGE, SHADOW, WHITE } from "../tints.ts";

const SPINES = [
  "#E9776B",
  "#F4A65A",
  "#F7CF6B",
  "#77BF9A",
  "#5FA9C9",
  "#7F87CF",
  "#C88BC2",
  "#F2B8A8",
  "#4F8C8B",
  "#E8D5B7",
] as const;

const STACK_WIDTH = 58;
const STACKED_BOOK = 12;

interface Row {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
}

function lyingStack(dice: Dice, x: number, y: number): string {
  return times(3, (index) => {
    const top = y - STACKED_BOOK * (index + 1);
    const colour = pick(dice, SPINES);
    const width = 44 + dice() * 8;
    const label = rect(x + 6, top + 3, 7, 5, WHITE, 1, { opacity: 0.6 });
    return rect(x + dice() * 4, top, width, 11, colour, 2.5) + label;
  });
}

function spineMarks(dice: Dice, x: number, y: number, width: number, height: number): string {
  const high = dice() > 0.4;
  const band = high
    ? rect(x + 2, y - height + 9, width - 4, 5, PAGE, 1.5, { opacity: 0.75 })
    : rect(x + 2, y - 16, width - 4, 4, PAGE, 1.5, { opacity: 0.6 });
  const dot = dice() > 0.7 ? circle(x + width / 2, y - height * 0.45, 3, PAGE, { opacity: 0.8 }) : "";
  return band + dot;
}

function standingBook(dice: Dice, x: number, y: number, width: number, space: number): string {
  const height = space * (0.62 + dice() * 0.32);
  const colour = pick(dice, SPINES);
  const lean = dice() > 0.93 ? ` transform="rotate(8 ${x.toFixed(1)} ${y})"` : "";
  const shadeWidth = width * 0.3;
  return [
    `<g${lean}>`,
    rect(x, y - height, width, height, colour, 3),
    rect(x + width - shadeWidth, y - height + 1, shadeWidth, height - 1, shade(colour, -0.05), 2),
    spineMarks(dice, x, y, width, height),
    "</g>",
  ].join("");
}

/** A row of books; `y` is the board they stand on, `height` the space above it. */
export function bookRow({ x, y, width, height, seed }: Row): string {
  const dice = createDice(seed);
  const end = x + width;
  const drawn: string[] = [];
  let place = x;
  while (place < end - 10) {
    if (dice() > 0.9 && place < end - STACK_WIDTH) {
      drawn.push(lyingStack(dice, place, y));
      place += STACK_WIDTH;
      continue;
    }
    const bookWidth = 11 + Math.floor(dice() * 11);
    if (place + bookWidth > end) break;
    drawn.push(standingBook(dice, place, y, bookWidth, height));
    place += bookWidth + 1.5 + (dice() > 0.9 ? 9 : 0);
  }
  return drawn.join("");
}

const PILE = [
  [-50, -18, 92, "#E9776B"],
  [-44, -34, 88, "#5FA9C9"],
  [-36, -50, 76, "#F7CF6B"],
] as const;

/** A pile of three books on the floor. */
export function bookPile(x: number, y: number, scale: number): string {
  const book = (left: number, top: number, width: number, colour: string) =>
    rect(left, top, width, 18, colour, 4) + rect(left + 4, top + 5, width - 8, 4, PAGE, 2, { opacity: 0.7 });
  const shadow = ellipse(0, 2, 62, 9, SHADOW, { opacity: 0.16 });
  return at(
    x,
    y,
    scale,
    shadow,
    each(PILE, ([left, top, width, colour]) => book(left, top, width, colour)),
  );
}
