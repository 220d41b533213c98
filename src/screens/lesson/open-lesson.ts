import { h, render } from "preact";
import type { Words } from "../../locale/words.ts";
import type { Lesson } from "../../records/lesson.ts";
import { saveFile } from "../../records/save-file.ts";
import { findApi } from "../../records/scorm/find-api.ts";
import { openScorm } from "../../records/scorm/session.ts";
import { writeSitting } from "../../records/sitting.ts";
import type { Shelf } from "../../records/storage.ts";
import type { Content } from "../content.ts";
import type { Game } from "../game.ts";
import type { OpenPack } from "../open-game.tsx";
import { SHIPPED } from "../shipped.ts";
import { PUPILS } from "../tonight.ts";
import { LessonNotice } from "./lesson-notice.tsx";
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

/** The pack that a launch names: one that ships, else the first. */
export function packOfLaunch(search: string): string {
  const named = new URLSearchParams(search).get(PACK);
  const pack = SHIPPED.find(({ id }) => id === named) ?? SHIPPED[0];
  if (!pack) throw new Error("no pack ships");
  return pack.id;
}

/** Opens the game as a lesson of the LMS that launched this page. Without one the game is played all the same. */
export async function openLesson({ root, words, shelf, openPack, ...parts }: Parts): Promise<OpenLesson> {
  const pack = packOfLaunch(window.location.search);
  const opened = parts.content.packs.has(pack) ? parts.content : await openPack(parts.content, pack);
  const content = { ...opened, plan: planOf(pack, opened) };
  let lesson: Lesson | undefined;
  const onTrouble = () => showNotice(root, words, () => lesson?.unsent());
  lesson = openHere(onTrouble);
  if (lesson) writeSitting(shelf, sittingOf(lesson.kept, content, pack));
  else onTrouble();
  const leave = () => lesson?.left();
  window.addEventListener("pagehide", leave);
  // A page that comes back from the browser's own store has told its LMS that it went.
  window.addEventListener("pageshow", ({ persisted }) => persisted && window.location.reload());
  return {
    content,
    onMoved: (before, after, now) => lesson?.told(lessonState(before, after, now, pack)),
  };
}

/** Only this pack is on offer. Packs for grown-ups are never on a pupil's plan, so they need none. */
const planOf = (pack: string, { packs, plan }: Content): Content["plan"] =>
  packs.get(pack)?.circle === PUPILS ? { band: "all", packs: [pack] } : plan;

function openHere(onTrouble: () => void): Lesson | undefined {
  const api = findApi(window);
  if (!api) return undefined;
  return openScorm({
    api,
    now: () => performance.now(),
    soon: (work) => void setTimeout(work),
    onTrouble,
  });
}

const UNSENT_FILE = "buddy-bench-record.json";

function showNotice(root: Element, words: Words, unsent: () => string | undefined): void {
  const place = document.createElement("div");
  root.before(place);
  const onSave = () => saveFile(UNSENT_FILE, unsent() ?? "[]", "application/json");
  render(h(LessonNotice, { words, onSave: unsent() === undefined ? undefined : onSave }), place);
}
