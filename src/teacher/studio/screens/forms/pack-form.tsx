import { useId } from "preact/hooks";
import { useKit } from "../../../../ui/kit.ts";
import { clauseOf } from "../../../../ui/wording.ts";
import { TextField } from "../../../text-field.tsx";
import type { Draft } from "../../draft.ts";
import type { StudioDesk } from "../desk.ts";
import { controlName } from "./control-names.ts";
import { titleKey, writeTitle } from "./edit-words.ts";
import { FieldNotes, useFault, useProblems } from "./field-notes.tsx";
import { PackLanguages } from "./pack-languages.tsx";
import { Sentence } from "./sentence.tsx";
import { UnsaidTexts } from "./unsaid-texts.tsx";

/** The head of a pack: its title, whom it is for, which rules it is about, its version and its languages. */
export function PackForm({ desk }: { readonly desk: StudioDesk }) {
  const { words, wording } = useKit();
  const { t } = words;
  const notes = useId();
  const { draft } = desk;
  const whole = (["pack", "policy", "circle", "review", "scenarios"] as const).map((field) => (
    <FieldNotes key={field} desk={desk} place={{ field }} id={`${notes}-${field}`} />
  ));
  return (
    <>
      {whole}
      <Sentence
        desk={desk}
        label={t("studio.form.pack.title")}
        textKey={titleKey(draft)}
        place={{ field: "title" }}
        names={[]}
        heading
        write={writeTitle}
      />
      <p data-field={controlName({ field: "circle" })} tabIndex={-1}>
        {t("studio.form.pack.circle", { circle: wording.circles[draft.circle] ?? draft.circle })}
      </p>
      <Focus desk={desk} />
      <Version desk={desk} />
      <PackLanguages desk={desk} />
      <UnsaidTexts desk={desk} />
    </>
  );
}

/** The clauses that a pack on one theme is about. */
function Focus({ desk }: { readonly desk: StudioDesk }) {
  const { words, wording } = useKit();
  const { t } = words;
  const notes = useId();
  const { draft, policy } = desk;
  const chosen = draft.focus ?? [];
  const clauses = policy.file.clauses.filter(
    ({ id, circle }) => circle === draft.circle || chosen.includes(id),
  );
  const set = (focus: string[]) => desk.edit(withFocus(draft, focus));
  return (
    <fieldset
      class="form-group"
      data-field={controlName({ field: "focus" })}
      tabIndex={-1}
      aria-describedby={notes}
    >
      <legend>{t("studio.form.pack.focus")}</legend>
      <p class="field-hint">{t("studio.form.pack.focusHint")}</p>
      {clauses.map(({ id }) => (
        <label key={id} class="option">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              set(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          <span>
            {id} {clauseOf(wording, id).title}
          </span>
        </label>
      ))}
      <FieldNotes desk={desk} place={{ field: "focus" }} id={notes} />
    </fieldset>
  );
}

/** A pack that is about no rule in particular does not say so at all. */
function withFocus(draft: Draft, focus: string[]): Draft {
  const { focus: _, ...rest } = draft;
  return focus.length === 0 ? rest : { ...rest, focus };
}

function Version({ desk }: { readonly desk: StudioDesk }) {
  const { t } = useKit().words;
  const fault = useFault(desk, useProblems(desk, { field: "version" }));
  return (
    <TextField
      label={t("studio.form.pack.version")}
      hint={t("studio.form.pack.versionHint")}
      value={desk.draft.version}
      most={20}
      fault={fault}
      field={controlName({ field: "version" })}
      onChange={(version) => desk.edit({ ...desk.draft, version: version.trim() }, "version")}
    />
  );
}
