import path from "node:path";
import { expect, test as base, type Page } from "@playwright/test";
import { ROOT } from "../../tools/install.mjs";
import { serve } from "../../tools/serve.mjs";

interface Fixtures {
  /** The page's address; from the page's first request on it is watched. */
  readonly address: string;
}

interface Served {
  readonly served: string;
}

/**
 * Tests of one page that is built by itself (see tools/build-page.mjs), watched: an error, a breach of the page's own
 * policy, or a request to another origin fails the test.
 */
export const testOf = (name: string) =>
  base.extend<Fixtures, Served>({
    served: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
      async ({}, use) => {
        const server = await serve(path.join(ROOT, "node_modules", ".cache", name));
        await use(`${server.address}tests/browser/${name}/`);
        await server.close();
      },
      { scope: "worker" },
    ],
    address: async ({ page, served }, use) => {
      const wrongs = watched(page, served);
      await use(served);
      expect(wrongs, "no error, no policy violation, no foreign request").toEqual([]);
    },
  });

function watched(page: Page, address: string): readonly string[] {
  const wrongs: string[] = [];
  const { origin } = new URL(address);
  page.on("pageerror", (error) => wrongs.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.endsWith("favicon.ico"))
      wrongs.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(data:|blob:)/.test(url) && !url.startsWith(origin)) wrongs.push(`foreign request: ${url}`);
  });
  return wrongs;
}

export { expect } from "@playwright/test";
