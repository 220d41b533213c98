import { describe, expect, it } from "vitest";
import { diagnoseForms, diagnoseWords, type Changed } from "../../support/exercises.ts";

type Fault = readonly [
  code: string,
  fault: string,
  path: string,
  change: (of: Changed) => void,
  suggests: RegExp,
];

const WORDS: readonly Fault[] = [
  ["EX001", "no exercises", "/exercises", ({ file }) => (file.exercises = []), /ship/],
  [
    "EX001",
    "a kind that there is not",
    "/exercises/0/kind",
    ({ file }) => (file.exercises[0].kind = "type"),
    /ship/,
  ],
  [
    "EX002",
    "a typed verdict",
    "/exercises/0/options/2/correct",
    ({ file }) => (file.exercises[0].options[2].correct = true),
    /acts/,
  ],
  ["EX002", "a typed score", "/exercises/0/score", ({ file }) => (file.exercises[0].score = 3), /acts/],
  ["EX002", "a timer", "/exercises/0/seconds", ({ file }) => (file.exercises[0].seconds = 10), /acts/],
  ["EX003", "another policy", "/policy", ({ file }) => (file.policy = "kempshot"), /./],
  ["EX003", "a circle that there is not", "/circle", ({ file }) => (file.circle = "peers"), /"peer"/],
  [
    "EX004",
    "a misspelt act",
    "/exercises/0/options/2/acts",
    ({ file }) => (file.exercises[0].options[2].acts = ["limits"]),
    /"limit"/,
  ],
  [
    "EX004",
    "a misspelt act of a skill",
    "/skills/0/acts",
    ({ file }) => (file.skills[0].acts = ["limits"]),
    /"limit"/,
  ],
  [
    "EX004",
    "a misspelt act done before",
    "/exercises/2/done",
    ({ file }) => (file.exercises[2].done = ["promise"]),
    /promise-secret/,
  ],
  [
    "EX005",
    "a misspelt fact",
    "/exercises/0/facts",
    ({ file }) => (file.exercises[0].facts = { savety: "approaching" }),
    /"safety"/,
  ],
  [
    "EX005",
    "a level that there is not",
    "/exercises/0/afterwards",
    ({ file }) => (file.exercises[0].afterwards = { safety: "disclosd" }),
    /"disclosed"/,
  ],
  [
    "EX006",
    "two exercises of one name",
    "/exercises/1/id",
    ({ file }) => (file.exercises[1].id = file.exercises[0].id),
    /own/,
  ],
  [
    "EX006",
    "two options of one name",
    "/exercises/0/options/1/id",
    ({ file }) => (file.exercises[0].options[1].id = "promise"),
    /own/,
  ],
  [
    "EX007",
    "a skill that there is not",
    "/exercises/0/skill",
    ({ file }) => (file.exercises[0].skill = "limits"),
    /"limit"/,
  ],
  [
    "EX008",
    "a tile that there is not",
    "/exercises/1/sentences/0/tiles",
    ({ file }) => (file.exercises[1].sentences[0].tiles = ["keap", "but"]),
    /"keep"/,
  ],
  [
    "EX008",
    "a tile used twice",
    "/exercises/1/sentences/0/tiles",
    ({ file }) => (file.exercises[1].sentences[0].tiles = ["keep", "keep"]),
    /another/,
  ],
  [
    "EX008",
    "one sentence told twice",
    "/exercises/1/sentences/1/tiles",
    ({ file }) => (file.exercises[1].sentences[1].tiles = [...file.exercises[1].sentences[0].tiles]),
    /out/,
  ],
  [
    "EX009",
    "nothing that fits",
    "/exercises/0",
    ({ file }) => (file.exercises[0].options[2].acts = ["promise-secret"]),
    /Give one/,
  ],
  [
    "EX010",
    "nothing that tempts",
    "/exercises/2",
    ({ file }) => file.exercises[2].options.forEach((one: { acts: string[] }) => (one.acts = ["take-back"])),
    /tempts/,
  ],
  [
    "EX011",
    "an answer that fits and shows nothing of the skill",
    "/exercises/0/options/2/acts",
    ({ file }) => (file.exercises[0].options[2].acts = ["ask-coordinator"]),
    /limit/,
  ],
  [
    "EX012",
    "a sentence that is missing",
    "/exercises/0/line",
    ({ texts }) => delete texts["en-GB"]["promise-me.line"],
    /./,
  ],
  ["EX012", "no sentences at all", "/texts", ({ texts }) => delete texts["en-GB"], /text\.en-GB/],
  [
    "EX013",
    "a sentence nobody says",
    "/texts/en-GB/spare.line",
    ({ texts }) => (texts["en-GB"]["spare.line"] = "Hello there."),
    /out/,
  ],
  [
    "EX014",
    "a slot nobody fills",
    "/exercises/0/line",
    ({ texts }) => (texts["en-GB"]["promise-me.line"] = "Hello {{mentre}}."),
    /"mentee"/,
  ],
  [
    "EX014",
    "a speaker who is not there",
    "/exercises/0/by",
    ({ file }) => (file.exercises[0].by = "mente"),
    /"mentee"/,
  ],
  [
    "EX015",
    "a skill that nothing trains",
    "/skills/6",
    ({ file }) => file.skills.push({ id: "wave", title: "skill.limit", acts: ["listen"] }),
    /out/,
  ],
  [
    "WR001",
    "a sentence too long for a child",
    "/texts/en-GB/promise-me.line",
    ({ texts }) =>
      (texts["en-GB"]["promise-me.line"] =
        "I want to tell you something that has been on my mind for a long time now."),
    /two/,
  ],
  [
    "WR004",
    "further than a child's talk may go",
    "/texts/en-GB/promise-me.line",
    ({ texts }) => (texts["en-GB"]["promise-me.line"] = "They had a knife."),
    /cue/,
  ],
];

