import type { Mood, Look, Pose, UniformName } from "./catalogue.ts";
import { specOf } from "./characters/cast.ts";
import { inUniform } from "./characters/uniform.ts";
import { drawCharacter } from "./characters/character.ts";
import { drawRestingLife } from "./places/life.ts";
import { FRAME } from "./places/place-art.ts";
import { PLACES_ART } from "./places/places.ts";
import { at, circle, each, ellipse, paint, path, rect, slantedGradient } from "./shapes.ts";
import { createIds } from "./svg.ts";

interface Stander {
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly mood: Mood;
  readonly pose?: Pose;
  readonly turn?: number;
  readonly mentor?: boolean;
}

/** The school on the title, from the back row to the front. */
const SCHOOL: readonly Stander[] = [
  { look: "hughes", x: 216, y: 640, mood: "neutral" },
  { look: "okoro", x: 1064, y: 640, mood: "neutral" },
  { look: "zaynab", x: 490, y: 652, mood: "neutral", mentor: true },
  { look: "harjit", x: 812, y: 656, mood: "happy", pose: "thumb" },
  { look: "finn", x: 106, y: 692, mood: "happy", pose: "wheel", mentor: true },
  { look: "leo", x: 346, y: 690, mood: "happy", pose: "waveL" },
  { look: "amara", x: 646, y: 690, mood: "happy", pose: "hips", mentor: true },
  { look: "ruby", x: 950, y: 690, mood: "neutral", mentor: true },
  { look: "mei", x: 1180, y: 690, mood: "relieved" },
];
const SCALE = 0.94;

/** The picture on the title: children and grown-ups of the school in the playground, the children in its jumper. */
export function drawTitlePicture(idPrefix: string, uniform?: UniformName): string {
  const ids = createIds(idPrefix);
  const layers = PLACES_ART.playground.layers(ids).filter((layer) => layer.id !== "bench");
  const people = each(SCHOOL, ({ look, x, y, mood, pose, turn = 0, mentor = false }) => {
    const state = { mood, turn, mentor, ...(pose ? { pose } : {}) };
    return at(
      x,
      y,
      SCALE,
      ellipse(0, 0, 62, 12, "#2A2340", { opacity: 0.18 }),
      drawCharacter(specOf(inUniform(look, uniform)), state, ids),
    );
  });
  const life = drawRestingLife(PLACES_ART.playground.life?.(ids) ?? [], "back");
  const sheet = (z: "back" | "front") =>
    each(
      layers.filter((layer) => layer.z === z),
      (layer) => layer.svg,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}">${sheet("back")}${life}${people}${sheet("front")}</svg>`;
}

const HILLS = [
  ["M0,470C220,380 420,430 640,480C860,530 1080,430 1280,450V720H0Z", "#BFE3C6"],
  ["M0,560C260,500 520,540 760,580C980,616 1140,560 1280,570V720H0Z", "#9FD3AE"],
] as const;

/** The picture of Take a break: soft hills under a quiet sky, no people, nothing to do. */
export function drawBreakPicture(idPrefix: string): string {
  const sky = createIds(idPrefix)("sky");
  const cloud = (x: number, y: number) =>
    ellipse(x, y, 90, 26, "#FFFFFF", { opacity: 0.85 }) +
    ellipse(x + 40, y - 18, 54, 26, "#FFFFFF", { opacity: 0.85 });
  const gradient = slantedGradient(sky, [
    [0, "#D9ECFA"],
    [1, "#FDF3DC"],
  ]);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}">${gradient}` +
    rect(0, 0, FRAME.width, FRAME.height, paint(sky)) +
    circle(980, 190, 74, "#FFE9AE") +
    cloud(280, 170) +
    cloud(700, 250) +
    each(HILLS, ([d, colour]) => path(d, colour)) +
    "</svg>"
  );
}
