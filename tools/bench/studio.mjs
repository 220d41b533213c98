// From a keystroke in the studio to its diagnostics, in small and large packs, off the page's own thread.
import { buildPage } from "../build-page.mjs";
import { serve } from "../serve.mjs";
import { slowPage } from "./lib/pages.mjs";
import { spreadOf } from "./lib/stats.mjs";
import { plain, spread, table } from "./lib/tables.mjs";

const SIZES = [
  { scenarios: 1, passages: 10 },
  { scenarios: 1, passages: 60 },
  { scenarios: 1, passages: 200 },
  { scenarios: 100, passages: 60 },
  { scenarios: 200, passages: 200 },
];
const KEYSTROKES = ["act", "words"];

/** @param {import("./lib/measures.mjs").Bench} bench */
export async function measureStudio({ browser, rounds, quick }) {
  const server = await serve(await buildPage("tools/bench/studio-page.html", "bench-studio"));
  const { page, close } = await slowPage(browser, { cpu: 1 });
  await page.goto(`${server.address}tools/bench/studio-page.html`);
  await page.waitForFunction(() => "studio" in globalThis);
  const rows = [];
  for (const size of SIZES) {
    for (const keystroke of KEYSTROKES) {
      const times = quick ? 3 : rounds;
      const timed = await page.evaluate((wanted) => globalThis.studio.timeKeystrokes(wanted), {
        ...size,
        keystroke,
        times,
      });
      rows.push({ ...size, keystroke, ...timed });
    }
  }
  await close();
  await server.close();
  return {
    id: "studio",
    title: "The studio's checker",
    said: "Milliseconds from a keystroke to its diagnostics: another act on a card, or another letter of its words. *Typing waits* is how long the page's own thread is held up.",
    tables: [
      {
        title: "",
        text: table(
          rows.map(({ scenarios, passages, keystroke, runs, first, taken }) => ({
            scenarios,
            "passages in each": passages,
            keystroke,
            "runs in": runs,
            "states walked": taken.at(-1).statesWalked,
            "of so many": first.statesWalked,
            "to diagnostics, ms": spread(spreadOf(taken.map(({ ms }) => ms))),
            "typing waits, ms": plain(spreadOf(taken.map(({ typing }) => typing)).median),
            "first check, ms": first.ms,
          })),
        ),
      },
    ],
    data: rows,
  };
}
