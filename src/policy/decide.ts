import { levelIndex, reached } from "./facts.ts";
import type { Circle, Condition, Decision, Exception, Facts } from "./model.ts";

/** Decides for these facts. A disputed decision takes the strongest value, so that a faulty file errs towards telling. */
export function decide(circle: Circle, facts: Facts): Decision {
  const known = circle.decided.get(facts);
  if (known) return known;
  const decision = workOut(circle, facts);
  circle.decided.set(facts, decision);
  return decision;
}

function workOut(circle: Circle, facts: Facts): Decision {
  const { base, exceptions, values } = circle.file.decision;
  const met = exceptions.filter((exception) => exceptionHolds(circle, exception, facts));
  if (met.length === 0) {
    return {
      value: base.value,
      clauses: base.clauses,
      because: [],
      overruled: [],
      exceptions: [],
      disputed: false,
    };
  }
  const winners = met.filter((exception) => !met.some((other) => other.overrules.includes(exception.id)));
  const strongest = (winners.length > 0 ? winners : met).reduce((best, exception) =>
    values.indexOf(exception.value) > values.indexOf(best.value) ? exception : best,
  );
  const deciding = (winners.length > 0 ? winners : met).filter((one) => one.value === strongest.value);
  const clauses = unique(deciding.flatMap((exception) => exception.clauses));
  return {
    value: strongest.value,
    clauses,
    because: unique(deciding.flatMap((exception) => factsNamed(circle, exception, facts))),
    overruled: unique([
      ...base.clauses,
      ...met.filter((one) => !deciding.includes(one)).flatMap((one) => one.clauses),
    ]).filter((clause) => !clauses.includes(clause)),
    exceptions: met.map((exception) => exception.id),
    disputed: winners.length === 0 || winners.some((one) => one.value !== strongest.value),
  };
}

function exceptionHolds(circle: Circle, exception: Exception, facts: Facts): boolean {
  return exception.when.some((condition) => factsHold(circle, condition, facts));
}

/** Whether the part of a condition that speaks of facts holds. */
export function factsHold(circle: Circle, condition: Condition, facts: Facts): boolean {
  const has = ([fact, level]: [string, string | boolean]) => reached(circle, facts, fact, level);
  return (
    Object.entries(condition.facts ?? {}).every(has) && !Object.entries(condition.notFacts ?? {}).some(has)
  );
}

function factsNamed(circle: Circle, exception: Exception, facts: Facts): string[] {
  return exception.when
    .filter((condition) => factsHold(circle, condition, facts))
    .flatMap((condition) => Object.keys(condition.facts ?? {}));
}

/** One change of one fact that would change the decision. */
export interface Flip {
  readonly fact: string;
  readonly level: string;
  readonly to: string;
}

/** Every single fact that, at another level, would change the decision. */
export function flips(circle: Circle, facts: Facts): Flip[] {
  const now = decide(circle, facts).value;
  const found: Flip[] = [];
  for (const [fact, levels] of circle.levels) {
    levels.forEach((level, i) => {
      if (i === levelIndex(circle, fact, facts[fact])) return;
      const to = decide(circle, { ...facts, [fact]: level }).value;
      if (to !== now) found.push({ fact, level, to });
    });
  }
  return found;
}

/** The members once each, in the order of their first coming. */
export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
