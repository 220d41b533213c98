import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expectNoAxeFault } from "./access/axe.ts";
import { fileOf, keptAfter, expect, test } from "./results-page/fixture.ts";

const FIRST_WEEK = { "first-week": 6 } as const;
const KEPT = keptAfter("0000abcd", 30, FIRST_WEEK);

const json = (name: string, text: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

/** What a press saves as a file. */
async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const runsOf = (page: Page, scene: string): Locator =>
  page
    .getByRole("region", { name: "Choices by scene, first way through" })
    .getByRole("row", { name: scene })
    .getByRole("cell")
    .first();

test("[P7] counting is off until a teacher turns it on, by keyboard; until then nothing is kept", async ({
  results,
  page,
}) => {
  await results.open();
  await expect(page.getByText("Counting is off. Nothing of what pupils play is kept.")).toBeVisible();
  expect(await results.kept()).toBe("{}{}");
  await expect(page.getByRole("heading", { name: "What the group did" })).toHaveCount(0);
  await page.getByRole("radio", { name: /end of term/ }).focus();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: "For four weeks, until 27 December 2026" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(results.button("Turn counting on")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Counting on this device" })).toBeFocused();
  await expect(page.getByText("Counting is on. It began on 29 November 2026.")).toBeVisible();
  await expect(page.getByText("All of it is deleted by itself after 27 December 2026.")).toBeVisible();
  await expect(page.getByText("Nothing has been counted yet.")).toBeVisible();
  await results.button("Turn counting off").click();
  await expect(page.getByText(/^Counting is off. What was counted from 29 November/)).toBeVisible();
  await results.button("Turn counting on again").click();
  await expect(page.getByText("Counting is on. It began on 29 November 2026.")).toBeVisible();
});

test("[issue 6] deleting takes two presses, and leaves nothing", async ({ results, page }) => {
  await results.open(KEPT);
  await results.button("Delete the counts").click();
  await expect(page.getByText("Deleting cannot be undone. Counting stops too.")).toBeVisible();
  await expect(results.button("Keep them")).toBeFocused();
  await results.button("Keep them").click();
  await expect(results.button("Delete the counts")).toBeFocused();
  await expect(page.getByRole("heading", { name: "By rule" })).toBeVisible();
  await results.button("Delete the counts").click();
  await results.button("Yes, delete them").click();
  await expect(page.getByRole("heading", { name: "By rule" })).toHaveCount(0);
  await expect(page.getByText("The counts are deleted, and counting is off.")).toBeVisible();
  expect(await results.kept()).toBe("{}{}");
});

test("[issue 6] words first: two kinds of mistake, then the timing; then each chart with its table", async ({
  results,
  page,
}) => {
  await results.open(KEPT);
  const told = results.region("What the group did");
  await expect(told).toContainText(/The group told what must be told in \d+ of \d+ moments\./);
  await expect(told).toContainText(/In \d+ choices, \d+ times somebody with no need was told/);
  await expect(told).toContainText(/The limit came before the telling in \d+ of \d+ runs/);
  await expect(told).not.toContainText("%");
  await expect(results.region("What to do next")).toContainText(/The group trips most on PM-\d/);
  for (const [part, table] of [
    ["By rule", "Choices by rule, first way through"],
    ["By scene", "Choices by scene, first way through"],
    ["When the limit was said", "When the mentee heard the limit, by scene"],
    ["First way and second way", "Choices by way through"],
    ["Before and after training", "Answers by rule and form"],
  ] as const) {
    const section = results.region(part);
    await expect(section.locator("figure")).toHaveAttribute("aria-hidden", "true");
    await expect(section.getByRole("table", { name: table })).toBeVisible();
  }
  await expect(runsOf(page, "Promise me first")).toHaveText("30");
  await expect(page.getByRole("row", { name: /^PM-2 .*, form A/ })).toContainText("12");
});

test("[P18] each table is saved as it is shown; the file's name holds no school and no pupil", async ({
  results,
  page,
}) => {
  await results.open(KEPT);
  const { name, text } = await saved(
    page,
    results.region("By scene").getByRole("button", { name: /Save as a table/ }),
  );
  expect(name).toBe("buddy-bench-scenes-2026-11-29.csv");
  const [head, ...rows] = text.trim().split("\r\n");
  expect(head).toMatch(/^Scene,Runs,Choices,As the policy asks/);
  const shown = results.region("By scene").getByRole("row");
  expect(rows.length).toBe((await shown.count()) - 1);
  expect(rows[0]).toBe(
    (await shown.nth(1).getByRole("cell").or(shown.nth(1).getByRole("rowheader")).allTextContents()).join(
      ",",
    ),
  );
});

test("[P15] what two have played is named, and stands in no sentence, chart, table or file", async ({
  results,
  page,
}) => {
  await results.open(keptAfter("00000001", 2, FIRST_WEEK));
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.locator("figure")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /Save as a table/ })).toHaveCount(0);
  await page.getByText("Fewer than three: not shown, and not in any total").click();
  await expect(results.region("What the group did").getByRole("listitem")).toHaveCount(6);
  await expect(results.region("What the group did")).not.toContainText(/\d/);
});

