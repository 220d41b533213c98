import { describe, expect, it } from "vitest";
import { readPack } from "../../../src/scenario/read.ts";
import type { Draft } from "../../../src/teacher/studio/draft.ts";
import { movePassage } from "../../../src/teacher/studio/edit-passages.ts";
import { FIXABLE, fixesFor } from "../../../src/teacher/studio/fixes.ts";
import { reportMemory, reportOn, type Problem } from "../../../src/teacher/studio/report.ts";
import { STRUCTURE_FAULTS } from "../../scenario/structure-faults.ts";
import { TEXT_FAULTS } from "../../scenario/text-faults.ts";
import { packWith } from "../../support/packs.ts";
import { kempshott } from "../../support/policies.ts";
import { MORE_FAULTS } from "./more-faults.ts";

const problemsOf = (draft: Draft): readonly Problem[] => reportOn(draft, kempshott, reportMemory()).problems;
const ofCode = (problems: readonly Problem[], code: string): string[] =>
  problems.filter((one) => one.code === code).map(({ message }) => message);

/** Faults for which a fix is promised and that the other lists leave out. */
const FOR_FIXES: readonly Omit<(typeof MORE_FAULTS)[number], "path">[] = [
  { fault: "a start that is not there", code: "SC005", change: (p) => (p.scenarios[0].start = "helo") },
  {
    fault: "a line that leads nowhere",
    code: "SC005",
    change: (p) => (p.scenarios[0].passages[2].next = "secnd"),
  },
  {
    fault: "a mood of a stranger",
    code: "SC006",
    change: (p) => (p.scenarios[0].passages[0].moods = { mentot: "sad" }),
  },
  {
    fault: "a stranger who is present",
    code: "SC006",
    change: (p) => (p.scenarios[0].passages[0].present = ["mentor", "mentea"]),
  },
  {
    fault: "a stranger who sits",
    code: "SC006",
    change: (p) => (p.scenarios[0].passages[0].sit = ["x", "mentor"]),
  },
  {
    fault: "a fact at the start that is none",
    code: "SC009",
    change: (p) => (p.scenarios[0].facts = { beged: true }),
  },
  {
    fault: "a twin whose name is misspelt",
    code: "SC040",
    change: (p) => {
      p.scenarios.push({ ...structuredClone(p.scenarios[0]), id: "gate-b" });
      p.scenarios[1].passages[2].mood = "neutral";
      p.scenarios[0].twin = { scenario: "gate-c", differs: "tells" };
    },
  },
  {
    fault: "a chain of passages that nothing leads to",
    code: "SC011",
    change: (p) => {
      p.scenarios[0].passages.push({ id: "isle", kind: "say", text: "gate.isle", next: "isle-b" });
      p.scenarios[0].passages.push({ id: "isle-b", kind: "end", text: "gate.done" });
      p.texts["en-GB"]["gate.isle"] = "Well then.";
    },
  },
  {
    fault: "a line that comes back before an ending",
    code: "SC012",
    change: (p) => (p.scenarios[0].passages[2].next = "hello"),
  },
];

const CASES = [...STRUCTURE_FAULTS, ...TEXT_FAULTS, ...MORE_FAULTS, ...FOR_FIXES].flatMap(
  ({ fault, change, code }) => {
    if (!FIXABLE.includes(code)) return [];
    const read = readPack(packWith(change), "small");
    if (!read.ok) return [];
    const draft = read.value;
    const problems = problemsOf(draft).filter((one) => one.code === code);
    return problems.flatMap((problem) =>
      fixesFor(draft, problem, kempshott).map((fix) => ({
        code,
        fault,
        label: `${fix.label.replace("studioFix.", "")} ${fix.values.name ?? ""}`.trim(),
        draft,
        problem,
        fix,
      })),
    );
  },
);

describe("[issue 6, Shows 2] a fix makes its problem go away, and no other of its kind comes", () => {
  it.each(CASES)("$code: $fault: $label", ({ code, draft, problem, fix }) => {
    const before = ofCode(problemsOf(draft), code);
    const copy = structuredClone(draft);
    const after = ofCode(problemsOf(fix.apply(draft)), code);
    expect(draft).toEqual(copy);
    expect(after.filter((message) => message === problem.message)).toEqual([]);
    expect(after.filter((message) => !before.includes(message))).toEqual([]);
  });

  it("is offered for at least fifteen codes, and each code that claims one is proved above", () => {
    expect(FIXABLE.length).toBeGreaterThanOrEqual(15);
    expect([...new Set(CASES.map(({ code }) => code))].sort()).toEqual(FIXABLE);
  });

  it("leaves every other scenario the same object, so that nothing else is walked again", () => {
    const read = readPack(
      packWith((p) => {
        p.scenarios.push({ ...structuredClone(p.scenarios[0]), id: "gate-b" });
        p.scenarios[0].passages[1].choices[0].to = "tels";
      }),
      "small",
    );
    if (!read.ok) throw new Error("the pack cannot be read");
    const draft = read.value;
    const problem = problemsOf(draft).find(({ code }) => code === "SC005");
    const [fix] = problem ? fixesFor(draft, problem, kempshott) : [];
    const after = fix?.apply(draft);
    expect(after?.scenarios[0]).not.toBe(draft.scenarios[0]);
    expect(after?.scenarios[1]).toBe(draft.scenarios[1]);
  });

  it("is offered to a card whose passage was taken out, whatever that was called: the ending", () => {
    const read = readPack(
      packWith((p) => (p.scenarios[0].passages[1].choices[0].to = "quite-another")),
      "small",
    );
    if (!read.ok) throw new Error("the pack cannot be read");
    const problem = problemsOf(read.value).find(({ code }) => code === "SC005");
    const fixes = problem ? fixesFor(read.value, problem, kempshott) : [];
    expect(fixes.map(({ label }) => label)).toEqual(["studioFix.leadToEnd"]);
    expect(fixes[0]?.apply(read.value).scenarios[0]?.passages[1]).toMatchObject({
      choices: [{ to: "done" }, { to: "tells" }],
    });
  });

  it("is not offered once something else stands where the problem was: the report may be older than the draft", () => {
    const read = readPack(
      packWith((p) => p.scenarios[0].passages.push({ id: "isle", kind: "end", text: "gate.done" })),
      "small",
    );
    if (!read.ok) throw new Error("the pack cannot be read");
    const problem = problemsOf(read.value).find(({ code }) => code === "SC011");
    if (!problem) throw new Error("no problem");
    const moved = movePassage(read.value, "gate", "isle", -1);
    expect(fixesFor(read.value, problem, kempshott)).toHaveLength(1);
    expect(fixesFor(moved, problem, kempshott)).toEqual([]);
  });

  it("[safety] offers none for words that go too far: only the author can say what to write instead", () => {
    const words = ["WR001", "WR003", "WR004", "WR005", "WR006", "WR007", "WR012", "WR013", "SC014", "SC016"];
    expect(FIXABLE.filter((code) => words.includes(code))).toEqual([]);
  });
});
