import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test } from "./policy-page/fixture.ts";

test.describe("[issue 6] the words and the review of the school's own policy", () => {
  test("a clause is found by its id and said in the school's own words, which a reload finds again", async ({
    room,
    page,
  }) => {
    await room.open();
    await expect(page.getByText("35 clauses")).toBeVisible();
    await page.getByLabel("Find a clause").fill("pm-1");
    await expect(page.getByText("1 clause", { exact: true })).toBeVisible();
    const clause = page.getByRole("article", { name: /^PM-1/ });
    await expect(clause).toContainText("Said to adults");
    await expect(clause).toContainText("the mentor must tell the mentoring co-ordinator or a teacher");
    await expect(clause).toContainText("If someone may not be safe, you must tell.");

    await clause.getByRole("button", { name: "Edit words: PM-1" }).click();
    await expect(clause.getByLabel("Heading")).toBeFocused();
    const use = clause.getByRole("button", { name: "Use these words" });
    await expect(use).toBeDisabled();
    await expect(clause).toContainText("Shipped, for pupilsIf someone may not be safe, you must tell.");
    await expect(clause).toContainText("The game cannot tell whether this still means the rule");
    await clause.getByLabel("Said to pupils").fill("If somebody may not be safe, tell a teacher today.");
    expect(await room.kept(), "nothing is used while typing").toEqual({});
    await expect(page.getByText("1 field holds words that are not used yet.")).toBeVisible();
    await use.click();
    await expect(clause.getByRole("button", { name: "Edit words: PM-1" })).toBeFocused();
    await expect(clause).toContainText("Your words");
    await expect(clause).toContainText("Words changed here, not reviewed");
    await expect(clause.getByRole("status")).toContainText("Have your safeguarding lead read them.");
    await expect(page.getByText("It has no version of its own yet.")).toBeVisible();
    await expect(page.getByText("1 thing is said in your own words.")).toBeVisible();
    await expect(page.getByText("9 readings still wait for you.")).toBeVisible();

    await page.reload();
    await expect(page.getByText("If somebody may not be safe, tell a teacher today.")).toBeVisible();
    await page.getByRole("button", { name: "Edit words: PM-1" }).click();
    await page.getByRole("button", { name: "Back to the shipped words" }).click();
    await expect(page.getByText("0 things are said in your own words.")).toBeVisible();
    await expect(page.getByText("10 readings still wait for you.")).toBeVisible();
  });

  test("[PM-1] what is typed and left is not used, is found again, and can be thrown away", async ({
    room,
    page,
  }) => {
    await room.open();
    await page.getByRole("button", { name: "Edit words: PM-1" }).click();
    const form = page.getByRole("form", { name: "Edit words: PM-1" });
    await form.getByLabel("Said to pupils").fill("Keep it to yourself.");
    await form.getByRole("button", { name: "Close" }).click();
    expect(await room.kept()).toEqual({});
    await expect(page.getByRole("article", { name: /^PM-1/ })).not.toContainText("Keep it to yourself.");
    await page.getByRole("button", { name: "Edit words: PM-1" }).click();
    await expect(form.getByLabel("Said to pupils")).toHaveValue("Keep it to yourself.");
    await form.getByRole("button", { name: "Throw away what I typed" }).click();
    await expect(form.getByLabel("Said to pupils")).toHaveValue(/^If someone may not be safe, you must tell/);
    await expect(page.getByText("words that are not used yet")).toBeHidden();
    expect(await room.kept()).toEqual({});
  });

  test("[X14] words too long for pupils are not used, and stay in the field until they are mended", async ({
    room,
    page,
  }) => {
    await room.open();
    await page.getByRole("button", { name: "Edit words: PM-3" }).click();
    const field = page.getByLabel("Said to pupils");
    await field.fill(
      "If a thing feels odd or heavy to you then you can always go and ask the mentor helper about it.",
    );
    await expect(field).toHaveAccessibleDescription(
      /Not used yet\. This sentence has 21 words; 14 are enough/,
    );
    await expect(page.getByText("1 field holds words that are not used yet.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Use these words" })).toBeDisabled();
    await expectNoAxeFault(page);
    await room.part("Version and review");
    await room.part("Clauses and words");
    await page.getByRole("button", { name: "Edit words: PM-3" }).click();
    await expect(field).toHaveValue(/^If a thing feels odd/);
    await field.fill("If a thing feels odd, ask the mentor helper.");
    await page.getByRole("button", { name: "Use these words" }).click();
    await expect(page.getByText("words that are not used yet")).toBeHidden();
    expect(await room.kept()).toMatchObject({
      wording: { clauses: { "PM-3": { child: "If a thing feels odd, ask the mentor helper." } } },
    });
  });

  test("[IN-3] a changed policy needs a version of its own before it is reviewed, and a later change makes the review void", async ({
    room,
    page,
  }) => {
    await room.open();
    await room.part("What was read into it");
    await room.part("Version and review");
    await page.getByRole("checkbox", { name: "PSHE" }).uncheck();
    const version = page.getByRole("textbox", { name: "Version" });
    await expect(version).toHaveAccessibleDescription(/it needs a version of its own/);
    await page.getByLabel("Reviewed by (a role, no name)").selectOption({ label: "Governors" });
    const give = page.getByRole("button", { name: "It was reviewed as it stands" });
    await expect(give).toBeDisabled();
    await page.getByRole("button", { name: "Call it 1.1.0" }).click();
    await expect(version).toHaveValue("1.1.0");
    await version.fill("1.0.0");
    await expect(version).toHaveAccessibleDescription(/it needs a version of its own/);
    expect(await room.kept()).toMatchObject({ about: { version: "1.1.0" } });
    await version.fill("1.1.0");
    await give.click();
    await expect(page.getByText("Your safeguarding lead has not reviewed it yet.").first()).toBeVisible();
    await expectNoAxeFault(page);
    await page.getByRole("checkbox", { name: "Drugs" }).uncheck();
    await expect(
      page.getByText(/^Changed since its review by: Governors, 25 November 2026\./).first(),
    ).toBeVisible();
    await page.getByRole("checkbox", { name: "Drugs" }).check();
    await expect(page.getByText(/^Reviewed by: Governors/).first()).toBeVisible();
    await page.getByRole("button", { name: "Take the review back" }).click();
    await expect(page.getByText("Nobody has reviewed this policy here.").first()).toBeVisible();
  });

  test("[PM-3] a stricter rule says which stories lose their right way, hands them on when used, and leads to the words", async ({
    room,
    page,
  }) => {
    await room.open();
    await room.part("Rules");
    await room.change(/^If the mentor is uneasy/, "Another step", "it must be told");
    await room.answered("What it would do");
    await expect(room.report).toContainText("Can no longer be played rightly");
    await expect(room.report).toContainText(
      "“Crying in maths” (First week): no way through it keeps the policy.",
    );
    await expectNoAxeFault(page);
    await room.report.getByRole("button", { name: "Use it" }).click();
    await expect(page.locator("body")).toHaveAttribute("data-unplayable", /\bcrying-in-maths\b/);
    const look = page.getByRole("button", { name: "Look at the words of PM-3 Not sure? Ask." });
    await expect(look.last()).toBeVisible();
    await look.last().click();
    const form = page.getByRole("form", { name: "Edit words: PM-3" });
    await expect(form.getByLabel("Heading")).toBeFocused();
    await expect(page.getByRole("article", { name: /^PM-3/ })).toContainText("Its words may no longer fit");
    await form.getByLabel("Said to pupils").fill("If a thing feels odd, tell the mentor helper.");
    await form.getByRole("button", { name: "Use these words" }).click();
    await expect(page.getByRole("article", { name: /^PM-3/ })).not.toContainText(
      "Its words may no longer fit",
    );
  });
});
