import type { Policy } from "../../policy/model.ts";
import type { Pack, Profile } from "../../scenario/format.ts";
import type { Story } from "../../scenario/stepping.ts";
import type { ToldScenario } from "../../scenario/spare-names.ts";
import { fillSlots, slotValues } from "../../scenario/texts.ts";
import type { Wording } from "../../ui/wording.ts";
import { nameKey, packIn, scenarioIn, type Hall } from "../hall-model.ts";
import type { SceneWords } from "./scene-words.ts";

/** What a window of the hall is made with: one policy, one school, and the packs that have been opened. */
export interface HallContent {
  readonly policy: Policy;
  readonly wording: Wording;
  readonly profile: Profile;
  readonly packs: ReadonlyMap<string, Pack>;
  readonly stories: ReadonlyMap<string, Story>;
}

const LANGUAGE = "en-GB";

/** The packs of a programme that have not been opened yet. */
export const packsMissing = (content: HallContent, picked: readonly string[]): readonly string[] =>
  [...new Set(picked.map(packIn))].filter((pack) => !content.packs.has(pack));

/** A scene of the programme with the sentences of its pack; nothing while its pack has not come. */
export function namedScene(content: HallContent, scene: string): ToldScenario | undefined {
  const scenario = content.stories.get(scenarioIn(scene))?.scenario;
  const texts = content.packs.get(packIn(scene))?.texts[LANGUAGE];
  return scenario && texts ? { scenario, texts } : undefined;
}

/** A scene in words, with this school's adults and the names swapped today; nothing while its pack has not come. */
export function sceneWords(
  content: HallContent,
  scene: string,
  names: Hall["names"],
): SceneWords | undefined {
  const story = content.stories.get(scenarioIn(scene));
  const named = namedScene(content, scene);
  if (!story || !named) return undefined;
  const { scenario, texts } = named;
  const own = slotValues(scenario, content.profile, texts);
  const values: Record<string, string> = { ...own };
  for (const member of Object.keys(scenario.cast)) {
    const swapped = names[nameKey(scenario.id, member)];
    if (swapped !== undefined) values[member] = swapped;
  }
  const sentences = (key: string) => fillSlots(texts[key] ?? key, values);
  return { scene, story, title: sentences(scenario.title), sentences, nameOf: (id) => values[id] ?? id };
}
