import { KEYS } from "../../src/records/storage.ts";
import { expect, test } from "./game.ts";
import { visitEveryScreen } from "./screens.ts";

test("[P3, P14, C12] on every screen: nobody can type anything, nothing leads out of the game, and what is kept is on the list of keys", async ({
  game,
  page,
}) => {
  const allowed = Object.keys(KEYS).map((key) => `buddy-bench:${key}`);
  await visitEveryScreen(game, async (screen) => {
    const kept = await page.evaluate(async () => ({
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookies: document.cookie,
    }));
    expect(
      kept.keys.filter((key) => !allowed.includes(key)),
      screen,
    ).toEqual([]);
    expect({ ...kept, keys: [] }, screen).toEqual({ keys: [], databases: 0, caches: 0, cookies: "" });
    const fields = page.locator("input:not([type=radio]):not([type=checkbox]), textarea, [contenteditable]");
    await expect(fields, screen).toHaveCount(0);
    await expect(page.locator("a[href]"), screen).toHaveCount(0);
  });
});

test("[Q1] the policy of the page stands in its head and in every answer of the server", async ({
  page,
  address,
}) => {
  const response = await page.goto(address);
  const header = response?.headers()["content-security-policy"] ?? "";
  expect(header).toContain("default-src 'none'");
  expect(header).not.toContain("unsafe");
  const meta = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(header.replace(" frame-ancestors 'none';", "")).toBe(meta);
  const first = await page.evaluate(() => document.head.firstElementChild?.getAttribute("http-equiv"));
  expect(first).toBe("Content-Security-Policy");
});

test("the watch itself works: another origin and an inline style are noticed", async ({
  game,
  page,
  watch,
}) => {
  await game.open();
  await page.evaluate(async () => {
    const style = document.createElement("style");
    style.textContent = "body { color: red }";
    document.head.append(style);
    await fetch("https://example.org/").catch(() => undefined);
  });
  await expect.poll(() => watch.wrongs.join("\n")).toContain("policy violation: style-src");
  expect(watch.wrongs.join("\n")).toContain("policy violation: connect-src");
  watch.expected.push(/policy violation/, /Content Security Policy/, /example\.org/);
});
