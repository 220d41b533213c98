import { useId } from "preact/hooks";
import { toCsv } from "../../records/csv.ts";
import { useKit } from "../../ui/kit.ts";
import { fileName } from "../file-name.ts";
import { SaveButton } from "../save-button.tsx";
import { BarChart, type Bar, type Part as BarPart } from "./bar-chart.tsx";
import { ScrollTable } from "./scroll-table.tsx";
import type { Table } from "./tables.ts";

interface Props {
  readonly table: Table;
  readonly parts: readonly BarPart[];
  readonly bars: readonly Bar[];
  readonly today: string;
}

/** One part of the results: in a sentence, as a chart, and as the table that the chart is drawn from. */
export function Part({ table, parts, bars, today }: Props) {
  const { t } = useKit().words;
  const heading = useId();
  const { part } = table;
  if (table.rows.length === 0) return null;
  return (
    <section class="results-part" aria-labelledby={heading}>
      <h2 id={heading}>{t(`results.part.${part}.title`)}</h2>
      <p>{t(`results.part.${part}.text`)}</p>
      {bars.length > 0 ? <BarChart parts={parts} bars={bars} /> : null}
      {bars.length < table.rows.length ? (
        <p>{t("results.noBar", { count: table.rows.length - bars.length })}</p>
      ) : null}
      <Numbers table={table} today={today} />
    </section>
  );
}

/** A table that can be read by itself and saved; on a small screen it alone scrolls sideways. */
function Numbers({ table: { part, names, rows }, today }: Pick<Props, "table" | "today">) {
  const { t } = useKit().words;
  const caption = t(`results.part.${part}.caption`);
  return (
    <details class="results-numbers" open>
      <summary>{t("results.table")}</summary>
      <ScrollTable caption={caption}>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...counts], i) => (
            // Two packs may have a scene of the same name.
            <tr key={`${i}-${name}`}>
              <th scope="row">{name}</th>
              {counts.map((count, column) => (
                <td key={names[column + 1]}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <div class="row">
        <SaveButton
          class="button small"
          label={t("results.saveTable")}
          more={caption}
          name={fileName(`table-${part}`, today)}
          type="text/csv"
          textOf={() => toCsv(names, rows)}
        />
      </div>
    </details>
  );
}
