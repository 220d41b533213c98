import { readFileSync } from "node:fs";
import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test } from "./files-page/fixture.ts";

const SET_UP = 'Larkfield Juniors, on-our-bench first-week, {"limit-at-start-meets-warning":true}';
const CLEARED = "Our school, first-week, {}";
const PARTS = [
  "The school and its grown-ups",
  "Packs for today",
  "Changes to the policy",
  "Pack: On our bench",
];

/** A policy is tried on every situation: that takes a second, or more where the machine is busy. */
const TRIED = { timeout: 60_000 };

test("[issue 6, files] everything goes out in one file, is cleared, and comes back with its sign-off", async ({
  room,
  page,
}) => {
  await room.open();
  await page.getByLabel("I have read every line.").check();
  await page.getByLabel("safeguarding lead", { exact: true }).check();
  await room.press("Sign it off");
  const signedOff = room.said("Signed off: safeguarding lead, 25 November 2026");
  await expect(signedOff).toBeVisible();
  const file = await room.save("Save everything in one file");
  expect(file.name).toBe("buddy-bench-2026-11-25.json");
  await expect(room.said("Saved as buddy-bench-2026-11-25.json.")).toBeVisible();
  await room.clear();
  await expect(room.here).toHaveText(CLEARED);
  await room.bring(file.text);
  await expect(room.heading("This file holds everything of a school")).toBeFocused();
  for (const part of PARTS) await expect(room.part(part)).toBeVisible();
  await expect(page.getByRole("row", { name: /Name of the school/ })).toContainText("Larkfield Juniors");
  await expect(room.part("Packs for today")).toContainText("On our bench, first week");
  await expect(
    room.part("Changes to the policy").getByRole("row", { name: /The limit said at the start/ }),
  ).toContainText("NoYes");
  await expect(room.part("Changes to the policy")).toContainText(
    "It keeps all that the school's policy requires.",
    TRIED,
  );
  await expect(room.part("Pack: On our bench")).toContainText(
    "Signed off: safeguarding lead, 25 November 2026",
  );
  await expect(room.part("Pack: On our bench")).toContainText(
    "The checker finds nothing that must be put right.",
  );
  await expect(room.here).toHaveText(CLEARED);
  await room.press("Take what is chosen");
  await expect(room.here).toHaveText(SET_UP);
  await expect(room.said("Done. What you chose is here now.")).toBeVisible();
  await expect(page.getByLabel("Open a file")).toBeFocused();
  await expect(signedOff).toBeVisible();
  await room.bring(file.text);
  for (const part of PARTS) await expect(room.part(part)).toContainText("You have just this already.");
  await expect(page.getByRole("button", { name: "Take what is chosen" })).toHaveCount(0);
});

test("[issue 6, files] a choice for each part: what is left out does not come", async ({ room, page }) => {
  await room.open();
  const { text } = await room.save("Save everything in one file");
  await room.clear();
  await room.bring(text);
  await expect(room.part("Changes to the policy")).toContainText("It keeps all", TRIED);
  for (const part of PARTS.slice(1)) await room.part(part).getByLabel("Leave it out").check();
  await room.press("Take what is chosen");
  await expect(room.here).toHaveText("Larkfield Juniors, first-week, {}");
  await room.bring(text);
  await room.press("Leave everything as it is");
  await expect(room.said("The file is closed. Nothing has been changed.")).toBeVisible();
  await expect(room.here).toHaveText("Larkfield Juniors, first-week, {}");
  await expect(page.getByText("Pack: On our bench")).toHaveCount(0);
});

test("[issue 6, files] a pack that is here: both are kept, or mine goes", async ({ room, page }) => {
  await room.open();
  const { name, text } = await room.save("Save On our bench");
  expect(name).toBe("buddy-bench-2026-11-25.pack.json");
  const other = JSON.stringify({ ...JSON.parse(text), version: "7.0.0" });
  await room.bring(other, name);
  const part = room.part("Pack: On our bench");
  await expect(part).toContainText("You have a pack like this already, and the two are not the same.");
  await expect(part.getByLabel("Keep both")).toBeChecked();
  await room.press("Take what is chosen");
  await expect(page.getByText("Pack: On our bench (2)")).toBeVisible();
  await room.bring(other, name);
  await part.getByLabel("Put it in place of what is here").check();
  await room.press("Take what is chosen");
  await expect(page.getByRole("listitem").filter({ hasText: "Pack: On our bench" })).toHaveCount(2);
});

test("[issue 6, files] a bad part says what is wrong and where; a refusal changes nothing", async ({
  room,
  page,
}) => {
  await room.open();
  const { text } = await room.save("Save everything in one file");
  const json = JSON.parse(text);
  json.school.school = "www.x.org";
  json.policy.rules = [{ kind: "drop-rule", circle: "peer", rule: "no-such-rule" }];
  json.packs[0].scenarios[0].place = "moon";
  await room.bring(JSON.stringify(json));
  await expect(room.heading("This part cannot be used: the school")).toBeVisible();
  await expect(page.getByText("Name of the school: This name holds a link or an address.")).toBeVisible();
  await expect(room.heading("This part cannot be used: a pack")).toBeVisible();
  await expect(page.getByText("“moon” is not one of those to choose from.")).toBeVisible();
  await expect(page.getByText(/so it is left out/)).toBeVisible(TRIED);
  await room.press("Close");
  await expect(room.here).toHaveText(SET_UP);
  for (const [body, heading] of [
    [text.slice(0, 500), "This file cannot be read"],
    ["<html><tw-storydata></tw-storydata></html>", "This file is a web page"],
    ["milk, eggs, bread", "This file is not from Buddy Bench"],
    ["\u0089PNG\r\n", "This file is not from Buddy Bench"],
    ["\u0089PNG".padEnd(17 * 1024 * 1024), "This file is not from Buddy Bench"],
    ['{"milk":2}', "This file is not from Buddy Bench"],
    ["{".padEnd(17 * 1024 * 1024), "This file is too large"],
  ] as const) {
    await room.bring(body);
    await expect(room.heading(heading)).toBeFocused();
    await room.press("Close");
    await expect(room.here).toHaveText(SET_UP);
  }
});

