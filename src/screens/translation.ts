import type { Words } from "../locale/words.ts";
import type { Pack, Scenario } from "../scenario/format.ts";
import type { Kit } from "../ui/kit.ts";
import type { Said } from "../ui/said.ts";
import type { Sentences } from "../ui/say.tsx";
import type { Wording } from "../ui/wording.ts";
import type { Content } from "./content.ts";

/** Who is told: the language of the page, and whether English stands beside it. */
export type Told = Pick<Kit, "words" | "english" | "settings">;

/** All that the game says in a language other than English. What is not in it is said in English. */
export interface Translation {
  readonly words: Words;
  /** A school's wording of the policy in the language; `shipped` is the English wording that was translated. */
  readonly wordingOf: (own: Wording, shipped: Wording) => Wording;
  /** Whether the stories of a pack are there in the language. */
  readonly has: (pack: Pack) => boolean;
  /** The sentences of one scenario: in the language where they are there, else in English. */
  readonly sentencesOf: (content: Content, scenario: Scenario, told: Told) => Sentences;
  readonly titleOf: (pack: Pack, told: Told) => Said;
}

/** Fetches a language, and what reads it: whoever plays in English never does. Rejects where it does not come. */
export const fetchTranslation = async (code: string): Promise<Translation> =>
  (await import("./read-translation.ts")).readTranslation(code);
