import { signal } from "@preact/signals";
import { render } from "preact";
import type { Words } from "../locale/words.ts";
import type { Offline } from "../offline/offline.ts";
import { readSettings, writeSettings, type Settings } from "../records/settings.ts";
import { forgetSitting, readSitting, writeSitting } from "../records/sitting.ts";
import type { Shelf } from "../records/storage.ts";
import type { Profile } from "../scenario/format.ts";
import type { Session } from "../scenario/session.ts";
import type { Sound } from "../sound/sound.ts";
import { ErrorBoundary } from "../ui/error-page.tsx";
import { wearSettings } from "../ui/wear-settings.ts";
import { App } from "./app.tsx";
import { withPacks, withSchool, type Content } from "./content.ts";
import { fromSitting, NEW_GAME, reduce, toSitting, type Action, type Game } from "./game.ts";
import type { Rooms } from "./rooms.ts";
import { packsForPupils, type Tonight } from "./tonight.ts";

interface Parts {
  readonly root: Element;
  readonly words: Words;
  /** The game's content with the first pack, and what opens another one. */
  readonly content: Content;
  readonly openPack: OpenPack;
  readonly shelf: Shelf;
  readonly sound: Sound;
  readonly rooms: Rooms;
  /** What this tab plays, and the school that ships: what is left when a device is cleared. */
  readonly tonight: Tonight;
  readonly ownProfile: Profile;
  readonly today: () => string;
  readonly version: string;
  readonly offline: Offline;
  /** Whoever follows the game's steps: an LMS that has launched it. */
  readonly onMoved?: ((before: Game, after: Game, content: Content) => void) | undefined;
}

/** The content with one more pack. Rejects where its files do not come or are not sound. */
export type OpenPack = (content: Content, id: string) => Promise<Content>;

/** Opens the game in `root`, at the place where this tab was. The only part that holds state. */
export async function openGame(parts: Parts): Promise<void> {
  const { root, words, openPack, shelf, sound, rooms, today, version } = parts;
  const settings = signal(readSettings(shelf));
  const sitting = readSitting(shelf);
  const content = signal(await withPackOf(sitting?.pack, parts));
  const game = signal(fromSitting(sitting, content.value.stories));
  const packFailed = signal(false);
  const tonight = signal(parts.tonight);
  const show = () =>
    render(
      <ErrorBoundary words={words} onAgain={startAgain}>
        <App
          game={game.value}
          settings={settings.value}
          sound={sound}
          words={words}
          content={content.value}
          packFailed={packFailed.value}
          version={version}
          offline={parts.offline}
          storageRefused={shelf.refused()}
          rooms={rooms}
          tonight={tonight.value}
          today={today}
          onSchool={changeSchool}
          shelf={shelf}
          openPack={openOne}
          dispatch={dispatch}
          onSettings={changeSettings}
          onClear={clear}
        />
      </ErrorBoundary>,
      root,
    );
  const dispatch = (action: Action) => {
    if (action.kind === "pick-pack" && !content.value.packs.has(action.pack)) {
      void fetchThen(action);
      return;
    }
    packFailed.value = false;
    const moved = reduce(game.value, action, content.value.stories);
    if (moved.screen !== game.value.screen) window.scrollTo(0, 0);
    parts.onMoved?.(game.value, moved, content.value);
    game.value = moved;
    writeSitting(shelf, toSitting(moved));
  };
  const openOne = async (id: string) => {
    const opened = await openPack(content.value, id);
    content.value = withPacks(content.value, opened.packs);
  };
  const fetchThen = async (action: Extract<Action, { kind: "pick-pack" }>) => {
    try {
      await openOne(action.pack);
      dispatch(action);
    } catch (error) {
      // The stories that are here can still be played; the page says so.
      packFailed.value = true;
      reportError(error);
    }
  };
  const changeSettings = (changed: Settings) => {
    settings.value = changed;
    writeSettings(shelf, changed);
  };
  const changeSchool = (school: Session | undefined) => {
    const from = school ? "browser" : "shipped";
    tonight.value = { session: school, from, notice: undefined, taken: true };
    content.value = withSchool(content.value, school ?? { profile: parts.ownProfile, plan: undefined });
    const [first] = packsForPupils(content.value);
    if (first && !content.value.packs.has(first.id)) openOne(first.id).catch(reportError);
  };
  const clear = () => {
    shelf.clear();
    changeSchool(undefined);
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
  packFailed.subscribe(show);
  content.subscribe(show);
  tonight.subscribe(show);
}

/** A tab that was in another pack's story finds it again; where that pack does not come, the first one is there. */
async function withPackOf(pack: string | undefined, { content, openPack }: Parts): Promise<Content> {
  const wanted = [packsForPupils(content)[0]?.id, pack].filter((id) => id !== undefined);
  let opened = content;
  for (const id of wanted) if (!opened.packs.has(id)) opened = await openPack(opened, id).catch(() => opened);
  return opened;
}
