import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { LANGUAGES } from "../../src/locale/languages.ts";
import { LONG } from "../support/long.ts";
import { charactersIn } from "../support/woff2.ts";
import { expect, test } from "./game.ts";
import { GameIn } from "./in-language.ts";
import { visitEveryScreen } from "./screens.ts";
import { textThatDoesNotFit } from "./text-fits.ts";

const SIZES = [
  [1280, 720],
  [768, 1024],
  [360, 740],
] as const;

/** The fonts that a first visit shows letters in, and that of the language's script. */
const FONTS = {
  Latn: ["andika/files/andika-latin-400", "andika/files/andika-latin-ext-400"],
  Deva: ["andika/files/andika-latin-400", "noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400"],
  Arab: ["andika/files/andika-latin-400", "noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400"],
};
/** Marks of direction and of joining: they are never drawn. */
const UNSEEN = /^(?:\s|\u200c|\u200d|[\u2066-\u2069])$/u;
const FOLDER = new URL("../../node_modules/@fontsource/", import.meta.url);

const coverage = (script: keyof typeof FONTS): ReadonlySet<number> =>
  new Set(
    FONTS[script].flatMap((name) => [...charactersIn(readFileSync(new URL(`${name}-normal.woff2`, FOLDER)))]),
  );

/** Whether the arrows on a page point where the line of reading goes: on is to the left in Urdu. */
const turned = (page: Page) =>
  page
    .locator(".icon.turns")
    .evaluateAll((icons) => icons.map((icon) => new DOMMatrix(getComputedStyle(icon).transform).a < 0));

/** What is too small to be pressed: less than 48 px, whatever the letters (X6). */
const smallTargets = (page: Page) =>
  page.locator("button, summary, label.option").evaluateAll((targets) =>
    targets
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 47.5 || box.width < 47.5))
      .map(({ target, box }) => `“${target.textContent}” is ${box.width}x${box.height} px`),
  );

const leftOf = async (page: Page, place: string): Promise<number[]> =>
  page.locator(place).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));

/** What is in English letters, and shorter than the words of pseudo-languages.spec.ts, is walked in the long run. */
const WALKED = LANGUAGES.filter(({ draft, script }) => draft && (LONG || script !== "Latn"));

for (const { code, script, direction } of WALKED) {
  test(`[X23] every screen in ${code}, at three sizes: nothing is cut, no letter is missing`, async ({
    page,
    address,
  }) => {
    test.setTimeout(180_000);
    const known = coverage(script);
    const wrongs: string[] = [];
    let translated = 0;
    await visitEveryScreen(new GameIn(page, address, code), async (screen) => {
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        wrongs.push(...(await textThatDoesNotFit(page)).map((wrong) => `${screen} at ${width} px: ${wrong}`));
        wrongs.push(...(await smallTargets(page)).map((target) => `${screen} at ${width} px: ${target}`));
      }
      await page.setViewportSize({ width: SIZES[0][0], height: SIZES[0][1] });
      // The rooms of grown-ups are in English.
      if ((await page.locator("html").getAttribute("lang")) !== code) return;
      translated += 1;
      // The names of the languages are in letters of the device, where it has them.
      const shown = await page.evaluate(() => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          if (!text.parentElement?.closest(".language-choice, script")) texts.push(text.textContent ?? "");
        }
        return texts.join("");
      });
      const missing = [...new Set(shown)].filter(
        (one) => !UNSEEN.test(one) && !known.has(one.codePointAt(0) ?? 0),
      );
      if (missing.length > 0) wrongs.push(`${screen}: no letter for ${missing.join(" ")}`);
      const failed = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === "error").map(({ family }) => family),
      );
      if (failed.length > 0) wrongs.push(`${screen}: ${failed.join(", ")} did not come`);
      if ((await turned(page)).some((turn) => turn !== (direction === "rtl"))) {
        wrongs.push(`${screen}: an arrow points the wrong way`);
      }
      const tools = await leftOf(page, ".bar-tools .button");
      const order = direction === "rtl" ? tools.toReversed() : tools;
      if (order.some((left, index) => left < (order[index - 1] ?? 0)))
        wrongs.push(`${screen}: the bar runs the wrong way`);
    });
    expect(wrongs).toEqual([]);
    expect(translated).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
  });
}

test("in Urdu the page is mirrored, pictures and Childline's number are not (safety.md, X22)", async ({
  page,
  address,
}) => {
  const game = new GameIn(page, address, "ur");
  await game.openStory(/Promise me first/);
  const [width] = SIZES[0];
  const [back = 0] = await leftOf(page, ".bar-place .button");
  const [next = width] = await leftOf(page, ".panel-tools .next");
  expect(back, "the way back stands where a line begins").toBeGreaterThan(width / 2);
  expect(next, "the way on stands where it ends").toBeLessThan(width / 2);
  await game.press(/^Next/);
  const dots = await leftOf(page, ".progress .dot");
  expect(dots, "progress goes from right to left").toEqual(dots.toSorted((one, other) => other - one));
  const picture = await page
    .locator(".picture .still, .picture canvas")
    .first()
    .evaluate((one) => getComputedStyle(one).transform);
  expect(picture, "the picture is not turned").toBe("none");
  await game.press("Help");
  const digits = await page.locator(".help .number bdi").evaluate((number) => {
    const [text] = number.childNodes;
    const range = document.createRange();
    if (!text) return [];
    return Array.from(text.textContent ?? "", (_, index) => {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    });
  });
  expect(digits).toHaveLength("0800 1111".length);
  expect(digits, "0800 1111 is read from left to right").toEqual(
    digits.toSorted((one, other) => one - other),
  );
});

test("letters of other languages are fetched when they are wanted, and not before", async ({
  page,
  game,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (/noto|-ext-/.test(request.url())) fetched.push(request.url());
  });
  await game.open();
  await game.press("Start", "otter");
  await page.evaluate(() => document.fonts.ready);
  // A device without letters of Nepali or Urdu fetches ours to name the language: one weight of each at most.
  expect(fetched.filter((url) => /-ext-|-400-/.test(url))).toEqual([]);
});

test("with the letters of every language, what is kept for play without a network is at most 12 MB", () => {
  const built = path.resolve(import.meta.dirname, "../../dist");
  const worker = readFileSync(path.join(built, "sw.js"), "utf8");
  const kept = [...worker.matchAll(/[{,]"?url"?:["`]([^"`]+)["`]/g)].map(([, url = ""]) => url);
  expect(kept.filter((url) => url.endsWith(".woff2")).length).toBeGreaterThan(12);
  const bytes = kept.reduce((sum, url) => sum + statSync(path.join(built, url)).size, 0);
  process.stdout.write(
    `kept for play without a network: ${(bytes / 1e6).toFixed(2)} MB in ${kept.length} files\n`,
  );
  expect(bytes).toBeLessThanOrEqual(12 * 1024 * 1024);
});
