import { describe, expect, it } from "vitest";
import { EDIT_LIMITS, NO_EDITS, readSchoolEdits } from "../../src/policy/school-edits.ts";
import { kempshottFile } from "../support/policies.ts";

const none = NO_EDITS(kempshottFile);
const about = (more: object) => ({ ...none, about: { ...none.about, ...more } });
const reviewed = (more: object) => about({ reviewedBy: { role: "head", date: "2026-11-01", ...more } });
const wording = (part: string, key: string, said: unknown = { child: "Tell a grown-up." }) => ({
  ...none,
  wording: { [part]: { [key]: said } },
});
const many = (count: number, key: (i: number) => string, value: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [key(i), value]));
/** Any number of names that look like a clause: AA-0, AA-1 and so on. */
const clauseId = (i: number): string => `A${String.fromCharCode(65 + Math.floor(i / 10))}-${i % 10}`;
const placesOf = (json: unknown): string[] => {
  const read = readSchoolEdits(json, kempshottFile);
  return read.ok ? [] : read.diagnostics.map(({ code, path }) => `${code} ${path}`);
};
const hash = "0123456789abcdef".repeat(4);

describe("[issue 6] the shape of a school's policy", () => {
  it.each<[string, unknown]>([
    ["a version of three numbers", about({ version: "10.20.30" })],
    ["no day of the next review", about({ next: "" })],
    ["a day of the next review", about({ next: "2027-01-31" })],
    ["a review with the hash of what was reviewed", reviewed({ of: hash })],
    ["words of a fact", wording("facts", "begged")],
    ["words of a fact at a level", wording("facts", "safety.disclosed")],
    ["words of a clause, with a title", wording("clauses", "PM-1", { title: "Safe first" })],
    ["words of a verdict", wording("verdicts", "right")],
    ["words of a tip", wording("tips", "HT-1")],
    ["words of a decision", wording("decisions", "must-tell")],
    ["a name of a circle", wording("circles", "peer", "Bench mentors")],
    ["a name of a role", wording("roles", kempshottFile.roles[0]?.id ?? "", "Helper")],
    ["a name of a linked policy", wording("linked", "bullying", "Kindness")],
    ["no linked policy", { ...none, linked: [] }],
    [
      "as many changes told as may be",
      about({ changes: Array.from({ length: EDIT_LIMITS.changes }, () => "One.") }),
    ],
  ])("%s is read", (_, json) => expect(placesOf(json)).toEqual([]));

  it.each<[string, unknown]>([
    ["PE001 /about/version", about({ version: "1.0" })],
    ["PE001 /about/version", about({ version: "v1.0.0" })],
    ["PE001 /about/version", about({ version: "1.0.0.0" })],
    ["PE001 /about/version", about({ version: "1.0.1234567" })],
    ["PE001 /base", { ...none, base: "1.x.0" }],
    ["PE001 /about/next", about({ next: "31-01-2027" })],
    ["PE001 /about/reviewedBy/of", reviewed({ of: hash.slice(1) })],
    ["PE001 /about/reviewedBy/of", reviewed({ of: `${hash}0` })],
    ["PE001 /about/reviewedBy/of", reviewed({ of: hash.toUpperCase() })],
    ["PE001 /about/reviewedBy/role", reviewed({ role: "teacher" })],
    ["PE001 /about/reviewedBy/date", reviewed({ date: "today" })],
    [
      "PE001 /about/changes",
      about({ changes: Array.from({ length: EDIT_LIMITS.changes + 1 }, () => "One.") }),
    ],
    ["PE001 /wording/facts/Safety", wording("facts", "Safety")],
    ["PE001 /wording/facts/safety.", wording("facts", "safety.")],
    ["PE001 /wording/facts/safety.a.b", wording("facts", "safety.a.b")],
    ["PE001 /wording/tips/HT-10", wording("tips", "HT-10")],
    ["PE001 /wording/tips/XHT-1", wording("tips", "XHT-1")],
    ["PE001 /wording/tips/HT-x", wording("tips", "HT-x")],
    ["PE001 /settings", { ...none, settings: many(EDIT_LIMITS.records + 1, (i) => `s-${i}`, true) }],
    ["PE001 /readings", { ...none, readings: many(EDIT_LIMITS.records + 1, clauseId, "confirmed") }],
    ["PE001 /linked", { ...none, linked: Array.from({ length: EDIT_LIMITS.records + 1 }, () => "bullying") }],
    ["PE001 /readings/PM-0", { ...none, readings: { "PM-0": "maybe" } }],
    ["PE002 /policy", { ...none, policy: "other" }],
    ["PE003 /settings/x", { ...none, settings: { x: true } }],
    ["PE003 /readings/PM-9", { ...none, readings: { "PM-9": "confirmed" } }],
    ["PE003 /linked/x", { ...none, linked: ["x"] }],
    ["PE003 /wording/clauses/PM-9", wording("clauses", "PM-9")],
    ["PE003 /wording/verdicts/x", wording("verdicts", "x")],
    ["PE003 /wording/tips/HT-9", wording("tips", "HT-9")],
    ["PE003 /wording/decisions/x", wording("decisions", "x")],
    ["PE003 /wording/facts/safety.x", wording("facts", "safety.x")],
    ["PE003 /wording/circles/x", wording("circles", "x", "Name")],
    ["PE003 /wording/roles/x", wording("roles", "x", "Name")],
    ["PE003 /wording/linked/x", wording("linked", "x", "Name")],
  ])("%s is refused there and nowhere else", (place, json) => expect(placesOf(json)).toEqual([place]));

  it.each(["clauses", "verdicts", "tips", "decisions", "facts", "circles", "roles", "linked"])(
    "too many %s are refused at once",
    (part) => {
      const key = (i: number) =>
        part === "clauses" ? clauseId(i) : part === "tips" ? `HT-${i % 10}` : `x-${i}`;
      const said = ["circles", "roles", "linked"].includes(part) ? "Name" : {};
      const json = { ...none, wording: { [part]: many(EDIT_LIMITS.records + 1, key, said) } };
      // Tips are ten at most by their names.
      expect(placesOf(json)[0]).toMatch(part === "tips" ? /^PE003 / : new RegExp(`^PE001 /wording/${part}$`));
    },
  );

  it("as many names as may be are not too many", () => {
    const places = placesOf({ ...none, settings: many(EDIT_LIMITS.records, (i) => `s-${i}`, true) });
    expect(places).toHaveLength(EDIT_LIMITS.records);
    expect(places.filter((place) => !place.startsWith("PE003 /settings/s-"))).toEqual([]);
  });

  it("what nothing is said of is the shipped policy's", () => {
    expect(none).toMatchObject({
      format: 1,
      policy: kempshottFile.id,
      base: kempshottFile.version,
      about: { version: kempshottFile.version, next: kempshottFile.reviewed.next },
    });
    expect([none.rules, none.settings, none.wording, none.readings, none.linked]).toEqual([
      [],
      {},
      {},
      {},
      undefined,
    ]);
  });
});
