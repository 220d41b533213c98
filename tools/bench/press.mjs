// From pressing Next to the next line on the screen.
import { GAME, pressThrough } from "./lib/contenders.mjs";
import { slowPage } from "./lib/pages.mjs";
import { spreadOf } from "./lib/stats.mjs";
import { spread, table, times } from "./lib/tables.mjs";

const SLOWNESS = [1, 4, 6];
const FRAME = 1000 / 60;

/** @param {import("./lib/measures.mjs").Bench} bench */
export async function measurePress({ browser, open, rounds, quick }) {
  const { contenders } = await open();
  const found = SLOWNESS.flatMap((cpu) => contenders.map((contender) => ({ cpu, contender, presses: [] })));
  for (let round = 0; round < Math.ceil(rounds / 3); round++) {
    for (const { cpu, contender, presses } of found) {
      const { page, client, close } = await slowPage(browser, { cpu: 1 });
      await pressThrough(page, contender.talk, contender.toTalk, contender.root);
      if (contender.id === GAME)
        await page.evaluate(() => globalThis.presser.until(() => globalThis.presser.seen.live, 20_000));
      await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
      presses.push(...(await page.evaluate(pressOn, quick ? 6 : 9)));
      await close();
    }
  }
  const rows = found.map(({ cpu, contender, presses }) => ({
    cpu,
    id: contender.id,
    name: contender.name,
    ...spreadOf(presses),
  }));
  const own = (cpu) => rows.find((row) => row.cpu === cpu && row.id === GAME);
  return {
    id: "press",
    title: "From a press to the next line",
    said: `Milliseconds from pressing Next, or where the game asks for a choice its first card, to the frame after the one that shows the next words. The game's stage lives. Two frames are ${(2 * FRAME).toFixed(1)} ms.`,
    tables: SLOWNESS.map((cpu) => ({
      title: `CPU ${cpu}x`,
      text: table(
        rows
          .filter((row) => row.cpu === cpu)
          .map((row) => ({
            page: row.name,
            "ms (quartiles)": spread(row),
            "ours to its": row.id === GAME ? "" : times(own(cpu).median, row.median),
            presses: row.n,
          })),
      ),
    })),
    data: rows,
  };
}

/** Runs in the page: presses on, and notes how long each takes. */
async function pressOn(most) {
  const { find, shownNow, until, timePress } = globalThis.presser;
  const wait = (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  const card = () => document.querySelector("main .card:enabled, main [data-place]:enabled");
  const taken = [];
  for (let i = 0; i < most; i++) {
    await wait(400);
    const button = await until(() => find("Next") ?? card());
    const before = shownNow();
    taken.push(await timePress(button, () => shownNow() !== before));
  }
  return taken;
}
