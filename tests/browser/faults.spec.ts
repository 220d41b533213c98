import type { Page, Route } from "@playwright/test";
import { NO_EDITS } from "../../src/policy/school-edits.ts";
import { openShelf } from "../../src/records/storage.ts";
import { freshStores } from "../support/fake-storage.ts";
import { kempshottFile } from "../support/policies.ts";
import { expect, test } from "./game.ts";
import { pretendGpu } from "./pretend-gpu.ts";
import { enter, go } from "./teacher-room.ts";

test.use({ stage: true });

const LIVE = ".picture[data-live]";

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
  await page.route(/\/handbook-[^/]*\.js$/, whileBroken(cutShort));
  // Broken off at a place where what came is a sound script, with nothing in it.
  await page.route(
    /\/room-[^/]*\.js$/,
    whileBroken((route) => route.fulfill({ contentType: "text/javascript", body: "" })),
  );
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
