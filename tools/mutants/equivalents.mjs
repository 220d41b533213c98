// Mutants that change nothing anybody could see, each with the reason: in the line that holds `within`, `code` becomes
// `becomes`.
export const EQUIVALENTS = [
  {
    file: "src/policy/diagnostic.ts",
    within: "Array.from(name.slice(0, most * 2))",
    code: "name.slice(0, most * 2)",
    becomes: "name",
    reason: "more work on a long name, of which no more is shown",
  },
  {
    file: "src/policy/compare-state.ts",
    within: 'deadline.kind === "end" || kind === "telling"',
    code: 'kind === "telling"',
    becomes: "false",
    reason:
      "a telling is missed at the end where it is due by then or with this choice, which bears on the end too",
  },
  {
    file: "src/policy/compare-state.ts",
    within: "const how = `meets",
    code: 'state.duties[duty.id] ?? ""',
    becomes: 'state.duties[duty.id] && ""',
    reason: "in one state a duty stands in one way: acts are told apart by the duty alone",
  },
  {
    file: "src/policy/facts.ts",
    within: 'circle.levels.get(fact)?.[index] ?? ""',
    code: '""',
    becomes: '"Stryker was here!"',
    reason: "a level that is higher than another is there",
  },
  {
    file: "src/policy/prove.ts",
    within: 'circles[0] ?? ""',
    code: '""',
    becomes: '"Stryker was here!"',
    reason: "there is always a circle to prove",
  },
  {
    file: "src/policy/apply-edits-duties.ts",
    within: 'valueOf(before, ground.raised) ?? ""',
    code: '""',
    becomes: '"Stryker was here!"',
    reason: "a value that no decision has",
  },
  {
    file: "src/play/practice.ts",
    within: 'return stage === "case" && run.at === ASK',
    code: 'stage === "case"',
    becomes: "true",
    reason: "where a grown-up has noticed, the run is past its choice",
  },
  {
    file: "src/play/picture.ts",
    within: 'spots.get(actor.id) ?? "third"',
    code: '"third"',
    becomes: '""',
    reason: "everybody in the cast has been given a spot",
  },
  {
    file: "src/play/view.ts",
    within: "seated: [],",
    code: "[]",
    becomes: '["Stryker was here"]',
    reason: "somebody who sits and is in nobody's cast",
  },
  {
    file: "src/scenario/check-texts.ts",
    within: "pack.title ? [pack.title] : []",
    code: "[]",
    becomes: '["Stryker was here"]',
    reason: "one more sentence in use, which no pack has",
  },
  {
    file: "src/play/practice-plan.ts",
    within: "decision.values.at(-1)",
    code: '""',
    becomes: '"Stryker was here!"',
    reason: "a ladder has a highest value: the file's shape asks for one",
  },
  {
    file: "src/policy/compare-state.ts",
    within: "one?.done ?? []",
    code: "[]",
    becomes: '["Stryker was here"]',
    reason: "one more act to remember, which nobody can do",
  },
  {
    file: "src/play/suspend.ts",
    within: ": [one.id],",
    code: "[one.id]",
    becomes: "[]",
    reason:
      "an ending that is renamed changes the choice or line that leads to it, which is in the fingerprint",
  },
];
