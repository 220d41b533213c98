import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { call, temporaryFile } from "../support/command-line.ts";
import { SOUND_PACK } from "../support/packs.ts";

const FOLDER = path.resolve("tests/hostile-packs");
/** Which file must be refused with which code; each file holds one risk. */
const EXPECTED: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path.join(FOLDER, "expected.json"), "utf8"),
);

function expectOneDiagnostic(file: string, code: string): void {
  const { exit, json, diagnostics } = call("check", file);
  expect([exit, json.ok]).toEqual([1, false]);
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ code, severity: "error", file });
  expect(diagnostics[0]?.message).toMatch(/\.$/);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe("[Q6] a hostile pack gets one diagnostic and exit 1, and pollutes nothing", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".pack.json"));
  it("knows what to expect of every file in the folder", () => {
    expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
  });
  it.each(files)("%s", (name) => {
    expectOneDiagnostic(path.join(FOLDER, name), EXPECTED[name] ?? "");
  });
  it("50 MB", () => {
    const padded = JSON.stringify({
      ...SOUND_PACK,
      texts: { "en-GB": { long: "a".repeat(50 * 1024 * 1024) } },
    });
    expectOneDiagnostic(temporaryFile("huge.pack.json", padded), "PK002");
  });
  it("a hundred thousand brackets", () => {
    expectOneDiagnostic(temporaryFile("deep.pack.json", "[".repeat(100_000) + "]".repeat(100_000)), "PK003");
  });
  it("bytes that are no text", () => {
    const noise = Array.from({ length: 512 }, (_, i) => String.fromCharCode((i * 7) % 256)).join("");
    expectOneDiagnostic(temporaryFile("noise.pack.json", noise), "PK001");
  });
});
