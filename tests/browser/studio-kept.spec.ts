import { expect, test } from "./studio/fixture.ts";

const FAIR = /OK\. That's fair/;
const SAVED = "Saved in this browser only. Save a file too.";

test.describe("[issue 6, Shows 5] the check runs off the page", () => {
  test("in a worker, under the page's own content policy", async ({ studio, page }) => {
    const started = page.waitForEvent("worker");
    await studio.open();
    expect((await started).url()).toContain("check.worker");
    await studio.row(FAIR).click();
    await studio.words.fill("");
    await expect(studio.tab(/put right/)).toHaveText(/\d+ to put right/);
    await expect(studio.row(/^Line.*No words yet.*1 to put right/)).toBeVisible();
    await studio.button("Undo").click();
    await expect(studio.tab(/put right/)).not.toHaveText(/\d/);
  });
});

test.describe("[issue 6, Shows 7] nothing typed is lost without being told", () => {
  for (const [keeps, told] of [
    ["no-store", "This browser keeps nothing. Save a file now."],
    ["full", "This browser has no room left. Save a file now."],
  ] as const)
    test(`a browser that keeps nothing (${keeps}) is told of, a file is offered, and leaving asks`, async ({
      studio,
      page,
    }) => {
      await studio.open(`?keeps=${keeps}`);
      await studio.row(FAIR).click();
      await studio.words.fill("Only here.");
      await expect(page.getByRole("status").filter({ hasText: told })).toBeVisible();
      await studio.button("Save a file").click();
      await expect(page.locator("body")).toHaveAttribute("data-saved-file", "first-week");
      await studio.button("All your packs").click();
      await expect(studio.button("Stay here")).toBeFocused();
      await expect(page.locator("body")).not.toHaveAttribute("data-left", "yes");
      await studio.press("Enter");
      await expect(studio.button("All your packs")).toBeFocused();
      const asked = page.waitForEvent("dialog");
      const closed = page.close({ runBeforeUnload: true });
      const dialog = await asked;
      expect(dialog.type()).toBe("beforeunload");
      await dialog.dismiss();
      await closed;
      await expect(studio.words).toHaveValue("Only here.");
      await studio.button("All your packs").click();
      await studio.button("Leave it all the same").click();
      await expect(page.locator("body")).toHaveAttribute("data-left", "yes");
    });

  test("leaving waits for the last words to be saved, and then goes by itself", async ({ studio, page }) => {
    await studio.open();
    await studio.row(FAIR).click();
    await studio.words.fill("The last words.");
    await studio.button("All your packs").click();
    await expect(page.locator("body")).toHaveAttribute("data-left", "yes");
    await studio.open("?again");
    await expect(studio.row(/The last words/)).toBeVisible();
  });

  test("a second window on the same pack is told of, and both are kept", async ({
    studio,
    page,
    context,
  }) => {
    await studio.open();
    await expect(page.locator('.studio-saving[data-state="saved"]')).toContainText(SAVED);
    await page.waitForTimeout(800);
    await studio.open("?again");
    const other = await context.newPage();
    await other.goto(`${studio.address}?again`);
    await other.getByRole("button", { name: FAIR }).click();
    await other.getByLabel("What is said", { exact: true }).fill("From the other window.");
    await other.waitForTimeout(1000);
    await studio.row(FAIR).click();
    await studio.words.fill("From this window.");
    await expect(page.getByRole("status").filter({ hasText: "Both are kept" })).toBeVisible();
  });
});
