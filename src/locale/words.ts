import { createInstance, type TFunction } from "i18next";
import enGB from "./en-GB.json" with { type: "json" };

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: { ui: typeof enGB };
    enableSelector: false;
  }
}

/** The interface's words in one language. Sentences of packs never pass through here. */
export interface Words {
  readonly t: TFunction;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
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
  return { t, language: LANGUAGE, direction: i18n.dir(LANGUAGE) };
}
