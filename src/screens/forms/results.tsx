import type { ResultRow } from "../../play/forms.ts";
import { useKit } from "../../ui/kit.ts";
import { clauseOf } from "../../ui/wording.ts";

/** The counts by clause, form A beside form B. */
export function Results({ rows }: { readonly rows: readonly ResultRow[] }) {
  const { words, wording } = useKit();
  const { t } = words;
  const clauses = [...new Set(rows.map(({ clause }) => clause))];
  const apart = rows.filter(({ couldStayPrivate }) => couldStayPrivate > 0);
  return (
    <>
      <table class="results">
        <caption>{t("adults.forms.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("adults.forms.clause")}</th>
            <th scope="col">{t("adults.forms.columns.a")}</th>
            <th scope="col">{t("adults.forms.columns.b")}</th>
          </tr>
        </thead>
        <tbody>
          {clauses.map((clause) => (
            <tr key={clause}>
              <th scope="row">
                {clause} {clauseOf(wording, clause).title}
              </th>
              <Count row={rows.find((row) => row.clause === clause && row.form === "a")} />
              <Count row={rows.find((row) => row.clause === clause && row.form === "b")} />
            </tr>
          ))}
        </tbody>
      </table>
      {apart.map(({ clause, form, couldStayPrivate: count }) => (
        <p key={clause + form}>{t("adults.forms.apart", { clause, form: form.toUpperCase(), count })}</p>
      ))}
    </>
  );
}

function Count({ row }: { readonly row: ResultRow | undefined }) {
  const { t } = useKit().words;
  return (
    <td>{row ? t("adults.forms.count", { right: row.right, asked: row.asked }) : t("adults.forms.none")}</td>
  );
}
