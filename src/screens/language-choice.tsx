import { ENGLISH, LANGUAGES, languageOf } from "../locale/languages.ts";
import type { Settings } from "../records/settings.ts";
import { useKit } from "../ui/kit.ts";
import { useSay } from "../ui/said.ts";
import { SayWords } from "../ui/say-words.tsx";
import "../ui/styles/two-languages.css";

export interface LanguageProps {
  /** The language that was asked for did not come. */
  readonly failed: boolean;
  readonly onChange: (settings: Settings) => void;
  /** In a row of its own, on a page that is about something else. */
  readonly small?: boolean;
}

/** The languages, each by its own name: no flags, for a flag is a country and not a language. */
export function LanguageChoice({ failed, onChange, small = false }: LanguageProps) {
  const { words, settings } = useKit();
  const { t, language } = words;
  const { safely } = useSay();
  const pick = (code: string) => onChange({ ...settings, language: code === ENGLISH.code ? null : code });
  return (
    <div class={small ? "languages small" : "languages"}>
      <fieldset class={small ? "view-switch language-choice" : "options across language-choice"}>
        <legend class={small ? "visually-hidden" : undefined}>{t("settings.language")}</legend>
        {LANGUAGES.map(({ code, name, direction }) => (
          <label key={code} class="option" data-on={code === language ? "" : undefined}>
            <input type="radio" name="language" checked={code === language} onChange={() => pick(code)} />
            <span lang={code} dir={direction}>
              {name}
            </span>
          </label>
        ))}
      </fieldset>
      <output class="say">
        {failed ? t("settings.languageFailed") : null}
        {languageOf(language).draft ? <SayWords of={safely("settings.draft")} /> : null}
      </output>
    </div>
  );
}
