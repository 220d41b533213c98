import { useKit } from "../../ui/kit.ts";
import { adultsToday } from "../presenter/adults-today.ts";
import { noteNames } from "../presenter/note-names.ts";
import { Title } from "./title.tsx";

interface Props {
  /** The adults' roles that are not in today. */
  readonly away: readonly string[];
}

/** The last screen: who to talk to, today (safety.md, S13). */
export function FollowUp({ away }: Props) {
  const { t } = useKit().words;
  return (
    <main class="hall-page hall-help">
      <Title of="follow-up">{t("help.title")}</Title>
      <HelpWords away={away} />
    </main>
  );
}

/** Who to turn to, in letters for a hall: the same words as Help everywhere, with the adults who are in today. */
export function HelpWords({ away }: Props) {
  const { words, profile } = useKit();
  const { t } = words;
  const { adults } = noteNames(profile, away, t, undefined);
  const names = adultsToday(profile, away);
  return (
    <div class="hall-help-words">
      <section>
        <h2>{t("help.school")}</h2>
        <p class="hall-big">
          {names.length === 0 ? t("hall.help.todayAny") : t("hall.help.today", { adults })}
        </p>
        <p>{t("help.again")}</p>
        <p>{t("help.mentor")}</p>
      </section>
      <section>
        <h2>{t("help.now")}</h2>
        <p>{t("help.nowText")}</p>
        <h2>{t("help.childline")}</h2>
        <p class="hall-number">
          <bdi dir="ltr">{t("help.childlineNumber")}</bdi>
        </p>
        <p>{t("help.childlineText")}</p>
      </section>
    </div>
  );
}
