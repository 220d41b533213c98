import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { buildPage } from "../../tools/build-page.mjs";
import { GALLERY } from "../../tools/gallery/build.mjs";
import { serve } from "../../tools/serve.mjs";
import type { Renderer } from "../../src/stage/renderer.ts";
import { expect, test } from "./watch.ts";

/** The makers' gallery holds the stage as it ships. It is built a second time here, with the whole of Phaser: by one worker. */
test.describe.configure({ mode: "serial" });

const SWITCH = "BUDDY_BENCH_PHASER";
/** Clocks on the walls tell the time: it is the same for every picture. */
const NOON = new Date("2026-06-01T12:00:00");

const parts = () => serve(GALLERY);

async function whole() {
  const before = process.env[SWITCH];
  process.env[SWITCH] = "full";
  try {
    const folder = await buildPage("tools/gallery/index.html", "gallery-full-phaser");
    return { ...(await serve(folder)), folder };
  } finally {
    if (before === undefined) delete process.env[SWITCH];
    else process.env[SWITCH] = before;
  }
}

/** Opens a gallery in which a picture drawn by WebGL can still be read when it stands. */
async function openGallery(browser: Browser, { address }: { readonly address: string }): Promise<Page> {
  const page = await browser.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.clock.setFixedTime(NOON);
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, how?: object) {
      return Reflect.apply(get, this, [kind, { ...how, preserveDrawingBuffer: true }]);
    } as typeof get;
  });
  await page.goto(`${address}tools/gallery/`);
  await page.waitForFunction(() => "gallery" in window);
  return page;
}

interface Drawing {
  readonly renderer: Renderer;
  /** How many of the places, the first first; in each of them every mood is drawn. */
  readonly places?: number;
  /** The name of a picture in which one pixel is painted over. */
  readonly spoilt?: string;
}

/** A hash of all pixels of each picture, by the picture's name. */
const picturesOf = (page: Page, drawing: Drawing): Promise<Record<string, string>> =>
  page.evaluate(async ({ renderer, places = Infinity, spoilt }) => {
    const { gallery } = window;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const hashOf = async (spoil: boolean) => {
      const canvas = document.querySelector("canvas");
      if (!canvas) throw new Error("no picture");
      const { width, height } = canvas;
      const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
      context?.drawImage(canvas, 0, 0);
      if (spoil) context?.fillRect(width / 2, height / 2, 1, 1);
      const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-1", pixels));
      return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    };
    const hashes: Record<string, string> = {};
    const { moods, looks } = gallery.catalogue;
    await gallery.open({ renderer, reducedMotion: true, width: 640 });
    for (const [n, place] of gallery.catalogue.places.slice(0, places).entries())
      for (const mood of moods) {
        const title = `${place}, ${mood}`;
        const { people, ...scene } = gallery.fullScene(place, mood, 6);
        // Six in each place: in all places together, everybody there is.
        const cast = people.map((person, i) => ({
          ...person,
          look: looks[(n * 3 + i) % looks.length] ?? "amara",
        }));
        await gallery.show({ ...scene, people: cast });
        do await frame();
        while (!gallery.inspect()?.asleep);
        hashes[title] = await hashOf(title === spoilt);
      }
    gallery.close();
    return hashes;
  }, drawing);

const differing = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]);

// WebGL by software takes a second for what Canvas does at once: it shows every mood in two places.
for (const drawing of [{ renderer: "canvas" }, { renderer: "webgl", places: 2 }] as const)
  test(`[issue 9] the smaller Phaser draws every pixel as the whole one does: ${drawing.renderer}`, async ({
    browser,
    sites,
  }) => {
    const less = await openGallery(browser, await sites.open(parts));
    const more = await openGallery(browser, await sites.open(whole));
    const [some, all] = await Promise.all([picturesOf(less, drawing), picturesOf(more, drawing)]);
    const count = Object.keys(some).length;
    expect(count).toBe(8 * (drawing.renderer === "canvas" ? 11 : 2));
    expect(new Set(Object.values(some)).size, "every picture is another one").toBe(count);
    expect(differing(some, all)).toEqual([]);
    if (drawing.renderer === "canvas") {
      const spoilt = Object.keys(some)[3] ?? "";
      const few = await picturesOf(less, { ...drawing, places: 1, spoilt });
      expect(differing(few, all).filter((name) => name in few)).toEqual([spoilt]);
    }
    await Promise.all([less.close(), more.close()]);
  });

/** The bytes of the scripts of a built gallery. */
const scriptBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);

test(`[issue 9] ${SWITCH}=full builds with the whole of Phaser, more than half a megabyte larger`, async ({
  sites,
}) => {
  const { folder } = await sites.open(whole);
  expect(scriptBytes(folder) - scriptBytes(GALLERY)).toBeGreaterThan(500_000);
});
