import type { Page, Route } from "@playwright/test";
import { NO_EDITS } from "../../src/policy/school-edits.ts";
import { openShelf } from "../../src/records/storage.ts";
import { freshStores } from "../support/fake-storage.ts";
import { kempshottFile } from "../support/policies.ts";
import { expect, test } from "./game.ts";
import { visitEveryScreen } from "./screens.ts";
import { enter, go } from "./teacher-room.ts";

const headingOf = async (page: Page): Promise<string> =>
  (await page.getByRole("heading").first().textContent()) ?? "";
const lineOf = (page: Page) => page.locator(".line").allTextContents();
const tabOf = (page: Page) => page.evaluate(() => Object.entries(sessionStorage));
const LIVE = ".picture[data-live]";

/** Screens whose talk is in this page's memory alone (safety.md, P7 and P10): they begin again at their first page. */
const BEGINS_AT: Readonly<Record<string, string>> = {
  "form for a pupil": "Before and after training",
  "form case": "Before and after training",
  "words to choose": "Words to say",
  "words to build": "Words to say",
  case: "Short cases",
  "case told": "Short cases",
  break: "Promise me first",
};

test("[C6] a tab that is killed on any screen comes back at its step or at a clean start, by reload and by Back", async ({
  game,
  page,
  context,
  address,
}) => {
  test.slow();
  const stops: { screen: string; heading: string; line: string[]; kept: [string, string][] }[] = [];
  await visitEveryScreen(game, async (screen) => {
    const heading = BEGINS_AT[screen] ?? (await headingOf(page));
    const line = screen in BEGINS_AT ? [] : await lineOf(page);
    stops.push({ screen, heading, line, kept: await tabOf(page) });
  });
  const again = await context.newPage();
  const wrongs: string[] = [];
  again.on("pageerror", (error) => wrongs.push(String(error)));
  await again.goto(address);
  for (const [i, { screen, heading, line, kept }] of stops.entries()) {
    await again.evaluate((entries) => {
      sessionStorage.clear();
      for (const [key, value] of entries) sessionStorage.setItem(key, value);
    }, kept);
    if (i % 2 === 0) await again.reload();
    else {
      await again.goto("about:blank");
      await again.goBack();
    }
    await expect(again.getByRole("heading").first(), screen).toHaveText(heading);
    await expect(again.getByRole("button", { name: "Help" }), screen).toBeVisible();
    // A break or a question that lay over a line is gone, the line is there.
    if (line.length > 0) expect(await lineOf(again), screen).toEqual(line);
  }
  expect(stops.length).toBeGreaterThan(25);
  expect(wrongs).toEqual([]);
});

/** A file that breaks off in the middle. */
const cutShort = async (route: Route): Promise<void> => {
  const whole = await route.fetch();
  const body = await whole.text();
  await route.fulfill({ response: whole, body: body.slice(0, body.length / 2) });
};
const refuse = (route: Route) => route.abort();

