import { line, path } from "../../shapes.ts";
import type { Figure } from "../spec.ts";
import { inkOf, strand, type HairInk, type HairParts } from "./hair-parts.ts";

const ink = (figure: Figure, dark: number, light: number, chroma = 1): HairInk =>
  inkOf(figure.hair, { dark, light, chroma }, figure.tie, figure.skin.shade);

const LONG_BACK =
  "M-86,-10C-90,-64 -50,-95 0,-95C50,-95 90,-64 86,-10C91,40 94,92 88,128C84,142 66,146 56,140H-56C-66,146 -84,142 -88,128C-94,92 -91,40 -86,-10Z";
const LONG_CAP =
  "M-85,72C-97,-56 -54,-96 0,-96C54,-96 97,-56 85,72C84,88 75,92 70,84C76,48 77,10 72,-12C54,-26 8,-42 -20,-70C-32,-48 -56,-28 -71,-16C-77,10 -76,48 -70,84C-75,92 -84,88 -85,72Z";

/** Long and straight, down over the shoulders. */
export function long(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.065, 0.09, 1.02);
  const strands =
    "M-80,60C-84,84 -84,104 -80,126M80,60C84,84 84,104 80,126M-64,92C-66,108 -66,122 -64,134M64,92C66,108 66,122 64,134";
  return {
    back: path(LONG_BACK, dark) + strand(strands, hair, 4, 0.7),
    front:
      path(LONG_CAP, hair) +
      path(
        "M-60,-56C-48,-74 -26,-84 2,-84C28,-84 48,-76 62,-60C44,-70 24,-74 4,-74C-20,-74 -42,-68 -60,-56Z",
        light,
        { opacity: 0.6 },
      ) +
      strand(
        "M-16,-68C6,-46 40,-32 66,-24M-79,-4C-82,20 -82,44 -80,66M79,-4C82,20 82,44 80,66",
        dark,
        3,
        0.5,
      ),
    over: "",
    coversEars: true,
    shadow: [LONG_CAP],
  };
}

const WAVY_BACK =
  "M-84,-10C-90,-64 -50,-95 0,-95C50,-95 90,-64 84,-10C99,4 99,24 91,36C104,48 104,68 95,80C101,94 93,108 78,107C70,114 58,111 52,104H-52C-58,111 -70,114 -78,107C-93,108 -101,94 -95,80C-104,68 -104,48 -91,36C-99,24 -99,4 -84,-10Z";
const WAVY_CAP =
  "M-85,42C-98,24 -87,4 -86,-14C-92,-62 -50,-98 0,-98C50,-98 92,-62 86,-14C87,4 98,24 85,42C93,56 87,72 76,75C66,62 78,46 72,28C67,14 74,2 70,-14C54,-22 40,-34 30,-54C12,-34 -18,-24 -40,-25C-54,-24 -64,-20 -70,-14C-74,2 -67,14 -72,28C-78,46 -66,62 -76,75C-87,72 -93,56 -85,42Z";

/** Waves down to the shoulders. */
export function wavy(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.065, 0.085, 1.05);
  return {
    back: path(WAVY_BACK, dark),
    front:
      path(WAVY_CAP, hair) +
      strand(
        "M26,-60C6,-42 -22,-34 -48,-36M34,-62C44,-44 58,-34 70,-28M-80,-8C-84,6 -90,18 -82,34M80,-8C84,6 90,18 82,34",
        dark,
        3.2,
        0.6,
      ) +
      strand("M-58,-62C-42,-80 -16,-86 10,-84", light, 6, 0.7) +
      strand("M-84,50C-84,58 -82,62 -80,66M84,50C84,58 82,62 80,66", light, 3.4, 0.5),
    over: "",
    coversEars: true,
    shadow: [WAVY_CAP],
  };
}

const CHINBOB_BACK =
  "M-80,-8C-84,-62 -46,-95 0,-95C46,-95 84,-62 80,-8C85,22 86,48 78,64C66,76 44,72 36,64H-36C-44,72 -66,76 -78,64C-86,48 -85,22 -80,-8Z";
const CHINBOB_CAP =
  "M-80,58C-92,-52 -50,-97 2,-97C56,-97 92,-52 80,58C76,71 65,69 62,60C68,34 70,10 66,-13C50,-22 36,-42 28,-64C4,-42 -32,-30 -63,-25C-70,6 -68,34 -62,60C-65,69 -76,71 -80,58Z";

/** A grown-up's bob with a side parting, down to the chin. */
export function chinbob(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.075, 0.07);
  return {
    back: path(CHINBOB_BACK, dark),
    front:
      path(CHINBOB_CAP, hair) +
      strand(
        "M26,-70C2,-48 -30,-38 -60,-34M34,-66C42,-48 52,-34 66,-24M-74,-6C-78,20 -76,42 -72,56",
        dark,
        3.2,
        0.6,
      ) +
      strand("M-52,-62C-38,-78 -16,-86 8,-85M74,2C77,22 76,40 73,52", light, 5.5, 0.8),
    over: "",
    coversEars: true,
    shadow: [CHINBOB_CAP],
  };
}

const PIXIE_CAP =
  "M-76,16C-88,-46 -66,-93 -6,-98C54,-100 86,-58 76,16C74,2 72,-8 67,-16C57,-22 47,-34 41,-52C24,-34 -20,-22 -54,-26C-61,-24 -66,-18 -68,-10C-71,-2 -74,6 -76,16Z";

/** Very short, with the fringe swept aside. */
export function pixie(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.06, 0.11, 1.05);
  return {
    back: path(
      "M-74,10C-80,-50 -44,-88 0,-88C44,-88 80,-50 74,10C72,26 64,30 60,22H-60C-64,30 -72,26 -74,10Z",
      dark,
    ),
    front:
      path(PIXIE_CAP, hair) +
      strand(
        "M38,-58C18,-42 -18,-34 -50,-36M44,-66C50,-50 58,-36 66,-28M-66,-50C-72,-36 -74,-20 -73,-6",
        dark,
        3.2,
        0.7,
      ) +
      line("M-44,-74C-26,-88 6,-92 32,-82", light, 6, { opacity: 0.7 }),
    over: "",
    coversEars: false,
    shadow: [PIXIE_CAP],
  };
}
