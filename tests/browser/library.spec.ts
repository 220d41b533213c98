import { SHIPPED } from "../../src/screens/shipped.ts";
import { passageAt } from "../../src/scenario/stepping.ts";
import { twoWays } from "../support/library.ts";
import { LONG } from "../support/long.ts";
import { expect, test } from "./game.ts";
import { playWay, storyOf } from "./play-way.ts";

/** Every story is played, in two ways, in `npm run test:long`; else the one of each pack with the most to say and to choose. */
const played = (scenarios: readonly string[]) =>
  LONG
    ? scenarios
    : scenarios
        .toSorted((one, other) => storyOf(other).passages.size - storyOf(one).passages.size)
        .slice(0, 1);

for (const { circle, title, scenarios } of SHIPPED) {
  test(`stories of "${title}" are played along a way that breaks the policy, and in the long run along one that keeps it`, async ({
    game,
    page,
    watch,
  }) => {
    test.setTimeout(LONG ? 900_000 : 90_000);
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
    for (const scenario of played(scenarios)) {
      const story = storyOf(scenario);
      expect(passageAt(story, story.scenario.start).kind).not.toBe("end");
      const { keeps, breaks } = twoWays(story);
      for (const way of LONG ? [keeps, breaks] : [breaks]) await playWay(game, story, way);
    }
  });
}
