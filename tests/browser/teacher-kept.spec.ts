import { readFileSync } from "node:fs";
import { expect, Game, test } from "./game.ts";
import { device, enter, go, linkOf, SAVED, setUp } from "./teacher-room.ts";

test("[Q11] a browser that keeps nothing: the room says so, asks before it is left, and plays the school all the same", async ({
  address,
  browser,
  watch,
}) => {
  const { context, page } = await device(browser, address, watch, "localStorage");
  await enter(page, address);
  await page.getByLabel("Name of the school").fill("Nowhere Primary");
  await expect(page.getByRole("status").first()).toHaveText(
    "This browser does not keep it. Save a file before you close this tab.",
  );
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByText("Not all of this is saved.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Stay here" })).toBeFocused();
  await page.getByRole("button", { name: "Stay here" }).click();
  await expect(page.getByRole("button", { name: "Back", exact: true })).toBeFocused();
  await expect(page.getByLabel("Name of the school")).toHaveValue("Nowhere Primary");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: "Leave it" }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByText("It is set up for Nowhere Primary.")).toBeVisible();
  await context.close();
});

test("[Q11] a tab that keeps nothing: the link stays in the address, and a reload plays it again", async ({
  page,
  address,
  browser,
  watch,
}) => {
  await enter(page, address);
  await setUp(page);
  const link = await linkOf(page);
  const tablet = await device(browser, address, watch, "sessionStorage");
  await tablet.page.goto(link);
  await expect(tablet.page.getByText("It is set up for Łódź Lane Primary.")).toBeVisible();
  await tablet.page.reload();
  await expect(tablet.page.getByText("It is set up for Łódź Lane Primary.")).toBeVisible();
  await tablet.context.close();
});

test("[issue 6] a second tab changes the school: it is said, nothing is overwritten, and one press settles it", async ({
  page,
  context,
  address,
}) => {
  await enter(page, address);
  await page.getByLabel("Name of the school").fill("First tab");
  const second = await context.newPage();
  await enter(second, address);
  await second.getByLabel("Name of the school").fill("Second tab");
  const said = page.getByRole("status").filter({ hasText: "The school was changed in another tab." });
  await expect(said).toBeVisible();
  await page.getByLabel("Safeguarding lead").fill("Typed meanwhile");
  await second.reload();
  await expect(second.getByLabel("Name of the school")).toHaveValue("Second tab");
  await expect(second.getByLabel("Safeguarding lead")).toHaveValue("the head teacher");
  await page.getByRole("button", { name: "Take the other tab's" }).click();
  await expect(page.getByLabel("Name of the school")).toHaveValue("Second tab");
  await second.getByLabel("Name of the school").fill("Second again");
  await expect(said).toBeVisible();
  await page.getByRole("button", { name: "Keep what is here" }).click();
  await expect(page.getByRole("status").filter({ hasText: SAVED })).toBeVisible();
  await second.reload();
  await expect(second.getByLabel("Name of the school")).toHaveValue("Second tab");
});

test("[issue 6] a field with a problem is told in words, is not saved, and the way out asks", async ({
  page,
  address,
}) => {
  await enter(page, address);
  const lead = page.getByLabel("Safeguarding lead");
  await lead.fill("Ring 0800 123 456");
  await expect(lead).toHaveAccessibleDescription("No phone numbers here. Help has one that is always right.");
  await expect(lead).toHaveAttribute("aria-invalid", "true");
  await expect(lead).toHaveAttribute("autocomplete", "off");
  await expect(page.getByRole("status").first()).toHaveText("Not saved yet. These need a change first:");
  await go(page, "Pupils' devices");
  await expect(page.getByText("Something under School needs a change first.")).toBeVisible();
  for (const place of ["Files", "Print room"]) {
    await go(page, place);
    await expect(
      page.getByText("Links, files and prints use the school as it was saved before."),
    ).toBeVisible();
    await page.getByRole("listitem").getByRole("button", { name: "Safeguarding lead", exact: true }).click();
    await expect(lead).toBeFocused();
  }
  await go(page, "Files");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save everything in one file", exact: true }).click();
  expect(readFileSync(await (await saving).path(), "utf8")).toContain("the head teacher");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: "Leave it" }).click();
  await page.getByRole("button", { name: "Open school and packs" }).click();
  await expect(lead).toHaveValue("the head teacher");
});

test("[issue 6] the school goes out as a file, is cleared, and comes back; what a file would replace is shown first", async ({
  page,
  address,
}) => {
  await enter(page, address);
  await setUp(page);
  await go(page, "School");
  await page.getByRole("button", { name: "Go to Files" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the school", exact: true }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^buddy-bench-school-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await download.path(), "utf8");
  await page.getByRole("button", { name: "Clear this device" }).click();
  await page.getByRole("button", { name: "Yes, clear it all" }).click();
  await expect(page.getByText("Done. This browser keeps nothing of the game now.")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await go(page, "School");
  await expect(page.getByLabel("Name of the school")).toHaveValue("Our school");
  await go(page, "Files");
  const open = (name: string, body: string) =>
    page
      .getByLabel("Open a file")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(body) });
  await open("school.json", text);
  await expect(page.getByRole("heading", { name: "This file is a school" })).toBeFocused();
  await expect(page.getByRole("row", { name: /Name of the school/ })).toContainText("Łódź Lane Primary");
  await page.getByRole("button", { name: "Leave everything as it is" }).click();
  await go(page, "School");
  await expect(page.getByLabel("Name of the school")).toHaveValue("Our school");
  await go(page, "Files");
  await open("school.json", text);
  await page.getByRole("button", { name: "Take what is chosen" }).click();
  await go(page, "School");
  await expect(page.getByLabel("Name of the school")).toHaveValue("Łódź Lane Primary");
  await expect(page.getByRole("status").filter({ hasText: SAVED })).toBeVisible();
});

test("[issue 6] a pack that is open stays open, with its undo, while another page is looked at; half written, it is told under Packs", async ({
  page,
  address,
}) => {
  await enter(page, address);
  await go(page, "Write");
  await page.getByRole("textbox", { name: "Its title" }).fill("Our playground");
  await page.getByRole("button", { name: "Begin a blank pack" }).click();
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  await title.fill("The torn book");
  await go(page, "Packs");
  const left = page.getByRole("region", { name: "Written here, and not offered" });
  await expect(left).toContainText("Our playground");
  await expect(page.getByRole("article", { name: "Our playground" })).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await left.getByRole("button", { name: "Open them under Write" }).click();
  await expect(title).toHaveValue("The torn book");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(title).toHaveValue("New scenario");
  await go(page, "Print room");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("[P12] a pupil's press clears what is the pupil's, and never what a teacher has set up", async ({
  page,
  address,
}) => {
  await enter(page, address);
  await page.getByLabel("Name of the school").fill("Łódź Lane Primary");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  const game = new Game(page, address);
  await game.press("Settings");
  await page.getByLabel("Large", { exact: true }).check();
  await game.press("Back", "What this game remembers");
  await expect(page.getByText("What a grown-up set up stays.", { exact: false })).toBeVisible();
  await game.press("Clear this device", "Keep it");
  await expect(page.getByRole("button", { name: "Clear this device" })).toBeFocused();
  await game.press("Clear this device", "Yes, clear it");
  await expect(page.getByText("What a grown-up set up is still here.")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-size", "1");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["buddy-bench:school"]);
  await page.reload();
  await expect(page.getByText("It is set up for Łódź Lane Primary.")).toBeVisible();
});
