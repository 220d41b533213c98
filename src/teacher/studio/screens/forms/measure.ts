import { sentencesOf, wordsOf } from "../../../../scenario/reading.ts";

/** How long a text is, as its reader meets it. */
export interface Measure {
  readonly sentences: number;
  /** Words of its longest sentence. */
  readonly longest: number;
  readonly letters: number;
}

/** What a pupil's speech bubble holds: the checker's own limits (safety.md, X13 and X14; a test compares the two). */
export const BUBBLE = { words: 14, sentences: 2, letters: 120 } as const;

const SLOT = /\{\{[a-z0-9-]+\}\}/g;

/** Measures an English text as the checker does: a name counts as one short word. */
export function measureOf(text: string): Measure {
  const plain = text.replace(SLOT, "Sam");
  const sentences = sentencesOf(plain);
  return {
    sentences: sentences.length,
    longest: Math.max(0, ...sentences.map((sentence) => wordsOf(sentence).length)),
    letters: plain.length,
  };
}
