import { anyHolds, holds, isOwed } from "./conditions.ts";
import { decide } from "./decide.ts";
import { meets, openDuties, pastDeadline } from "./duties.ts";
import { learn } from "./facts.ts";
import { withReasons, type Finding, type Judgement, type Weighed } from "./judgement.ts";
import type { About, Act, Circle, Duty } from "./model.ts";
import { changed, EMPTY_STATE, withMember, type State } from "./state.ts";
import { gravity, type Verdict } from "./verdicts.ts";

/** What happens between this choice and the next, or the end. */
export interface Way {
  readonly reveals: readonly Readonly<Record<string, string | boolean>>[];
  readonly ends: boolean;
}

/** The state at the start of a scenario, with what is known from the first. */
export const startState = (circle: Circle, facts: Way["reveals"][number] = {}): State =>
  openDuties(circle, { ...EMPTY_STATE, facts: learn(circle, {}, facts) });

/** The talk before the first choice: facts come, and nobody could have done anything yet. */
export function runTalk(circle: Circle, state: State, reveals: Way["reveals"]): State {
  let now = state;
  for (const news of reveals) now = tell(circle, now, news, []).state;
  return now;
}

/**
 * Judges one choice: its acts in written order against what was known before it, then the talk up to the next
 * choice or the end. All findings are kept; the gravest names the verdict.
 */
export function judgeChoice(circle: Circle, before: State, acts: readonly string[], way: Way): Judgement {
  return withReasons(weighChoice(circle, before, acts, way), decide(circle, before.facts));
}

/** Judges one choice without its reasons, for whoever judges a million of them. */
export function weighChoice(circle: Circle, before: State, acts: readonly string[], way: Way): Weighed {
  const findings: Finding[] = [];
  let state = before;
  for (const id of acts) {
    const act = circle.acts.get(id);
    if (!act) continue;
    const step = judgeAct(circle, state, act);
    findings.push(...step.findings);
    state = openDuties(circle, step.state);
  }
  const { neverWrong, alwaysEnough, kindly } = circle.file;
  /** Whether a choice does one of these and, kind words aside, nothing else. */
  const only = (wanted: readonly string[]) =>
    acts.some((act) => wanted.includes(act)) &&
    acts.every((act) => wanted.includes(act) || kindly.includes(act));
  const pauseOnly = only(neverWrong);
  const enough = only(alwaysEnough);
  const passing = passDeadlines(circle, before, state, way, { pauseOnly, enough });
  findings.push(...passing.findings);
  const verdict = findings.reduce<Verdict>(
    (worst, finding) => (gravity(finding.verdict) > gravity(worst) ? finding.verdict : worst),
    "allowed",
  );
  return { verdict, findings, decision: decide(circle, before.facts).value, after: passing.state };
}

/** Each act of the file has its own; the compiler cannot know. */
const NOTHING: About = { prohibitions: [], met: [], late: [], tips: [] };

function judgeAct(circle: Circle, before: State, act: Act): { state: State; findings: Finding[] } {
  const findings: Finding[] = [];
  const decision = decide(circle, before.facts);
  let duties = before.duties;
  let standing = before.standing;
  let broken = before.broken;
  const { prohibitions, met, late, tips } = circle.about.get(act.id) ?? NOTHING;

  for (const rule of prohibitions) {
    if (!anyHolds(circle, rule.when, before) || anyHolds(circle, rule.unless, before)) continue;
    const { clauses, verdict, serious } = rule;
    const because = decision.because;
    findings.push({ kind: "prohibited", verdict, clauses, act: act.id, rule: rule.id, serious, because });
    broken = withMember(broken, rule.id);
    if (rule.mendedBy.length > 0) standing = withMember(standing, rule.id);
  }
  const called = isCalled(circle, before, act.id, decision.value);
  for (const rule of standing) {
    const broke = circle.prohibitions.get(rule);
    if (!broke?.mendedBy.includes(act.id) || !before.standing.includes(rule)) continue;
    const { clauses, when } = broke;
    // What an owed telling forbade is put right only when somebody hears who has to.
    if (when.some((one) => one.dutyOwed) && !tellsWhoMustHear(circle, before, act)) continue;
    findings.push({ kind: "mended", verdict: "repaired", clauses, act: act.id, rule, because: [] });
    standing = standing.filter((one) => one !== rule);
  }
  for (const duty of met) {
    const finding = meetDuty(circle, before, duty, act, called);
    if (!finding) continue;
    findings.push(finding);
    duties = { ...duties, [duty.id]: finding.kind === "late" ? "late" : "met" };
  }
  for (const duty of late) {
    if (duties[duty.id] !== "open") continue;
    duties = { ...duties, [duty.id]: "missed" };
    findings.push(missed(circle, duty, before));
  }
  findings.push(...tipFindings(circle, before, act.id, tips));
  const faulted = findings.some((finding) => finding.kind === "prohibited" || finding.kind === "slip");
  if (called) findings.push(fit("called", "right", decision.clauses, act.id, decision.because));
  else if (!faulted) {
    findings.push(fit("fits", "allowed", act.allowedUnder ?? decision.clauses, act.id, decision.because));
  }
  const heard = act.hears ? withMember(before.heard, act.hears) : before.heard;
  const done = withMember(before.done, act.id);
  return {
    findings,
    state: changed(before, {
      duties,
      standing,
      broken,
      heard,
      done,
      first: whoFirst(circle, before, act, met, findings),
    }),
  };
}

function fit(
  kind: "called" | "fits",
  verdict: Verdict,
  clauses: readonly string[],
  act: string,
  because: readonly string[],
): Finding {
  return { kind, verdict, clauses, act, because };
}

