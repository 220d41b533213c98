import { copyFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { SHIPPED } from "../../src/screens/shipped.ts";
import { twoWays } from "../support/library.ts";
import { expect, Game, test as watched } from "./game.ts";
import { Site } from "./offline-site.ts";
import { playWay, storyOf } from "./play-way.ts";
import { PROMISE_KEPT } from "./promise.ts";

/** A pack that is not in the first script. */
const [ONLINE] = SHIPPED.filter(({ id }) => id === "online");

const startSite = async () => {
  const site = new Site();
  await site.start();
  return site;
};

/** A site of its own for each worker of the test runner: it can be stopped, changed and started again. */
const test = watched.extend<{ readonly pictures: boolean; readonly site: Site }>({
  /** Whether the worker keeps the pictures and sounds too: most of what a first visit fetches. */
  pictures: [true, { option: true }],
  site: async ({ sites }, use) => use(await sites.open(startSite)),
  address: async ({ site }, use) => use(site.address),
});

/** Everywhere else the game is tested as on a first visit; here its worker answers. */
test.use({ serviceWorkers: "allow" });
/** A first visit fetches some three hundred files. */
test.describe.configure({ timeout: 240_000 });

test.beforeEach(async ({ site, watch, pictures }) => {
  await site.renew({ pictures });
  // The browser logs what it could not fetch while the server was gone.
  watch.expected.push(/Failed to load resource|ERR_CONNECTION_REFUSED|Failed to update a ServiceWorker/);
});

const toAdults = async (game: Game) => {
  await game.press("For grown-ups");
  await game.page.getByLabel("An adult is with us").check();
  await game.press("Go in");
};

/** A first visit, until the game says that it needs no network. */
async function visit(game: Game): Promise<void> {
  const { page } = game;
  await game.open();
  await toAdults(game);
  await expect(page.getByText("Ready for offline")).toBeVisible({ timeout: 60_000 });
  await game.press("Start page");
}

const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    return { names, files };
  });

test.describe("with the stage", () => {
  test.use({ stage: true, heard: true });

  test("[C7] after the first visit a whole story is played with the server gone: picture, stage, sound, letters, every pack", async ({
    page,
    game,
    site,
  }) => {
    await visit(game);
    await site.stop();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Buddy Bench" })).toBeVisible();
    await game.press("Start", "otter", /Promise me first/, "Play");
    await expect(page.locator("canvas")).toBeVisible({ timeout: 30_000 });
    await game.say(...PROMISE_KEPT);
    await game.press(/See what happened/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const missing = await page.evaluate(async () => {
      const from = [...performance.getEntriesByType("resource")].map(({ name }) => name);
      const asked = await Promise.all(
        from.map(async (name) => ((await caches.match(name, { ignoreSearch: true })) ? [] : [name])),
      );
      return asked.flat().filter((name) => name.startsWith("http"));
    });
    expect(missing).toEqual([]);
    // Every other pack, and the sounds, are there too.
    await game.press("Stories");
    for (const pack of ["Friends and feelings", "Online"]) {
      await page.getByRole("radio", { name: pack }).check();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByText("could not be opened")).toHaveCount(0);
    }
    const sounds = await page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return all.flat().filter(({ url }) => /\.(webm|mp3)(\?|$)/.test(url)).length;
    });
    expect(sounds).toBeGreaterThanOrEqual(10);
    const answered = await page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      const sound = all.flat().find(({ url }) => /\.webm(\?|$)/.test(url));
      return sound ? (await fetch(sound.url)).headers.get("content-type") : undefined;
    });
    expect(answered).toBe("audio/webm");
  });
});

