import { factsHold } from "./asked.ts";
import { levelIndex } from "./facts.ts";
import type { Circle, Decision, Exception, Facts } from "./model.ts";

/** Decides for these facts. A disputed decision takes the strongest value, so that a faulty file errs towards telling. */
export function decide(circle: Circle, facts: Facts): Decision {
  const { decided } = circle;
  if (decided.last?.facts === facts) return decided.last.decision;
  const decision = lookUp(circle, facts);
  decided.last = { facts, decision };
  return decision;
}

/** A decision rests on which conditions of the exceptions hold, and on nothing else: it is worked out once for each set of them. */
function lookUp(circle: Circle, facts: Facts): Decision {
  const { by } = circle.decided;
  let holding = "";
  for (const { when } of circle.file.decision.exceptions)
    for (const condition of when) holding += factsHold(circle, condition, facts) ? "1" : "0";
  const known = by.get(holding);
  if (known) return known;
  const decision = workOut(circle, facts);
  by.set(holding, decision);
  return decision;
}

function workOut(circle: Circle, facts: Facts): Decision {
  const { base, exceptions, values } = circle.file.decision;
  const met = exceptions.filter(({ when }) => when.some((condition) => factsHold(circle, condition, facts)));
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
