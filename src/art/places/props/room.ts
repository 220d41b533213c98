import { downwardGradient, each, line, paint, rect, times } from "../../shapes.ts";
import { CREAM } from "../tints.ts";

/** The wall of a room: paper above, and perhaps a painted band below it. */
export interface WallLook {
  readonly light: string;
  readonly dark: string;
  readonly band?: { readonly y: number; readonly colour: string; readonly line: string };
  readonly skirtingShade: string;
}

/** Where the floor begins. */
export const FLOOR_Y = 532;

const LEFT = -80;
const WIDE = 1440;
const BOTTOM = 744;

/** A room's back wall with its skirting; the id names the gradient of its paper. */
export function roomWall(paperId: string, { light, dark, band, skirtingShade }: WallLook): string {
  const paper = downwardGradient(paperId, [
    [0, light],
    [1, dark],
  ]);
  const painted = band
    ? rect(LEFT, band.y, WIDE, FLOOR_Y - band.y, band.colour) +
      rect(LEFT, band.y - 8, WIDE, 12, CREAM) +
      rect(LEFT, band.y + 4, WIDE, 5, band.line)
    : "";
  return [
    `<defs>${paper}</defs>`,
    rect(LEFT, 0, WIDE, FLOOR_Y, paint(paperId)),
    painted,
    rect(LEFT, FLOOR_Y - 22, WIDE, 20, CREAM),
    rect(LEFT, FLOOR_Y - 4, WIDE, 5, skirtingShade),
  ].join("");
}

export interface FloorLook {
  readonly light: string;
  readonly dark: string;
  readonly line: string;
}

function bare(floorId: string, { light, dark }: FloorLook): string {
  const colours = downwardGradient(floorId, [
    [0, light],
    [1, dark],
  ]);
  return `<defs>${colours}</defs>` + rect(LEFT, FLOOR_Y, WIDE, BOTTOM - FLOOR_Y, paint(floorId));
}

const BOARDS = [
  [552, 20],
  [582, 30],
  [620, 38],
  [666, 46],
  [716, 50],
] as const;

/** A floor of wooden boards. */
export function boardFloor(floorId: string, look: FloorLook): string {
  const board = ([y, depth]: readonly [number, number], index: number) =>
    rect(LEFT, y, WIDE, 3, look.line, 0, { opacity: 0.55 }) +
    times(7, (column) =>
      rect(-60 + column * 210 + (index % 2) * 100, y - depth, 3, depth, look.line, 0, { opacity: 0.45 }),
    );
  return bare(floorId, look) + each(BOARDS, board);
}

const TILE_ROWS = [560, 598, 648, 712];
const TILE_EDGES = 15;
const TILE_MIDDLE = 7;
const FAINT = { opacity: 0.45 };

/** A floor of large square tiles that meet at one point behind the wall. */
export function tileFloor(floorId: string, look: FloorLook): string {
  const edge = (index: number) => {
    const step = index - TILE_MIDDLE;
    return line(`M${640 + step * 130},${FLOOR_Y}L${640 + step * 178},${BOTTOM}`, look.line, 3, FAINT);
  };
  return (
    bare(floorId, look) +
    each(TILE_ROWS, (y) => rect(LEFT, y, WIDE, 3, look.line, 0, FAINT)) +
    times(TILE_EDGES, edge)
  );
}

/** A soft carpet from wall to wall. */
export function carpetFloor(floorId: string, look: FloorLook): string {
  return bare(floorId, look) + rect(LEFT, FLOOR_Y, WIDE, 8, look.line, 0, { opacity: 0.5 });
}
