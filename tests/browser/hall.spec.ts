import type { Page } from "@playwright/test";
import { NEW_HALL } from "../../src/hall/hall-model.ts";
import { LONG } from "../support/long.ts";
import { expect, test, type Game } from "./game.ts";
import { openHallAt } from "./hall-game.ts";
import { AROUND, momentsOf } from "./hall-places.ts";

const CLICKER = { next: "PageDown", mark: "PageUp" } as const;

/** What the hall reads, without the help of a picture. */
const wordsOf = (page: Page) =>
  page.locator(".hall").evaluate((hall) => {
    // A sound's caption is told when it is heard, and not again.
    const caption = hall.querySelector(".sound-caption")?.textContent ?? "";
    return (hall.textContent ?? "").replace(caption, "");
  });
const screenOf = (page: Page) => page.locator(".hall").getAttribute("data-screen");
const keysOf = (page: Page) =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort());

const keptOf = (page: Page) => page.evaluate(() => sessionStorage.getItem("buddy-bench:hall") ?? "");

async function enter(game: Game): Promise<void> {
  await game.open();
  await game.press("In the hall");
  await expect(game.heading("Before the hall comes in")).toBeVisible();
}

/** With keys alone from the door to the first line: one scene, by its place on the list. */
async function begin({ page }: Game, place = 0): Promise<void> {
  await page.keyboard.press("PageDown");
  for (let i = 0; i < place; i++) await page.keyboard.press("PageUp");
  for (let i = 0; i < 5; i++) await page.keyboard.press("PageDown");
  await expect(page.locator(".hall[data-screen=line]")).toBeVisible();
}

/** Next until the hall is at that screen. */
async function until(page: Page, screen: string): Promise<void> {
  for (let pressed = 0; (await screenOf(page)) !== screen; pressed++) {
    expect(pressed, `never at ${screen}`).toBeLessThan(60);
    await page.keyboard.press("PageDown");
    await page.waitForTimeout(20);
  }
}

