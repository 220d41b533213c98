import { readFileSync } from "node:fs";
import { expect, test as base, type Download, type Page } from "@playwright/test";
import { serve } from "../../../tools/serve.mjs";
import { FILES_PAGE } from "./build.mjs";

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
export const test = base.extend<{ readonly room: FilesRoom }, { readonly filesAddress: string }>({
  filesAddress: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
    async ({}, use) => {
      const server = await serve(FILES_PAGE);
      await use(`${server.address}tests/browser/files-page/`);
      await server.close();
    },
    { scope: "worker" },
  ],
  room: async ({ page, filesAddress }, use) => {
    const wrongs: string[] = [];
    page.on("pageerror", (error) => wrongs.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.location().url.endsWith("favicon.ico"))
        wrongs.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(new URL(filesAddress).origin))
        wrongs.push(`foreign request: ${request.url()}`);
    });
    await use(new FilesRoom(page, filesAddress));
    expect(wrongs, "no error, no policy violation, no foreign request").toEqual([]);
  },
});

export { expect } from "@playwright/test";
