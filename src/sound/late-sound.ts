import type { Sound, Surroundings } from "./sound.ts";
import type { ReaderState } from "./speech/reader.ts";
import type { SoundSettings } from "./levels.ts";

/** Sound whose code comes later. */
export interface LateSound extends Sound {
  /** Lets it come. Where it does not, it is asked for again when the player comes elsewhere. */
  begin(): void;
}

const SILENT: ReaderState = { available: false, voices: [], reading: undefined };

/**
 * Sound that comes when it is let to, and is silent until then, and for good where it does not come. When it has come it
 * is told what it missed: the settings, the language, and where the player is.
 */
export function lateSound(bring: () => Promise<Sound>): LateSound {
  let sound: Sound | undefined;
  let coming = true;
  let worn: SoundSettings | undefined;
  let around: Surroundings | undefined;
  let language: string | undefined;
  const listeners = new Set<(state: ReaderState) => void>();

  async function come(): Promise<void> {
    coming = true;
    try {
      const { reader, ...rest } = await bring();
      if (language !== undefined) reader.turnTo(language);
      reader.onChange((state) => {
        for (const listener of listeners) listener(state);
      });
      sound = { reader, ...rest };
      if (worn) sound.wear(worn);
      if (around) sound.surround(around);
    } catch {
      coming = false;
    }
  }

  return {
    begin: () => void come(),
    reader: {
      state: () => sound?.reader.state() ?? SILENT,
      speaks: (wanted) => sound?.reader.speaks(wanted) ?? false,
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      read: (of, parts) => sound?.reader.read(of, parts),
      stop: (of) => sound?.reader.stop(of),
      turnTo(changed) {
        language = changed;
        sound?.reader.turnTo(changed);
      },
    },
    wear(changed) {
      worn = changed;
      sound?.wear(changed);
    },
    play: (...effects) => sound?.play(...effects),
    surround(changed) {
      around = changed;
      sound?.surround(changed);
      if (!coming) void come();
    },
  };
}
