import { anyHolds, holds, isOwed } from "./conditions.ts";
import { decide } from "./decide.ts";
import { levelIndex } from "./facts.ts";
import type { Circle, Condition, Duty } from "./model.ts";
import type { State } from "./state.ts";

/** What two circles are compared by: short names for what they are made of, the same for both. */
export interface Reader {
  /**
   * The rules that bear on a verdict in this state, by name. Where two states have the same ones, each under its own
   * policy, every act is judged alike. Verdicts are meant, not the clauses that are cited.
   */
  readonly rulesAt: (state: State) => string;
  /** All of a state that any later verdict can depend on. */
  readonly keyOf: (state: State) => string;
  /** What an act is to these rules: two acts of one sort are judged alike and leave the same behind. */
  readonly sortOf: (act: string) => string;
  /** What an act is in every state, whatever rules are in force: never wrong, kind, a slip. */
  readonly alwaysOf: (act: string) => string;
}

/** What a rule bears on: an act, or what comes after any act: the next choice, the end, something come to light. */
export type Bearing = { readonly act: string; readonly how: string } | { readonly on: After };
export type After = "goes-on" | "ends" | "revealed";

/** Names for any definitions, equal ones alike, with what each bears on. Share one between the circles compared. */
export interface Names {
  readonly name: (what: unknown, bearings?: readonly Bearing[]) => string;
  readonly bearings: (name: string) => readonly Bearing[];
}

export function createNames(): Names {
  const known = new Map<string, string>();
  const all = new Map<string, readonly Bearing[]>();
  return {
    name(what, bearings = []) {
      const text = JSON.stringify(what);
      const name = known.get(text) ?? String(known.size);
      known.set(text, name);
      all.set(name, bearings);
      return name;
    },
    bearings: (name) => all.get(name) ?? [],
  };
}

const ANYTHING: readonly Bearing[] = [{ on: "goes-on" }, { on: "ends" }, { on: "revealed" }];

/** Reads the states of one circle. */
export function readerOf(circle: Circle, names: Names): Reader {
  const { duties, prohibitions, decision, neverWrong, kindly, alwaysEnough } = circle.file;
  const slips = circle.tips.map((tip) => tip.slips);
  const always = names.name(["always", neverWrong, kindly, alwaysEnough, slips], ANYTHING);
  const calls = decision.calls.map((call) => ({
    ...call,
    name: names.name(["call", call.acts], bearOn(call.acts, "called")),
  }));
  const rules = prohibitions.map((rule) => {
    const told = rule.when.some((one) => one.dutyOwed);
    return {
      rule,
      name: names.name(
        ["forbids", rule.id, rule.acts, rule.verdict],
        bearOn(rule.acts, `${rule.id} ${rule.verdict}`),
      ),
      stands: names.name(
        ["stands", rule.mendedBy, told],
        bearOn(rule.mendedBy, told ? "mends" : "takes back"),
      ),
    };
  });
  const remembered = rememberedActs(circle);
  const facts = [...circle.levels.keys()];
  const dutyName = nameDuties(names);

  const factsOf = (state: State): string => {
    let key = "";
    for (const fact of facts) key += String(levelIndex(circle, fact, state.facts[fact]));
    return key;
  };
  const keyOf = (state: State): string => {
    let key = factsOf(state);
    for (const { id } of duties) key += ` ${state.duties[id] ?? ""}`;
    key += `|${state.standing.join(" ")}|${state.done.filter((act) => remembered.has(act)).join(" ")}`;
    for (const id of Object.keys(state.heardBefore))
      key += `|${id} ${state.heardBefore[id]?.join(" ") ?? ""}`;
    return duties.some((duty) => duty.another) ? `${key}|${state.heard.join(" ")}` : key;
  };
  const rulesAt = (state: State): string => {
    const { value } = decide(circle, state.facts);
    let text = `${always} ${names.name(["value", value])}`;
    for (const call of calls)
      if (call.value === value && (!call.when || holds(circle, call.when, state))) text += ` ${call.name}`;
    for (const { rule, name, stands } of rules) {
      if (state.standing.includes(rule.id)) text += ` ${stands}`;
      if (anyHolds(circle, rule.when, state) && !anyHolds(circle, rule.unless, state)) text += ` ${name}`;
    }
    for (const duty of duties) {
      const now = state.duties[duty.id];
      if (now === "void") text += ` ${names.name(["void", duty, factsOf(state)])}`;
      else if (isOwed(state, duty.id)) text += ` ${dutyName(circle, duty, state)}`;
    }
    return text;
  };
  const heardBy = (act: string): string => {
    const counts = duties.some((duty) => duty.another && duty.metBy.some((way) => way.act === act));
    return counts ? (circle.acts.get(act)?.hears ?? "") : "";
  };
  const alwaysOf = (act: string): string => {
    const lists = [...slips, neverWrong, kindly, alwaysEnough].map((list) => list.includes(act));
    return ` ${names.name([lists, remembered.has(act) ? act : ""])}`;
  };
  const sortOf = (act: string): string => {
    const sharers = circle.file.acts.filter((one) => one.hears === heardBy(act)).length;
    return names.name([
      decision.calls.map((call) => call.acts.includes(act)),
      duties.map((duty) => duty.metBy.filter((way) => way.act === act).map((way) => way.when ?? "always")),
      duties.map(({ deadline }) => deadline.kind === "no-later-than-act" && deadline.acts.includes(act)),
      prohibitions.map((rule) => [rule.acts.includes(act), rule.mendedBy.includes(act)]),
      alwaysOf(act),
      heardBy(act) === "" ? 0 : sharers,
      circle.acts.has(act),
    ]);
  };
  return { rulesAt, keyOf, sortOf, alwaysOf };
}

