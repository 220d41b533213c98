import * as v from "valibot";
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
/** A voice is kept by its address on this device; no device has longer ones. */
const LONGEST_VOICE = 200;

const SoundSchema = v.strictObject({
  mute: v.boolean(),
  speech: v.picklist(LOUDNESSES),
  effects: v.picklist(LOUDNESSES),
  music: v.picklist(LOUDNESSES),
  /** Sounds that mean something are also told in words. */
  captions: v.boolean(),
  /** Each new line is read out without a press. */
  readItself: v.boolean(),
  /** Nothing for the best voice of this device. */
  voice: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_VOICE))),
  speed: v.picklist(SPEEDS),
});

/** For a classroom: no music, effects not loud, nothing read out unasked. */
const DEFAULT_SOUND: v.InferOutput<typeof SoundSchema> = {
  mute: false,
  speech: "normal",
  effects: "normal",
  music: "off",
  captions: true,
  readItself: false,
  voice: null,
  speed: "steady",
};

/** No language has a longer code (BCP 47 tags in use). */
const LONGEST_LANGUAGE = 35;

const SettingsSchema = v.strictObject({
  textSize: v.picklist(TEXT_SIZES),
  font: v.picklist(FONTS),
  contrast: v.picklist(["standard", "high"]),
  /** "device" follows what the device asks for. */
  motion: v.picklist(["device", "reduced"]),
  /** Letters as shortcuts: they get in the way of some ways of typing (WCAG 2.1.4). */
  shortcuts: v.boolean(),
  scan: v.optional(v.picklist(SCANS), 0),
  /** The language that a player has asked for; nothing for the device's own, which is English. */
  language: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LANGUAGE))), null),
  /** In another language: the same in English beside every line. */
  englishBeside: v.optional(v.boolean(), false),
  /** Settings that were kept before there was any sound have none. */
  sound: v.optional(SoundSchema, DEFAULT_SOUND),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

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

/** The settings kept on this device, or the defaults where there are none or they are damaged. */
export function readSettings(shelf: Shelf): Settings {
  const kept = v.safeParse(SettingsSchema, shelf.read("settings"));
  if (kept.success) return kept.output;
  shelf.isOfNoUse("settings");
  return DEFAULT_SETTINGS;
}

/** The settings for the next player: a language was the last one's, the rest is the device's. */
export const forNextPlayer = (settings: Settings): Settings => ({
  ...settings,
  language: DEFAULT_SETTINGS.language,
  englishBeside: DEFAULT_SETTINGS.englishBeside,
});

export const writeSettings = (shelf: Shelf, settings: Settings): void => shelf.write("settings", settings);
