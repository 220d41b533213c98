import { factsHold } from "./asked.ts";
import { decide } from "./decide.ts";
import type { Circle, Condition } from "./model.ts";
import type { State } from "./state.ts";

/** Whether a whole condition holds, its words about decision, duties and acts done among it. */
export function holds(circle: Circle, condition: Condition, state: State): boolean {
  const { decision, dutyOwed, standing, done, notDone } = condition;
  return (
    factsHold(circle, condition, state.facts) &&
    (!decision || decision.includes(decide(circle, state.facts).value)) &&
    (!dutyOwed || dutyOwed.some((duty) => isOwed(state, duty))) &&
    (!standing || standing.some((rule) => state.standing.includes(rule))) &&
    (!done || done.some((act) => state.done.includes(act))) &&
    (!notDone || !notDone.some((act) => state.done.includes(act)))
  );
}

/** Whether a duty has still to be met, in time or not. */
export const isOwed = (state: State, duty: string): boolean =>
  state.duties[duty] === "open" || state.duties[duty] === "missed";

/** Any of several conditions. */
export const anyHolds = (circle: Circle, conditions: readonly Condition[], state: State): boolean =>
  conditions.some((condition) => holds(circle, condition, state));
