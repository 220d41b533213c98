import { readFileSync } from "node:fs";
import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test, type Game } from "./game.ts";
import { come, FIRST_WEEK } from "./sitting.ts";

const toStories = async (game: Game) => {
  await game.open();
  await game.press("Start", "otter");
};

test.describe("the rule cards", () => {
  test("are outlines until a story is played; then they are met, and the next player has none", async ({
    game,
    page,
  }) => {
    await toStories(game);
    await game.press("Rule cards");
    await expect(game.heading("Rule cards")).toBeFocused();
    await expect(page.getByText("Still to meet")).toHaveCount(6);
    await expect(page.getByText("Mentors never promise to keep a secret.")).toHaveCount(0);
    await game.press("Back to the stories", /Promise me first/, "Play");
    await game.say(/We don't have to talk/, /I promise. You can trust me/, /It's not your fault/);
    await game.press(/See what happened/, "Stories", "Rule cards");
    await expect(page.getByText("Mentors never promise to keep a secret.")).toBeVisible();
    await expect(page.getByText("Still to meet")).toHaveCount(3);
    await page.reload();
    await expect(page.getByText("Still to meet")).toHaveCount(3);
    await game.press("Stories", "Next player", "owl", "Rule cards");
    await expect(page.getByText("Still to meet")).toHaveCount(6);
  });

  test("hold behind them what a grown-up wants to know: the policy's words, its place, our reading, linked policies", async ({
    game,
    page,
  }) => {
    await toStories(game);
    await come(page, { screen: "handbook", met: ["PM-1"] });
    const card = page.getByRole("article").filter({ hasText: "Not safe? Tell." });
    await expect(card.getByText("the same day")).toBeHidden();
    await card.getByText("For grown-ups").click();
    await expect(card.getByText("PM-1")).toBeVisible();
    await expect(card.getByText("the same day")).toBeVisible();
    await expect(card.getByText("In the policy: Peer Mentoring and Support, first bullet.")).toBeVisible();
    await expect(card.getByText("The school confirms it.")).toBeVisible();
    await expect(card.getByRole("listitem")).toHaveText(["Child protection", "Safeguarding", "Bullying"]);
    await expect(page.getByText("Tips are not rules.")).toBeVisible();
    await expect(page.getByText(/^Helper tip:/)).toHaveCount(7);
    await expectNoAxeFault(page);
  });
});

