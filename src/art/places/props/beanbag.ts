import { shade } from "../../colour.ts";
import { at, ellipse, line, path } from "../../shapes.ts";
import { SHADOW } from "../tints.ts";

const BODY =
  "M-104,-22C-112,-78 -64,-104 -42,-122C-30,-134 -10,-134 2,-122C40,-108 112,-90 106,-26C104,4 -98,8 -104,-22Z";
const DARK_SIDE = "M20,-112C60,-92 112,-80 106,-26C104,-4 60,2 10,2C70,-12 60,-80 20,-112Z";
const LIGHT_TOP = "M-88,-38C-70,-66 -20,-74 14,-60C30,-52 26,-34 2,-32C-28,-30 -56,-26 -88,-38Z";

/** A soft beanbag; the point is the middle of its foot. */
export function beanbag(x: number, y: number, scale: number, colour: string): string {
  return at(
    x,
    y,
    scale,
    ellipse(0, 2, 112, 16, SHADOW, { opacity: 0.16 }),
    path(BODY, colour),
    path(DARK_SIDE, shade(colour, -0.05)),
    path(LIGHT_TOP, shade(colour, 0.045), { opacity: 0.8 }),
    line("M-20,-126C-44,-100 -66,-80 -76,-52", shade(colour, -0.07), 3.4),
    line("M-14,-128C-2,-106 14,-92 34,-82", shade(colour, -0.09), 3.4),
    ellipse(-18, -128, 13, 7, shade(colour, -0.09)),
  );
}
