import type { Policy } from "../../policy/model.ts";
import type { Draft } from "./draft.ts";
import { NAME_FIXES } from "./fix-names.ts";
import { TALK_FIXES } from "./fix-talk.ts";
import { WORD_FIXES } from "./fix-words.ts";
import type { Fix, FixRule } from "./fix.ts";
import type { Problem } from "./report.ts";

const RULES: Readonly<Record<string, FixRule>> = { ...NAME_FIXES, ...TALK_FIXES, ...WORD_FIXES };

/** The codes for which a fix may be offered. */
export const FIXABLE: readonly string[] = Object.keys(RULES).sort();

/**
 * The fixes that can be offered for a problem of this draft, the surest first; often there is none but to go there. Nor
 * is there any where something else stands at the problem's position by now: the report may be older than the draft.
 */
export function fixesFor(draft: Draft, problem: Problem, policy: Policy | undefined): readonly Fix[] {
  const [i = -1, j = -1, k = -1] = problem.where.at;
  const scenario = draft.scenarios[i];
  const passage = scenario?.passages[j];
  const choice = passage?.kind === "choose" ? passage.choices[k] : undefined;
  const { where } = problem;
  const found = [scenario?.id, passage?.id, choice?.id];
  if ([where.scenario, where.passage, where.choice].some((id, at) => id !== undefined && id !== found[at]))
    return [];
  const circle = policy?.circles.get(draft.circle);
  return RULES[problem.code]?.({ draft, problem, policy, circle, scenario, passage, choice }) ?? [];
}
