import { shade } from "../colour.ts";
import { circle, group, line, num, path } from "../shapes.ts";
import type { Aid, Figure } from "./spec.ts";

const TUBE = "#DDF3FF";

/** Where the piece hangs in head space: at the viewer's left ear. A right or a second device is drawn from there. */
export const aidAt = (figure: Figure): readonly [number, number] => [figure.adult ? -71 : -80, 8];

/** One or two listening devices about the left ear; nothing for somebody without. */
export function drawAid(figure: Figure): string {
  const { aid } = figure.spec;
  if (!aid) return "";
  const across = -2 * aidAt(figure)[0];
  const right = () => group(`translate(${num(across)},0) scale(-1,1)`, device(aid));
  if (aid.ears === "left") return device(aid);
  return aid.ears === "right" ? right() : device(aid) + right();
}

const device = (aid: Aid): string => (aid.kind === "implant" ? implant(aid.colour) : hearingAid(aid.colour));

const hearingAid = (colour: string): string =>
  path("M3,-22C-10,-26 -20,-14 -18,0C-17,5 -11,6 -10,0C-11,-10 -4,-17 5,-15Z", colour) +
  line("M3,-19C8,-17 9,-10 2,-2", TUBE, 3) +
  circle(1, 0, 5, shade(colour, 0.08));

/** The processor sits behind the ear; its coil holds to the head above. */
const implant = (colour: string): string =>
  line("M-6,-22C-8,-36 2,-42 16,-44", shade(colour, -0.1), 4) +
  circle(23, -45, 13, shade(colour, -0.06)) +
  circle(22, -46, 11, colour) +
  circle(19, -49, 3.4, shade(colour, 0.16)) +
  path("M4,-24C-9,-28 -20,-16 -18,0C-17,7 -9,8 -9,0C-10,-10 -4,-18 5,-16Z", colour) +
  circle(-13.4, -2, 2.2, TUBE);
