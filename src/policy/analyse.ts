import { sortsOf, type Sorts } from "./alike.ts";
import { answerable } from "./answerable.ts";
import { decide } from "./decide.ts";
import { factTable, type Digit, type FactTable } from "./fact-table.ts";
import { startState } from "./judge.ts";
import { nothingDecided, type Circle, type Condition, type Facts, type Policy } from "./model.ts";
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
  /** How many of them the rules can tell apart: so many were judged, and each stands for those that are like it. */
  readonly sorts: number;
  readonly properties: readonly Property[];
}

/** A fault: the combination that shows it and what goes wrong. Nothing when the property holds. */
export type Fault = { readonly witness: Facts; readonly detail: string } | undefined;

/** Analyses every circle of a policy, exhaustively. */
export const analysePolicy = (policy: Policy): CircleAnalysis[] =>
  [...policy.circles.values()].map(analyseCircle);

/** Analyses one circle: each property with its smallest witness where it fails. */
export function analyseCircle(circle: Circle): CircleAnalysis {
  const all = everyCombination(circle);
  const proofs: Readonly<Record<PropertyId, () => Fault>> = {
    total: () => total(all),
    protective: () => protective(all),
    firm: () => firm(all) ?? steady(all),
    alive: () => alive(all),
    answerable: () => answerable(circle, quietOnes(all)),
    "name-blind": () => nameBlind(circle),
  };
  return {
    id: circle.id,
    facts: circle.levels.size,
    combinations: all.table.count,
    sorts: all.sorts.count,
    properties: PROPERTIES.map((id) => {
      const fault = proofs[id]();
      return fault ? { id, holds: false, ...fault } : { id, holds: true };
    }),
  };
}

/** Every combination, and what was worked out once for each sort of them. */
interface Every {
  readonly circle: Circle;
  readonly table: FactTable;
  readonly sorts: Sorts;
  /** The smallest combination of each sort, smallest first. */
  readonly smallest: readonly number[];
  /** How strong the decision is, by sort. */
  readonly strength: Uint8Array;
  /** Whether somebody has to be told, by sort: 1 where it is so. */
  readonly telling: Uint8Array;
}

function everyCombination(circle: Circle): Every {
  const table = factTable(circle);
  const sorts = sortsOf(circle, table);
  const smallest = firstOfEach(table.inOrder, sorts);
  const strength = new Uint8Array(sorts.count);
  const telling = new Uint8Array(sorts.count);
  for (const combination of smallest) {
    const sort = sorts.of[combination] ?? 0;
    const facts = table.factsAt(combination);
    const state = startState(circle, facts);
    strength[sort] = circle.file.decision.values.indexOf(decide(circle, facts).value);
    telling[sort] = Number(
      circle.file.duties.some((duty) => duty.kind === "telling" && isOwed(state, duty.id)),
    );
  }
  return { circle, table, sorts, smallest, strength, telling };
}

/** The first of these combinations that is of each sort, in their order. */
function firstOfEach(combinations: Iterable<number>, sorts: Sorts): number[] {
  const seen = new Uint8Array(sorts.count);
  const first: number[] = [];
  for (const combination of combinations) {
    const sort = sorts.of[combination] ?? 0;
    if (seen[sort] === 1) continue;
    seen[sort] = 1;
    first.push(combination);
  }
  return first;
}

/** The smallest combination of each sort that holds no pressure, smallest first. */
function quietOnes({ circle, table, sorts }: Every): Facts[] {
  const pressures = digitsOf(circle, table, "pressure");
  const quiet = table.inOrder.filter((combination) =>
    pressures.every((digit) => table.levelAt(combination, digit) === 0),
  );
  return firstOfEach(quiet, sorts).map((combination) => table.factsAt(combination));
}

const digitsOf = (circle: Circle, table: FactTable, polarity: string): Digit[] =>
  circle.file.facts.flatMap(({ id, polarity: own }) =>
    own === polarity ? table.digits.filter(({ fact }) => fact === id) : [],
  );

/** Each combination gives exactly one value: no two exceptions that hold disagree without an order between them. */
function total({ circle, table, smallest }: Every): Fault {
  const witness = smallest
    .map((combination) => table.factsAt(combination))
    .find((facts) => decide(circle, facts).disputed);
  if (!witness) return undefined;
  const held = decide(circle, witness).exceptions.join(", ");
  return { witness, detail: `The exceptions ${held} hold together and none overrules the others.` };
}

/** What one more level of one fact changes. Strengths are places in the decision's list of values. */
interface Step {
  readonly from: number;
  readonly fact: string;
  readonly before: number;
  readonly after: number;
  readonly endsTelling: boolean;
}

/** The first step up that is at fault, over all combinations and all facts of that polarity. */
function firstStep(
  { circle, table, sorts, strength, telling }: Every,
  polarity: string,
  fault: (step: Step) => string | undefined,
): Fault {
  const digits = digitsOf(circle, table, polarity);
  for (const from of table.inOrder) {
    const sort = sorts.of[from] ?? 0;
    for (const digit of digits) {
      const more = sorts.of[from + digit.step] ?? 0;
      const before = strength[sort] ?? 0;
      const after = strength[more] ?? 0;
      const endsTelling = telling[sort] === 1 && telling[more] === 0;
      // Most steps change nothing: no object is made for them.
      if (before === after && !endsTelling) continue;
      if (table.levelAt(from, digit) === digit.levels.length - 1) continue;
      const detail = fault({ from, fact: digit.fact, before, after, endsTelling });
      if (detail) return { witness: table.factsAt(from + digit.step), detail };
    }
  }
  return undefined;
}

/** Adding a risk fact never weakens a decision, nor ends every duty to tell. */
function protective(all: Every): Fault {
  const { values } = all.circle.file.decision;
  return firstStep(all, "risk", ({ fact, before, after, endsTelling }) => {
    if (after < before) return `More of "${fact}" weakens the decision to ${values[after] ?? ""}.`;
    return endsTelling ? `More of "${fact}" ends the duty to tell.` : undefined;
  });
}

/** A pressure fact changes nothing: no decision, no duty, no prohibition. */
function firm(all: Every): Fault {
  const { circle, table } = all;
  const step = firstStep(all, "pressure", ({ fact, before, after }) =>
    after === before ? undefined : `"${fact}" is only pressure, and it changes the decision.`,
  );
  if (step) return step;
  const pressures = digitsOf(circle, table, "pressure").map(({ fact }) => fact);
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
function steady(all: Every): Fault {
  const { circle, table } = all;
  const strongest = circle.file.decision.values.length - 1;
  const told = digitsOf(circle, table, "risk").filter(({ levels }) => levels.length > 2);
  /** A risk fact that comes in steps stands at its last: what was approaching has been told. */
  const disclosed = (combination: number): boolean =>
    told.some((digit) => table.levelAt(combination, digit) === digit.levels.length - 1);
  return firstStep(all, "relief", ({ from, fact, before, after, endsTelling }) => {
    if (before < strongest && !disclosed(from)) return undefined;
    return after < before || endsTelling
      ? `The relief "${fact}" weakens what a disclosure raised.`
      : undefined;
  });
}

/** Each exception decides somewhere, and each duty opens somewhere. */
function alive({ circle, table, smallest }: Every): Fault {
  const { exceptions, base } = circle.file.decision;
  const all = smallest.map((combination) => table.factsAt(combination));
  for (const exception of exceptions) {
    const rest = exceptions.filter((one) => one !== exception);
    const decision = { ...circle.file.decision, exceptions: rest };
    const without: Circle = { ...circle, file: { ...circle.file, decision }, decided: nothingDecided() };
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
