import { applyEdits, applyWording } from "../policy/apply-edits.ts";
import { buildPolicy, type Policy } from "../policy/model.ts";
import { readSchoolEdits, type SchoolEdits } from "../policy/school-edits.ts";
import type { Wording } from "./wording.ts";

/** A policy with the words it is told in. */
export interface WordedPolicy {
  readonly policy: Policy;
  readonly wording: Wording;
}

/** The policy as a school has changed it; nothing where its changes do not fit the policy that ships. */
export function schoolPolicy(shipped: WordedPolicy, edits: SchoolEdits): WordedPolicy | undefined {
  const applied = applyEdits(shipped.policy.file, edits);
  return applied.ok
    ? { policy: buildPolicy(applied.file), wording: applyWording(shipped.wording, edits) }
    : undefined;
}

/**
 * The changes that were kept as JSON, which were proved when they were made. Nothing where they are damaged, or were
 * made to another version of the policy: what was proved of that one says nothing of this.
 */
export function readKeptEdits({ policy }: WordedPolicy, json: unknown): SchoolEdits | undefined {
  const read = readSchoolEdits(json, policy.file);
  return read.ok && read.value.base === policy.file.version ? read.value : undefined;
}

/** The same; but changes made to another version are proved of this one, which takes seconds, and then belong to it. */
export async function renewKeptEdits(shipped: WordedPolicy, json: unknown): Promise<SchoolEdits | undefined> {
  const read = readSchoolEdits(json, shipped.policy.file);
  if (!read.ok || read.value.base === shipped.policy.file.version) return readKeptEdits(shipped, json);
  const { tryEdits } = await import("../policy/prove.ts");
  return tryEdits(shipped.policy, read.value).ok ? rebased(shipped, read.value) : undefined;
}

/** Changes as made to the policy that ships now. */
export const rebased = ({ policy }: WordedPolicy, edits: SchoolEdits): SchoolEdits => ({
  ...edits,
  base: policy.file.version,
});
