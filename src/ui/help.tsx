import { isIn, namesIn } from "../scenario/today.ts";
import { Dialog } from "./dialog.tsx";
import { useKit } from "./kit.ts";

/** Who to turn to. Part of the game itself: no pack can add to it, change it or hide it (safety.md, S8 and S9). */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { t } = useKit().words;
  return (
    <Dialog label={t("help.title")} class="help" onClose={onClose}>
      <HelpWords />
      <button type="button" class="button sun" onClick={onClose}>
        {t("common.close")}
      </button>
    </Dialog>
  );
}

/** What Help says, with the school's adults: those who are away today are not named as being here. */
export function HelpWords() {
  const { words, profile, voice } = useKit();
  const { t } = words;
  const nameOf = (role: string) => profile.adults[role]?.name ?? "";
  const coordinator = nameOf("coordinator");
  const here = namesIn(profile);
  return (
    <>
      <h2>{t("help.title")}</h2>
      <h3>{t("help.now")}</h3>
      <p>{t("help.nowText")}</p>
      <h3>{t("help.school")}</h3>
      <p>{t(isIn(profile, "coordinator") ? "help.schoolText" : "help.away", { coordinator })}</p>
      <p>{here.length > 0 ? t("help.here", { adults: useList(here) }) : t("help.hereNobody")}</p>
      {voice === "adult" ? <p>{t("help.lead", { lead: nameOf("lead"), deputy: nameOf("deputy") })}</p> : null}
      <p>{t("help.again")}</p>
      <p>{t("help.levels")}</p>
      <p>{t("help.mentor")}</p>
      <h3>{t("help.childline")}</h3>
      <p class="number">{t("help.childlineNumber")}</p>
      <p>{t("help.childlineText")}</p>
    </>
  );
}

/** Names in a row, the last one after "or". */
function useList(names: readonly string[]): string {
  const { t } = useKit().words;
  const last = names[names.length - 1] ?? "";
  return names.length > 1 ? t("help.list", { some: names.slice(0, -1).join(", "), last }) : last;
}
