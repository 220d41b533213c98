import { expect, test } from "./game.ts";

test("a scenario is played from the title to its debrief, and the other way is set beside it", async ({
  game,
  page,
}) => {
  await game.openStory(/Promise me first/);
  await game.say(
    /We don't have to talk/,
    /I promise. You can trust me/,
    /A promise is a promise/,
    /Can I tell you now/,
  );
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
  await expect(page.getByText("Not safe? Tell.").first()).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Safe Lit" })).toBeVisible();
  await page.getByText("Every choice you made").click();
  const moments = page.getByRole("article");
  await expect(moments.first().getByRole("list", { name: "The lights after this" })).toContainText(
    "Honest: Not lit yet",
  );
  await expect(moments.last().getByRole("list", { name: "The lights after this" })).toContainText(
    "Safe: Lit",
  );
  await expect(page.getByText("Once, something was kept that a grown-up must know.")).toBeVisible();
  await game.press(/Try other words/);
  await game.say(/It's not your fault/);
  await game.press(/See what happened/);
  await expect(game.heading("Two ways, side by side")).toBeVisible();
  await expect(game.heading("First way")).toBeVisible();
  await expect(game.heading("This way")).toBeVisible();
});

test("the twins: the same words are right in one story and keep too much in the other", async ({
  game,
  page,
}) => {
  await game.openStory(/The third coat Good/);
  const words = [
    /Oh no! I'll help/,
    /I won't pass it on/,
    /your news/,
    /I'll leave it there/,
    /Bye! See you/,
  ];
  await game.say(...words);
  await game.press(/See what happened/);
  await expect(page.getByText("Just what was needed").first()).toBeVisible();
  await game.press(/Now the twin story/);
  await game.press("Play");
  await game.say(...words);
  await game.press(/See what happened/);
  await expect(page.getByText("This must be told").first()).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Safe Not lit yet" })).toBeVisible();
  // Both have been played: the one line that changed is set beside its twin.
  await expect(game.heading("One line changed. What did you hear?")).toBeVisible();
  await expect(page.getByText("Then it'll be fine.")).toBeVisible();
  await expect(page.getByText("I'm too scared to go home.").first()).toBeVisible();
});

test("a reload in mid-scenario keeps the place; a new tab starts fresh", async ({
  game,
  page,
  context,
  address,
}) => {
  await game.openStory(/Rabbit goes to camp/);
  await game.say(/I won't pass it on, unless/, /Loads of people/);
  const line = await page.locator(".line").textContent();
  await page.reload();
  await expect(page.locator(".line")).toHaveText(line ?? "");
  await expect(game.button(/That's Leo's to tell/)).toBeVisible();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole("button", { name: "Start", exact: true })).toBeVisible();
});

test("the stories of every pack can be opened, and a reload finds the place in them", async ({
  game,
  page,
}) => {
  await game.open();
  await game.press("Start", "otter");
  for (const [pack, story] of [
    ["Friends and feelings", /Red ears/i],
    ["Online", /Nine towers/i],
    ["Speaking up", /Paint pots/i],
  ] as const) {
    await page.getByRole("radio", { name: pack }).check();
    await game.press(story, "Play");
    const line = await page.locator(".line").textContent();
    await page.reload();
    await expect(page.locator(".line")).toHaveText(line ?? "");
    await game.press("Stories");
    await expect(page.getByRole("radio", { name: pack })).toBeChecked();
  }
});

test("a pack that does not come says so, and the others stay", async ({ game, page, watch }) => {
  watch.expected.push(/Failed to load resource|Failed to fetch dynamically/);
  await game.open();
  await game.press("Start", "otter");
  await page.route(/pack-.*\.js$/, (route) => route.abort());
  await page.getByText("Online", { exact: true }).click();
  await expect(page.getByText("These stories cannot be opened just now.")).toBeVisible();
  await game.press(/Promise me first/);
  await expect(game.button("Play")).toBeVisible();
});

test("one can go back a step, and back to a choice", async ({ game, page }) => {
  await game.openStory(/Rabbit goes to camp/);
  await game.hearOut();
  const asked = page.getByRole("heading", { name: "What will Finn say?" });
  await expect(asked).toBeVisible();
  await game.press(/I'll never ever tell/);
  await expect(asked).toBeHidden();
  await game.press(/Back to a choice/);
  await expect(asked).toBeVisible();
  await expect(game.button(/I'll never ever tell/)).toBeVisible();
  await game.press(/Back a step/);
  await expect(page.getByText("It's a bit silly.")).toBeVisible();
});

test("[S10, P11] Take a break hides the story at once and gives the place back; stopping is as large as going on", async ({
  game,
  page,
}) => {
  await game.openStory(/Rabbit goes to camp/);
  await game.hearOut();
  await game.press("Take a break");
  await expect(page.getByText("It's a bit silly.")).toHaveCount(0);
  const height = async (name: string) => (await game.button(name).boundingBox())?.height ?? 0;
  expect(await height("Stop for today")).toBeGreaterThanOrEqual(await height("Back to the story"));
  const size = (name: string) => game.button(name).evaluate((one) => getComputedStyle(one).fontSize);
  expect(await size("Stop for today")).toBe(await size("Back to the story"));
  await game.press("Back to the story");
  await expect(page.getByText("It's a bit silly.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(game.heading("Take a break")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("It's a bit silly.")).toBeVisible();
});

test("[P11] after twenty minutes, between two stories, one line says that a break is fine", async ({
  game,
  page,
}) => {
  await page.clock.install();
  await game.openStory(/Rabbit goes to camp/);
  const rest = page.getByText("A break is fine.");
  await page.clock.fastForward("10:00");
  await game.press("Stories");
  await expect(rest).toHaveCount(0);
  await game.press(/Rabbit goes to camp/, "Play");
  await page.clock.fastForward("10:01");
  await expect(rest).toHaveCount(0);
  await game.press("Stories");
  await expect(rest).toBeVisible();
  await game.press("Next player", "owl");
  await expect(rest).toHaveCount(0);
});

test("[S9] Help can be had from a break, and leads back to it", async ({ game, page }) => {
  await game.openStory(/Rabbit goes to camp/);
  await game.press("Take a break");
  await page.getByRole("dialog").getByRole("button", { name: "Help" }).click();
  await expect(page.getByText("0800 1111")).toBeVisible();
  await game.press("Close");
  await expect(game.heading("Take a break")).toBeVisible();
  await game.press("Back to the story");
  await expect(page.locator(".line")).toBeVisible();
});

test("[C9] Next player forgets the animal and the story; Clear this device forgets the settings too", async ({
  game,
  page,
}) => {
  await game.openStory(/Rabbit goes to camp/);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).toMatch(
    /otter.*camp-rabbit/,
  );
  await game.press("Settings");
  await page.getByLabel("Large", { exact: true }).check();
  await game.press("Back", "Stories", "Next player");
  await expect(game.heading("Pick an animal for today")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-size", "1.5");
  const next = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  expect(next).not.toMatch(/otter|rabbit|camp/);
  await game.press("Start page", "What this game remembers", "Clear this device", "Yes, clear it");
  await expect(page.getByText("This device remembers nothing")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-size", "1");
  const left = await page.evaluate(() => [
    ...Object.entries(localStorage),
    ...Object.entries(sessionStorage),
  ]);
  expect(left).toEqual([]);
});

test("after a quarter of an hour a cover asks who is there, and nothing is lost", async ({ game, page }) => {
  await page.clock.install();
  await game.openStory(/Rabbit goes to camp/);
  const line = await page.locator(".line").textContent();
  // What asks has to come first.
  await expect(async () => {
    await page.clock.fastForward("16:00");
    await expect(game.heading("Are you still there?")).toBeVisible({ timeout: 2000 });
  }).toPass();
  await game.press("Carry on");
  await expect(page.locator(".line")).toHaveText(line ?? "");
});
