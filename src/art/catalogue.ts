/** The ids a pack may use to choose art. Data only: the drawing lives beside it, in its own lazy chunk. */

export const LOOKS = [
  "amara",
  "leo",
  "zaynab",
  "harjit",
  "mei",
  "kofi",
  "ruby",
  "finn",
  "priya",
  "maisie",
  "okoro",
  "hughes",
] as const;
export type Look = (typeof LOOKS)[number];

/** The name each look goes by until a school swaps it. Adults are named by the school profile instead. */
export const LOOK_NAMES: Readonly<Record<Look, string>> = {
  amara: "Amara",
  leo: "Leo",
  zaynab: "Zaynab",
  harjit: "Harjit",
  mei: "Mei",
  kofi: "Kofi",
  ruby: "Ruby",
  finn: "Finn",
  priya: "Priya",
  maisie: "Maisie",
  okoro: "Ms Okoro",
  hughes: "Mr Hughes",
};

/** The looks that are drawn as grown-ups. */
export const ADULT_LOOKS: readonly Look[] = ["okoro", "hughes"];

export const PLACES = ["playground", "library", "corridor"] as const;
export type Place = (typeof PLACES)[number];

export const MOODS = [
  "happy",
  "neutral",
  "worried",
  "sad",
  "scared",
  "cross",
  "relieved",
  "surprised",
] as const;
export type Mood = (typeof MOODS)[number];

export const BADGES = [
  "fox",
  "owl",
  "hedgehog",
  "otter",
  "rabbit",
  "bee",
  "robin",
  "badger",
  "newt",
  "deer",
  "bat",
  "frog",
] as const;
export type Badge = (typeof BADGES)[number];

export const POSES = [
  "rest",
  "droop",
  "cheer",
  "waveL",
  "wave",
  "fidget",
  "hugself",
  "hips",
  "heart",
  "open",
  "offer",
  "offerL",
  "think",
  "lap",
  "thumb",
  "holdR",
  "holdL",
  "wheel",
  "clip",
] as const;
export type Pose = (typeof POSES)[number];
