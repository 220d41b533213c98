import type { Words } from "../locale/words.ts";
import { openCounting } from "../records/results-counting.ts";
import type { Offline } from "../offline/offline.ts";
import { forNextPlayer, writeSettings, type Settings } from "../records/settings.ts";
import { forgetSitting, writeSitting } from "../records/sitting.ts";
import type { Shelf } from "../records/storage.ts";
import { nextTask, whenIdle } from "../stage/turns.ts";
import type { Profile } from "../scenario/format.ts";
import type { Session } from "../scenario/session.ts";
import type { Sound } from "../sound/sound.ts";
import { drawer } from "../ui/drawer.tsx";
import { ErrorBoundary } from "../ui/error-page.tsx";
import { later } from "../ui/later.tsx";
import { lateScanning } from "../ui/late-scanning.ts";
import { wearSettings } from "../ui/wear-settings.ts";
import { App, type AppProps } from "./app.tsx";
import type { Cleared } from "./clear-device.ts";
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
  type Rest,
} from "./content.ts";
import { CurrentScreen, LaterScreen, type ScreenProps } from "./current-screen.tsx";
import { NEW_GAME, reduce, toSitting, type Action, type Game } from "./game.ts";
import { keptGame, keptSettings, keptSitting } from "./kept.ts";
import type { OpenDrafts } from "./own-packs.ts";
import { isShipped } from "./pack-info.ts";
import { languageOfSettings, type Spoken } from "./spoken.ts";
import { packsForPupils, type Tonight } from "./tonight.ts";