const bearOn = (acts: readonly string[], how: string): Bearing[] => acts.map((act) => ({ act, how }));

/** Names a duty that is owed in a state: by what meets it now, and by when it is missed. */
function nameDuties(names: Names): (circle: Circle, duty: Duty, state: State) => string {
  const known = new Map<string, string>();
  const definitions = new WeakMap<Duty, string>();
  return (circle, duty, state) => {
    const text =
      definitions.get(duty) ?? JSON.stringify([duty.id, duty.kind, duty.deadline, duty.unless, duty.metBy]);
    definitions.set(duty, text);
    const ways = duty.metBy.filter(({ when }) => !when || holds(circle, when, state)).map((way) => way.act);
    const heard = duty.another ? (state.heardBefore[duty.id] ?? []) : [];
    const key = `${text}${state.duties[duty.id] ?? ""}${ways.join(",")}/${heard.join(",")}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const how = `meets ${duty.id} ${state.duties[duty.id] ?? ""} ${duty.kind} ${heard.join(",")}`;
    const name = names.name(["owed", key], [...bearOn(ways, how), ...missedBy(duty)]);
    known.set(key, name);
    return name;
  };
}

function missedBy({ id, kind, deadline, unless }: Duty): Bearing[] {
  if (unless.some(asksHistory)) return [...ANYTHING];
  const found: Bearing[] = [];
  if (deadline.kind === "this-choice") found.push(...ANYTHING);
  if (deadline.kind === "before-fact") found.push({ on: "revealed" });
  if (deadline.kind === "end" || kind === "telling") found.push({ on: "ends" });
  if (deadline.kind === "no-later-than-act") found.push(...bearOn(deadline.acts, `late for ${id}`));
  return found;
}

const asksHistory = ({ done, notDone, standing, dutyOwed }: Condition): boolean =>
  [done, notDone, standing, dutyOwed].some((one) => one !== undefined);

/** The acts that some rule asks about later: whether they have been done. */
function rememberedActs(circle: Circle): ReadonlySet<string> {
  const { decision, duties, prohibitions } = circle.file;
  const conditions: (Condition | undefined)[] = [
    ...decision.calls.map((call) => call.when),
    ...duties.flatMap((duty) => [...duty.when, ...duty.unless, ...duty.metBy.map((way) => way.when)]),
    ...prohibitions.flatMap((rule) => [...rule.when, ...rule.unless]),
  ];
  return new Set([
    ...conditions.flatMap((one) => [...(one?.done ?? []), ...(one?.notDone ?? [])]),
    ...duties.flatMap((duty) => (duty.metEarlyIf ? duty.metBy.map((way) => way.act) : [])),
  ]);
}
