import { expect, test } from "./studio-problems/fixture.ts";

const LONG = "A sentence here has 17 words.";

test("[issue 6, Shows 2] a problem is told in plain words, and one press goes to its very field", async ({
  parts,
}) => {
  await parts.open();
  const long = parts.problem(LONG);
  await expect(long).toContainText("Rabbit goes to camp");
  await expect(long).toContainText("Make two sentences of it.");
  await long.getByRole("button", { name: /^Go there/ }).click();
  expect(await parts.wanted()).toContain('"field":"words"');
  await expect(parts.page.getByRole("region", { name: "To put right" })).not.toContainText(
    /SC\d|WR\d|\{\{|\//,
  );
});

test("[issue 6] a fix makes its problem go away, keeps the focus in the list, and can be undone", async ({
  parts,
}) => {
  await parts.open();
  const lost = parts.problem("Nothing leads to this passage.");
  await lost.getByRole("button", { name: /^Take this passage out/ }).press("Enter");
  await expect(lost).toHaveCount(0);
  await expect(parts.page.getByRole("heading", { level: 2, name: "To put right" })).toBeFocused();
  await expect(parts.page.getByRole("status").filter({ hasText: "Put right." })).toBeVisible();
  await parts.button("Undo").click();
  await expect(lost).toHaveCount(1);
});

test("only this scenario, and nothing left to put right", async ({ parts }) => {
  await parts.open();
  await parts.page.getByLabel("Only this scenario").check();
  await expect(parts.problem(LONG)).toHaveCount(1);
  await expect(parts.problem("Nothing leads to this passage.")).toHaveCount(0);
  await parts.open("?sound");
  await expect(
    parts.page.getByText(
      "The checker finds nothing. It cannot read meaning: your safeguarding lead must read it.",
    ),
  ).toBeVisible();
});

test("[issue 6] ways are walked live: how many, how long, each choice with its verdict and the way to it", async ({
  parts,
}) => {
  await parts.open("?sound");
  const ways = parts.page.getByRole("region", { name: "Ways through" });
  await expect(ways).toContainText("There are 336 ways from the start to an ending.");
  await expect(ways).toContainText("The shortest way has 3 choices, the longest 7.");
  await ways.getByText("Way 1: 3 choices, keeps the policy").click();
  const first = ways
    .getByRole("listitem")
    .filter({ hasText: "Way 1: 3 choices" })
    .getByRole("button")
    .first();
  await expect(ways.getByText("Just what was needed").first()).toBeVisible();
  await first.click();
  expect(await parts.wanted()).toContain('"choice"');
  await expect(ways).toContainText("kept on some ways, broken on others");
  await ways.getByRole("button", { name: "Go to the longest sentence" }).click();
  expect(await parts.wanted()).toContain('"field":"words"');
});

test("[issue 6] the engine proposes a line, and the twin that is made has no problem of twins", async ({
  parts,
}) => {
  await parts.open("?sound");
  await parts.button("Twin").click();
  await expect(
    parts.page.getByRole("heading", { name: "Make a twin of “Rabbit goes to camp”" }),
  ).toBeFocused();
  const lines = parts.page.getByRole("radio");
  await expect(lines.first()).toBeChecked();
  await expect(parts.page.getByText(/14 cards would be judged otherwise/)).toBeVisible();
  await parts.soundHere();
  await lines.nth(1).check();
  await parts.button("Make the twin").click();
  await expect(parts.page.getByRole("heading", { name: /Make a twin/ })).toHaveCount(0);
  expect(await parts.wanted()).toMatch(/"scenario":"camp-rabbit-2".*"field":"words"/);
  const problems = parts.page.getByRole("region", { name: "To put right" });
  await expect(problems).toContainText("This scenario has a hard theme, and no note that says so.");
  await expect(problems).toContainText("These words are not written yet in British English.");
  await expect(problems).not.toContainText(/[Tt]win/);
});

test("[issue 6] a pack is begun from blank, is still there after a reload, and is opened", async ({
  parts,
}) => {
  await parts.openOwn();
  await expect(parts.page.getByText("There is no pack of your own yet.")).toBeVisible();
  await parts.button("Begin a blank pack").click();
  await expect(parts.page.getByText("Give it a title first.")).toBeVisible();
  await expect(parts.page.getByLabel("Its title")).toBeFocused();
  await parts.begin("Our playground");
  await parts.openOwn();
  const pack = parts.pack("Our playground");
  await expect(pack).toContainText("Peer mentoring · 1 scenario · In this browser");
  await expect(pack).toContainText("Not signed");
  await pack.getByRole("button", { name: /^Open/ }).click();
  await expect(parts.told).toContainText("open our-playground 1 1:");
  await pack.getByRole("button", { name: /^Save a file/ }).click();
  await expect(parts.told).toHaveText("file our-playground");
  await expect(parts.page.getByText("Saved in this browser only. Save a file.")).toBeVisible();
});

test("[issue 6] a shipped pack is copied, and a copy again, each with a title of its own", async ({
  parts,
}) => {
  await parts.openOwn();
  await expect(parts.page.getByText("1 pack is still being fetched.")).toBeVisible();
  await parts.button("Copy it").click();
  await expect(parts.told).toContainText("open copy-of-first-week 6 1:");
  await parts.button("Copy it").click();
  await expect(parts.pack("Copy of First week 2")).toBeVisible();
  await parts
    .pack("Copy of First week")
    .getByRole("button", { name: /^Make a copy/ })
    .click();
  await expect(parts.pack("Copy of Copy of First week")).toBeVisible();
  await expect(parts.page.getByRole("article")).toHaveCount(3);
});

test("[issue 6] removing asks once, by keyboard, and says that a file is the only way back", async ({
  parts,
}) => {
  await parts.openOwn();
  await parts.begin("Our playground");
  const pack = parts.pack("Our playground");
  await pack.getByRole("button", { name: /^Remove/ }).press("Enter");
  await expect(parts.button("Keep it")).toBeFocused();
  await expect(parts.page.getByText("A saved file is the only way back.")).toBeVisible();
  await parts.page.keyboard.press("Enter");
  await expect(pack.getByRole("button", { name: /^Remove/ })).toBeFocused();
  await parts.page.keyboard.press("Enter");
  await parts.button("Remove it").press("Enter");
  await expect(pack).toHaveCount(0);
  await expect(parts.page.getByText("“Our playground” is removed.")).toBeVisible();
  await expect(parts.page.getByRole("heading", { name: "Your own packs" })).toBeFocused();
});

test("[issue 6, Shows 7] a damaged pack is told, and so is one of which only the writing before is whole", async ({
  parts,
  page,
}) => {
  await parts.openOwn();
  await parts.begin("Our playground");
  await page.evaluate(tear, "nothing before");
  await parts.openOwn();
  await expect(page.getByText("Bring it back from a file that you saved.")).toBeVisible();
  await parts.button("Remove A pack that cannot be read").click();
  await parts.button("Remove it").click();
  await expect(page.getByText("There is no pack of your own yet.")).toBeVisible();
  await parts.begin("Our playground");
  await page.evaluate(tear, "whole before");
  await parts.openOwn();
  await parts.pack("Our playground").getByRole("button", { name: /^Open/ }).click();
  await expect(page.getByText("The last writing of “Our playground” was damaged.")).toBeVisible();
  await parts.button("Open the one before").click();
  await expect(parts.told).toContainText("open our-playground 1");
});

/** A write that was cut off: the text in the database is shorter than it was. The writing before it may be whole. */
async function tear(before: string): Promise<void> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("buddy-bench");
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("not opened")));
  });
  await new Promise<void>((resolve) => {
    const change = opened.transaction("drafts", "readwrite");
    const store = change.objectStore("drafts");
    const asked = store.get("our-playground");
    asked.addEventListener("success", () => {
      const record: { now: { body: string } } = asked.result;
      const torn = { ...record.now, body: record.now.body.slice(0, 40) };
      const kept = before === "whole before" ? { before: record.now } : {};
      store.put({ ...record, ...kept, now: torn }, "our-playground");
    });
    change.addEventListener("complete", () => resolve());
  });
  opened.close();
}

test("[issue 6, Shows 7] where the browser keeps nothing, it is said, and the pack stays in the tab", async ({
  parts,
  page,
}) => {
  await parts.openOwn("?own&refusing");
  await expect(page.getByText("This browser keeps nothing.").first()).toBeVisible();
  await page.getByLabel("Its title").fill("Our playground");
  await parts.button("Begin a blank pack").click();
  const pack = parts.pack("Our playground");
  await expect(pack).toContainText("In this tab only: save a file before you close it");
  await pack.getByRole("button", { name: /^Open/ }).click();
  await expect(parts.told).toHaveText("open our-playground 1 new");
});

test("axe finds nothing, and nothing is cut, at three widths", async ({ parts, page }) => {
  const seen = async () => {
    for (const [width, height] of [
      [768, 1024],
      [320, 640],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await parts.soundHere();
    }
  };
  await parts.open();
  await expect(page.getByText(/There are 336 ways/)).toBeVisible();
  await page.getByText(/^Way 1:/).click();
  await seen();
  await parts.openOwn();
  await parts.begin("Our playground");
  await parts.button(/^Remove/).click();
  await seen();
});
