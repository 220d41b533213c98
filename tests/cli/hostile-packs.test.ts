import path from "node:path";
import { describe, expect, it } from "vitest";
import { call, temporaryFile } from "../support/command-line.ts";
import { HOSTILE, HOSTILE_FOLDER, hostileFiles } from "../support/hostile-packs.ts";
import { SOUND_PACK } from "../support/packs.ts";

function expectCodes(file: string, codes: readonly string[]): void {
  const { exit, json, diagnostics } = call("check", file);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect([...new Set(errors.map(({ code }) => code))].sort()).toEqual(codes);
  expect([exit, json.ok]).toEqual(codes.length > 0 ? [1, false] : [0, true]);
  for (const one of diagnostics) expect(one).toMatchObject({ file, message: expect.stringMatching(/\S/) });
  expect(Object.keys(Object.prototype)).toEqual([]);
}

/** One file of each outcome: the importer's own test reads all of them by the same reader and checker. */
const OF_EACH = [
  ...new Map(Object.entries(HOSTILE).map((one) => [one[1].codes.join(" "), one] as const)).values(),
];

describe("[Q6, Q15] the command line says of each hostile pack what is expected, and pollutes nothing", () => {
  it("knows what to expect of every file in the folder", () => {
    expect([...hostileFiles()].sort()).toEqual(Object.keys(HOSTILE).sort());
  });
  it.each(OF_EACH)("%s", (name, { codes }) => {
    expectCodes(path.join(HOSTILE_FOLDER, name), codes);
  });
  it("[Q5] 50 MB", () => {
    const padded = JSON.stringify({
      ...SOUND_PACK,
      texts: { "en-GB": { long: "a".repeat(50 * 1024 * 1024) } },
    });
    expectCodes(temporaryFile("huge.pack.json", padded), ["PK002"]);
  });
  it("[Q5] a hundred thousand brackets", () => {
    expectCodes(temporaryFile("deep.pack.json", "[".repeat(100_000) + "]".repeat(100_000)), ["PK003"]);
  });
  it("[Q5] bytes that are no text", () => {
    const noise = Array.from({ length: 512 }, (_, i) => String.fromCharCode((i * 7) % 256)).join("");
    expectCodes(temporaryFile("noise.pack.json", noise), ["PK001"]);
  });
});
