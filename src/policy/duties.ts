import { anyHolds, holds } from "./conditions.ts";
import { levelIndex } from "./facts.ts";
import type { Act, Circle, Duty, Facts } from "./model.ts";
import { changed, type DutyState, type State } from "./state.ts";

/** Opens the duties whose time has come and lifts those that no longer hold. Run after facts or acts change. */
export function openDuties(circle: Circle, state: State): State {
  const changes: [string, DutyState][] = [];
  const opened: [string, readonly string[]][] = [];
  for (const duty of circle.file.duties) {
    const now = state.duties[duty.id];
    if (anyHolds(circle, duty.unless, state)) {
      if (now === "open") changes.push([duty.id, "void"]);
      continue;
    }
    if (now && now !== "void") continue;
    if (now === "void" && pastDeadline(circle, duty, state.facts)) continue;
    if (!anyHolds(circle, duty.when, state)) continue;
    changes.push([duty.id, metEarly(circle, duty, state) ? "met" : "open"]);
    if (duty.another) opened.push([duty.id, state.heard]);
  }
  if (changes.length === 0) return state;
  const duties = { ...state.duties, ...Object.fromEntries(changes) };
  if (opened.length === 0) return changed(state, { duties });
  const before = Object.entries(state.heardBefore).filter(([id]) => !opened.some(([one]) => one === id));
  return changed(state, {
    duties,
    heardBefore: Object.fromEntries([...before, ...opened.filter(([, heard]) => heard.length > 0)]),
  });
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
