import { ENGLISH, languageOf } from "../locale/languages.ts";
import { withoutIsolates } from "../locale/isolate.ts";
import type { Words, WordsKey } from "../locale/words.ts";
import type { Settings } from "../records/settings.ts";
import { useKit, type InOneLanguage } from "./kit.ts";
import type { Wording } from "./wording.ts";

/** Words in a language of their own; where the player wants it, or safety does, with the same in English. */
export interface Phrase {
  readonly text: string;
  readonly language: string;
  readonly english?: string | undefined;
}

/** Words on a page. A plain text is in the page's language. */
export type Said = string | Phrase;

export const textOf = (said: Said): string => (typeof said === "string" ? said : said.text);

/** The same words in English, where they are to stand beside. */
export const englishOf = (said: Said): string | undefined =>
  typeof said === "string" ? undefined : said.english;

/** Words that are there in English only, whatever the page's language. */
export const inEnglish = (text: string): Phrase => ({ text, language: ENGLISH.code });

/** Joins a text in the page's language with the same in English. A safety line has it beside every draft (safety.md, X21). */
export type Pair = (text: string, english: string, safety?: boolean) => Said;

interface Pairing {
  readonly words: Pick<Words, "language">;
  /** Nothing where the page is in English. */
  readonly english?: unknown;
  readonly settings: Pick<Settings, "englishBeside">;
}

export function pairing({ words: { language }, english, settings }: Pairing): Pair {
  if (!english) return (text) => text;
  const { draft } = languageOf(language);
  return (text, inOther, safety = false) => {
    if (withoutIsolates(text) === inOther) return inEnglish(inOther);
    return settings.englishBeside || (safety && draft) ? { text, language, english: inOther } : text;
  };
}

/** Marks texts that are there in English only, where the page is in another language. */
export function useOnlyEnglish(): (text: string) => Said {
  const { english } = useKit();
  return (text) => (english ? inEnglish(text) : text);
}

type Values = Readonly<Record<string, string | number>>;
/** The values of a text; where they are words themselves, in the language that they stand in. */
type ValuesIn = Values | ((one: InOneLanguage) => Values);

interface Saying {
  /** A text of the interface. */
  readonly say: (key: WordsKey, values?: ValuesIn) => Said;
  /** A text of the interface that keeps a child safe. */
  readonly safely: (key: WordsKey, values?: ValuesIn) => Said;
  /** Something of the policy's wording; a rule keeps a child safe. */
  readonly worded: (pick: (wording: Wording) => string, safety?: boolean) => Said;
}

/** How the nearest kit says things: in the page's language, with English beside where it is due. */
export function useSay(): Saying {
  const kit = useKit();
  const { words, wording, english } = kit;
  const pair = pairing(kit);
  const here: InOneLanguage = { words, wording };
  const there = english ?? here;
  const said = (key: WordsKey, values: ValuesIn, safety: boolean) =>
    pair(textIn(here, key, values), textIn(there, key, values), safety);
  return {
    say: (key, values = {}) => said(key, values, false),
    safely: (key, values = {}) => said(key, values, true),
    worded: (pick, safety) => pair(pick(wording), pick(there.wording), safety),
  };
}

function textIn(one: InOneLanguage, key: WordsKey, values: ValuesIn): string {
  return one.words.t(key, typeof values === "function" ? values(one) : values);
}