test("a file that fails once, or breaks off, is told kindly with a way out, and works at the next try; letters fail for good", async ({
  game,
  page,
  watch,
}) => {
  watch.expected.push(
    /Failed to load resource|dynamically imported module|SyntaxError|Unexpected|missing|Invalid/,
  );
  let isBroken = true;
  const whileBroken = (answer: (route: Route) => Promise<void>) => (route: Route) =>
    isBroken ? answer(route) : route.continue();
  await page.route(/\.woff2$/, refuse);
  await page.route(/\/(hall|read-translation)-[^/]*\.js$/, whileBroken(refuse));
  await page.route(/\/(handbook|room)-[^/]*\.js$/, whileBroken(cutShort));
  /** The line works again from the next press on, or no longer. */
  const mended = (isWell: boolean) => {
    isBroken = !isWell;
  };
  const wrong = game.heading("Something went wrong");
  await game.open();
  await game.press("In the hall");
  await expect(wrong).toBeVisible();
  await expect(page.getByText("0800 1111")).toBeVisible();
  await game.press("Start page");
  mended(true);
  await game.press("In the hall");
  await expect(wrong).toHaveCount(0);
  await expect(page.locator(".hall[data-screen]")).toBeVisible();
  // Help is on the page of what can be printed too (S9), and leads back to it.
  await game.press("Yes, all three", "To print", "Help");
  await expect(page.getByRole("dialog").getByText("0800 1111")).toBeVisible();
  await game.press("Close");
  await expect(game.heading("To print")).toBeVisible();
  // A reload on a screen that has failed is a try as well.
  await page.evaluate(() => sessionStorage.clear());
  mended(false);
  await game.open();
  await game.press("Start", "otter", "Rule cards");
  await expect(wrong).toBeVisible();
  mended(true);
  await game.press("Start again");
  await expect(game.heading("Rule cards")).toBeVisible();
  mended(false);
  await game.press("Back to the stories", "Settings");
  await page.getByLabel("Polski").click();
  await expect(page.getByLabel("English", { exact: true })).toBeChecked();
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  mended(true);
  await page.getByLabel("Polski").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "pl");
  await page.getByLabel("English", { exact: true }).check();
  mended(false);
  await game.press("Back", "Start page", "For grown-ups");
  await page.getByLabel("An adult is with us").check();
  await game.press("Go in", "Open school and packs");
  await expect(wrong).toBeVisible();
  mended(true);
  await game.press("Start again");
  await expect(game.heading("Your school")).toBeVisible();
});

/** Makes this browser say that a real graphics chip draws its WebGL. */
const pretendGpu = (page: Page) =>
  page.addInitScript(() => {
    const asked = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name) {
      return name === 0x9246 ? "A graphics chip" : asked.call(this, name);
    };
  });

/** Whether the page scrolls sideways. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test("turned on the map and in a scene, the graphics chip lost, the network gone: the story is played to its end", async ({
  game,
  page,
  context,
  watch,
}) => {
  watch.expected.push(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await pretendGpu(page);
  await game.open();
  await game.press("Start", "otter");
  // Turned while the animal walks, pressed twice, and turned back.
  await game.press(/By the coat pegs/);
  await page.setViewportSize({ width: 600, height: 960 });
  await game.press("Play");
  await expect(page.locator(LIVE)).toBeVisible({ timeout: 30_000 });
  for (const [width, height] of [
    [1024, 600],
    [390, 780],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await isTooWide(page)).toBe(false);
    const [shown, frame] = await Promise.all([
      page.locator("canvas").boundingBox(),
      page.locator(".picture").boundingBox(),
    ]);
    expect(Math.abs((shown?.width ?? 0) - (frame?.width ?? 1))).toBeLessThan(2);
  }
  await page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
    gl?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await expect(page.locator(LIVE)).toHaveCount(0);
  await expect(page.locator("canvas")).toHaveCount(0);
  await expect(page.locator(".picture img.still")).toBeVisible();
  await context.setOffline(true);
  await game.say(/That sounds hard/, /Thank you for telling me/, /isn't snitching/, /Shall I start/);
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
  await context.setOffline(false);
  await game.press("Stories", /Rabbit goes to camp/, "Play");
  await expect(page.locator(LIVE)).toBeVisible({ timeout: 30_000 });
});

declare global {
  interface Window {
    waiting: Set<number>;
  }
}

/** Counts the timers that wait. To be called after the clock is installed, so that it counts those of the page. */
const countTimers = (page: Page) =>
  page.addInitScript(() => {
    window.waiting = new Set();
    const { setTimeout: begin, clearTimeout: end, setInterval: beginEvery } = window;
    const timers = {
      setTimeout: (work: () => void, ms?: number) => {
        const timer = begin(() => {
          window.waiting.delete(timer);
          work();
        }, ms);
        window.waiting.add(timer);
        return timer;
      },
      clearTimeout: (timer: number) => {
        window.waiting.delete(timer);
        end(timer);
      },
      setInterval: (work: () => void, ms?: number) => {
        const timer = beginEvery(work, ms);
        window.waiting.add(timer);
        return timer;
      },
    };
    Object.assign(window, timers);
  });

