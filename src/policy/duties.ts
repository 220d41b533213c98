import { anyHolds, holds } from "./conditions.ts";
import { levelIndex } from "./facts.ts";
import type { Act, Circle, Duty, Facts } from "./model.ts";
import type { DutyState, State } from "./state.ts";

/** Opens the duties whose time has come and lifts those that no longer hold. Run after facts or acts change. */
export function openDuties(circle: Circle, state: State): State {
  const duties: Record<string, DutyState> = { ...state.duties };
  const heardBefore = { ...state.heardBefore };
  for (const duty of circle.file.duties) {
    const lifted = anyHolds(circle, duty.unless, state);
    if (duties[duty.id] === "open" && lifted) duties[duty.id] = "void";
    if (lifted || (duties[duty.id] && duties[duty.id] !== "void")) continue;
    if (duties[duty.id] === "void" && pastDeadline(circle, duty, state.facts)) continue;
    if (!anyHolds(circle, duty.when, state)) continue;
    duties[duty.id] = metEarly(circle, duty, state) ? "met" : "open";
    heardBefore[duty.id] = duty.another ? state.heard : [];
  }
  const another = Object.fromEntries(Object.entries(heardBefore).filter(([, heard]) => heard.length > 0));
  return { ...state, duties, heardBefore: another };
}

function metEarly(circle: Circle, duty: Duty, state: State): boolean {
  if (!duty.metEarlyIf || !circle.settings[duty.metEarlyIf]) return false;
  return duty.metBy.some(({ act }) => state.done.includes(act));
}

/** Whether a duty's fact has come true, so that it can no longer be met in time. */
export function pastDeadline(circle: Circle, duty: Duty, facts: Facts): boolean {
  const { deadline } = duty;
  if (deadline.kind !== "before-fact") return false;
  const now = levelIndex(circle, deadline.fact, facts[deadline.fact]);
  return now >= levelIndex(circle, deadline.fact, deadline.level);
}

/** Whether this act, done now, is one that meets the duty. Only a duty to tell another remembers who has heard before. */
export function meets(circle: Circle, duty: Duty, act: Act, state: State): boolean {
  const way = duty.metBy.find((one) => one.act === act.id);
  if (!way || (way.when && !holds(circle, way.when, state))) return false;
  const before = state.heardBefore[duty.id] ?? [];
  return !act.hears || !before.includes(act.hears);
}
