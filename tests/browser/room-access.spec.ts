import type { Locator } from "@playwright/test";
import type { Passage } from "../../src/scenario/format.ts";
import { Look } from "./access/look.ts";
import { expect, test } from "./game.ts";
import { test as results, keptAfter } from "./results-page/fixture.ts";
import { test as studio } from "./studio-forms.ts";
import { enter } from "./teacher-room.ts";

const HELP = ["Help"];
/** Prints that are drawn each in its own way, and one of those that are written. */
const PRINTS = [
  "Rule posters",
  "How private is it?",
  "Handbook of rule cards",
  "Role-play cards",
  "Mentor agreement",
];
/** A row of the outline for each kind of passage: one that is added fails to compile here. */
const PASSAGES: Readonly<Record<Passage["kind"], RegExp>> = {
  say: /^Line \d+ Leo: Can I ask/,
  choose: /^Choice \d+ You can tell/,
  end: /^Ending/,
};

test("[X1, X3, X6, X8, X10, X11, X12, P17, S9] every page of the teacher's room, and each way of printing", async ({
  page,
  address,
}) => {
  test.setTimeout(400_000);
  const look = await Look.at(page);
  await enter(page, address);
  const pages = await page.getByRole("navigation").getByRole("button").allInnerTexts();
  expect(pages.length).toBeGreaterThan(7);
  await expect(page.getByText("Write no pupil's name here, and nothing that really happened.")).toBeVisible();
  for (const [i, name] of pages.entries()) {
    await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
    await expect(page.locator("[aria-busy]")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (i === 0) await page.getByLabel("Safeguarding lead").fill("");
    await unfold(page.locator("details"));
    // What a pack trains is worked out once it is unfolded.
    await expect(page.getByText("Walking every path of it.")).toHaveCount(0, { timeout: 30_000 });
    await look.see(`room, ${name}`, { buttons: HELP });
    if (i === 0) await page.getByLabel("Safeguarding lead").fill("Dr O’Neill");
  }
  for (const name of PRINTS) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeFocused();
    await look.see(`print, ${name}`, { buttons: HELP, part: ".print-room" });
    await page.getByRole("button", { name: "All prints" }).click();
  }
  await page.getByRole("button", { name: "Help" }).click();
  await expect(page.getByRole("dialog").getByRole("heading", { level: 2 })).toBeFocused();
  await look.see("room, help", { buttons: ["Close"], stops: 8, part: "dialog[open]" });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Help" }), "the focus is where it was").toBeFocused();
  expect(look.faults).toEqual([]);
});

studio(
  "[X1, X3, X6, X8, X10, X11, X12, P17] every form of the studio, every part beside it, and at 320 px",
  async ({ forms, page }) => {
    studio.setTimeout(400_000);
    const look = await Look.at(page);
    await forms.open();
    const outline = page.getByRole("navigation", { name: "Scenarios of this pack" });
    await forms.press("The whole pack", outline);
    // While it is saved, the word that was read out last stays for those who listen.
    await studio.expect(page.locator('.studio-saving[data-state="saving"]')).toHaveCount(0);
    await unfold(forms.form.locator("details"));
    await look.see("studio, the whole pack", { buttons: [] });
    await forms.openLine(/^Rabbit goes to camp/);
    await unfold(forms.form.locator("details"));
    await look.see("studio, a scenario", { buttons: [], part: ".studio-form" });
    for (const [kind, row] of Object.entries(PASSAGES)) {
      await forms.openLine(row);
      await unfold(forms.form.locator("details"));
      const golden = kind === "say" ? forms.form : undefined;
      await look.see(golden ? "studio line" : `studio, ${kind}`, {
        buttons: [],
        part: ".studio-form",
        golden,
      });
    }
    const tabs = page.getByRole("tab");
    expect(await tabs.count()).toBeGreaterThan(4);
    for (const tab of await tabs.all()) {
      const name = await tab.innerText();
      await tab.click();
      await expect(tab).toHaveAttribute("aria-selected", "true");
      await look.see(`studio, beside it ${name}`, { buttons: [], part: ".studio-side" });
    }
    studio.expect(look.faults).toEqual([]);
  },
);

results(
  "[X1, X3, X6, X8, X10, X11, X12] what a group played, with its charts and tables",
  async ({ results: room, page }) => {
    const look = await Look.at(page);
    await room.open(keptAfter("0000abcd", 30, { "first-week": 6 }));
    await unfold(page.locator("details"));
    await look.see("results", { buttons: [] });
    results.expect(look.faults).toEqual([]);
  },
);

/** Opens whatever is folded away, so that it is looked at too. What it holds comes a moment later. */
const unfold = (details: Locator) =>
  details.evaluateAll(async (all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
