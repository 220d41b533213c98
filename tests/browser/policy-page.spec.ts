import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";
import { serve } from "../../tools/serve.mjs";
import type { SchoolPolicy } from "../../src/teacher/policy/school-policy.ts";
import { buildPolicyPage } from "./policy-page/build.mjs";

const test = base.extend<{ readonly errors: string[] }, { readonly address: string }>({
  address: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
    async ({}, use, { workerIndex }) => {
      const server = await serve(await buildPolicyPage(`policy-page-${workerIndex}`));
      await use(server.address);
      await server.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  errors: [
    async ({ page, address }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1, name: "The school's own policy" })).toBeFocused();
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** The parts of the page, by the names of their buttons. */
const PARTS = ["Version and review", "Words", "Readings", "Rules", "What changes"] as const;

async function goTo(page: Page, part: (typeof PARTS)[number]): Promise<void> {
  await page.getByRole("button", { name: part, exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: part, exact: true })).toBeVisible();
}

/** What the page has handed on last. */
const handedOn = (page: Page): Promise<SchoolPolicy | undefined> => page.evaluate(() => window.handedOn);

async function proved(page: Page): Promise<void> {
  await expect(page.getByText("Checking every combination")).toHaveCount(0, { timeout: 60_000 });
}

test("[PM-1] words are edited beside their clause, with reading hints; a bad entry is kept and not taken", async ({
  page,
}) => {
  await goTo(page, "Words");
  await page.getByLabel("Clauses of").selectOption({ label: "Peer mentoring" });
  const child = page.getByLabel("PM-1: for children");
  await expect(page.getByLabel("PM-1: for adults")).toHaveValue(/must tell the mentoring co-ordinator/);
  await child.fill("Notify the safeguarding lead.");
  await expect(page.getByText(/may not know: notify/)).toBeVisible();
  expect((await handedOn(page))?.wording.clauses["PM-1"]?.child).toBe("Notify the safeguarding lead.");
  await child.fill("");
  await expect(page.getByText("Some words are needed here.")).toBeVisible();
  expect((await handedOn(page))?.wording.clauses["PM-1"]?.child).toBe("Notify the safeguarding lead.");
  await goTo(page, "Rules");
  await goTo(page, "Words");
  await page.getByLabel("Clauses of").selectOption({ label: "Peer mentoring" });
  await expect(child).toHaveValue("");
  await page.getByRole("button", { name: "Take the shipped words of PM-1 again" }).click();
  await expect(child).toHaveValue(/you must tell/);
  expect((await handedOn(page))?.edits.words).toEqual({});
});

test("[PM-2] the one setting is switched, and the stories that it changes are named", async ({ page }) => {
  await goTo(page, "Rules");
  await page
    .getByRole("group", { name: "The school's setting" })
    .getByLabel(/Yes, said at the start/)
    .check();
  expect((await handedOn(page))?.policy.settings).toEqual({ "limit-at-start-meets-warning": true });
  await goTo(page, "What changes");
  await page.getByRole("button", { name: "Work out what changes" }).click();
  await proved(page);
  await expect(
    page.getByText(/“limit” came at the start and the mentee is about to disclose/).first(),
  ).toBeVisible();
});

test("[PM-0] every reading is shown, confirmed, or told otherwise with a note", async ({ page }) => {
  await goTo(page, "Readings");
  const groups = page.getByRole("group");
  expect(await groups.count()).toBeGreaterThan(8);
  await page.getByRole("group", { name: /^PM-0/ }).getByLabel("Our school reads it so too").check();
  await expect(page.getByText(/^1 of \d+ readings confirmed\.$/)).toBeVisible();
  const note = page.getByRole("group", { name: /^SP-6/ });
  await note.getByLabel("Our school reads it otherwise").check();
  await note.getByLabel("SP-6: how our school reads it").fill("Only with the lead.");
  expect((await handedOn(page))?.edits.readings).toEqual({
    "PM-0": { state: "confirmed" },
    "SP-6": { state: "changed", note: "Only with the lead." },
  });
});

test("[PM-3] a rule is made stricter, its impact told in words, and taken back", async ({ page }) => {
  await goTo(page, "Rules");
  const rule = page
    .getByRole("group", { name: "Peer mentoring" })
    .getByLabel(/When the mentor is uneasy: it must be told\. As shipped: it may be talked over/);
  await rule.check();
  await proved(page);
  await expect(rule).toBeChecked();
  expect((await handedOn(page))?.edits.rules).toHaveLength(1);
  await goTo(page, "What changes");
  await page.getByRole("button", { name: "Work out what changes" }).click();
  await proved(page);
  await expect(
    page.getByText(
      "When the mentor is uneasy: “it may be talked over with the co-ordinator” becomes “it must be told”.",
    ),
  ).toBeVisible();
  await expect(page.getByText("192 combinations.")).toBeVisible();
  const story = page.locator("details").last();
  await story.getByText(/./).first().click();
  await expect(story.getByRole("listitem").first()).toContainText("becomes");
  await goTo(page, "Version and review");
  await expect(page.getByText(/Peer mentoring: When the mentor is uneasy/)).toBeVisible();
  await page.getByRole("button", { name: "Take back every stricter rule" }).click();
  await expect(page.getByText("Nothing has been changed.")).toBeVisible();
  expect((await handedOn(page))?.edits.rules).toEqual([]);
});

test("[PM-1] loosening is refused, with the combination that it would endanger", async ({ page }) => {
  await goTo(page, "Rules");
  const options = await page.getByLabel("A way to ease them").getByRole("option").allTextContents();
  const told = options.findIndex((text) =>
    text.startsWith("PM-1: Leave out that, when something about safety"),
  );
  expect(told).toBeGreaterThanOrEqual(0);
  await page.getByLabel("A way to ease them").selectOption(String(told));
  await page.getByRole("button", { name: "Try it" }).click();
  await proved(page);
  await expect(page.getByText("Refused. This would loosen what the policy requires.")).toBeVisible();
  await expect(
    page.getByText(
      "When something about safety has been disclosed: “it must be told” would become “warn first, then go together” (PM-1, PM-2).",
    ),
  ).toBeVisible();
  expect(await handedOn(page)).toBeUndefined();
});

test("[IN-3] version, review day and what changed: a review covers nothing that changed after it", async ({
  page,
}) => {
  const version = page.getByLabel("Version", { exact: true });
  await version.fill("next");
  await expect(page.getByText("This is not a version yet.")).toBeVisible();
  await expect(version).toHaveValue("next");
  await version.fill("1.1.0");
  await page.getByLabel("Reviewed by").fill("Safeguarding lead");
  await page.getByLabel("Reviewed on").fill("2026-11-25");
  await page
    .getByLabel(/^What changed, in the school's own words/)
    .fill("Uneasy mentors tell.\nNew words for PM-1.");
  await expect(page.getByText("This policy has been reviewed, and nothing has changed since.")).toBeVisible();
  const school = await handedOn(page);
  expect(school?.policy).toMatchObject({ version: "1.1.0", reviewed: { state: "signed" } });
  expect(school?.policy.reviewed.changes).toContain("New words for PM-1.");
  await goTo(page, "Words");
  await page.getByLabel("GE-0: for children").fill("Every grown-up here keeps you safe.");
  await goTo(page, "Version and review");
  await expect(page.getByText("This policy has changed since it was reviewed.")).toBeVisible();
  expect((await handedOn(page))?.policy.reviewed.state).toBe("awaiting");
});

test("axe finds nothing serious on any part of the page, and every part fits its window", async ({
  page,
}) => {
  for (const part of PARTS) {
    await goTo(page, part);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
      part,
    ).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, part).toBeLessThanOrEqual(0);
  }
});

test("the page is left by its button, from the keyboard too", async ({ page }) => {
  await page.getByRole("button", { name: "Back", exact: true }).focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => window.left)).toBe(true);
});
