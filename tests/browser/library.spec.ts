import { SHIPPED } from "../../src/screens/shipped.ts";
import { passageAt } from "../../src/scenario/stepping.ts";
import { twoWays } from "../support/library.ts";
import { expect, test } from "./game.ts";
import { playWay, storyOf } from "./play-way.ts";

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
      const story = storyOf(scenario);
      expect(passageAt(story, story.scenario.start).kind).not.toBe("end");
      const { keeps, breaks } = twoWays(story);
      for (const way of [keeps, breaks]) await playWay(game, story, way);
    }
  });
}
