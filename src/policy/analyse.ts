import { answerable } from "./answerable.ts";
import { decide } from "./decide.ts";
import { combinations, levelIndex, reached } from "./facts.ts";
import { startState } from "./judge.ts";
import type { Circle, Condition, Facts, Policy } from "./model.ts";
import { isOwed } from "./conditions.ts";

/** What must hold of every policy, proved over every combination of facts. */
export const PROPERTIES = ["total", "protective", "firm", "alive", "answerable", "name-blind"] as const;
export type PropertyId = (typeof PROPERTIES)[number];

export interface Property {
  readonly id: PropertyId;
  readonly holds: boolean;
  /** The smallest combination of facts that shows the fault. */
  readonly witness?: Facts;
  /** What goes wrong there, in plain words. */
  readonly detail?: string;
}

export interface CircleAnalysis {
  readonly id: string;
  readonly facts: number;
  readonly combinations: number;
  readonly properties: readonly Property[];
}

/** A fault: the combination that shows it and what goes wrong. Nothing when the property holds. */
export type Fault = { readonly witness: Facts; readonly detail: string } | undefined;

/** Analyses every circle of a policy, exhaustively. */
export const analysePolicy = (policy: Policy): CircleAnalysis[] =>
  [...policy.circles.values()].map(analyseCircle);

/** Analyses one circle: each property with its smallest witness where it fails. */
export function analyseCircle(circle: Circle): CircleAnalysis {
  const all = combinations(circle);
  const proofs: Readonly<Record<PropertyId, () => Fault>> = {
    total: () => total(circle, all),
    protective: () => protective(circle, all),
    firm: () => firm(circle, all) ?? steady(circle, all),
    alive: () => alive(circle, all),
    answerable: () => answerable(circle, all),
    "name-blind": () => nameBlind(circle),
  };
  return {
    id: circle.id,
    facts: circle.levels.size,
    combinations: all.length,
    properties: PROPERTIES.map((id) => {
      const fault = proofs[id]();
      return fault ? { id, holds: false, ...fault } : { id, holds: true };
    }),
  };
}

/** Each combination gives exactly one value: no two exceptions that hold disagree without an order between them. */
function total(circle: Circle, all: readonly Facts[]): Fault {
  const witness = all.find((facts) => decide(circle, facts).disputed);
  if (!witness) return undefined;
  const names = decide(circle, witness).exceptions.join(", ");
  return { witness, detail: `The exceptions ${names} hold together and none overrules the others.` };
}

const strength = (circle: Circle, facts: Facts): number =>
  circle.file.decision.values.indexOf(decide(circle, facts).value);

const telling = (circle: Circle, facts: Facts): boolean => {
  const state = startState(circle, facts);
  return circle.file.duties.some((duty) => duty.kind === "telling" && isOwed(state, duty.id));
};

/** The combinations that differ from this one by one more level of one fact of that polarity. */
function raised(circle: Circle, facts: Facts, polarity: string): { fact: string; more: Facts }[] {
  return circle.file.facts.flatMap((fact) => {
    const levels = circle.levels.get(fact.id) ?? [];
    const up = levels[levelIndex(circle, fact.id, facts[fact.id]) + 1];
    return fact.polarity === polarity && up ? [{ fact: fact.id, more: { ...facts, [fact.id]: up } }] : [];
  });
}

/** Adding a risk fact never weakens a decision, nor ends every duty to tell. */
function protective(circle: Circle, all: readonly Facts[]): Fault {
  for (const facts of all) {
    for (const { fact, more } of raised(circle, facts, "risk")) {
      if (strength(circle, more) < strength(circle, facts)) {
        return {
          witness: more,
          detail: `More of "${fact}" weakens the decision to ${decide(circle, more).value}.`,
        };
      }
      if (telling(circle, facts) && !telling(circle, more)) {
        return { witness: more, detail: `More of "${fact}" ends the duty to tell.` };
      }
    }
  }
  return undefined;
}

/** A pressure fact changes nothing: no decision, no duty, no prohibition. */
function firm(circle: Circle, all: readonly Facts[]): Fault {
  const pressures = circle.file.facts.filter((fact) => fact.polarity === "pressure").map((fact) => fact.id);
  for (const facts of all) {
    for (const { fact, more } of raised(circle, facts, "pressure")) {
      if (strength(circle, more) !== strength(circle, facts)) {
        return { witness: more, detail: `"${fact}" is only pressure, and it changes the decision.` };
      }
    }
  }
  for (const { what, conditions } of conditionsOf(circle)) {
    const named = pressures.find((fact) => conditions.some((one) => names(one).includes(fact)));
    if (named)
      return {
        witness: { [named]: top(circle, named) },
        detail: `"${named}" is only pressure, and ${what} counts it.`,
      };
  }
  return undefined;
}

