import type { Passage, Profile, Scenario } from "../../../scenario/format.ts";
import { fillSlots, slotValues } from "../../../scenario/texts.ts";
import { LANGUAGE, type Draft } from "../draft.ts";

/** A slot that nobody fills is shown in brackets, as the forms show it. */
const UNFILLED = /\{\{([^{}]*)\}\}/g;

/** As many words as tell one line from another. */
const FEW = 7;

/** The beginning of a sentence as it is read at this school; nothing where it is not written yet. */
export function firstWords(
  draft: Draft,
  scenario: Scenario,
  key: string,
  profile: Profile,
): string | undefined {
  const text = sentence(draft, scenario, key, profile);
  if (text === undefined) return undefined;
  const words = text.split(/\s+/);
  return words.length > FEW ? `${words.slice(0, FEW).join(" ")} …` : text;
}

/** A sentence as it is read at this school; nothing where it is not written yet. */
export function sentence(
  draft: Draft,
  scenario: Scenario,
  key: string,
  profile: Profile,
): string | undefined {
  const texts = draft.texts[LANGUAGE] ?? {};
  const text = Object.hasOwn(texts, key) ? texts[key]?.trim() : undefined;
  return text ? fillSlots(text, slotValues(scenario, profile, texts)).replace(UNFILLED, "[$1]") : undefined;
}

/** How a passage begins: its own words, or those of its first card; nothing where they are not written yet. */
export const wordsOfPassage = (
  draft: Draft,
  scenario: Scenario,
  passage: Passage,
  profile: Profile,
): string | undefined =>
  firstWords(
    draft,
    scenario,
    passage.kind === "choose" ? (passage.choices[0]?.text ?? "") : passage.text,
    profile,
  );
