import { at, circle, each, line, path, rect } from "../../shapes.ts";
import { SHADOW, SUN, WOOD_DARK } from "../tints.ts";

const LAND =
  "M-20,-56C-10,-66 0,-58 4,-52C0,-44 -10,-42 -12,-36C-20,-40 -24,-48 -20,-56ZM8,-34C16,-38 22,-34 20,-28C14,-22 6,-26 8,-34Z";

/** A globe on a stand. */
export function globe(x: number, y: number): string {
  return at(
    x + 30,
    y,
    1,
    rect(-22, -7, 44, 7, WOOD_DARK, 3),
    rect(-3.5, -18, 7, 14, WOOD_DARK),
    circle(0, -44, 28, "#7EC8E0"),
    path(LAND, "#86CDA0"),
    line("M-22,-20A34,34 0 0 0 24,-20", WOOD_DARK, 5),
  );
}

const DINOSAUR =
  "M-34,-2C-30,-22 -14,-34 2,-32C4,-48 10,-62 24,-62C38,-62 40,-48 28,-46C22,-44 22,-36 22,-28C24,-14 18,-2 18,-2H8V-12H-8V-2H-18V-10C-24,-10 -28,-4 -34,-2Z";
const SPIKES = [-16, -4, 8];

/** A toy dinosaur. */
export function toyDinosaur(x: number, y: number): string {
  const spike = (left: number, index: number) => path(`M${left - 6},${-28 - index * 5}l5,-11l7,9Z`, SUN);
  return at(x + 36, y, 1, path(DINOSAUR, "#63BF83"), circle(26, -54, 3, SHADOW), each(SPIKES, spike));
}

const CUP_HANDLES = "M-18,-54C-30,-54 -28,-38 -14,-36M18,-54C30,-54 28,-38 14,-36";

/** A reading cup. */
export function cup(x: number, y: number): string {
  return at(
    x + 28,
    y,
    1,
    rect(-16, -8, 32, 8, WOOD_DARK, 2),
    rect(-4, -22, 8, 16, "#F0B93A"),
    path("M-18,-60H18C18,-36 12,-22 0,-22C-12,-22 -18,-36 -18,-60Z", "#FFD04F"),
    line(CUP_HANDLES, "#FFD04F", 5),
  );
}