/** No relief fact weakens the strongest decision, nor one raised by a disclosure. */
function steady(circle: Circle, all: readonly Facts[]): Fault {
  const strongest = circle.file.decision.values.length - 1;
  for (const facts of all) {
    if (strength(circle, facts) < strongest && !disclosed(circle, facts)) continue;
    for (const { fact, more } of raised(circle, facts, "relief")) {
      const weaker = strength(circle, more) < strength(circle, facts);
      if (weaker || (telling(circle, facts) && !telling(circle, more))) {
        return { witness: more, detail: `The relief "${fact}" weakens what a disclosure raised.` };
      }
    }
  }
  return undefined;
}

/** A risk fact that comes in steps stands at its last: what was approaching has been told. */
const disclosed = (circle: Circle, facts: Facts): boolean =>
  circle.file.facts.some(
    (fact) =>
      fact.polarity === "risk" && (fact.levels?.length ?? 2) > 2 && reached(circle, facts, fact.id, true),
  );

/** Each exception decides somewhere, and each duty opens somewhere. */
function alive(circle: Circle, all: readonly Facts[]): Fault {
  const { exceptions, base } = circle.file.decision;
  for (const exception of exceptions) {
    const rest = exceptions.filter((one) => one !== exception);
    const decision = { ...circle.file.decision, exceptions: rest };
    const without: Circle = { ...circle, file: { ...circle.file, decision }, decided: new WeakMap() };
    const decides = all.some((facts) => decide(circle, facts).value !== decide(without, facts).value);
    if (!decides) return { witness: {}, detail: `The exception "${exception.id}" decides nothing.` };
  }
  if (!all.some((facts) => decide(circle, facts).value === base.value)) {
    return { witness: {}, detail: "The base rule never decides." };
  }
  const states = all.map((facts) => startState(circle, facts));
  for (const duty of circle.file.duties) {
    if (!states.some((state) => state.duties[duty.id] === "open"))
      return { witness: {}, detail: `The duty "${duty.id}" never opens.` };
  }
  return undefined;
}

/** Words for what a person is, or where they are from: no verdict may depend on them. */
const ABOUT_A_PERSON =
  /(^|-)(name|gender|sex|boy|girl|he|she|mother|father|mum|dad|faith|religion|race|colour|ethnic|nationality|language|accent|disab\w*|poor|rich|postcode|place)(-|$)/;

/** No fact or act speaks of a name, gender, family type, language or place: a verdict cannot depend on them. */
function nameBlind(circle: Circle): Fault {
  const fact = [...circle.levels.keys()].find((id) => ABOUT_A_PERSON.test(id));
  if (fact)
    return { witness: { [fact]: top(circle, fact) }, detail: `The fact "${fact}" says who somebody is.` };
  const act = [...circle.acts.keys()].find((id) => ABOUT_A_PERSON.test(id));
  return act ? { witness: {}, detail: `The act "${act}" says who somebody is.` } : undefined;
}

const top = (circle: Circle, fact: string): string => circle.levels.get(fact)?.at(-1) ?? "yes";

const names = (condition: Condition): string[] => [
  ...Object.keys(condition.facts ?? {}),
  ...Object.keys(condition.notFacts ?? {}),
];

function conditionsOf(circle: Circle): { what: string; conditions: readonly Condition[] }[] {
  const { decision, duties, prohibitions } = circle.file;
  return [
    ...decision.exceptions.map((one) => ({ what: `the exception "${one.id}"`, conditions: one.when })),
    ...decision.calls.map((one) => ({
      what: `what "${one.value}" calls for`,
      conditions: one.when ? [one.when] : [],
    })),
    ...duties.map((one) => ({
      what: `the duty "${one.id}"`,
      conditions: [...one.when, ...one.unless, ...one.metBy.flatMap((way) => (way.when ? [way.when] : []))],
    })),
    ...prohibitions.map((one) => ({
      what: `the prohibition "${one.id}"`,
      conditions: [...one.when, ...one.unless],
    })),
  ];
}
