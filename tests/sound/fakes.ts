import type { HowlerLike, HowlLike, Howling, HowlSettings } from "../../src/sound/howler.ts";
import { AMBIENCES, EFFECTS, MUSIC } from "../../src/sound/names.ts";
import type { Channel, Player, SoundFiles, Stretch } from "../../src/sound/player.ts";
import type { PageSigns } from "../../src/sound/sound.ts";
import type { Synth, UtteranceLike } from "../../src/sound/speech/reader.ts";
import type { VoiceLike } from "../../src/sound/speech/voices.ts";

/** Time that goes on when a test says so. */
export class FakeTime {
  at = 0;
  #due: { readonly at: number; readonly work: () => void }[] = [];

  readonly now = (): number => this.at;

  readonly after = (ms: number, work: () => void): (() => void) => {
    const timer = { at: this.at + ms, work };
    this.#due.push(timer);
    return () => {
      this.#due = this.#due.filter((one) => one !== timer);
    };
  };

  readonly wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      this.after(ms, resolve);
    });

  /** Lets this much time pass, one timer after the other, promises between them. */
  async pass(ms: number): Promise<void> {
    const until = this.at + ms;
    await settle();
    for (;;) {
      const [next] = this.#due.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
      if (!next) break;
      this.#due = this.#due.filter((one) => one !== next);
      this.at = next.at;
      next.work();
      await settle();
    }
    this.at = until;
  }
}

/** Lets every promise that can go on do so. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

/** An AudioContext: what its state is, and what it does when it is asked to resume. */
export class FakeContext {
  state: string;
  asked = 0;
  readonly #time: FakeTime;
  /** "runs" wakes; "refuses" rejects; "hangs" never answers; "throws" is an old browser; "stuck" says that it runs. */
  answer: "runs" | "refuses" | "hangs" | "throws" | "stuck";

  constructor(time: FakeTime, state: string, answer: FakeContext["answer"]) {
    this.#time = time;
    this.state = state;
    this.answer = answer;
  }

  get currentTime(): number {
    return this.state === "running" && this.answer !== "stuck" ? this.#time.at / 1000 : 0;
  }

  resume(): Promise<void> {
    this.asked += 1;
    if (this.answer === "throws") throw new Error("InvalidStateError");
    if (this.answer === "refuses") return Promise.reject(new Error("NotAllowedError"));
    if (this.answer === "hangs") return new Promise(() => {});
    this.state = "running";
    return Promise.resolve();
  }
}

/** What a Howl was told, in order. */
export class FakeHowl implements HowlLike {
  readonly settings: HowlSettings;
  readonly told: string[] = [];
  loaded: "loading" | "loaded" | "unloaded" = "loading";
  readonly levels = new Map<number, number>();
  #last = 1000;
  #gain = 0;

  constructor(settings: HowlSettings) {
    this.settings = settings;
  }

  load(): void {
    this.loaded = "loaded";
    this.settings.onload();
  }
  play(sprite: string): number {
    this.#last += 1;
    this.levels.set(this.#last, this.#gain);
    this.told.push(`play ${sprite} at ${this.#gain}`);
    return this.#last;
  }
  stop(id?: number): void {
    this.told.push(id === undefined ? "stop all" : `stop ${id}`);
  }
  fade(from: number, to: number, ms: number, id: number): void {
    this.levels.set(id, to);
    this.told.push(`fade ${from.toFixed(2)} to ${to.toFixed(2)} in ${ms}`);
  }
  volume(gainOrId: number): number | undefined {
    if (this.levels.has(gainOrId)) return this.levels.get(gainOrId);
    this.#gain = gainOrId;
    return undefined;
  }
  state(): "loading" | "loaded" | "unloaded" {
    return this.loaded;
  }
  unload(): void {
    this.loaded = "unloaded";
    this.told.push("unload");
  }
}

/** Howler, with a context that behaves as a test wants. */
export function fakeHowling(time: FakeTime, contexts: readonly FakeContext[]) {
  const howls: FakeHowl[] = [];
  let unloads = 0;
  let at = 0;
  const Howler: HowlerLike & { ctx: FakeContext | undefined } = {
    autoSuspend: true,
    autoUnlock: true,
    ctx: contexts[0],
    unload() {
      unloads += 1;
      at += 1;
      for (const howl of howls) howl.loaded = "unloaded";
      Howler.ctx = contexts[at] ?? new FakeContext(time, "suspended", "hangs");
    },
  };
  class Howl extends FakeHowl {
    constructor(settings: HowlSettings) {
      super(settings);
      howls.push(this);
    }
  }
  const howling: Howling = { Howl, Howler };
  return { howling, Howler, howls, unloads: () => unloads };
}

const stretches = <T extends string>(names: readonly T[], long: number): Record<T, Stretch> => {
  const all: Partial<Record<T, Stretch>> = {};
  for (const [i, name] of names.entries()) all[name] = { at: i * 1000, for: long };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every name has been given one
  return all as Record<T, Stretch>;
};

export const FILES: SoundFiles = {
  addresses: (file) => [`/${file}.webm`, `/${file}.mp3`],
  effects: stretches(EFFECTS, 500),
  loops: stretches([...MUSIC, ...AMBIENCES], 20_000),
};

/** A player that writes down what it is told. */
export class FakePlayer implements Player {
  readonly told: string[] = [];
  readonly loops = new Map<Channel, string>();

