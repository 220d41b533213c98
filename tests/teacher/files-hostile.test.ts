import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/policy/diagnostic.ts";
import { openBlob } from "../../src/teacher/files/open-blob.ts";
import type { OpenedFile } from "../../src/teacher/files/read-file.ts";
import { reportMemory, reportOn } from "../../src/teacher/studio/report.ts";
import { fillSlots, slotValues } from "../../src/scenario/texts.ts";
import { reviewOf } from "../../src/scenario/review.ts";
import { HOSTILE, HOSTILE_FOLDER } from "../support/hostile-packs.ts";
import { library } from "../support/library.ts";
import { SOUND_PACK } from "../support/packs.ts";
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

describe("[Q5, Q6, Q7, Q8, Q9, Q10, Q15, P5, S15, S18] the importer and the studio say of each hostile pack what is expected, and pollute nothing", () => {
  it("there are at least eighty", () => {
    expect(Object.keys(HOSTILE).length).toBeGreaterThanOrEqual(80);
  });
  it("[Q5] the size is asked before anything but the first letters is read", async () => {
    const read: string[] = [];
    class Large extends Blob {
      override get size() {
        return 17 * 1024 * 1024;
      }
      override arrayBuffer() {
        read.push("all of it");
        return super.arrayBuffer();
      }
    }
    expect(await openBlob(new Large(['{"format":1']), kempshottFile)).toMatchObject({ why: "tooLarge" });
    expect(read).toEqual([]);
  });

  const many = <T>(count: number, one: (i: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, i) => one(i));
  const [gate] = SOUND_PACK.scenarios;
  /** Too large to be kept as files. */
  it.each([
    [
      "a pack of more than 4 MB",
      { ...SOUND_PACK, texts: { "en-GB": { long: "a".repeat(4_300_000) } } },
      "bad",
      "PK002",
    ],
    [
      "201 scenarios",
      { ...SOUND_PACK, scenarios: many(201, (i) => ({ ...gate, id: `s${i}` })) },
      "draft",
      "PK005",
    ],
    [
      "2,001 scenarios",
      { ...SOUND_PACK, scenarios: many(2001, (i) => ({ ...gate, id: `s${i}`, passages: [] })) },
      "bad",
      "PK005",
    ],
    [
      "thousands of languages",
      { ...SOUND_PACK, texts: Object.fromEntries(many(9000, (i) => [`a${i}`, {}])) },
      "bad",
      "PK005",
    ],
    [
      "a cast of thousands",
      {
        ...SOUND_PACK,
        scenarios: [
          { ...gate, cast: Object.fromEntries(many(9000, (i) => [`p${i}`, { role: "pupil", look: "leo" }])) },
        ],
      },
      "bad",
      "PK005",
    ],
  ] as const)("[Q5] %s", async (_, pack, opens, code) => {
    const file = await openBlob(new Blob([JSON.stringify(pack)]), kempshottFile);
    const { opens: as, problems } = outcome(file);
    expect([as, problems[0]?.code]).toEqual([opens, code]);
    expect(JSON.stringify(problems).length).toBeLessThan(2_000_000);
  });

  it("[Q5] a hundred thousand brackets", async () => {
    const file = await openBlob(new Blob(["[".repeat(100_000)]), kempshottFile);
    expect(file).toMatchObject({ kind: "refused", why: "damaged", problems: [{ code: "PK003" }] });
  });

  it("[S9] a pack cannot put somebody else in the place of a grown-up of the school", async () => {
    const file = await open("help-of-somebody-else.pack.json");
    const part = file.kind === "refused" ? undefined : file.good[0];
    const pack = part?.part === "pack" ? part.pack : undefined;
    const [scenario] = pack?.scenarios ?? [];
    if (!pack || !scenario) throw new Error("the pack opens");
    const { profile } = library;
    const said = fillSlots("{{teacher}}", slotValues(scenario, profile, pack.texts["en-GB"]));
    expect([said, said === "Big Dave"]).toEqual([profile.adults["teacher"]?.name, false]);
  });

  it("[Q10] letters in two parts are held as one, and three marks on a letter may stay", async () => {
    const file = await open("letters-in-two-parts.pack.json");
    const part = file.kind === "refused" ? undefined : file.good[0];
    expect(part?.part === "pack" && part.pack.texts["en-GB"]?.["gate.again"]).toBe("It is a caf\u00e9.");
  });

  it("[S16] a forged signature is no signature of this pack", async () => {
    const file = await open("review-forged.pack.json");
    const part = file.kind === "refused" ? undefined : file.good[0];
    const pack = part?.part === "pack" ? part.pack : undefined;
    expect(pack && reviewOf(pack, library)).toMatchObject({ kind: "changed" });
  });

  it.each(Object.entries(HOSTILE))("%s", async (name, { codes, at, opens }) => {
    const made = outcome(await open(name));
    const errors = made.problems.filter(({ severity }) => severity === "error");
    expect(made.opens).toBe(opens);
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
