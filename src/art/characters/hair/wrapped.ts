import { shade } from "../../colour.ts";
import { path } from "../../shapes.ts";
import type { Figure } from "../spec.ts";
import { strand, type HairParts } from "./hair-parts.ts";

/** Cloth that a grown-up winds round the head. */

const TURBAN =
  "M-81,-6C-97,-44 -86,-94 -48,-114C-22,-126 22,-126 48,-114C86,-94 97,-44 81,-6C71,-20 56,-33 38,-43C24,-51 10,-60 0,-71C-10,-60 -24,-51 -38,-43C-56,-33 -71,-20 -81,-6Z";
const TURBAN_UNDER =
  "M-44,-38C-30,-48 -12,-60 0,-73C12,-60 30,-48 44,-38C28,-45 14,-48 0,-48C-14,-48 -28,-45 -44,-38Z";

/** A turban, wound to a point above the brow, with its under-cloth showing. */
export function turban(figure: Figure): HairParts {
  const cloth = figure.spec.cover ?? figure.hair;
  const fold = shade(cloth, -0.075);
  const light = shade(cloth, 0.065);
  return {
    back: "",
    front:
      path(
        "M-75,14C-78,0 -78,-12 -75,-20L-64,-26C-68,-14 -72,0 -75,14ZM75,14C78,0 78,-12 75,-20L64,-26C68,-14 72,0 75,14Z",
        figure.hair,
      ) +
      path(TURBAN_UNDER, figure.trim) +
      path(TURBAN, cloth) +
      strand(
        "M0,-71C-26,-66 -58,-50 -84,-26M-2,-84C-30,-82 -64,-68 -89,-46M-6,-98C-34,-98 -62,-88 -84,-68",
        fold,
        3.6,
        0.8,
      ) +
      strand(
        "M0,-71C26,-66 58,-50 84,-26M8,-82C34,-80 66,-66 89,-46M-6,-98C26,-100 60,-90 82,-70M-22,-116C2,-118 32,-112 54,-102",
        fold,
        3.6,
        0.8,
      ) +
      strand("M-60,-92C-50,-102 -38,-108 -26,-111M30,-92C44,-90 56,-84 66,-76", light, 5, 0.75),
    over: "",
    coversEars: false,
    shadow: [TURBAN],
  };
}

const SHAYLA_OUTER =
  "M-80,4C-87,-58 -50,-99 0,-99C50,-99 87,-58 80,4C81,40 75,62 66,78C82,90 94,106 97,122C72,140 -58,142 -95,124C-92,108 -82,92 -66,78C-75,62 -81,40 -80,4Z";
/** Where the scarf ends below the chin of a grown-up and of a child. */
const CHIN = { adult: 82, child: 77 } as const;
const opening = (chin: number): string =>
  `M0,-54C-37,-54 -61,-29 -61,8C-61,50 -36,${chin} 0,${chin}C36,${chin} 61,50 61,8C61,-29 37,-54 0,-54Z`;
const UNDERSCARF =
  "M-62,6C-64,-32 -40,-56 0,-56C40,-56 64,-32 62,6C58,-26 36,-44 0,-44C-36,-44 -58,-26 -62,6Z";

/** A scarf laid loosely round the face over a band, one end falling before the shoulder. */
export function shayla(figure: Figure): HairParts {
  const scarf = figure.spec.cover ?? figure.hair;
  const fold = shade(scarf, -0.05);
  const deep = shade(scarf, -0.1);
  const light = shade(scarf, 0.05);
  const outline = SHAYLA_OUTER + opening(CHIN[figure.adult ? "adult" : "child"]);
  const end = "M18,98C44,104 68,100 86,90C98,124 98,160 90,186Q66,196 42,188C46,158 38,126 18,98Z";
  return {
    back: "",
    front:
      path(UNDERSCARF, figure.trim) +
      `<path fill-rule="evenodd" d="${outline}" fill="${scarf}"/>` +
      path(
        "M-66,78C-44,100 -8,112 30,104C52,100 66,90 70,72C80,86 92,100 97,122C72,140 -58,142 -95,124C-92,108 -82,92 -66,78Z",
        fold,
      ) +
      path(end, scarf) +
      strand("M-66,76C-40,102 0,110 34,100C52,94 64,82 69,66", deep, 3.4, 0.6) +
      strand("M-82,104C-50,124 -16,128 22,122", deep, 3.2, 0.45) +
      strand("M50,102C60,128 64,156 62,186M72,98C82,124 84,152 80,182", deep, 3.2, 0.45) +
      strand("M42,182Q66,190 90,180", figure.trim, 5, 0.9) +
      strand("M-72,-30C-77,-12 -77,10 -73,30M-40,-82C-28,-88 -14,-91 0,-91", light, 5, 0.8) +
      strand("M44,-80C60,-68 70,-50 74,-28", deep, 3.2, 0.4),
    over: "",
    coversEars: true,
    shadow: [outline],
  };
}
