import { Howl, Howler } from "howler/dist/howler.core.min.js";
import manifest from "../../assets/sounds/sounds.json" with { type: "json" };
import { createPlayer, type Player, type SoundFiles } from "./player.ts";

declare global {
  interface Navigator {
    /** Safari's own: what kind of sound a page makes. */
    readonly audioSession?: { type: string };
  }
}

const ADDRESSES = import.meta.glob<string>("../../assets/sounds/*.{webm,mp3}", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The best format first; the last one is read by every browser. */
const FORMATS = ["webm", "mp3"] as const;

const FILES: SoundFiles = {
  // The build of one file leaves the first format out: its address is empty.
  addresses: (file) => FORMATS.flatMap((format) => ADDRESSES[`../../assets/sounds/${file}.${format}`] || []),
  effects: manifest.effects,
  loops: manifest.loops,
};

/** Opens the player in this browser. Only after a press: from here on there is an AudioContext. */
export function openBrowserPlayer(): Player {
  playThroughSilentSwitch();
  return createPlayer({
    howling: { Howl, Howler },
    files: FILES,
    now: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}

/** On an iPad, sound is heard although the ringer is switched off: it was asked for by a press. */
function playThroughSilentSwitch(): void {
  try {
    const { audioSession } = navigator;
    if (audioSession) audioSession.type = "playback";
  } catch {
    // The switch then rules.
  }
}
