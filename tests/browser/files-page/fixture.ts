import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { expect, testOf } from "../built-page.ts";

/** The files page of a school that is kept in memory, as a co-ordinator meets it: by roles and names. */
export class FilesRoom {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`${this.address}${query}`);
    await expect(this.page.getByRole("heading", { name: "Save to a file" })).toBeVisible();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Presses what saves a file: its name, and what is in it. */
  async save(name: string): Promise<{ name: string; text: string }> {
    const saving = this.page.waitForEvent("download");
    await this.press(name);
    const download: Download = await saving;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  }

  /** Clears everything, by its two presses. */
  async clear(): Promise<void> {
    await this.press("Clear this device");
    await this.press("Yes, clear it all");
  }

  async bring(text: string, name = "file.json"): Promise<void> {
    await this.page
      .getByLabel("Open a file")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }

  /** What the school has now. */
  get here() {
    return this.page.locator("[data-test=here]");
  }

  part(name: string) {
    return this.page.getByRole("group", { name });
  }

  heading(name: string) {
    return this.page.getByRole("heading", { name, exact: true });
  }

  said(text: string) {
    return this.page.getByRole("status").filter({ hasText: text });
  }
}

/** The built page alone, watched for errors, breaches of its content policy and foreign requests. */
export const test = testOf("files-page").extend<{ readonly room: FilesRoom }>({
  room: async ({ page, address }, use) => use(new FilesRoom(page, address)),
});

export { expect } from "../built-page.ts";
