import type { Place } from "../catalogue.ts";
import { CORRIDOR } from "./corridor.ts";
import { LIBRARY } from "./library.ts";
import type { PlaceArt } from "./place-art.ts";
import { PLAYGROUND } from "./playground.ts";

/** The art of every place a pack may name. */
export const PLACES_ART: Readonly<Record<Place, PlaceArt>> = {
  playground: PLAYGROUND,
  library: LIBRARY,
  corridor: CORRIDOR,
};
