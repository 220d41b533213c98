import type { Page } from "@playwright/test";
import type { Game } from "./game.ts";

export const SOUND_FILE = /\/assets\/(browser-player|effects|music|ambience)[^/]*\.(js|webm|mp3)$/;
export const PLAYER = /\/assets\/browser-player[^/]*\.js$/;

/** What a page does with sound, as spied upon from before its first script. */
interface Spied {
  readonly contexts: AudioContext[];
  /** Each sound that began: where in its file, and whether it goes round. */
  readonly started: { readonly at: number; readonly loop: boolean }[];
  /** How long each fade to nothing takes, in seconds. */
  readonly fades: number[];
}

declare global {
  interface Window {
    spied: Spied;
    /** What the made-up voice has said. */
    said: string[];
  }
}

export async function spy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spied: Spied = { contexts: [], started: [], fades: [] };
    window.spied = spied;
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        spied.contexts.push(this);
      }
    };
    // oxlint-disable-next-line typescript/unbound-method -- called below with the node it belongs to
    const begin = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...args: number[]) {
      spied.started.push({ at: args[1] ?? 0, loop: this.loop });
      Reflect.apply(begin, this, args);
    };
    // oxlint-disable-next-line typescript/unbound-method -- called below with the node it belongs to
    const ramp = AudioParam.prototype.linearRampToValueAtTime;
    AudioParam.prototype.linearRampToValueAtTime = function (this: AudioParam, to: number, end: number) {
      if (to === 0) spied.fades.push(end - (spied.contexts[0]?.currentTime ?? 0));
      return Reflect.apply(ramp, this, [to, end]);
    };
  });
}

export const spied = (page: Page) =>
  page.evaluate(() => {
    const { contexts, started } = window.spied;
    return { contexts: contexts.map(({ state }) => state), started: [...started] };
  });

/** Gives the page a device's voices, and speech that takes its time. */
export async function giveVoices(
  page: Page,
  voices: readonly { readonly name: string; readonly localService: boolean }[],
): Promise<void> {
  await page.addInitScript((given) => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const all = given.map((one) => ({ ...one, lang: "en-GB", voiceURI: one.name, default: false }));
    const speech = {
      speaking: false,
      pending: false,
      paused: false,
      getVoices: () => all,
      addEventListener: () => undefined,
      resume: () => undefined,
      cancel() {
        for (const timer of timers) clearTimeout(timer);
        speech.speaking = false;
      },
      speak(utterance: EventTarget & { text: string }) {
        window.said.push(utterance.text);
        speech.speaking = true;
        const timer = setTimeout(() => {
          speech.speaking = false;
          utterance.dispatchEvent(new Event("end"));
        }, 700);
        timers.add(timer);
      },
    };
    class Utterance extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    window.said = [];
    Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  }, voices);
}

export const LOCAL = [{ name: "Near", localService: true }];
export const said = (page: Page) => page.evaluate(() => [...window.said]);
export const marked = (page: Page) => page.locator(".sentence[data-reading]");
export const readAloud = (page: Page) => page.getByRole("button", { name: "Read aloud", exact: true });

/** Sets one of the settings, on their screen. */
export async function set(game: Game, group: string, label: string): Promise<void> {
  const options = game.page.getByRole("group", { name: group });
  await options.getByLabel(label, { exact: true }).check();
}
