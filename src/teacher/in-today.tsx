import type { Profile } from "../scenario/format.ts";
import { adultsOf, isIn, profileOn } from "../scenario/today.ts";
import { useKit } from "../ui/kit.ts";
import { withAway } from "./school-draft.ts";

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
      {adultsOf(now).map(({ role, name }) => (
        <label key={role} class="option">
          <input
            type="checkbox"
            checked={isIn(now, role)}
            onChange={(event) => onChange(withAway(now, date, role, !event.currentTarget.checked))}
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
