import type { Policy } from "../policy/model.ts";
import type { Pack } from "./format.ts";
import { canonical, canonicalContent } from "./hash.ts";
import { sha256 } from "./sha256.ts";
import type { SIGNERS } from "./format.ts";

/** Who may sign a pack off: a role of the school, never a person's name. */
export type Signer = (typeof SIGNERS)[number];

/** The policy that a pack is read with: its rules, and its wording, whatever language that is in. */
export interface PolicyRead {
  readonly policy: Policy;
  readonly wording: object;
}

/** How a pack's review stands: `changed` once pack or policy is no longer what was signed. */
export type ReviewNow =
  | { readonly kind: "awaiting" }
  | { readonly kind: "signed" | "changed"; readonly role: Signer; readonly date: string };

/** How the review of a pack stands now. A signature that does not say which policy it was read with counts as changed. */
export function reviewOf(pack: Pack, read: PolicyRead): ReviewNow {
  const { review } = pack;
  if (review.state === "awaiting") return { kind: "awaiting" };
  const same = review.contentHash === contentHash(pack) && review.policyHash === policyHash(read);
  return { kind: same ? "signed" : "changed", role: review.role, date: review.date };
}

/** The pack, signed off as it stands, with the policy as it stands. */
export const signed = (
  pack: Pack,
  read: PolicyRead,
  { role, date }: { readonly role: Signer; readonly date: string },
): Pack => ({
  ...pack,
  review: { state: "signed", role, date, contentHash: contentHash(pack), policyHash: policyHash(read) },
});

/** The pack with nobody's signature. */
export const unsigned = (pack: Pack): Pack => ({ ...pack, review: { state: "awaiting" } });

const packs = new WeakMap<Pack, string>();
/** By the wording, since that is the last to be put together for a policy; each with the rules it was hashed for. */
const policies = new WeakMap<Policy, { readonly wording: object; readonly hash: string }>();

/** SHA-256 of all that a pack says but its review. Packs are never changed, so each is worked out once. */
function contentHash(pack: Pack): string {
  const hash = packs.get(pack) ?? sha256(canonicalContent(pack));
  packs.set(pack, hash);
  return hash;
}

/** SHA-256 of the rules and the wording. Who reviewed the policy, and when, changes neither. */
function policyHash({ policy, wording }: PolicyRead): string {
  const known = policies.get(policy);
  if (known?.wording === wording) return known.hash;
  const { reviewed: _reviewed, ...rules } = policy.file;
  const hash = sha256(canonical({ policy: rules, wording }));
  policies.set(policy, { wording, hash });
  return hash;
}
