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

/** The policy by the changes that were kept as JSON; nothing where they are damaged or do not fit. */
export function readSchoolPolicy(shipped: WordedPolicy, json: unknown): WordedPolicy | undefined {
  const edits = readSchoolEdits(json, shipped.policy.file);
  return edits.ok ? schoolPolicy(shipped, edits.value) : undefined;
}
