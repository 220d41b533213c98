import type { Pack, Scenario, Texts } from "../scenario/format.ts";
import { isolated } from "../locale/isolate.ts";
import { ENGLISH } from "../locale/languages.ts";
import { fillSlots, slotValues, type SlotValues } from "../scenario/texts.ts";
import { inEnglish, pairing, type Said } from "../ui/said.ts";
import type { Kit } from "../ui/kit.ts";
import type { Sentences } from "../ui/say.tsx";
import { packWith, sentencesOf, type Content } from "./content.ts";
import type { PackInfo } from "./shipped.ts";
import type { Translation } from "./translation.ts";

/** Who is told: the language of the page, and whether English stands beside it. */
export type Told = Pick<Kit, "words" | "english" | "settings">;

type Texted = Pick<Translation, "texts"> | undefined;

/** The sentences of a pack in a language: as they ship with it, or as a school has written them. Nothing where there are none. */
export const packTextsIn = (pack: Pack, { words }: Told, translation: Texted): Texts | undefined =>
  translation?.texts.get(pack.id) ?? pack.texts[words.language];

/** The sentences of one scenario for a player: in the page's language where they are there, else in English. */
export function saidIn(content: Content, scenario: Scenario, told: Told, translation: Texted): Sentences {
  const english = sentencesOf(content, scenario);
  if (!told.english) return english;
  const pack = packWith(content, scenario);
  const texts = pack && packTextsIn(pack, told, translation);
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

/** What the choice of stories shows of a pack. */
export interface PackShown {
  readonly id: string;
  readonly title: Said;
}

/** A pack as the choice of stories shows it: one that has not been opened is known by its English title. */
export function packShown(info: PackInfo, content: Content, told: Told, translation: Texted): PackShown {
  const pack = content.packs.get(info.id);
  const english = told.english ? inEnglish(info.title) : info.title;
  return { id: info.id, title: pack?.title === undefined ? english : packTitle(pack, told, translation) };
}

/** The title of a pack, in the page's language where it is there. */
export function packTitle(pack: Pack, told: Told, translation: Texted): Said {
  const key = pack.title ?? "";
  const english = pack.texts[ENGLISH.code]?.[key] ?? "";
  const own = packTextsIn(pack, told, translation)?.[key];
  if (!told.english) return english;
  return own === undefined ? inEnglish(english) : pairing(told)(own, english);
}
