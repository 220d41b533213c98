import { existsSync } from "node:fs";
import type { Page } from "@playwright/test";
import { GALLERY } from "../../tools/gallery/build.mjs";
import { serve } from "../../tools/serve.mjs";
import { LONG } from "../support/long.ts";
import { countDrawing } from "./count-drawing.ts";
import { expect, test as base } from "./game.ts";
import { addressOf } from "./sites.ts";

const RENDERERS = ["canvas", "webgl"] as const;
const MEGABYTE = 1024 * 1024;
/** Design: performance, budgets. */
const MOST_TEXTURE_BYTES = 64 * MEGABYTE;
const MOST = { objects: 420, drawCalls: { webgl: 40, canvas: 420 } } as const;

const test = base.extend<{ book: Page }>({
  address: addressOf(() => {
    expect(existsSync(GALLERY)).toBe(true);
    return serve(GALLERY);
  }, "tools/gallery/"),
  // The gallery is no page of the game: only its errors are watched.
  watch: async ({ page }, use) => {
    const wrongs: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !/404/.test(message.text())) wrongs.push(message.text());
    });
    page.on("pageerror", (error) => wrongs.push(String(error)));
    await use({ wrongs, expected: [] });
    expect(wrongs).toEqual([]);
  },
  book: async ({ page, address }, use) => {
    await page.addInitScript(countDrawing);
    await page.goto(address);
    await page.waitForFunction(() => "gallery" in window);
    await use(page);
  },
});

test.use({ stage: true });

/** The moments in which something is new, else, in the long run, every passage of every scenario. */
const WHICH = LONG ? "every passage of every scenario" : "every place, person, mood and gesture";

for (const renderer of RENDERERS) {
  test(`${WHICH} is shown by ${renderer}, without a word on the canvas`, async ({ book }) => {
    test.setTimeout(LONG ? 1_800_000 : 300_000);
    await book.evaluate(() => {
      const words = CanvasRenderingContext2D.prototype;
      words.fillText = () => {
        throw new Error("text on the canvas");
      };
      words.strokeText = words.fillText;
    });
    const shown = await book.evaluate(
      async ([name, all]) => {
        const { gallery } = window;
        await gallery.open({ renderer: name, reducedMotion: true, width: 640 });
        const seen = new Set<string>();
        const met = new Set<string | undefined>();
        let shownMoments = 0;
        for (const { picture, talking } of gallery.moments) {
          const key = JSON.stringify([picture, talking]);
          if (seen.has(key)) continue;
          seen.add(key);
          const parts = [
            picture.place,
            ...picture.people.flatMap(({ look, mood, gesture }) => [look, mood, gesture]),
          ];
          const fresh = parts.map((part) => JSON.stringify(part)).filter((part) => !met.has(part));
          for (const part of fresh) met.add(part);
          if (!all && fresh.length === 0) continue;
          shownMoments += 1;
          await gallery.show(picture, { talking, celebrate: false });
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        const people = gallery.moments.flatMap(({ picture }) => picture.people);
        return {
          moments: shownMoments,
          moods: [...new Set(people.map(({ mood }) => mood))],
          places: [...new Set(gallery.moments.map(({ picture }) => picture.place))],
          gestures: [...new Set(people.flatMap(({ gesture }) => gesture ?? []))],
          known: gallery.catalogue,
        };
      },
      [renderer, LONG] as const,
    );
    expect(shown.moments).toBeGreaterThan(LONG ? 60 : 20);
    expect(shown.known.moods).toEqual(expect.arrayContaining(shown.moods));
    expect(shown.known.places).toEqual(expect.arrayContaining(shown.places));
    expect(shown.known.gestures).toEqual(expect.arrayContaining(shown.gestures));
  });

  test(`a full scene keeps within its objects and draw calls with ${renderer}`, async ({ book }) => {
    const count = await book.evaluate(async (name) => {
      const { gallery } = window;
      await gallery.open({ renderer: name, reducedMotion: true });
      await gallery.show(gallery.fullScene(gallery.catalogue.places[0] ?? "playground"));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = { drawn: window.drawn, frames: gallery.inspect()?.frames ?? 0 };
      await gallery.show(gallery.fullScene(gallery.catalogue.places[0] ?? "playground", "happy"));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const inspected = gallery.inspect();
      const frames = (inspected?.frames ?? 0) - before.frames;
      return { ...inspected, perFrame: (window.drawn - before.drawn) / Math.max(1, frames), frames };
    }, renderer);
    expect(count.frames).toBeGreaterThan(0);
    expect(count.perFrame).toBeGreaterThanOrEqual(1);
    expect(count.perFrame).toBeLessThanOrEqual(MOST.drawCalls[renderer]);
    expect(count.objects).toBeLessThanOrEqual(MOST.objects);
  });
}

test("who comes under a name that somebody had in the last story is drawn as who they are", async ({
  book,
}) => {
  const [after, fresh] = await book.evaluate(async () => {
    const { gallery } = window;
    const drawnAs = async (...counts: readonly (readonly string[])[]) => {
      await gallery.open({ renderer: "canvas", reducedMotion: true, width: 640 });
      for (const looks of counts) {
        const scene = gallery.fullScene("library", "neutral", looks.length);
        const people = scene.people.map((person, i) => ({ ...person, look: looks[i] ?? person.look }));
        await gallery.show({ ...scene, people } as typeof scene, { talking: false, celebrate: false });
        await new Promise((resolve) => setTimeout(resolve, 600));
      }
      const picture = document.querySelector("canvas")?.toDataURL();
      gallery.close();
      return picture;
    };
    return [await drawnAs(["amara", "mei"], ["leo", "nia"]), await drawnAs(["leo", "nia"])];
  });
  expect(fresh).toMatch(/^data:image\/png/);
  expect(after === fresh).toBe(true);
});

test("six people at one and a half size, with the next place loading, fit into 64 MB of texture", async ({
  book,
}) => {
  const bytes = await book.evaluate(async () => {
    const { gallery } = window;
    await gallery.open({ renderer: "webgl", reducedMotion: true, width: 1920 });
    const [here, next] = gallery.catalogue.places;
    await gallery.show(gallery.fullScene(here, "neutral", 6));
    await gallery.preload(gallery.fullScene(next));
    return gallery.inspect()?.textureBytes ?? Infinity;
  });
  expect(bytes).toBeLessThanOrEqual(MOST_TEXTURE_BYTES);
});

test("sixty scenes in one page leave nothing behind", async ({ book }) => {
  test.setTimeout(180_000);
  const counts = await book.evaluate(async () => {
    const { gallery } = window;
    const heapNow = () => {
      (globalThis as unknown as { gc?: () => void }).gc?.();
      const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
      return Math.round((memory?.usedJSHeapSize ?? 0) / 1024 / 1024);
    };
    const scene = async (n: number) => {
      await gallery.open({ renderer: "canvas", reducedMotion: n % 2 === 0, width: 640 });
      const moment = gallery.moments[n % gallery.moments.length];
      if (moment) await gallery.show(moment.picture, { talking: true, celebrate: n % 5 === 0 });
      await new Promise((resolve) => setTimeout(resolve, 60));
      const inside = gallery.inspect();
      gallery.close();
      return inside;
    };
    const settle = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));
    /** Pictures that are still being decoded hold on to memory for a second or two. */
    const settledHeap = async () => {
      let [last, now] = [Infinity, heapNow()];
      for (let tries = 0; tries < 10 && now !== last; tries++) {
        await settle(1000);
        [last, now] = [now, heapNow()];
      }
      return now;
    };
    for (let n = 0; n < 5; n++) await scene(n);
    await settle();
    const before = { listening: window.listening, canvases: document.querySelectorAll("canvas").length };
    const heap: number[] = [];
    const seen = new Set<number>();
    for (let n = 0; n < 60; n++) {
      seen.add((await scene(n))?.textures ?? 0);
      if (n % 20 !== 19) continue;
      heap.push(await settledHeap());
    }
    return {
      before,
      after: { listening: window.listening, canvases: document.querySelectorAll("canvas").length },
      most: Math.max(...seen),
      heap,
    };
  });
  // oxlint-disable-next-line no-console -- the heap is printed for people to see that it is flat
  console.log(`heap after 20, 40 and 60 scenes (MB): ${counts.heap.join(", ")}`);
  // Megabytes after a collection, not milliseconds: what sixty scenes left behind would be far more than this.
  expect(Math.min(...counts.heap.slice(1))).toBeLessThan((counts.heap[0] ?? 0) * 1.3 + 2);
  expect(counts.after).toEqual(counts.before);
  // A scene of its own: never what other scenes had loaded as well.
  expect(counts.most).toBeLessThan(24);
});

