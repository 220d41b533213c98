import type { Place } from "../catalogue.ts";
import { at, each } from "../shapes.ts";
import { createIds } from "../svg.ts";
import { assemblyHall, classroom, headOffice, library, lunchHall, staffRoom } from "./back-row.ts";
import { corridor, mentoringRoom, playground, reception, schoolGate } from "./front-row.ts";
import { drawGreenery, drawGrounds } from "./grounds.ts";
import { footOf, MAP_FRAME, PLACES_READ } from "./spots.ts";

const LANDMARKS: Readonly<Record<Place, () => string>> = {
  library,
  "assembly-hall": assemblyHall,
  classroom,
  "lunch-hall": lunchHall,
  "mentoring-room": mentoringRoom,
  corridor,
  "staff-room": staffRoom,
  "head-office": headOffice,
  playground,
  reception,
  "school-gate": schoolGate,
};

function landmark(place: Place): string {
  const { x, y } = footOf(place);
  return `<g data-place="${place}">${at(x, y, 1, LANDMARKS[place]())}</g>`;
}

/** The school from a little above: every place a landmark, with paths between. No words, no people. */
export function drawSchoolMap(idPrefix: string): string {
  const ids = createIds(idPrefix);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_FRAME.width} ${MAP_FRAME.height}">${drawGrounds(ids)}${drawGreenery()}${each(PLACES_READ, landmark)}</svg>`;
}
