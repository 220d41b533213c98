import type { Shelf } from "../records/storage.ts";
import type { WordedPolicy } from "../ui/school-policy.ts";

/** What this browser keeps of a school's own policy: nothing, something that does not fit, or the policy. */
export type KeptPolicy = { readonly kind: "none" | "damaged" } | ({ readonly kind: "school" } & WordedPolicy);

/**
 * The policy as the school has changed it in this browser. What reads it is fetched only where there is one. Changes
 * that had to be proved again are kept as proved; those that cannot be stay as they are, and nothing is judged by them.
 */
export async function keptPolicy(shipped: WordedPolicy, shelf: Shelf): Promise<KeptPolicy> {
  if (!shelf.holds("policy")) return { kind: "none" };
  const { renewKeptEdits, schoolPolicy } = await import("../ui/school-policy.ts");
  const kept = shelf.read("policy");
  const edits = await renewKeptEdits(shipped, kept);
  const school = edits && schoolPolicy(shipped, edits);
  if (!school) {
    shelf.isOfNoUse("policy");
    return { kind: "damaged" };
  }
  if (JSON.stringify(edits) !== JSON.stringify(kept)) shelf.write("policy", edits);
  return { kind: "school", ...school };
}
