import enGB from "./en-GB.json" with { type: "json" };
import { isolated } from "./isolate.ts";
import { ENGLISH, languageOf } from "./languages.ts";
import type laterWords from "./later/en-GB.json";
import type { ROOM_WORDS } from "./rooms/en-GB.ts";
import { sayerOf, type Texts, type Values } from "./said-by.ts";

type Dotted<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Dotted<T[K]>}`;
}[keyof T & string];
type Form = "zero" | "one" | "two" | "few" | "many" | "other";
type WithoutForm<K extends string> = K extends `${infer Name}_${Form}` ? Name : K;

/** The name of a text of the interface: of a plural, the name without its forms. */
export type WordsKey = WithoutForm<Dotted<typeof enGB & typeof laterWords & typeof ROOM_WORDS>>;

/** Says a text by its name. One that is not there does not compile. */
export type Say = (key: WordsKey, values?: Values) => string;

/** The interface's words in one language. Sentences of packs never pass through here. */
export interface Words {
  readonly t: Say;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/** Loads the interface's words. A missing key is a type error, so none can be missing at run time. */
export const loadWords = async (): Promise<Words> => wordsFrom(ENGLISH.code, {});

/** What has come of the English words: those on the way to the first choice are here from the start. */
const english: Texts[] = [enGB];

/** More English words, come with the screens that need them. They are said from now on, wherever English is. */
export function addEnglish(texts: Texts): void {
  if (!english.includes(texts)) english.push(texts);
}

/** Fetches the words of the grown-ups' rooms and of the hall, and those of all later screens. Rejects where they do not come. */
export async function addRooms(): Promise<void> {
  const { ROOM_WORDS, LATER_WORDS } = await import("./rooms/en-GB.ts");
  addEnglish(LATER_WORDS);
  addEnglish(ROOM_WORDS);
}

/** The interface's words in a language from its texts; English stands in for what they lack. */
export function wordsFrom(code: string, texts: Texts): Words {
  const { direction } = languageOf(code);
  const languages = [
    { code, files: [texts] },
    { code: ENGLISH.code, files: english },
  ];
  // Words are put on the page as text, never as markup, so nothing is escaped. A name in Latin letters keeps its own
  // direction, and does not turn round what stands beside it.
  const t = sayerOf(languages, direction === "rtl" ? isolated : String);
  return { t, language: code, direction };
}
