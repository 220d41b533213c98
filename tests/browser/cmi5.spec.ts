import { readFileSync } from "node:fs";
import { POLICIES, policyLine, withStyles } from "../../tools/policies.mjs";
import { cmi5Package } from "../../tools/release/cmi5.mjs";
import { RecordStore, serveRecordStore } from "../support/record-store.ts";
import { statementFaults } from "../support/xapi-rules.ts";
import { expect, Game, test as watched } from "./game.ts";
import { serveLms } from "./lms-site.ts";
import { addressOf } from "./sites.ts";

interface Course {
  readonly store: RecordStore;
  /** The record store's own address: another origin than the game's. */
  readonly at: string;
}

const test = watched.extend<{ readonly course: Course }>({
  address: addressOf(() => serveLms(cmi5Package())),
  course: async ({ watch }, use) => {
    const store = new RecordStore();
    const served = await serveRecordStore(store);
    // A browser logs each document that is not there yet.
    watch.expected.push(new RegExp(`foreign request: ${served.address}`), /status of 404/);
    await use({ store, at: served.address });
    await served.close();
  },
});

const PACK = "first-week";
const lessonAt = (address: string, { store, at }: Course) =>
  `${address}game/index.html?pack=${PACK}&${store.launch(at)}`;
const verbs = ({ statements }: RecordStore) => statements.map(({ verb }) => verb.id.split("/").at(-1));

test("[issue 7] cmi5: launch, play, leave, resume at the same passage, in the order that cmi5 wants", async ({
  page,
  address,
  course,
}) => {
  const { store } = course;
  store.returnURL = `${course.at}back`;
  const game = new Game(page, lessonAt(address, course));
  await game.openStory(/Promise me first/);
  await game.say(/We don't have to talk/, /I can't promise that/);
  const words = await page.locator("main").innerText();
  await expect.poll(() => verbs(store)).toContain("responded");
  await game.press("Back to my school's page");
  await expect(page.getByText("the school's own page")).toBeVisible();
  await expect.poll(() => verbs(store).at(-1)).toBe("terminated");
  expect(verbs(store)).toEqual([
    "initialized",
    "attempted",
    "responded",
    "responded",
    "suspended",
    "terminated",
  ]);

  store.relaunch();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(game.address);
  await expect.poll(() => page.locator("main").innerText()).toBe(words);
  await game.say(/tell me all of it/, /OK. See you/, /Can I tell you now/);
  await game.press(/See what happened/);
  // The tab is closed, and nothing is pressed.
  await page.goto("about:blank");
  await expect.poll(() => verbs(store).at(-1)).toBe("terminated");
  expect(store.faults).toEqual([]);
  expect(verbs(store).filter((verb) => verb === "resumed")).toHaveLength(1);
});

test("[issue 7] a record store that fails is told of once, and the record can be saved to a file", async ({
  page,
  address,
  course,
  watch,
}) => {
  watch.expected.push(/Failed to load resource/);
  course.store.isBroken = true;
  const game = new Game(page, lessonAt(address, course));
  await game.openStory(/By the coat pegs/);
  await expect(page.getByText("Your place could not be sent to your school.")).toHaveCount(1);
  // The bar takes its own room: what moves the story on is still in the window.
  await expect(game.button(/^Next/)).toBeInViewport({ ratio: 1 });
  await game.say(/That sounds hard/);
  const download = page.waitForEvent("download");
  await game.press("Save it to a file");
  const file = await (await download).path();
  const kept: unknown[] = JSON.parse(readFileSync(file, "utf8"));
  expect(kept.length).toBeGreaterThan(2);
  expect(kept.flatMap(statementFaults)).toEqual([]);
  await game.press("All right");
  await expect(page.getByText("Your place could not be sent to your school.")).toHaveCount(0);
});

test("[Q1, issue 7] only this page may send to another address, and without a launch it sends nothing", async ({
  page,
  address,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${address}game/index.html`);
  await page.getByRole("button", { name: "All right" }).click();
  const style = await page.locator("head style").evaluate(({ outerHTML }) => outerHTML);
  await expect(page.locator("meta[http-equiv=Content-Security-Policy]")).toHaveAttribute(
    "content",
    policyLine(withStyles(POLICIES.lrs, style)),
  );
  expect(asked.filter((url) => !url.startsWith(new URL(address).origin) && !url.startsWith("data:"))).toEqual(
    [],
  );
});
