import { CROSSFADE_MS, DUCK, gainOf, HUSH_MS, RATES, speechVolume, type SoundSettings } from "./levels.ts";
import type { Ambience, Effect, Music } from "./names.ts";
import type { Player } from "./player.ts";
import type { Reader } from "./speech/reader.ts";

/** What goes round and round where a player is, and whether everything is to be quiet. */
export interface Surroundings {
  readonly music: Music | undefined;
  readonly ambience: Ambience | undefined;
  /** A break is taken: nothing sounds. */
  readonly quiet: boolean;
}

/** The one owner of sound. Everything works the same where none of it can be heard. */
export interface Sound {
  readonly reader: Omit<Reader, "prime" | "wear">;
  wear(settings: SoundSettings): void;
  /** Plays effects, one shortly after the other. */
  play(...effects: readonly Effect[]): void;
  surround(surroundings: Surroundings): void;
}

/** What a page tells about itself. */
export interface PageSigns {
  /** A press by hand: only after one may anything sound. */
  onPress(listener: () => void): void;
  /** The page is looked at again. */
  onShown(listener: () => void): void;
  onHidden(listener: () => void): void;
}

interface Parts {
  readonly page: PageSigns;
  readonly reader: Reader;
  /** Brings what plays sounds: its code comes after the first press, and only if something is to be heard. */
  readonly openPlayer: () => Promise<Player>;
  readonly after: (ms: number, work: () => void) => () => void;
}

/** Between two effects that belong together. */
const STEP_MS = 170;
const MOST_TRIES = 3;
const STILL: Surroundings = { music: undefined, ambience: undefined, quiet: false };
const SILENT: SoundSettings = {
  mute: true,
  speech: "off",
  effects: "off",
  music: "off",
  readItself: false,
  voice: null,
  speed: "steady",
};

export function createSound({ page, reader, openPlayer, after }: Parts): Sound {
  let settings = SILENT;
  let around = STILL;
  let player: Player | undefined;
  let opening = false;
  let tries = 0;
  let ducked = false;
  let waiting: (() => void)[] = [];

  const gain = (kind: "effects" | "music") => gainOf(settings, kind);

  function apply(ms: number): void {
    const under = ducked ? DUCK.gain : 1;
    const { music, ambience, quiet } = around;
    player?.loop("music", quiet ? undefined : music, gain("music") * under, ms);
    player?.loop("ambience", quiet ? undefined : ambience, gain("effects") * under, ms);
  }

  async function open(): Promise<void> {
    if (opening || tries >= MOST_TRIES || (gain("effects") === 0 && gain("music") === 0)) return;
    opening = true;
    tries += 1;
    try {
      player = await openPlayer();
      ready();
    } catch {
      opening = false;
    }
  }

  function ready(): void {
    if (gain("effects") > 0) player?.prepare();
    apply(CROSSFADE_MS);
    void player?.wake();
  }

  function dropWaiting(): void {
    for (const callOff of waiting) callOff();
    waiting = [];
  }

  page.onPress(() => {
    if (settings.readItself) reader.prime();
    if (player) void player.wake();
    else void open();
  });
  page.onShown(() => void player?.wake());
  page.onHidden(() => {
    reader.stop();
    dropWaiting();
    player?.rest();
  });
  reader.onChange(({ reading }) => {
    const speaks = reading !== undefined;
    if (speaks === ducked) return;
    ducked = speaks;
    apply(speaks ? DUCK.downMs : DUCK.upMs);
  });

  return {
    reader,
    wear(changed) {
      const effectsBefore = gain("effects");
      settings = changed;
      reader.wear({ volume: speechVolume(changed), rate: RATES[changed.speed], voice: changed.voice });
      if (player && effectsBefore === 0 && gain("effects") > 0) player.prepare();
      apply(HUSH_MS);
    },
    play(...effects) {
      if (around.quiet) return;
      for (const [i, effect] of effects.entries()) {
        const sound = () => player?.effect(effect, gain("effects"));
        if (i === 0) sound();
        else waiting.push(after(i * STEP_MS, sound));
      }
    },
    surround(surroundings) {
      around = surroundings;
      if (surroundings.quiet) {
        dropWaiting();
        reader.stop();
        player?.stopEffects();
      }
      apply(surroundings.quiet ? HUSH_MS : CROSSFADE_MS);
    },
  };
}
