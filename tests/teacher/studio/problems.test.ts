import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import profileFile from "../../../scenarios/profile.json" with { type: "json" };
import wordingFile from "../../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };
import { addRooms, loadWords, type Words } from "../../../src/locale/words.ts";
import type { Diagnostic } from "../../../src/policy/diagnostic.ts";
import { LIMITS } from "../../../src/scenario/format.ts";
import { readJson, readPack, readProfile, readTexts } from "../../../src/scenario/read.ts";
import { sentencesOf, wordsOf } from "../../../src/scenario/reading.ts";
import { fixesFor } from "../../../src/teacher/studio/fixes.ts";
import { reportMemory, reportOn, type Problem } from "../../../src/teacher/studio/report.ts";
import { PROBLEM_CODES, STUDIO_CODES } from "../../../src/teacher/studio/screens/problem-codes.ts";
import { fixWords } from "../../../src/teacher/studio/screens/problem-fix-words.ts";
import { problemList } from "../../../src/teacher/studio/screens/problem-list.ts";
import {
  problemWords,
  type ProblemWords,
  type Tellable,
} from "../../../src/teacher/studio/screens/problem-words.ts";
import { placeOf } from "../../../src/teacher/studio/where.ts";
import { readWording } from "../../../src/ui/read-wording.ts";
import { STRUCTURE_FAULTS } from "../../scenario/structure-faults.ts";
import { TEXT_FAULTS } from "../../scenario/text-faults.ts";
import { diagnose, packWith } from "../../support/packs.ts";
import { kempshott } from "../../support/policies.ts";
import { sourcesIn } from "../../support/sources.ts";
import { MORE_FAULTS } from "./more-faults.ts";

const FAULTS = [...STRUCTURE_FAULTS, ...TEXT_FAULTS, ...MORE_FAULTS];
const wording = readWording(wordingFile);
const profile = readSchool();

function readSchool() {
  const read = readProfile(profileFile, "profile");
  if (!read.ok) throw new Error("the profile cannot be read");
  return read.value;
}

let words: Words;
beforeAll(async () => {
  words = await loadWords();
  await addRooms();
});

/** What a teacher who has never seen a pack's file must not meet: paths, slots, names of sentences, quotes of code. */
const NOT_PLAIN =
  /\{\{|\}\}|\/|"|\bJSON\b|\b(id|key|node|schema|null|undefined|NaN|array|object|string|picklist)\b|gate\.[a-z]|\b(PK|SC|WR)\d|\b[a-z]+(-[a-z]+)*-(?!up|ups)[a-z]+-[a-z]+\b/;

const allOf = ({ where, said, todo }: ProblemWords): readonly string[] => [...where, said, todo];

/** A fault, and what is told of it: as the studio's report where the pack can be opened, else as the import sees it. */
function tellAll(change: Parameters<typeof packWith>[0]) {
  const json = packWith(change);
  const read = readPack(json, "small");
  const draft = read.ok ? read.value : undefined;
  const problems: readonly Problem[] = draft
    ? reportOn(draft, kempshott, reportMemory()).problems
    : diagnose(json).map((one) => ({ ...one, suggestion: one.suggestion, where: placeOf(json, one) }));
  return { draft, problems };
}

const tell = (problem: Tellable, draft: ReturnType<typeof tellAll>["draft"]) =>
  problemWords(words.t, words.language, { draft, profile }, problem);

