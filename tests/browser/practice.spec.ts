import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test, type Game } from "./game.ts";

const CARD = ".cards .card";

async function openCases(game: Game): Promise<void> {
  await game.open();
  await game.press("Start", "otter", "Short cases");
  await expect(game.heading("Before you start")).toBeVisible();
  await game.press("Play");
}

/** The last case is followed by the end; a worry that was kept by a grown-up who notices. */
async function toNext(game: Game): Promise<void> {
  await game.press("Next case");
  if (await game.heading("A grown-up helps").isVisible()) await game.press("Next case");
}

test("a sitting of short cases is played by roles to its end, and nothing of it is kept", async ({
  game,
  page,
}) => {
  await openCases(game);
  const said = new Set<string>();
  let cases = 0;
  while (!(await game.heading("That was all for now").isVisible())) {
    cases += 1;
    const question = page.getByRole("heading", { name: /^What will .* say\?$/ });
    await expect(question).toBeVisible();
    const choices = page.getByRole("list", { name: /^What will/ }).getByRole("button");
    expect([3, 4]).toContain(await choices.count());
    said.add((await page.locator(".bubble").first().textContent()) ?? "");
    await choices.nth(cases % 3).click();
    // What became of it: the verdict has the focus, with the rule or the tip that it comes from.
    await expect(page.locator("h2.verdict")).toBeFocused();
    await expect(page.locator(".rule-card").first()).toBeVisible();
    await expect(game.heading("One thing that would change it")).toBeVisible();
    await expect(page.getByText(/^If .*: .*\.$/)).toBeVisible();
    await toNext(game);
    expect(cases).toBeLessThan(12);
  }
  expect(cases).toBeGreaterThanOrEqual(8);
  expect(said.size).toBe(cases);
  await expect(game.heading("Rules that came up")).toBeVisible();
  await expect(page.getByText("You are you again.")).toBeVisible();
  await expect(game.heading("With a partner")).toBeVisible();
  await expect(page.getByText(/score|points|streak|\d+ of \d+|%/i)).toHaveCount(0);
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(kept).not.toMatch(/seed|tries|verdict|clause|choice/);
  await game.press("Choose another story");
  await expect(game.heading("Choose a story")).toBeVisible();
});

test("by keyboard alone: a number chooses, the focus goes on, a break keeps the place", async ({
  game,
  page,
}) => {
  await openCases(game);
  const line = (await page.locator(".bubble").first().textContent()) ?? "";
  await page.keyboard.press("Escape");
  await expect(game.heading("Take a break")).toBeVisible();
  await expect(page.locator(".bubble")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.locator(".bubble").first()).toHaveText(line);
  await page.keyboard.press("2");
  await expect(page.locator("h2.verdict")).toBeFocused();
  await page.keyboard.press("h");
  await expect(page.getByText("0800 1111")).toBeVisible();
  await page.keyboard.press("Escape");
  const again = game.button("Try other words here");
  if (await again.isVisible()) {
    await again.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: /^What will .* say\?$/ })).toBeFocused();
  }
});

test("the cases break no rule of access, and can be used without any canvas or picture", async ({
  game,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openCases(game);
  await expectNoAxeFault(page);
  await expect(page.locator("canvas")).toHaveCount(0);
  await page.locator(CARD).first().click();
  await expect(page.locator("h2.verdict")).toBeVisible();
  await expectNoAxeFault(page);
});

test("a reload or the next player begins anew", async ({ game, page }) => {
  await openCases(game);
  await page.locator(CARD).first().click();
  await page.reload();
  await expect(game.heading("Before you start")).toBeVisible();
  await game.press("Play");
  await page.locator(CARD).first().click();
  await game.press("Stories", "Next player", "otter", "Short cases");
  await expect(game.heading("Before you start")).toBeVisible();
});

test("a grown-up reads the whole bank: lines, pairings, and every reply with its verdict", async ({
  game,
  page,
}) => {
  await game.open();
  await game.press("For grown-ups");
  await page.getByLabel("An adult is with us").check();
  await game.press("Go in", "Read the whole bank");
  await expect(game.heading("Every line of the short cases")).toBeFocused();
  await expect(page.getByText("awaits review by a safeguarding lead")).toBeVisible();
  await expect(game.heading("“They won't let me play [game].”")).toBeVisible();
  await expect(page.getByText("They do it every day. I'm scared at playtime.").first()).toBeVisible();
  await expect(page.getByText("This keeps or delays what must be told").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".bar")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await expectNoAxeFault(page);
  await game.press("Back");
  await expect(game.heading("For grown-ups")).toBeVisible();
});
