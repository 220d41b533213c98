import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test } from "./studio-forms.ts";
import { writeTornBook } from "./torn-book.ts";

const TITLE = "The torn book";

test.describe("[issue 6] a scenario written by forms and keyboard only", () => {
  test("from blank to nothing to put right, with the verdict beside each card as it is written", async ({
    forms,
    page,
  }) => {
    test.slow();
    await forms.open();
    await forms.press("Add a scenario", page.getByRole("navigation"));
    await expect(forms.form.getByRole("textbox", { name: "Title", exact: true })).toBeFocused();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(TITLE);
    await expect(forms.heading(`The scenario “${TITLE}”`)).toBeVisible();

    await writeTornBook(forms);

    await expect(
      forms.card(1).getByRole("status"),
      "[P4] it is no praise of words that nobody has read",
    ).toContainText("Worked out from what you ticked, not from your words.");
    await expect(forms.card(1).getByRole("status")).toContainText(
      "Judged: “Just what was needed”, under PM-2",
    );
    await expect(forms.card(2).getByRole("status")).toContainText(
      "Judged: “Easy to say, easy to mend”, under PM-4 (No secrets).",
    );

    const problems = page.getByRole("navigation").getByRole("button", { name: new RegExp(TITLE) });
    await expect(problems).not.toContainText("to put right", { timeout: 20_000 });
    await expectNoAxeFault(page, "form.forms");
  });

  test("[P4] a dangerous line is never taken for harmless: its facts and the card's deed are to be chosen, and words of harm are told", async ({
    forms,
    page,
  }) => {
    await forms.open();
    await forms.press("Add a scenario", page.getByRole("navigation"));
    await forms.openLine(/^Line 1 Leo: No words yet/);
    await forms.write("What is said", "My uncle hits me.");
    const safety = forms.form.getByRole("radiogroup", { name: "anybody's safety" });
    await expect(safety.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(safety).toHaveAccessibleDescription("Choose what this says about anybody's safety.");
    await expect(forms.form.getByText(/^These words may tell of somebody not being safe/)).toBeVisible();
    await forms.openLine(/^Choice 2/);
    await forms.write("What the mentor says or does", "Okay. I will not tell a soul.", forms.card(1));
    await expect(
      forms.card(1).getByRole("combobox", { name: "Card 1, deed 1" }).locator("option:checked"),
    ).toHaveText("Choose what this card does");
    await expect(forms.card(1).getByRole("status")).toHaveText(
      "No verdict yet. Choose first what this card does.",
    );
    await forms.pick("Card 1, deed 1", "Listens", forms.card(1));
    await expect(forms.card(1).getByText(/^These words may promise to keep something/)).toBeVisible();
    await expect(forms.card(1).getByRole("status")).toContainText("nothing is ticked there");
    await expect(forms.card(1).getByRole("status")).toContainText("not chosen yet, so this may still change");
    await page.keyboard.press("ControlOrMeta+z");
    await expect(forms.card(1).getByRole("status")).toHaveText(
      "No verdict yet. Choose first what this card does.",
    );
    await page.getByRole("tab", { name: /To put right/ }).click();
    const list = page.getByRole("tabpanel", { name: /To put right/ });
    await list
      .getByRole("listitem")
      .filter({ hasText: "Nobody has chosen what this says about anybody's safety." })
      .first()
      .getByRole("button", { name: /^Go there/ })
      .press("Enter");
    await expect(forms.heading("Line 1 of 3")).toBeVisible();
    await expect(safety.getByRole("radio").first()).toBeFocused();
    await page.getByRole("tab", { name: "Sign-off" }).click();
    await expect(page.getByText(/^It cannot be signed off yet\./)).toBeVisible();
  });

  test("splits a line at the cursor, and takes the rest into a line of its own", async ({ forms, page }) => {
    await forms.open();
    await forms.openLine(/^Line \d+ Leo: Can I ask/);
    const words = forms.form.getByRole("textbox", { name: "What is said" });
    await words.focus();
    await page.keyboard.press("ControlOrMeta+Home");
    for (let i = 0; i < "Can I ask you something?".length; i++) await page.keyboard.press("ArrowRight");
    await forms.press("Split at the cursor");
    await expect(words).toBeFocused();
    await expect(words).toHaveValue("It's a bit silly.");
    await page.keyboard.press("ControlOrMeta+z");
    await forms.openLine(/^Line \d+ Leo: Can I ask/);
    await expect(words).toHaveValue("Can I ask you something? It's a bit silly.");
  });

  test("puts further languages beside the English words, each the way it is written", async ({
    forms,
    page,
  }) => {
    await forms.open();
    await forms.press("The whole pack", page.getByRole("navigation"));
    await forms.pick("One more language", "Urdu");
    await forms.press("Add this language");
    await expect(forms.form.getByText(/^Urdu: 0 of \d+ texts written$/)).toBeVisible();
    await forms.openLine(/Rabbit goes to camp/);
    await forms.openLine(/^Line \d+ Leo: Can I ask/);
    const urdu = forms.form.getByRole("textbox", { name: "What is said, in Urdu" });
    await expect(urdu).toHaveAttribute("lang", "ur");
    await expect(urdu).toHaveAttribute("dir", "rtl");
    await expect(urdu).toHaveAccessibleDescription("Still to be written.");
    const english = forms.form.getByRole("textbox", { name: "What is said", exact: true });
    const [left, right] = [await english.boundingBox(), await urdu.boundingBox()];
    expect(left?.y).toBe(right?.y);
  });

  test("says at the field what is wrong with it, and goes to it from the list of problems", async ({
    forms,
    page,
  }) => {
    await forms.open();
    await forms.openLine(/^Line \d+ Leo: Can I ask/);
    const words = forms.form.getByRole("textbox", { name: "What is said" });
    await forms.write(
      "What is said",
      "Can I ask you something that is a bit silly and quite long and never comes to an end?",
    );
    await expect(words).toHaveAttribute("aria-invalid", "true");
    await expect(words).toHaveAccessibleDescription(/Pupils read at most 14.*Make two sentences of it\./);
    await forms.press("The whole pack", page.getByRole("navigation"));
    await page.getByRole("tab", { name: /To put right/ }).click();
    const item = page.getByRole("tabpanel", { name: /To put right/ });
    await item
      .getByRole("button", { name: /Go there/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await expect(words).toBeFocused();
  });
});
