import type { Page } from "@playwright/test";
import { expect, test } from "./game.ts";
import { GameIn } from "./in-language.ts";

const html = (page: Page) => page.locator("html");
const choose = (page: Page, code: string) => page.locator(`.language-choice [lang="${code}"]`).click();
const beside = (page: Page) => page.locator(".english-beside");

/** To the first choice of a story, in a language. */
async function toFirstChoice(game: GameIn): Promise<void> {
  await game.openStory(/Promise me first/);
  await game.press(/^Next/, /^Next/);
  await expect(game.page.locator(".card")).toHaveCount(4);
}

for (const [code, direction] of [
  ["pl", "ltr"],
  ["ne", "ltr"],
  ["ur", "rtl"],
] as const) {
  test(`[issue 7] a story played to its end in ${code}: the page has its language and direction, and no key or slot shows`, async ({
    page,
    address,
  }) => {
    const game = new GameIn(page, address, code);
    await game.openStory(/By the coat pegs/);
    await expect(html(page)).toHaveAttribute("dir", direction);
    await game.say(/That sounds hard/, /Thank you for telling me/, /isn't snitching/, /Shall I start/);
    await game.press(/See what happened/);
    await expect(game.heading("Looking back")).toBeVisible();
    const words = await page.locator("main").innerText();
    expect(words).not.toMatch(/[{}]|\b[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.[a-z]/);
  });
}

test("[issue 7] the language changes at once in the middle of a story, and the place is not lost", async ({
  page,
  address,
}) => {
  const game = new GameIn(page, address, "pl");
  await toFirstChoice(game);
  await game.press("Settings");
  await choose(page, "ur");
  await expect(html(page)).toHaveAttribute("lang", "ur");
  await expect(html(page)).toHaveAttribute("dir", "rtl");
  await page.locator("main > .button.sun").click();
  await expect(page.locator(".card")).toHaveCount(4);
  await expect(page.locator(".card .words").first()).toHaveText(/\p{Script=Arabic}/u);
  await page.reload();
  await expect(page.locator(".card .words").first()).toHaveText(/\p{Script=Arabic}/u);
  await expect(html(page)).toHaveAttribute("dir", "rtl");
});

test("[issue 7] the next player begins in English, and may choose where an animal is picked", async ({
  page,
  address,
}) => {
  const game = new GameIn(page, address, "ne");
  await game.open();
  await game.press("Start", "otter", "Next player");
  await expect(html(page)).toHaveAttribute("lang", "en-GB");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pick an animal for today");
  await choose(page, "pl");
  await expect(html(page)).toHaveAttribute("lang", "pl");
});

test("[issue 7, X17] English beside it: each line, question and choice in both, each marked as what it is", async ({
  page,
  address,
}) => {
  const game = new GameIn(page, address, "ur");
  await toFirstChoice(game);
  await expect(beside(page)).toHaveCount(0);
  await game.press("Settings");
  await game.radio("Show it").first().check();
  await page.locator("main > .button.sun").click();
  const texts = await beside(page).allInnerTexts();
  expect(texts).toEqual([
    "Promise me first",
    "Can you sit with me for a bit?",
    "What will Amara say?",
    "Course. We don't have to talk straight away.",
    "Yes. It stays private, unless someone isn't safe.",
    "What's up? Who's upset you?",
    "Cheer up! Come and play tag with us, and it'll all go away.",
  ]);
  for (const one of await beside(page).all()) {
    await expect(one).toHaveAttribute("lang", "en-GB");
    await expect(one).toHaveAttribute("dir", "ltr");
  }
});

test("[X21] in a draft, English stands beside what keeps a child safe, unasked: help, the limit, notes, rules", async ({
  page,
  address,
}) => {
  const game = new GameIn(page, address, "ur");
  await game.open();
  await expect(page.locator(".languages")).toContainText("This is a draft.");
  await game.press("Help");
  for (const line of [
    "Go to the nearest grown-up now. If there is none, call 999.",
    "If they do not help, tell someone else. Keep telling until someone does.",
    "Some things are too big for you. You can always say so.",
  ])
    await expect(page.getByRole("dialog").getByText(line, { exact: true })).toBeVisible();
  await expect(page.locator(".number bdi")).toHaveAttribute("dir", "ltr");
  await game.press("Close", "Start", "otter", /Promise me first/);
  for (const line of [
    "Someone finds it hard to say something.",
    "What someone tells you stays private.",
    "But if you think anyone is not safe, you tell. You tell them first.",
  ])
    await expect(page.locator(".english-beside", { hasText: line })).toBeVisible();
  await game.press("Stories", "Rule cards");
  await expect(page.locator(".rule-words .english-beside").first()).toBeVisible();
});

test("[issue 7] what is not translated is in English, is marked as English, and the page says so", async ({
  page,
  address,
}) => {
  const game = new GameIn(page, address, "ur");
  await game.open();
  await game.press("Start", "otter");
  await expect(page.locator(".only-english")).toHaveCount(0);
  await page.getByRole("radio", { name: "Online" }).check();
  await expect(page.locator(".only-english")).toBeVisible();
  await page.getByRole("radio", { name: game.named("List") }).check();
  const title = page.locator(".story-title span").first();
  await expect(title).toHaveAttribute("lang", "en-GB");
  await expect(title).toHaveAttribute("dir", "ltr");
  await game.press("Words to say");
  await expect(page.locator(".only-english")).toBeVisible();
  await game.press("Back to the stories", "Short cases");
  await expect(page.locator(".only-english")).toBeVisible();
});

test("[issue 7] the rooms for grown-ups and the hall stay in English", async ({ page, address }) => {
  const game = new GameIn(page, address, "ur");
  await game.open();
  await game.press("For grown-ups");
  await expect(html(page)).toHaveAttribute("lang", "ur");
  await game.labelled("An adult is with us").check();
  await game.press("Go in");
  await expect(html(page)).toHaveAttribute("lang", "en-GB");
  await expect(html(page)).toHaveAttribute("dir", "ltr");
  await expect(page.getByRole("button", { name: "Help" })).toBeVisible();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(html(page)).toHaveAttribute("lang", "ur");
  await game.press("In the hall");
  await expect(html(page)).toHaveAttribute("lang", "en-GB");
});

test("[issue 7] a language that does not come leaves the game as it was, and says so", async ({
  page,
  game,
  watch,
}) => {
  watch.expected.push(/Failed to (load|fetch)/, /dynamically imported/);
  await page.route(/\/assets\/ne-[^/]+\.js$/, (route) => route.abort());
  await game.open();
  await choose(page, "ne");
  await expect(page.getByText("That language cannot be opened just now.")).toBeVisible();
  await expect(html(page)).toHaveAttribute("lang", "en-GB");
  await expect(page.getByRole("radio", { name: "English" })).toBeChecked();
  await game.press("Start");
  await expect(game.heading("Pick an animal for today")).toBeVisible();
});

test("[Q13] whoever plays in English fetches no other language", async ({ page, game }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await game.openStory(/By the coat pegs/);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((file) => /\/(text\.|kempshott\.text\.)?(pl|ne|ur)-[\w-]{8}\.js$/.test(file))).toEqual(
    [],
  );
});
