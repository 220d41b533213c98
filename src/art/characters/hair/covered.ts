import { shade } from "../../colour.ts";
import { path } from "../../shapes.ts";
import type { Figure } from "../spec.ts";
import { strand, type HairParts } from "./hair-parts.ts";

const HIJAB_OUTLINE =
  "M-81,6C-87,-56 -52,-92 0,-92C52,-92 87,-56 81,6C80,34 74,54 67,68C78,78 86,92 85,106C84,122 66,128 50,134C24,144 -24,144 -50,134C-66,128 -84,122 -85,106C-86,92 -78,78 -67,68C-74,54 -80,34 -81,6ZM0,-50C-40,-50 -63,-26 -63,8C-63,46 -38,76 0,76C38,76 63,46 63,8C63,-26 40,-50 0,-50Z";

/** A scarf round face and neck. */
export function hijab(figure: Figure): HairParts {
  const scarf = figure.spec.cover ?? figure.hair;
  const fold = shade(scarf, -0.05);
  const deep = shade(scarf, -0.105);
  const light = shade(scarf, 0.055);
  return {
    back: "",
    front:
      `<path fill-rule="evenodd" d="${HIJAB_OUTLINE}" fill="${scarf}"/>` +
      path(
        "M-63,6C-63,-28 -40,-50 0,-50C40,-50 63,-28 63,6C58,-24 36,-43 0,-43C-36,-43 -58,-24 -63,6Z",
        deep,
      ) +
      path(
        "M-63,10C-62,48 -38,76 0,76C36,76 58,52 63,12L72,22C74,44 72,58 67,68C62,74 70,80 74,84C40,104 -20,106 -62,66C-70,50 -68,26 -63,10Z",
        fold,
      ) +
      path(
        "M-68,64C-30,100 34,106 78,80C86,92 86,98 85,106C84,122 66,128 50,134C24,144 -24,144 -50,134C-66,128 -84,122 -85,106C-86,92 -80,74 -68,64Z",
        scarf,
      ) +
      strand("M-67,66C-32,98 32,104 76,82", deep, 3.2, 0.7) +
      strand("M-72,84C-46,108 -4,118 40,114", deep, 3.2, 0.45) +
      strand("M-62,104C-40,118 -14,125 12,126", deep, 3.2, 0.35) +
      strand("M-58,50C-42,76 -10,90 30,88", deep, 3, 0.5) +
      strand("M-72,-30C-76,-12 -76,8 -72,28", light, 5, 0.8) +
      strand("M38,-79C56,-69 69,-52 73,-32", deep, 3.2, 0.4) +
      strand("M30,124C46,122 60,116 70,106", light, 4, 0.6),
    over: "",
    coversEars: true,
    shadow: [HIJAB_OUTLINE],
  };
}

const PATKA_CAP =
  "M-86,-6C-92,-60 -52,-94 0,-94C52,-94 92,-60 86,-6C80,-20 70,-30 56,-37C36,-47 16,-52 0,-52C-16,-52 -36,-47 -56,-37C-70,-30 -80,-20 -86,-6Z";

/** A patka with its topknot. */
export function patka(figure: Figure): HairParts {
  const cloth = figure.spec.cover ?? figure.hair;
  const fold = shade(cloth, -0.08);
  const light = shade(cloth, 0.07);
  return {
    back: "",
    front:
      path("M-83,14C-86,-2 -84,-14 -80,-20L-66,-24C-72,-12 -77,0 -83,14Z", figure.hair) +
      path("M83,14C86,-2 84,-14 80,-20L66,-24C72,-12 77,0 83,14Z", figure.hair) +
      path("M-22,-94C-26,-122 26,-122 22,-94Z", cloth) +
      path("M-24,-92C-10,-102 10,-102 24,-92L20,-86H-20Z", fold) +
      path(PATKA_CAP, cloth) +
      strand(
        "M-14,-92C-40,-84 -66,-62 -80,-24M14,-92C40,-84 66,-62 80,-24M-6,-90C-22,-78 -40,-62 -52,-42M6,-90C22,-78 40,-62 52,-42",
        fold,
        3.2,
        0.75,
      ) +
      strand("M-12,-110C-6,-114 6,-114 12,-110", light, 4, 0.9) +
      strand("M-60,-62C-54,-72 -46,-78 -38,-82", light, 5, 0.7),
    over: "",
    coversEars: false,
    shadow: [PATKA_CAP],
  };
}
