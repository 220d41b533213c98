import { useKit } from "../../ui/kit.ts";
import "./changes-table.css";

/** One thing that a file would change, in words: what stands here now, and what would. */
export interface ChangeInWords {
  readonly part: string;
  readonly now: string;
  readonly later: string;
}

/** Everything that a file would change, part by part. */
export function ChangesTable({ changes }: { readonly changes: readonly ChangeInWords[] }) {
  const { t } = useKit().words;
  return (
    <table class="changes">
      <caption>{t("teacher.file.replaces")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("teacher.file.part")}</th>
          <th scope="col">{t("teacher.file.now")}</th>
          <th scope="col">{t("teacher.file.later")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ part, now, later }, i) => (
          // Two parts may have the same name.
          <tr key={`${part} ${i}`}>
            <th scope="row">{part}</th>
            <td data-label={t("teacher.file.now")}>{now}</td>
            <td data-label={t("teacher.file.later")}>{later}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
