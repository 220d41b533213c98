import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "../locale/words.ts";
import type { Settings } from "../records/settings.ts";
import type { Profile } from "../scenario/format.ts";
import type { Sound } from "../sound/sound.ts";
import type { Voice, Wording } from "./wording.ts";

/** The interface's words and the policy's wording in one language. */
export interface InOneLanguage {
  readonly words: Words;
  readonly wording: Wording;
}

/** What every part of the screen is handed: words, the policy's wording, the school, the settings, and sound. */
export interface Kit extends InOneLanguage {
  /** The same in English, where the page is in another language. */
  readonly english?: InOneLanguage | undefined;
  /** Whose words the policy is told in: a child's, or in the packs for adults an adult's. */
  readonly voice: Voice;
  readonly profile: Profile;
  readonly settings: Settings;
  readonly sound: Sound;
}

const KitContext = createContext<Kit | undefined>(undefined);

export const KitProvider = KitContext.Provider;

/** The kit of the nearest provider. Throws outside of one: a part without words cannot be shown. */
export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error("a screen was drawn outside of its kit");
  return kit;
}