interface Parts {
  readonly root: Element;
  readonly words: Words;
  /** The game's content with the first pack, and what opens another one. */
  readonly content: Content;
  readonly openPack: OpenPack;
  readonly openDrafts: OpenDrafts;
  readonly shelf: Shelf;
  readonly sound: Sound;
  readonly room: AppProps["room"];
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

/** All that changes while the game is played. */
interface Held {
  readonly settings: Settings;
  readonly content: Content;
  readonly game: Game;
  readonly language: Spoken;
  /** The stories of another pack could not be opened. */
  readonly packFailed: boolean;
  readonly tonight: Tonight;
}

/** The content with one more pack. Rejects where its files do not come or are not sound. */
export type OpenPack = (content: Content, id: string) => Promise<Content>;

/** Opens the game in `root`, at the place where this tab was. The only part that holds state. */
export async function openGame(parts: Parts): Promise<void> {
  const { root, words, openPack, openDrafts, shelf, sound, today, version } = parts;
  const settings = await keptSettings(shelf);
  const sitting = await keptSitting(shelf);
  let { shipped } = parts;
  const withAll = (content: Content, come: Rest): Content => {
    if (isWhole(content)) return content;
    shipped = { ...shipped, wording: come.wording };
    return withRest(content, come);
  };
  const opened = await withPackOf(sitting?.pack, parts);
  const content = isToCome(opened, sitting?.scenario) ? withAll(opened, await fetchRest()) : opened;
  const language = await languageOfSettings(settings);
  let now: Held = {
    // Its name is not ticked then, so that it can be asked for again; what is kept stays until a setting is changed.
    settings: language.failed ? { ...settings, language: null } : settings,
    content,
    game: await keptGame(sitting, content),
    language,
    packFailed: false,
    tonight: parts.tonight,
  };
  const hold = (changed: Partial<Held>) => {
    now = { ...now, ...changed };
    if (changed.settings) wear(changed.settings);
    if (changed.language) speak(changed.language);
    show();
  };
  const openRest = async (): Promise<void> => {
    const come = await fetchRest();
    hold({ content: withAll(now.content, come) });
  };
  /** Where the game is at what has not come yet. Once it has come, it is shown as anything else. */
  const rest = later<ScreenProps>(async () => {
    await openRest();
    return CurrentScreen;
  });
  const counting = openCounting(shelf, today, reportError);
  const show = drawer(root, () => (
    <ErrorBoundary
      words={now.language.spoken?.words ?? words}
      english={now.language.spoken && words}
      onAgain={startAgain}
    >
      <App
        game={now.game}
        settings={now.settings}
        sound={sound}
        words={words}
        content={now.content}
        translation={now.language.spoken}
        languageFailed={now.language.failed}
        packFailed={now.packFailed}
        version={version}
        offline={parts.offline}
        storageRefused={shelf.refused()}
        room={parts.room}
        rest={rest}
        tonight={now.tonight}
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
        holdsGrownUps={async () => (await import("./clear-device.ts")).holdsGrownUps(parts)}
        onClear={clear}
      />
    </ErrorBoundary>
  ));
  const dispatch = (action: Action) => {
    if (action.kind === "pick-pack" && !now.content.packs.has(action.pack)) {
      void fetchThen(action);
      return;
    }
    // A hall may be shown the school's own stories: they are looked for when they are wanted, and not before.
    if (action.kind === "go" && action.screen === "hall") findOwn().catch(reportError);
    const moved = reduce(now.game, action, now.content.stories);
    if (moved.screen !== now.game.screen) window.scrollTo(0, 0);
    count(action, moved);
    parts.onMoved?.(now.game, moved, now.content);
    hold({ game: moved, packFailed: false });
    writeSitting(shelf, toSitting(moved));
  };
  /** A run that has ended is added to the group's counts, where a teacher has turned counting on. */
  const count = (action: Action, moved: Game) => {
    const { screen, played } = now.game;
    if (action.kind === "finish" && screen === "scene" && moved !== now.game && moved.run) {
      const { policy } = now.content;
      counting.finished({ pack: packOf(now.content, moved.pack), policy, run: moved.run, played });
    }
    if (action.kind !== "next-player") return;
    counting.nextPlayer();
    const { language: spoken, englishBeside } = now.settings;
    if (spoken !== null || englishBeside || now.language.failed) changeSettings(forNextPlayer(now.settings));
  };
  /** A policy and a clearing begin another: what was looked for in the one before is out of date. */
  let era = 0;
  const openOne = async (id: string): Promise<void> => {
    const [before, then] = [now.content, era];
    const opened = await openPack(before, id);
    // What was opened under another policy, or before a clearing, is opened anew.
    if (then !== era) return openOne(id);
    hold({ content: withOpened(now.content, before, opened) });
  };
  const fetchThen = async (action: Extract<Action, { kind: "pick-pack" }>) => {
    try {
      await openOne(action.pack);
      dispatch(action);
    } catch (error) {
      // The stories that are here can still be played; the page says so.
      hold({ packFailed: true });
      reportError(error);
    }
  };
  const change = (changed: Settings) => {
    const before = now.settings.language;
    hold({ settings: changed });
    if (changed.language !== before) void changeLanguage(changed);
  };
  const changeSettings = (changed: Settings) => {
    writeSettings(shelf, changed);
    change(changed);
  };
  /** The language changes where the player is. One that does not come leaves everything as it was. */
  const changeLanguage = async (wanted: Settings) => {
    const come = await languageOfSettings(wanted);
    // Another one may have been asked for meanwhile.
    if (now.settings.language !== wanted.language) return;
    if (!come.failed) {
      hold({ language: come });
      return;
    }
    const spoken = now.language.spoken?.words.language ?? null;
    const settings = { ...now.settings, language: spoken };
    hold({ language: { ...now.language, failed: true }, settings });
    writeSettings(shelf, settings);
  };
  const changeSchool = (school: Session | undefined) => {
    const from = school ? "browser" : "shipped";
    hold({
      tonight: { session: school, from, notice: undefined, taken: true },
      content: withSchool(now.content, school ?? { profile: parts.ownProfile, plan: undefined }),
    });
    const [first] = packsForPupils(now.content);
    if (first && !now.content.packs.has(first.id)) openOne(first.id).catch(reportError);
  };
  const changePolicy = (school: Parts["shipped"]) => {
    era += 1;
    hold({ content: withPolicy(now.content, school) });
    findOwn().catch(reportError);
  };
  let looks = 0;
  /** Looks for the school's own packs. A later look, another policy, or a clearing makes what an earlier one found out of date. */
  const findOwn = async (): Promise<void> => {
    looks += 1;
    const [look, then] = [looks, era];
    // A signature is for the policy with its words.
    await openRest();
    const { policy, wording } = now.content;
    const { playableOwn } = await import("./own-packs.ts");
    const own = await playableOwn(openDrafts, { policy, wording });
    if (look === looks && then === era) hold({ content: withOwn(now.content, own) });
  };
  /** For a child, at the page of what is kept; for a grown-up, behind the door. */
  const clear = async (whose: "child" | "all"): Promise<Cleared> => {
    const { clearAll, clearForChild } = await import("./clear-device.ts");
    const cleared = await (whose === "child" ? clearForChild(parts) : clearAll(parts));
    if (cleared !== "stays") {
      era += 1;
      hold({ content: withPolicy(withOwn(now.content, []), shipped) });
      changeSchool(undefined);
    }
    hold({ game: { ...NEW_GAME, screen: whose === "child" ? "remembers" : "teacher" } });
    counting.nextPlayer();
    // Settings are there yet only where the browser refused to clear; what reads them may have to be fetched.
    change(await keptSettings(shelf));
    return cleared;
  };
  const startAgain = () => {
    forgetSitting(shelf);
    window.location.reload();
  };
  // Until here the page says that the game is opening, and whom to call.
  root.replaceChildren();
  const scanning = lateScanning(document);
  const wear = (settings: Settings) => {
    wearSettings(settings);
    scanning.wear(settings.scan);
    sound.wear(settings.sound);
  };
  const speak = ({ spoken }: Spoken) => sound.reader.turnTo((spoken?.words ?? words).language);
  hold(now);
  // What does not come is asked for again when it is shown.
  whenIdle(() => void Promise.all([rest.ahead(), LaterScreen.ahead()]).catch(() => undefined));
}

/** What ships beside the first script's part of it. Rejects where it does not come. */
async function fetchRest(): Promise<Rest> {
  const { restOf }: { readonly restOf?: () => Rest } = await import("./rest.ts");
  // A file that broke off can still be a script: one with nothing in it.
  if (!restOf) throw new Error("the rest came with nothing in it");
  // To read so much and to show it are two pieces of work: whoever presses meanwhile is answered between them.
  await nextTask();
  return restOf();
}

/** A tab that was in another pack's story finds it again; where that pack does not come, the first one is there. */
async function withPackOf(pack: string | undefined, { content, openPack }: Parts): Promise<Content> {
  const [planned] = (content.plan?.packs ?? []).filter((id) => !isShipped(id));
  let opened = planned === undefined ? content : await openPack(content, planned).catch(() => content);
  const wanted = [packsForPupils(opened)[0]?.id, pack].filter((id) => id !== undefined);
  for (const id of wanted) if (!opened.packs.has(id)) opened = await openPack(opened, id).catch(() => opened);
  return opened;
}
