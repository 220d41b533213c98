import { SHIPPED } from "../../src/screens/shipped.ts";
import { passageAt, type Story } from "../../src/scenario/stepping.ts";
import { library, sentenceIn, twoWays, type Way } from "../support/library.ts";
import { expect, test, type Game } from "./game.ts";

/** Plays one way through a story by what stands on the buttons. */
async function playWay(game: Game, story: Story, way: Way): Promise<void> {
  const choose = game.page.getByRole("list", { name: /^What will/ });
  for (const { choice } of way) {
    await game.hearOut();
    await choose.getByRole("button", { name: sentenceIn(story, choice.text), exact: true }).click();
  }
  await game.hearOut();
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
}

for (const { circle, title, scenarios } of SHIPPED) {
  test(`every story of "${title}" is played along a way that keeps the policy and one that breaks it`, async ({
    game,
    page,
    watch,
  }) => {
    test.setTimeout(300_000);
    // The words are the game: the stage has tests of its own.
    watch.expected.push(/Failed to load resource/);
    await page.route(/open-stage-/, (route) => route.abort());
    await page.emulateMedia({ reducedMotion: "reduce" });
    await game.open();
    if (circle === "peer") {
      await game.press("Start", "otter");
      await page.getByRole("radio", { name: title, exact: true }).check();
    } else {
      await game.press("For grown-ups");
      await page.getByLabel("An adult is with us").check();
      await game.press("Go in", title);
    }
    await page.getByRole("radio", { name: "List" }).check();
    for (const scenario of scenarios) {
      const story = library.stories.get(scenario);
      if (!story) throw new Error(`no story ${scenario}`);
      expect(passageAt(story, story.scenario.start).kind).not.toBe("end");
      const { keeps, breaks } = twoWays(story);
      for (const way of [keeps, breaks]) {
        await page
          .locator(".story-card")
          .filter({ has: page.getByText(sentenceIn(story, story.scenario.title), { exact: true }) })
          .click();
        await game.press("Play");
        await playWay(game, story, way);
        await game.press("Choose another story");
      }
    }
  });
}
