// The first minute on the oldest tablet and the slowest line: what is usable when, the longest task after it, what moves.
import { GAME, pressThrough } from "./lib/contenders.mjs";
import { LOADS, slowPage } from "./lib/pages.mjs";
import { putWatch } from "./lib/presser.mjs";
import { spreadOf } from "./lib/stats.mjs";
import { spread, table } from "./lib/tables.mjs";

const SLOWEST = LOADS.at(-1);
/** How long the picture may take to come alive, and how long is looked on after that for long tasks. */
const PATIENCE = 45_000;
const LOOKED_ON = 3000;

/** @param {import("./lib/measures.mjs").Bench} bench */
export async function measureTrace({ browser, open, rounds }) {
  const { contenders } = await open();
  const game = contenders.find(({ id }) => id === GAME);
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    const { page, close } = await slowPage(browser, SLOWEST);
    await page.addInitScript(putWatch);
    // The last step is the choice itself: it is found and not made, so that the picture comes to the scene that is on.
    const times = await pressThrough(page, game.address, game.toScene.slice(0, -1), game.root);
    const choice = game.toScene.at(-1).press;
    const usable = await page.evaluate(async (wanted) => {
      await globalThis.presser.until(() => globalThis.presser.find(wanted));
      return performance.now();
    }, choice);
    const seen = await page.evaluate(lookOn, { patience: PATIENCE, after: LOOKED_ON });
    const after = (from) =>
      Math.max(0, ...seen.long.filter(([start, ms]) => start + ms > from).map(([, ms]) => ms));
    runs.push({
      button: times[0],
      usable,
      live: seen.live,
      afterButton: after(times[0]),
      afterChoice: after(usable),
      shift: seen.shift,
      moved: seen.moved,
    });
    await close();
  }
  const of = (name) => runs.map((run) => run[name]).filter((value) => value !== undefined);
  const live = of("live");
  const soon = runs.filter((run) => run.live === undefined || run.usable < run.live).length;
  const rows = [
    ["first button usable, ms", of("button")],
    ["first choice usable, ms", of("usable")],
    ["the stage lives, ms", live],
    ["longest task after the first button, ms", of("afterButton")],
    ["longest task after the first choice, ms", of("afterChoice")],
    ["layout shift, sum", of("shift")],
  ].map(([what, values]) => ({
    what,
    "median (quartiles)": values.length > 0 ? spread(spreadOf(values)) : "never",
    worst: values.reduce((most, value) => Math.max(most, value), 0),
  }));
  const moved = [...new Set(runs.flatMap((run) => run.moved))];
  return {
    id: "trace",
    title: "The first minute on the oldest tablet and the slowest line",
    said: `${SLOWEST.name}. The first choice could be pressed before the stage lived in ${soon} of ${runs.length} runs; the stage came alive within ${PATIENCE / 1000} s in ${live.length}. Tasks are counted that end after the moment named, until ${LOOKED_ON / 1000} s after the stage lives. What moved: ${moved.length > 0 ? moved.map((one) => `\`${one}\``).join(", ") : "nothing"}.`,
    tables: [{ title: "", text: table(rows) }],
    data: runs,
  };
}

/** Runs in the page: waits until the picture lives, and some time more. */
async function lookOn({ patience, after }) {
  const { seen } = globalThis.presser;
  const { long, moved } = globalThis.watched;
  const wait = (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  const start = performance.now();
  while (seen.live === undefined && performance.now() - start < patience) await wait(50);
  await wait(after);
  return { live: seen.live, long, moved, shift: globalThis.watched.shift };
}
