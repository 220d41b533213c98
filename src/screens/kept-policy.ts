import type { Shelf } from "../records/storage.ts";
import type { WordedPolicy } from "../ui/school-policy.ts";

/** What this browser keeps of a school's own policy: nothing, something that does not fit, or the policy. */
export type KeptPolicy = { readonly kind: "none" | "damaged" } | ({ readonly kind: "school" } & WordedPolicy);

/** The policy as the school has changed it in this browser. What reads it is fetched only where there is one. */
export async function keptPolicy(shipped: WordedPolicy, shelf: Shelf): Promise<KeptPolicy> {
  if (!shelf.holds("policy")) return { kind: "none" };
  const { readSchoolPolicy } = await import("../ui/school-policy.ts");
  const read = readSchoolPolicy(shipped, shelf.read("policy"));
  return read ? { kind: "school", ...read } : { kind: "damaged" };
}
