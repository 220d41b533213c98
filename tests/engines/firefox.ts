import { writeFileSync } from "node:fs";
import { launch, type ElementHandle, type Page } from "puppeteer-core";
import type { Control, Engine, Name, Start } from "./engine.ts";
import { findInPage, LIBRARY, sendable } from "./in-page.ts";

/** A window that keeps nothing of what was done in it, and draws without WebGL. */
const POOR = { "browser.privatebrowsing.autostart": true, "webgl.disabled": true };
/** Drawing with WebGL, by software where there is no graphics chip. */
const RICH = { "webgl.force-enabled": true };

/** What Firefox says of a script that a service worker was fetching when the page was left. */
const BROKEN_OFF = /ServiceWorker intercepted the request and encountered an unexpected error/;

/** Firefox, through WebDriver BiDi. */
export async function startFirefox(file: string, { poor = false }: Start = {}): Promise<Engine> {
  const browser = await launch({
    browser: "firefox",
    executablePath: file,
    headless: true,
    timeout: 90_000,
    extraPrefsFirefox: poor ? POOR : RICH,
  });
  const page = await browser.newPage();
  const wrongs: string[] = [];
  watch(page, wrongs);
  /** Goes to another page; what the one before was still fetching is broken off, which is no fault. */
  const leave = async (going: () => Promise<unknown>) => {
    const before = wrongs.length;
    await going();
    const during = wrongs.splice(before);
    wrongs.push(...during.filter((wrong) => !BROKEN_OFF.test(wrong)));
  };
  return {
    title: await browser.version(),
    open: (address) => leave(() => page.goto(address)),
    reload: () => leave(() => page.reload()),
    size: (width, height) => page.setViewport({ width, height }),
    run: async (work) => page.evaluate(work),
    find: (role, name) => find(page, role, name),
    async tells(role, name) {
      const said = await page.$(`::-p-aria([role="${role}"][name="${name}"])`);
      await said?.dispose();
      return said !== null;
    },
    key: (key) => page.keyboard.press(key),
    picture: async (file) => writeFileSync(file, await page.screenshot()),
    wrongs: async () => wrongs.splice(0),
    close: () => browser.close(),
  };
}

function watch(page: Page, wrongs: string[]): void {
  page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
  // Breaches of the page's policy come here too.
  page.on("pageerror", (error) => wrongs.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) wrongs.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    const own = /^(data:|blob:|file:|about:)/.test(url) || new URL(url).hostname === "127.0.0.1";
    if (!own) wrongs.push(`foreign request: ${url}`);
  });
}

async function find(page: Page, role: string, name: Name): Promise<Control | undefined> {
  const asked = [role, ...sendable(name)] as const;
  let found = await page.evaluateHandle(findInPage, ...asked);
  let element = found.asElement() as ElementHandle | null;
  if (!element && (await found.jsonValue()) === "no library") {
    await page.evaluate(LIBRARY);
    found = await page.evaluateHandle(findInPage, ...asked);
    element = found.asElement() as ElementHandle | null;
  }
  if (!element) return undefined;
  const control = element;
  return {
    click: () => control.click(),
    async write(text) {
      await control.click({ count: 3 });
      await page.keyboard.type(text);
    },
  };
}
