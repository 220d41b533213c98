// What is left in memory after scene upon scene.
import { GAME, pressThrough } from "./lib/contenders.mjs";
import { slowPage } from "./lib/pages.mjs";
import { slopeOf } from "./lib/stats.mjs";
import { plain, table } from "./lib/tables.mjs";

/** @param {import("./lib/measures.mjs").Bench} bench */
export async function measureHeap({ browser, open, quick }) {
  const { contenders, scene } = await open();
  const game = contenders.find(({ id }) => id === GAME);
  const [scenes, step] = quick ? [12, 3] : [60, 5];
  const { page, client, close } = await slowPage(browser, { cpu: 1 });
  await pressThrough(page, game.address, game.toTalk.slice(0, 2), game.root);
  const rows = [];
  for (let played = 0; played < scenes; played += step) {
    await page.evaluate(playScenes, { titles: scene.titles, from: played, count: step });
    // Twice: what the first collection lets go of may hold more.
    for (let i = 0; i < 2; i++) await client.send("HeapProfiler.collectGarbage");
    const { usedSize } = await client.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners: listeners } = await client.send("Memory.getDOMCounters");
    rows.push({ scenes: played + step, "heap, MB": usedSize / 1e6, "DOM nodes": nodes, listeners });
  }
  await close();
  // The first scenes fetch what all later ones use: the stage, its pictures, the sounds.
  const settled = rows.slice(Math.floor(rows.length / 3));
  const slope = slopeOf(settled.map((row) => [row.scenes, row["heap, MB"] * 1000]));
  return {
    id: "heap",
    title: `Memory after ${scenes} scenes`,
    said: `Scenes played to the end one after the other in one page, title after title, the stage alive; after a forced collection. From the scene ${settled[0].scenes} on the heap grows by ${plain(slope)} kB a scene.`,
    tables: [{ title: "", text: table(rows) }],
    data: { rows, slope },
  };
}

/** Runs in the page: opens stories by their titles, plays each to its end, and comes back to where they are chosen. */
async function playScenes({ titles, from, count }) {
  const { find, until, shownNow } = globalThis.presser;
  const wait = () =>
    new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  const onward = () =>
    find("Next") ?? document.querySelector("main .card:enabled") ?? find("See what happened");
  for (let i = 0; i < count; i++) {
    const title = titles[(from + i) % titles.length];
    (await until(() => find(title), 10_000)).click();
    (await until(() => find("Play"), 10_000)).click();
    for (let presses = 0; !find("Choose another story"); presses++) {
      if (presses > 2000) throw new Error(`a story does not end: ${shownNow().slice(0, 200)}`);
      onward()?.click();
      await wait();
    }
    find("Choose another story").click();
  }
}
