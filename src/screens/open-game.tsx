import { signal } from "@preact/signals-core";
import { render } from "preact";
import { ENGLISH, languageOf } from "../locale/languages.ts";
import type { Words } from "../locale/words.ts";
import { openCounting } from "../records/results-counting.ts";
import type { Offline } from "../offline/offline.ts";
import { forNextPlayer, writeSettings, type Settings } from "../records/settings.ts";
import { forgetSitting, writeSitting } from "../records/sitting.ts";
import type { Shelf } from "../records/storage.ts";
import { whenIdle } from "../stage/turns.ts";
import type { Profile } from "../scenario/format.ts";
import type { Session } from "../scenario/session.ts";
import type { Sound } from "../sound/sound.ts";
import { ErrorBoundary } from "../ui/error-page.tsx";
import { later } from "../ui/later.tsx";
import { scanningOf } from "../ui/scanning.ts";
import { wearSettings } from "../ui/wear-settings.ts";
import { App } from "./app.tsx";
import { clearAll, clearForChild, holdsGrownUps, type Cleared } from "./clear-device.ts";
import {
  isToCome,
  isWhole,
  packOf,
  withOpened,
  withOwn,
  withPolicy,
  withRest,
  withSchool,
  type Content,
} from "./content.ts";
import { CurrentScreen, LaterScreen, type ScreenProps } from "./current-screen.tsx";
import { fetchRest } from "./fetch-rest.ts";
import { fromSitting, NEW_GAME, reduce, toSitting, type Action, type Game } from "./game.ts";
import { keptSettings, keptSitting } from "./kept.ts";
import { playableOwn, type OpenDrafts } from "./own-packs.ts";
import type { Rooms } from "./rooms.ts";
import { isShipped } from "./shipped.ts";
import { fetchTranslation, type Translation } from "./translation.ts";
import { allPacks, packsForPupils, type Tonight } from "./tonight.ts";

