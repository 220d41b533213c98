import { isOwed } from "./conditions.ts";
import { startState, weighChoice, type Way } from "./judge.ts";
import { meets } from "./duties.ts";
import type { Circle, Duty, Facts } from "./model.ts";
import { lightsOf } from "./lights.ts";
import type { State } from "./state.ts";
import { isKept } from "./verdicts.ts";

const GOES_ON: Way = { reveals: [], ends: false };
const ENDS: Way = { reveals: [], ends: true };

/**
 * In every state that one act can lead to, some choice of acts is right, allowed or a repair, and breaks nothing:
 * whether the talk goes on or ends there. Looks at the combinations that it is given, smallest first.
 */
export function answerable(
  circle: Circle,
  all: readonly Facts[],
): { witness: Facts; detail: string } | undefined {
  const preludes = preludeActs(circle);
  for (const facts of all) {
    const start = startState(circle, facts);
    for (const prelude of [undefined, ...preludes]) {
      const state = prelude ? weighChoice(circle, start, [prelude], GOES_ON).after : start;
      for (const way of [GOES_ON, ENDS]) {
        if (goodAnswer(circle, state, way)) continue;
        const after = prelude ? ` after "${prelude}"` : "";
        return { witness: facts, detail: `Here${after}, whatever is done breaks a rule.` };
      }
    }
  }
  return undefined;
}

/** Acts that change what is owed or stands: the history that matters for what can still be answered. */
function preludeActs(circle: Circle): string[] {
  const { prohibitions, duties } = circle.file;
  const acts = [
    ...prohibitions.flatMap((rule) => rule.acts.slice(0, 1)),
    ...duties.flatMap((duty) => duty.metBy.map((way) => way.act)),
  ];
  return [...new Set(acts)];
}

/**
 * A choice that answers the state well, or nothing. What is owed is tried first, warning before explaining before
 * telling; then each act alone.
 */
export function goodAnswer(circle: Circle, state: State, way: Way): readonly string[] | undefined {
  const owed = owedActs(circle, state);
  if (answers(circle, state, owed, way)) return owed;
  for (const act of circle.acts.keys()) if (answers(circle, state, [act], way)) return [act];
  return undefined;
}

/** Whether this choice breaks nothing, and, where the talk ends, an adult who must know knows. */
function answers(circle: Circle, state: State, acts: readonly string[], way: Way): boolean {
  if (acts.length === 0) return false;
  const { verdict, after } = weighChoice(circle, state, acts, way);
  if (!isKept(verdict) && verdict !== "repaired") return false;
  return !way.ends || lightsOf(circle, after).safe !== "unlit";
}

/**
 * The acts that meet what is owed and mend what stands, where a way exists that no prohibition forbids. What the other
 * must hear first (warnings, explanations) comes first, for a mend may itself be a telling.
 */
function owedActs(circle: Circle, state: State): string[] {
  const order = ["warning", "explaining", "telling"];
  const owed = circle.file.duties
    .filter((duty) => isOwed(state, duty.id))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const said: string[] = [];
  const told: string[] = [];
  for (const duty of owed) {
    if (duty.metBy.some((way) => said.includes(way.act) || told.includes(way.act))) continue;
    const ways = duty.metBy.filter((way) => canMeet(circle, state, duty, way.act)).map((way) => way.act);
    const act = ways.find((one) => !isProhibited(circle, state, one));
    if (act) (duty.kind === "telling" ? told : said).push(act);
  }
  const mends = circle.file.prohibitions
    .filter((rule) => state.standing.includes(rule.id))
    .map((rule) => rule.mendedBy[0]);
  return [...new Set([...said, ...mends.filter((act) => act !== undefined), ...told])];
}

function canMeet(circle: Circle, state: State, duty: Duty, id: string): boolean {
  const act = circle.acts.get(id);
  return act !== undefined && meets(circle, duty, act, state);
}

const isProhibited = (circle: Circle, state: State, act: string): boolean =>
  weighChoice(circle, state, [act], GOES_ON).findings.some((finding) => finding.kind === "prohibited");
