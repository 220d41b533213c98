import * as v from "valibot";
import {
  DEFAULT_SETTINGS,
  FONTS,
  LOUDNESSES,
  SCANS,
  SPEEDS,
  TEXT_SIZES,
  type Settings,
  type SoundSettings,
} from "./settings.ts";
import type { Shelf } from "./storage.ts";

/** A voice is kept by its address on this device; no device has longer ones. */
const LONGEST_VOICE = 200;

const SoundSchema: v.GenericSchema<unknown, SoundSettings> = v.strictObject({
  mute: v.boolean(),
  speech: v.picklist(LOUDNESSES),
  effects: v.picklist(LOUDNESSES),
  music: v.picklist(LOUDNESSES),
  captions: v.boolean(),
  readItself: v.boolean(),
  voice: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_VOICE))),
  speed: v.picklist(SPEEDS),
});

/** No language has a longer code (BCP 47 tags in use). */
const LONGEST_LANGUAGE = 35;

const SettingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject({
  textSize: v.picklist(TEXT_SIZES),
  font: v.picklist(FONTS),
  contrast: v.picklist(["standard", "high"]),
  motion: v.picklist(["device", "reduced"]),
  shortcuts: v.boolean(),
  scan: v.optional(v.picklist(SCANS), 0),
  language: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LANGUAGE))), null),
  englishBeside: v.optional(v.boolean(), false),
  /** Settings that were kept before there was any sound have none. */
  sound: v.optional(SoundSchema, DEFAULT_SETTINGS.sound),
});

/** The settings kept on this device, or the defaults where there are none or they are damaged. */
export function readSettings(shelf: Shelf): Settings {
  const kept = v.safeParse(SettingsSchema, shelf.read("settings"));
  if (kept.success) return kept.output;
  shelf.isOfNoUse("settings");
  return DEFAULT_SETTINGS;
}
