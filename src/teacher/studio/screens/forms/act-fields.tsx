import { useId, useState } from "preact/hooks";
import type { Choice } from "../../../../scenario/format.ts";
import { useKit } from "../../../../ui/kit.ts";
import { moved } from "../../draft.ts";
import { changeChoice } from "../../edit-passages.ts";
import { actQuestion, answered, isAsked } from "../../unanswered.ts";
import { actsOffered, actWords } from "./act-words.ts";
import { controlName } from "./control-names.ts";
import { FieldNotes } from "./field-notes.tsx";
import type { Here } from "./here.ts";

interface Props {
  readonly here: Here;
  readonly passage: string;
  readonly choice: Choice;
  /** The number of the card, from 1. */
  readonly number: number;
}

/** The most that one card may do. */
const MOST_ACTS = 8;

/** What a card does, deed by deed in the order in which they are judged. Each is chosen: none is taken for granted. */
export function ActFields({ here, passage, choice, number }: Props) {
  const { t } = useKit().words;
  const notes = useId();
  const { desk, scenario, circle } = here;
  const { acts } = choice;
  const [isAdding, setAdding] = useState(false);
  if (!circle) return null;
  const question = actQuestion(scenario.id, passage, choice.id);
  const isOpen = isAsked(desk.draft, question);
  const set = (next: readonly string[]) => {
    setAdding(false);
    const changed = changeChoice(desk.draft, scenario.id, passage, choice.id, { acts: [...next] });
    desk.edit(answered(desk.draft, changed, question));
  };
  const shown = isOpen ? [undefined] : isAdding ? [...acts, undefined] : acts;
  const place = { scenario: scenario.id, passage, choice: choice.id, field: "acts" } as const;
  return (
    <fieldset class="form-plain" aria-describedby={notes}>
      <legend>{t("studio.form.card.acts")}</legend>
      <ol class="acts">
        {shown.map((act, i) => (
          <li key={i}>
            <ActSelect
              here={here}
              act={act}
              label={t("studio.form.card.act", { card: number, number: i + 1 })}
              shown={
                shown.length < 2 ? undefined : t(i === 0 ? "studio.form.card.first" : "studio.form.card.then")
              }
              field={controlName({ ...place, part: String(i) })}
              onPick={(picked) =>
                set(isOpen ? [picked] : [...acts.slice(0, i), picked, ...acts.slice(i + 1)])
              }
            />
            {shown.length < 2 ? null : (
              <div class="row">
                {i === 0 || act === undefined ? null : (
                  <button
                    type="button"
                    class="button quiet"
                    aria-label={t("studio.form.card.earlier", { number: i + 1 })}
                    onClick={() => set(moved(acts, i, -1))}
                  >
                    ↑
                  </button>
                )}
                <button
                  type="button"
                  class="button quiet"
                  aria-label={t("studio.form.card.drop", { number: i + 1 })}
                  onClick={() => {
                    if (act === undefined) setAdding(false);
                    else set(acts.filter((_, k) => k !== i));
                    desk.go({ ...place, part: String(Math.max(i - 1, 0)) });
                  }}
                >
                  ✕
                </button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <FieldNotes desk={desk} place={place} id={notes} />
      {!isOpen && shown.length < MOST_ACTS && !isAdding ? (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setAdding(true);
            desk.go({ ...place, part: String(acts.length) });
          }}
        >
          {t("studio.form.card.also")}
        </button>
      ) : null}
    </fieldset>
  );
}

interface SelectProps {
  readonly here: Here;
  /** Nothing where it is not chosen yet. */
  readonly act: string | undefined;
  readonly label: string;
  /** Its place in the order, where there are several. */
  readonly shown: string | undefined;
  readonly field: string;
  readonly onPick: (act: string) => void;
}

function ActSelect({ here: { circle, talk }, act, label, shown, field, onPick }: SelectProps) {
  const { words } = useKit();
  const groups = circle ? actsOffered(circle) : [];
  const isKnown = act === undefined || (circle?.acts.has(act) ?? false);
  return (
    <label class="act">
      {shown === undefined ? null : <span aria-hidden="true">{shown}</span>}
      <select
        aria-label={label}
        value={act ?? ""}
        data-field={field}
        aria-invalid={isKnown ? undefined : true}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {act === undefined ? <option value="">{words.t("studio.form.card.choose")}</option> : null}
        {isKnown || act === undefined ? null : <option value={act}>{actWords(words, act, talk)}</option>}
        {groups.map(({ group, acts }) => (
          <optgroup key={group} label={words.t(`studio.form.group.${group}`)}>
            {acts.map((one) => (
              <option key={one} value={one}>
                {actWords(words, one, talk)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
