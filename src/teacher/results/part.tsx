import { useId } from "preact/hooks";
import { toCsv } from "../../records/csv.ts";
import { saveFile } from "../../records/save-file.ts";
import { useKit } from "../../ui/kit.ts";
import { BarChart, type Bar, type Part as BarPart } from "./bar-chart.tsx";
import { ScrollTable } from "./scroll-table.tsx";
import type { Table } from "./tables.ts";

interface Props {
  readonly table: Table;
  readonly parts: readonly BarPart[];
  readonly bars: readonly Bar[];
}

/** One part of the results: in a sentence, as a chart, and as the table that the chart is drawn from. */
export function Part({ table, parts, bars }: Props) {
  const { t } = useKit().words;
  const heading = useId();
  const { part } = table;
  if (table.rows.length === 0) return null;
  return (
    <section class="results-part" aria-labelledby={heading}>
      <h2 id={heading}>{t(`results.part.${part}.title`)}</h2>
      <p>{t(`results.part.${part}.text`)}</p>
      <BarChart parts={parts} bars={bars} />
      <Numbers table={table} />
    </section>
  );
}

/** A table that can be read by itself and saved; on a small screen it alone scrolls sideways. */
function Numbers({ table: { part, names, rows } }: { readonly table: Table }) {
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
        <button
          type="button"
          class="button small"
          onClick={() => saveFile(`buddy-bench-${part}.csv`, toCsv(names, rows))}
        >
          {t("results.saveTable")}
          <span class="visually-hidden">: {caption}</span>
        </button>
      </div>
    </details>
  );
}
