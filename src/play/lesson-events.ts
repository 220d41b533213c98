import { lightsOf, type Lights } from "../policy/lights.ts";
import type { Verdict } from "../policy/verdicts.ts";
import { clausesMet } from "./met.ts";
import type { Run } from "./run.ts";

/** What happened in a game, as a record of learning may tell it: ids only, and a verdict that the policy derives. */
export type LessonEvent =
  | { readonly kind: "began"; readonly scenario: string }
  | {
      readonly kind: "chose";
      readonly scenario: string;
      readonly passage: string;
      readonly choice: string;
      readonly verdict: Verdict;
      readonly serious: boolean;
      readonly clauses: readonly string[];
    }
  | {
      readonly kind: "ended";
      readonly scenario: string;
      readonly lights: Lights;
      readonly clauses: readonly string[];
    };

/** What one step did to the run on screen. Going back, or only looking, does nothing that is told. */
export function eventsBetween(before: Run | undefined, after: Run | undefined): readonly LessonEvent[] {
  if (!after || after === before) return [];
  const scenario = after.story.scenario.id;
  const same = before?.story === after.story;
  if (after.steps.length === 0 && !(same && before.steps.length === 1)) return [{ kind: "began", scenario }];
  if (!same || after.steps.length !== before.steps.length + 1) return [];
  const made = after.moments.length > before.moments.length ? after.moments.at(-1) : undefined;
  const { circle } = after.story;
  return [
    ...(made
      ? [
          {
            kind: "chose" as const,
            scenario,
            passage: made.passage,
            choice: made.choice,
            verdict: made.judgement.verdict,
            serious: made.judgement.serious,
            clauses: made.judgement.clauses,
          },
        ]
      : []),
    ...(after.ended
      ? [
          {
            kind: "ended" as const,
            scenario,
            lights: lightsOf(circle, after.state),
            clauses: clausesMet(after),
          },
        ]
      : []),
  ];
}
