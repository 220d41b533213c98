import type { Browser, Page } from "@playwright/test";
import { expect, watchContext, type Watch } from "./watch.ts";

/** Walks from the first page into the teacher's room. */
export async function enter(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "For grown-ups" }).click();
  await page.getByLabel("An adult is with us").check();
  await page.getByRole("button", { name: "Go in" }).click();
  await page.getByRole("button", { name: "Open school and packs" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your school" })).toBeFocused();
}

/** Turns to a page of the room. */
export const go = async (page: Page, to: string) => {
  await page.getByRole("navigation").getByRole("button", { name: to, exact: true }).click();
};

/** Sets up a school with names of its own, and two packs. */
export async function setUp(page: Page): Promise<void> {
  await page.getByLabel("Name of the school").fill("Łódź Lane Primary");
  await page.getByLabel("Who looks after the buddy mentors").fill("Mr Reed");
  await page.getByLabel("A teacher whom pupils can go to").fill("Ms Khan");
  await page.getByLabel("Safeguarding lead").fill("Dr O’Neill");
  await page.getByRole("checkbox", { name: "Mr Reed" }).uncheck();
  await go(page, "Packs");
  for (const pack of ["Friends and feelings", "Is it safe?", "Bigger worries", "Speaking up"])
    await page.getByRole("button", { name: `${pack}: take off` }).click();
  await page.getByRole("button", { name: "Online: up" }).click();
  const firstWeek = page.getByRole("article", { name: "First week" });
  await firstWeek.getByText("What is in it").click();
  await firstWeek.getByRole("checkbox", { name: "Hide today Rabbit goes to camp" }).check();
  await page.getByText("Is a child here called that?").click();
  await page.getByRole("button", { name: "Mei: use another name" }).click();
}

/** The link that the room hands out. */
export const linkOf = async (page: Page): Promise<string> => {
  await go(page, "Pupils' devices");
  return (await page.locator(".session-link").textContent()) ?? "";
};

/** What the room says once the browser keeps a change. */
export const SAVED = "Saved in this browser only. Save a file to be safe.";

/** A device of its own, watched as the test's first one is; also tells what it asked for. */
export async function device(
  browser: Browser,
  address: string,
  watch: Watch,
  refuse?: "localStorage" | "sessionStorage",
) {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 720 } });
  if (refuse) {
    await context.addInitScript((store) => {
      // Both stores are of one kind, so the one meant is told by comparing.
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function set(key: string, value: string) {
        if (this === window[store]) throw new DOMException("full", "QuotaExceededError");
        setItem.call(this, key, value);
      };
    }, refuse);
  }
  await watchContext(context, address, watch);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return { context, page, asked };
}
