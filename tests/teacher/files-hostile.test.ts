import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/policy/diagnostic.ts";
import { openBlob } from "../../src/teacher/files/open-blob.ts";
import type { OpenedFile } from "../../src/teacher/files/read-file.ts";
import { reportMemory, reportOn } from "../../src/teacher/studio/report.ts";
import { HOSTILE, HOSTILE_FOLDER } from "../support/hostile-packs.ts";
import { kempshott, kempshottFile } from "../support/policies.ts";

type Told = Pick<Diagnostic, "code" | "severity" | "path" | "message">;

/** What the importer made of a file, with all that it or the studio says is wrong. */
function outcome(file: OpenedFile): { readonly opens: string; readonly problems: readonly Told[] } {
  if (file.kind === "refused") return { opens: file.why, problems: file.problems };
  const [bad] = file.bad;
  if (bad) return { opens: "bad", problems: bad.problems };
  const [good] = file.good;
  if (good?.part !== "pack") throw new Error("a pack was expected");
  const { problems } = reportOn(good.pack, kempshott, reportMemory());
  return { opens: good.whole ? "whole" : "draft", problems };
}

const open = (name: string): Promise<OpenedFile> =>
  openBlob(new Blob([readFileSync(path.join(HOSTILE_FOLDER, name))]), kempshottFile);

/** Plain words of a bearable length, without anything that would turn a line round. */
const PLAIN = /^[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]{3,320}$/u;

describe("[Q15] the importer and the studio say of each hostile pack what is expected, and pollute nothing", () => {
  it("there are at least eighty", () => {
    expect(Object.keys(HOSTILE).length).toBeGreaterThanOrEqual(80);
  });
  it.each(Object.entries(HOSTILE))("%s", async (name, { row, codes, at, opens }) => {
    const made = outcome(await open(name));
    const errors = made.problems.filter(({ severity }) => severity === "error");
    expect([row, made.opens]).toEqual([row, opens]);
    // What is no file of the game at all is said by its kind.
    const isNoFile =
      opens === "unknown" || opens === "webPage" || (opens === "damaged" && errors.length === 0);
    const found = [...new Set(errors.map(({ code }) => code))].sort();
    // A draft is looked at further than a file that is refused, and more may be found in it.
    const asExpected = opens === "draft" ? found.filter((code) => codes.includes(code)) : found;
    expect(isNoFile ? codes : asExpected).toEqual(codes);
    expect(isNoFile ? at : errors.find(({ code }) => code === codes[0])?.path).toBe(at);
    for (const { message } of made.problems) expect(message).toMatch(PLAIN);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
