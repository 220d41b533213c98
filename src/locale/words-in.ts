import type { Texts } from "./said-by.ts";
import { wordsFrom, type Words } from "./words.ts";

/** The files of the other languages: a chunk each, fetched when it is chosen. */
const OTHERS = import.meta.glob<Texts>(["./*.json", "!./en-GB.json"], { import: "default" });

/** Loads the interface's words in another language: what it lacks is said in English. Rejects where they do not come. */
export async function loadWordsIn(code: string): Promise<Words> {
  const load = OTHERS[`./${code}.json`];
  if (!load) throw new Error(`there are no words in ${code}`);
  return wordsFrom(code, await load());
}
