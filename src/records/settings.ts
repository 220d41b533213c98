import * as v from "valibot";
import type { Shelf } from "./storage.ts";

/** What a player may set. Kept on the device, and about nobody. */
export const TEXT_SIZES = [1, 1.5, 2] as const;
export const FONTS = ["andika", "atkinson", "opendyslexic"] as const;

const SettingsSchema = v.strictObject({
  textSize: v.picklist(TEXT_SIZES),
  font: v.picklist(FONTS),
  contrast: v.picklist(["standard", "high"]),
  /** "device" follows what the device asks for. */
  motion: v.picklist(["device", "reduced"]),
  /** Letters as shortcuts: they get in the way of some ways of typing (WCAG 2.1.4). */
  shortcuts: v.boolean(),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  textSize: 1,
  font: "andika",
  contrast: "standard",
  motion: "device",
  shortcuts: true,
};

/** The settings kept on this device, or the defaults where there are none or they are damaged. */
export function readSettings(shelf: Shelf): Settings {
  const kept = v.safeParse(SettingsSchema, shelf.read("settings"));
  return kept.success ? kept.output : DEFAULT_SETTINGS;
}

export const writeSettings = (shelf: Shelf, settings: Settings): void => shelf.write("settings", settings);
