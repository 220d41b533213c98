import type { Shelf } from "./storage.ts";

/** What a player may set. Kept on the device, and about nobody. */
export const TEXT_SIZES = [1, 1.5, 2] as const;
export const FONTS = ["andika", "atkinson", "opendyslexic"] as const;
/** How loud: each kind of sound by itself. */
export const LOUDNESSES = ["off", "soft", "normal", "loud"] as const;
/** How fast the reading voice speaks. */
export const SPEEDS = ["slow", "steady", "lively"] as const;
/** Scanning for one switch: seconds at each button; 0 where nobody asked for it. */
export const SCANS = [0, 1, 2, 3, 5] as const;
/** How the game sounds on a device. */
export interface SoundSettings {
  readonly mute: boolean;
  readonly speech: Loudness;
  readonly effects: Loudness;
  readonly music: Loudness;
  /** Sounds that mean something are also told in words. */
  readonly captions: boolean;
  /** Each new line is read out without a press. */
  readonly readItself: boolean;
  /** Nothing for the best voice of this device. */
  readonly voice: string | null;
  readonly speed: (typeof SPEEDS)[number];
}
type Loudness = (typeof LOUDNESSES)[number];

/** How the game looks, moves and sounds on a device. */
export interface Settings {
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly font: (typeof FONTS)[number];
  readonly contrast: "standard" | "high";
  /** "device" follows what the device asks for. */
  readonly motion: "device" | "reduced";
  /** Letters as shortcuts: they get in the way of some ways of typing (WCAG 2.1.4). */
  readonly shortcuts: boolean;
  readonly scan: (typeof SCANS)[number];
  /** The language that a player has asked for; nothing for the device's own, which is English. */
  readonly language: string | null;
  /** In another language: the same in English beside every line. */
  readonly englishBeside: boolean;
  readonly sound: SoundSettings;
}

/** For a classroom: no music, effects not loud, nothing read out unasked. */
const DEFAULT_SOUND: SoundSettings = {
  mute: false,
  speech: "normal",
  effects: "normal",
  music: "off",
  captions: true,
  readItself: false,
  voice: null,
  speed: "steady",
};

export const DEFAULT_SETTINGS: Settings = {
  textSize: 1,
  font: "andika",
  contrast: "standard",
  motion: "device",
  shortcuts: true,
  scan: 0,
  language: null,
  englishBeside: false,
  sound: DEFAULT_SOUND,
};

/** The settings for the next player: a language was the last one's, the rest is the device's. */
export const forNextPlayer = (settings: Settings): Settings => ({
  ...settings,
  language: DEFAULT_SETTINGS.language,
  englishBeside: DEFAULT_SETTINGS.englishBeside,
});

export const writeSettings = (shelf: Shelf, settings: Settings): void => shelf.write("settings", settings);
