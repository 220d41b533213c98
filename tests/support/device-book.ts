import { DEFAULT_SETTINGS, type Settings } from "../../src/records/settings.ts";
import type { RunEvent } from "../../src/play/run.ts";
import type { Content } from "../../src/screens/content.ts";
import type { Screen } from "../../src/screens/game.ts";
import { note, type RunBook } from "./run-book.ts";

/** What a player has done so far on a device, kept without the code under test. */
export class DeviceBook {
  readonly content: Content;
  scenario: string | undefined;
  run: RunBook | undefined;
  /** The way taken before another one was tried. */
  earlier: RunBook | undefined;
  badge = false;
  pack: string | undefined;
  readonly played = new Set<string>();
  settings: Settings = DEFAULT_SETTINGS;
  /** Nothing has been pressed since the device was cleared: nothing is kept, not even the place. */
  cleared = false;

  constructor(content: Content) {
    this.content = content;
  }

  /** The stories on offer: those of the pack that was picked, else of the first. */
  storyAt(n: number): string {
    const [first] = this.content.packs.values();
    const { scenarios } = this.content.packs.get(this.pack ?? "") ?? first ?? { scenarios: [] };
    return scenarios[n % scenarios.length]?.id ?? "";
  }

  pickStory(scenario: string): void {
    this.scenario = scenario;
    this.run = undefined;
    this.earlier = undefined;
  }
  play(): void {
    const story = this.content.stories.get(this.scenario ?? "");
    this.run = story && { passages: story.passages, path: [story.scenario.start], steps: [] };
    this.earlier = undefined;
  }
  event(event: RunEvent): void {
    if (this.run) note(this.run, event);
  }
  finish(): void {
    if (this.scenario !== undefined) this.played.add(this.scenario);
  }
  tryAgain(moment: number): void {
    this.earlier = this.run && { ...this.run, path: [...this.run.path], steps: [...this.run.steps] };
    this.event({ kind: "back-to", moment });
  }
  pickPack(pack: string): void {
    this.pack = pack;
    this.scenario = undefined;
    this.run = undefined;
    this.earlier = undefined;
  }
  nextPlayer(): void {
    this.#forget();
    this.settings = { ...this.settings, language: null, englishBeside: false };
  }
  clear(): void {
    this.#forget();
    this.settings = DEFAULT_SETTINGS;
    this.cleared = true;
  }
  #forget(): void {
    this.scenario = undefined;
    this.run = undefined;
    this.earlier = undefined;
    this.badge = false;
    this.pack = undefined;
    this.played.clear();
  }
}

/** Screens from which a side screen is left by Back. */
export const SIDES: readonly Screen[] = ["settings", "remembers", "credits", "door"];
