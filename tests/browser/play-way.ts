import type { Story } from "../../src/scenario/stepping.ts";
import { library, sentenceIn, type Way } from "../support/library.ts";
import { expect, type Game } from "./game.ts";

/** A story of the library by its id. */
export function storyOf(scenario: string): Story {
  const story = library.stories.get(scenario);
  if (!story) throw new Error(`no story ${scenario}`);
  return story;
}

/** From the list of stories, plays one way through a story by what stands on the buttons, and comes back to the list. */
export async function playWay(game: Game, story: Story, way: Way): Promise<void> {
  const { page } = game;
  await page
    .locator(".story-card")
    .filter({ has: page.getByText(sentenceIn(story, story.scenario.title), { exact: true }) })
    .click();
  await game.press("Play");
  const choose = page.getByRole("list", { name: /^What will/ });
  for (const { choice } of way) {
    await game.hearOut();
    await choose.getByRole("button", { name: sentenceIn(story, choice.text), exact: true }).click();
  }
  await game.hearOut();
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
  await game.press("Choose another story");
}
