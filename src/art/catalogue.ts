/** The ids a pack may use to choose art. Data only: the drawing lives beside it, in its own lazy chunk. */

export const LOOKS = [
  "amara", "leo", "zaynab", "harjit", "mei", "kofi",
  "ruby", "finn", "priya", "maisie", "okoro", "hughes",
] as const;
export type Look = (typeof LOOKS)[number];

export const PLACES = ["playground", "library", "corridor"] as const;
export type Place = (typeof PLACES)[number];

export const MOODS = ["happy", "neutral", "worried", "sad", "scared", "cross", "relieved", "surprised"] as const;
export type Mood = (typeof MOODS)[number];

export const BADGES = ["fox", "owl", "hedgehog", "otter", "rabbit", "bee", "robin", "badger", "newt", "deer", "bat", "frog"] as const;
export type Badge = (typeof BADGES)[number];
