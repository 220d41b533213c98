import type { Page } from "@playwright/test";
import { expect, testOf } from "./built-page.ts";

/** The makers' gallery, which shows the stage as it ships. */
const test = testOf("gallery", "tools/gallery/").extend<{ gallery: (inPage?: () => void) => Promise<Page> }>({
  gallery: async ({ page, address }, use) => {
    await use(async (inPage) => {
      if (inPage) await page.addInitScript(inPage);
      await page.goto(address);
      await page.waitForFunction(() => "gallery" in window);
      return page;
    });
  },
});
test.use({ painted: true, contextOptions: { reducedMotion: "no-preference" } });

test("[issue 9] a stage that has changed its speed draws once for each frame of the screen", async ({
  gallery,
}) => {
  const page = await gallery();
  const steps = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await window.gallery.open({ renderer: "canvas", reducedMotion: false, width: 320 });
    await window.gallery.show(window.gallery.fullScene("playground"), { talking: false, celebrate: false });
    // It is calm by then, and slower than at first.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const before = window.gallery.inspect()?.frames ?? 0;
    for (let n = 0; n < 40; n++) await frame();
    return (window.gallery.inspect()?.frames ?? 0) - before;
  });
  expect(steps).toBeGreaterThan(30);
  expect(steps).toBeLessThan(45);
});

test("[issue 9] where frames are slow the stage does without confetti", async ({ gallery }) => {
  const page = await gallery(() => {
    // The clock of this page's frames runs three times too fast: each of them seems to take so long.
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (work) => ask((time) => work(time * 3));
  });
  const counts = await page.evaluate(async () => {
    const { gallery: shown } = window;
    const frames = async (count: number) => {
      for (let n = 0; n < count; n++) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    const scene = shown.fullScene("playground", "sad", 2);
    const now = () => shown.inspect() ?? { objects: 0, spared: [] as readonly string[] };
    /** How many pieces are thrown. */
    const celebrated = async () => {
      await shown.show(scene, { talking: false, celebrate: false });
      const before = now().objects;
      await shown.show(scene, { talking: false, celebrate: true });
      return now().objects - before;
    };
    await shown.open({ renderer: "canvas", reducedMotion: false, width: 320 });
    const first = await celebrated();
    for (let turns = 0; turns < 20 && !now().spared.includes("frames"); turns++) {
      await shown.show(scene, { talking: true, celebrate: false });
      await frames(50);
    }
    const { spared } = now();
    return { first, spared, last: await celebrated() };
  });
  expect(counts).toEqual({ first: 48, spared: ["camera", "confetti", "frames"], last: 0 });
});

test("[issue 9] each large drawing of the stage is made in a task of its own, so that a press is never far from its answer", async ({
  gallery,
}) => {
  const page = await gallery(() => {
    const later = window.setTimeout;
    const counted = window as unknown as { tasks: number; drawnIn: number[] };
    [counted.tasks, counted.drawnIn] = [0, []];
    window.setTimeout = ((work: () => void, ms?: number) =>
      later(() => {
        counted.tasks += 1;
        work();
      }, ms)) as typeof window.setTimeout;
    const draw = CanvasRenderingContext2D.prototype.drawImage;
    CanvasRenderingContext2D.prototype.drawImage = function (
      this: CanvasRenderingContext2D,
      ...what: unknown[]
    ) {
      const [image] = what;
      if (image instanceof HTMLImageElement && image.src.startsWith("data:image/svg"))
        counted.drawnIn.push(counted.tasks);
      Reflect.apply(draw, this, what);
    };
  });
  const tasks = await page.evaluate(async () => {
    await window.gallery.open({ renderer: "canvas", reducedMotion: true, width: 320 });
    await window.gallery.show(window.gallery.fullScene("playground"));
    await window.gallery.preload(window.gallery.fullScene("library"));
    return (window as unknown as { drawnIn: number[] }).drawnIn;
  });
  expect(tasks.length).toBeGreaterThan(8);
  expect(new Set(tasks).size).toBe(tasks.length);
});
