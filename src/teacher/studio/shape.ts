import type { Diagnostic } from "../../policy/diagnostic.ts";
import { LIMITS, type Scenario } from "../../scenario/format.ts";
import { readPack } from "../../scenario/read.ts";
import type { Draft } from "./draft.ts";

/** What is wrong with the shape of each scenario that has been looked at, by the scenario. */
export type ShapeMemory = WeakMap<Scenario, readonly Diagnostic[]>;

/**
 * What would keep a draft from being read back as a file: too many cards, a sentence that is too long, and so on.
 * Scenarios are read one by one, so that those which did not change are not read again.
 */
export function shapeProblems(draft: Draft, file: string, memory: ShapeMemory): readonly Diagnostic[] {
  const { scenarios } = draft;
  const few = scenarios.length > LIMITS.scenarios ? scenarios : scenarios.slice(0, 1);
  const around = problemsOf({ ...draft, scenarios: few }, file).filter(
    ({ path }) => !path.startsWith("/scenarios/"),
  );
  const inside = scenarios.flatMap((scenario, i) => {
    const found = memory.get(scenario) ?? inOne(draft, scenario, file);
    memory.set(scenario, found);
    return found.map((one) => ({ ...one, path: one.path.replace(FIRST, `/scenarios/${i}/`) }));
  });
  return [...around, ...inside];
}

const FIRST = /^\/scenarios\/0\//;

const inOne = (draft: Draft, scenario: Scenario, file: string): readonly Diagnostic[] =>
  problemsOf({ ...draft, scenarios: [scenario], texts: {} }, file).filter(({ path }) => FIRST.test(path));

function problemsOf(draft: Draft, file: string): readonly Diagnostic[] {
  const read = readPack(draft, file);
  return read.ok ? [] : read.diagnostics;
}
