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
  await expect(game.button(/^Next/)).toBeVisible();
  const words = way.map(({ choice }) => sentenceIn(story, choice.text));
  expect(await page.evaluate(sayInPage, words)).toEqual(words);
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
  await game.press("Choose another story");
}

/**
 * Hears each talk out and presses the card that says the next words, until there is nothing more to hear. Runs in the
 * page: thousands of presses, each on a button that is shown, would take minutes from outside.
 * @returns what was pressed; it ends early where no card says the words
 */
async function sayInPage(words: string[]): Promise<string[]> {
  const said: string[] = [];
  const shown = (name: (text: string) => boolean): HTMLButtonElement | undefined =>
    [...document.querySelectorAll<HTMLButtonElement>("main button:enabled")].find(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        name(
          [...one.childNodes]
            .filter((part) => !(part instanceof Element && part.ariaHidden === "true"))
            .map((part) => part.textContent)
            .join("")
            .trim(),
        ),
    );
  /** What a press changes is drawn soon after it. */
  const press = (button: HTMLButtonElement) => {
    button.click();
    return new Promise((drawn) => setTimeout(drawn));
  };
  const hearOut = async () => {
    for (let next = shown((text) => text === "Next"); next; next = shown((text) => text === "Next")) {
      await press(next);
    }
  };
  await hearOut();
  for (const sentence of words) {
    const card = shown((text) => text === sentence);
    if (!card) break;
    await press(card);
    said.push(sentence);
    await hearOut();
  }
  return said;
}
