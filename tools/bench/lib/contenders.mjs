// Who is measured beside whom: the built game, and the same scene as its rivals show it.
import path from "node:path";
import { build } from "vite";
import { ROOT } from "../../install.mjs";
import { serve } from "../../serve.mjs";
import { rivalPages } from "../rivals/pages.mjs";
import { firstScene } from "../rivals/scene.mjs";
import { planSteps, putPresser } from "./presser.mjs";

/**
 * @typedef {{ press: string, finds?: string, says?: string }} Step a button, and what shows that the page has answered
 * @typedef {{ id: string, name: string, root: string, address: string, talk: string, toScene: Step[], toTalk: Step[] }} Contender
 *   the steps lead from the opened page to the first choice, and to a talk of lines with Next
 */

export const GAME = "game";

/** @returns {Promise<{ contenders: Contender[], scene: import("../rivals/scene.mjs").Scene, close: () => Promise<void> }>} */
export async function openContenders() {
  const scene = await firstScene();
  const outDir = path.join(ROOT, "node_modules", ".cache", "bench", "game");
  await build({
    root: ROOT,
    logLevel: "error",
    build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  });
  const rivals = rivalPages(scene);
  const [game, others] = await Promise.all([
    serve(outDir, { compress: true }),
    serve(rivals.folder, { compress: true }),
  ]);
  const card = { press: scene.cards[0].text, says: scene.cards[0].after };
  const toStory = [
    { press: "Start", finds: "otter" },
    { press: "otter", finds: scene.title },
    { press: scene.title, finds: "Play" },
    { press: "Play", finds: "Next" },
  ];
  const hear = scene.lines.slice(1).map((line) => ({ press: "Next", says: line }));
  return {
    scene,
    contenders: [
      {
        id: GAME,
        name: "Buddy Bench",
        root: "main",
        address: game.address,
        talk: game.address,
        toScene: [...toStory, ...hear, { press: "Next", finds: card.press }, card],
        toTalk: toStory,
      },
      ...rivals.pages.map(({ id, name, root, path: page, talk }) => ({
        id,
        name,
        root,
        address: others.address + page,
        talk: others.address + talk,
        toScene: [card],
        toTalk: [],
      })),
    ],
    close: async () => {
      await Promise.all([game.close(), others.close()]);
    },
  };
}

/**
 * Opens a page and makes presses, each as soon as the page answers to it.
 * @param {import("@playwright/test").Page} page
 * @param {string} address
 * @param {Step[]} steps
 * @param {string} root what holds the words that are shown now
 * @returns {Promise<number[]>} when each press was made that was answered, in ms since the page was asked for
 */
export async function pressThrough(page, address, steps, root) {
  await page.addInitScript(putPresser, root);
  await page.addInitScript(planSteps, steps);
  await page.goto(address, { waitUntil: "commit" });
  return page.evaluate(() => globalThis.pressed);
}
