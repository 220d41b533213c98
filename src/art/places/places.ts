import type { Place } from "../catalogue.ts";
import { ASSEMBLY_HALL } from "./assembly-hall.ts";
import { CLASSROOM } from "./classroom.ts";
import { CORRIDOR } from "./corridor.ts";
import { HEAD_OFFICE } from "./head-office.ts";
import { LIBRARY } from "./library.ts";
import { LUNCH_HALL } from "./lunch-hall.ts";
import { MENTORING_ROOM } from "./mentoring-room.ts";
import type { PlaceArt } from "./place-art.ts";
import { PLAYGROUND } from "./playground.ts";
import { RECEPTION } from "./reception.ts";
import { SCHOOL_GATE } from "./school-gate.ts";
import { STAFF_ROOM } from "./staff-room.ts";

/** The art of every place a pack may name. */
export const PLACES_ART: Readonly<Record<Place, PlaceArt>> = {
  playground: PLAYGROUND,
  library: LIBRARY,
  corridor: CORRIDOR,
  "lunch-hall": LUNCH_HALL,
  classroom: CLASSROOM,
  "mentoring-room": MENTORING_ROOM,
  "school-gate": SCHOOL_GATE,
  "assembly-hall": ASSEMBLY_HALL,
  "staff-room": STAFF_ROOM,
  "head-office": HEAD_OFFICE,
  reception: RECEPTION,
};