test("[C7] a whole pack that was never opened is played with the server gone, with its sounds switched on", async ({
  page,
  game,
  site,
}) => {
  await visit(game);
  await site.stop();
  await page.reload();
  await game.press("Start", "otter");
  if (!ONLINE) throw new Error("no such pack ships");
  await page.getByRole("radio", { name: ONLINE.title, exact: true }).check();
  await page.getByRole("radio", { name: "List" }).check();
  for (const scenario of ONLINE.scenarios) {
    const story = storyOf(scenario);
    await playWay(game, story, twoWays(story).keeps);
  }
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(asked.filter((name) => /\/effects-[^/]+\.(webm|mp3)$/.test(name)).length).toBeGreaterThan(0);
  expect(asked.filter((name) => name.includes("/pack-")).length).toBeGreaterThan(0);
});

test("[Q12] keeps the files of the build and nothing else", async ({ page, game, site }) => {
  await visit(game);
  await game.press("Start", "otter", /Promise me first/, "Play");
  const names = await page.evaluate(async () => {
    const open = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(open.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });
  expect(names.sort()).toEqual(
    site
      .files()
      // The texts of the licences are for whoever hands the game on.
      .filter((file) => !["_headers", "sw.js", "licences.txt"].includes(file))
      .sort(),
  );
});

const POISONS = [
  ["a filter's page in place of the first page", () => "<!doctype html><title>Blocked</title><p>Blocked."],
  ["half of the first page", (page: string) => page.slice(0, page.length / 2)],
] as const;

test.describe("another version", () => {
  test.use({ pictures: false });

  test("[Q12] a new version waits while somebody is in a scene, and is there at the next first page", async ({
    page,
    game,
    site,
  }) => {
    await visit(game);
    await game.press("Start", "otter", /Promise me first/, "Play");
    await game.hearOut();
    site.publish("Buddy Bench two");
    const waits = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
        return registration?.waiting !== null;
      });
    await expect.poll(waits).toBe(true);
    await game.press(/We don't have to talk/);
    await expect(page).toHaveTitle("Buddy Bench");
    await game.press("Stories");
    await expect(page).toHaveTitle("Buddy Bench");
    await game.press("Start page");
    await expect(page).toHaveTitle("Buddy Bench two");
    await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  });

  test("[Q12] with a second tab in a scene, the new version waits for it", async ({
    page,
    game,
    context,
    address,
    site,
  }) => {
    await visit(game);
    const tab = new Game(await context.newPage(), address);
    await tab.open();
    await tab.press("Start", "owl", /Promise me first/, "Play");
    site.publish("Buddy Bench two");
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null),
      )
      .toBe(true);
    await page.waitForTimeout(500);
    await expect(page).toHaveTitle("Buddy Bench");
    await tab.hearOut();
    await tab.press(/We don't have to talk/);
    await expect(tab.page).toHaveTitle("Buddy Bench");
  });

  for (const [what, poison] of POISONS) {
    test(`[Q12] ${what} is never kept, and what was kept before stays`, async ({ page, game, site }) => {
      await visit(game);
      const before = await kept(page);
      site.publish("Buddy Bench two");
      site.write("index.html", poison(site.read("index.html")));
      // The new worker has begun, has met the bad file, and is given up: only then is there anything to look at.
      const came = page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const ends = new Promise<string>((done) => {
          registration?.addEventListener("updatefound", () => {
            const worker = registration.installing;
            worker?.addEventListener("statechange", () => done(worker.state));
          });
        });
        await registration?.update().catch(() => undefined);
        return ends;
      });
      expect(await came).toBe("redundant");
      await site.stop();
      await page.reload();
      await expect(page).toHaveTitle("Buddy Bench");
      await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
      expect(await kept(page)).toEqual(before);
    });
  }

  test("[Q12] the kill switch takes the worker and every kept file off a device", async ({
    page,
    game,
    site,
  }) => {
    await visit(game);
    expect((await kept(page)).names).toEqual([expect.stringMatching(/^buddy-bench-/)]);
    copyFileSync(
      path.resolve(import.meta.dirname, "../../tools/kill-switch/sw.js"),
      path.join(site.folder, "sw.js"),
    );
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() => kept(page).catch(() => undefined), { timeout: 15_000 })
      .toEqual({ names: [], files: [] });
    await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  });
});
