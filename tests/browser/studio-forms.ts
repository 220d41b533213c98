import type { Locator, Page } from "@playwright/test";
import { expect, testOf } from "./built-page.ts";

/** The studio's forms as a teacher meets them: by labels, and by keyboard alone. */
export class FormsPage {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await expect(this.form.getByRole("heading", { level: 2 })).toBeVisible();
  }

  get form(): Locator {
    return this.page.getByRole("form", { name: "What you are writing" });
  }

  heading(name: string | RegExp): Locator {
    return this.form.getByRole("heading", { level: 2, name });
  }

  card(number: number): Locator {
    return this.form.getByRole("group", { name: `Card ${number}`, exact: true });
  }

  /** A button by its name, with Enter. */
  async press(name: string, within: Locator = this.form): Promise<void> {
    await within.getByRole("button", { name, exact: true }).focus();
    await this.page.keyboard.press("Enter");
  }

  /** Opens what is folded away, with Enter. */
  async unfold(words: string | RegExp, within: Locator = this.form): Promise<void> {
    await within.locator("summary").filter({ hasText: words }).first().focus();
    await this.page.keyboard.press("Enter");
  }

  /** Types into the field of that label, letter by letter, over what stands there. */
  async write(label: string, words: string, within: Locator = this.form): Promise<void> {
    const box = within.getByRole("textbox", { name: label, exact: true });
    // A part that has just come may take the focus a moment after it is seen, as no hand is quick enough to notice.
    await expect(async () => {
      await box.focus();
      await this.page.keyboard.press("ControlOrMeta+a");
      await this.page.keyboard.type(words);
      await expect(box).toHaveValue(words, { timeout: 1000 });
    }).toPass();
  }

  /** Picks from a group of radio buttons with the arrow keys; where none is chosen yet, from the first one on. */
  async arrowTo(name: string, within: Locator): Promise<void> {
    const wanted = within.getByRole("radio", { name, exact: true });
    const chosen = within.getByRole("radio", { checked: true });
    if ((await chosen.count()) > 0) await chosen.focus();
    else {
      await within.getByRole("radio").first().focus();
      await this.page.keyboard.press("Space");
    }
    for (let i = 0; i < 40 && !(await wanted.isChecked()); i++) await this.page.keyboard.press("ArrowDown");
    await expect(wanted).toBeChecked();
  }

  /** Picks from a list by the first letters of what it is called, as one does from the keyboard. */
  async pick(label: string, option: string, within: Locator = this.form): Promise<void> {
    const list = within.getByRole("combobox", { name: label, exact: true });
    await list.focus();
    await this.page.keyboard.type(option);
    await expect(list.locator("option:checked")).toHaveText(option);
  }

  /** Writes the words of a card, what it does, and goes on to a new passage of a kind, or stays. */
  async writeCard(number: number, words: string, act: string): Promise<void> {
    const card = this.card(number);
    await this.write("What the mentor says or does", words, card);
    await this.pick(`Card ${number}, deed 1`, act, card);
  }

  /** Says that a line or an ending tells nothing of anybody's safety: it is asked of each. */
  async tellNothing(): Promise<void> {
    await this.arrowTo(
      "Nothing about anybody's safety",
      this.form.getByRole("radiogroup", { name: "anybody's safety" }),
    );
  }

  async leadCardToNew(number: number, kind: string): Promise<void> {
    await this.unfold("Lead to something new", this.card(number));
    await this.press(kind, this.card(number));
  }

  async openLine(words: RegExp): Promise<void> {
    await this.press2(this.page.getByRole("navigation").getByRole("button", { name: words }));
    // The studio moves the focus to the form: who typed before that would type into nothing.
    await expect(this.page.locator(".studio-form")).toBeFocused();
  }

  private async press2(button: Locator): Promise<void> {
    await button.first().focus();
    await this.page.keyboard.press("Enter");
  }
}

/** The built page of the studio alone, watched for errors. */
export const test = testOf("studio").extend<{ readonly forms: FormsPage }>({
  forms: async ({ page, address }, use) => use(new FormsPage(page, address)),
});

export { expect } from "./built-page.ts";
