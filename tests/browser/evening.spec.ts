import type { Download, Page } from "@playwright/test";
import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test, type Game } from "./game.ts";
import { FormsPage } from "./studio-forms.ts";
import { enter, go, setUp } from "./teacher-room.ts";
import { writeTornBook } from "./torn-book.ts";

const PACK = "Our playground";
const STORY = "The torn book";

/** Presses a button with Enter, as somebody without a mouse does. */
async function key(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().focus();
  await page.keyboard.press("Enter");
}

/** Out of the room, to the first page. */
async function leave(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: "Start page" }).click();
}

/** A pupil plays the story once: says the limit, goes with Leo, and is done. */
async function play(game: Game): Promise<void> {
  await game.press("Start", "otter", new RegExp(STORY), "Play");
  await game.say(/I can't promise that/, /Come with me/);
  await game.press(/See what happened/);
  await expect(game.page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** The next pupil takes the device: the animal and the story are forgotten. */
async function nextPlayer(game: Game): Promise<void> {
  await game.press("What this game remembers", "Next player", "Start page");
}

test("[issue 6, Shows 1] a teacher's evening: from the school to what the group played, and back from one file", async ({
  page,
  address,
  game,
}) => {
  test.setTimeout(300_000);
  await test.step("the school", async () => {
    await enter(page, address);
    await setUp(page);
  });

  const forms = new FormsPage(page, address);
  await test.step("a new scenario from blank, by forms and keyboard only", async () => {
    await go(page, "Write");
    await page.getByRole("textbox", { name: "Its title" }).focus();
    await page.keyboard.type(PACK);
    await key(page, "Begin a blank pack");
    await expect(forms.heading("The scenario “New scenario”")).toBeVisible();
    await forms.write("Title", STORY);
    await writeTornBook(forms, "Mr Reed");
  });

  await test.step("what is to be put right, by its hints", async () => {
    await page.getByRole("tab", { name: /^To put right/ }).focus();
    await page.keyboard.press("Enter");
    const list = page.getByRole("tabpanel", { name: /^To put right/ });
    await expect(list.getByText(/The checker finds nothing/)).toBeVisible({ timeout: 20_000 });
    // A slip is made: the story's partner talk is emptied, and the hint leads back to it.
    await forms.openLine(new RegExp(STORY));
    await forms.write("With a real partner, afterwards", " ");
    await page.keyboard.press("Backspace");
    await expect(list.getByRole("button", { name: /^Go there/ }).first()).toBeVisible({ timeout: 20_000 });
    await list
      .getByRole("button", { name: /^Go there/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await expect(forms.form.getByRole("textbox", { name: "With a real partner, afterwards" })).toBeFocused();
    await page.keyboard.type("Say it with a partner.");
    await expect(list.getByText(/The checker finds nothing/)).toBeVisible({ timeout: 20_000 });
    await expectNoAxeFault(page);
  });

  await test.step("the sign-off", async () => {
    await page.getByRole("tab", { name: "Sign-off" }).click();
    const panel = page.getByRole("tabpanel", { name: "Sign-off" });
    await expect(panel.getByText("Not signed off yet")).toBeVisible();
    await panel.getByRole("button", { name: "Sign it off" }).click();
    await expect(panel.getByText("Please say first that you have read every line.")).toBeVisible();
    await panel.getByLabel("I have read every line.").check();
    await panel.getByRole("radio", { name: "safeguarding lead", exact: true }).check();
    await panel.getByRole("button", { name: "Sign it off" }).click();
    await expect(panel.getByText(/^Signed off: safeguarding lead, /)).toBeVisible();
    await expect(page.locator('.studio-saving[data-state="saved"]')).toBeVisible();
    await key(page, "All your packs");
    await expect(page.getByText(/^Signed by the safeguarding lead on /)).toBeVisible();
  });

  let file = "";
  await test.step("everything in one file", async () => {
    await go(page, "Files");
    await expect(page.getByText("It holds one pack of your own.", { exact: false })).toBeVisible();
    const [download]: [Download, void] = await Promise.all([
      page.waitForEvent("download"),
      key(page, "Save everything in one file"),
    ]);
    expect(download.suggestedFilename()).toMatch(/^buddy-bench-\d{4}-\d\d-\d\d\.json$/);
    file = await download.path();
  });

  await test.step("everything cleared", async () => {
    await page.getByRole("button", { name: "Clear this device" }).click();
    await expect(page.getByText("1 pack that you wrote")).toBeVisible();
    await page.getByRole("button", { name: "Yes, clear it all" }).click();
    await expect(page.getByText("Done. This browser keeps nothing of the game now.")).toBeVisible();
    await go(page, "School");
    await expect(page.getByLabel("Name of the school")).toHaveValue("Our school");
    await go(page, "Write");
    await expect(page.getByText("There is no pack of your own yet.", { exact: false })).toBeVisible();
  });

  await test.step("brought back from the file, after a look at what it is", async () => {
    await go(page, "Files");
    await page.getByLabel("Open a file").setInputFiles(file);
    await expect(page.getByRole("heading", { name: "This file holds everything of a school" })).toBeFocused();
    await expect(page.getByText("Nothing has been changed yet.")).toBeVisible();
    await expect(page.getByText("It is new here. It is added to your packs.")).toBeVisible();
    await page.getByRole("button", { name: "Take what is chosen" }).click();
    await expect(page.getByText("Done. What you chose is here now.")).toBeVisible();
    await go(page, "School");
    await expect(page.getByLabel("Name of the school")).toHaveValue("Łódź Lane Primary");
    await go(page, "Write");
    await expect(page.getByText(/^Signed by the safeguarding lead on /)).toBeVisible();
  });

  await test.step("on for pupils tonight, and counting for the group", async () => {
    await go(page, "Packs");
    const card = page.getByRole("article", { name: PACK });
    await card.getByRole("checkbox", { name: "On for pupils" }).check();
    const up = page.getByRole("button", { name: `${PACK}: up` });
    while (await up.isEnabled()) await up.click();
    await go(page, "Results");
    await page.getByRole("button", { name: "Turn counting on" }).click();
    await expect(page.getByText("Counting is on.", { exact: false })).toBeVisible();
  });

  await test.step("pupils play it, and Help names the school's own grown-ups", async () => {
    await leave(page);
    for (let pupil = 0; pupil < 3; pupil++) {
      await nextPlayer(game);
      await play(game);
      await game.press("Stories", "Start page");
    }
    await game.press("Help");
    await expect(page.getByRole("dialog")).toContainText("Ms Khan");
    await game.press("Close");
  });

  await test.step("what the group did: totals, and nothing of anybody", async () => {
    await enter(page, address);
    await go(page, "Results");
    await expect(page.getByRole("table").filter({ hasText: STORY }).first()).toBeVisible();
    await expect(page.getByText("otter")).toHaveCount(0);
    await expectNoAxeFault(page);
  });

  await test.step("on paper: every line of the pack, with its sign-off", async () => {
    await go(page, "Print room");
    await page.getByRole("button", { name: "Every line of a set" }).click();
    await page.getByLabel("Set of stories").selectOption({ label: PACK });
    const paper = page.getByRole("region", { name: "As it will be printed" });
    await expect(paper).toContainText("They rip my books.");
    await expect(paper).toContainText("Signed off: safeguarding lead");
    await page.getByRole("button", { name: "All prints" }).click();
    await page.getByRole("button", { name: "Letter home", exact: true }).click();
    await expect(paper).toContainText("Łódź Lane Primary");
  });
});
