import { Dialog } from "./dialog.tsx";
import { useKit } from "./kit.ts";

/** Who to turn to. Part of the game itself: no pack can add to it, change it or hide it (safety.md, S8 and S9). */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { words, profile, voice } = useKit();
  const { t } = words;
  const nameOf = (role: string) => profile.adults[role]?.name ?? "";
  const coordinator = nameOf("coordinator");
  return (
    <Dialog label={t("help.title")} class="help" onClose={onClose}>
      <h2>{t("help.title")}</h2>
      <h3>{t("help.now")}</h3>
      <p>{t("help.nowText")}</p>
      <h3>{t("help.school")}</h3>
      <p>{t("help.schoolText", { coordinator })}</p>
      {voice === "adult" ? <p>{t("help.lead", { lead: nameOf("lead"), deputy: nameOf("deputy") })}</p> : null}
      <p>{t("help.again")}</p>
      <p>{t("help.levels")}</p>
      <p>{t("help.mentor")}</p>
      <h3>{t("help.childline")}</h3>
      <p class="number">{t("help.childlineNumber")}</p>
      <p>{t("help.childlineText")}</p>
      <button type="button" class="button sun" onClick={onClose}>
        {t("common.close")}
      </button>
    </Dialog>
  );
}
