import { useState } from "preact/hooks";
import { ADULT_LOOKS, type Look } from "../art/catalogue.ts";
import { NAME_LENGTHS, type Profile } from "../scenario/format.ts";
import { Drawing } from "../ui/drawing.tsx";
import { useKit } from "../ui/kit.ts";
import { DRAWN_ROLES, MORE_ROLES, NEEDED_ROLES, withAdult, withLook, type FormRole } from "./school-draft.ts";
import { TextField } from "./text-field.tsx";

interface Props {
  readonly profile: Profile;
  readonly faultOf: (field: string) => string | undefined;
  readonly onChange: (next: Profile) => void;
}

/** The adults behind the roles: those whom every school has, and more whom pupils can go to. */
export function AdultFields({ profile, faultOf, onChange }: Props) {
  const { t } = useKit().words;
  const field = (role: FormRole) => (
    <div key={role} class="adult-field">
      <TextField
        label={t(`teacher.role.${role}`)}
        hint={role === "coordinator" ? t("teacher.school.nameHint") : undefined}
        value={profile.adults[role]?.name ?? ""}
        most={NAME_LENGTHS.adult}
        fault={faultOf(`adult.${role}`)}
        field={`adult.${role}`}
        onChange={(name) => onChange(withAdult(profile, role, name))}
      />
      {DRAWN_ROLES.includes(role) && profile.adults[role] ? (
        <LookPicker
          role={role}
          look={profile.adults[role]?.look}
          onPick={(look) => onChange(withLook(profile, role, look))}
        />
      ) : null}
    </div>
  );
  return (
    <>
      <fieldset class="options">
        <legend>{t("teacher.school.adults")}</legend>
        <p>{t("teacher.school.adultsText")}</p>
        {NEEDED_ROLES.map(field)}
      </fieldset>
      <fieldset class="options">
        <legend>{t("teacher.school.more")}</legend>
        {MORE_ROLES.map(field)}
      </fieldset>
    </>
  );
}

interface LookProps {
  readonly role: FormRole;
  readonly look: Look | undefined;
  readonly onPick: (look: Look | undefined) => void;
}

/** How an adult is drawn, picked from pictures. They are drawn only once they are asked for. */
function LookPicker({ role, look, onPick }: LookProps) {
  const { t } = useKit().words;
  const [open, setOpen] = useState(false);
  const name = t(`teacher.role.${role}`);
  return (
    <details class="look-picker" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t("teacher.look.short")} <span class="visually-hidden">{name}</span>
      </summary>
      {open ? (
        <fieldset class="looks">
          <legend class="visually-hidden">{t("teacher.look.title", { role: name })}</legend>
          <label class="option">
            <input
              type="radio"
              name={`look-${role}`}
              checked={look === undefined}
              onChange={() => onPick(undefined)}
            />
            <span>{t("teacher.look.story")}</span>
          </label>
          {ADULT_LOOKS.map((one, i) => (
            <label key={one} class="option">
              <input type="radio" name={`look-${role}`} checked={one === look} onChange={() => onPick(one)} />
              <Drawing
                of={{ kind: "portrait", look: one }}
                alt={t("teacher.look.one", { number: i + 1 })}
                class="look"
              />
            </label>
          ))}
        </fieldset>
      ) : null}
    </details>
  );
}
