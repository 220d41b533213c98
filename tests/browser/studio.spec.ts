import type { Page } from "@playwright/test";
import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test } from "./studio/fixture.ts";

const FIRST = /Finn is at the buddy bench/;
const FAIR = /OK\. That's fair/;
const SAVED = "Saved in this browser only. Save a file too.";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

test.describe("[issue 6] the studio", () => {
  // Axe looks at each of its wide parts in room-access.spec.ts; the narrow studio is another page.
  test("each part scrolls by itself where it is wide, and none goes sideways where it is narrow", async ({
    studio,
    page,
  }) => {
    await studio.open();
    await studio.row(FAIR).click();
    for (const name of ["Game", "Map", /put right/, "Ways"]) {
      await studio.tab(name).click();
      const spare = await page.evaluate(() => innerHeight - document.documentElement.scrollHeight);
      expect(spare, "each part scrolls by itself, and the page does not").toBeGreaterThanOrEqual(0);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const name of ["Scenarios", "Form", "Game", "Map"]) {
      await studio.tab(name).click();
      await expectNoAxeFault(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${name} needs no sideways scrolling at 320 px`).toBeLessThanOrEqual(320);
    }
  });

  test("a line is found, written, undone and done again by keyboard alone, and it is kept", async ({
    studio,
    page,
  }) => {
    await studio.open();
    await studio.row(FAIR).focus();
    await studio.press("Enter");
    await expect(studio.form.getByRole("heading", { level: 2 })).toHaveText(/Line 4 of/);
    await expect(page.locator(".studio-form"), "who pressed is there, before they go on").toBeFocused();
    await studio.words.focus();
    await studio.press("ControlOrMeta+a");
    await page.keyboard.type("That sounds fair to me.");
    await expect(studio.row(/That sounds fair to me/)).toHaveAttribute("aria-current", "true");
    await expect(studio.game.getByText("That sounds fair to me.")).toBeVisible();
    await expect(studio.words, "the preview takes no focus").toBeFocused();
    await studio.press("ControlOrMeta+z");
    await expect(studio.words).toHaveValue("OK. That's fair.");
    await expect(studio.row(FAIR)).toBeVisible();
    await studio.press("ControlOrMeta+Shift+z");
    await expect(studio.words).toHaveValue("That sounds fair to me.");
    await studio.press("ControlOrMeta+z", "ControlOrMeta+y");
    await expect(studio.words).toHaveValue("That sounds fair to me.");
    // The word that was read out last stays in its place while the next writing is under way.
    await expect(page.locator('.studio-saving[data-state="saved"]')).toContainText(SAVED);
    await studio.open("?again");
    await expect(studio.row(/That sounds fair to me/)).toBeVisible();
  });

  test("undo leads to what it changes, and keeps a button to press when there is no more", async ({
    studio,
    page,
  }) => {
    await studio.open();
    await studio.row(FAIR).click();
    await studio.words.fill("Changed.");
    await studio.row("Promise me first").click();
    await expect(studio.form.getByRole("heading", { level: 2 })).toContainText("Promise me first");
    await studio.button("Undo").focus();
    await studio.press("Enter");
    await expect(studio.words).toHaveValue("OK. That's fair.");
    await expect(studio.button("Undo")).toHaveAttribute("aria-disabled", "true");
    await expect(studio.button("Undo")).toBeFocused();
    await expectNoAxeFault(page);
  });

  test("a scenario is added with its title to be written, a passage after another, and what is removed comes back", async ({
    studio,
    page,
  }) => {
    await studio.open();
    await studio.button("Add a scenario").click();
    await expect(studio.form.getByLabel("Title", { exact: true })).toBeFocused();
    await expect(studio.tab(/put right/)).toHaveText(/\d+ to put right/);
    await studio
      .row(/Line.*No words yet/)
      .first()
      .click();
    await studio.outline.getByRole("button", { name: "Add choice" }).click();
    await expect(studio.form.getByRole("heading", { level: 2 })).toContainText("Choice");
    await expect(studio.form.locator(":focus"), "the cursor is in its first card").toHaveCount(1);
    const rows = studio.outline.locator(".outline-passages > li");
    await expect(rows).toHaveCount(4);
    await studio.outline.getByRole("button", { name: "Remove" }).click();
    await expect(rows).toHaveCount(3);
    await expect(page.getByText(/^Removed:/)).toBeVisible();
    expect(await focused(page), "the focus is in the outline").toContain("No words yet");
    await studio.button("Undo that").click();
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(1).getByRole("button").first()).toHaveAttribute("aria-current", "true");
  });

  test("the maker of twins opens in the place of the form, with the focus, and gives it back", async ({
    studio,
    page,
  }) => {
    await studio.open();
    await studio.row(/^Rabbit goes to camp/).click();
    await studio.button("Make a twin").focus();
    await studio.press("Enter");
    const heading = page.getByRole("heading", { level: 2, name: /twin/i });
    await expect(heading).toBeFocused();
    await expect(studio.form).toBeHidden();
    await studio.row(FAIR).click();
    await expect(studio.form.getByRole("heading", { level: 2 })).toHaveText(/Line 4 of/);
    await studio.row(/^Rabbit goes to camp/).click();
    await studio.button("Make a twin").click();
    await expect(heading).toBeFocused();
    await page.locator(".twin-maker").getByRole("button").last().click();
    await expect(studio.form).toBeVisible();
    expect(await focused(page), "the focus is at the form").toContain("Rabbit goes to camp");
  });

  test("moving a passage keeps the focus on its button", async ({ studio }) => {
    await studio.open();
    await studio.row(FAIR).click();
    const down = studio.outline.getByRole("button", { name: "Down", exact: true });
    await down.focus();
    await studio.press("Enter", "Enter");
    await expect(down).toBeFocused();
    const rows = studio.outline.locator(".outline-passages > li");
    await expect(rows.nth(5)).toHaveText(/That's fair/);
  });
});

test.describe("[issue 6] the map by keyboard", () => {
  test("is one tab stop; arrows go along the ways, Enter opens the form", async ({ studio }) => {
    await studio.open();
    await studio.tab("Map").click();
    await studio.button("Fit the width").focus();
    await studio.press("Tab");
    await expect(studio.box(/^Line 1: Finn is at .* starts here; leads to Can I ask you/)).toBeFocused();
    await studio.press("ArrowDown", "ArrowDown");
    await expect(
      studio.box(/^Choice 3: You can tell me .* card 1 leads to .* card 4 leads to/),
    ).toBeFocused();
    await studio.press("ArrowDown");
    await expect(studio.box(/^Line \d+ by Leo: Never ever/)).toBeFocused();
    await studio.press("ArrowUp", "ArrowUp");
    await expect(studio.box(/^Line 2 by Leo: Can I ask you/)).toBeFocused();
    await studio.press("Shift+Tab");
    await expect(studio.button("Fit the width"), "the whole map is one tab stop").toBeFocused();
    await studio.press("Tab", "Enter");
    await expect(studio.form.getByRole("heading", { level: 2 })).toHaveText(/Line 2 of/);
    await expect(studio.box(/^Line 2 by Leo: Can I ask you/)).toHaveAttribute("aria-current", "true");
    await expect(studio.row(/Can I ask you/)).toHaveAttribute("aria-current", "true");
  });

  test("a link to nowhere is drawn and said; the map of 200 passages can be used", async ({
    studio,
    page,
  }) => {
    await studio.open();
    await studio.row(/^Choice \d+ You can tell me anything/).click();
    await studio.outline.getByRole("button", { name: "Remove" }).click();
    await studio.tab("Map").click();
    await expect(studio.box(/^Line 2 by Leo: Can I ask you.*leads to nowhere/)).toBeVisible();
    await expect(page.getByText("leads nowhere", { exact: true })).toBeVisible();
    await studio.open("?passages=200");
    await studio.tab("Map").click();
    await expect(studio.box(/./)).toHaveCount(200);
    await studio.button("Fit the width").click();
    await studio.box(/./).first().focus();
    await studio.press("End", "Enter");
    await expect(studio.form.getByRole("heading", { level: 2 })).toContainText("200");
  });
});

test.describe("[issue 6] the real game beside the form", () => {
  test("plays from the passage in hand, and the form follows", async ({ studio, page }) => {
    await studio.open();
    await studio.row(/Can I ask you something/).click();
    await studio.game.getByRole("button", { name: "Next" }).click();
    await expect(studio.form.getByRole("heading", { level: 2 })).toContainText("Choice");
    await expect(studio.game.getByRole("heading", { name: "What will Finn say?" })).toBeFocused();
    await studio.game.getByRole("button", { name: /You can tell me anything/ }).click();
    await expect(studio.row(/Never ever\?/)).toHaveAttribute("aria-current", "true");
    await expect(studio.game.getByRole("button", { name: "Next" })).toBeFocused();
    await studio.page.getByLabel("The form follows the game").uncheck();
    await studio.game.getByRole("button", { name: "Next" }).click();
    await expect(studio.row(/Never ever\?/)).toHaveAttribute("aria-current", "true");
    await studio.button("From the start").click();
    await expect(studio.game.locator(".line", { hasText: FIRST })).toBeVisible();
    expect(await page.locator("main").count()).toBe(1);
  });

  test("shows a line as the game does: its sentences follow one another", async ({ studio }) => {
    await studio.open();
    await studio.row(FAIR).click();
    await expect(studio.game.locator(".line .sentence").first()).toHaveCSS("display", "inline");
  });

  test("at an ending says which one, and begins again", async ({ studio }) => {
    await studio.open();
    await studio
      .row(/^Ending/)
      .first()
      .click();
    await expect(studio.game.getByText(/^The talk ends here: ending \d of \d+\.$/)).toBeVisible();
    await studio.game.getByRole("button", { name: "See what happened" }).click();
    await expect(studio.game.locator(".line", { hasText: FIRST })).toBeVisible();
  });

  test("tells of a passage that no talk leads to", async ({ studio }) => {
    await studio.open();
    await studio
      .row(/^Ending/)
      .first()
      .click();
    await studio.outline.getByRole("button", { name: "Add ending" }).click();
    await expect(studio.game.getByText("No talk leads here yet.")).toBeVisible();
    await expect(studio.game.getByText("(no words yet)")).toBeVisible();
  });
});

test.describe("[issue 6] on a narrow screen", () => {
  test("the parts are tabs, and what is gone to comes into sight with the focus", async ({
    studio,
    page,
  }) => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await studio.open();
    await studio.tab("Scenarios").focus();
    await studio.press("Enter");
    await expect(studio.outline).toBeVisible();
    await studio.row(FAIR).click();
    await expect(studio.form).toBeVisible();
    await expect(studio.outline).toBeHidden();
    await studio.tab("Form").focus();
    await studio.press("ArrowRight", "ArrowRight");
    await expect(studio.tab("Map")).toBeFocused();
    await expect(studio.box(FAIR).and(page.locator("[aria-current]")), "it is in sight").toBeInViewport();
    await studio.box(FIRST).focus();
    await studio.press("Enter");
    await expect(studio.form.getByRole("heading", { level: 2 })).toBeVisible();
  });
});
