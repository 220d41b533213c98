import { line, path } from "../../shapes.ts";

/** One fallen leaf, about 0,0. */
export function fallingLeaf(colour: string, vein: string): string {
  return path("M-15,3C-9,-10 7,-12 16,-5C9,8 -6,11 -15,3Z", colour) + line("M-19,5L6,-2", vein, 2.6);
}
