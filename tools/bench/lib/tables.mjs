// Numbers and tables as people read them.

/** A number with as many digits as say something. */
export function plain(value) {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString("en-GB", { maximumFractionDigits: digits, minimumFractionDigits: 0 });
}

/** A median with its quartiles. */
export const spread = ({ median, low, high }) => `${plain(median)} (${plain(low)}–${plain(high)})`;

/** How many times one is of another. */
export const times = (one, other) => `${plain(one / other)}×`;

/**
 * @param {readonly Record<string, string | number>[]} rows the columns are the keys of the first
 * @returns {string} a table in Markdown
 */
export function table(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const cell = (value) => (typeof value === "number" ? plain(value) : String(value ?? "–"));
  return [
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(columns.map((column) => cell(row[column])))),
  ].join("\n");
}
