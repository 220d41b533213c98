/** The ids a pack may use to choose art. Data only: the drawing lives beside it, in its own lazy chunk. */

/** The looks that are drawn as pupils. */
export const PUPIL_LOOKS = [
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
  "imani",
  "tomasz",
  "sofia",
  "yusuf",
  "orla",
  "malachi",
  "nia",
  "eli",
  "hana",
  "kai",
  "dylan",
] as const;
export type PupilLook = (typeof PUPIL_LOOKS)[number];

const GROWN_UPS = [
  "okoro",
  "hughes",
  "bailey",
  "gill",
  "byrne",
  "tran",
  "diallo",
  "rahman",
  "costa",
  "nair",
  "morgan",
  "fletcher",
] as const;
export type AdultLook = (typeof GROWN_UPS)[number];

export const LOOKS = [...PUPIL_LOOKS, ...GROWN_UPS] as const;
export type Look = (typeof LOOKS)[number];

/** The looks that are drawn as grown-ups. */
export const ADULT_LOOKS: readonly Look[] = GROWN_UPS;

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
  imani: "Imani",
  tomasz: "Tomasz",
  sofia: "Sofia",
  yusuf: "Yusuf",
  orla: "Orla",
  malachi: "Malachi",
  nia: "Nia",
  eli: "Eli",
  hana: "Hana",
  kai: "Kai",
  dylan: "Dylan",
  okoro: "Ms Okoro",
  hughes: "Mr Hughes",
  bailey: "Mrs Bailey",
  gill: "Mr Gill",
  byrne: "Mr Byrne",
  tran: "Miss Tran",
  diallo: "Mr Diallo",
  rahman: "Mrs Rahman",
  costa: "Mr Costa",
  nair: "Mrs Nair",
  morgan: "Mr Morgan",
  fletcher: "Mrs Fletcher",
};

/** The jumper colours a school may pick: a test compares them with the palette. */
export const UNIFORM_NAMES = ["royal", "teal", "plum", "berry", "bottle", "navy", "red", "sky"] as const;
export type UniformName = (typeof UNIFORM_NAMES)[number];

export const PLACES = [
  "playground",
  "library",
  "corridor",
  "lunch-hall",
  "classroom",
  "mentoring-room",
  "school-gate",
  "assembly-hall",
  "staff-room",
  "head-office",
  "reception",
] as const;
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
  "shrug",
  "point",
  "pointL",
  "reach",
  "reachL",
] as const;
export type Pose = (typeof POSES)[number];

/** What somebody does besides speaking: a small act with a beginning and an end. */
export const GESTURES = [
  "listen",
  "nod",
  "shrug",
  "heart",
  "offer",
  "wave",
  "point",
  "crouch",
  "open-door",
  "hug",
  "hug-back",
  "hug-no",
  "hold-hands",
] as const;
export type Gesture = (typeof GESTURES)[number];

/** Between pupils only: a grown-up crouches, nods or walks beside (safeguarding). */
export const PUPIL_GESTURES: readonly Gesture[] = ["hug", "hug-back", "hug-no", "hold-hands"];
/** Coming down to a child's height is a grown-up's gesture. */
export const ADULT_GESTURES: readonly Gesture[] = ["crouch"];
