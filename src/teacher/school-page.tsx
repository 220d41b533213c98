import { PLACES, UNIFORM_NAMES, type UniformName } from "../art/catalogue.ts";
import { NAME_LENGTHS, type Profile } from "../scenario/format.ts";
import { useKit } from "../ui/kit.ts";
import { AdultFields } from "./adult-fields.tsx";
import { InToday } from "./in-today.tsx";
import { Preview } from "./preview.tsx";
import type { RoomContent } from "./room-props.ts";
import { withPlace, withUniform, type SchoolFault } from "./school-draft.ts";
import { TextField } from "./text-field.tsx";
import { useFaultWords } from "./fault-words.ts";
import type { SchoolDesk } from "./use-school.ts";

interface Props {
  readonly desk: SchoolDesk;
  readonly content: RoomContent;
  readonly date: string;
  /** Turns to the page of files, where all of them are saved and opened. */
  readonly onFiles: () => void;
}

/** The school's own names, who is in today, and how it all looks to a pupil. */
export function SchoolPage({ desk, content, date, onFiles }: Props) {
  const { t } = useKit().words;
  const { draft, faults } = desk;
  const { profile } = draft;
  const change = (next: Profile) => desk.change({ ...draft, profile: next });
  const faultOf = useFaultWords(faults);
  return (
    <div class="teacher-sides">
      <form
        class="teacher-form"
        onSubmit={(event) => event.preventDefault()}
        aria-label={t("teacher.school.title")}
      >
        <TextField
          label={t("teacher.school.name")}
          value={profile.school}
          most={NAME_LENGTHS.school}
          fault={faultOf("school")}
          field="school"
          onChange={(school) => change({ ...profile, school })}
        />
        <AdultFields profile={profile} faultOf={faultOf} onChange={change} />
        <InToday profile={profile} date={date} fault={faultOf("today")} onChange={change} />
        <Uniform profile={profile} onChange={change} />
        <Places profile={profile} faults={faults} onChange={change} />
        <fieldset class="options">
          <legend>{t("teacher.file.title")}</legend>
          <p>{t("teacher.file.text")}</p>
          <div class="row">
            <button type="button" class="button" onClick={onFiles}>
              {t("teacher.file.go")}
            </button>
          </div>
        </fieldset>
      </form>
      <Preview content={content} profile={profile} faults={faults} date={date} />
    </div>
  );
}

interface PartProps {
  readonly profile: Profile;
  readonly onChange: (next: Profile) => void;
}

/** The colour of the pupils' jumpers in every picture. */
function Uniform({ profile, onChange }: PartProps) {
  const { t } = useKit().words;
  const now: UniformName = profile.uniform ?? "royal";
  return (
    <fieldset class="options uniform">
      <legend>{t("teacher.school.uniform")}</legend>
      {UNIFORM_NAMES.map((name) => (
        <label key={name} class="option">
          <input
            type="radio"
            name="uniform"
            checked={name === now}
            onChange={() => onChange(withUniform(profile, name === "royal" ? undefined : name))}
          />
          <span>{t(`teacher.uniform.${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the school calls the places of the stories. */
function Places({ profile, faults, onChange }: PartProps & { readonly faults: readonly SchoolFault[] }) {
  const { t } = useKit().words;
  const faultOf = useFaultWords(faults);
  return (
    <details class="plain-box">
      <summary>{t("teacher.school.places")}</summary>
      <p>{t("teacher.school.placesText")}</p>
      {PLACES.map((place) => (
        <TextField
          key={place}
          label={t(`place.${place}`)}
          value={profile.places?.[place] ?? ""}
          most={NAME_LENGTHS.place}
          fault={faultOf(`place.${place}`)}
          field={`place.${place}`}
          onChange={(name) => onChange(withPlace(profile, place, name))}
        />
      ))}
    </details>
  );
}
