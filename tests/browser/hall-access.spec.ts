import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { NEW_HALL } from "../../src/hall/hall-model.ts";
import { expect, test } from "./game.ts";
import { openHallAt, stillPictures } from "./hall-game.ts";
import { AROUND, momentsOf } from "./hall-places.ts";

test("[S9, S10] Help and Take a break are on every screen of an assembly", async ({ game, page }) => {
  await stillPictures(page);
  await game.open();
  const moments = momentsOf("bigger-worries/runs-off");
  const seen = new Set<string>();
  for (const { name, hall } of [...AROUND, ...moments]) {
    const kind = name.replace(/ (?:at )?\S+$/, "");
    if (seen.has(kind)) continue;
    seen.add(kind);
    await openHallAt(game, hall);
    await expect(game.button("Help"), name).toBeVisible();
    await expect(game.button("Take a break"), name).toBeVisible();
  }
  await game.press("Help");
  await expect(page.getByText("0800 1111").last()).toBeVisible();
});

test("[X10] axe finds nothing on any kind of screen of an assembly", async ({ game, page }) => {
  test.setTimeout(240_000);
  await stillPictures(page);
  await game.open();
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { name, hall } of [...AROUND, ...momentsOf("bigger-worries/runs-off")]) {
    const kind = name.replace(/^\S+\/\S+ /, "").replace(/( at)? \S+$|\d/g, "");
    if (seen.has(kind)) continue;
    seen.add(kind);
    await openHallAt(game, hall);
    faults.push(...(await axe(page, name)));
  }
  expect(seen.size).toBeGreaterThan(12);
  for (const key of ["?", "n", ".", "Escape"]) {
    await openHallAt(game, AROUND[3]?.hall ?? NEW_HALL);
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
    faults.push(...(await axe(page, `after ${key}`)));
  }
  expect(faults).toEqual([]);
});

async function axe(page: Page, name: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${name}: ${id} ${nodes
        .map(({ html }) => html)
        .join(" ")
        .slice(0, 200)}`,
  );
}

test("[X8] the picture of partner talk breathes, and is still where motion is reduced", async ({
  game,
  page,
}) => {
  await stillPictures(page);
  await game.open();
  const pairs = momentsOf("first-week/camp-rabbit").find(({ name }) => name.includes("pairs"));
  const size = () => page.locator(".ring-out").evaluate((ring) => ring.getBoundingClientRect().width);
  const change = async () => {
    const before = await size();
    await page.waitForTimeout(1000);
    return Math.abs((await size()) - before);
  };
  await openHallAt(game, pairs?.hall ?? NEW_HALL);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await change()).toBeGreaterThan(1);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await change()).toBe(0);
});

test("[X3] everything can be reached with Tab, and Space presses what has the focus", async ({
  game,
  page,
}) => {
  await stillPictures(page);
  await game.open();
  await game.press("In the hall");
  await expect(game.heading("Before the hall comes in")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(game.heading("Pick one to four scenes")).toBeVisible();
  const names = new Set<string>();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    names.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
  }
  for (const name of ["Help", "Take a break", "Rabbit goes to camp", "Boxes everywhere", "Back"])
    expect([...names]).toContain(name);
  await page.getByRole("button", { name: "Very red ears" }).focus();
  await page.keyboard.press(" ");
  await expect(page.getByText("1 scene picked")).toBeVisible();
});
