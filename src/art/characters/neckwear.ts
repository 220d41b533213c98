import { shade } from "../colour.ts";
import { CLOTH, SUN } from "../palette.ts";
import { circle, group, line, num, path, rect } from "../shapes.ts";
import { neckY } from "./build.ts";
import type { Figure, HairStyle } from "./spec.ts";

/** What hangs at the neck moves with the middle of the body when somebody turns: px at a full turn. */
export const middleShift = (figure: Figure): number => (figure.adult ? 5 : 6);

const HEART_RED = "#EF5F6B";
/** A scarf comes down over the chest, so what hangs there hangs lower. */
const BELOW_SCARF = 22;
const SCARVES: readonly HairStyle[] = ["hijab", "shayla"];

/** A mentor's badge on its ribbon, or an adult's lanyard with a card; nothing for anybody else. */
export function drawNeckwear(figure: Figure, mentor: boolean): string {
  return drawWhistle(figure) + drawLanyard(figure, mentor);
}

function drawLanyard(figure: Figure, mentor: boolean): string {
  const colour = figure.spec.lanyard ?? (mentor ? SUN : undefined);
  if (colour === undefined) return "";
  const y = neckY(figure.build);
  const hangs = y + (figure.adult ? 96 : 68) + (SCARVES.includes(figure.spec.hair) ? BELOW_SCARF : 0);
  const cords =
    line(`M-23,${y + 8}L-4,${hangs - 12}`, colour, 6) +
    line(`M23,${y + 8}L4,${hangs - 12}`, shade(colour, -0.05), 6);
  return cords + (figure.adult ? card(figure, hangs, colour, mentor) : mentorBadge(hangs, colour));
}

/** A coach's whistle on its cord. */
function drawWhistle(figure: Figure): string {
  const colour = figure.spec.whistle;
  if (colour === undefined) return "";
  const y = neckY(figure.build) + 66;
  const cords = line(`M-21,${y - 56}L-3,${y - 6}M21,${y - 56}L3,${y - 6}`, shade(colour, -0.12), 4.6);
  return (
    cords +
    circle(0, y - 3, 4.6, "#C9CBD8") +
    path(
      `M-14,${y}H22Q25,${y} 25,${y + 4}V${y + 9}H8Q6,${y + 22} -6,${y + 22}Q-18,${y + 21} -18,${y + 10}Q-18,${y} -14,${y}Z`,
      colour,
    ) +
    circle(-6, y + 11, 4.6, shade(colour, -0.12)) +
    line(`M10,${y + 3}H19`, shade(colour, 0.14), 3)
  );
}

function mentorBadge(y: number, colour: string): string {
  const heart = `M0,${num(y + 8.2)}C-13,${y} -8,${num(y - 8.5)} 0,${y - 3}C8,${num(y - 8.5)} 13,${y} 0,${num(y + 8.2)}Z`;
  return (
    circle(0, y + 1.5, 17, shade(colour, -0.09)) +
    circle(0, y, 16.5, colour) +
    circle(0, y, 12.2, "#FFFFFF") +
    path(heart, HEART_RED)
  );
}

function card(figure: Figure, y: number, colour: string, mentor: boolean): string {
  const strip = `M-15,${y}V${y - 6}Q-15,${y - 12} -9,${y - 12}H9Q15,${y - 12} 15,${y - 6}V${y}Z`;
  const photo = circle(0, y + 9, 5.2, figure.skin.base) + path(`M-9,${y + 22}q9,-12 18,0Z`, figure.top);
  const heart = group(
    `translate(0,${num(y + 13)}) scale(0.8)`,
    path("M0,8.2C-13,0 -8,-8.5 0,-3C8,-8.5 13,0 0,8.2Z", HEART_RED),
  );
  return rect(-15, y - 12, 30, 39, "#FFFFFF", 6) + path(strip, colour) + (mentor ? heart : photo);
}

/** The school's small crest on a child's chest. */
export function drawCrest(figure: Figure): string {
  const { shoulder } = figure.build;
  const x = shoulder * (figure.spec.build === "small" ? 0.38 : 0.44);
  return group(
    `translate(${num(x)},${num(neckY(figure.build) + 50)})`,
    circle(0, 0, 8.5, CLOTH.white),
    path("M0,-5.5C5,-3.5 5.5,1 0,6.5C-5.5,1 -5,-3.5 0,-5.5Z", figure.top),
    line("M0,6.5V-1.5", "#FFFFFF", 1.5),
  );
}
