import { useId } from "preact/hooks";
import type { Choice, ChoosePassage } from "../../../../scenario/format.ts";
import { CHOICE_SHAPES } from "../../../../ui/choice-shapes.ts";
import { Drawing } from "../../../../ui/drawing.tsx";
import { useKit } from "../../../../ui/kit.ts";
import { addChoice, changeChoice, MOST_CHOICES, moveChoice } from "../../edit-passages.ts";
import { ActFields } from "./act-fields.tsx";
import { CardVerdict } from "./card-verdict.tsx";
import { controlName } from "./control-names.ts";
import { takeCardOut } from "./edit-words.ts";
import { FieldNotes } from "./field-notes.tsx";
import type { Here } from "./here.ts";
import { LeadsTo } from "./leads-to.tsx";
import type { PassageOffer } from "./passage-list.ts";
import { Sentence } from "./sentence.tsx";
import { StagingFields } from "./staging-fields.tsx";

interface Props {
  readonly here: Here;
  readonly passage: ChoosePassage;
  readonly passages: readonly PassageOffer[];
}

/** A choice: two to four cards, each with what the policy finds of it. */
export function ChoiceForm({ here, passage, passages }: Props) {
  const { t } = useKit().words;
  const notes = useId();
  const { desk, scenario } = here;
  const { id, choices } = passage;
  return (
    <>
      <FieldNotes desk={desk} place={{ scenario: scenario.id, passage: id, field: "choices" }} id={notes} />
      {choices.map((choice, i) => (
        <CardForm
          key={choice.id}
          here={here}
          passage={passage}
          choice={choice}
          index={i}
          passages={passages}
        />
      ))}
      {choices.length < MOST_CHOICES ? (
        <div class="row">
          <button
            type="button"
            class="button small"
            onClick={() => {
              const next = addChoice(desk.draft, scenario.id, id);
              desk.edit(next);
              const added = lastCard(next, scenario.id, id);
              if (added) desk.go({ scenario: scenario.id, passage: id, choice: added.id, field: "words" });
            }}
          >
            {t("studio.form.card.add")}
          </button>
        </div>
      ) : (
        <p class="field-hint">{t("studio.form.card.full")}</p>
      )}
      <StagingFields here={here} passage={passage} />
    </>
  );
}

function lastCard({ scenarios }: Here["desk"]["draft"], scenario: string, passage: string) {
  const one = scenarios.find(({ id }) => id === scenario)?.passages.find(({ id }) => id === passage);
  return one?.kind === "choose" ? one.choices.at(-1) : undefined;
}

interface CardProps extends Props {
  readonly choice: Choice;
  readonly index: number;
}

function CardForm({ here, passage, choice, index, passages }: CardProps) {
  const { t } = useKit().words;
  const { desk, scenario, names } = here;
  const number = index + 1;
  const place = { scenario: scenario.id, passage: passage.id, choice: choice.id };
  return (
    <fieldset class="plain-box form-card">
      <legend>
        <Drawing of={{ kind: "shape", index: CHOICE_SHAPES[index] ?? 0 }} alt="" class="card-shape" />
        {t("studio.form.card.legend", { number })}
      </legend>
      <Sentence
        desk={desk}
        label={t("studio.form.card.words")}
        textKey={choice.text}
        place={{ ...place, field: "words" }}
        names={names}
      />
      <div class="card-sides">
        <ActFields here={here} passage={passage.id} choice={choice} number={number} />
        <CardVerdict desk={desk} scenario={scenario.id} passage={passage.id} choice={choice.id} />
      </div>
      <LeadsTo
        here={here}
        label={t("studio.form.card.to")}
        passages={passages}
        value={choice.to}
        place={{ ...place, field: "to" }}
        lead={(draft, to) => changeChoice(draft, scenario.id, passage.id, choice.id, { to })}
        after={passage.id}
      />
      <CardTools here={here} passage={passage} choice={choice} index={index} />
    </fieldset>
  );
}

function CardTools({ here, passage, choice, index }: Omit<CardProps, "passages">) {
  const { t } = useKit().words;
  const { desk, scenario } = here;
  const last = passage.choices.length - 1;
  const number = index + 1;
  const near = passage.choices[index - 1] ?? passage.choices[index + 1];
  const move = (by: -1 | 1) => {
    desk.edit(moveChoice(desk.draft, scenario.id, passage.id, choice.id, by));
    desk.go({ scenario: scenario.id, passage: passage.id, choice: choice.id, field: "words" });
  };
  return (
    <div class="row" data-field={controlName({ choice: choice.id, field: "id" })}>
      {index === 0 ? null : (
        <button type="button" class="button quiet" onClick={() => move(-1)}>
          {t("studio.form.card.up", { number })}
        </button>
      )}
      {index === last ? null : (
        <button type="button" class="button quiet" onClick={() => move(1)}>
          {t("studio.form.card.down", { number })}
        </button>
      )}
      {last < 2 || !near ? null : (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            desk.edit(takeCardOut(desk.draft, scenario.id, passage.id, choice.id, choice.text));
            desk.go({ scenario: scenario.id, passage: passage.id, choice: near.id, field: "words" });
          }}
        >
          {t("studio.form.card.remove", { number })}
        </button>
      )}
    </div>
  );
}
