import { unique } from "./decide.ts";
import { decide } from "./decide.ts";
import { combinations } from "./facts.ts";
import { judgeChoice, startState, type Way } from "./judge.ts";
import type { Circle, Facts, Policy } from "./model.ts";
import { isOwed } from "./conditions.ts";
import { gravity, isMistake, type Verdict } from "./verdicts.ts";

/** One way in which an edited policy differs from another, with the smallest combination that shows it. */
export interface Change {
  readonly circle: string;
  /** `loosened`: something the other policy asks for, or forbids, is no longer asked for or forbidden. */
  readonly kind: "loosened" | "tightened" | "changed";
  readonly clauses: readonly string[];
  readonly combination: Facts;
  readonly from: string;
  readonly to: string;
  /** The act whose verdict changes, where it is one. */
  readonly act?: string;
  /** The duty that no longer opens, or newly opens. */
  readonly duty?: string;
}

/** What changes when `edited` is used in place of `other`, over every combination of facts. */
export function comparePolicies(edited: Policy, other: Policy): Change[] {
  const changes: Change[] = [];
  for (const [id, circle] of other.circles) {
    const now = edited.circles.get(id);
    if (!now)
      changes.push({ circle: id, kind: "loosened", clauses: [], combination: {}, from: "there", to: "gone" });
    else if (
      JSON.stringify([now.file, now.settings, now.tips]) !==
      JSON.stringify([circle.file, circle.settings, circle.tips])
    ) {
      changes.push(...compareCircles(now, circle));
    }
  }
  return changes;
}

/** A school may tighten its policy and never loosen it. */
export const loosenings = (changes: readonly Change[]): Change[] =>
  changes.filter((change) => change.kind === "loosened");

function compareCircles(now: Circle, before: Circle): Change[] {
  const found = new Map<string, Change>();
  const note = (change: Change) => {
    const key = [change.kind, change.from, change.to, change.act, change.duty].join("|");
    if (!found.has(key)) found.set(key, change);
  };
  for (const fact of before.levels.keys()) {
    if (!now.levels.has(fact)) {
      note({
        circle: before.id,
        kind: "loosened",
        clauses: [],
        combination: { [fact]: before.levels.get(fact)?.at(-1) ?? "yes" },
        from: fact,
        to: "gone",
      });
    }
  }
  for (const combination of combinations(before)) {
    decisionChange(now, before, combination, note);
    dutyChanges(now, before, combination, note);
    if (!hasPressure(before, combination)) verdictChanges(now, before, combination, note);
  }
  return [...found.values()];
}

type Note = (change: Change) => void;

function decisionChange(now: Circle, before: Circle, combination: Facts, note: Note): void {
  const [from, to] = [decide(before, combination), decide(now, combination)];
  if (from.value === to.value) return;
  const ladder = before.file.decision.values;
  const [a, b] = [ladder.indexOf(from.value), ladder.indexOf(to.value)];
  const kind = b < 0 ? "changed" : b < a ? "loosened" : "tightened";
  const clauses = unique([...from.clauses, ...to.clauses]);
  note({ circle: before.id, kind, clauses, combination, from: from.value, to: to.value });
}

function dutyChanges(now: Circle, before: Circle, combination: Facts, note: Note): void {
  const [was, is] = [startState(before, combination), startState(now, combination)];
  for (const { id: duty, clauses } of before.file.duties) {
    if (isOwed(was, duty) && !isOwed(is, duty)) {
      note({ circle: before.id, kind: "loosened", clauses, combination, from: "owed", to: "not owed", duty });
    }
  }
  for (const { id: duty, clauses } of now.file.duties) {
    if (isOwed(is, duty) && !isOwed(was, duty)) {
      note({
        circle: before.id,
        kind: "tightened",
        clauses,
        combination,
        from: "not owed",
        to: "owed",
        duty,
      });
    }
  }
}

function verdictChanges(now: Circle, before: Circle, combination: Facts, note: Note): void {
  const worst = Object.fromEntries(
    before.file.facts.filter((fact) => fact.polarity === "risk").map((fact) => [fact.id, true]),
  );
  const ways: Way[] = [
    { reveals: [], ends: false },
    { reveals: [], ends: true },
    { reveals: [worst], ends: false },
  ];
  const [was, is] = [startState(before, combination), startState(now, combination)];
  for (const act of before.acts.keys()) {
    for (const way of ways) {
      const from = judgeChoice(before, was, [act], way);
      const to = judgeChoice(now, is, [act], way);
      if (from.verdict === to.verdict) continue;
      const clauses = unique([...from.clauses, ...to.clauses]);
      const kind = kindOf(from.verdict, to.verdict);
      note({ circle: before.id, kind, clauses, combination, from: from.verdict, to: to.verdict, act });
    }
  }
}

function kindOf(from: Verdict, to: Verdict): Change["kind"] {
  if (isMistake(from) && gravity(to) < gravity(from)) return "loosened";
  if (isMistake(to) && gravity(to) > gravity(from)) return "tightened";
  return "changed";
}

const hasPressure = (circle: Circle, combination: Facts): boolean =>
  circle.file.facts.some((fact) => fact.polarity === "pressure" && fact.id in combination);
