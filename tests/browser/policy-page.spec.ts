import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test } from "./policy-page/fixture.ts";

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [768, 1024],
  [320, 640],
] as const;
const PARTS = ["Clauses and words", "What was read into it", "Your choice", "Rules", "Version and review"];

test.describe("[issue 6] the school's own policy", () => {
  test("[PM-2] the school's one choice is tried, told with its report, and used", async ({ room, page }) => {
    await room.open();
    await room.part("Your choice");
    const ask = page.getByRole("button", { name: "See what it would do" });
    await expect(ask).toBeDisabled();
    await page.getByRole("radio", { name: /^Yes\. Once at the start is enough/ }).check();
    await ask.click();
    await room.answered("What it would do");
    expect(page.workers(), "the proofs run off the page").toHaveLength(1);
    await expect(room.report.getByText("Before", { exact: true }).first()).toBeVisible();
    await expect(room.report.getByText("After", { exact: true }).first()).toBeVisible();
    const all = room.report.getByText("Every kind of change, with numbers");
    await expect(room.report.getByText(/of 1536 situations change/)).toBeHidden();
    await all.click();
    await expect(room.report.getByText(/Peer mentoring: [1-9]\d* of 1536 situations change/)).toBeVisible();
    await expect(room.report).toContainText("PM-2");
    await expectNoAxeFault(page);
    await room.report.getByRole("button", { name: "Use it" }).click();
    await expect(page.getByText("It is used from now on.")).toBeFocused();
    expect(await room.kept()).toMatchObject({ settings: { "limit-at-start-meets-warning": true } });
    await page.getByRole("radio", { name: /^No\./ }).check();
    await ask.click();
    await room.answered("What it would do");
    await room.report.getByRole("button", { name: "Use it" }).click();
    expect(await room.kept()).toMatchObject({ settings: {} });
  });

  test("[PM-0] a stricter rule is told with its report, used, and taken back by itself", async ({
    room,
    page,
  }) => {
    await room.open();
    await room.part("Rules");
    await page.getByText("Forbid something more").click();
    const form = page.getByRole("form", { name: "Forbid something more" });
    await form.getByLabel("What is forbidden").selectOption({ label: "leave it to somebody else" });
    await form.getByLabel("Clause it stands on").selectOption({ label: "PM-0 Keep it private" });
    await form.getByRole("button", { name: "See what it would do" }).click();
    await room.answered("What it would do");
    await expect(room.report).toContainText(/[1-9]\d* (story has|stories have) choices/);
    await expect(room.report.locator("summary").first()).toHaveText(/^.+ \(.+\): [1-9]\d* choices?$/);
    await room.report.locator("summary").first().click();
    await expectNoAxeFault(page);
    await expect(room.report).toContainText(/Before“.*”After“.*”Clauses: .*PM-0/);
    await room.report.getByRole("button", { name: "Leave it" }).click();
    await expect(page.getByText("Nothing was changed.")).toBeFocused();
    await expect(page.getByText("No rule is changed.")).toBeVisible();

    await form.getByRole("button", { name: "See what it would do" }).click();
    await room.answered("What it would do");
    await room.report.getByRole("button", { name: "Use it" }).click();
    await expect(page.getByText("1 rule is changed here.")).toBeVisible();
    await page.reload();
    await room.part("Rules");
    const take = page.getByRole("button", {
      name: /^Take back: Peer mentoring: Do not leave it to somebody else/,
    });
    await take.click();
    await room.answered("What it would do");
    await room.report.getByRole("button", { name: "Use it" }).click();
    await expect(page.getByText("No rule is changed. The shipped rules hold.")).toBeVisible();
    expect(await room.kept()).toMatchObject({ rules: [] });
  });

  const LOOSENINGS = [
    [
      "PM-1",
      /^If something about safety has been disclosed: it must be told/,
      "Another step",
      "it stays private",
    ],
    ["PM-4", /^Do not promise never to tell/, "Take the rule away", undefined],
    ["PM-2", /^If the mentee is about to disclose: a warning must be given/, "Take the rule away", undefined],
    [
      "PM-1",
      /^If something about safety has been disclosed: it must be told/,
      "It holds only when, as well, …",
      "the mentee agreed to telling",
    ],
  ] as const;
  for (const [clause, rule, what, to] of LOOSENINGS) {
    test(`[${clause}] “${what}${to ? `: ${to}` : ""}” is refused, with the situation that it would endanger`, async ({
      room,
      page,
    }) => {
      await room.open();
      await room.part("Rules");
      await room.change(rule, what, to);
      await room.answered("Refused");
      await expect(room.refused).toContainText(/If .*(would|any more)/);
      await expect(room.refused).toContainText(clause);
      await expect(room.refused).toContainText(/To blame: Peer mentoring/);
      await expect(room.refused.getByRole("button", { name: "Use it" })).toHaveCount(0);
      await expectNoAxeFault(page);
      await room.refused.getByRole("button", { name: "Leave it" }).click();
      expect(await room.kept()).toEqual({});
    });
  }

  test("every reading is confirmed; another part is one press away, and comes with its form open", async ({
    room,
    page,
  }) => {
    await room.open();
    await room.part("What was read into it");
    await expect(page.getByText("10 of 10 still wait.")).toBeVisible();
    await page.getByRole("button", { name: "Change the words of PM-1" }).click();
    await expect(page.getByRole("form", { name: "Edit words: PM-1" }).getByLabel("Heading")).toBeFocused();
    await room.part("What was read into it");
    await page.getByRole("button", { name: "Change a rule of SP-5" }).click();
    await expect(page.getByLabel("Which part")).toHaveValue("staff-pupil");
    await expect(page.locator("[data-clauses='SP-5'] button").first()).toBeFocused();
    await room.part("What was read into it");
    const confirm = page.getByRole("button", { name: /^Confirm / });
    for (let left = 10; left > 0; left -= 1) {
      await expect(confirm).toHaveCount(left);
      await confirm.first().click();
    }
    await expect(page.getByText("You have looked at every one.")).toBeVisible();
    await page.getByRole("button", { name: "Take the answer on PM-4 back" }).click();
    await expect(page.getByText("1 of 10 still waits.")).toBeVisible();
  });

  test("version, review, role, what changed and linked policies are kept, and no name is asked for", async ({
    room,
    page,
  }) => {
    await room.open();
    await room.part("Version and review");
    await page.getByRole("textbox", { name: "Version" }).fill("1.2");
    await expect(page.getByRole("textbox", { name: "Version" })).toHaveAccessibleDescription(
      /Write three numbers/,
    );
    await page.getByRole("textbox", { name: "Version" }).fill("1.2.0");
    await page.getByLabel("Next review, by this date").fill("2020-01-01");
    await expect(page.getByText("This date has passed.")).toBeVisible();
    await page.getByLabel("Next review, by this date").fill("2027-09-01");
    await expect(page.getByText("This date has passed.")).toBeHidden();
    await page.getByLabel("What changed").fill("First version.\nPM-1 says it in our words.");
    await page.getByRole("checkbox", { name: "PSHE" }).uncheck();
    const give = page.getByRole("button", { name: "It was reviewed as it stands" });
    await expect(give).toBeDisabled();
    await page.getByLabel("Reviewed by (a role, no name)").selectOption({ label: "Safeguarding lead" });
    await page.getByLabel("Reviewed on").fill("2026-11-20");
    await expect(page.getByText("Nobody has reviewed this policy here.").first()).toBeVisible();
    await give.click();
    await expect(
      page.getByText("Reviewed by: Safeguarding lead, 20 November 2026. Nothing was changed since.").first(),
    ).toBeVisible();
    expect(await room.kept()).toMatchObject({
      about: {
        version: "1.2.0",
        next: "2027-09-01",
        reviewedBy: {
          role: "lead",
          date: "2026-11-20",
          of: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
        changes: ["First version.", "PM-1 says it in our words."],
      },
      linked: [
        "bullying",
        "child-protection",
        "safeguarding",
        "health-and-safety",
        "drugs",
        "data-protection",
      ],
    });
  });

  test("changes that no longer fit the shipped policy are told, and can be taken back", async ({
    room,
    page,
  }) => {
    await room.open();
    await room.part("Version and review");
    await page.getByRole("checkbox", { name: "PSHE" }).uncheck();
    await page.evaluate(() => {
      const kept = JSON.parse(sessionStorage.getItem("policy-page") ?? "{}");
      const rule = { kind: "drop-rule", circle: "peer", rule: "gossip" };
      sessionStorage.setItem("policy-page", JSON.stringify({ ...kept, rules: [rule] }));
    });
    await page.reload();
    await expect(page.getByText("no longer fit the shipped policy")).toBeVisible();
    await room.part("Rules");
    await page.getByRole("button", { name: /^Take back: Peer mentoring/ }).click();
    await room.answered("What it would do");
    await room.report.getByRole("button", { name: "Use it" }).click();
    await expect(page.getByText("no longer fit the shipped policy")).toBeHidden();
  });

  test("by keyboard alone: a rule is tried, its report read, and the change used", async ({ room, page }) => {
    await room.open();
    await page.getByRole("navigation").getByRole("button", { name: "Rules" }).focus();
    await page.keyboard.press("Enter");
    const change = room
      .rule(/^If the policy says “it must be told”: somebody must be told/)
      .getByRole("button", {
        name: /^Change/,
      });
    await change.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByLabel("What to change")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByLabel("By when")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByLabel("By when")).toHaveValue("this-choice");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await room.answered("What it would do");
    const use = room.report.getByRole("button", { name: "Use it" });
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press("Tab");
      if (await use.evaluate((one) => one === document.activeElement)) break;
    }
    await page.keyboard.press("Space");
    await expect(page.getByText("It is used from now on.")).toBeFocused();
    expect(await room.kept()).toMatchObject({ rules: [{ kind: "deadline", duty: "tell" }] });
  });

  test("passes axe in every part, and scrolls one way only at four sizes", async ({ room, page }) => {
    await room.open();
    for (const part of PARTS) {
      await room.part(part);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        // Between the widest and the narrowest the page is laid out as in one of them.
        if (width === 320 || width === 1280) await expectNoAxeFault(page);
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(isWide, `${part} at ${width}x${height}`).toBe(false);
      }
    }
  });
});
