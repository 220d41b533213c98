import { shade } from "../../colour.ts";
import { circle, ellipse, path, rect } from "../../shapes.ts";
import { SUN } from "../tints.ts";
import type { DoorLook } from "./doors.ts";

/** A door that can be opened: the middle of its foot, and how it looks. */
export interface DoorSpot {
  readonly x: number;
  readonly y: number;
  readonly look: DoorLook;
}

const ROOM = { wall: "#FFF3DC", floor: "#EBD6B4", light: "#FFE7A8" } as const;
const FLOOR_SHARE = 0.16;
/** The leaf has swung inwards: one sees this share of its width. */
const LEAF_SHARE = 0.3;
const LEAF_DROP = 14;

/** The same doorway with the leaf swung inwards and warm light beyond, drawn about the middle of its foot. */
export function openDoor({ width, height, colour }: DoorLook): string {
  const left = -width / 2;
  const floor = -height * FLOOR_SHARE;
  const leaf = width * LEAF_SHARE;
  const edge = left + leaf;
  const pane = { top: 44 - height, foot: height * -0.62 } as const;
  return [
    rect(left, -height, width, height, ROOM.wall, 4),
    ellipse(0, -height * 0.6, width * 0.42, height * 0.3, ROOM.light, { opacity: 0.55 }),
    path(`M${left},${floor}H${-left}V0H${left}Z`, ROOM.floor),
    path(`M${left},${-height}L${edge},${-height + LEAF_DROP}V${-LEAF_DROP}L${left},0Z`, shade(colour, -0.03)),
    path(
      `M${left + leaf * 0.24},${pane.top}L${left + leaf * 0.74},${pane.top + 6}V${pane.foot - 4}L${left + leaf * 0.24},${pane.foot}Z`,
      "#DDF3F3",
    ),
    circle(left + leaf * 0.84, -height * 0.48, 6, SUN),
  ].join("");
}
