import path from "node:path";
import { ROOT } from "../../tools/install.mjs";
import { serve } from "../../tools/serve.mjs";
import { Look } from "./access/look.ts";
import { expect, test } from "./game.ts";
import { addressOf } from "./sites.ts";

test("[X1, X3, X7, S8, S9] the cover after a quarter of an hour, and the page for when something went wrong", async ({
  game,
  page,
  address,
  watch,
}) => {
  await page.clock.install();
  await game.open();
  // What asks has to come first.
  await expect(async () => {
    await page.clock.fastForward("16:00");
    await expect(page.getByRole("dialog", { name: "Are you still there?" })).toBeVisible({ timeout: 2000 });
  }).toPass();
  const look = await Look.at(page);
  await look.see("idle", { buttons: ["Carry on", "Next player", "Help"], stops: 8 });
  await game.press("Carry on");
  await expect(page.getByRole("heading", { level: 1, name: "Buddy Bench" })).toBeVisible();
  watch.expected.push(/ERR_FAILED|dynamically imported module/);
  await page.route(/\/presenter-[\w-]+\.js$/, (route) => route.abort());
  await page.goto(`${address}#presenter`);
  await expect(page.getByRole("heading", { level: 1, name: "Something went wrong" })).toBeFocused();
  await look.see("error", { buttons: ["Start again"], stops: 8 });
  await expect(page.getByText(/find a grown-up you trust.*Childline: 0800 1111/)).toBeVisible();
  expect(look.faults).toEqual([]);
});

test("[X1, X17, S8] the page before the game has opened", async ({ page, address, watch }) => {
  watch.expected.push(/ERR_FAILED/);
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(address);
  await expect(page.getByText("0800 1111")).toBeVisible();
  const look = await Look.at(page);
  await look.see("not started", { buttons: [] });
  expect(look.faults).toEqual([]);
});

const lesson = test.extend({
  address: addressOf(() => serve(path.join(ROOT, "node_modules", ".cache", "lms"))),
});

lesson(
  "[X1, X3, X6, X8, X10, X11, X12, S9] a lesson that an LMS has opened, and that it does not answer",
  async ({ game, page }) => {
    await page.addInitScript(() => {
      const yes = () => "true";
      Object.assign(window, {
        API: {
          LMSInitialize: yes,
          LMSGetValue: () => "",
          LMSSetValue: yes,
          LMSCommit: () => "false",
          LMSFinish: yes,
          LMSGetLastError: () => "101",
          LMSGetErrorString: () => "",
          LMSGetDiagnostic: () => "",
        },
      });
    });
    const look = await Look.at(page);
    await page.goto(`${game.address}?pack=first-week`);
    await expect(game.button("Start")).toBeVisible();
    await look.see("lesson, title", { buttons: ["Help", "Take a break"], stops: 10 });
    await game.press("Start", "otter", /Promise me first/, "Play", /^Next/);
    await expect(page.getByRole("complementary").getByRole("status")).not.toBeEmpty();
    await look.see("lesson, in trouble", { buttons: ["Help", "Take a break"], stops: 8 });
    expect(look.faults).toEqual([]);
  },
);
