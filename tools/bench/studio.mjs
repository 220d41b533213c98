// From a keystroke in the studio to its diagnostics, in small and large packs, off the page's own thread.
import { ensureBrowser, NO_BROWSER } from "../browser.mjs";
import { buildPage } from "../build-page.mjs";
import { serve } from "../serve.mjs";

const SIZES = [
  { scenarios: 1, passages: 10 },
  { scenarios: 1, passages: 60 },
  { scenarios: 1, passages: 200 },
  { scenarios: 100, passages: 60 },
];
const TIMES = 15;

/** @returns {Promise<object[]>} one row for each size and kind of keystroke: states walked, and milliseconds */
export async function benchStudio() {
  const executablePath = await ensureBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const { chromium } = await import("@playwright/test");
  const server = await serve(await buildPage("tools/bench/studio-page.html", "bench-studio"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.goto(`${server.address}tools/bench/studio-page.html`);
  await page.waitForFunction(() => "studio" in globalThis);
  const rows = [];
  for (const size of SIZES) {
    for (const keystroke of ["act", "words"]) {
      const timed = await page.evaluate((wanted) => globalThis.studio.timeKeystrokes(wanted), {
        ...size,
        keystroke,
        times: TIMES,
      });
      rows.push({ ...size, keystroke, ...summary(timed) });
    }
  }
  await browser.close();
  await server.close();
  return rows;
}

function summary({ runs, first, taken }) {
  const middle = (of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)];
  const rounded = (ms) => Math.round(ms * 10) / 10;
  return {
    runs,
    "states walked": taken.at(-1).statesWalked,
    "states in all": first.statesWalked,
    "ms to diagnostics": rounded(middle(taken.map(({ ms }) => ms))),
    "slowest ms": rounded(Math.max(...taken.map(({ ms }) => ms))),
    "ms that typing waits": rounded(middle(taken.map(({ typing }) => typing))),
    "first check ms": rounded(first.ms),
  };
}
