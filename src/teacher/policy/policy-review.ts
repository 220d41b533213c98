import { applyWording } from "../../policy/apply-edits.ts";
import type { Policy } from "../../policy/model.ts";
import type { Reviewer, SchoolEdits } from "../../policy/school-edits.ts";
import { canonical } from "../../scenario/hash.ts";
import { sha256 } from "../../scenario/sha256.ts";
import type { Wording } from "../../ui/wording.ts";
import { countOwnWords } from "./edit-wording.ts";
import { policyNow } from "./trial.ts";

/** The policy that ships, with its words. */
export interface Shipped {
  readonly policy: Policy;
  readonly wording: Wording;
}

/** How the review of a school's policy stands: `changed` once anything is no longer what was reviewed. */
export type PolicyReview =
  | { readonly kind: "none" }
  | { readonly kind: "reviewed" | "changed"; readonly role: Reviewer; readonly date: string };

/** Whether a role answers for safeguarding: words that pupils read count as read by one of these only. */
export const isSafeguarding = (role: Reviewer): boolean => role === "lead" || role === "deputy";

/** How the review stands now. One that does not say what was reviewed counts as changed, as a pack's signature does. */
export function policyReview(shipped: Shipped, edits: SchoolEdits): PolicyReview {
  const { reviewedBy } = edits.about;
  if (!reviewedBy) return { kind: "none" };
  const { role, date, of } = reviewedBy;
  return { kind: of === policyHash(shipped, edits) ? "reviewed" : "changed", role, date };
}

/** The school's policy, reviewed as it stands. */
export const withReview = (
  shipped: Shipped,
  edits: SchoolEdits,
  { role, date }: { readonly role: Reviewer; readonly date: string },
): SchoolEdits => ({
  ...edits,
  about: { ...edits.about, reviewedBy: { role, date, of: policyHash(shipped, edits) } },
});

/** The school's policy without a review. */
export function withoutReview(edits: SchoolEdits): SchoolEdits {
  const { reviewedBy: _gone, ...about } = edits.about;
  return { ...edits, about };
}

const hashes = new WeakMap<SchoolEdits, { readonly shipped: Shipped["wording"]; readonly hash: string }>();

/**
 * SHA-256 of all that pupils are judged by and read: rules, words, readings, linked policies and version. Who reviewed
 * it, when the next review is due, and the notes of what changed are not part of it.
 */
function policyHash({ policy, wording }: Shipped, edits: SchoolEdits): string {
  const known = hashes.get(edits);
  if (known?.shipped === wording) return known.hash;
  const { reviewed: _reviewed, ...rules } = policyNow(policy, edits).file;
  const { about: _about, ...own } = edits;
  const hash = sha256(canonical({ policy: rules, wording: applyWording(wording, edits), own }));
  hashes.set(edits, { shipped: wording, hash });
  return hash;
}

/** How many rules a school has changed: its one choice counts where it is not the shipped one. */
export const rulesChanged = ({ policy }: Shipped, { rules, settings }: SchoolEdits): number =>
  rules.length + Object.entries(settings).filter(([id, on]) => policy.file.settings[id] !== on).length;

/** Whether a school's policy is another than the shipped one: in its rules, its words, or what it is linked with. */
export const isChanged = (shipped: Shipped, edits: SchoolEdits): boolean =>
  rulesChanged(shipped, edits) > 0 ||
  countOwnWords(edits) > 0 ||
  (edits.linked !== undefined && edits.linked.length < shipped.policy.file.linked.length);

/** Whether a changed policy still goes by the number of the shipped one, which it may not. */
export const needsVersion = (shipped: Shipped, edits: SchoolEdits): boolean =>
  edits.about.version === shipped.policy.version && isChanged(shipped, edits);

/** The version after this one: "1.1.0" after "1.0.3". */
export function nextVersion(version: string): string {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return `${major}.${minor + 1}.0`;
}

/** The clauses whose words are the school's own, while nobody who may has reviewed the policy since. */
export function unreviewedClauses(shipped: Shipped, edits: SchoolEdits): ReadonlySet<string> {
  const review = policyReview(shipped, edits);
  const isRead = review.kind === "reviewed" && isSafeguarding(review.role);
  return new Set(isRead ? [] : Object.keys(edits.wording.clauses ?? {}));
}
