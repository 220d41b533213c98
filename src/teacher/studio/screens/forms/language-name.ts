import { useKit } from "../../../../ui/kit.ts";
import { MORE_LANGUAGES } from "./languages.ts";

/** What a language is called on the screen; one that is not offered here goes by the browser's name for it. */
export function useLanguageName(): (language: string) => string {
  const { words } = useKit();
  return (language) => {
    const known = MORE_LANGUAGES.find((one) => one === language);
    if (known !== undefined) return words.t(`studio.form.language.${known}`);
    return new Intl.DisplayNames([words.language], { type: "language" }).of(language) ?? language;
  };
}
