import type { Profile } from "../scenario/format.ts";
import { profileOn } from "../scenario/today.ts";
import { useKit } from "../ui/kit.ts";
import { peopleOf, withAway } from "./school-draft.ts";

interface Props {
  readonly profile: Profile;
  readonly date: string;
  readonly fault: string | undefined;
  readonly onChange: (next: Profile) => void;
}

/** Who is in today: Help and every debrief name only those. Ends by itself with the day. */
export function InToday({ profile, date, fault, onChange }: Props) {
  const { t } = useKit().words;
  const now = profileOn(profile, date);
  return (
    <fieldset class="options" aria-describedby={fault ? "in-today-fault" : undefined}>
      <legend>{t("teacher.today.in")}</legend>
      <p>{t("teacher.today.text")}</p>
      {peopleOf(now).map(({ name, roles, isIn }, i) => (
        <label key={roles.join(" ")} class="option">
          <input
            type="checkbox"
            data-field={i === 0 ? "today" : undefined}
            checked={isIn}
            onChange={(event) => onChange(withAway(now, date, roles, !event.currentTarget.checked))}
          />
          <span>{name.trim() === "" ? t("teacher.today.noName") : name}</span>
        </label>
      ))}
      {fault ? (
        <p id="in-today-fault" class="field-fault">
          {fault}
        </p>
      ) : null}
    </fieldset>
  );
}
