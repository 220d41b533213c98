import { useKit } from "../ui/kit.ts";
import { LanguageChoice, type LanguageProps } from "./language-choice.tsx";
import { Options } from "./options.tsx";

/** The language, and whether English stands beside it. */
export function LanguageSettings({ failed, onChange }: LanguageProps) {
  const { words, settings, english } = useKit();
  const { t } = words;
  return (
    <>
      <LanguageChoice failed={failed} onChange={onChange} />
      {english ? (
        <Options
          legend={t("settings.beside")}
          options={[
            { value: true, label: t("settings.besideOn") },
            { value: false, label: t("settings.besideOff") },
          ]}
          chosen={settings.englishBeside}
          onPick={(englishBeside) => onChange({ ...settings, englishBeside })}
        />
      ) : null}
    </>
  );
}
