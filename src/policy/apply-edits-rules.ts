import { both, freeId, withOwnDuties } from "./apply-edits-duties.ts";
import type { CircleFile, Condition } from "./format.ts";
import type { Exception, Prohibition } from "./model.ts";
import type { RuleEdit } from "./school-edits.ts";

/** One change made in its circle; a sentence where the circle has nothing of that name. */
export function applyRule(circle: CircleFile, edit: RuleEdit): CircleFile | string {
  switch (edit.kind) {
    case "exception-value":
      return changeValue(circle, edit.exception, edit.value);
    case "exception-also":
      return alsoWhen(circle, edit.exception, { facts: { [edit.fact]: edit.level } });
    case "exception-only":
      return changeException(circle, edit.exception, (one) => ({
        ...one,
        when: one.when.map((when) => both(circle, when, { facts: { [edit.fact]: edit.level } })),
      }));
    case "new-exception":
      return addException(circle, {
        id: edit.id,
        when: [{ facts: { [edit.fact]: edit.level } }],
        value: edit.value,
        clauses: [edit.clause],
        overrules: [],
      });
    case "drop-relief":
      return closeRelief(circle, edit.rule, edit.fact);
    case "drop-rule":
      return dropRule(circle, edit.rule);
    case "deadline": {
      const { duty: wanted, deadline: kind } = edit;
      if (!circle.duties.some(({ id }) => id === wanted)) return `There is no duty "${wanted}".`;
      const duties = circle.duties.map((one) => (one.id === wanted ? { ...one, deadline: { kind } } : one));
      return { ...circle, duties };
    }
    default:
      return prohibit(circle, edit);
  }
}

const withExceptions = (circle: CircleFile, exceptions: Exception[]): CircleFile => ({
  ...circle,
  decision: { ...circle.decision, exceptions },
});

function changeException(
  circle: CircleFile,
  id: string,
  change: (one: Exception) => Exception,
): CircleFile | string {
  const { exceptions } = circle.decision;
  if (!exceptions.some((one) => one.id === id)) return `There is no exception "${id}".`;
  return withExceptions(
    circle,
    exceptions.map((one) => (one.id === id ? change(one) : one)),
  );
}

/** In a ladder the stronger overrules the weaker: so it does for a rule that has come to another value. */
function inOrder(circle: CircleFile, id: string): CircleFile {
  const { values, exceptions } = circle.decision;
  const strength = ({ value }: Exception) => values.indexOf(value);
  const moved = exceptions.find((one) => one.id === id);
  if (!moved) return circle;
  return withExceptions(
    circle,
    exceptions.map((one) => {
      if (one === moved) {
        const weaker = exceptions.filter((other) => strength(other) < strength(moved));
        return { ...one, overrules: weaker.map((other) => other.id) };
      }
      const overrules = one.overrules.filter((other) => other !== id);
      return { ...one, overrules: strength(one) > strength(moved) ? [...overrules, id] : overrules };
    }),
  );
}

function changeValue(circle: CircleFile, id: string, value: string): CircleFile | string {
  const former = circle.decision.exceptions.find((one) => one.id === id);
  if (!former) return `There is no exception "${id}".`;
  const { values } = circle.decision;
  if (!values.includes(value)) return `There is no decision value "${value}".`;
  if (former.value === value) return circle;
  const changed = changeException(circle, id, (one) => ({ ...one, value }));
  if (typeof changed === "string") return changed;
  const ordered = inOrder(changed, id);
  if (values.indexOf(value) < values.indexOf(former.value)) return ordered;
  const { when, clauses } = former;
  return withOwnDuties(circle, ordered, { id, when, value, clauses, raised: id });
}

function alsoWhen(circle: CircleFile, id: string, more: Condition): CircleFile | string {
  const former = circle.decision.exceptions.find((one) => one.id === id);
  const changed = changeException(circle, id, (one) => ({ ...one, when: [...one.when, more] }));
  if (!former || typeof changed === "string") return changed;
  const [fact = ""] = Object.keys(more.facts ?? {});
  const { value, clauses } = former;
  return withOwnDuties(circle, changed, { id: fact, when: [more], value, clauses });
}

function addException(circle: CircleFile, exception: Exception): CircleFile | string {
  const rules = [...circle.decision.exceptions, ...circle.duties, ...circle.prohibitions];
  if (rules.some(({ id }) => id === exception.id)) return `There is a rule "${exception.id}" already.`;
  const added = withExceptions(circle, [...circle.decision.exceptions, exception]);
  return withOwnDuties(circle, inOrder(added, exception.id), exception);
}

