/** What a spreadsheet could take for a formula when a cell begins so (safety.md, P18), in wide letters too. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
/** Where a spreadsheet of another country parts cells, a formula could begin inside of ours. */
const PARTS_BEFORE_A_FORMULA = /([;\t|]\s*)(?=[=+\-@＝＋－＠])/g;

/** One cell: as text, quoted where it has to be, and never a formula. */
function cell(value: string | number): string {
  const plain = typeof value === "number" ? String(value) : value;
  const safe = typeof value === "string" ? unformulated(plain) : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const unformulated = (text: string): string =>
  `${STARTS_A_FORMULA.test(text) ? "'" : ""}${text.replaceAll(PARTS_BEFORE_A_FORMULA, "$1'")}`;

/** A table as CSV (RFC 4180): a line of names, then the rows. */
export const toCsv = (names: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [names, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
