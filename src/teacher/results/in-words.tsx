import type { Report } from "../../play/group-report.ts";
import { allOf, limitsDue } from "../../play/group-shown.ts";
import { useKit } from "../../ui/kit.ts";

/**
 * The results in plain sentences, before any chart: the two kinds of mistake each for itself, then the timing. Each says
 * how many scenes it leaves out, so that nothing that is hidden reads as never.
 */
export function InWords({ total, scenes }: Pick<Report, "total" | "scenes">) {
  const { t } = useKit().words;
  const { telling, choices, limit } = total;
  const { told = 0, promised = 0, apart = 0 } = choices.choices;
  const { before = 0, after = 0, "not-said": notSaid = 0 } = limit.limit;
  const due = limitsDue(limit.limit) ?? 0;
  const sayWith = (left: number, said: readonly string[]) =>
    [
      ...(left < scenes.length ? said : []),
      ...(left > 0 ? [t("results.words.left", { count: left })] : []),
    ].join(" ");
  return (
    <ul class="results-words">
      <li>
        {t("results.words.aboutTelling")}{" "}
        {sayWith(
          telling.left,
          telling.heard + telling.kept > 0
            ? [
                t("results.words.heard", { heard: telling.heard, all: telling.heard + telling.kept }),
                t("results.words.kept", { count: telling.kept }),
              ]
            : [t("results.words.noTelling")],
        )}
      </li>
      <li>
        {t("results.words.aboutPrivate")}{" "}
        {sayWith(choices.left, [
          t("results.words.told", { count: told, all: allOf(choices.choices) ?? 0 }),
          ...(promised > 0 ? [t("results.words.promised", { count: promised })] : []),
          ...(apart > 0 ? [t("results.words.apart", { count: apart })] : []),
        ])}
      </li>
      <li>
        {t("results.words.aboutLimit")}{" "}
        {sayWith(
          limit.left,
          due > 0
            ? [
                t("results.words.limit", { before, all: due }),
                ...(after > 0 ? [t("results.words.after", { count: after })] : []),
                ...(notSaid > 0 ? [t("results.words.notSaid", { count: notSaid })] : []),
              ]
            : [t("results.words.noLimit")],
        )}
      </li>
    </ul>
  );
}
