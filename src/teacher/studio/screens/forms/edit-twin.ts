import type { Scenario } from "../../../../scenario/format.ts";
import { inScenario, scenarioOf, type Draft } from "../../draft.ts";
import { keysOf } from "../../edit-scenarios.ts";

/** Whether the twin of a scenario says the very same sentence: whoever changes it in one changes it in both. */
export function isSharedWithTwin(draft: Draft, id: string | undefined, key: string): boolean {
  const twin = id === undefined ? undefined : scenarioOf(draft, id)?.twin?.scenario;
  const other = twin === undefined ? undefined : scenarioOf(draft, twin);
  return other !== undefined && keysOf(other).includes(key);
}

/** Makes two scenarios each other's twin; nothing parts a scenario from the one it had, and that one from it. */
export function setTwin(draft: Draft, id: string, twin: Scenario["twin"]): Draft {
  const old = scenarioOf(draft, id)?.twin?.scenario;
  const parted = old === undefined || old === twin?.scenario ? draft : unnamed(draft, old, id);
  const named = inScenario(parted, id, (one) => withTwin(one, twin));
  if (!twin) return named;
  // One that is somebody else's twin is left alone: the checker says so.
  return inScenario(named, twin.scenario, (other) =>
    other.twin && other.twin.scenario !== id
      ? other
      : withTwin(other, { scenario: id, differs: twin.differs }),
  );
}

const unnamed = (draft: Draft, other: string, id: string): Draft =>
  inScenario(draft, other, (one) => (one.twin?.scenario === id ? withTwin(one, undefined) : one));

function withTwin(scenario: Scenario, twin: Scenario["twin"]): Scenario {
  const { twin: _, ...rest } = scenario;
  return twin ? { ...rest, twin } : rest;
}
