import { judgeChoice, runTalk, startState, type Way } from "../../policy/judge.ts";
import type { Judgement } from "../../policy/judgement.ts";
import type { Circle } from "../../policy/model.ts";
import { isKept, type Verdict } from "../../policy/verdicts.ts";

type Reveals = Way["reveals"][number];

/** The moment in which a sentence is said. */
export interface Situation {
  readonly facts: Reveals;
  readonly done: readonly string[];
  readonly afterwards: Reveals;
}

/** Judges one answer in its situation, as a choice of a story would be. */
export function judgeIn(
  circle: Circle,
  { facts, done, afterwards }: Situation,
  acts: readonly string[],
): Judgement {
  const heard = runTalk(circle, startState(circle), [facts]);
  const pause: Way = { reveals: [], ends: false };
  const before = done.length > 0 ? judgeChoice(circle, heard, done, pause).after : heard;
  return judgeChoice(circle, before, acts, { reveals: [afterwards], ends: false });
}

/** A sentence to say: it fits the policy, or puts something right. A private matter told without need is no mistake, yet not one. */
export const isFit = (verdict: Verdict): boolean => isKept(verdict) || verdict === "repaired";