test("[issue 6, files] a policy that loosens a rule is left out, with the rule that stands against it", async ({
  room,
  page,
}) => {
  await room.open();
  const { name, text } = await room.save("Save the policy");
  expect(name).toBe("buddy-bench-policy-2026-11-25.json");
  const known = JSON.parse(readFileSync("scenarios/policies/kempshott.policy.json", "utf8"));
  const peer = known.circles.find(({ id }: { id: string }) => id === "peer");
  const rules = [{ kind: "drop-rule", circle: "peer", rule: peer.prohibitions[0].id }];
  await room.bring(JSON.stringify({ ...JSON.parse(text), rules }));
  await expect(room.heading("This file is a school's policy")).toBeFocused();
  const part = room.part("Changes to the policy");
  await expect(part).toContainText("It lets go of what the policy requires", TRIED);
  await expect(part.getByRole("listitem").first()).toHaveText(/^[A-Z]{2}-\d/);
  await expect(page.getByRole("button", { name: "Take what is chosen" })).toHaveCount(0);
});

test("[issue 6, Twine] a pack goes out for Twine and comes back; somebody else's story comes with what is to be done", async ({
  room,
  page,
}) => {
  await room.open();
  const { name, text } = await room.save("Save On our bench for Twine");
  expect(name).toBe("buddy-bench-story-2026-11-25.twee");
  await room.bring(text, name);
  await expect(room.heading("This file is a story from Twine")).toBeFocused();
  await expect(room.part("Pack: On our bench")).toContainText("You have just this already.");
  await room.press("Close");
  await room.bring(
    ":: StoryTitle\nWet shoes\n\n:: Start\n<<set $wet to 1>>Hi. [[Ask]] [[Go->Away]]\n\n:: Ask\nWhy?",
    "x.twee",
  );
  const part = room.part("Pack: Wet shoes");
  await expect(part).toContainText("Nothing was guessed. Say these things in the studio.");
  await expect(part.getByText('The link "Go" leads nowhere: there is no passage "Away".')).toBeVisible();
  await room.press("Take what is chosen");
  await expect(page.getByText("Pack: Wet shoes")).toBeVisible();
});

test("[issue 6, sign-off] role and date; not without reading; a later change shows", async ({
  room,
  page,
}) => {
  await room.open();
  await expect(page.getByText("Buddy Bench does not check who presses this.")).toBeVisible();
  await room.press("Sign it off");
  await expect(room.said("Please say first that you have read every line.")).toBeVisible();
  await page.getByLabel("I have read every line.").check();
  await room.press("Sign it off");
  await expect(room.said("Please say first who you are.")).toBeVisible();
  await page.getByLabel("head teacher").check();
  await room.press("Sign it off");
  await expect(room.said("Signed off: head teacher, 25 November 2026")).toBeVisible();
  await expect(room.heading("Sign-off")).toBeFocused();
  await room.press("Change a thing");
  await expect(room.said("Changed since it was signed off: head teacher, 25 November 2026")).toBeVisible();
  await room.press("Take the sign-off away");
  await expect(room.said("Not signed off yet")).toBeVisible();
});

test("what the browser does not keep is told", async ({ room }) => {
  await room.open("?forgets");
  const { text } = await room.save("Save everything in one file");
  await room.clear();
  await room.bring(text);
  await expect(room.part("Changes to the policy")).toContainText("It keeps all", TRIED);
  await room.press("Take what is chosen");
  await expect(room.said("this browser does not keep all of them. Save a file.")).toBeVisible();
});

test("[C8] the browser can be asked to keep it, and its answer is told", async ({ room, page }) => {
  await page.addInitScript(() => {
    let kept = false;
    Object.defineProperty(navigator, "storage", {
      value: { persisted: async () => kept, persist: async () => (kept = true) },
    });
  });
  await room.open();
  await expect(page.getByText("saved in this browser only")).toBeVisible();
  await room.press("Ask this browser to keep it");
  await expect(room.said("This browser says that it keeps it.")).toBeVisible();
});

test("[X1] nothing is cut and nothing is unclear to assistive technology, wide and narrow", async ({
  room,
  page,
}) => {
  await room.open();
  const { text } = await room.save("Save everything in one file");
  await room.clear();
  await room.bring(text);
  await expect(room.part("Pack: On our bench")).toContainText("The checker finds nothing", TRIED);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 720 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await expectNoAxeFault(page, ".files-page");
  }
});

test("[X3] everything by keyboard: save, bring in, choose, take", async ({ room, page }) => {
  await room.open();
  const { text } = await room.save("Save everything in one file");
  await room.clear();
  await room.bring(text);
  await expect(room.part("Changes to the policy")).toContainText("It keeps all", TRIED);
  await expect(room.heading("This file holds everything of a school")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(room.part("The school and its grown-ups").getByLabel("Put it in place")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(room.part("The school and its grown-ups").getByLabel("Leave it out")).toBeChecked();
  for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Take what is chosen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(room.here).toHaveText(
    'Our school, on-our-bench first-week, {"limit-at-start-meets-warning":true}',
  );
});
