import { LOOK_NAMES, type PupilLook } from "../art/catalogue.ts";

/** Names swapped at a school: by the look that goes by another name, in every story. */
export type SwappedNames = Readonly<Partial<Record<PupilLook, string>>>;

/** The name a pupil's look goes by at a school. */
export const nameOfLook = (look: PupilLook, names: SwappedNames | undefined): string =>
  names?.[look] ?? LOOK_NAMES[look];