test.describe("words to say", () => {
  test("that do not come leave the rest of the game as it is", async ({ game, page, watch }) => {
    watch.expected.push(/Failed to load resource/, /net::ERR/);
    await page.route(/assets\/trainer-/, (route) => route.abort());
    await toStories(game);
    await game.press("Words to say");
    await expect(game.heading("Something went wrong")).toBeVisible();
    await game.press("Stories", "Rule cards");
    await expect(game.heading("Rule cards")).toBeVisible();
  });

  test("each trap is explained kindly; words that fit are said to a partner", async ({ game, page }) => {
    await toStories(game);
    await game.press("Words to say", /Promise you won't tell/);
    await expect(game.heading("Say what you can't promise")).toBeFocused();
    await game.press(/You can trust me/);
    await expect(page.getByRole("status")).toContainText("Easy to say, easy to mend");
    await expect(page.getByRole("status")).toContainText("you don't know yet what you will hear");
    await expect(page.getByText("No secrets")).toBeVisible();
    await expect(game.heading("Say it to a partner")).toHaveCount(0);
    await game.press(/I want to hear it/);
    await expect(page.getByRole("status")).toContainText("Just what was needed");
    await expect(game.heading("Say it to a partner")).toBeVisible();
    await expect(page.getByRole("button", { name: /I want to hear it/ })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  test("a sentence is built by keyboard alone, piece by piece, and a piece can be taken back", async ({
    game,
    page,
  }) => {
    await toStories(game);
    await game.press("Words to say", /Will you pass it on/);
    const press = async (name: string | RegExp) => {
      await game.button(name).focus();
      await page.keyboard.press("Enter");
    };
    await press("I have to tell.");
    await press("But if someone isn't safe,");
    await press("Say it");
    await expect(page.getByText("Not a sentence yet")).toBeVisible();
    await press("Take one back");
    await press("Take one back");
    await expect(page.getByText("Press the pieces one by one.")).toBeVisible();
    await press("But if someone isn't safe,");
    await press(/I have to tell\.$/);
    await page.keyboard.press("Enter");
    await expect(page.getByText("But if someone isn't safe, I have to tell.", { exact: true })).toBeVisible();
    await press("Say it");
    await expect(game.heading("Say it to a partner")).toBeVisible();
    await expectNoAxeFault(page);
  });

  test("a break does not lose the place, and the next player begins afresh", async ({ game, page }) => {
    await toStories(game);
    await game.press(
      "Words to say",
      /Promise you won't tell/,
      /You can trust me/,
      "Take a break",
      "Carry on",
    );
    await expect(page.getByText("Easy to say, easy to mend")).toBeVisible();
    await game.press("Stories", "Next player", "bee", "Words to say");
    await expect(game.heading("Words to say")).toBeVisible();
  });
});

test.describe("the certificate", () => {
  test("is there when every story of the pack has been played, and not before", async ({ game, page }) => {
    await toStories(game);
    await come(page, { screen: "choose", played: FIRST_WEEK.slice(1) });
    await expect(game.button("Words to say")).toBeVisible();
    await expect(game.button("Your certificate")).toHaveCount(0);
    await come(page, { screen: "certificate", played: FIRST_WEEK.slice(1) });
    await expect(game.heading("Choose a story")).toBeVisible();
    await come(page, { screen: "choose", played: FIRST_WEEK });
    await game.press("Your certificate");
    await expect(game.heading("Your certificate")).toBeFocused();
    const paper = page.getByRole("region", { name: "Certificate of taking part" });
    await expect(paper).toContainText("The otter took part in");
    await expect(paper).toContainText("First week");
    await expect(paper).not.toContainText(/safe to mentor|passed|well done/i);
    await expect(paper.getByRole("img", { name: "otter" })).toBeVisible();
    await expectNoAxeFault(page);
  });

  test("is printed alone, dark on white, on one page", async ({ game, page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await toStories(game);
    await come(page, { screen: "certificate", played: FIRST_WEEK });
    await game.press("Print");
    await expect(page.locator("html")).toHaveAttribute("data-printed", "");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Certificate of taking part")).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("heading")).toHaveCount(0);
    const paper = page.getByRole("region", { name: "Certificate of taking part" });
    expect(await paper.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

test.describe("before and after training", () => {
  const open = async (game: Game) => {
    await game.open();
    await game.press("For grown-ups");
    await game.page.getByLabel("An adult is with us").check();
    await game.press("Go in", "Open the two forms");
  };
  /** One pupil answers: the card at that place, case by case. */
  const answer = async (game: Game, places: readonly number[]) => {
    await game.press("Begin");
    for (const [i, place] of places.entries()) {
      await expect(game.heading(`Talk ${i + 1} of ${places.length}`)).toBeFocused();
      await game.page.getByRole("list").getByRole("button").nth(place).click();
    }
    await game.press("Hand it in");
    await expect(game.heading("Thank you")).toBeFocused();
  };
  const RIGHT_A = [1, 0, 2, 1, 0, 1, 2];
  const OTHER_A = [2, 1, 2, 1, 0, 1, 2];

  test("one pupil after another; counts by clause, from three pupils on, and a file of them", async ({
    game,
    page,
  }) => {
    await open(game);
    await game.press("Form A: begin");
    await answer(game, RIGHT_A);
    await game.press("Next pupil");
    await answer(game, OTHER_A);
    await game.press("For the grown-up");
    await expect(page.getByText("Form A: answered by 2 pupils.")).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(0);
    await expect(game.button("Save as a file")).toBeDisabled();
    await game.press("Form A: begin");
    await answer(game, RIGHT_A);
    await game.press("For the grown-up");
    await expect(page.getByRole("row", { name: /PM-0/ })).toContainText("2 of 3");
    await expect(page.getByRole("row", { name: /PM-1/ })).toContainText("3 of 3");
    await expect(page.getByRole("row", { name: /PM-2/ })).toContainText("2 of 3");
    await expect(page.getByText(/PM-0, form A: 1 more pupil would tell a grown-up/)).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent("download"), game.press("Save as a file")]);
    expect(download.suggestedFilename()).toBe("before-and-after.csv");
    expect(readFileSync(await download.path(), "utf8")).toBe(
      [
        "clause,form,right,asked,could have stayed private",
        "PM-0,A,2,3,1",
        "PM-1,A,3,3,0",
        "PM-2,A,2,3,0",
        "PM-3,A,3,3,0",
        "PM-4,A,3,3,0",
        "",
      ].join("\r\n"),
    );
    await expectNoAxeFault(page);
    await game.press("Forget the results", "Yes, forget them");
    await expect(page.getByText("Form A: answered by 0 pupils.")).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(0);
  });

  test("nobody is told what was right; a pupil can stop, and counts for nothing", async ({ game, page }) => {
    await open(game);
    await game.press("Form B: begin", "Begin");
    await page.getByRole("list").getByRole("button").first().click();
    await expect(game.heading("Talk 2 of 7")).toBeVisible();
    await expect(page.getByText(/Just what was needed|That was fine|Nearly|must be told/)).toHaveCount(0);
    await game.press("Take a break", "Carry on");
    await expect(game.heading("Talk 2 of 7")).toBeVisible();
    await game.press("Back one talk");
    await expect(game.heading("Talk 1 of 7")).toBeVisible();
    await page.keyboard.press("2");
    await expect(game.heading("Talk 2 of 7")).toBeVisible();
    await game.press("Stop");
    await expect(page.getByText("Form B: answered by 0 pupils.")).toBeVisible();
  });

  test("[P7] the counts are in this tab only: nothing is kept, and a reload forgets them", async ({
    game,
    page,
  }) => {
    await open(game);
    await game.press("Form A: begin");
    await answer(game, RIGHT_A);
    await game.press("For the grown-up");
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    expect(kept).not.toMatch(/PM-|right|tally|pupils/);
    await page.reload();
    await expect(page.getByText("Form A: answered by 0 pupils.")).toBeVisible();
  });
});

test("[S12] every story closes: you are you again, and mentors are only mentors on duty", async ({
  game,
  page,
}) => {
  await game.openStory(/Promise me first/);
  await game.say(/We don't have to talk/, /I can't promise that/, /I can help you say it/);
  await game.press(/See what happened/);
  await expect(
    page.getByText("The story is over. You are you again. Mentors are only mentors on duty."),
  ).toBeVisible();
});
