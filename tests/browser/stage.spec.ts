import type { Page } from "@playwright/test";
import { treeFaults, treeOf, visibleTexts } from "./access/tree.ts";
import { expect, test, type Game } from "./game.ts";
import { pretendGpu } from "./pretend-gpu.ts";

// A small picture is drawn as a large one is, with a third of the work.
test.use({ stage: true, viewport: { width: 800, height: 600 } });

const STAGE = /open-stage-/;

/** Waits until the stage shows the picture. */
async function live(page: Page): Promise<void> {
  await expect(page.locator(".picture[data-live]")).toBeVisible({ timeout: 30_000 });
}

/** A few points of the canvas, read from a copy: equal lists are equal pictures. */
const pixels = (page: Page): Promise<string> =>
  page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [320, 180];
    const context = copy.getContext("2d");
    context?.drawImage(canvas, 0, 0, copy.width, copy.height);
    return [...(context?.getImageData(0, 0, copy.width, copy.height).data ?? [])].join("");
  });

/** Plays one story to its debrief by roles and names alone. */
async function playThrough(game: Game): Promise<void> {
  await game.openStory(/By the coat pegs/);
  await game.say(/That sounds hard/, /Thank you for telling me/, /isn't snitching/, /Shall I start/);
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
}

test.describe("while it moves", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("[X1, X11] the stage comes over the still picture, says nothing, gives way to the device's own colours, and is gone with its scene", async ({
    game,
    page,
  }) => {
    await game.openStory(/Rabbit goes to camp/);
    await live(page);
    await expect(page.locator("canvas")).toHaveAttribute("aria-hidden", "true");
    await expect(page.locator(".stage")).toHaveAttribute("data-renderer", "canvas");
    await expect(page.getByRole("img", { name: /Finn looks/ })).toHaveCount(1);
    expect(
      treeFaults(await treeOf(await page.context().newCDPSession(page)), await visibleTexts(page)),
    ).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    await expect(page.locator("canvas")).toBeHidden();
    await expect(page.locator(".picture .still")).toBeVisible();
    await page.emulateMedia({ forcedColors: "none" });
    await expect(page.locator("canvas")).toBeVisible();
    for (let scene = 0; scene < 3; scene++) {
      await game.press("Stories");
      await expect(page.locator("canvas")).toHaveCount(0);
      await game.press(/Promise me first/, "Play");
      await live(page);
      await expect(page.locator("canvas")).toHaveCount(1);
    }
  });

  test("the stage takes no keys: Space and letters work on the page while it runs [X4]", async ({
    game,
    page,
  }) => {
    await game.openStory(/Rabbit goes to camp/);
    await live(page);
    await game.button(/^Next/).focus();
    await page.keyboard.press("Space");
    await expect(page.getByText("It's a bit silly.")).toBeVisible();
  });

  test("somebody who speaks moves their mouth; with reduced motion the picture keeps still (X8)", async ({
    game,
    page,
  }) => {
    await game.openStory(/Promise me first/);
    await live(page);
    await game.press(/^Next/);
    const seen = new Set<string>();
    await expect
      .poll(
        async () => {
          seen.add(await pixels(page));
          return seen.size;
        },
        { intervals: [120], timeout: 10_000 },
      )
      .toBeGreaterThan(2);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await game.press("Stories", /Promise me first/, "Play");
    await live(page);
    await game.press(/^Next/);
    await page.waitForTimeout(600);
    const before = await pixels(page);
    await page.waitForTimeout(1500);
    expect(await pixels(page)).toBe(before);
  });
});

test("with reduced motion nothing is rendered while nothing changes", async ({ game, page }) => {
  await page.addInitScript(() => {
    const draw = CanvasRenderingContext2D.prototype.drawImage;
    const counted = window as unknown as { drawn: number };
    counted.drawn = 0;
    CanvasRenderingContext2D.prototype.drawImage = function (
      this: CanvasRenderingContext2D,
      ...args: unknown[]
    ) {
      counted.drawn += 1;
      Reflect.apply(draw, this, args);
    };
  });
  await game.openStory(/Promise me first/);
  await live(page);
  await page.waitForTimeout(2500);
  const drawn = () => page.evaluate(() => (window as unknown as { drawn: number }).drawn);
  const before = await drawn();
  expect(before).toBeGreaterThan(0);
  await page.waitForTimeout(3000);
  expect(await drawn()).toBe(before);
  await game.press(/^Next/);
  await expect.poll(drawn).toBeGreaterThan(before);
});

test("the first choice can be made before the stage arrives", async ({ game, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(STAGE, async (route) => {
    await held;
    await route.continue();
  });
  await game.openStory(/Promise me first/);
  await game.say(/We don't have to talk/);
  await expect(page.getByText("Can I tell you something?")).toBeVisible();
  await expect(page.locator("canvas")).toHaveCount(0);
  release();
  await live(page);
});

test("with the stage blocked the still picture goes on to the debrief", async ({ game, page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await page.route(STAGE, (route) => route.abort());
  await playThrough(game);
});

test("with the pictures of the stage blocked the still picture goes on", async ({ game, page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await page.route(/\.webp$/, (route) => route.abort());
  await playThrough(game);
  await expect(page.locator(".picture[data-live]")).toHaveCount(0);
});

test("with a graphics chip the stage is drawn by WebGL", async ({ game, page }) => {
  await pretendGpu(page);
  await game.openStory(/Rabbit goes to camp/);
  await live(page);
  await expect(page.locator(".stage")).toHaveAttribute("data-renderer", "webgl");
});

test("where a WebGL context can be asked about but not created, Canvas draws", async ({ game, page }) => {
  await pretendGpu(page);
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    let asked = 0;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      if (String(args[0]).includes("webgl") && ++asked > 1) return null;
      return Reflect.apply(get, this, args);
    } as typeof get;
  });
  await game.openStory(/Rabbit goes to camp/);
  await live(page);
  await expect(page.locator(".stage")).toHaveAttribute("data-renderer", "canvas");
});

test("with WebGL off a whole story is played on Canvas", async ({ game, page }) => {
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return String(args[0]).includes("webgl") ? null : Reflect.apply(get, this, args);
    } as typeof get;
  });
  await playThrough(game);
});

test("with no canvas at all the still picture is the picture", async ({ game, page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await playThrough(game);
  await expect(page.locator("canvas")).toHaveCount(0);
});
