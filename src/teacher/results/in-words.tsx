import { choicesIn, type Report } from "../../play/group-report.ts";
import { useKit } from "../../ui/kit.ts";
import { limitsDue } from "./tables.ts";

/** The results in plain sentences, before any chart: the two kinds of mistake each for itself, then the timing. */
export function InWords({ total }: Pick<Report, "total">) {
  const { t } = useKit().words;
  const { heard = 0, before = 0, after = 0, promised = 0 } = total;
  const kept = total["kept-too-much"] ?? 0;
  const told = total["told-too-much"] ?? 0;
  const notSaid = total["not-said"] ?? 0;
  const apart = total["could-stay-private"] ?? 0;
  const due = limitsDue(total);
  return (
    <ul class="results-words">
      <li>
        {heard + kept > 0
          ? `${t("results.words.heard", { heard, all: heard + kept })} ${t("results.words.kept", { count: kept })}`
          : t("results.words.noTelling")}
      </li>
      <li>{t("results.words.told", { count: told, all: choicesIn(total) })}</li>
      <li>
        {due > 0
          ? [
              t("results.words.limit", { before, all: due }),
              ...(after > 0 ? [t("results.words.after", { count: after })] : []),
              ...(notSaid > 0 ? [t("results.words.notSaid", { count: notSaid })] : []),
            ].join(" ")
          : t("results.words.noLimit")}
      </li>
      {promised > 0 ? <li>{t("results.words.promised", { count: promised })}</li> : null}
      {apart > 0 ? <li>{t("results.words.apart", { count: apart })}</li> : null}
    </ul>
  );
}
