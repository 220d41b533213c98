import { DEFAULT_SETTINGS, forNextPlayer, writeSettings, type Settings } from "../../src/records/settings.ts";
import { readSettings } from "../../src/records/read-settings.ts";
import { writeSitting } from "../../src/records/sitting.ts";
import { readSitting } from "../../src/records/read-sitting.ts";
import { openShelf, type Shelf } from "../../src/records/storage.ts";
import type { Content } from "../../src/screens/content.ts";
import { NEW_GAME, reduce, toSitting, type Action, type Game } from "../../src/screens/game.ts";
import { fromSitting } from "../../src/screens/from-sitting.ts";
import { SHIPPED } from "../../src/screens/shipped.ts";
import { freshStores } from "./fake-storage.ts";

/** How a break ends: back to where one was, with another story, or by stopping. A hand up says a sentence and leaves one there. */
export type BreakEnd = "back" | "hand" | "other" | "stop";

/** A browser with the game open: every press does what the page's buttons do, and nothing is drawn. */
export class Device {
  readonly #content: Content;
  readonly #stores = freshStores();
  #shelf: Shelf = openShelf(this.#stores);
  game: Game = NEW_GAME;
  settings: Settings = DEFAULT_SETTINGS;

  constructor(content: Content) {
    this.#content = content;
  }

  /** What is left when the tab is loaded again. */
  reload(): void {
    this.#shelf = openShelf(this.#stores);
    this.settings = readSettings(this.#shelf);
    this.game = fromSitting(readSitting(this.#shelf), this.#content.stories, SHIPPED);
  }

  press(action: Action): void {
    this.game = reduce(this.game, action, this.#content.stories);
    writeSitting(this.#shelf, toSitting(this.game));
    if (action.kind === "next-player") this.change(forNextPlayer(this.settings));
  }

  change(settings: Settings): void {
    this.settings = settings;
    writeSettings(this.#shelf, settings);
  }

  /** Help lies over the page and goes again. */
  help(): void {}

  takeBreak(end: BreakEnd): void {
    if (end === "other") this.press({ kind: "go", screen: this.game.badge ? "choose" : "badge" });
    if (end === "stop") this.press({ kind: "go", screen: "title" });
  }

  /** A child's press at the page of what is kept, where nothing of a grown-up's is here. */
  clear(): void {
    this.#shelf.clear("all");
    this.settings = readSettings(this.#shelf);
    this.game = { ...NEW_GAME, screen: "remembers" };
  }
}
