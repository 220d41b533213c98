import type { CircleFile, Condition } from "./format.ts";
import { YES_NO, type Duty, type Prohibition } from "./model.ts";

/** Ground that a school's rule newly covers: the facts at which it holds, and the value it gives there. */
export interface OwnGround {
  readonly id: string;
  readonly when: readonly Condition[];
  readonly value: string;
  readonly clauses: readonly string[];
  /** The exception that covered this ground before, where its value is changed. */
  readonly raised?: string;
}

/**
 * Gives a rule of the school's own its own duties, made after those that the same decision opens elsewhere. Were the
 * duties shared, one that is met under the school's rule would be used up, and could not open again when PM-1 opens it.
 * `before` is the circle without the rule, `circle` the same with it.
 */
export function withOwnDuties(before: CircleFile, circle: CircleFile, ground: OwnGround): CircleFile {
  const taken = new Set([...circle.duties, ...circle.prohibitions].map((rule) => rule.id));
  const idFor = (rule: string): string => freeId(`${rule}-${ground.id}`, taken);
  const owned = new Map<string, string>();
  const duties: Duty[] = [];
  for (const duty of circle.duties) {
    const when = opensByDecision(before, duty, ground);
    if (!when) {
      duties.push(duty);
      continue;
    }
    const id = idFor(duty.id);
    owned.set(duty.id, id);
    duties.push({ ...duty, when: formerWhen(before, duty, ground) });
    duties.push({ ...duty, id, clauses: [...ground.clauses], when });
  }
  for (const duty of modelDuties(before, ground)) {
    const id = idFor(duty.id);
    owned.set(duty.id, id);
    duties.push({
      ...duty,
      id,
      clauses: [...ground.clauses],
      when: ground.when.map((one) => inTime(duty, one)),
    });
  }
  const prohibitions: Prohibition[] = [
    ...circle.prohibitions.map((rule) => widened(before, rule, ground)),
    ...circle.prohibitions.flatMap((rule) => {
      const dutyOwed = rule.when.flatMap((one) =>
        (one.dutyOwed ?? []).flatMap((duty) => owned.get(duty) ?? []),
      );
      if (dutyOwed.length === 0) return [];
      return [{ ...rule, id: idFor(rule.id), clauses: [...ground.clauses], when: [{ dutyOwed }] }];
    }),
  ];
  return { ...circle, duties, prohibitions };
}

/** An id that no other rule has; ids are at most 40 characters long. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted.slice(0, 40);
  for (let i = 2; taken.has(id); i++) id = `${wanted.slice(0, 36)}-${i}`;
  taken.add(id);
  return id;
}

const valueOf = (circle: CircleFile, exception: string | undefined): string | undefined =>
  circle.decision.exceptions.find((one) => one.id === exception)?.value;

/** Whether a condition stands on the value that the ground comes to, and did not hold there already. */
const newlyHolds = (before: CircleFile, { decision }: Condition, ground: OwnGround): boolean =>
  decision !== undefined &&
  decision.includes(ground.value) &&
  !decision.includes(before.decision.base.value) &&
  !decision.includes(valueOf(before, ground.raised) ?? "");

/** When the school's own copy of a duty opens; nothing where the duty does not stand on the decision's value. */
function opensByDecision(before: CircleFile, duty: Duty, ground: OwnGround): Condition[] | undefined {
  const conditions = duty.when.filter((one) => newlyHolds(before, one, ground));
  if (conditions.length === 0) return undefined;
  return conditions.flatMap(({ decision: _decision, ...rest }) =>
    ground.when.map((one) => both(before, rest, one)),
  );
}

/** The duty itself stays where it was: with the exceptions that opened it before. */
const formerWhen = (before: CircleFile, duty: Duty, ground: OwnGround): Condition[] =>
  duty.when.flatMap((one) => {
    if (!newlyHolds(before, one, ground)) return [one];
    return before.decision.exceptions
      .filter(({ value }) => one.decision?.includes(value))
      .flatMap(({ when }) => when.map((former) => both(before, one, former)));
  });

/** Where no duty to tell stands on the value itself: the duties that stand on the facts of an exception with that value. */
function modelDuties(before: CircleFile, ground: OwnGround): Duty[] {
  const byValue = before.duties.some(
    ({ kind, when }) => kind === "telling" && when.some((one) => one.decision?.includes(ground.value)),
  );
  if (byValue) return [];
  for (const { id, value, when } of before.decision.exceptions) {
    if (value !== ground.value || id === ground.raised) continue;
    const facts = when.map((one) => JSON.stringify(one.facts));
    const duties = before.duties.filter((duty) =>
      duty.when.every((one) => !one.decision && facts.includes(JSON.stringify(one.facts))),
    );
    if (duties.length > 0) return duties;
  }
  return [];
}

/** A duty that has to be met before a fact comes true opens only before it. */
const inTime = ({ deadline }: Duty, one: Condition): Condition =>
  deadline.kind === "before-fact"
    ? { ...one, notFacts: { ...one.notFacts, [deadline.fact]: deadline.level } }
    : one;

/** What a weaker value forbade while a duty is owed stays forbidden where the school's rule overrules that value. */
function widened(before: CircleFile, rule: Prohibition, ground: OwnGround): Prohibition {
  const ladder = before.decision.values;
  const overruled = (value: string) => ladder.indexOf(value) < ladder.indexOf(ground.value);
  const more = rule.when
    .filter(
      ({ dutyOwed, decision }) => dutyOwed && decision?.some(overruled) && !decision.includes(ground.value),
    )
    .flatMap((one) => ground.when.map((own) => both(before, { ...one, decision: [ground.value] }, own)));
  return { ...rule, when: [...rule.when, ...more] };
}

/** The condition that holds where both do. */
export function both(circle: CircleFile, one: Condition, other: Condition): Condition {
  const facts = joined(circle, one.facts, other.facts, Math.max);
  const notFacts = joined(circle, one.notFacts, other.notFacts, Math.min);
  return { ...one, ...other, ...(facts ? { facts } : {}), ...(notFacts ? { notFacts } : {}) };
}

type Levels = Condition["facts"];

function joined(
  circle: CircleFile,
  one: Levels,
  other: Levels,
  pick: (a: number, b: number) => number,
): Levels {
  if (!one || !other) return one ?? other;
  const all = { ...one, ...other };
  for (const [fact, level] of Object.entries(one)) {
    const also = other[fact];
    if (also === undefined) continue;
    const levels = circle.facts.find(({ id }) => id === fact)?.levels ?? YES_NO;
    const place = (at: string | boolean) =>
      typeof at === "string" ? levels.indexOf(at) : at ? levels.length - 1 : 0;
    all[fact] = pick(place(level), place(also)) === place(level) ? level : also;
  }
  return all;
}