describe("[issue 6, Shows 2] each problem is told in plain words", () => {
  it("every code that the checker or the reading of a pack can give has words, and no other", () => {
    const said = sourcesIn("src/scenario", /\.ts$/).flatMap(({ text }) => [
      ...text.matchAll(/"((?:PK|SC|WR)\d{3})"/g),
    ]);
    const codes = new Set(said.map(([, code = ""]) => code));
    expect(codes.size).toBeGreaterThan(55);
    expect(codes).toEqual(new Set<string>(PROBLEM_CODES));
  });

  it("every such code is made below: by a fault in a pack, or by a file that cannot be read", () => {
    const made = new Set([...FAULTS, ...FILES].map(({ code }) => code));
    expect(PROBLEM_CODES.filter((code) => !made.has(code))).toEqual([]);
  });

  it.each(FAULTS)("$code: $fault", ({ change, code, path }) => {
    const { draft, problems } = tellAll(change);
    const problem = problems.find((one) => one.code === code && one.path === path);
    if (!problem) throw new Error("the fault was not found");
    const told = tell(problem, draft);
    expect(allOf(told).filter((one) => one.trim() === "" || NOT_PLAIN.test(one))).toEqual([]);
    expect(told.said).toMatch(/[.”]$/);
    expect([told.said, told.todo].flatMap(sentencesOf).filter((one) => wordsOf(one).length > 20)).toEqual([]);
    expect(told.where.length).toBeGreaterThan(0);
  });

  it.each(FAULTS)(
    "$code: $fault: its fixes have plain names, and each makes it go away",
    ({ change, code, path }) => {
      const { draft, problems } = tellAll(change);
      const problem = problems.find((one) => one.code === code && one.path === path);
      const fixes = draft && problem ? fixesFor(draft, problem, kempshott) : [];
      const names = fixes.map((fix) =>
        draft && problem ? fixWords(words, wording, { draft, profile }, problem, fix) : "",
      );
      expect(names.filter((name) => name === "" || NOT_PLAIN.test(name.replaceAll('"', "")))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      for (const fix of fixes) {
        const after = draft ? reportOn(fix.apply(draft), kempshott, reportMemory()).problems : [];
        expect(after.some((one) => one.code === code && one.message === problem?.message)).toBe(false);
      }
    },
  );

  it("so have the studio's own hints, at a line, a card and a twin", () => {
    const { draft } = tellAll(() => undefined);
    const told = STUDIO_CODES.map((code) =>
      tell(
        {
          code,
          path: "/scenarios/0/passages/1/choices/0/acts",
          message: "safety",
          suggestion: undefined,
          where: { scenario: "gate", passage: "first", choice: "limit", field: "acts", at: [0, 1, 0] },
        },
        draft,
      ),
    );
    expect(told.flatMap(allOf).filter((one) => one.trim() === "" || NOT_PLAIN.test(one))).toEqual([]);
    expect(told[0]?.said).toBe("Nobody has chosen what this says about anybody's safety.");
    expect(new Set(told.map(({ said }) => said)).size).toBe(STUDIO_CODES.length);
  });

  it("these rules can fail: a path, an id, a slot, a sentence's name", () => {
    const raw = ["/scenarios/0", 'There is no passage "tels".', "{{techer}}", "gate.hello", "it is null"];
    expect(raw.filter((one) => !NOT_PLAIN.test(one))).toEqual([]);
  });

  it("nothing of a scenario that has lost its words is told by an id", () => {
    const { draft, problems } = tellAll((p) => (p.texts["en-GB"] = {}));
    const told = problems.flatMap((problem) => allOf(tell(problem, draft)));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((one) => NOT_PLAIN.test(one))).toEqual([]);
  });
});

/** Files that no pack can be read from, and what is found. */
const FILES: readonly { readonly code: string; readonly found: () => readonly Diagnostic[] }[] = [
  { code: "PK001", found: () => faultsOf(readJson("{", "x")) },
  { code: "PK002", found: () => faultsOf(readJson(" ".repeat(LIMITS.bytes + 1), "x")) },
  { code: "PK003", found: () => faultsOf(readJson("[".repeat(30), "x")) },
  { code: "PK004", found: () => faultsOf(readJson('{"__proto__": 1}', "x")) },
  { code: "PK006", found: () => faultsOf(readTexts({ "gate.hello": 1 }, "x")) },
  { code: "PK011", found: () => faultsOf(readPack([], "x")) },
];

const faultsOf = (read: ReturnType<typeof readJson | typeof readPack | typeof readTexts>) =>
  read.ok ? [] : read.diagnostics;

describe("[issue 6, Files] a file that cannot be read is told in plain words", () => {
  it.each(FILES)("$code", ({ code, found }) => {
    const [fault] = found();
    expect(fault?.code).toBe(code);
    const told =
      fault && tell({ ...fault, suggestion: fault.suggestion, where: placeOf({}, fault) }, undefined);
    expect(told && allOf(told).filter((one) => one === "" || NOT_PLAIN.test(one))).toEqual([]);
  });
});

