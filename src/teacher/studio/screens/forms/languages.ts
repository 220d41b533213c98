import { LANGUAGE, type Draft } from "../../draft.ts";

/** Languages that a set of stories can be written in beside English: those that schools here ask for most. */
export const MORE_LANGUAGES = ["pl", "ne", "ur", "pa", "ro", "ar", "bn", "so", "uk"] as const;
export type MoreLanguage = (typeof MORE_LANGUAGES)[number];

const RIGHT_TO_LEFT: readonly string[] = ["ar", "ur", "fa", "he", "ps"];

/** Which way a language is written. */
export const directionOf = (language: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.includes(language.split("-")[0] ?? "") ? "rtl" : "ltr";

/** The languages of a draft, the one it is written in first. */
export const languagesOf = ({ texts }: Draft): readonly string[] => [
  LANGUAGE,
  ...Object.keys(texts).filter((language) => language !== LANGUAGE),
];

/** One more language, all of whose sentences are still to be written. */
export const addLanguage = (draft: Draft, language: string): Draft =>
  draft.texts[language] ? draft : { ...draft, texts: { ...draft.texts, [language]: {} } };

/** Takes a language away with all of its sentences. English stays: the game is written in it. */
export function removeLanguage(draft: Draft, language: string): Draft {
  if (language === LANGUAGE) return draft;
  const { [language]: _, ...texts } = draft.texts;
  return { ...draft, texts };
}

/** Sentences of a draft that nothing says, each once, with its English words or whatever there are. */
export function unsaidTexts(
  draft: Draft,
  said: ReadonlySet<string>,
): readonly { readonly key: string; readonly words: string }[] {
  const found = new Map<string, string>();
  for (const language of languagesOf(draft))
    for (const [key, words] of Object.entries(draft.texts[language] ?? {}))
      if (!said.has(key) && !found.has(key)) found.set(key, words);
  return [...found].map(([key, words]) => ({ key, words }));
}
