import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STRUCTURE_FAULTS } from "../scenario/structure-faults.ts";
import { TEXT_FAULTS } from "../scenario/text-faults.ts";
import { page } from "./pages.ts";

/** The rows that must hold before a release: the numbers that are missing are only wished for. */
const MUST = [
  ...ids("P", 1, 19),
  ...ids("S", 1, 19),
  ...ids("X", 1, 18),
  ...ids("X", 21, 23),
  ...ids("C", 1, 10),
  "C12",
  ...ids("Q", 1, 14),
];

/** Codes of the checker that a fault in a test sets off. */
const seededCodes = new Set([...STRUCTURE_FAULTS, ...TEXT_FAULTS].map(({ code }) => code));

const HOWS = ["gate", "gate, part open", "looked at", "open"] as const;

interface Row {
  readonly id: string;
  readonly how: string;
  readonly by: string;
}

function ids(letter: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${letter}${first + i}`);
}

const rowsOf = (text: string): readonly Row[] =>
  [...text.matchAll(/^\| ([PSXCQ]\d+) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, id = "", how = "", by = ""]) => ({ id, how, by }),
  );

/** The titles of a file's tests and groups that are run. */
const titlesIn = (file: string): string[] =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /\b(?:it|test|describe)(?:\.(?!skip|todo|fixme|fails)\w+)*(?:\((?:[^()]|\([^()]*\))*\))?\(\s*(["'`])((?:\\.|(?!\1).)*)\1/gs,
    ),
  ].map(([, , title = ""]) => title);

const OPEN = page("docs/not-proved-here.md");

/** Why a row's answer does not stand; nothing where it does. */
function faultsOf({ id, how, by }: Row): string[] {
  const [held = "", ...open] = by.split("open: ");
  const points = open
    .join("")
    .split(";")
    .map((point) => point.trim())
    .filter(Boolean);
  const files = [...held.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file);
  const codes = [...held.matchAll(/\b(?:SC|WR)\d{3}\b/g)].map(([code]) => code);
  const quotes = (file: string) => titlesIn(file).some((title) => new RegExp(`\\b${id}\\b`).test(title));
  const faults = [
    ...files.filter((file) => !existsSync(file)).map((file) => `${file} is gone`),
    ...codes.filter((code) => !seededCodes.has(code)).map((code) => `no fault sets off ${code}`),
    ...points.filter((point) => !OPEN.includes(point)).map((point) => `not an open point: ${point}`),
  ];
  if (how.startsWith("gate")) {
    const tests = files.filter((file) => existsSync(file));
    faults.push(...tests.filter((file) => !quotes(file)).map((file) => `no test of ${file} names it`));
    if (files.length + codes.length === 0) faults.push("no test");
  }
  if (how === "looked at" && files.length === 0) faults.push("no page");
  if ((how === "open" || how === "gate, part open") !== points.length > 0)
    faults.push("open points do not fit");
  return faults.map((fault) => `${id}: ${fault}`);
}

describe("the safety checklist, row by row", () => {
  const text = page("docs/checklist.md");
  const rows = rowsOf(text);

  it("has each row that must hold, once and in order", () => {
    expect(rows.map(({ id }) => id)).toEqual(MUST);
  });

  it("answers each row with tests that name it, a page, or an open point", () => {
    expect(rows.filter(({ how }) => !HOWS.some((known) => known === how))).toEqual([]);
    expect(rows.flatMap(faultsOf)).toEqual([]);
  });

  it("counts its own rows", () => {
    const counts = HOWS.map((how) => `${how} ${rows.filter((row) => row.how === how).length}`).join(", ");
    expect(text.match(/^\*\*\d+ rows:\*\* .+$/m)?.at(0)).toBe(`**${rows.length} rows:** ${counts}.`);
  });

  it.each([
    ["a file that is gone", { id: "P1", how: "gate", by: "`tests/gone.test.ts`" }],
    ["a test that does not name the row", { id: "Q99", how: "gate", by: "`tests/docs/checklist.test.ts`" }],
    ["a code that nothing sets off", { id: "S5", how: "gate", by: "SC999" }],
    ["no test at all", { id: "S5", how: "gate", by: "we are careful" }],
    ["an open point that no page tells", { id: "S5", how: "open", by: "open: The moon" }],
    ["open without a point", { id: "S5", how: "open", by: "later" }],
  ])("this check can fail: %s", (_, row) => {
    expect(faultsOf(row)).not.toEqual([]);
  });
});
