import { useKit } from "../ui/kit.ts";
import type { TeacherRoomProps } from "./room-props.ts";
import type { PolicyDesk } from "./use-policy.ts";
import type { SchoolDesk } from "./use-school.ts";

interface Props {
  readonly desk: SchoolDesk;
  readonly notice: TeacherRoomProps["notice"];
}

/** How what stands in the forms is kept, said plainly, and what another tab or a link has to do with it. */
export function Saved({ desk, notice }: Props) {
  const { t } = useKit().words;
  const { state } = desk;
  return (
    <div class="teacher-saved" data-state={state}>
      <output>{t(`teacher.saved.${state}`)}</output>
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
