import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/records/csv.ts";

/** A reader of CSV as a spreadsheet is one (RFC 4180). */
function parse(csv: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const row = rows.at(-1) ?? [];
    const add = (text: string) => (row[row.length - 1] += text);
    if (quoted && csv[i] === '"' && csv[i + 1] === '"') add(csv[i++] ?? "");
    else if (csv[i] === '"') quoted = !quoted;
    else if (quoted) add(csv[i] ?? "");
    else if (csv[i] === ",") row.push("");
    else if (csv[i] === "\r" && csv[i + 1] === "\n") {
      rows.push([""]);
      i++;
    } else add(csv[i] ?? "");
  }
  return rows.slice(0, -1);
}

describe("a table as CSV", () => {
  it("is a line of names, then the rows", () => {
    expect(toCsv(["clause", "right"], [["PM-0", 3]])).toBe("clause,right\r\nPM-0,3\r\n");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\0x", "＝1+1", "＠x"])(
    "[P18] %j is text, and no formula",
    (text) => {
      expect(parse(toCsv(["a"], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  it("[P18] no cell of any text begins as a formula does, and no text is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const cells = parse(toCsv(["a", "b"], rows)).slice(1);
        expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n\0]/.test(cell))).toEqual([]);
        expect(cells.flat().filter((cell) => /[;\t|]\s*[=+\-@]/.test(cell))).toEqual([]);
        const bare = (text: string) => text.replaceAll("'", "");
        expect(cells.map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
      }),
    );
  });

  it("[P18] nor does what a spreadsheet of another country would part there", () => {
    expect(parse(toCsv(["a"], [["Rabbit; =1+1|@x"]]))[1]).toEqual(["Rabbit; '=1+1|'@x"]);
  });

  it("a number stays a number, below nought too", () => {
    expect(toCsv(["n"], [[-3]])).toBe("n\r\n-3\r\n");
  });
});
