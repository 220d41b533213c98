import { createInstance, type ParseKeys, type TFunction } from "i18next";
import enGB from "./en-GB.json" with { type: "json" };
import { isolated } from "./isolate.ts";
import { ENGLISH, languageOf } from "./languages.ts";
import type { ROOM_WORDS } from "./rooms/en-GB.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: { ui: typeof enGB & typeof ROOM_WORDS };
    enableSelector: false;
  }
}

/** The name of a text of the interface. */
export type WordsKey = ParseKeys;

/** The interface's words in one language. Sentences of packs never pass through here. */
export interface Words {
  readonly t: TFunction;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Fetches the words of the grown-ups' rooms and of the hall, once. Rejects where they do not come. */
  readonly addRooms: () => Promise<void>;
}

/** Loads the interface's words. A missing key is a type error, so none can be missing at run time. */
export const loadWords = (): Promise<Words> => wordsFrom(ENGLISH.code, {});

/** The interface's words in a language from its texts; English stands in for what they lack. */
export async function wordsFrom(code: string, texts: object): Promise<Words> {
  const i18n = createInstance();
  const { direction } = languageOf(code);
  const rightToLeft = direction === "rtl";
  const t = await i18n.init({
    lng: code,
    fallbackLng: ENGLISH.code,
    ns: ["ui"],
    defaultNS: "ui",
    resources: { [code]: { ui: texts }, [ENGLISH.code]: { ui: enGB } },
    // Words are put on the page as text, never as markup, so nothing is escaped. A name in Latin letters keeps its own
    // direction, and does not turn round what stands beside it.
    interpolation: rightToLeft ? { escapeValue: true, escape: isolated } : { escapeValue: false },
    initAsync: false,
  });
  const addRooms = async () => {
    const { ROOM_WORDS } = await import("./rooms/en-GB.ts");
    i18n.addResourceBundle(ENGLISH.code, "ui", ROOM_WORDS, true);
  };
  return { t, language: code, direction, addRooms };
}
