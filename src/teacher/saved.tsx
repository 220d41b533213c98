import { PLACES } from "../art/catalogue.ts";
import { useKit } from "../ui/kit.ts";
import { useFaultWords } from "./fault-words.ts";
import { useRoleWords } from "./role-words.ts";
import type { TeacherRoomProps } from "./room-props.ts";
import type { PolicyDesk } from "./use-policy.ts";
import type { SchoolDesk } from "./use-school.ts";

interface Props {
  readonly desk: SchoolDesk;
  readonly notice: TeacherRoomProps["notice"];
  /** Goes to a field of the school's form, by its name. */
  readonly onField: (field: string) => void;
}

/** How what stands in the forms is kept, said plainly, and what another tab or a link has to do with it. */
export function Saved({ desk, notice, onField }: Props) {
  const { t } = useKit().words;
  const { state } = desk;
  return (
    <div class="teacher-saved" data-state={state}>
      <output>{t(`teacher.saved.${state}`)}</output>
      {state === "faulty" ? <ToMend desk={desk} onField={onField} /> : null}
      {state === "other" ? (
        <div class="row">
          <button type="button" class="button small" onClick={desk.takeOther}>
            {t("teacher.saved.takeOther")}
          </button>
          <button type="button" class="button small" onClick={desk.keepOwn}>
            {t("teacher.saved.keepOwn")}
          </button>
        </div>
      ) : null}
      {notice === "damaged-school" ? <p>{t("teacher.saved.damaged")}</p> : null}
      {desk.isLinked ? (
        <p>
          {t("teacher.saved.linked")}{" "}
          <button type="button" class="button small" onClick={desk.leaveLink}>
            {t("teacher.saved.leaveLink")}
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** The fields that keep the school from being saved, each with what is wrong and a way to it. */
function ToMend({ desk: { faults }, onField }: Pick<Props, "desk" | "onField">) {
  const { t } = useKit().words;
  const nameOf = useFieldWords();
  const faultOf = useFaultWords(faults);
  return (
    <>
      <ul class="saved-faults">
        {faults.map(({ field }) => (
          <li key={field}>
            <button type="button" class="button small" onClick={() => onField(field)}>
              {nameOf(field)}
            </button>{" "}
            {faultOf(field)}
          </li>
        ))}
      </ul>
      <p>{t("teacher.saved.before")}</p>
    </>
  );
}

/** What tells a field of the school's form in its own label. */
function useFieldWords(): (field: string) => string {
  const { t } = useKit().words;
  const roleOf = useRoleWords();
  return (field) => {
    const [kind, id = ""] = field.split(".");
    const place = PLACES.find((one) => one === id);
    if (kind === "adult") return roleOf(id);
    if (kind === "place" && place) return t(`place.${place}`);
    return t(kind === "today" ? "teacher.saved.field.today" : "teacher.saved.field.school");
  };
}

interface PolicyProps {
  readonly desk: PolicyDesk;
  readonly notice: TeacherRoomProps["notice"];
}

/** The same of the school's changes to the policy. */
export function PolicySaved({ desk, notice }: PolicyProps) {
  const { t } = useKit().words;
  const { state } = desk;
  return (
    <div class="teacher-saved" data-state={state}>
      <output>{t(state === "other" ? "teacher.saved.policyOther" : `teacher.saved.${state}`)}</output>
      {notice === "damaged-policy" ? <p>{t("teacher.saved.policyDamaged")}</p> : null}
    </div>
  );
}
