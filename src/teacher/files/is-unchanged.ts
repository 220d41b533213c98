import type { PolicyFile } from "../../policy/format.ts";
import { NO_EDITS, type SchoolEdits } from "../../policy/school-edits.ts";
import { canonical } from "../../scenario/hash.ts";

/** Whether a school has changed nothing in the policy that ships. */
export const isUnchanged = (edits: SchoolEdits, shipped: PolicyFile): boolean =>
  canonical(edits) === canonical(NO_EDITS(shipped));
