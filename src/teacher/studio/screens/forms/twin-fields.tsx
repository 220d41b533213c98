import { useId } from "preact/hooks";
import { useKit } from "../../../../ui/kit.ts";
import { titleOf } from "../../edit-scenarios.ts";
import { controlName } from "./control-names.ts";
import { setTwin } from "./edit-twin.ts";
import { FieldNotes } from "./field-notes.tsx";
import type { Here } from "./here.ts";
import type { PassageOffer } from "./passage-list.ts";
import { Pick } from "./pick.tsx";

interface Props {
  readonly here: Here;
  readonly passages: readonly PassageOffer[];
}

/** Which scenario is the twin of this one, and in which line the two differ. */
export function TwinFields({ here: { desk, scenario }, passages }: Props) {
  const { t } = useKit().words;
  const notes = useId();
  const { twin } = scenario;
  const others = desk.draft.scenarios.filter(({ id }) => id !== scenario.id);
  const differs = twin?.differs ?? scenario.start;
  return (
    <fieldset class="form-group" aria-describedby={notes}>
      <legend>{t("studio.form.scenario.twin")}</legend>
      <p class="field-hint">{t("studio.form.scenario.twinHint")}</p>
      <Pick
        label={t("studio.form.scenario.twinOf")}
        open={t("studio.form.scenario.noTwin")}
        offers={others.map((one) => ({ value: one.id, name: titleOf(desk.draft, one) }))}
        value={twin?.scenario}
        field={controlName({ field: "twin" })}
        onPick={(other) =>
          desk.edit(
            setTwin(desk.draft, scenario.id, other === undefined ? undefined : { scenario: other, differs }),
          )
        }
      />
      {twin === undefined ? null : (
        <Pick
          label={t("studio.form.scenario.differs")}
          offers={passages.map(({ id, name }) => ({ value: id, name }))}
          value={twin.differs}
          field={controlName({ field: "twin", part: "differs" })}
          onPick={(line) => {
            if (line !== undefined) desk.edit(setTwin(desk.draft, scenario.id, { ...twin, differs: line }));
          }}
        />
      )}
      <FieldNotes desk={desk} place={{ scenario: scenario.id, field: "twin" }} id={notes} />
    </fieldset>
  );
}
