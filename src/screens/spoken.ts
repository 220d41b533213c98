import { ENGLISH, languageOf } from "../locale/languages.ts";
import type { Settings } from "../records/settings.ts";
import { fetchTranslation, type Translation } from "./translation.ts";

/** The language that is spoken, nothing for English; and whether the one that was asked for did not come. */
export interface Spoken {
  readonly spoken: Translation | undefined;
  readonly failed: boolean;
}

/** The language of the settings. Where it does not come, the game is in English, and says so. */
export async function languageOfSettings({ language }: Settings): Promise<Spoken> {
  const { code } = languageOf(language);
  if (code === ENGLISH.code) return { spoken: undefined, failed: false };
  try {
    return { spoken: await fetchTranslation(code), failed: false };
  } catch (error) {
    reportError(error);
    return { spoken: undefined, failed: true };
  }
}
