// Mutants that change nothing anybody could see, each with the reason. `code` is the text that is changed, `becomes`
// what it becomes; without `becomes`, whatever it becomes.
export const EQUIVALENTS = [];