function isCalled(circle: Circle, state: State, act: string, value: string): boolean {
  return circle.file.decision.calls.some(
    (call) =>
      call.value === value && call.acts.includes(act) && (!call.when || holds(circle, call.when, state)),
  );
}

const tellsWhoMustHear = (circle: Circle, state: State, act: Act): boolean =>
  circle.file.duties.some(
    (duty) => duty.kind === "telling" && isOwed(state, duty.id) && meets(circle, duty, act, state),
  );

function meetDuty(circle: Circle, state: State, duty: Duty, act: Act, called: boolean): Finding | undefined {
  const now = state.duties[duty.id];
  if ((now !== "open" && now !== "missed") || !meets(circle, duty, act, state)) return undefined;
  const { clauses, id: rule } = duty;
  const because = decide(circle, state.facts).because;
  const about = { clauses, act: act.id, rule, because };
  if (now === "open")
    return { kind: "met", verdict: called || duty.kind !== "telling" ? "right" : "allowed", ...about };
  if (duty.kind === "telling") return { kind: "mended", verdict: "repaired", ...about };
  if (duty.kind === "warning" && duty.deadline.kind === "before-fact")
    return { kind: "late", verdict: "late", ...about };
  return { kind: "met", verdict: "allowed", ...about };
}

function tipFindings(circle: Circle, state: State, act: string, tips: About["tips"]): Finding[] {
  const found: Finding[] = [];
  for (const { id: rule, slips, hints } of tips) {
    if (slips.includes(act))
      found.push({ kind: "slip", verdict: "partly", clauses: [], act, rule, because: [] });
    const hint = hints.some((one) => one.acts.includes(act) && (!one.when || holds(circle, one.when, state)));
    if (hint) found.push({ kind: "hint", verdict: "allowed", clauses: [], act, rule, because: [] });
  }
  return found;
}

/** The mentee hears the limit from a warning, and from a promise that is taken back to their face. */
function whoFirst(
  circle: Circle,
  state: State,
  act: Act,
  met: About["met"],
  findings: readonly Finding[],
): State["first"] {
  if (state.first !== "nobody") return state.first;
  const tookBack = findings.some(
    ({ kind, rule }) => kind === "mended" && circle.prohibitions.get(rule ?? "")?.dims === "honest",
  );
  if (tookBack && !act.adult) return "mentee";
  if (met.some(({ kind }) => kind === "warning")) return "mentee";
  return act.adult ? "adult" : "nobody";
}

function missed(circle: Circle, duty: Duty, state: State): Finding {
  const verdict: Verdict = duty.kind === "telling" ? "kept-too-much" : "partly";
  const because = decide(circle, state.facts).because;
  return { kind: "missed", verdict, clauses: duty.clauses, rule: duty.id, because };
}

function passDeadlines(
  circle: Circle,
  before: State,
  acted: State,
  way: Way,
  { pauseOnly, enough }: { pauseOnly: boolean; enough: boolean },
): { state: State; findings: Finding[] } {
  const findings: Finding[] = [];
  let { duties } = acted;
  const ownedBefore = (duty: Duty) => before.duties[duty.id] === "open" && duties[duty.id] === "open";
  for (const duty of circle.file.duties) {
    if (duty.deadline.kind !== "this-choice" || !ownedBefore(duty)) continue;
    // A pause: a choice that only says the limit, or only asks, leaves what is due to the next one.
    if (pauseOnly) continue;
    duties = { ...duties, [duty.id]: "missed" };
    findings.push(missed(circle, duty, before));
  }
  let state = changed(acted, { duties });
  for (const news of way.reveals) {
    const step = tell(circle, state, news, Object.keys(before.duties));
    if (!enough) findings.push(...step.findings);
    state = step.state;
  }
  if (way.ends) {
    const ended = endTalk(circle, before, state, enough);
    findings.push(...ended.findings);
    state = ended.state;
  }
  return { state, findings };
}

/** One passage of talk. A duty that was open when the choice was made and whose fact comes true is missed here. */
export function tell(
  circle: Circle,
  state: State,
  news: Way["reveals"][number],
  openAtChoice: readonly string[],
): { state: State; findings: Finding[] } {
  const findings: Finding[] = [];
  const facts = learn(circle, state.facts, news);
  let { duties } = state;
  for (const duty of circle.file.duties) {
    if (duties[duty.id] !== "open" || !pastDeadline(circle, duty, facts)) continue;
    const couldBeMet = openAtChoice.includes(duty.id);
    duties = { ...duties, [duty.id]: couldBeMet ? "missed" : "void" };
    if (couldBeMet) findings.push(missed(circle, duty, state));
  }
  return { findings, state: openDuties(circle, changed(state, { facts, duties })) };
}

function endTalk(
  circle: Circle,
  before: State,
  state: State,
  enough: boolean,
): { state: State; findings: Finding[] } {
  const findings: Finding[] = [];
  let { duties } = state;
  for (const duty of circle.file.duties) {
    const now = duties[duty.id];
    if (duty.deadline.kind !== "end" && !(duty.kind === "telling" && duty.deadline.kind === "this-choice"))
      continue;
    if (now !== "open" && !(now === "missed" && duty.kind === "telling")) continue;
    duties = { ...duties, [duty.id]: "missed" };
    const couldBeMet = before.duties[duty.id] === "open" || before.duties[duty.id] === "missed";
    if (couldBeMet && !enough) findings.push(missed(circle, duty, state));
  }
  return { findings, state: changed(state, { duties }) };
}