  prepare = () => void this.told.push("prepare");
  effect = (name: string, gain: number) => void this.told.push(`${name} ${gain}`);
  loop = (channel: Channel, name: string | undefined, gain: number, ms: number) => {
    this.loops.set(channel, `${name ?? "nothing"} ${gain.toFixed(2)} in ${ms}`);
  };
  stopEffects = () => void this.told.push("stop effects");
  rest = () => void this.told.push("rest");
  wake = () => {
    this.told.push("wake");
    return Promise.resolve(true);
  };
}

/** A page whose signs a test gives. */
export class FakePage implements PageSigns {
  press = () => {};
  show = () => {};
  hide = () => {};
  onPress = (listener: () => void) => (this.press = listener);
  onShown = (listener: () => void) => (this.show = listener);
  onHidden = (listener: () => void) => (this.hide = listener);
}

export const voice = (name: string, lang = "en-GB", localService = true): VoiceLike => ({
  name,
  lang,
  localService,
  voiceURI: `voice:${name}`,
});

export class FakeUtterance extends EventTarget implements UtteranceLike {
  readonly text: string;
  voice: VoiceLike | null = null;
  lang = "";
  rate = 1;
  pitch = 1;
  volume = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** Speech as a device has it: it says each text in a second, unless a fault was asked for. */
export class FakeSynth implements Synth {
  readonly spoken: FakeUtterance[] = [];
  voices: VoiceLike[];
  speaking = false;
  pending = false;
  paused = false;
  cancels = 0;
  resumes = 0;
  fault: "none" | "never ends" | "throws" | "fails" | "voices throw" = "none";
  readonly #time: FakeTime;
  #changed = () => {};

  constructor(time: FakeTime, voices: VoiceLike[]) {
    this.#time = time;
    this.voices = voices;
  }

  getVoices(): VoiceLike[] {
    if (this.fault === "voices throw") throw new Error("no voices here");
    return this.voices;
  }
  speak(utterance: UtteranceLike): void {
    if (this.fault === "throws") throw new Error("synthesis-unavailable");
    if (!(utterance instanceof FakeUtterance)) throw new Error("not one of ours");
    this.spoken.push(utterance);
    this.speaking = true;
    if (this.fault === "never ends") return;
    const told = this.fault === "fails" ? "error" : "end";
    this.#time.after(10, () => utterance.dispatchEvent(new Event("start")));
    this.#time.after(1000, () => {
      this.speaking = false;
      utterance.dispatchEvent(new Event(told));
    });
  }
  cancel(): void {
    this.cancels += 1;
    this.speaking = false;
    // Browsers tell of it later, as of an error.
    const broken = this.spoken[this.spoken.length - 1];
    this.#time.after(0, () => broken?.dispatchEvent(new Event("error")));
  }
  resume(): void {
    this.resumes += 1;
    this.paused = false;
  }
  addEventListener(_: "voiceschanged", listener: () => void): void {
    this.#changed = listener;
  }
  /** The device has found its voices. */
  change(voices: VoiceLike[]): void {
    this.voices = voices;
    this.#changed();
  }
  get texts(): string[] {
    return this.spoken.map(({ text }) => text);
  }
}
