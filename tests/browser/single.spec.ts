import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { BUDGET, ONE_FILE, weigh } from "../../tools/release/single.mjs";
import { expect, test as served } from "./game.ts";
import { spied, spy } from "./sound-spy.ts";
import { PROMISE_KEPT } from "./promise.ts";

/** Everything here is opened from a folder, as from a USB stick. */
const test = served.extend({ address: pathToFileURL(ONE_FILE).href });

test.use({ stage: true, heard: true });

test("[issue 7] one file, opened by double-click, plays a story with stage and sound", async ({
  game,
  page,
}) => {
  await spy(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await game.openStory(/Promise me first/);
  await expect(page.locator(".picture[data-live]")).toBeVisible({ timeout: 30_000 });
  await expect.poll(async () => (await spied(page)).contexts).toEqual(["running"]);
  await expect.poll(async () => (await spied(page)).started.some(({ loop }) => loop)).toBe(true);
  await game.say(...PROMISE_KEPT);
  await game.press(/See what happened/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const files = asked.filter((url) => !/^(data|blob):/.test(url));
  expect(files).toEqual([game.address]);
  const letters = await page.evaluate(() => document.fonts.check("16px Andika"));
  expect(letters).toBe(true);
});

test("[issue 7] the other packs, the grown-ups' rooms and the place after a reload are in the one file too", async ({
  game,
  page,
}) => {
  await game.open();
  await game.press("Start", "otter");
  for (const pack of ["Friends and feelings", "Online"]) {
    await page.getByRole("radio", { name: pack }).check();
    await expect(page.getByText("could not be opened")).toHaveCount(0);
  }
  await page.reload();
  await expect(page.getByRole("radio", { name: "Online" })).toBeChecked();
  await game.press("Start page", "For grown-ups");
  await page.getByLabel("An adult is with us").check();
  await game.press("Go in");
  await expect(page.getByText("Ready for offline")).toBeVisible();
});

test("[issue 7] its policy knows its script and its styles by their hashes, and nothing is fetched", async ({
  game,
  page,
  watch,
}) => {
  await game.open();
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toMatch(/script-src 'sha256-[^ ]+';/);
  expect(policy).toMatch(/style-src 'sha256-[^ ]+';/);
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain("connect-src 'none'");
  watch.expected.push(/policy violation/, /Content Security Policy/, /Trusted/);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.textContent = "window.intruder = true";
      document.head.append(script);
    } catch {
      // Trusted Types refuse it before the hash does.
    }
    return "intruder" in window;
  });
  expect(ran).toBe(false);
});

test("[issue 7] its size is within its budget, and nothing is in it twice", async () => {
  const html = readFileSync(ONE_FILE, "utf8");
  const { all, parts } = weigh(html);
  expect(all).toBeLessThanOrEqual(BUDGET);
  expect(parts.every(([, bytes]) => Number(bytes) > 0)).toBe(true);
  expect(html).not.toMatch(/data:font\/woff;|data:audio\/webm|data:image\/webp/);
});

const DIST = path.resolve(import.meta.dirname, "../../dist/index.html");

test("[C10] the ordinary build, opened from a folder, says so in one kind sentence", async ({
  page,
  watch,
}) => {
  expect(existsSync(DIST)).toBe(true);
  watch.expected.push(/CORS|ERR_FAILED|origin 'null'|foreign request: file:/i);
  await page.goto(pathToFileURL(DIST).href);
  await expect(page.getByText("the page was opened from a folder")).toBeVisible();
  await expect(page.getByText("Childline: 0800 1111")).toBeVisible();
});
