import { useId, useState } from "preact/hooks";
import { MOODS, POSES, type Gesture, type Mood } from "../../../../art/catalogue.ts";
import type { Passage } from "../../../../scenario/format.ts";
import { useKit } from "../../../../ui/kit.ts";
import { controlName } from "./control-names.ts";
import { without } from "./edit-cast.ts";
import { gesturesFor, staged, withStaging, type Staging } from "./edit-staging.ts";
import { FieldNotes } from "./field-notes.tsx";
import type { FieldPlace } from "./field-problems.ts";
import type { Here } from "./here.ts";
import { PlacePictures } from "./place-pictures.tsx";
import { Pick } from "./pick.tsx";
import { WhoFields } from "./who-fields.tsx";

interface Props {
  readonly here: Here;
  readonly passage: Passage;
}

/** What the picture shows beside who speaks: seldom needed, so it is folded away. */
export function StagingFields({ here, passage }: Props) {
  const { t } = useKit().words;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="plain-box form-box" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-field={isOpen ? undefined : controlName({ field: "moods" })}>
        {t("studio.form.staging.title")}
      </summary>
      <p class="field-hint">{t("studio.form.staging.hint")}</p>
      <People here={here} passage={passage} />
      <Where here={here} passage={passage} />
    </details>
  );
}

/** Changes one part of a passage's staging. */
const useStage = ({ here: { desk, scenario }, passage }: Props) =>
  function stage<K extends keyof Staging>(part: K, value: Staging[K] | undefined) {
    desk.edit(withStaging(desk.draft, scenario.id, passage.id, staged(passage, part, value)));
  };

function People({ here, passage }: Props) {
  const { t } = useKit().words;
  const stage = useStage({ here, passage });
  const { desk, scenario, nameOf } = here;
  const place = { scenario: scenario.id, passage: passage.id };
  const speaker = passage.kind === "say" ? passage.by : undefined;
  const { moods = {}, gestures = {} } = passage;
  return (
    <>
      {speaker === undefined ? null : (
        <Pick
          label={t("studio.form.staging.pose", { name: nameOf(speaker) })}
          open={t("studio.form.staging.noPose")}
          offers={POSES.map((pose) => ({ value: pose, name: t(`studio.form.pose.${pose}`) }))}
          value={passage.pose}
          field={controlName({ field: "pose" })}
          onPick={(pose) => stage("pose", pose)}
        />
      )}
      {Object.entries(scenario.cast).map(([id, member]) => (
        <div key={id} class="form-pair">
          {id === speaker ? null : (
            <Pick<Mood>
              label={t("studio.form.staging.moods", { name: nameOf(id) })}
              open={t("studio.form.staging.same")}
              offers={MOODS.map((mood) => ({ value: mood, name: t(`mood.${mood}`) }))}
              value={moods[id]}
              field={controlName({ field: "moods", part: id })}
              onPick={(mood) => stage("moods", mood ? { ...moods, [id]: mood } : without(moods, id))}
            />
          )}
          <Doing
            here={here}
            place={{ ...place, field: "gestures", part: id }}
            label={t("studio.form.staging.gesture", { name: nameOf(id) })}
            offers={gesturesFor(member)}
            value={gestures[id]}
            onPick={(one) => stage("gestures", one ? { ...gestures, [id]: one } : without(gestures, id))}
          />
        </div>
      ))}
      <Leftovers desk={desk} place={place} known={Object.keys(scenario.cast)} passage={passage} />
    </>
  );
}

interface DoingProps {
  readonly here: Here;
  readonly place: FieldPlace;
  readonly label: string;
  readonly offers: readonly Gesture[];
  readonly value: Gesture | undefined;
  readonly onPick: (one: Gesture | undefined) => void;
}

function Doing({ here, place, label, offers, value, onPick }: DoingProps) {
  const { t } = useKit().words;
  const notes = useId();
  const all = value === undefined || offers.includes(value) ? offers : [value, ...offers];
  return (
    <div>
      <Pick<Gesture>
        label={label}
        open={t("studio.form.staging.noGesture")}
        offers={all.map((one) => ({ value: one, name: t(`studio.form.gesture.${one}`) }))}
        value={value}
        field={controlName(place)}
        told={notes}
        onPick={onPick}
      />
      <FieldNotes desk={here.desk} place={place} id={notes} />
    </div>
  );
}

interface LeftoverProps {
  readonly desk: Here["desk"];
  readonly place: FieldPlace;
  readonly known: readonly string[];
  readonly passage: Passage;
}

/** What the staging says of somebody who is not in the cast: it comes from a file, and can be put right here. */
function Leftovers({ desk, place, known, passage: { moods = {}, gestures = {} } }: LeftoverProps) {
  const notes = useId();
  const strangers = (table: object) => Object.keys(table).filter((id) => !known.includes(id));
  return (
    <>
      {strangers(moods).map((part) => (
        <FieldNotes
          key={part}
          desk={desk}
          place={{ ...place, field: "moods", part }}
          id={`${notes}-m-${part}`}
        />
      ))}
      {strangers(gestures).map((part) => (
        <FieldNotes
          key={part}
          desk={desk}
          place={{ ...place, field: "gestures", part }}
          id={`${notes}-g-${part}`}
        />
      ))}
    </>
  );
}

function Where({ here, passage }: Props) {
  const { t } = useKit().words;
  const stage = useStage({ here, passage });
  return (
    <>
      {(["present", "sit"] as const).map((part) => (
        <WhoFields
          key={part}
          here={here}
          legend={t(`studio.form.staging.${part}`)}
          label={t(`studio.form.staging.${part}On`)}
          value={passage[part]}
          place={{ scenario: here.scenario.id, passage: passage.id, field: part }}
          onChange={(who) => stage(part, who)}
        />
      ))}
      <PlacePictures
        legend={t("studio.form.staging.place")}
        value={passage.place}
        field={controlName({ field: "place" })}
        stay={t("studio.form.staging.stay")}
        onPick={(place) => stage("place", place)}
      />
    </>
  );
}