function closeRelief(circle: CircleFile, rule: string, fact: string): CircleFile | string {
  let closed = 0;
  const others = (unless: readonly Condition[]): Condition[] => {
    const left = unless.filter((one) => one.facts?.[fact] === undefined);
    closed += unless.length - left.length;
    return left;
  };
  const always = (when: readonly Condition[]): Condition[] =>
    when.map((one) => {
      if (one.notFacts?.[fact] === undefined) return one;
      closed += 1;
      const { notFacts, ...rest } = one;
      const left = Object.entries(notFacts).filter(([name]) => name !== fact);
      return left.length > 0 ? { ...rest, notFacts: Object.fromEntries(left) } : rest;
    });
  const change = <T extends { id: string; unless: Condition[] }>(one: T): T =>
    one.id === rule ? { ...one, unless: others(one.unless) } : one;
  const exceptions = circle.decision.exceptions.map((one) =>
    one.id === rule ? { ...one, when: always(one.when) } : one,
  );
  const changed = {
    ...withExceptions(circle, exceptions),
    duties: circle.duties.map(change),
    prohibitions: circle.prohibitions.map(change),
  };
  return closed > 0 ? changed : `The rule "${rule}" has no way out by "${fact}".`;
}

/** Takes a rule away, and every mention of it: what stood on it alone goes too. */
function dropRule(circle: CircleFile, rule: string): CircleFile | string {
  const others = <T extends { id: string }>(list: readonly T[]): T[] => list.filter(({ id }) => id !== rule);
  const without = (list: readonly Condition[]): Condition[] =>
    list.flatMap((one) => {
      const left = { ...one };
      for (const part of ["dutyOwed", "standing"] as const) {
        if (!one[part]?.includes(rule)) continue;
        const names = one[part].filter((id) => id !== rule);
        if (names.length === 0) return [];
        left[part] = names;
      }
      return [left];
    });
  const forgotten = <T extends { when: Condition[]; unless: Condition[] }>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ ...one, when: without(one.when), unless: without(one.unless) }))
      .filter(({ when }) => when.length > 0);
  const exceptions = others(circle.decision.exceptions).map((one) => ({
    ...one,
    overrules: one.overrules.filter((id) => id !== rule),
  }));
  const duties = others(circle.duties);
  const prohibitions = others(circle.prohibitions);
  const known =
    exceptions.length + duties.length + prohibitions.length <
    circle.decision.exceptions.length + circle.duties.length + circle.prohibitions.length;
  if (!known) return `There is no rule "${rule}".`;
  return {
    ...withExceptions(circle, exceptions),
    duties: forgotten(duties),
    prohibitions: forgotten(prohibitions),
  };
}

function prohibit(circle: CircleFile, edit: Extract<RuleEdit, { kind: "prohibit" }>): CircleFile | string {
  const { act, fact, level, verdict, clause } = edit;
  if (!circle.acts.some(({ id }) => id === act)) return `There is no act "${act}".`;
  if (circle.neverWrong.includes(act)) return `The act "${act}" is never wrong.`;
  if ((fact === undefined) !== (level === undefined))
    return "A fact needs a level, and a level needs a fact.";
  const rules = [...circle.decision.exceptions, ...circle.duties, ...circle.prohibitions];
  const id = freeId(`no-${act}`, new Set(rules.map((rule) => rule.id)));
  const rule: Prohibition = {
    id,
    clauses: [clause],
    acts: [act],
    when: [fact === undefined || level === undefined ? {} : { facts: { [fact]: level } }],
    unless: [],
    verdict,
    serious: false,
    ...mends(circle, verdict),
  };
  return { ...circle, prohibitions: [...circle.prohibitions, rule] };
}

/** What puts such a breach right in this circle: what mends the shipped prohibitions with that verdict. */
function mends(circle: CircleFile, verdict: string): Pick<Prohibition, "mendedBy" | "dims"> {
  const like = circle.prohibitions.find((rule) => rule.verdict === verdict && rule.mendedBy.length > 0);
  if (!like || verdict === "partly") return { mendedBy: [] };
  return { mendedBy: [...like.mendedBy], ...(like.dims ? { dims: like.dims } : {}) };
}