test("with reduced motion the loop sleeps between moments, and wakes for the next", async ({ book }) => {
  const frames = await book.evaluate(async () => {
    const { gallery } = window;
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    await gallery.open({ renderer: "canvas", reducedMotion: true, width: 320 });
    await gallery.show(gallery.fullScene("playground"));
    await wait(500);
    const [asleep, before] = [gallery.inspect()?.asleep, gallery.inspect()?.frames];
    await wait(5000);
    const after = gallery.inspect()?.frames;
    await gallery.show(gallery.fullScene("library"));
    await wait(300);
    return { asleep, before, after, next: gallery.inspect()?.frames };
  });
  expect(frames.asleep).toBe(true);
  expect(frames.after).toBe(frames.before);
  expect(frames.next).toBeGreaterThan(frames.after ?? 0);
});

test("pressing on while the page turns ends at the place of the last moment", async ({ book }) => {
  const places = await book.evaluate(async () => {
    const { gallery } = window;
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    await gallery.open({ renderer: "canvas", reducedMotion: false, width: 320 });
    const seen = [];
    for (const [first, next, last] of [
      ["playground", "corridor", "corridor"],
      ["corridor", "library", "playground"],
      ["playground", "classroom", "playground"],
    ] as const) {
      for (const place of [first, next, last]) await gallery.preload(gallery.fullScene(place));
      await gallery.show(gallery.fullScene(first));
      await wait(1500);
      await gallery.show(gallery.fullScene(next));
      await gallery.show(gallery.fullScene(last, "happy"));
      await wait(1500);
      seen.push(gallery.inspect()?.place);
    }
    return seen;
  });
  expect(places).toEqual(["corridor", "playground", "playground"]);
});

test("with the tab hidden nothing runs", async ({ book }) => {
  const frames = await book.evaluate(async () => {
    const { gallery } = window;
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    await gallery.open({ renderer: "canvas", reducedMotion: false, width: 320 });
    await gallery.show(gallery.fullScene("playground"));
    await wait(400);
    Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
    document.dispatchEvent(new Event("visibilitychange"));
    await wait(200);
    const before = gallery.inspect()?.frames;
    await wait(2000);
    const hidden = gallery.inspect()?.frames;
    Object.defineProperty(document, "hidden", { configurable: true, get: () => false });
    document.dispatchEvent(new Event("visibilitychange"));
    await wait(400);
    return { before, hidden, again: gallery.inspect()?.frames };
  });
  expect(frames.hidden).toBe(frames.before);
  expect(frames.again).toBeGreaterThan(frames.hidden ?? 0);
});