it("a report on an older draft is told of the newer one all the same, whatever has gone from it", () => {
  const drafts = [
    tellAll((p) => (p.scenarios[0].passages = p.scenarios[0].passages.slice(-1))).draft,
    tellAll((p) => (p.texts["en-GB"] = {})).draft,
    undefined,
  ];
  const told = FAULTS.flatMap(({ change }) => tellAll(change).problems).map((problem) =>
    drafts.map((draft) => tell(problem, draft).said),
  );
  expect(told.flat().filter((said) => said === "" || /undefined|null/.test(said))).toEqual([]);
});

describe("the words say what was counted, and whom it is about", () => {
  const said = (change: Parameters<typeof packWith>[0], code: string) => {
    const { draft, problems } = tellAll(change);
    const problem = problems.find((one) => one.code === code);
    return problem && tell(problem, draft);
  };

  it("a line by its title and first words, a card by its own", () => {
    expect(said((p) => (p.scenarios[0].passages[1].choices[0].to = "tels"), "SC005")).toEqual({
      where: [
        "At the gate",
        "the choice that begins “I want to listen. If you are …”",
        "the card “I want to listen. If you are …”",
        "where it leads",
      ],
      said: "This leads to a passage that is not there.",
      todo: "Choose where it leads.",
    });
  });

  it("how many words a sentence has, and how many it may have", () => {
    const long = "I want to tell you a thing that I have had in my head since last week.";
    expect(said((p) => (p.texts["en-GB"]["gate.hello"] = long), "WR001")?.said).toBe(
      "A sentence here has 17 words. Pupils read at most 14.",
    );
  });

  it("the school's names, where a line begins with one", () => {
    const told = said((p) => (p.texts["en-GB"]["gate.done"] = "{{techer}} has it."), "SC033");
    expect(told?.said).toBe("The gap “techer” is a name that nobody has.");
    const done = said((p) => delete p.scenarios[0].passages[6].text, "PK010");
    expect(done?.where[0]).toBe("Scenario 1");
  });

  it("the language in which words are missing", () => {
    const told = said((p) => (p.texts["pl"] = { "gate.title": "Przy bramie" }), "SC031");
    expect(told?.said).toBe("These words are not written yet in Polish.");
  });

  it("the card that ends the story too soon, by its words", () => {
    expect(said((p) => (p.scenarios[0].passages[3].choices[1].to = "done"), "SC017")?.said).toBe(
      "The card “OK. I won't say it.” keeps what must be told, and the story ends there.",
    );
  });
});

describe("the list", () => {
  const problem = (n: number, severity: Problem["severity"] = "error", scenario = "gate"): Problem => ({
    code: "SC031",
    severity,
    message: "",
    suggestion: undefined,
    path: `/scenarios/0/${n}`,
    where: { scenario, at: [0] },
  });

  it("shows fifty, what must be put right first, and says how many more there are", () => {
    const many = [
      ...Array.from({ length: 30 }, (_, n) => problem(n, "warning")),
      ...Array.from({ length: 40 }, (_, n) => problem(n + 30)),
    ];
    const list = problemList(many, undefined);
    expect([list.errors.length, list.warnings.length, list.more]).toEqual([40, 10, 20]);
    expect(list.counts).toEqual({ errors: 40, warnings: 30 });
  });

  it("of one scenario leaves the others out", () => {
    const list = problemList([problem(1), problem(2, "error", "other")], "gate");
    expect(list.counts.errors).toBe(1);
  });

  it("keeps the key of a problem while others come and go, and tells two at one place apart", () => {
    const before = problemList([problem(1), problem(2), problem(2)], undefined).errors;
    const after = problemList([problem(2), problem(2)], undefined).errors;
    expect(new Set(before.map(({ key }) => key)).size).toBe(3);
    expect(after.map(({ key }) => key)).toEqual(before.slice(1).map(({ key }) => key));
  });
});

it("[issue 6, Shows 2] the authors' table and the studio know the same codes", () => {
  const table = readFileSync("scenarios/README.md", "utf8");
  const codes = [...table.matchAll(/^\| ((?:PK|SC|WR)\d{3}) \|/gm)].map(([, code = ""]) => code);
  // SC052 is about all packs together, which no draft is.
  expect(new Set(codes.filter((code) => code !== "SC052"))).toEqual(new Set<string>(PROBLEM_CODES));
});
