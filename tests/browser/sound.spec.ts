import type { Page } from "@playwright/test";
import { expect, test } from "./game.ts";
import { PLAYER, set, SOUND_FILE, spied, spy } from "./sound-spy.ts";
import { PROMISE_KEPT } from "./promise.ts";

test.use({ heard: true });
test.beforeEach(({ page }) => spy(page));

test("[C1] there is no sound, and no file of it, before a press", async ({ game, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => SOUND_FILE.test(request.url()) && asked.push(request.url()));
  await game.open();
  // Neither the pointer over a button nor a script's own click is a press.
  await game.button("Start").hover();
  await page.evaluate(() => document.querySelector("h1")?.click());
  await page.waitForTimeout(800);
  expect(await spied(page)).toEqual({ contexts: [], started: [] });
  expect(asked).toEqual([]);
});

test("[C1] after a press the effects come, from the game's own address, and are heard", async ({
  game,
  page,
  address,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => SOUND_FILE.test(request.url()) && asked.push(request.url()));
  await game.openStory(/Promise me first/);
  await expect.poll(() => asked.some((url) => url.includes("/effects"))).toBe(true);
  expect(asked.every((url) => url.startsWith(address))).toBe(true);
  expect(asked.filter((url) => url.includes("/music"))).toEqual([]);
  await expect.poll(async () => (await spied(page)).contexts).toEqual(["running"]);
  await expect.poll(async () => (await spied(page)).started.some(({ loop }) => loop)).toBe(true);
  const before = (await spied(page)).started.length;
  await game.press(/^Next/);
  await expect.poll(async () => (await spied(page)).started.length).toBeGreaterThan(before);
});

test("[X15] with no sound at all, nothing is fetched and a story is played to its end", async ({
  game,
  page,
}) => {
  const asked: string[] = [];
  await game.open();
  await page.keyboard.press("Tab");
  await game.press("Settings");
  await set(game, "All sound", "No sound at all");
  await page.reload();
  page.on("request", (request) => SOUND_FILE.test(request.url()) && asked.push(request.url()));
  await game.press("Back", "Start", "otter", /By the coat pegs/, "Play");
  await game.say(/That sounds hard/, /Thank you for telling me/, /isn't snitching/, /Shall I start/);
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
  expect(asked).toEqual([]);
  expect((await spied(page)).contexts).toEqual([]);
});

test("where what plays sounds does not come, everything else goes on", async ({ game, page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await page.route(PLAYER, (route) => route.abort());
  await game.openStory(/By the coat pegs/);
  await game.say(/That sounds hard/, /Thank you for telling me/, /isn't snitching/, /Shall I start/);
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
  expect((await spied(page)).contexts).toEqual([]);
});

test("where the files of the sounds do not come, everything else goes on", async ({ game, page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await page.route(/\.(webm|mp3)$/, (route) => route.abort());
  await game.openStory(/By the coat pegs/);
  await game.say(/That sounds hard/, /Thank you for telling me/, /isn't snitching/, /Shall I start/);
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
  expect((await spied(page)).started).toEqual([]);
});

test("music plays where it was switched on, and the page says so at once", async ({ game, page }) => {
  await game.open();
  await game.press("Settings");
  await set(game, "Music", "Loud");
  await expect.poll(async () => (await spied(page)).started.some(({ loop }) => loop)).toBe(true);
});

test("[S10] a break silences what sounds: a short fade begins in the press itself", async ({
  game,
  page,
}) => {
  await game.openStory(/Promise me first/);
  await expect.poll(async () => (await spied(page)).started.some(({ loop }) => loop)).toBe(true);
  const fades = await page.evaluate(async () => {
    window.spied.fades.length = 0;
    const isBreak = (button: Element) => button.textContent?.includes("Take a break") ?? false;
    [...document.querySelectorAll("button")].find(isBreak)?.click();
    // No timer has run since: only what the press itself has led to.
    for (let i = 0; i < 100; i++) await Promise.resolve();
    return [...window.spied.fades];
  });
  expect(fades).toHaveLength(1);
  expect(fades[0]).toBeLessThanOrEqual(0.1);
  await expect(page.getByRole("dialog", { name: "Take a break" })).toBeVisible();
});

test("[X15] a sound that means something stands in words, unless they are hidden", async ({ game, page }) => {
  const hear = async () => {
    await game.press("Start", "otter", /By the coat pegs/, "Play");
    await game.say(/That sounds hard/, /Thank you for telling me/, /isn't snitching/, /Shall I start/);
  };
  await game.open();
  await hear();
  await game.press(/See what happened/);
  await expect(page.getByText("A light comes on.")).toBeVisible();
  await game.press("Settings");
  await set(game, "Sounds in words", "Hide them");
  await game.press("Back");
  await expect(game.heading("Looking back")).toBeVisible();
  await expect(page.getByText("A light comes on.")).toHaveCount(0);
});

test("[X15] somebody's coming stands in words in the scene, with the sound off too", async ({
  game,
  page,
}) => {
  await game.open();
  await game.press("Settings");
  await set(game, "All sound", "No sound at all");
  await game.press("Back", "Start", "otter", /Promise me first/, "Play");
  const seen: string[] = [];
  const press = async (name: RegExp) => {
    await game.press(name);
    seen.push((await page.locator(".sound-caption").textContent()) ?? "");
  };
  const hearOut = async () => {
    while ((await game.button(/^Next/).count()) > 0) await press(/^Next/);
  };
  for (const choice of PROMISE_KEPT) {
    await hearOut();
    await press(choice);
  }
  await hearOut();
  expect(seen.join(" ")).toMatch(/knock|door|Steps|bell/);
});

const loops = async (page: Page) => (await spied(page)).started.filter(({ loop }) => loop).length;

test("[C2] sound that was put to sleep wakes at the next press", async ({ game, page }) => {
  await game.openStory(/Promise me first/);
  await expect.poll(() => loops(page)).toBe(1);
  await page.evaluate(() => window.spied.contexts[0]?.suspend());
  expect((await spied(page)).contexts).toEqual(["suspended"]);
  await game.press(/^Next/);
  await expect.poll(async () => (await spied(page)).contexts).toEqual(["running"]);
});

test("[C2] sound that will not wake is built anew, and what surrounds the player is heard again", async ({
  game,
  page,
}) => {
  await game.openStory(/Promise me first/);
  await expect.poll(() => loops(page)).toBe(1);
  await page.evaluate(async () => {
    const [context] = window.spied.contexts;
    await context?.suspend();
    if (context) context.resume = () => new Promise(() => {});
  });
  await game.press(/^Next/);
  await expect.poll(async () => (await spied(page)).contexts).toEqual(["closed", "running"]);
  await expect.poll(() => loops(page)).toBe(2);
  const before = (await spied(page)).started.length;
  await game.press(/^Next/);
  await page.waitForTimeout(500);
  await game.press("Back a step");
  await expect.poll(async () => (await spied(page)).started.length).toBeGreaterThan(before);
});

test("[C2] a page that is left is silent, and is heard again when it is looked at", async ({
  game,
  page,
}) => {
  const look = (hidden: boolean) =>
    page.evaluate((away) => {
      Object.defineProperty(document, "hidden", { value: away, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await game.openStory(/Promise me first/);
  await expect.poll(() => loops(page)).toBe(1);
  await look(true);
  await page.waitForTimeout(300);
  expect(await loops(page)).toBe(1);
  await look(false);
  await expect.poll(() => loops(page)).toBe(2);
});
