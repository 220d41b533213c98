import { LOOK_NAMES, PUPIL_LOOKS, type PupilLook } from "../art/catalogue.ts";

/** Names that stand ready where a child of the school has a story's name: short, and easy to read. */
export const SPARE = {
  she: ["Ada", "Bea", "Dina", "Freya", "Gita", "Ivy", "Jaya", "Leila", "Nora", "Rosa", "Tess", "Yara"],
  he: ["Abel", "Bilal", "Caleb", "Dev", "Emil", "Femi", "Hugo", "Idris", "Jonah", "Luca", "Milo", "Ravi"],
  either: ["Ash", "Jules", "Remy"],
} as const;
type SaidAs = keyof typeof SPARE;

/** Stories may say "she" or "he" of somebody, so a name is swapped for one that is said alike. */
export const SAID_AS: Readonly<Record<PupilLook, SaidAs>> = {
  amara: "she",
  leo: "he",
  zaynab: "she",
  harjit: "he",
  mei: "she",
  kofi: "he",
  ruby: "she",
  finn: "he",
  priya: "she",
  maisie: "she",
  imani: "she",
  tomasz: "he",
  sofia: "she",
  yusuf: "he",
  orla: "she",
  malachi: "he",
  nia: "she",
  eli: "he",
  hana: "she",
  kai: "either",
  dylan: "he",
};

/** Every name that a pupil of a story may go by: picked from here, never typed, so that no real child's name comes in. */
export const PUPIL_NAMES: readonly string[] = [
  ...PUPIL_LOOKS.map((look) => LOOK_NAMES[look]),
  ...SPARE.she,
  ...SPARE.he,
  ...SPARE.either,
];
