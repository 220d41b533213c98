// Mutants that change nothing anybody could see, each with the reason: in the line that holds `within`, `code` becomes
// `becomes`.
export const EQUIVALENTS = [
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
