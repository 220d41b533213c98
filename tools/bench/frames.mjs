// Frame times of a quiet and a busy scene, with each renderer.
import { ensureBrowser, NO_BROWSER } from "../browser.mjs";
import { buildGallery } from "../gallery/build.mjs";
import { serve } from "../serve.mjs";

const SCENES = { quiet: 2, busy: 6 };
const SECONDS = 4;

/** @returns {Promise<object[]>} one row for each renderer, scene and slow-down: frames a second, and ms a frame */
export async function benchStage() {
  const executablePath = await ensureBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const { chromium } = await import("@playwright/test");
  const server = await serve(await buildGallery());
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const rows = [];
  for (const renderer of ["canvas", "webgl"]) {
    for (const slower of [1, 4]) {
      for (const [scene, people] of Object.entries(SCENES)) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
        await page.goto(`${server.address}tools/gallery/`);
        await page.waitForFunction(() => "gallery" in globalThis);
        const client = await page.context().newCDPSession(page);
        await client.send("Emulation.setCPUThrottlingRate", { rate: slower });
        const times = await page.evaluate(timeFrames, { renderer, people, seconds: SECONDS });
        rows.push({ renderer, "CPU slower": slower, scene, ...summary(times) });
        await page.close();
      }
    }
  }
  await browser.close();
  await server.close();
  return rows;
}

/** Runs in the page: somebody talks and another one walks, so that the stage runs at full speed. */
async function timeFrames({ renderer, people, seconds }) {
  const { gallery } = globalThis;
  await gallery.open({ renderer, reducedMotion: false });
  const places = ["playground", "library"];
  await gallery.show(gallery.fullScene(places[0], "neutral", people));
  await new Promise((resolve) => setTimeout(resolve, 600));
  const times = [];
  const end = performance.now() + seconds * 1000;
  let turn = 0;
  let next = 0;
  let last = performance.now();
  while (performance.now() < end) {
    if (performance.now() > next) {
      turn += 1;
      next = performance.now() + 1200;
      void gallery.show(gallery.fullScene(places[0], turn % 2 === 0 ? "happy" : "worried", people));
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  gallery.close();
  return times;
}

function summary(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] * 10) / 10;
  const total = times.reduce((sum, time) => sum + time, 0);
  return { fps: Math.round((times.length / total) * 1000), p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
