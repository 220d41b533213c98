import { h, render } from "preact";
import { version } from "../package.json";
import pack from "../scenarios/packs/first-week/pack.json?opening";
import texts from "../scenarios/packs/first-week/text.en-GB.json?opening";
import policy from "../scenarios/policies/kempshott.policy.json" with { type: "json" };
import profile from "../scenarios/profile.json" with { type: "json" };
import { loadWords } from "./locale/words.ts";
import { browserOffline } from "./offline/browser.ts";
import { browserStores, openShelf } from "./records/storage.ts";
import { keptTonight } from "./screens/kept.ts";
import { contentOf, type Opening } from "./screens/content.ts";
import { openGame, type OpenPack } from "./screens/open-game.tsx";
import type { OpenDrafts } from "./screens/own-packs.ts";
import { browserSound } from "./sound/browser.ts";
import { whenIdle } from "./stage/turns.ts";
import { dateHere } from "./ui/date-here.ts";
import { ErrorPage } from "./ui/error-page.tsx";
import { later } from "./ui/later.tsx";
import "./ui/styles/index.css";

/** The hall and the teacher's room. A pupil at a tablet never fetches more of them than this. */
const Room = later(async () => (await import("./main/rooms.tsx")).Room);
/** As they were checked before they ship: see Opening. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a JSON file the compiler knows no more than its shape
const OPENING = { policy, profile, pack, texts } as unknown as Opening;
const PRESENTER = "#presenter";
/** Everything for play without a network is fetched after what the first story needs (ms). */
const OFFLINE_WAIT = 4000;
/** This build is launched by an LMS, in a frame of its page. */
const IS_LESSON = import.meta.env.MODE === "lms";

const openDrafts: OpenDrafts = async () => (await import("./screens/open-drafts.ts")).openDrafts();
const openPack: OpenPack = async (content, id) => (await import("./screens/rest.ts")).openPack(content, id);

/** Puts the game together: words, what this device keeps, the policy, the school and its stories. */
async function start(root: Element): Promise<void> {
  const words = await loadWords();
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  // Another page must not lay itself over the game's buttons (safety.md, section 5).
  if (!IS_LESSON && window.top !== window.self) {
    root.replaceChildren();
    render(h("main", { class: "plain-page" }, h("h1", null, words.t("title.framed"))), root);
    return;
  }
  try {
    const shelf = openShelf(browserStores());
    const { hash } = window.location;
    const at = await keptTonight(contentOf(OPENING), shelf, window, IS_LESSON);
    const sound = browserSound(words.language);
    whenIdle(() => sound.begin());
    const parts = { root, words, ...at, openPack, openDrafts, shelf, sound };
    if (hash === PRESENTER) {
      await (await import("./main/presenter.ts")).presenter(parts);
    } else {
      const offline = browserOffline();
      const lesson = IS_LESSON
        ? await (await import("./screens/lesson/open-lesson.ts")).openLesson(parts)
        : undefined;
      await openGame({ ...parts, ...lesson, room: Room, today: dateHere, version, offline });
      whenIdle(() => offline.begin(), OFFLINE_WAIT, OFFLINE_WAIT);
    }
  } catch (error) {
    const onAgain = () => window.location.reload();
    root.replaceChildren();
    render(h(ErrorPage, { words, onAgain }), root);
    reportError(error);
  }
}

// The address of the presenter's window may be typed by hand into a page that is open already.
window.addEventListener("hashchange", () => window.location.reload());

const root = document.querySelector("#game");
// Not awaited: parts that are fetched later build on this very script, and would wait for it for ever.
if (root) void start(root);
