/** Every short sound there is. The four choices sound by their place in the list, and by nothing else. */
export const EFFECTS = [
  "tap",
  "focus",
  "bubble",
  "next",
  "choose-1",
  "choose-2",
  "choose-3",
  "choose-4",
  "light",
  "sticker",
  "page-turn",
  "safe",
  "rethink",
  "knock",
  "steps",
  "door",
  "bell",
] as const;
export type Effect = (typeof EFFECTS)[number];

export const MUSIC = ["music-warm", "music-calm"] as const;
export type Music = (typeof MUSIC)[number];
export const AMBIENCES = ["ambience-playground", "ambience-indoors"] as const;
export type Ambience = (typeof AMBIENCES)[number];
export type Loop = Music | Ambience;

/** Sounds that mean something in the story: each has a caption (safety.md, X15). */
export const CAPTIONED = ["knock", "bell", "steps", "door", "light"] as const satisfies readonly Effect[];
export type Captioned = (typeof CAPTIONED)[number];

/** Those of some sounds that have a caption. */
export const captioned = (effects: readonly Effect[]): Captioned[] =>
  CAPTIONED.filter((one) => effects.includes(one));
