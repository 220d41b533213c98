import { expect, test as base, type Locator, type Page } from "@playwright/test";
import { serve } from "../../../tools/serve.mjs";
import { STUDIO } from "./build.mjs";

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
export const test = base.extend<{ readonly studio: StudioPage }, { readonly studioAddress: string }>({
  studioAddress: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
    async ({}, use) => {
      const server = await serve(STUDIO);
      await use(`${server.address}tests/browser/studio/`);
      await server.close();
    },
    { scope: "worker" },
  ],
  studio: async ({ page, studioAddress }, use) => {
    const wrongs: string[] = [];
    page.on("pageerror", (error) => wrongs.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.location().url.endsWith("favicon.ico"))
        wrongs.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(new URL(studioAddress).origin))
        wrongs.push(`foreign request: ${request.url()}`);
    });
    await use(new StudioPage(page, studioAddress));
    expect(wrongs, "no error, no policy violation, no foreign request").toEqual([]);
  },
});

export { expect } from "@playwright/test";
