import { askedBy, type Asked } from "./asked.ts";
import { eachCombination, type FactTable } from "./fact-table.ts";
import type { Circle, Condition } from "./model.ts";

/**
 * Combinations of facts in sorts: to all rules of the circle, one of a sort is like any other. No judgement that starts
 * at one of them and brings no further fact to light can tell them apart; so what holds of one holds of its sort.
 */
export interface Sorts {
  readonly count: number;
  /** The sort of each combination, by its number. */
  readonly of: Uint32Array;
}

/** All that one condition asks of the facts. */
type Part = readonly (Asked & { readonly digit: number })[];
/** What a rule asks of the facts, in one of several ways: it shows in a judgement only whether any of them holds. */
type Question = readonly Part[];

/** So many answers make one word, and words are looked up one after the other. */
const BITS = 16;

/** Sorts the combinations of a table by what the rules of its circle ask of facts. */
export function sortsOf(circle: Circle, table: FactTable): Sorts {
  const questions = questionsOf(circle, table);
  const words = Array.from({ length: Math.ceil(questions.length / BITS) }, (_, i) =>
    questions.slice(i * BITS, (i + 1) * BITS),
  );
  const of = new Uint32Array(table.count);
  const known = words.map(() => new Map<number, number>());
  let count = 1;
  eachCombination(table, (combination, levels) => {
    let sort = 0;
    for (let i = 0; i < words.length; i++) {
      const key = sort * 2 ** BITS + answers(words[i] ?? [], levels);
      const seen = known[i];
      sort = seen?.get(key) ?? seen?.size ?? 0;
      seen?.set(key, sort);
    }
    of[combination] = sort;
    if (sort >= count) count = sort + 1;
  });
  return { count, of };
}

function answers(questions: readonly Question[], levels: Uint32Array): number {
  let word = 0;
  for (let i = 0; i < questions.length; i++) if (anyHolds(questions[i] ?? [], levels)) word |= 1 << i;
  return word;
}

function anyHolds(question: Question, levels: Uint32Array): boolean {
  for (const part of question) if (partHolds(part, levels)) return true;
  return false;
}

function partHolds(part: Part, levels: Uint32Array): boolean {
  for (const { digit, least, wanted } of part) if ((levels[digit] ?? 0) >= least !== wanted) return false;
  return true;
}

/** Every question that the rules ask of facts, each once. Hints of tips are left out: they change no verdict. */
function questionsOf(circle: Circle, { digits }: FactTable): Question[] {
  const places = new Map(digits.map(({ fact }, place) => [fact, place]));
  const found = new Map<string, Question>();
  for (const conditions of conditionLists(circle)) {
    for (const question of alternatives(conditions)) {
      const parts = question
        .map((condition) =>
          askedBy(circle, condition).map((one) => ({ ...one, digit: places.get(one.fact) ?? 0 })),
        )
        // What stands at its lowest level at least is always so.
        .filter((part) => part.every(({ least, wanted }) => wanted || least > 0))
        .map((part) => part.filter(({ least }) => least > 0));
      if (parts.length === 0 || parts.some((part) => part.length === 0)) continue;
      found.set(JSON.stringify(parts), parts);
    }
  }
  return [...found.values()];
}

/** Conditions that differ only in what they ask of facts: any one of them does as well as another. */
function alternatives(conditions: readonly Condition[]): Condition[][] {
  const bySame = new Map<string, Condition[]>();
  for (const condition of conditions) {
    const { facts: _facts, notFacts: _notFacts, ...rest } = condition;
    const key = JSON.stringify(rest);
    bySame.set(key, [...(bySame.get(key) ?? []), condition]);
  }
  return [...bySame.values()];
}

/** Whatever a judgement looks up facts for: each list of conditions, any of which is enough. */
function conditionLists(circle: Circle): (readonly Condition[])[] {
  const { decision, duties, prohibitions } = circle.file;
  const one = (condition: Condition | undefined): Condition[][] => (condition ? [[condition]] : []);
  return [
    ...decision.exceptions.map(({ when }) => when),
    ...decision.calls.flatMap(({ when }) => one(when)),
    ...duties.flatMap(({ when, unless, metBy, deadline }) => [
      when,
      unless,
      ...metBy.flatMap((way) => one(way.when)),
      ...(deadline.kind === "before-fact" ? [[{ facts: { [deadline.fact]: deadline.level } }]] : []),
    ]),
    ...prohibitions.flatMap(({ when, unless }) => [when, unless]),
  ];
}
