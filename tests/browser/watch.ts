import { expect, test as base, type BrowserContext, type Page, type Request } from "@playwright/test";
import { openOutside, type Outside } from "./outside.ts";
import { leaveUnpainted } from "./paint.ts";
import { leaveUndecoded } from "./silence.ts";
import { Sites } from "./sites.ts";
import { spyOnBans } from "./spy-on-bans.ts";

/** What a page did that it must never do: broke its own policy, asked another origin, called what is banned, logged an error. */
export interface Watch {
  readonly wrongs: string[];
  /** Console messages that a test provokes on purpose. */
  readonly expected: RegExp[];
}

/** The addresses that are a page's own: those of its site, or the one file. */
const ownAddress = (address: string): string =>
  address.startsWith("file:") ? address : `${new URL(address).origin}/`;

/** Whether a page's own host is told more than which of its files is wanted. The offline worker names a file's version. */
const tellsSomething = (request: Request): boolean =>
  !request.isNavigationRequest() &&
  (request.method() !== "GET" || !/^(\?__WB_REVISION__=[\w-]+)?$/.test(new URL(request.url()).search));

/**
 * Watches everything of a browser's profile: its pages, the windows that they open, frames, workers and the service worker.
 * @param address the only site that may be asked for anything
 */
export async function watchContext(context: BrowserContext, address: string, watch: Watch): Promise<void> {
  const own = ownAddress(address);
  await context.addInitScript(spyOnBans);
  context.on("request", (request) => {
    const url = request.url();
    if (url.startsWith(own) && tellsSomething(request)) watch.wrongs.push(`told its own host: ${url}`);
    if (!url.startsWith(own) && !/^(data|blob):/.test(url)) watch.wrongs.push(`foreign request: ${url}`);
  });
  context.on("console", (message) => {
    // A page without a picture of its own is asked for one by the browser.
    if (message.type() === "error" && !message.location().url.endsWith("favicon.ico"))
      watch.wrongs.push(message.text());
  });
  context.on("weberror", (error) => watch.wrongs.push(String(error.error())));
}

/** Hints that make a browser look up or call another address, which neither a request nor the page's policy shows. */
const HINTS = [
  ...["dns-prefetch", "preconnect", "prefetch", "prerender"].map((kind) => `link[rel~="${kind}"]`),
  "a[ping]",
  "script[type=speculationrules]",
  "meta[http-equiv=refresh i]",
].join();

/** Every such hint that stands in an open page. */
export async function hintsIn(pages: readonly Page[]): Promise<string[]> {
  const all = pages.map((page) =>
    page.locator(HINTS).evaluateAll((hints) => hints.map((hint) => `hint: ${hint.outerHTML}`)),
  );
  // A page may have been closed meanwhile, or may be one that is no document.
  return (await Promise.allSettled(all)).flatMap((one) => (one.status === "fulfilled" ? one.value : []));
}

/** What went wrong that the test did not provoke. */
export const unexpected = ({ wrongs, expected }: Watch): string[] =>
  wrongs.filter((wrong) => !expected.some((pattern) => pattern.test(wrong)));

interface WholeWorker {
  /** What the browser would have sent to anywhere but this computer. */
  readonly outside: Outside;
  readonly sites: Sites;
}

interface Fixtures {
  /** Where the game under test is. */
  readonly address: string;
  readonly watch: Watch;
  /** Whether the page is painted from the first; else only once something looks at it. */
  readonly painted: boolean;
  /** Whether its sounds are decoded, or stand for silence. */
  readonly heard: boolean;
}

/** Tests in a browser that reaches this computer alone. Whatever it would have sent elsewhere fails the test. */
export const test = base.extend<Fixtures, WholeWorker>({
  outside: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
    async ({}, use) => {
      const outside = await openOutside();
      await use(outside);
      await outside.close();
    },
    { scope: "worker" },
  ],
  // Of a profile, not of the browser: what a browser asks for by itself, such as its own updates, is no page's doing.
  proxy: async ({ outside }, use) => use(outside.proxy),
  sites: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
    async ({}, use) => {
      const sites = new Sites();
      await use(sites);
      await sites.close();
    },
    { scope: "worker" },
  ],
  address: "about:blank",
  painted: [false, { option: true }],
  heard: [false, { option: true }],
  context: async ({ context, painted, heard }, use) => {
    if (!painted) await context.addInitScript(leaveUnpainted);
    if (!heard) await context.addInitScript(leaveUndecoded);
    await use(context);
  },
  watch: [
    async ({ context, address, outside }, use) => {
      const watch: Watch = { wrongs: [], expected: [] };
      const before = outside.asked.length;
      await watchContext(context, address, watch);
      await use(watch);
      const sent = outside.asked.slice(before).map((asked) => `sent outside: ${asked}`);
      watch.wrongs.push(...sent, ...(await hintsIn(context.pages())));
      expect(unexpected(watch), "no violation, foreign request, banned call or error").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
