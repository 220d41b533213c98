import type { Page } from "@playwright/test";
import { expectNoAxeFault } from "../access/axe.ts";
import { expect, testOf } from "../built-page.ts";

/** The studio's problems, ways and twins, and the list of own packs, as a teacher meets them: by roles and names. */
export class StudioParts {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  /** Opens the parts beside a bare desk; `query` asks for a pack without faults. */
  async open(query = ""): Promise<void> {
    await this.page.goto(this.address + query);
    await expect(this.page.getByRole("heading", { level: 2, name: "To put right" })).toBeVisible();
  }

  /** Opens the list of own packs; `query` asks for a browser that keeps nothing. */
  async openOwn(query = "?own"): Promise<void> {
    await this.page.goto(this.address + query);
    await expect(this.page.getByRole("heading", { level: 2, name: "Your own packs" })).toBeVisible();
  }

  button(name: string | RegExp) {
    return this.page.getByRole("button", { name });
  }

  problem(text: string) {
    return this.page
      .getByRole("region", { name: "To put right" })
      .getByRole("listitem")
      .filter({ hasText: text });
  }

  pack(title: string) {
    return this.page.getByRole("article", { name: title, exact: true });
  }

  /** Where the desk was asked to go to last. */
  wanted(): Promise<string> {
    return this.page.getByRole("status", { name: "Wanted" }).innerText();
  }

  get told() {
    return this.page.getByRole("status", { name: "Told" });
  }

  /** Begins a pack from blank by keyboard. */
  async begin(title: string): Promise<void> {
    await this.page.getByLabel("Its title").fill(title);
    await this.page.keyboard.press("Enter");
    await expect(this.told).toContainText("open");
  }

  async soundHere(): Promise<void> {
    await expectNoAxeFault(this.page);
    const sideways = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  }
}

/** The built page alone, watched for errors and foreign requests. */
export const test = testOf("studio-problems").extend<{ readonly parts: StudioParts }>({
  parts: async ({ page, address }, use) => use(new StudioParts(page, address)),
});

export { expect } from "../built-page.ts";