const FORMS: readonly Fault[] = [
  ["EX001", "one form alone", "/forms/1", ({ file }) => file.forms.pop(), /ship/],
  [
    "EX002",
    "a typed answer",
    "/forms/0/cases/0/answer",
    ({ file }) => (file.forms[0].cases[0].answer = "keep"),
    /acts/,
  ],
  ["EX006", "two forms of one name", "/forms/1/id", ({ file }) => (file.forms[1].id = "a"), /"b"/],
  [
    "EX006",
    "two cases of one name",
    "/forms/0/cases/1/id",
    ({ file }) => (file.forms[0].cases[1].id = "everyday"),
    /own/,
  ],
  [
    "EX016",
    "two answers that fit",
    "/forms/0/cases/0",
    ({ file }) => (file.forms[0].cases[0].options[0].acts = ["listen"]),
    /alone/,
  ],
  [
    "EX017",
    "the answer at one place too often",
    "/forms/0/cases",
    ({ file }) => file.forms[0].cases.forEach(fitFirst),
    /Move/,
  ],
  [
    "EX018",
    "a clause that no answer shows",
    "/forms/0/cases/0/clause",
    ({ file }) => (file.forms[0].cases[0].clause = "PM-3"),
    /PM-0/,
  ],
  [
    "EX018",
    "a clause that there is not",
    "/forms/0/cases/0/clause",
    ({ file }) => (file.forms[0].cases[0].clause = "PM-9"),
    /PM-0/,
  ],
  [
    "EX019",
    "a case more in one form",
    "/forms/1/cases",
    ({ file }) => file.forms[1].cases.pop(),
    /same number/,
  ],
  [
    "EX019",
    "a case that is not like its twin",
    "/forms/1/cases/0",
    ({ file }) => (file.forms[1].cases[0].options[1].acts = ["post-online"]),
    /same clause/,
  ],
];

/** Puts the answer that fits first, wherever it stood. */
function fitFirst({ options }: { options: { id: string }[] }): void {
  const at = options.findIndex(({ id }) => ["keep", "limit", "go", "ask", "back", "theirs"].includes(id));
  options.unshift(...options.splice(at, 1));
}

const judged = (found: ReturnType<typeof diagnoseWords>, code: string, path: string) =>
  found.find((one) => one.code === code && one.path === path);

describe("a fault in the words trainer is refused with its own code, its place and a suggestion", () => {
  it.each(WORDS)("%s: %s", (code, _, path, change, suggests) => {
    const found = diagnoseWords(change);
    expect(found.map((one) => `${one.code} ${one.path}`)).toContain(`${code} ${path}`);
    expect(judged(found, code, path)?.suggestion).toMatch(suggests);
    expect(judged(found, code, path)?.severity).toBe(code === "EX013" ? "warning" : "error");
  });
});

describe("a fault in the forms is refused with its own code, its place and a suggestion", () => {
  it.each(FORMS)("%s: %s", (code, _, path, change, suggests) => {
    const found = diagnoseForms(change);
    expect(found.map((one) => `${one.code} ${one.path}`)).toContain(`${code} ${path}`);
    expect(judged(found, code, path)?.suggestion).toMatch(suggests);
    expect(judged(found, code, path)?.severity).toBe("error");
  });

  it("every code that exercises can give has been seeded", () => {
    const seeded = new Set(
      [...WORDS, ...FORMS].map(([code]) => code).filter((code) => code.startsWith("EX")),
    );
    expect(seeded.size).toBe(19);
  });
});
