import { isolated } from "../locale/isolate.ts";
import { ENGLISH } from "../locale/languages.ts";
import type { Pack, Scenario, Texts } from "../scenario/format.ts";
import { fillSlots, slotValues, type SlotValues } from "../scenario/texts.ts";
import { inEnglish, pairing, type Said } from "../ui/said.ts";
import type { Sentences } from "../ui/say.tsx";
import { sentencesOf, type Content } from "./content.ts";
import type { Told } from "./translation.ts";

/** The sentences of one scenario for a player, from its pack's texts in the page's language; what they lack is said in English. */
export function saidIn(
  content: Content,
  scenario: Scenario,
  told: Told,
  texts: Texts | undefined,
): Sentences {
  const english = sentencesOf(content, scenario);
  if (!texts) return (key) => inEnglish(english(key));
  const pair = pairing(told);
  const values = valuesIn(scenario, content, texts, told);
  return (key, safety) => {
    const text = texts[key];
    return text === undefined ? inEnglish(english(key)) : pair(fillSlots(text, values), english(key), safety);
  };
}

/** What fills the slots of a sentence: where it runs from right to left, each name keeps its own direction. */
function valuesIn(scenario: Scenario, { profile }: Content, texts: Texts, { words }: Told): SlotValues {
  const values = slotValues(scenario, profile, texts);
  if (words.direction === "ltr") return values;
  return Object.fromEntries(Object.entries(values).map(([slot, value]) => [slot, isolated(value)]));
}

/** The title of a pack, in the page's language where it is there. */
export function titleIn(pack: Pack, told: Told, texts: Texts | undefined): Said {
  const key = pack.title ?? "";
  const english = pack.texts[ENGLISH.code]?.[key] ?? pack.id;
  const own = texts?.[key];
  return own === undefined ? inEnglish(english) : pairing(told)(own, english);
}
