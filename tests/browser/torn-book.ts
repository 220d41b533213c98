import { expect, type FormsPage } from "./studio-forms.ts";

/**
 * Writes a scenario of five passages from where its title has just been written, by labels and keyboard: Leo hints, is
 * promised to or told the limit, tells, and what is kept gets a second chance to be told.
 */
export async function writeTornBook(forms: FormsPage, coordinator = "Ms Okoro"): Promise<void> {
  await forms.unfold("Where it begins");
  await forms.arrowTo("Corridor", forms.form.getByRole("group", { name: "Where it begins" }));
  await forms.write("Content note, read before it starts", "Someone is scared.");
  await forms.write("With a real partner, afterwards", "Say it with a partner.");
  await forms.pick("Part of the new person", "Mentoring co-ordinator");
  await forms.press("Add this person");
  await expect(forms.form.getByRole("combobox", { name: `Part of ${coordinator}` })).toBeFocused();

  await forms.press("Go there: It starts with");
  await expect(forms.heading("Line 1 of 3")).toBeVisible();
  await forms.write("What is said", "Will you promise not to tell?");
  await forms.arrowTo("worried", forms.form.getByRole("group", { name: "How Leo looks" }));
  await forms.arrowTo(
    "Leo hints that something is wrong",
    forms.form.getByRole("radiogroup", { name: "anybody's safety" }),
  );

  await forms.press("Go there: Then comes");
  await expect(forms.heading("Choice, 2 of 3")).toBeVisible();
  await forms.writeCard(1, "I want to listen, but I can't promise that.", "Says what cannot be kept private");
  await forms.writeCard(2, "I promise.", "Promises to tell nobody, whatever it is");
  await expect(forms.card(1).getByRole("status")).toContainText("under PM-2");
  // The story still ends right here, so what Leo hinted at is kept for good.
  await expect(forms.card(2).getByRole("status")).toContainText("Judged: “This must be told”, under PM-2");

  // Card 1 leads on to a new line, which card 2 leads to as well.
  await forms.leadCardToNew(1, "A new line");
  await expect(forms.heading("Line 3 of 4")).toBeVisible();
  await forms.pick("Who speaks", "Leo");
  await forms.write("What is said", "They rip my books. I'm scared.");
  await forms.arrowTo(
    "Leo tells or shows that somebody is not safe",
    forms.form.getByRole("radiogroup", { name: "anybody's safety" }),
  );
  await forms.unfold("Lead to something new");
  await forms.press("A new choice");
  await expect(forms.heading("Choice, 4 of 5")).toBeVisible();
  await forms.writeCard(1, "Come with me. I will say it with you.", "Goes with Leo to a grown-up");
  await forms.press("It does one more thing", forms.card(1));
  await expect(forms.card(1).getByRole("combobox", { name: "Card 1, deed 2" })).toBeFocused();
  await forms.pick("Card 1, deed 2", "Takes a promise back", forms.card(1));
  await forms.writeCard(2, "OK. I won't say it.", "Keeps it private, and says no more");
  await expect(forms.card(2).getByRole("status")).toContainText("PM-1 (Not safe? Tell.)");

  // Who keeps it gets a second chance to tell.
  await forms.leadCardToNew(2, "A new line");
  await forms.pick("Who speaks", "Nobody: the storyteller");
  await forms.write("What the storyteller says", "In class, ");
  await forms.unfold("Put a name in");
  await forms.press("Amara");
  await expect(forms.form.getByRole("textbox", { name: "What the storyteller says" })).toBeFocused();
  await forms.page.keyboard.type(" feels bad. It is not too late.");
  await expect(forms.form.getByRole("textbox", { name: "What the storyteller says" })).toHaveValue(
    "In class, [Amara] feels bad. It is not too late.",
  );
  await forms.tellNothing();
  await forms.unfold("Lead to something new");
  await forms.press("A new choice");
  await forms.writeCard(1, "Let's go and tell now.", "Goes with Leo to a grown-up");
  await forms.press("It does one more thing", forms.card(1));
  await forms.pick("Card 1, deed 2", "Takes a promise back", forms.card(1));
  await forms.writeCard(2, "I will see how it is later.", "Puts it off");

  await forms.openLine(/^Ending/);
  await forms.write("How it ends", "Now a grown-up helps. It is their job now.");
  await forms.tellNothing();
  await forms.openLine(/^Choice \d+ I want to listen/);
  await forms.pick("Then comes", "3: the line “They rip my books. I'm scared.”", forms.card(2));
}