test("[issue 6] several devices by file: looked at before anything changes, and no device counts twice", async ({
  results,
  page,
}) => {
  const small = fileOf(keptAfter("00000002", 2, FIRST_WEEK));
  await results.open(KEPT);
  const own = await saved(page, results.button("Save the counts as a file"));
  expect(own.name).toBe("buddy-bench-results-2026-11-29.json");
  const files = page.getByLabel("Open files");
  const expired = small.replace(/"expires":"[^"]+"/, '"expires":"2026-11-29"');
  await files.setInputFiles([
    json("hall.json", small.replace('"first-week":["1.0.0"]', '"first-week":["0.9.0"]')),
    json("again.json", own.text),
    json("letter.json", '{"dear":"parents"}'),
    json("later.json", small.replace('"format":1', '"format":9')),
  ]);
  const found = results.region("What these files hold").first();
  await expect(page.getByRole("heading", { name: "What these files hold" })).toBeFocused();
  await expect(found.getByRole("row", { name: "hall.json" })).toContainText("A device that is not in yet");
  await expect(found.getByRole("row", { name: "again.json" })).toContainText("In already");
  await expect(found).toContainText("letter.json cannot be used. It is not a file of counts");
  await expect(found).toContainText("later.json cannot be used. A newer version of the game wrote it.");
  await expect(found).toContainText("Nothing has been added yet.");
  await expect(runsOf(page, "Promise me first")).toHaveText("30");
  await expect(found).toContainText("more than one version of First week (0.9.0, 1.0.0)");
  await results.button("Add them").click();
  await expect(page.getByText("Shown with 1 more device.")).toBeVisible();
  await expect(results.region("What the group did")).toContainText("First week (0.9.0, 1.0.0)");
  await expect(runsOf(page, "Promise me first")).toHaveText("32");
  await files.setInputFiles([json("hall.json", small)]);
  await expect(found.getByRole("row", { name: "hall.json" })).toContainText("nothing would be added");
  await expect(results.button("Add them")).toHaveCount(0);
  await results.button("Close").click();
  await results.button("Take them out again").click();
  await expect(runsOf(page, "Promise me first")).toHaveText("30");
  await page.goto(`${results.address}?today=2026-11-30`);
  await files.setInputFiles([json("old.json", expired)]);
  await expect(found).toContainText("The last day for keeping these counts has passed.");
});

test("[issue 6] files of devices with two players each add up to what may be shown", async ({
  results,
  page,
}) => {
  await results.open();
  await page
    .getByLabel("Open files")
    .setInputFiles([
      json("one.json", fileOf(keptAfter("00000002", 2, FIRST_WEEK))),
      json("two.json", fileOf(keptAfter("00000003", 2, FIRST_WEEK))),
    ]);
  await results.button("Add them").click();
  await expect(page.getByText("Shown with 2 more devices.")).toBeVisible();
  await expect(runsOf(page, "Promise me first")).toHaveText("4");
  expect(await results.kept()).toBe("{}{}");
});

test("[issue 6] a training day for adults is never mixed with pupils' results", async ({ results, page }) => {
  await results.open(keptAfter("00000004", 30, { ...FIRST_WEEK, "staff-and-pupils": 2 }));
  const rules = page.getByRole("table", { name: "Choices by rule, first way through" });
  await expect(rules).toContainText("PM-1");
  await expect(rules).not.toContainText("SP-");
  await page.getByRole("group", { name: "Whose results" }).getByRole("radio").nth(1).check();
  await expect(rules).toContainText("SP-");
  await expect(rules).not.toContainText("PM-");
});

test("[P16] counts past their day or damaged, a clock that is behind, a store that refuses: told plainly", async ({
  results,
  page,
}) => {
  await results.open(KEPT, "2026-11-01");
  await expect(page.getByText("This device shows a date before 29 November 2026.")).toBeVisible();
  await results.open(KEPT, "2027-01-01");
  await expect(page.getByText("until their last day. They have been deleted.")).toBeVisible();
  expect(await results.kept()).not.toContain("first-week");
  await results.open(KEPT.slice(0, 300));
  await expect(page.getByText("could not be read any more. They have been deleted.")).toBeVisible();
  await expect(results.button("Turn counting on")).toBeVisible();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(results.address);
  await results.button("Turn counting on").click();
  await expect(page.getByText("This browser does not keep the counts. Save a file")).toBeVisible();
});

test("axe finds nothing, and only tables scroll sideways, at three widths", async ({ results, page }) => {
  for (const kept of [undefined, KEPT]) {
    await results.open(kept);
    for (const [width, height] of [
      [768, 1024],
      [320, 640],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      if (width !== 768) await expectNoAxeFault(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  }
});

test("on paper there are the words, charts and tables, and no button; nothing is cut", async ({
  results,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await results.open(KEPT);
  await results.button("Print this page").click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("table")).toHaveCount(5);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("table, figure, svg")]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.outerHTML.slice(0, 60)),
  );
  expect(cut).toEqual([]);
});
