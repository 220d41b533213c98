import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { POLICIES, policyLine, withStyles } from "../../tools/policies.mjs";
import { ONE_FILE } from "../../tools/release/single.mjs";
import { scormPackage } from "../../tools/release/scorm.mjs";
import { library, sentenceIn, twoWays } from "../support/library.ts";
import { expect, test as watched, type Game } from "./game.ts";
import { Lms, serveLms } from "./lms-site.ts";
import { addressOf } from "./sites.ts";

const test = watched.extend<{ readonly lms: Lms }>({
  address: addressOf(() => serveLms(scormPackage())),
  lms: async ({ page, address }, use) => {
    await page.goto(address);
    await use(new Lms(page));
  },
});

const PACK = "first-week";
const scenes = library.packs.get(PACK)?.scenarios ?? [];

/** Plays one story of the list along a way that keeps the policy. */
async function playThrough(game: Game, scenario: string): Promise<void> {
  const story = library.stories.get(scenario);
  if (!story) throw new Error(`no story ${scenario}`);
  const { page } = game;
  await page
    .locator(".story-card")
    .filter({ has: page.getByText(sentenceIn(story, story.scenario.title), { exact: true }) })
    .click();
  await game.press("Play");
  const choose = page.getByRole("list", { name: /^What will/ });
  for (const { choice } of twoWays(story).keeps) {
    await game.hearOut();
    await choose.getByRole("button", { name: sentenceIn(story, choice.text), exact: true }).click();
  }
  await game.hearOut();
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
}

test("[issue 7] in a frame of an LMS: launch, play, suspend, resume at the same passage, complete", async ({
  lms,
  page,
}) => {
  test.setTimeout(300_000);
  const one = await lms.launch(PACK);
  await one.press("Start", "otter", /Promise me first/, "Play");
  await one.say(/We don't have to talk/, /I can't promise that/);
  const words = await one.page.locator("main").innerText();
  await expect.poll(async () => (await lms.kept())?.core.lesson_location).toContain("promise-first/");
  await lms.leave();
  const left = await lms.kept();
  expect(left?.core).toMatchObject({ lesson_status: "incomplete", exit: "suspend" });
  // This LMS adds times up and writes them anew, without a nought at the end; ours are in scorm.test.ts.
  expect(left?.core.session_time).toMatch(/^\d{2,4}:\d\d:\d\d(\.\d\d?)?$/);
  expect(left?.suspend_data.length).toBeLessThan(4096);

  // Another tab of another day: only the LMS knows the place.
  await page.reload();
  await page.evaluate((kept) => {
    sessionStorage.clear();
    window.kept = kept;
  }, left);
  const two = await lms.launch(PACK);
  await expect.poll(() => two.page.locator("main").innerText()).toBe(words);
  await two.press("Stories");
  await two.page.getByRole("radio", { name: "List" }).check();
  for (const { id } of scenes) {
    await playThrough(two, id);
    if (id !== scenes.at(-1)?.id) await two.press("Choose another story");
  }
  await expect.poll(async () => (await lms.kept())?.core.lesson_status).toBe("completed");
  await lms.leave();
  const done = await lms.kept();
  expect(done?.core.exit).toBe("");
  const objectives = Object.values(done?.objectives ?? {});
  expect(objectives.length).toBeGreaterThan(2);
  expect(objectives.every(({ id, status }) => /^[A-Z]{2}-\d[a-z]?$/.test(id) && status === "completed")).toBe(
    true,
  );
});

test("[issue 7] an LMS that does not answer is told of once, calmly, and the game goes on", async ({
  lms,
  page,
}) => {
  await page.evaluate(() => {
    window.isBroken = true;
  });
  const game = await lms.launch(PACK);
  await game.press("Start", "otter");
  const notice = game.page.getByText("Your place could not be sent to your school.");
  await expect(notice).toHaveCount(1);
  await game.press("All right", /By the coat pegs/, "Play");
  await game.say(/That sounds hard/);
  await expect(notice).toHaveCount(0);
});

test("[issue 7] without an LMS it is played all the same, and only a pack that ships is opened", async ({
  page,
  address,
}) => {
  await page.goto(`${address}game/index.html?pack=../../etc/passwd`);
  await expect(page.getByText("Your place could not be sent to your school.")).toBeVisible();
  await page.getByRole("button", { name: "All right" }).click();
  // What a child reads is true here too.
  await page.getByRole("button", { name: "What this game remembers" }).click();
  await expect(page.getByText("your school is told which stories you play")).toBeVisible();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "otter" }).click();
  await expect(page.getByText("Promise me first").first()).toBeVisible();
  // A launch names its pack, and no other is on offer.
  await page.goto(`${address}game/index.html?pack=staff-and-pupils`);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "otter" }).click();
  await expect(page.getByRole("radio", { name: /Map|List/ })).toHaveCount(2);
  await expect(page.getByRole("radio")).toHaveCount(2);
  await expect(page.getByRole("heading", { name: "Choose a story" })).toBeVisible();
});

test("[Q1, issue 7] the page of an LMS has its own policy, no worker, and asks only its own address", async ({
  lms,
  page,
  watch,
}) => {
  watch.expected.push(/example\.org/, /Content Security Policy/);
  const game = await lms.launch("online");
  const policy = game.page.locator("meta[http-equiv=Content-Security-Policy]");
  const style = await game.page.locator("head style").evaluate(({ outerHTML }) => outerHTML);
  await expect(policy).toHaveAttribute("content", policyLine(withStyles(POLICIES.lms, style)));
  const refused = await game.page.locator("body").evaluate(async () => {
    const asked = await fetch("https://example.org/").then(
      () => "answered",
      () => "refused",
    );
    return [asked, (await navigator.serviceWorker.getRegistrations()).length];
  });
  expect(refused).toEqual(["refused", 0]);
  expect(page.frames().length).toBe(2);
});

test("[issue 7] the web build and the one file hold nothing that could tell an LMS or a record store anything", async () => {
  const assets = path.resolve(import.meta.dirname, "../../dist/assets");
  const web = readdirSync(assets)
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(path.join(assets, name), "utf8"));
  expect(web.length).toBeGreaterThan(20);
  for (const script of [...web, readFileSync(ONE_FILE, "utf8")])
    expect(script).not.toMatch(/LMSInitialize|X-Experience-API-Version|expapi/);
  expect(scormPackage("online").length).toBeLessThan(8_000_000);
});
