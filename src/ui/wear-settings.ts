import type { Settings } from "../records/settings.ts";

/** Puts the settings on the page, where the style sheet reads them. */
export function wearSettings({ textSize, font, contrast, motion }: Settings): void {
  const { dataset } = document.documentElement;
  dataset["size"] = String(textSize);
  dataset["font"] = font;
  dataset["contrast"] = contrast;
  dataset["motion"] = motion;
}

/** Whether pictures should keep still: the player's wish, or the device's. */
export const keepsStill = (settings: Settings): boolean =>
  settings.motion === "reduced" || window.matchMedia("(prefers-reduced-motion: reduce)").matches;
