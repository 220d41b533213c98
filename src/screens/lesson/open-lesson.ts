import { h } from "preact";
import type { Words } from "../../locale/words.ts";
import type { Lesson } from "../../records/lesson.ts";
import { saveFile } from "../../records/save-file.ts";
import { findApi } from "../../records/scorm/find-api.ts";
import { openScorm } from "../../records/scorm/session.ts";
import { writeSettings } from "../../records/settings.ts";
import { readSettings } from "../../records/read-settings.ts";
import { writeSitting } from "../../records/sitting.ts";
import { readSitting } from "../../records/read-sitting.ts";
import type { Shelf } from "../../records/storage.ts";
import { browserAsk } from "../../records/xapi/lrs.ts";
import { openByAddress } from "../../records/xapi/open.ts";
import { drawer } from "../../ui/drawer.tsx";
import { sentencesOf, type Content } from "../content.ts";
import type { Game } from "../game.ts";
import type { OpenPack } from "../open-game.tsx";
import { SHIPPED } from "../shipped.ts";
import { LessonBar } from "./lesson-bar.tsx";
import { lessonState, sittingOf } from "./lesson-state.ts";

interface Parts {
  readonly root: Element;
  readonly words: Words;
  readonly content: Content;
  readonly openPack: OpenPack;
  readonly shelf: Shelf;
}

/** What a lesson gives to the game: its one pack, and whom to tell of each step. */
export interface OpenLesson {
  readonly content: Content;
  readonly onMoved: (before: Game, after: Game, content: Content) => void;
}

/** The parameter of a launch that names the pack. */
const PACK = "pack";
const UNSENT_FILE = "buddy-bench-record.json";

/** The pack that a launch names: one that ships, else the first. */
export function packOfLaunch(search: string): string {
  const named = new URLSearchParams(search).get(PACK);
  const pack = SHIPPED.find(({ id }) => id === named) ?? SHIPPED[0];
  if (!pack) throw new Error("no pack ships");
  return pack.id;
}

/** Opens the game as a lesson of whatever launched this page. Without a launch the game is played all the same. */
export async function openLesson({ root, words, shelf, openPack, ...parts }: Parts): Promise<OpenLesson> {
  const pack = packOfLaunch(window.location.search);
  const opened = parts.content.packs.has(pack) ? parts.content : await openPack(parts.content, pack);
  // Only this pack is on offer.
  const content: Content = { ...opened, plan: { band: "all", packs: [pack] } };
  let isTroubled = false;
  let show: () => void = () => undefined;
  const onTrouble = () => {
    isTroubled = true;
    show();
  };
  const place = document.createElement("div");
  place.className = "lesson-place";
  place.textContent = words.t("lesson.opening");
  root.replaceChildren();
  root.before(place);
  const here = await openHere(content, pack, onTrouble).finally(() => place.replaceChildren());
  const { lesson, returnTo, isSilent, isKept } = here;
  // A tab that was in this pack keeps its place where the launch knows none, as after a reload.
  if (isKept || readSitting(shelf)?.pack !== pack) writeSitting(shelf, sittingOf(lesson.kept, content, pack));
  if (isSilent) hush(shelf);
  const onSave = () => saveFile(UNSENT_FILE, lesson.unsent() ?? "", "application/json");
  const onReturn = () => {
    lesson.left();
    if (returnTo !== undefined) window.location.assign(returnTo);
  };
  show = drawer(place, () => {
    const canSave = lesson.unsent() !== undefined;
    return h(LessonBar, {
      words,
      isTroubled,
      onSave: canSave ? onSave : undefined,
      onReturn: returnTo === undefined ? undefined : onReturn,
    });
  });
  show();
  window.addEventListener("pagehide", () => lesson.left());
  // A page that comes back from the browser's own store has told its LMS that it went.
  window.addEventListener("pageshow", ({ persisted }) => persisted && window.location.reload());
  return {
    content,
    onMoved: (before, after, now) => lesson.told(lessonState(before, after, now, pack)),
  };
}

/** A player has switched sound off in the LMS: so it is off here, and can be switched on in the settings. */
function hush(shelf: Shelf): void {
  const settings = readSettings(shelf);
  writeSettings(shelf, { ...settings, sound: { ...settings.sound, mute: true } });
}

interface Here {
  readonly lesson: Lesson;
  readonly returnTo?: string | undefined;
  readonly isSilent?: boolean;
  /** The launch knows where the player was; else this tab does. */
  readonly isKept: boolean;
}

async function openHere(content: Content, pack: string, onTrouble: () => void): Promise<Here> {
  const api = findApi(window);
  const soon = (work: () => void) => void setTimeout(work);
  const scorm = api ? openScorm({ api, now: () => performance.now(), soon, onTrouble }) : undefined;
  if (scorm) return { lesson: scorm, isKept: true };
  let isKept = true;
  const record = await openByAddress({
    search: window.location.search,
    ask: browserAsk,
    pack,
    titles: titlesOf(content, pack),
    now: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    onTrouble: () => {
      isKept = false;
      onTrouble();
    },
  });
  return { ...record, isKept };
}

const titlesOf = (content: Content, pack: string): ReadonlyMap<string, string> =>
  new Map(
    (content.packs.get(pack)?.scenarios ?? []).map((scenario) => [
      scenario.id,
      sentencesOf(content, scenario)(scenario.title),
    ]),
  );
