import type { SchoolEdits } from "../../policy/school-edits.ts";
import { clausesTouched } from "./edit-words.ts";
import { hasOwnWords } from "./edit-wording.ts";
import { policyReview, type Shipped } from "./policy-review.ts";

/** Changes after which a clause says another step, or another time, than its words do. */
const MOVES: readonly string[] = ["exception-value", "new-exception", "deadline"];

/**
 * The clauses whose rules say something else than they did, while their words are still the shipped ones: the words may
 * no longer fit. Own words, or a review of all as it stands, are an answer.
 */
export function clausesToLookAt(shipped: Shipped, edits: SchoolEdits): readonly string[] {
  if (policyReview(shipped, edits).kind === "reviewed") return [];
  const moved = edits.rules
    .filter(({ kind }) => MOVES.includes(kind))
    .flatMap((edit) => clausesTouched(shipped.policy, edit));
  return [...new Set(moved)].filter((id) => !hasOwnWords(edits, "clauses", id));
}
