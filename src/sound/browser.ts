import { lateSound, type LateSound } from "./late-sound.ts";

/** The sound of this page, in this browser. */
export const browserSound = (language: string): LateSound =>
  lateSound(async () => (await import("./open-sound.ts")).openSound(language));
