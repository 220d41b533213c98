import { ENGLISH, languageOf } from "../locale/languages.ts";
import type { Words } from "../locale/words.ts";
import { englishOf, textOf, type Said } from "./said.ts";

const codeOf = (said: Said, page: string): string => (typeof said === "string" ? page : said.language);

/** The same change made to words and to the English beside them, each by its language. */
function changed(said: Said, page: string, change: (text: string, language: string) => string): Said {
  const text = change(textOf(said), codeOf(said, page));
  if (typeof said === "string") return text;
  const english = said.english === undefined ? undefined : change(said.english, ENGLISH.code);
  return { ...said, text, english };
}

const sentence = (text: string, language: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${languageOf(language).stop}`;

/** Words of the policy that stand alone: with a capital letter, and with what ends a sentence in their language. */
export const asSentence = (said: Said, { language }: Pick<Words, "language">): Said =>
  changed(said, language, sentence);

/** Several words in a row, parted as their language parts a list. */
export function listOf(all: readonly Said[], { language }: Pick<Words, "language">): Said {
  const [first, ...rest] = all;
  if (first === undefined || rest.length === 0) return first ?? "";
  const code = all.some((one) => codeOf(one, language) === language) ? language : ENGLISH.code;
  const text = all.map(textOf).join(languageOf(code).comma);
  const hasEnglish = all.some((one) => englishOf(one) !== undefined);
  const english = hasEnglish
    ? all.map((one) => englishOf(one) ?? textOf(one)).join(ENGLISH.comma)
    : undefined;
  return code === language && !hasEnglish ? text : { text, language: code, english };
}
