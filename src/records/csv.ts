/** What a spreadsheet could take for a formula when a cell begins so (safety.md, P18). */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n\0]/;

/** One cell: as text, quoted where it has to be, and never a formula. */
function cell(value: string | number): string {
  const plain = typeof value === "number" ? String(value) : value;
  const safe = typeof value === "string" && STARTS_A_FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180): a line of names, then the rows. */
export const toCsv = (names: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [names, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
