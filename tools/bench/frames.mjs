// Frame times of a quiet and a busy scene, with each renderer.
import { buildGallery } from "../gallery/build.mjs";
import { serve } from "../serve.mjs";
import { slowPage } from "./lib/pages.mjs";
import { spreadOf } from "./lib/stats.mjs";
import { plain, table } from "./lib/tables.mjs";

const SCENES = { quiet: 2, busy: 6 };
const SLOWNESS = [1, 4];
const RENDERERS = ["canvas", "webgl"];

/** @param {import("./lib/measures.mjs").Bench} bench */
export async function measureFrames({ browser, rounds, quick }) {
  const server = await serve(await buildGallery());
  const found = RENDERERS.flatMap((renderer) =>
    SLOWNESS.flatMap((cpu) =>
      Object.entries(SCENES).map(([scene, people]) => ({ renderer, cpu, scene, people, runs: [] })),
    ),
  );
  for (let round = 0; round < Math.ceil(rounds / 3); round++) {
    for (const one of found) {
      const { page, close } = await slowPage(browser, one);
      await page.goto(`${server.address}tools/gallery/`);
      await page.waitForFunction(() => "gallery" in globalThis);
      one.runs.push(await page.evaluate(timeFrames, { ...one, seconds: quick ? 2 : 4 }));
      await close();
    }
  }
  await server.close();
  const rows = found.map(({ renderer, cpu, scene, people, runs }) => ({
    renderer,
    cpu,
    scene,
    people,
    fps: spreadOf(runs.map((times) => (1000 * times.length) / times.reduce((sum, time) => sum + time, 0))),
    ...percentiles(runs.flat()),
  }));
  return {
    id: "frames",
    title: "Frames",
    said: "1280 x 720. Somebody talks and another walks, so that the stage runs at full speed. WebGL here is what this browser has: on a computer without a graphics chip, software, which the game does not take.",
    tables: [
      {
        title: "",
        text: table(
          rows.map(({ fps, cpu, scene, people, renderer, ...ms }) => ({
            renderer,
            CPU: `${cpu}x`,
            scene: `${scene}, ${people} people`,
            fps: plain(fps.median),
            "p50, ms": ms.p50,
            "p95, ms": ms.p95,
            "p99, ms": ms.p99,
          })),
        ),
      },
    ],
    data: rows,
  };
}

/** Runs in the page. */
async function timeFrames({ renderer, people, seconds }) {
  const { gallery } = globalThis;
  await gallery.open({ renderer, reducedMotion: false });
  const place = "playground";
  await gallery.show(gallery.fullScene(place, "neutral", people));
  await new Promise((resolve) => {
    setTimeout(resolve, 600);
  });
  const times = [];
  const end = performance.now() + seconds * 1000;
  let turn = 0;
  let next = 0;
  let last = performance.now();
  while (performance.now() < end) {
    if (performance.now() > next) {
      turn += 1;
      next = performance.now() + 1200;
      void gallery.show(gallery.fullScene(place, turn % 2 === 0 ? "happy" : "worried", people));
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  gallery.close();
  return times;
}

function percentiles(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
