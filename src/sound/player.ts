import { createAwakener } from "./awake.ts";
import type { HowlLike, Howling } from "./howler.ts";
import type { Effect, Loop } from "./names.ts";

/** Where a sound stands in its file, in milliseconds. */
export interface Stretch {
  readonly at: number;
  readonly for: number;
}

/** The files of the game's sounds: addresses, the best format first, and what is where in them. */
export interface SoundFiles {
  readonly addresses: (file: "effects" | Loop) => string[];
  readonly effects: Readonly<Record<Effect, Stretch>>;
  readonly loops: Readonly<Record<Loop, Stretch>>;
}

export type Channel = "music" | "ambience";

/** Plays sounds. Every call fails soft: what cannot be heard now is not heard. */
export interface Player {
  /** Loads the effects, so that they are there when they are wanted. */
  prepare(): void;
  effect(name: Effect, gain: number): void;
  /** What a channel plays from now on, and how loud. */
  loop(channel: Channel, name: Loop | undefined, gain: number, ms: number): void;
  /** Silences the effects that still sound. */
  stopEffects(): void;
  /** Silences everything at once, as when the page is left. What the channels play comes back with `wake`. */
  rest(): void;
  wake(): Promise<boolean>;
}

interface Parts {
  readonly howling: Howling;
  readonly files: SoundFiles;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

interface Playing {
  readonly name: Loop;
  readonly howl: HowlLike;
  readonly id: number;
  gain: number;
}

interface Wanted {
  readonly name: Loop | undefined;
  readonly gain: number;
  readonly ms: number;
}

/** More than this many effects at a time is noise: the oldest gives way. */
const MOST_EFFECTS = 4;
/** The same effect again so soon is one press heard twice. */
const ECHO_MS = 60;
/** A file is asked for so often in a row: in any format, then in the last one, which every browser reads, and so once more. */
const MOST_ATTEMPTS = 4;
const WHOLE = "loop";

export function createPlayer({ howling: { Howl, Howler }, files, now, wait }: Parts): Player {
  Howler.autoSuspend = false;
  // Waking is done below, by rules that also hold on an iPad.
  Howler.autoUnlock = false;
  const banks = new Map<string, HowlLike>();
  const attempts = new Map<string, number>();
  const wanted = new Map<Channel, Wanted>();
  const playing = new Map<Channel, Playing>();
  let sounding: { readonly id: number; readonly name: Effect; readonly from: number }[] = [];

  const awakener = createAwakener({
    howler: Howler,
    now,
    wait,
    onRebuilt() {
      banks.clear();
      playing.clear();
      sounding = [];
    },
  });

  function spriteOf(file: "effects" | Loop): Record<string, [number, number] | [number, number, boolean]> {
    if (file !== "effects") {
      const whole = files.loops[file];
      return { [WHOLE]: [whole.at, whole.for, true] };
    }
    return Object.fromEntries(
      Object.entries(files.effects).map(([name, place]) => [name, [place.at, place.for] as [number, number]]),
    );
  }

  /** The file, loading or loaded; nothing where it has failed too often. */
  function bankOf(file: "effects" | Loop): HowlLike | undefined {
    const known = banks.get(file);
    if (known) return known;
    const attempt = attempts.get(file) ?? 0;
    if (attempt >= MOST_ATTEMPTS) return undefined;
    attempts.set(file, attempt + 1);
    const src = files.addresses(file);
    const howl: HowlLike = new Howl({
      src: attempt % 2 === 0 ? src : src.slice(-1),
      sprite: spriteOf(file),
      volume: 0,
      pool: file === "effects" ? MOST_EFFECTS + 1 : 1,
      onload() {
        attempts.delete(file);
        applyAll();
      },
      onloaderror: () => drop(file, howl),
      onplayerror: () => forget(howl),
    });
    banks.set(file, howl);
    return howl;
  }

  /** A file that did not come, or cannot be read: it is asked for again when it is next wanted. */
  function drop(file: string, howl: HowlLike): void {
    if (banks.get(file) !== howl) return;
    banks.delete(file);
    forget(howl);
    quietly(() => howl.unload());
  }

  function forget(howl: HowlLike): void {
    for (const [channel, one] of playing) if (one.howl === howl) playing.delete(channel);
  }

  const isReady = (howl: HowlLike | undefined): howl is HowlLike =>
    howl?.state() === "loaded" && awakener.isAwake();

  function applyAll(): void {
    for (const channel of wanted.keys()) apply(channel);
  }

  function apply(channel: Channel): void {
    const { name, gain, ms } = wanted.get(channel) ?? { name: undefined, gain: 0, ms: 0 };
    const current = playing.get(channel);
    if (current && (current.name !== name || gain === 0)) fadeAway(channel, current, ms);
    if (name === undefined || gain === 0) return;
    const still = playing.get(channel);
    if (still && still.gain !== gain) {
      still.howl.fade(levelOf(still), gain, ms, still.id);
      still.gain = gain;
    }
    if (!still) start(channel, name, gain, ms);
  }

  function start(channel: Channel, name: Loop, gain: number, ms: number): void {
    const howl = bankOf(name);
    if (!isReady(howl)) return;
    const id = howl.play(WHOLE);
    if (typeof id !== "number") return;
    howl.fade(0, gain, ms, id);
    playing.set(channel, { name, howl, id, gain });
  }

  function fadeAway(channel: Channel, current: Playing, ms: number): void {
    const { howl, id } = current;
    playing.delete(channel);
    howl.fade(levelOf(current), 0, ms, id);
    void wait(ms).then(() => quietly(() => howl.stop(id)));
  }

  return {
    prepare: () => quietly(() => bankOf("effects")),
    effect(name, gain) {
      quietly(() => {
        const howl = gain > 0 ? bankOf("effects") : undefined;
        if (!isReady(howl)) return;
        const at = now();
        sounding = sounding.filter((one) => at - one.from < files.effects[one.name].for);
        if (sounding.some((one) => one.name === name && at - one.from < ECHO_MS)) return;
        if (sounding.length >= MOST_EFFECTS) howl.stop(sounding.shift()?.id);
        howl.volume(gain);
        const id = howl.play(name);
        if (typeof id === "number") sounding.push({ id, name, from: at });
      });
    },
    loop(channel, name, gain, ms) {
      wanted.set(channel, { name, gain, ms });
      quietly(() => apply(channel));
    },
    stopEffects() {
      sounding = [];
      quietly(() => banks.get("effects")?.stop());
    },
    rest() {
      sounding = [];
      playing.clear();
      for (const howl of banks.values()) quietly(() => howl.stop());
    },
    async wake() {
      const awake = await awakener.wake();
      if (awake) quietly(applyAll);
      return awake;
    },
  };
}

/** How loud a loop is right now, in the middle of a fade too. */
function levelOf({ howl, id, gain }: Playing): number {
  const level = howl.volume(id);
  return typeof level === "number" ? level : gain;
}

/** Sound is beside the game: whatever goes wrong in it stops nothing. */
function quietly(work: () => unknown): void {
  try {
    work();
  } catch {
    // Not heard.
  }
}
