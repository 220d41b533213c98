import { expect, test } from "./game.ts";
import { giveVoices, LOCAL, marked, readAloud, said, set } from "./sound-spy.ts";

test("[C3] with no voice there is no button, and the settings say why", async ({ game, page }) => {
  await giveVoices(page, []);
  await game.openStory(/Promise me first/);
  await page.waitForTimeout(3500);
  await expect(readAloud(page)).toHaveCount(0);
  await page.keyboard.press("r");
  expect(await said(page)).toEqual([]);
  await game.press("Settings");
  await expect(page.getByText("This device has no voice that can read to you.")).toBeVisible();
});

test("[C3] a voice that sends the words away is as good as none", async ({ game, page }) => {
  await giveVoices(page, [{ name: "Far", localService: false }]);
  await game.openStory(/Promise me first/);
  await game.hearOut();
  await expect(page.getByText(/Read .*aloud/)).toHaveCount(0);
  expect(await said(page)).toEqual([]);
});

test("[X16] a line is read sentence by sentence; a second press stops; R reads it again", async ({
  game,
  page,
}) => {
  await giveVoices(page, LOCAL);
  await game.openStory(/Promise me first/);
  const line = (await page.locator(".line").textContent()) ?? "";
  await readAloud(page).click();
  await expect(readAloud(page)).toHaveAttribute("aria-pressed", "true");
  await expect(marked(page)).toHaveCount(1);
  const heard = new Set<string>();
  await expect
    .poll(
      async () => {
        for (const text of await marked(page).allTextContents()) heard.add(text);
        return readAloud(page).getAttribute("aria-pressed");
      },
      { intervals: [100] },
    )
    .toBe("false");
  expect([...heard].join("")).toBe(line);
  expect((await said(page)).join(" ")).toBe(line);
  await expect(marked(page)).toHaveCount(0);
  await page.keyboard.press("r");
  await expect(marked(page)).toHaveCount(1);
  await readAloud(page).click();
  await expect(marked(page)).toHaveCount(0);
});

test("[P4] What this game remembers is read aloud", async ({ game, page }) => {
  await giveVoices(page, LOCAL);
  await game.open();
  await game.press("What this game remembers");
  const words = (await page.locator("#remembers-short").textContent()) ?? "";
  await readAloud(page).click();
  await expect(readAloud(page)).toHaveAttribute("aria-pressed", "false");
  expect(words.length).toBeGreaterThan(40);
  expect((await said(page)).join(" ")).toBe(words);
});

test("[X18] R is silent where letter keys are off", async ({ game, page }) => {
  await giveVoices(page, LOCAL);
  await game.open();
  await game.press("Settings");
  await set(game, "Letter keys", "Off");
  await game.press("Back", "Start", "otter", /Promise me first/, "Play");
  await expect(readAloud(page)).toBeVisible();
  await page.keyboard.press("r");
  await page.waitForTimeout(300);
  expect(await said(page)).toEqual([]);
});

test("[X16] the choices are read one after the other, and going on stops the reading", async ({
  game,
  page,
}) => {
  await giveVoices(page, LOCAL);
  await game.openStory(/Promise me first/);
  await game.hearOut();
  await game.press("Read the choices aloud");
  await expect(page.locator(".question").locator(marked(page))).toHaveCount(1);
  await expect(page.locator(".card").locator(marked(page)).first()).toBeVisible();
  await page.keyboard.press("1");
  await expect(marked(page)).toHaveCount(0);
  const before = (await said(page)).length;
  await page.waitForTimeout(1500);
  expect((await said(page)).length).toBe(before);
});

test("[S10] a break stops the reading at once", async ({ game, page }) => {
  await giveVoices(page, LOCAL);
  await game.openStory(/Promise me first/);
  await readAloud(page).click();
  await expect(marked(page)).toHaveCount(1);
  const count = (await said(page)).length;
  await game.press("Take a break");
  await page.waitForTimeout(1500);
  expect((await said(page)).length).toBe(count);
});

test("each line is read by itself where that was set, and not where it was not", async ({ game, page }) => {
  await giveVoices(page, LOCAL);
  await game.open();
  await game.press("Settings");
  await set(game, "Reading aloud", "Each line by itself");
  await game.press("Back", "Start", "otter", /Promise me first/, "Play");
  await expect(marked(page).first()).toBeVisible();
  await game.press(/^Next/);
  const line = (await page.locator(".line").textContent()) ?? "";
  await expect.poll(async () => (await said(page)).join(" ")).toContain(line.slice(0, 12));
});

test("[X5] with Read aloud on the page, no choice is more than eight stops away", async ({ game, page }) => {
  await giveVoices(page, LOCAL);
  await game.openStory(/Promise me first/);
  await game.hearOut();
  await expect(readAloud(page)).toBeVisible();
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  const stops: boolean[] = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press("Tab");
    stops.push(await page.evaluate(() => document.activeElement?.classList.contains("card") ?? false));
  }
  expect(stops.filter(Boolean)).toHaveLength(await page.locator(".card").count());
});

test("Read aloud stands on the note, the cards of the debrief and its rules, large enough for a finger", async ({
  game,
  page,
}) => {
  await giveVoices(page, LOCAL);
  await game.open();
  await game.press("Start", "otter", /Promise me first/);
  await expect(readAloud(page)).toHaveCount(1);
  await game.press("Play");
  await game.say(
    /We don't have to talk/,
    /I promise. You can trust me/,
    /A promise is a promise/,
    /Can I tell you now/,
  );
  await game.press(/See what happened/);
  await expect(page.locator(".first-look .read-aloud").first()).toBeVisible();
  await expect(page.locator(".rule-card .read-aloud").first()).toBeVisible();
  for (const box of await page.locator(".read-aloud:visible").all()) {
    const size = await box.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(47.5);
  }
});
