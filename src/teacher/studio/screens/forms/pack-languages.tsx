import { useMemo, useState } from "preact/hooks";
import { useKit } from "../../../../ui/kit.ts";
import { LANGUAGE } from "../../draft.ts";
import type { StudioDesk } from "../desk.ts";
import { controlName } from "./control-names.ts";
import { saidIn } from "./edit-words.ts";
import { useLanguageName } from "./language-name.ts";
import { addLanguage, languagesOf, MORE_LANGUAGES, removeLanguage, type MoreLanguage } from "./languages.ts";
import { Pick } from "./pick.tsx";

/** The languages of a pack, how much is written in each, and one more. */
export function PackLanguages({ desk }: { readonly desk: StudioDesk }) {
  const { t } = useKit().words;
  const nameOf = useLanguageName();
  const { draft } = desk;
  const [wish, setWish] = useState<MoreLanguage | undefined>(undefined);
  const languages = languagesOf(draft);
  const said = useMemo(() => [...saidIn(draft)], [draft]);
  const offers = MORE_LANGUAGES.filter((one) => !languages.includes(one));
  return (
    <fieldset class="form-group">
      <legend>{t("studio.form.pack.languages")}</legend>
      <p class="field-hint">{t("studio.form.pack.languagesHint")}</p>
      <ul class="form-list">
        {languages.map((language) => (
          <li key={language}>
            <span>
              {t("studio.form.pack.written", {
                language: nameOf(language),
                count: said.filter((key) => draft.texts[language]?.[key] !== undefined).length,
                all: said.length,
              })}
            </span>
            {language === LANGUAGE ? null : (
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  desk.edit(removeLanguage(draft, language));
                  desk.go({ field: "texts", part: "new" });
                }}
              >
                {t("studio.form.pack.remove", { language: nameOf(language) })}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="cast-new">
        <Pick<MoreLanguage>
          label={t("studio.form.pack.add")}
          open={t("studio.form.pack.choose")}
          offers={offers.map((one) => ({ value: one, name: nameOf(one) }))}
          value={wish}
          field={controlName({ field: "texts", part: "new" })}
          onPick={setWish}
        />
        <button
          type="button"
          class="button small"
          disabled={wish === undefined}
          onClick={() => {
            if (wish === undefined) return;
            desk.edit(addLanguage(draft, wish));
            setWish(undefined);
            desk.go({ field: "texts", part: "new" });
          }}
        >
          {t("studio.form.pack.addButton")}
        </button>
      </div>
    </fieldset>
  );
}
