import { mix, shade } from "../../colour.ts";
import { circle, ellipse, line, path, times } from "../../shapes.ts";
import type { Figure } from "../spec.ts";
import { inkOf, strand, type HairInk, type HairParts } from "./hair-parts.ts";

const ink = (figure: Figure, dark: number, light: number, chroma = 1): HairInk =>
  inkOf(figure.hair, { dark, light, chroma }, figure.tie, figure.skin.shade);

const BOB_BACK =
  "M-90,-6C-94,-66 -50,-96 0,-96C50,-96 94,-66 90,-6C93,30 95,56 88,74C80,90 58,84 40,78C16,74 -16,74 -40,78C-58,84 -80,90 -88,74C-95,56 -93,30 -90,-6Z";
const BOB_CAP =
  "M-90,44C-98,-56 -56,-97 0,-97C56,-97 98,-56 90,44C90,62 84,74 74,74C66,62 75,30 72,-6C71,-18 69,-26 66,-33C54,-29 44,-28 34,-28C34,-31 33,-34 31,-37C18,-29 -6,-26 -22,-27C-20,-30 -20,-33 -20,-36C-34,-29 -50,-28 -66,-33C-69,-26 -71,-18 -72,-6C-75,30 -66,62 -74,74C-84,74 -90,62 -90,44Z";

/** A bob with a fringe. */
export function bob(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.06, 0.13, 1.05);
  return {
    back: path(BOB_BACK, dark),
    front:
      path(BOB_CAP, hair) +
      path(
        "M-66,-54C-54,-76 -30,-84 0,-84C22,-84 42,-80 54,-68C38,-74 20,-76 0,-75C-26,-74 -48,-68 -66,-54Z",
        light,
        {
          opacity: 0.55,
        },
      ) +
      strand(
        "M-46,-58C-49,-50 -50,-42 -49,-34M4,-60C3,-50 0,-42 -4,-36M50,-56C53,-48 53,-42 51,-34",
        dark,
        3,
        0.8,
      ),
    over: "",
    coversEars: true,
    shadow: [BOB_CAP],
  };
}

const TOUSLED_CAP =
  "M-85,8C-97,-34 -86,-74 -54,-88C-50,-104 -22,-108 -8,-100C4,-114 40,-108 48,-94C80,-88 98,-44 85,8C82,-8 78,-18 71,-27C62,-30 55,-40 51,-50C42,-36 28,-31 10,-31C16,-37 19,-43 19,-49C5,-34 -20,-27 -46,-29C-39,-34 -35,-40 -33,-45C-48,-35 -62,-31 -72,-22C-79,-14 -82,-4 -85,8Z";

/** Short, thick and every which way. */
export function tousled(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.07, 0.08, 1.05);
  return {
    back: path(
      "M-84,0C-90,-50 -50,-84 0,-84C50,-84 90,-50 84,0C80,26 72,30 66,20L-66,20C-72,30 -80,26 -84,0Z",
      dark,
    ),
    front:
      path(TOUSLED_CAP, hair) +
      strand(
        "M-50,-84C-62,-74 -68,-62 -70,-50M-10,-96C-26,-88 -38,-74 -44,-60M44,-90C54,-84 64,-72 66,-58",
        dark,
        3.4,
        0.75,
      ) +
      strand("M-6,-92C8,-94 24,-90 34,-82", light, 5, 0.75),
    over: "",
    coversEars: false,
    shadow: [TOUSLED_CAP],
  };
}

const SIDEPART_CAP =
  "M-83,12C-94,-36 -84,-72 -52,-88C-50,-98 -40,-104 -28,-103C-8,-112 44,-108 66,-84C70,-82 74,-78 76,-72C90,-50 92,-16 83,12C81,-4 78,-14 73,-22C64,-25 57,-31 52,-40C46,-34 38,-31 30,-31C34,-35 36,-40 36,-45C22,-34 0,-30 -18,-32C-13,-36 -10,-41 -9,-46C-22,-36 -38,-33 -50,-38L-56,-48C-62,-38 -69,-30 -73,-22C-78,-12 -81,0 -83,12Z";

/** Combed to one side. */
export function sidepart(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.08, 0.08, 0.95);
  return {
    back: path("M-81,4C-86,-46 -50,-84 0,-84C50,-84 86,-46 81,4Z", dark),
    front:
      path(SIDEPART_CAP, hair) +
      path("M-44,-84C-22,-100 36,-98 58,-78C34,-88 -4,-88 -44,-84Z", light, { opacity: 0.7 }) +
      strand("M-55,-48C-56,-62 -52,-76 -44,-86", dark, 3.2, 0.9) +
      strand("M-40,-62C-20,-58 14,-60 34,-70M-22,-46C0,-46 28,-52 46,-62", dark, 3, 0.5),
    over: "",
    coversEars: false,
    shadow: [SIDEPART_CAP],
  };
}