test("[C6] a full programme with a clicker's keys alone; F5 keeps the place at each sort of step; nothing scrolls", async ({
  game,
  page,
}) => {
  test.setTimeout(240_000);
  await enter(game);
  const seen: string[] = [];
  for (let pressed = 0; pressed < 90; pressed++) {
    const hall = page.locator(".hall[data-screen]");
    if ((await hall.count()) === 0) break;
    const screen = (await screenOf(page)) ?? "";
    seen.push(screen);
    // What comes often, such as a line, is reloaded twice; each time in the long run.
    if (LONG || seen.filter((one) => one === screen).length <= 2) {
      const words = await wordsOf(page);
      await page.reload();
      await expect(hall).toBeVisible();
      await expect.poll(() => wordsOf(page), `after a reload at ${screen}`).toBe(words);
    }
    if (screen === "vote-again") {
      await page.keyboard.press(CLICKER.mark);
      await page.keyboard.press(CLICKER.mark);
      await expect(page.getByText("The mark is at 2")).toBeVisible();
    }
    const before = await keptOf(page);
    await page.keyboard.press(CLICKER.next);
    await expect.poll(() => keptOf(page), `Next at ${screen}`).not.toBe(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  }
  await expect(game.button("Start")).toBeVisible();
  for (const screen of ["door", "pick", "check", "welcome", "line", "vote", "pairs", "vote-again", "reveal"])
    expect(seen).toContain(screen);
  expect(seen.slice(-3)).toEqual(["what-if", "closing", "follow-up"]);
});

test("[C6] blank, break and Back lose nothing; Page Down scrolls outside of a hall", async ({
  game,
  page,
}) => {
  await enter(game);
  await begin(game);
  const words = await wordsOf(page);
  for (const key of [".", "b", "Escape"]) {
    await page.keyboard.press(key);
    await expect(page.locator(".hall")).not.toHaveAttribute("data-cover", "none");
    expect(await wordsOf(page)).not.toContain("Rabbit goes to camp");
    await page.reload();
    // Not the page that says the hall is on its way: that one has no cover at all.
    await expect(page.locator(".hall[data-cover]:not([data-cover=none])")).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect.poll(() => wordsOf(page)).toBe(words);
  }
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageUp");
  await expect.poll(() => wordsOf(page)).toBe(words);
  await page.keyboard.press("Escape");
  await game.press("End the assembly");
  await expect(game.button("Start")).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 300 });
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test("[issue 5] votes change the path played, and the hall sees no bar before the rule", async ({
  game,
  page,
}) => {
  const lines: string[] = [];
  for (const [number, hands] of [
    ["1", 12],
    ["4", 30],
  ] as const) {
    await enter(game);
    await begin(game);
    await until(page, "vote");
    for (let i = 0; i < hands; i++) await page.keyboard.press(`Digit${number}`);
    await expect(page.locator(".hall-bar")).toHaveCount(0);
    expect(await wordsOf(page)).not.toContain(String(hands));
    await until(page, "vote-again");
    for (let i = 0; i < hands; i++) await page.keyboard.press(`Digit${number}`);
    for (const key of ["Digit2", "Shift+Digit2", "Digit3", "u"]) await page.keyboard.press(key);
    expect(await wordsOf(page)).not.toContain(String(hands));
    await page.reload();
    await until(page, "reveal");
    await expect(game.heading(`The hall picked ${number}`)).toBeVisible();
    await expect(page.locator(".hall-bar-number").getByText(String(hands))).toHaveCount(2);
    await expect(page.locator(".hall-rule")).toBeVisible();
    await page.keyboard.press("PageDown");
    lines.push(await page.locator(".hall-line").innerText());
    await page.keyboard.press("Escape");
    await game.press("End the assembly");
  }
  expect(lines).toEqual(["Never ever? Not even if I fell in the pond?", "OK. That's fair."]);
});

test("[school.md 2.4] a hall that keeps what must be told hears one line, and sees what can be done now", async ({
  game,
  page,
}) => {
  await game.open();
  const asked = momentsOf("is-it-safe/quiet-corner-b").find(({ name }) =>
    name.endsWith("vote-again at hard-choice"),
  );
  await openHallAt(game, asked?.hall ?? NEW_HALL);
  for (let i = 0; i < 20; i++) await page.keyboard.press("Digit2");
  await page.keyboard.press("PageDown");
  await expect(page.getByText("This must be told", { exact: true })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.locator(".hall[data-screen=line]")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(game.heading("What can be done now")).toBeVisible();
  await expect(page.locator(".hall-bar")).toHaveCount(0);
});

test("[issue 5] nothing is kept but the place in the programme, and nothing of it at the end", async ({
  game,
  page,
}) => {
  await enter(game);
  const place = ["buddy-bench:hall", "buddy-bench:sitting"];
  expect(await keysOf(page)).toEqual(place);
  await begin(game);
  await until(page, "vote");
  for (let i = 0; i < 37; i++) await page.keyboard.press("Digit2");
  expect(await keptOf(page)).toContain("37");
  for (const screen of ["pairs", "vote-again", "reveal", "line"]) {
    await until(page, screen);
    expect(await keysOf(page)).toEqual(place);
  }
  expect(await keptOf(page)).not.toContain("37");
  await until(page, "what-if");
  await until(page, "follow-up");
  expect(await keysOf(page)).toEqual(place);
  await page.keyboard.press("PageDown");
  await expect(game.button("Start")).toBeVisible();
  expect(await keysOf(page)).toEqual(["buddy-bench:sitting"]);
  expect(await page.evaluate(() => sessionStorage.getItem("buddy-bench:sitting"))).not.toContain("rabbit");
});

test("[P14] a hall never shows a pupil's badge, and what an animal has played is still there afterwards", async ({
  game,
  page,
}) => {
  await game.open();
  await game.press("Start", "otter", "Settings", "Start page", "In the hall");
  await expect(game.heading("Before the hall comes in")).toBeVisible();
  await begin(game);
  await expect(page.getByRole("img", { name: /otter/i })).toHaveCount(0);
  expect(await page.locator("body").innerHTML()).not.toMatch(/otter/i);
  await page.keyboard.press("Escape");
  await game.press("End the assembly", "Start");
  await expect(page.getByText(/otter/i).first()).toBeVisible();
});

test("[C6] touch counts hands without holding, undoes, and another way is played by a press", async ({
  game,
  page,
}) => {
  await enter(game);
  await game.press("Yes, all three", "Rabbit goes to camp");
  await page.getByLabel("I have read them").check();
  await game.press("Go on", "Begin", "Next");
  while ((await screenOf(page)) === "line") await game.press("Next");
  await game.press("Count");
  for (let i = 0; i < 11; i++) await game.press("One more for choice 3");
  await game.press("One fewer for choice 3", "One fewer for choice 3", "Undo");
  await expect(page.getByText("The last count is taken back.")).toBeVisible();
  await game.press("Next", "Next", "Count", "At a glance", "Choice 3: most", "Next");
  await expect(game.heading("The hall picked 3")).toBeVisible();
  await expect(page.locator(".hall-bar-number").getByText("10", { exact: true })).toBeVisible();
  await expect(page.locator(".hall-bar-number").getByText("most")).toBeVisible();
  await page.keyboard.press("PageDown");
  await until(page, "what-if");
  await game.press(/I'll never ever tell/);
  await expect(game.heading("What if we had picked 1?")).toBeVisible();
  await game.press("Next");
  await expect(page.getByText("Not even if I fell in the pond?")).toBeVisible();
});

test("[C4] a device without full screen says so calmly, and the sound test says what it did", async ({
  game,
  page,
}) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"));
  });
  await game.open();
  const check = AROUND.find(({ name }) => name.startsWith("check"));
  await openHallAt(game, check?.hall ?? NEW_HALL);
  await game.press("Full screen");
  await expect(page.getByText("It works as it is.")).toBeVisible();
  await game.press("Test the sound");
  await expect(page.getByText(/Did the back row hear|Sound is off/)).toBeVisible();
});
