import type { Pack, Profile, Scenario } from "../scenario/format.ts";
import { fillSlots, slotValues } from "../scenario/texts.ts";
import { LANGUAGE } from "./room-props.ts";

/** A scene's title, and its content note where it has one, with the school's names. */
export function sceneWords(pack: Pack, scenario: Scenario, profile: Profile) {
  const texts = pack.texts[LANGUAGE] ?? {};
  const values = slotValues(scenario, profile, texts);
  const say = (key: string) => fillSlots(texts[key] ?? key, values);
  return { title: say(scenario.title), note: scenario.note === undefined ? undefined : say(scenario.note) };
}
