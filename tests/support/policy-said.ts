import wordingFile from "../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };
import { addRooms, loadWords } from "../../src/locale/words.ts";
import type { Said } from "../../src/teacher/policy/said.ts";
import { type Wording } from "../../src/ui/wording.ts";
import { readWording } from "../../src/ui/read-wording.ts";

/** The words of the shipped policy. */
export const kempshottWording: Wording = readWording(wordingFile);

/** What the page of the school's policy puts rules into words with. */
export async function kempshottSaid(): Promise<Said> {
  const words = await loadWords();
  await addRooms();
  return { t: words.t, language: words.language, wording: kempshottWording };
}
