// One scene and one talk of the first pack, as they are read on the screen: what each rival shows, too.
import { loadRules } from "../lib/rules.mjs";

/**
 * @typedef {{ title: string, lines: string[], cards: { text: string, after: string }[], talk: string[], titles: string[] }} Scene
 *   the lines up to the first choice, its cards with the first line after each, a longer talk of lines only, and the titles
 *   of all scenes that the game opens with
 */

/** @returns {Promise<Scene>} */
export async function firstScene() {
  const { library, sentenceIn } = await loadRules();
  const [story] = library.stories.values();
  const say = (key) => sentenceIn(story, key);
  const lines = [];
  let passage = story.passages.get(story.scenario.start);
  for (; passage?.kind === "say"; passage = story.passages.get(passage.next)) lines.push(say(passage.text));
  if (passage?.kind !== "choose" || lines.length === 0)
    throw new Error("the first scene has no talk and choice");
  const cards = passage.choices.map(({ text, to }) => ({
    text: say(text),
    after: say(story.passages.get(to).text),
  }));
  const talk = story.scenario.passages.flatMap((one) => (one.kind === "choose" ? [] : [say(one.text)]));
  const titles = [...library.stories.values()]
    .filter(({ scenario }) => library.packs.values().next().value.scenarios.includes(scenario))
    .map((one) => sentenceIn(one, one.scenario.title));
  return { title: say(story.scenario.title), lines, cards, talk, titles };
}
