import { expect, test } from "./game.ts";
import { gameInPseudo, PSEUDO } from "./pseudo-language.ts";
import { visitEveryScreen } from "./screens.ts";
import { textThatDoesNotFit } from "./text-fits.ts";

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [768, 1024],
  [360, 740],
] as const;

for (const pseudo of PSEUDO) {
  test(`[X22] ${pseudo.name}: on every screen, at four sizes, all words fit, and nothing goes sideways`, async ({
    page,
    address,
  }) => {
    const game = await gameInPseudo(page, address, pseudo);
    const faults: string[] = [];
    let screens = 0;
    await visitEveryScreen(game, async (screen) => {
      screens += 1;
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        for (const fault of await textThatDoesNotFit(page)) faults.push(`${screen} at ${width} px: ${fault}`);
      }
      await page.setViewportSize({ width: SIZES[0][0], height: SIZES[0][1] });
    });
    expect(screens).toBeGreaterThan(25);
    expect(faults).toEqual([]);
  });
}

test("these checks can fail: words that are too wide for their button, cut off, or off the page", async ({
  game,
  page,
}) => {
  await game.open();
  expect(await textThatDoesNotFit(page)).toEqual([]);
  await page.evaluate(() => {
    const start = document.querySelector<HTMLElement>(".button.big");
    if (!start) return;
    start.style.width = "2rem";
    start.style.minWidth = "0";
    start.style.whiteSpace = "nowrap";
    start.textContent = "Much too long for this";
    const about = document.querySelector<HTMLElement>(".title-actions > p");
    if (!about) return;
    about.style.height = "0.5rem";
    about.style.overflow = "hidden";
    const line = document.querySelector<HTMLElement>(".versions");
    if (line) line.style.marginInlineStart = "200vw";
  });
  const faults = (await textThatDoesNotFit(page)).join("\n");
  expect(faults).toMatch(/the page is \d+ wide/);
  expect(faults).toContain("out of its button");
  expect(faults).toContain("out of its p.");
  expect(faults).toContain("outside the page");
});