const PONYTAIL_CAP =
  "M-84,10C-93,-58 -52,-93 2,-93C54,-93 93,-58 84,10C82,-4 79,-14 73,-23C40,-28 8,-42 -16,-62C-26,-44 -50,-26 -71,-19C-78,-10 -82,0 -84,10Z";

/** A high ponytail. */
export function ponytail(figure: Figure): HairParts {
  const { hair, dark, light, tie } = ink(figure, -0.07, 0.09, 1.02);
  return {
    back:
      path(
        "M26,-84C60,-118 112,-104 116,-52C119,-14 104,24 88,52C86,34 92,12 82,-8C72,-30 44,-52 26,-84Z",
        dark,
      ) +
      path(
        "M40,-88C72,-108 104,-92 107,-50C108,-20 98,8 91,30C92,6 88,-16 76,-36C66,-54 50,-66 40,-88Z",
        hair,
      ) +
      path("M-80,0C-84,-50 -50,-84 0,-84C50,-84 84,-50 80,0Z", dark),
    front:
      path(PONYTAIL_CAP, hair) +
      path(
        "M-58,-58C-46,-74 -22,-82 4,-82C28,-82 46,-76 60,-62C42,-70 24,-73 4,-73C-20,-73 -40,-68 -58,-58Z",
        light,
        {
          opacity: 0.6,
        },
      ) +
      strand("M-12,-64C10,-46 40,-36 66,-32", dark, 3, 0.55) +
      ellipse(46, -84, 17, 10, tie, { transform: "rotate(38 46 -84)" }) +
      line("M36,-92q8,2 20,16", shade(tie, -0.12), 3),
    over: "",
    coversEars: false,
    shadow: [PONYTAIL_CAP],
  };
}

const PLAIT_CAP =
  "M-82,24C-93,-58 -52,-92 0,-92C52,-92 93,-58 82,24C81,10 78,-4 73,-14C52,-24 20,-44 2,-72L0,-76L-2,-72C-20,-44 -52,-24 -73,-14C-78,-4 -81,10 -82,24Z";
const PLAIT_TWISTS = 5;

function twist(hair: string, light: string): (i: number) => string {
  return (i) => {
    const y = 62 + i * 17;
    const width = (12.5 - i * 0.9) * 0.78;
    const x = 71 - i * 1.2;
    return (
      ellipse(x - 6, y, width, 13, hair, { transform: `rotate(32 ${x - 6} ${y})` }) +
      ellipse(x + 6, y + 3, width, 13, mix(hair, light, 0.22), { transform: `rotate(-32 ${x + 6} ${y})` })
    );
  };
}

/** One long plait over the shoulder, tied with a bow. */
export function plait(figure: Figure): HairParts {
  const { hair, dark, light, tie, parting } = ink(figure, -0.06, 0.13, 1.05);
  return {
    back: path(
      "M-80,10C-86,-56 -48,-86 0,-86C48,-86 86,-56 80,10C80,30 78,44 70,52L-66,52C-76,44 -80,30 -80,10Z",
      dark,
    ),
    front:
      path(PLAIT_CAP, hair) +
      strand("M-14,-76C-36,-68 -58,-50 -69,-32M14,-76C36,-68 58,-50 69,-32", light, 3.4, 0.5) +
      strand("M0,-91V-77", parting, 3),
    over:
      path("M83,-8C90,22 88,48 80,66L62,62C70,48 76,30 76,-2Z", hair) +
      times(PLAIT_TWISTS, twist(hair, light)) +
      path("M57,150C52,166 56,178 66,184C76,178 80,166 75,150Z", hair) +
      path("M66,148c-9,-9 -21,-8 -21,0c0,8 12,9 21,2c9,7 21,6 21,-2c0,-8 -12,-9 -21,0Z", tie) +
      circle(66, 149, 4.6, shade(tie, -0.1)),
    coversEars: false,
    shadow: [PLAIT_CAP],
  };
}

const CROP_CAP =
  "M-75,10C-84,-40 -70,-84 -30,-94C6,-104 48,-98 64,-74C80,-54 80,-20 75,10C73,-8 70,-20 64,-30C58,-40 50,-46 44,-56C24,-48 -16,-46 -50,-52C-58,-42 -64,-34 -66,-24C-71,-14 -73,-4 -75,10Z";

/** A grown-up's short crop. */
export function crop(figure: Figure): HairParts {
  const { hair, dark, light } = ink(figure, -0.07, 0.09);
  return {
    back: path("M-74,6C-78,-50 -44,-86 0,-86C44,-86 78,-50 74,6Z", dark),
    front:
      path(CROP_CAP, hair) +
      path("M-40,-80C-10,-94 36,-92 52,-70C30,-82 0,-82 -40,-80Z", light, { opacity: 0.6 }),
    over: "",
    coversEars: false,
    shadow: [CROP_CAP],
  };
}
