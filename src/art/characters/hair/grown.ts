import { mix } from "../../colour.ts";
import { circle, each, path } from "../../shapes.ts";
import type { Figure } from "../spec.ts";
import { cloud, inkOf, strand, type HairInk, type HairParts } from "./hair-parts.ts";

/** Hair of grown-ups, drawn for their narrower heads. */

const ink = (figure: Figure, dark: number, light: number): HairInk =>
  inkOf(figure.hair, { dark, light, chroma: 1 }, figure.tie, figure.skin.shade);

const SHAVED_CAP =
  "M-72,-4C-76,-52 -46,-84 0,-84C46,-84 76,-52 72,-4C70,-18 66,-30 60,-40C44,-56 20,-60 0,-58C-20,-60 -44,-56 -60,-40C-66,-30 -70,-18 -72,-4Z";

/** Shaved close: a shadow of hair, and a light on the crown. */
export function shaved(figure: Figure): HairParts {
  return {
    back: "",
    front:
      path(SHAVED_CAP, mix(figure.hair, figure.skin.base, 0.72)) +
      strand("M-34,-68C-24,-75 -10,-78 2,-78", "#FFFFFF", 6, 0.16),
    over: "",
    coversEars: false,
    shadow: [],
  };
}

const SIDES =
  "M-75,16C-82,-4 -81,-32 -70,-48C-62,-44 -62,-30 -65,-20C-69,-8 -72,2 -75,16ZM75,16C82,-4 81,-32 70,-48C62,-44 62,-30 65,-20C69,-8 72,2 75,16Z";

/** Bald on top, with hair at the sides. */
export function balding(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.06, 0.06);
  const tuft = (s: number) => cloud(s * 71, -18, 13, 30, 7, dark);
  return {
    back: tuft(-1) + tuft(1),
    front:
      path(SIDES, hair) +
      each([-1, 1], (s) => strand(`M${s * 74},-34C${s * 78},-22 ${s * 77},-8 ${s * 75},2`, light, 3, 0.8)) +
      strand("M-34,-66C-24,-73 -10,-76 4,-75", "#FFFFFF", 6, 0.3),
    over: "",
    coversEars: false,
    shadow: [],
  };
}

const TOPBUN_CAP =
  "M-75,14C-84,-60 -46,-95 0,-95C46,-95 84,-60 75,14C73,0 70,-12 66,-20C40,-26 10,-42 -8,-64C-20,-44 -44,-28 -64,-20C-70,-10 -73,2 -75,14Z";

/** Put up in a bun on the crown. */
export function topbun(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.07, 0.085);
  return {
    back:
      circle(0, -106, 32, dark) +
      circle(-2, -108, 27, hair) +
      strand("M-18,-112C-8,-124 10,-124 18,-110M-14,-100C-4,-108 8,-108 14,-98", light, 3, 0.6) +
      path("M-72,10C-78,-50 -44,-86 0,-86C44,-86 78,-50 72,10Z", dark),
    front:
      path(TOPBUN_CAP, hair) +
      strand("M-4,-66C18,-46 44,-34 62,-30M-60,-34C-46,-44 -30,-58 -20,-74", dark, 3, 0.55) +
      strand("M-40,-74C-24,-84 6,-86 28,-80", light, 5, 0.6),
    over: "",
    coversEars: false,
    shadow: [TOPBUN_CAP],
  };
}
