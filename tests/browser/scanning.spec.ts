import { expect, test, type Game } from "./game.ts";

/** One second of the scan at a time, until it is at that button; then the switch. Says how many stops it took. */
async function pressBySwitch(game: Game, name: RegExp): Promise<number> {
  const seen: string[] = [];
  for (let stops = 1; stops <= 40; stops += 1) {
    await game.page.clock.runFor(1000);
    const at = await game.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.closest("label")?.textContent ?? activeElement?.textContent ?? "";
    });
    seen.push(at.trim());
    if (!name.test(at.trim())) continue;
    await game.page.keyboard.press("Space");
    await game.page.clock.runFor(100);
    return stops;
  }
  throw new Error(`the scan never came to ${String(name)}: ${seen.join(" | ")}`);
}

test("[X5] one switch plays a story: the scan steps by itself, choices first, and only a press does anything", async ({
  game,
}) => {
  await game.page.clock.install();
  await game.open();
  await game.press("Settings");
  await game.radio("Every second").check();
  await game.press("Back");
  // From here on, time passes only when the test lets it: what is asked for in an effect, as the settings are, has come.
  await game.page.clock.pauseAt(Date.now() + 60_000);
  await pressBySwitch(game, /^Start$/);
  await pressBySwitch(game, /Otter/i);
  await pressBySwitch(game, /Promise me first/);
  await pressBySwitch(game, /^Play/);
  for (let line = 0; line < 12 && (await game.button(/^Next\s*$/).count()) > 0; line += 1) {
    await pressBySwitch(game, /^Next/);
  }
  const choice = game.page.locator(".cards .card").first();
  const words = (await choice.locator(".words").textContent())?.trim() ?? "";
  await expect(game.page.getByRole("button", { name: words })).toHaveCount(1);

  // A whole round changes nothing: nobody is hurried, and nothing is pressed by itself.
  const before = await game.page.locator("main").textContent();
  await game.page.clock.runFor(60_000);
  expect(await game.page.locator("main").textContent()).toBe(before);

  // A cover keeps the scan to itself.
  await pressBySwitch(game, /^Help/);
  await expect(game.page.getByRole("dialog")).toBeVisible();
  for (let stop = 0; stop < 6; stop += 1) {
    await game.page.clock.runFor(1000);
    expect(await game.page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
  }
  await pressBySwitch(game, /^Close/);

  // A switch that acts as a mouse presses beside the buttons.
  await pressBySwitch(game, /^Take a break/);
  await pressBySwitch(game, /Back to the story/);
  const isAtChoice = () => choice.evaluate((card) => card === document.activeElement);
  for (let stop = 0; stop < 8 && !(await isAtChoice()); stop += 1) await game.page.clock.runFor(1000);
  expect(await isAtChoice(), "at most eight stops to a choice").toBe(true);
  await game.page.mouse.click(2, 715);
  await expect(game.page.getByRole("button", { name: words })).toHaveCount(0);

  // Off again: nothing steps any more.
  await game.press("Settings");
  await game.radio("Off").nth(1).check();
  await game.press("Back");
  await game.page.clock.runFor(100);
  const still = await game.page.evaluate(() => document.activeElement?.textContent);
  await game.page.clock.runFor(10_000);
  expect(await game.page.evaluate(() => document.activeElement?.textContent)).toBe(still);
});
