import { shade } from "../../colour.ts";
import { at, path, rect, times } from "../../shapes.ts";
import { PALE_WOOD } from "../tints.ts";
import { bookRow } from "./books.ts";

/** An ornament standing at the right end of one shelf, after books that fill `part` of the board. */
export interface ShelfOrnament {
  readonly row: number;
  readonly part: number;
  readonly draw: (x: number, y: number) => string;
}

export interface ShelfLook {
  readonly width: number;
  readonly rows: number;
  readonly rowHeight: number;
  readonly seed: number;
  readonly ornaments?: readonly ShelfOrnament[];
}

const SIDE = 12;
const BOARD = 12;

function contents(look: ShelfLook, row: number, floor: number): string {
  const ornament = look.ornaments?.find((item) => item.row === row);
  const width = ornament ? look.width * ornament.part : look.width - SIDE;
  const books = bookRow({
    x: 6,
    y: floor,
    width,
    height: look.rowHeight - 14,
    seed: look.seed + row * 7,
  });
  return ornament ? books + ornament.draw(width + 14, floor) : books;
}

function shelfRow(look: ShelfLook, row: number): string {
  const floor = (row + 1) * look.rowHeight;
  const ceiling = floor - look.rowHeight + 6;
  return [
    path(`M0,${ceiling}H${look.width}V${ceiling + 12}H0Z`, "#3A2540", { opacity: 0.1 }),
    contents(look, row, floor),
    rect(0, floor, look.width, BOARD, shade(PALE_WOOD, 0.015), 3),
    rect(0, floor + 8, look.width, 4, shade(PALE_WOOD, -0.06), 2),
  ].join("");
}

/** A bookcase; the point is the upper left corner of its inside. */
export function shelf(x: number, y: number, look: ShelfLook): string {
  const height = look.rows * look.rowHeight + 14;
  return at(
    x,
    y,
    1,
    rect(-SIDE, -SIDE, look.width + SIDE * 2, height + 22, PALE_WOOD, 10),
    rect(0, 0, look.width, height, shade(PALE_WOOD, -0.1), 4),
    times(look.rows, (row) => shelfRow(look, row)),
  );
}
