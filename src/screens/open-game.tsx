import { signal } from "@preact/signals";
import { render } from "preact";
import type { Words } from "../locale/words.ts";
import { readSettings, writeSettings, type Settings } from "../records/settings.ts";
import { forgetSitting, readSitting, writeSitting } from "../records/sitting.ts";
import type { Shelf } from "../records/storage.ts";
import type { Sound } from "../sound/sound.ts";
import { ErrorBoundary } from "../ui/error-page.tsx";
import { wearSettings } from "../ui/wear-settings.ts";
import { App } from "./app.tsx";
import type { Content } from "./content.ts";
import { fromSitting, NEW_GAME, reduce, toSitting, type Action } from "./game.ts";

interface Parts {
  readonly root: Element;
  readonly words: Words;
  readonly content: Content;
  readonly shelf: Shelf;
  readonly sound: Sound;
  readonly version: string;
}

/** Opens the game in `root`, at the place where this tab was. The only part that holds state. */
export function openGame({ root, words, content, shelf, sound, version }: Parts): void {
  const settings = signal(readSettings(shelf));
  const game = signal(fromSitting(readSitting(shelf), content.stories));
  const show = () =>
    render(
      <ErrorBoundary words={words} onAgain={startAgain}>
        <App
          game={game.value}
          settings={settings.value}
          sound={sound}
          words={words}
          content={content}
          version={version}
          storageRefused={shelf.refused()}
          dispatch={dispatch}
          onSettings={changeSettings}
          onClear={clear}
        />
      </ErrorBoundary>,
      root,
    );
  const dispatch = (action: Action) => {
    const moved = reduce(game.value, action, content.stories);
    if (moved.screen !== game.value.screen) window.scrollTo(0, 0);
    game.value = moved;
    writeSitting(shelf, toSitting(moved));
  };
  const changeSettings = (changed: Settings) => {
    settings.value = changed;
    writeSettings(shelf, changed);
  };
  const clear = () => {
    shelf.clear();
    settings.value = readSettings(shelf);
    game.value = { ...NEW_GAME, screen: "remembers" };
  };
  const startAgain = () => {
    forgetSitting(shelf);
    window.location.reload();
  };
  settings.subscribe(wearSettings);
  settings.subscribe((worn) => sound.wear(worn.sound));
  settings.subscribe(show);
  game.subscribe(show);
}
