import { useMemo } from "preact/hooks";
import { useKit } from "../../../../ui/kit.ts";
import type { StudioDesk } from "../desk.ts";
import { controlName } from "./control-names.ts";
import { dropUnsaid, saidIn } from "./edit-words.ts";
import { unsaidTexts } from "./languages.ts";

/** Words that stand in the pack and that nobody says. */
export function UnsaidTexts({ desk }: { readonly desk: StudioDesk }) {
  const { t } = useKit().words;
  const { draft } = desk;
  const texts = useMemo(() => unsaidTexts(draft, saidIn(draft)), [draft]);
  const drop = (keys: readonly string[]) => {
    desk.edit(dropUnsaid(draft, keys));
    desk.go({ field: "texts" });
  };
  if (texts.length === 0) return null;
  return (
    <fieldset class="form-group" data-field={controlName({ field: "texts" })} tabIndex={-1}>
      <legend>{t("studio.form.pack.unsaid")}</legend>
      <p class="field-hint">{t("studio.form.pack.unsaidHint")}</p>
      <ul class="form-list">
        {texts.map(({ key, words }) => (
          <li key={key} data-field={controlName({ field: "texts", part: key })} tabIndex={-1}>
            <span>“{words}”</span>
            <button
              type="button"
              class="button quiet"
              aria-label={`${t("studio.form.pack.dropOne")}: ${words}`}
              onClick={() => drop([key])}
            >
              {t("studio.form.pack.dropOne")}
            </button>
          </li>
        ))}
      </ul>
      {texts.length < 2 ? null : (
        <button type="button" class="button small" onClick={() => drop(texts.map(({ key }) => key))}>
          {t("studio.form.pack.dropAll")}
        </button>
      )}
    </fieldset>
  );
}
