import type { Page } from "@playwright/test";
import { expect, test } from "./game.ts";
import { visitEveryScreen } from "./screens.ts";

const headingOf = async (page: Page): Promise<string> =>
  (await page.getByRole("heading").first().textContent()) ?? "";
const lineOf = (page: Page) => page.locator(".line").allTextContents();
const tabOf = (page: Page) => page.evaluate(() => Object.entries(sessionStorage));

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

test.describe("with the stage", () => {
  test.use({ stage: true });

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
    // What is still to come has come: the stage is there, and counts with the rest.
    await expect(page.locator(".picture[data-live]")).toBeVisible({ timeout: 30_000 });
    const before = await count();
    expect(before.timers).toBeGreaterThan(0);
    const expectAsBefore = async () => {
      await expect(cover).toHaveCount(0);
      expect(await lineOf(page)).toEqual(line);
      expect(await tabOf(page)).toEqual(kept);
    };
    // Over the hour that comes twice, for half an hour and for ten hours, without a touch.
    for (const wait of ["30:00", "10:00:00"]) {
      // What asks has to come first.
      await expect(async () => {
        await page.clock.fastForward(wait);
        await expect(cover).toBeVisible({ timeout: 2000 });
      }).toPass();
      await game.press("Carry on");
      await expectAsBefore();
    }
    // Timers of a moment may be under way; those that pile up stay.
    await expect
      .poll(async () => (await count()).timers, { timeout: 15_000 })
      .toBeLessThanOrEqual(before.timers + 1);
    expect((await count()).elements).toBe(before.elements);
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
    await expect.poll(() => lineOf(page), "what was kept is read by a chunk of its own").toEqual(line);
    await page.evaluate(() => {
      for (const persisted of [true, false]) {
        window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted }));
        window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted }));
      }
    });
    expect(await lineOf(page)).toEqual(line);
  });
});
