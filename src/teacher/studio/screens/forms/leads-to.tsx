import { useId, useMemo } from "preact/hooks";
import { useKit } from "../../../../ui/kit.ts";
import type { Draft } from "../../draft.ts";
import { addPassage } from "../../edit-passages.ts";
import { controlName } from "./control-names.ts";
import { FieldNotes } from "./field-notes.tsx";
import type { FieldPlace } from "./field-problems.ts";
import type { Here } from "./here.ts";
import type { PassageOffer } from "./passage-list.ts";

interface Props {
  readonly here: Here;
  readonly label: string;
  readonly passages: readonly PassageOffer[];
  readonly value: string;
  readonly place: FieldPlace;
  /** Leads it to another passage. */
  readonly lead: (draft: Draft, to: string) => Draft;
  /** The passage after which a new one is put; nothing where none can be made from here. */
  readonly after?: string | undefined;
}

export const NEW_KINDS = ["say", "choose", "end"] as const;

/** Where the talk goes from here: a passage by its first words, or a new one. */
export function LeadsTo({ here, label, passages, value, place, lead, after }: Props) {
  const { t } = useKit().words;
  const id = useId();
  const { desk, scenario } = here;
  const options = useMemo(
    () =>
      passages.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      )),
    [passages],
  );
  const isThere = passages.some((one) => one.id === value);
  return (
    <div class="field leads-to">
      <label for={id}>{label}</label>
      <div class="row">
        <select
          id={id}
          value={value}
          data-field={controlName(place)}
          aria-describedby={`${id}-fault`}
          aria-invalid={isThere ? undefined : true}
          onChange={(event) => desk.edit(lead(desk.draft, event.currentTarget.value))}
        >
          {isThere ? null : <option value={value}>{t("studio.form.lead.gone")}</option>}
          {options}
        </select>
        {isThere ? (
          <button
            type="button"
            class="button quiet"
            aria-label={t("studio.form.lead.goOf", { label })}
            onClick={() => desk.go({ scenario: scenario.id, passage: value })}
          >
            {t("studio.form.lead.go")}
          </button>
        ) : null}
      </div>
      <FieldNotes desk={desk} place={place} id={`${id}-fault`} />
      {after === undefined ? null : (
        <details class="form-fold">
          <summary>
            {t("studio.form.lead.new")}{" "}
            <span class="visually-hidden">{t("studio.form.lead.newOf", { label })}</span>
          </summary>
          <div class="row">
            {NEW_KINDS.map((kind) => (
              <button
                key={kind}
                type="button"
                class="button quiet"
                onClick={() => {
                  const added = addPassage(desk.draft, scenario.id, after, kind);
                  desk.edit(lead(added.draft, added.passage));
                  desk.go({ scenario: scenario.id, passage: added.passage });
                }}
              >
                {t(`studio.form.lead.${kind}`)}
              </button>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
