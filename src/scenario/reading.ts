import { spache } from "spache";
import { spacheFormula } from "spache-formula";
import { BRITISH_WORDS } from "./british-words.ts";

/** Words every reader of seven knows: the Revised Spache list, and the British and safeguarding words it lacks. */
const KNOWN = new Set([...spache, ...BRITISH_WORDS].map((word) => word.toLowerCase()));

/** The sentences of a text: split at . ! ? … and at the marks of Nepali (।) and Urdu (۔ ؟) where a space or the end follows. */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(/([.!?…।॥۔؟]["'’”»]?)\s+/g, "$1\n")
    .split("\n")
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 0);

/** The words of a text, without marks. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/g) ?? [];

/** Whether a word, or the word it is an ending of, is on the list. */
export function isFamiliar(word: string): boolean {
  const plain = word.replaceAll("’", "'");
  if (KNOWN.has(plain)) return true;
  const stem = plain
    .replace(/'(s|ll|re|ve|d|m|t)$/, "")
    .replace(/n$/, (n) => (plain.endsWith("n't") ? "" : n));
  const stems = [
    stem,
    stem.replace(/s$/, ""),
    stem.replace(/es$/, ""),
    stem.replace(/ies$/, "y"),
    stem.replace(/ed$/, ""),
    stem.replace(/ed$/, "e"),
    stem.replace(/ing$/, ""),
    stem.replace(/ing$/, "e"),
    stem.replace(/er$/, ""),
    stem.replace(/ly$/, ""),
    stem.replace(/(.)\1(ed|ing)$/, "$1"),
  ];
  return stems.some((one) => KNOWN.has(one));
}

/**
 * The reading level of a whole pack as a US school grade (Revised Spache, 1974). Reading age is about five more.
 * Names of people are to be taken out first; a single line gives no useful figure.
 */
export function readingLevel(texts: readonly string[]): {
  grade: number;
  words: number;
  unfamiliar: string[];
} {
  const sentence = texts.reduce((sum, text) => sum + sentencesOf(text).length, 0);
  const words = texts.flatMap(wordsOf);
  const unfamiliar = [...new Set(words)].filter((word) => !isFamiliar(word));
  const grade = spacheFormula({ sentence, word: words.length, unfamiliarWord: unfamiliar.length });
  return { grade, words: words.length, unfamiliar };
}
