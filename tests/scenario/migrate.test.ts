import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { migrate } from "../../src/scenario/migrate.ts";
import { readJson } from "../../src/scenario/read.ts";
import { call } from "../support/command-line.ts";
import { diagnose } from "../support/packs.ts";

/** A pack as it was written when format 1 was the newest. Read-only: it must be readable for as long as there is a game. */
const FROZEN = path.resolve("tests/frozen/format-1/small.pack.json");

describe("a pack of format 1", () => {
  it("is read, checked and judged as on the day it was written", () => {
    const json = readJson(readFileSync(FROZEN, "utf8"), FROZEN);
    expect(json.ok && diagnose(json.value)).toEqual([]);
    const judged = call("judge", FROZEN, "--scenario", "gate", "--choose", "promise,keep,go");
    expect(judged.json.choices.map((one: { verdict: string }) => one.verdict)).toEqual([
      "promised",
      "kept-too-much",
      "repaired",
    ]);
  });
});

describe("the migration hook", () => {
  const old = { format: 1, id: "a", palce: "library" };
  const upgrades = new Map<number, (pack: Readonly<Record<string, unknown>>) => Record<string, unknown>>([
    [1, ({ palce, ...rest }) => ({ ...rest, format: 2, place: palce })],
    [2, (pack) => ({ ...pack, format: 3, years: "all" })],
  ]);

  it("brings an old pack up one format at a time and leaves the file's own object alone", () => {
    const before = structuredClone(old);
    expect(migrate(old, "a.pack.json", upgrades, 3)).toEqual({
      ok: true,
      value: { format: 3, id: "a", place: "library", years: "all" },
    });
    expect(old).toEqual(before);
  });

  it("says so where a step is missing", () => {
    expect(migrate(old, "a.pack.json", new Map(), 2)).toMatchObject({
      ok: false,
      diagnostics: [{ code: "PK013", path: "/format" }],
    });
  });
});