interface Parts {
  readonly root: Element;
  readonly words: Words;
  /** The game's content with the first pack, and what opens another one. */
  readonly content: Content;
  readonly openPack: OpenPack;
  readonly openDrafts: OpenDrafts;
  readonly shelf: Shelf;
  readonly sound: Sound;
  readonly rooms: Rooms;
  /** What this tab plays, and the school that ships: what is left when a device is cleared. */
  readonly tonight: Tonight;
  readonly ownProfile: Profile;
  readonly shipped: Pick<Content, "policy" | "wording">;
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
  const { root, words, openPack, openDrafts, shelf, sound, rooms, today, version } = parts;
  const settings = signal(await keptSettings(shelf));
  const sitting = await keptSitting(shelf);
  const content = signal(await withPackOf(sitting?.pack, parts));
  let { shipped } = parts;
  const openRest = async (): Promise<void> => {
    const come = await fetchRest();
    if (isWhole(content.value)) return;
    shipped = { ...shipped, wording: come.wording };
    content.value = withRest(content.value, come);
  };
  if (isToCome(content.value, sitting?.scenario)) await openRest();
  const game = signal(fromSitting(sitting, content.value.stories, allPacks(content.value)));
  const packFailed = signal(false);
  const language = signal(await languageOfSettings(settings.value));
  // Its name is not ticked then, so that it can be asked for again; what is kept stays until a setting is changed.
  if (language.value.failed) settings.value = { ...settings.value, language: null };
  const tonight = signal(parts.tonight);
  /** Where the game is at what has not come yet. Once it has come, it is shown as anything else. */
  const rest = later<ScreenProps>(async () => {
    await openRest();
    return CurrentScreen;
  });
  const counting = openCounting(shelf, today, reportError);
  const show = () =>
    render(
      <ErrorBoundary
        words={language.value.spoken?.words ?? words}
        english={language.value.spoken && words}
        onAgain={startAgain}
      >
        <App
          game={game.value}
          settings={settings.value}
          sound={sound}
          words={words}
          content={content.value}
          translation={language.value.spoken}
          languageFailed={language.value.failed}
          packFailed={packFailed.value}
          version={version}
          offline={parts.offline}
          storageRefused={shelf.refused()}
          rooms={rooms}
          rest={rest}
          tonight={tonight.value}
          today={today}
          onSchool={changeSchool}
          shipped={shipped}
          onPolicy={changePolicy}
          openDrafts={openDrafts}
          onOwn={findOwn}
          counting={counting}
          shelf={shelf}
          openPack={openOne}
          dispatch={dispatch}
          onSettings={changeSettings}
          holdsGrownUps={() => holdsGrownUps(parts)}
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
    // A hall may be shown the school's own stories: they are looked for when they are wanted, and not before.
    if (action.kind === "go" && action.screen === "hall") findOwn().catch(reportError);
    const moved = reduce(game.value, action, content.value.stories);
    if (moved.screen !== game.value.screen) window.scrollTo(0, 0);
    count(action, moved);
    parts.onMoved?.(game.value, moved, content.value);
    game.value = moved;
    writeSitting(shelf, toSitting(moved));
  };
  /** A run that has ended is added to the group's counts, where a teacher has turned counting on. */
  const count = (action: Action, moved: Game) => {
    const { screen, played } = game.value;
    if (action.kind === "finish" && screen === "scene" && moved !== game.value && moved.run) {
      const { policy } = content.value;
      counting.finished({ pack: packOf(content.value, moved.pack), policy, run: moved.run, played });
    }
    if (action.kind !== "next-player") return;
    counting.nextPlayer();
    const { language: spoken, englishBeside } = settings.value;
    if (spoken !== null || englishBeside || language.value.failed)
      changeSettings(forNextPlayer(settings.value));
  };
  /** A policy and a clearing begin another: what was looked for in the one before is out of date. */
  let era = 0;
  const openOne = async (id: string): Promise<void> => {
    const [before, then] = [content.value, era];
    const opened = await openPack(before, id);
    // What was opened under another policy, or before a clearing, is opened anew.
    if (then !== era) return openOne(id);
    content.value = withOpened(content.value, before, opened);
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
  const wear = (changed: Settings) => {
    const before = settings.value.language;
    settings.value = changed;
    if (changed.language !== before) void changeLanguage(changed);
  };
  const changeSettings = (changed: Settings) => {
    writeSettings(shelf, changed);
    wear(changed);
  };
  /** The language changes where the player is. One that does not come leaves everything as it was. */
  const changeLanguage = async (wanted: Settings) => {
    const come = await languageOfSettings(wanted);
    // Another one may have been asked for meanwhile.
    if (settings.value.language !== wanted.language) return;
    if (!come.failed) {
      language.value = come;
      return;
    }
    language.value = { ...language.value, failed: true };
    const spoken = language.value.spoken?.words.language ?? null;
    settings.value = { ...settings.value, language: spoken };
    writeSettings(shelf, settings.value);
  };
  const changeSchool = (school: Session | undefined) => {
    const from = school ? "browser" : "shipped";
    tonight.value = { session: school, from, notice: undefined, taken: true };
    content.value = withSchool(content.value, school ?? { profile: parts.ownProfile, plan: undefined });
    const [first] = packsForPupils(content.value);
    if (first && !content.value.packs.has(first.id)) openOne(first.id).catch(reportError);
  };
  const changePolicy = (school: Parts["shipped"]) => {
    era += 1;
    content.value = withPolicy(content.value, school);
    findOwn().catch(reportError);
  };
  let looks = 0;
  /** Looks for the school's own packs. A later look, another policy, or a clearing makes what an earlier one found out of date. */
  const findOwn = async (): Promise<void> => {
    looks += 1;
    const [look, then] = [looks, era];
    // A signature is for the policy with its words.
    await openRest();
    const { policy, wording } = content.value;
    const own = await playableOwn(openDrafts, { policy, wording });
    if (look === looks && then === era) content.value = withOwn(content.value, own);
  };
  /** For a child, at the page of what is kept; for a grown-up, behind the door. */
  const clear = async (whose: "child" | "all"): Promise<Cleared> => {
    const cleared = await (whose === "child" ? clearForChild(parts) : clearAll(parts));
    if (cleared !== "stays") {
      era += 1;
      content.value = withPolicy(withOwn(content.value, []), shipped);
      changeSchool(undefined);
    }
    game.value = { ...NEW_GAME, screen: whose === "child" ? "remembers" : "teacher" };
    counting.nextPlayer();
    // Settings are there yet only where the browser refused to clear; what reads them may have to be fetched.
    wear(await keptSettings(shelf));
    return cleared;
  };
  const startAgain = () => {
    forgetSitting(shelf);
    window.location.reload();
  };
  // Until here the page says that the game is opening, and whom to call.
  root.replaceChildren();
  language.subscribe(({ spoken }) => sound.reader.turnTo((spoken?.words ?? words).language));
  settings.subscribe(wearSettings);
  const scanning = scanningOf(document);
  settings.subscribe(({ scan }) => scanning.wear(scan));
  settings.subscribe((worn) => sound.wear(worn.sound));
  settings.subscribe(show);
  game.subscribe(show);
  packFailed.subscribe(show);
  language.subscribe(show);
  content.subscribe(show);
  tonight.subscribe(show);
  // What does not come is asked for again when it is shown.
  whenIdle(() => void Promise.all([rest.ahead(), LaterScreen.ahead()]).catch(() => undefined));
}

/** The language that is spoken, nothing for English; and whether the one that was asked for did not come. */
interface Spoken {
  readonly spoken: Translation | undefined;
  readonly failed: boolean;
}

/** The language of the settings. Where it does not come, the game is in English, and says so. */
async function languageOfSettings({ language }: Settings): Promise<Spoken> {
  const { code } = languageOf(language);
  if (code === ENGLISH.code) return { spoken: undefined, failed: false };
  try {
    return { spoken: await fetchTranslation(code), failed: false };
  } catch (error) {
    reportError(error);
    return { spoken: undefined, failed: true };
  }
}

/** A tab that was in another pack's story finds it again; where that pack does not come, the first one is there. */
async function withPackOf(pack: string | undefined, { content, openPack }: Parts): Promise<Content> {
  const [planned] = (content.plan?.packs ?? []).filter((id) => !isShipped(id));
  let opened = planned === undefined ? content : await openPack(content, planned).catch(() => content);
  const wanted = [packsForPupils(opened)[0]?.id, pack].filter((id) => id !== undefined);
  for (const id of wanted) if (!opened.packs.has(id)) opened = await openPack(opened, id).catch(() => opened);
  return opened;
}
