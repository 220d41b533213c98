import { CAST } from "./characters/cast.ts";
import { drawStillPicture, type StillPerson } from "./still-picture.ts";
import { circle, ellipse, path, slantedGradient, paint, rect } from "./shapes.ts";
import { createIds } from "./svg.ts";

const TITLE_CAST: readonly StillPerson[] = [
  { spec: CAST.finn, spot: "left", mood: "happy", pose: "wheel", seated: true, mentor: true },
  { spec: CAST.mei, spot: "right", mood: "relieved", pose: "lap", seated: true, mentor: false },
];

/** The picture on the title: a mentor and a mentee on the buddy bench. */
export const drawTitlePicture = (idPrefix: string): string =>
  drawStillPicture({ place: "playground", cast: TITLE_CAST }, idPrefix);

const HILLS = [
  ["M0,470C220,380 420,430 640,480C860,530 1080,430 1280,450V720H0Z", "#BFE3C6"],
  ["M0,560C260,500 520,540 760,580C980,616 1140,560 1280,570V720H0Z", "#9FD3AE"],
] as const;

/** The picture of Take a break: a quiet lake of air, no people, nothing to do. */
export function drawBreakPicture(idPrefix: string): string {
  const sky = createIds(idPrefix)("sky");
  const cloud = (x: number, y: number) =>
    ellipse(x, y, 90, 26, "#FFFFFF", { opacity: 0.85 }) +
    ellipse(x + 40, y - 18, 54, 26, "#FFFFFF", { opacity: 0.85 });
  const hills = HILLS.map(([d, colour]) => path(d, colour)).join("");
  const gradient = slantedGradient(sky, [
    [0, "#D9ECFA"],
    [1, "#FDF3DC"],
  ]);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720">${gradient}` +
    rect(0, 0, 1280, 720, paint(sky)) +
    circle(980, 190, 74, "#FFE9AE") +
    cloud(280, 170) +
    cloud(700, 250) +
    hills +
    "</svg>"
  );
}
