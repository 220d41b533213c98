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
    file: "src/scenario/check-texts.ts",
    within: "pack.title ? [pack.title] : []",
    code: "[]",
    becomes: '["Stryker was here"]',
    reason: "one more sentence in use, which no pack has",
  },
  {
    file: "src/policy/compare-state.ts",
    within: "one?.done ?? []",
    code: "[]",
    becomes: '["Stryker was here"]',
    reason: "one more act to remember, which nobody can do",
  },
  {
    file: "src/policy/compare-circle.ts",
    within: 'if ("act" in bearing) found.set(bearing.act',
    code: '"act" in bearing',
    becomes: "true",
    reason: "what bears on no act is put under no name, which nobody asks for",
  },
  {
    file: "src/scenario/policy-impact.ts",
    within: "flatMap((verdict) => a.get(verdict) ?? [])",
    code: "[]",
    becomes: '["Stryker was here"]',
    reason: "a verdict of the list has its clauses",
  },
  {
    file: "src/scenario/texts.ts",
    within: "PUPIL_LOOKS.some((one) => one === look)",
    code: "one === look",
    becomes: "true",
    reason: "a school gives no other names by the looks of adults, so that theirs are found either way",
  },
];
