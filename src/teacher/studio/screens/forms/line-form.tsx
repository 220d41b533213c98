import { useId, useRef } from "preact/hooks";
import type { EndPassage, SayPassage } from "../../../../scenario/format.ts";
import { useKit } from "../../../../ui/kit.ts";
import { linkLine, splitPassage } from "../../edit-passages.ts";
import { answered, factQuestion } from "../../unanswered.ts";
import { controlName } from "./control-names.ts";
import { withMood, withReveals, withSpeaker } from "./edit-staging.ts";
import { FactFields } from "./fact-fields.tsx";
import { FieldNotes } from "./field-notes.tsx";
import type { Here } from "./here.ts";
import { LeadsTo } from "./leads-to.tsx";
import { MoodPictures } from "./mood-pictures.tsx";
import type { PassageOffer } from "./passage-list.ts";
import { Pick } from "./pick.tsx";
import { Sentence } from "./sentence.tsx";
import { writtenPlace } from "./slot-names.ts";
import { StagingFields } from "./staging-fields.tsx";

interface LineProps {
  readonly here: Here;
  readonly passage: SayPassage;
  readonly passages: readonly PassageOffer[];
}

/** A line of talk, or of the storyteller: who speaks and how, the words, what comes out, and what comes then. */
export function LineForm({ here, passage, passages }: LineProps) {
  const { t } = useKit().words;
  const box = useRef<HTMLTextAreaElement>(null);
  const notes = useId();
  const { desk, scenario, names, nameOf } = here;
  const { id, by, mood, reveals, next, text } = passage;
  const place = { scenario: scenario.id, passage: id };
  const look = by === undefined ? undefined : scenario.cast[by]?.look;
  return (
    <>
      <div>
        <Pick
          label={t("studio.form.line.by")}
          open={t("studio.form.line.story")}
          offers={Object.keys(scenario.cast).map((member) => ({ value: member, name: nameOf(member) }))}
          value={by}
          field={controlName({ field: "by" })}
          told={notes}
          onPick={(member) => desk.edit(withSpeaker(desk.draft, scenario.id, id, member))}
        />
        <FieldNotes desk={desk} place={{ ...place, field: "by" }} id={notes} />
      </div>
      <Sentence
        desk={desk}
        label={t(by === undefined ? "studio.form.line.caption" : "studio.form.line.words")}
        textKey={text}
        place={{ ...place, field: "words" }}
        names={names}
        rows={3}
        at={box}
      />
      <div class="row">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            const { value, selectionStart } = box.current ?? { value: "", selectionStart: 0 };
            const parts = splitPassage(
              desk.draft,
              scenario.id,
              id,
              writtenPlace(value, selectionStart, names),
            );
            desk.edit(parts.draft);
            desk.go({ scenario: scenario.id, passage: parts.passage, field: "words" });
          }}
        >
          {t("studio.form.line.split")}
        </button>
      </div>
      {look === undefined || by === undefined ? null : (
        <MoodPictures
          legend={t("studio.form.line.mood", { name: nameOf(by) })}
          look={look}
          value={mood ?? "neutral"}
          field={controlName({ field: "mood" })}
          onPick={(picked) => desk.edit(withMood(desk.draft, scenario.id, id, picked))}
        />
      )}
      <FactFields
        here={here}
        legend={t("studio.form.line.reveals")}
        value={reveals}
        place={{ ...place, field: "reveals" }}
        onChange={(news, fact) =>
          desk.edit(
            answered(
              desk.draft,
              withReveals(desk.draft, scenario.id, id, news),
              factQuestion(scenario.id, id, fact),
            ),
          )
        }
      />
      <LeadsTo
        here={here}
        label={t("studio.form.line.next")}
        passages={passages}
        value={next}
        place={{ ...place, field: "next" }}
        lead={(draft, to) => linkLine(draft, scenario.id, id, to)}
        after={id}
      />
      <StagingFields here={here} passage={passage} />
    </>
  );
}

interface EndProps {
  readonly here: Here;
  readonly passage: EndPassage;
}

/** An ending: its words, and what comes out at last. */
export function EndForm({ here, passage }: EndProps) {
  const { t } = useKit().words;
  const { desk, scenario, names } = here;
  const place = { scenario: scenario.id, passage: passage.id };
  return (
    <>
      <Sentence
        desk={desk}
        label={t("studio.form.end.words")}
        textKey={passage.text}
        place={{ ...place, field: "words" }}
        names={names}
        rows={3}
      />
      <FactFields
        here={here}
        legend={t("studio.form.end.reveals")}
        value={passage.reveals}
        place={{ ...place, field: "reveals" }}
        onChange={(news, fact) =>
          desk.edit(
            answered(
              desk.draft,
              withReveals(desk.draft, scenario.id, passage.id, news),
              factQuestion(scenario.id, passage.id, fact),
            ),
          )
        }
      />
      <StagingFields here={here} passage={passage} />
    </>
  );
}