test("[X7, C9] ten hours, a lid that was shut, and a clock that jumps: nothing moves on, nothing is lost, nothing piles up", async ({
  game,
  page,
}) => {
  await page.clock.install({ time: new Date("2026-10-25T00:30:00Z") });
  await countTimers(page);
  await game.openStory(/Rabbit goes to camp/);
  await game.press("Next");
  const cover = game.heading("Are you still there?");
  const line = await lineOf(page);
  const kept = await tabOf(page);
  const count = () =>
    page.evaluate(() => ({
      timers: window.waiting.size,
      elements: document.querySelectorAll("*").length,
    }));
  const before = await count();
  const expectAsBefore = async () => {
    await expect(cover).toHaveCount(0);
    expect(await lineOf(page)).toEqual(line);
    expect(await tabOf(page)).toEqual(kept);
  };
  // Over the hour that comes twice, for half an hour and for ten hours, without a touch.
  for (const wait of ["30:00", "10:00:00"]) {
    await page.clock.fastForward(wait);
    await expect(cover).toBeVisible();
    await game.press("Carry on");
    await expectAsBefore();
  }
  const after = await count();
  expect(after.timers).toBeLessThanOrEqual(before.timers + 1);
  expect(after.elements).toBe(before.elements);
  // The lid is shut: no timer runs, and the clock has gone on.
  await page.clock.setSystemTime(new Date("2026-10-26T09:00:00Z"));
  await page.mouse.click(640, 5);
  await expect(cover).toBeVisible();
  await game.press("Carry on");
  await expectAsBefore();
  // A clock that goes back says nothing of how long it was; one that goes far on asks.
  for (const [jump, isAsked] of [
    ["1970-01-01T00:00:00Z", false],
    ["2100-02-28T23:59:59Z", true],
    ["2026-03-29T01:00:00Z", false],
  ] as const) {
    await page.clock.setSystemTime(new Date(jump));
    await page.mouse.click(640, 5);
    await expect(cover).toHaveCount(isAsked ? 1 : 0);
    if (isAsked) await game.press("Carry on");
    await expectAsBefore();
  }
  await page.reload();
  expect(await lineOf(page)).toEqual(line);
  await page.evaluate(() => {
    for (const persisted of [true, false]) {
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted }));
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted }));
    }
  });
  expect(await lineOf(page)).toEqual(line);
});

test("[Q11] two tabs: a policy, the settings and a cleared browser in one, while the other is open", async ({
  page,
  context,
  address,
}) => {
  await enter(page, address);
  await go(page, "Policy");
  const other = await context.newPage();
  await other.goto(address);
  const stores = freshStores();
  openShelf(stores).write("policy", {
    ...NO_EDITS(kempshottFile),
    settings: { "limit-at-start-meets-warning": true },
  });
  const keep = (entries: readonly (readonly [string, string])[]) =>
    other.evaluate((all) => {
      for (const [key, value] of all) localStorage.setItem(key, value);
    }, entries);
  await keep([...stores.local.held]);
  await expect(page.getByText("Another tab changed the policy. Its changes are here now.")).toBeVisible();
  await other.getByRole("button", { name: "Start", exact: true }).click();
  await other.getByRole("button", { name: "otter" }).click();
  await other.getByRole("button", { name: "Settings" }).click();
  await other.getByLabel("Large", { exact: true }).check();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-size", "1.5");
  await page.evaluate(() => localStorage.clear());
  await other.getByLabel("Very large").check();
  await other.reload();
  await expect(other.locator("html")).toHaveAttribute("data-size", "2");
});
