import { useEffect, useState } from "preact/hooks";
import { applyWording } from "../../policy/apply-edits.ts";
import type { Policy } from "../../policy/model.ts";
import type { SchoolEdits } from "../../policy/school-edits.ts";
import type { PolicyRead } from "../../scenario/review.ts";
import type { Wording } from "../../ui/wording.ts";
import { wordFaults } from "../policy/edit-wording.ts";
import { openTrialLine } from "../policy/open-trial-line.ts";
import { openProver } from "../policy/prover.ts";
import { policyNow, type Trial } from "../policy/trial.ts";

/** Whether a school's changes may be made to the policy that ships, and the policy they make. */
export type PolicyAfter =
  | { readonly kind: "working" }
  | { readonly kind: "fits"; readonly read: PolicyRead & { readonly wording: Wording } }
  /** They would let go of what the shipped policy requires, by these clauses; or something in them fits no rule. */
  | { readonly kind: "refused"; readonly clauses: readonly string[] }
  /** Its words do not keep to what pupils can read, or may be told. */
  | { readonly kind: "words"; readonly faults: readonly string[] }
  /** The trial itself broke: a fault of the program. Nothing that was not tried is taken. */
  | { readonly kind: "broke" };

interface Shipped {
  readonly policy: Policy;
  readonly wording: Wording;
}

/** What comes of a trial of a school's changes. */
export function policyAfter(shipped: Shipped, edits: SchoolEdits, trial: Trial | undefined): PolicyAfter {
  if (!trial) return { kind: "broke" };
  if (trial.kind === "refused")
    return { kind: "refused", clauses: [...new Set(trial.refusals.flatMap(({ clauses }) => clauses))] };
  const faults = wordFaults(edits, shipped.wording);
  if (faults.length > 0) return { kind: "words", faults };
  const policy = policyNow(shipped.policy, edits);
  return { kind: "fits", read: { policy, wording: applyWording(shipped.wording, edits) } };
}

/** Tries the changes that a file brings, off the page: it takes a second or more. Nothing where a file brings none. */
export function usePolicyAfter(shipped: Shipped, edits: SchoolEdits | undefined): PolicyAfter | undefined {
  const [after, setAfter] = useState<PolicyAfter | undefined>(edits && { kind: "working" });
  useEffect(() => {
    if (!edits) return undefined;
    const prover = openProver(openTrialLine);
    let isOpen = true;
    void prover.prove({ shipped: shipped.policy, packs: [] }, edits, edits).then((trial) => {
      if (isOpen) setAfter(policyAfter(shipped, edits, trial));
    });
    return () => {
      isOpen = false;
      prover.close();
    };
  }, [edits]);
  return after;
}
