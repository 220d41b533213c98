import type { Locator, Page } from "@playwright/test";
import { expect, testOf } from "../built-page.ts";

/** The studio as a teacher meets it: by roles and names. */
export class StudioPage {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  /** Opens a pack that ships; `query` asks for a long one, or for a browser that keeps nothing. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`${this.address}${query}`);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  get outline(): Locator {
    return this.page.getByRole("navigation", { name: "Scenarios of this pack" });
  }

  get form(): Locator {
    return this.page.getByRole("form", { name: "What you are writing" });
  }

  /** A row of the outline. */
  row(name: string | RegExp): Locator {
    return this.outline.getByRole("button", { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  tab(name: string | RegExp): Locator {
    return this.page.getByRole("tab", { name });
  }

  /** A passage on the map. */
  box(name: string | RegExp): Locator {
    return this.page.getByRole("region", { name: /^Map of/ }).getByRole("button", { name });
  }

  /** The game beside the form. */
  get game(): Locator {
    return this.page.getByRole("tabpanel", { name: "Game" });
  }

  /** What is said, in the form of a line. */
  get words(): Locator {
    return this.form.getByLabel("What is said", { exact: true });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}

/** The built page of the studio alone, watched for errors, breaches of the page's policy, and foreign requests. */
export const test = testOf("studio").extend<{ readonly studio: StudioPage }>({
  studio: async ({ page, address }, use) => use(new StudioPage(page, address)),
});

export { expect } from "../built-page.ts";
