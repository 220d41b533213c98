import { h, render } from "preact";
import { version } from "../package.json";
import texts from "../scenarios/packs/first-week/text.en-GB.json" with { type: "json" };
import pack from "../scenarios/packs/first-week/pack.json" with { type: "json" };
import policy from "../scenarios/policies/kempshott.policy.json" with { type: "json" };
import wording from "../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };
import profile from "../scenarios/profile.json" with { type: "json" };
import { loadWords } from "./locale/words.ts";
import { browserStores, openShelf } from "./records/storage.ts";
import { readContent, withPack } from "./screens/content.ts";
import { openGame, type OpenPack } from "./screens/open-game.tsx";
import { fetchPack } from "./screens/fetch-pack.ts";
import { browserSound } from "./sound/browser.ts";
import { ErrorPage } from "./ui/error-page.tsx";
import "./ui/styles/index.css";

/** Puts the game together: words, what this device keeps, the policy, the school and its stories. */
async function start(root: Element): Promise<void> {
  const words = await loadWords();
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  root.replaceChildren();
  // Another page must not lay itself over the game's buttons (safety.md, section 5).
  if (window.top !== window.self) {
    root.append(words.t("title.framed"));
    return;
  }
  try {
    const content = readContent({ policy, wording, profile, pack, texts });
    const shelf = openShelf(browserStores());
    const openPack: OpenPack = async (now, id) => withPack(now, await fetchPack(id));
    const sound = browserSound(words.language);
    await openGame({ root, words, content, openPack, shelf, sound, version });
  } catch (error) {
    const onAgain = () => window.location.reload();
    render(h(ErrorPage, { words, onAgain }), root);
    reportError(error);
  }
}

const root = document.querySelector("#game");
if (root) await start(root);
