import type { SchoolEdits } from "../../policy/school-edits.ts";
import { countOwnWords } from "../policy/edit-wording.ts";
import {
  isChanged,
  isSafeguarding,
  needsVersion,
  policyReview,
  rulesChanged,
  unreviewedClauses,
  type PolicyReview,
  type Shipped,
} from "../policy/policy-review.ts";

/** What a school has made of the policy that ships: prints vouch for no more than that. */
export interface PolicyState {
  readonly review: PolicyReview;
  /** The review is the safeguarding lead's or the deputy's. */
  readonly isLead: boolean;
  readonly rules: number;
  readonly words: number;
  readonly isChanged: boolean;
  /** It is changed and still goes by the shipped number, which no print may show for it. */
  readonly isUnnamed: boolean;
  /** The clauses whose words were changed here and have not been reviewed since. */
  readonly unreviewed: ReadonlySet<string>;
}

/** Works the state out from the policy that ships and a school's changes. */
export function policyState(shipped: Shipped, edits: SchoolEdits): PolicyState {
  const review = policyReview(shipped, edits);
  return {
    review,
    isLead: review.kind !== "none" && isSafeguarding(review.role),
    rules: rulesChanged(shipped, edits),
    words: countOwnWords(edits),
    isChanged: isChanged(shipped, edits),
    isUnnamed: needsVersion(shipped, edits),
    unreviewed: unreviewedClauses(shipped, edits),
  };
}
