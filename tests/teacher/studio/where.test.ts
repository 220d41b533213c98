import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FIELDS, placeOf } from "../../../src/teacher/studio/where.ts";
import { reportMemory, reportOn } from "../../../src/teacher/studio/report.ts";
import { readPack } from "../../../src/scenario/read.ts";
import { diagnose, packWith, SOUND_PACK } from "../../support/packs.ts";
import { kempshott } from "../../support/policies.ts";
import { MORE_FAULTS } from "./more-faults.ts";
import { STRUCTURE_FAULTS } from "../../scenario/structure-faults.ts";
import { TEXT_FAULTS } from "../../scenario/text-faults.ts";

const FAULTS = [...STRUCTURE_FAULTS, ...TEXT_FAULTS, ...MORE_FAULTS];

/** The codes of packs in the authors' table; those of whole files and folders have no place in a pack. */
const README = readFileSync("scenarios/README.md", "utf8");
const CODES = [...README.matchAll(/^\| ((?:PK|SC|WR)\d{3}) \|/gm)].map(([, code = ""]) => code);

/** Codes that no draft and no parsed file can have: the text could not be read at all, or it is about many packs. */
const OF_THE_FILE = ["PK001", "PK002", "PK003", "PK004", "PK006", "PK011", "SC052"];

describe("[issue 6, Shows 2] each diagnostic of the checker has a jump", () => {
  it("every code of the authors' table is made here by a fault", () => {
    const made = new Set(FAULTS.map(({ code }) => code));
    expect(CODES.length).toBeGreaterThan(50);
    expect(CODES.filter((code) => !made.has(code) && !OF_THE_FILE.includes(code))).toEqual([]);
  });

  it.each(FAULTS)("$code: $fault", ({ change, code, path }) => {
    const json = packWith(change);
    const read = readPack(json, "small");
    const found = read.ok
      ? reportOn(read.value, kempshott, reportMemory()).problems
      : diagnose(json).map((one) => ({ ...one, where: placeOf(json, one) }));
    const problem = found.find((one) => one.code === code && one.path === path);
    expect(problem?.message).toMatch(/[.!?]$|^Invalid/);
    const { where } = problem ?? {};
    expect(where && (where.field ?? where.scenario ?? where.passage)).toBeDefined();
    const [i, j, k] = where?.at ?? [];
    const pack: unknown = read.ok ? read.value : json;
    expect([where?.scenario, where?.passage, where?.choice]).toEqual([
      idAt(pack, ["scenarios", i]),
      idAt(pack, ["scenarios", i, "passages", j]),
      idAt(pack, ["scenarios", i, "passages", j, "choices", k]),
    ]);
    expect(where?.field === undefined || FIELDS.includes(where.field)).toBe(true);
  });
});

/** The id that stands at some steps of a pack; nothing where a step is missing. */
function idAt(pack: unknown, steps: readonly (string | number | undefined)[]): unknown {
  let value = pack;
  for (const step of [...steps, "id"]) {
    if (step === undefined || typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(step))?.[1];
  }
  return value;
}

describe("a jump goes to the very field", () => {
  const at = (code: string, path: string, message = "") => placeOf(SOUND_PACK, { code, path, message });

  it("a card's words, from a sentence in the texts: with its language", () => {
    expect(at("WR001", "/texts/en-GB/gate.promise")).toEqual({
      scenario: "gate",
      passage: "first",
      choice: "promise",
      field: "words",
      language: "en-GB",
      at: [0, 1, 1],
    });
  });

  it("a sentence that two cards say: the first of them", () => {
    expect(at("WR001", "/texts/en-GB/gate.go")).toMatchObject({ passage: "second", choice: "go" });
  });

  it("a note, from the texts and from the scenario", () => {
    expect(at("WR012", "/texts/en-GB/gate.note")).toMatchObject({ scenario: "gate", field: "note" });
    expect(at("SC034", "/scenarios/0")).toEqual({ scenario: "gate", field: "note", at: [0] });
    expect(at("SC035", "/scenarios/0")).toEqual({ scenario: "gate", field: "follow", at: [0] });
  });

  it("a sentence that nothing says: the list of sentences", () => {
    expect(at("SC032", "/texts/en-GB/gate.more")).toEqual({
      field: "texts",
      part: "gate.more",
      language: "en-GB",
      at: [],
    });
  });

  it("a missing sentence: its place, and the language that lacks it", () => {
    const message = 'The sentence "gate.hello" is missing in en-GB.';
    expect(at("SC031", "/scenarios/0/passages/0/text", message)).toMatchObject({
      passage: "hello",
      field: "words",
      language: "en-GB",
    });
  });

  it("an act by its number, a fact and a member of the cast by name", () => {
    expect(at("SC008", "/scenarios/0/passages/1/choices/0/acts/0")).toMatchObject({
      choice: "limit",
      field: "acts",
      part: "0",
    });
    expect(at("SC009", "/scenarios/0/passages/0/reveals/safety")).toMatchObject({
      field: "reveals",
      part: "safety",
    });
    expect(at("SC006", "/scenarios/0/passages/0/by")).toMatchObject({ passage: "hello", field: "by" });
  });

  it.each([null, [], "text", 3, { scenarios: 3 }, { scenarios: [null] }])(
    "never throws, whatever a file holds: %j",
    (json) => {
      const paths = ["", "/scenarios/0/passages/2/choices/1/to", "/texts/en-GB/a.b", "/texts", "/a~1b~0"];
      const places = paths.map((path) => placeOf(json, { code: "PK005", path, message: "" }));
      expect(places.map(({ passage }) => passage)).toEqual(paths.map(() => undefined));
    },
  );
});
