import { useId } from "preact/hooks";
import { controlName } from "./control-names.ts";
import { FieldNotes } from "./field-notes.tsx";
import type { FieldPlace } from "./field-problems.ts";
import type { Here } from "./here.ts";

interface Props {
  readonly here: Here;
  readonly legend: string;
  /** What it is called to say anything of it at all. */
  readonly label: string;
  readonly value: readonly string[] | undefined;
  readonly place: FieldPlace;
  /** Who from here on; nothing where it goes on as before. */
  readonly onChange: (who: string[] | undefined) => void;
}

/** Some of the cast, ticked one by one, where a passage says anything of it at all. */
export function WhoFields({ here, legend, label, value, place, onChange }: Props) {
  const notes = useId();
  const { desk, scenario, nameOf } = here;
  const cast = Object.keys(scenario.cast);
  const strangers = (value ?? []).filter((id) => !cast.includes(id));
  return (
    <fieldset class="form-group" aria-describedby={notes}>
      <legend>{legend}</legend>
      <label class="option">
        <input
          type="checkbox"
          checked={value !== undefined}
          data-field={controlName(place)}
          onChange={(event) => onChange(event.currentTarget.checked ? [] : undefined)}
        />
        <span>{label}</span>
      </label>
      {value === undefined ? null : (
        <div class="row">
          {cast.map((id) => (
            <label key={id} class="option">
              <input
                type="checkbox"
                checked={value.includes(id)}
                onChange={(event) =>
                  onChange([
                    ...strangers,
                    ...cast.filter((one) => (one === id ? event.currentTarget.checked : value.includes(one))),
                  ])
                }
              />
              <span>{nameOf(id)}</span>
            </label>
          ))}
        </div>
      )}
      <FieldNotes desk={desk} place={place} id={notes} />
    </fieldset>
  );
}
