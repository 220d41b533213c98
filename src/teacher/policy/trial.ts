import { applyEdits } from "../../policy/apply-edits.ts";
import type { PolicyFile } from "../../policy/format.ts";
import { impactOf, type CircleImpact } from "../../policy/impact.ts";
import { buildPolicy, type Policy } from "../../policy/model.ts";
import { tryEdits, type Refusal } from "../../policy/prove.ts";
import type { SchoolEdits } from "../../policy/school-edits.ts";
import type { Pack } from "../../scenario/format.ts";
import { scenarioImpact, type ScenarioImpact } from "../../scenario/policy-impact.ts";
import { unplayableIn, type Unplayable } from "./unplayable.ts";

/** What a change of the rules would do: it is refused, or this is what would be judged otherwise. */
export type Trial =
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] }
  | {
      readonly kind: "report";
      readonly circles: readonly CircleImpact[];
      readonly scenarios: readonly ScenarioImpact[];
      /** Stories that have no right way under what was tried, those included that have none now. */
      readonly unplayable: readonly Unplayable[];
    };

/** Proves what the school would have after a change, and compares it with what it has now. Takes a second or more. */
export function tryOut(
  shipped: Policy,
  packs: readonly Pack[],
  before: SchoolEdits,
  after: SchoolEdits,
): Trial {
  const tried = tryEdits(shipped, after);
  if (!tried.ok) return { kind: "refused", refusals: tried.refusals };
  const now = policyNow(shipped, before);
  const judged = packs.filter(({ policy }) => policy === shipped.id);
  return {
    kind: "report",
    circles: impactOf(now, tried.policy),
    scenarios: scenarioImpact(now, tried.policy, judged),
    unplayable: unplayableIn(now, tried.policy, judged),
  };
}

/** The policy with a school's changes, which were proved when they were made; the shipped one where they do not fit. */
export function policyNow(shipped: Policy, edits: SchoolEdits): Policy {
  const applied = applyEdits(shipped.file, edits);
  return applied.ok ? buildPolicy(applied.file) : shipped;
}

/** What the worker is asked. The policy and the packs come along when they are new to it. */
export interface TrialRequest {
  readonly number: number;
  readonly shipped?: PolicyFile;
  readonly packs?: readonly Pack[];
  readonly before: SchoolEdits;
  readonly after: SchoolEdits;
}

/** What it answers: the trial, or that it broke, which is a fault of the program and not of the change. */
export interface TrialAnswer {
  readonly number: number;
  readonly trial: Trial | undefined;
}

/** The worker's side: answers one request after the other, and keeps the policy and the packs between them. */
export function trialDesk(): (request: TrialRequest) => TrialAnswer {
  let shipped: Policy | undefined;
  let packs: readonly Pack[] = [];
  return (request) => {
    if (request.shipped) shipped = buildPolicy(request.shipped);
    packs = request.packs ?? packs;
    try {
      const trial = shipped && tryOut(shipped, packs, request.before, request.after);
      return { number: request.number, trial };
    } catch {
      return { number: request.number, trial: undefined };
    }
  };
}
