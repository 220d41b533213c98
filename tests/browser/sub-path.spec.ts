import { copyFileSync, cpSync } from "node:fs";
import path from "node:path";
import { expect, test as watched } from "./game.ts";
import { addressOf, servedFrom } from "./sites.ts";

const BUILT = path.resolve(import.meta.dirname, "../../dist");

/** The game below a host's root, as a school puts it beside its other pages, with the headers that it ships. */
const test = watched.extend({
  address: addressOf(
    () =>
      servedFrom("sub-path", (root) => {
        cpSync(BUILT, path.join(root, "pupils", "bench"), { recursive: true });
        copyFileSync(path.join(BUILT, "_headers"), path.join(root, "_headers"));
      }),
    "pupils/bench/",
  ),
});

test.use({ stage: true });

test("[issue 7] below any path of a host the game is whole: a story, the stage, another pack, a room", async ({
  page,
  game,
  address,
}) => {
  await game.openStory(/Promise me first/);
  await expect(page.locator("canvas")).toBeVisible({ timeout: 30_000 });
  await game.press("Stories");
  await page.getByRole("radio", { name: "Online" }).check();
  await expect(page.getByRole("radio", { name: "Online" })).toBeChecked();
  await game.press("Start page", "For grown-ups");
  await page.getByLabel("An adult is with us").check();
  await game.press("Go in", "Open school and packs");
  await expect(page.getByLabel("Name of the school")).toBeVisible();
  expect(page.url()).toBe(address);
});

test.describe("[issue 7] and without a network", () => {
  test.use({ serviceWorkers: "allow" });
  test.describe.configure({ timeout: 240_000 });

  test("it keeps its files for its own path only", async ({ page, game, address }) => {
    await game.open();
    await expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
        {
          timeout: 60_000,
        },
      )
      .toBe("activated");
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope);
    expect(scope).toBe(address);
    const names = await page.evaluate(() => caches.keys());
    expect(names).toEqual([expect.stringContaining(address)]);
  });
});
