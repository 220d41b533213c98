import { createInstance, type TFunction } from "i18next";
import enGB from "./en-GB.json" with { type: "json" };
import type { ROOM_WORDS } from "./rooms/en-GB.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: { ui: typeof enGB & typeof ROOM_WORDS };
    enableSelector: false;
  }
}

/** The interface's words in one language. Sentences of packs never pass through here. */
export interface Words {
  readonly t: TFunction;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Fetches the words of the grown-ups' rooms and of the hall, once. Rejects where they do not come. */
  readonly addRooms: () => Promise<void>;
}

const LANGUAGE = "en-GB";

/** Loads the interface's words. A missing key is a type error, so none can be missing at run time. */
export async function loadWords(): Promise<Words> {
  const i18n = createInstance();
  const t = await i18n.init({
    lng: LANGUAGE,
    ns: ["ui"],
    defaultNS: "ui",
    resources: { [LANGUAGE]: { ui: enGB } },
    // Words are put on the page as text, never as markup, so nothing is escaped twice.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const addRooms = async () => {
    const { ROOM_WORDS } = await import("./rooms/en-GB.ts");
    i18n.addResourceBundle(LANGUAGE, "ui", ROOM_WORDS, true);
  };
  return { t, language: LANGUAGE, direction: i18n.dir(LANGUAGE), addRooms };
}
