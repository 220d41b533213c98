import { isOwed } from "./conditions.ts";
import { decide, unique } from "./decide.ts";
import { weighChoice, type Way } from "./judge.ts";
import { clausesOf, type Finding, type Weighed } from "./judgement.ts";
import type { Circle, Facts } from "./model.ts";
import type { State } from "./state.ts";
import { gravity, isMistake, type Verdict } from "./verdicts.ts";

/** One way in which two policies differ in one state. */
export interface Difference {
  /** `loosened`: something the other policy asks for, or forbids, is no longer asked for or forbidden. */
  readonly kind: "loosened" | "tightened" | "changed";
  readonly clauses: readonly string[];
  readonly from: string;
  readonly to: string;
  /** The act whose verdict changes, where it is one. */
  readonly act?: string;
  /** The duty that no longer opens, or newly opens. */
  readonly duty?: string;
}

/** An act whose verdict differs, with all mistakes that are found in it. */
export interface VerdictDifference {
  readonly difference: Difference;
  readonly mistakes: { readonly was: Mistakes; readonly is: Mistakes };
  /** Lost whatever else is found: what is asked for is forbidden, or what is private is told freely. */
  readonly lost: boolean;
  /** The verdict is the same, and only what else is found differs. */
  readonly hidden: boolean;
}

/** How grave each mistake is. */
export type Mistakes = readonly number[];

/** The mistakes among these findings. */
export const mistakesIn = (findings: readonly Finding[]): Mistakes =>
  findings.filter(({ verdict }) => isMistake(verdict)).map(({ verdict }) => gravity(verdict));

/** A first choice as one policy judges it: the mistakes in it, and what it leaves behind. */
export interface First {
  readonly mistakes: Mistakes;
  readonly after: State;
}

/** A first choice as both policies judge it. */
export interface Pair {
  readonly was: First;
  readonly is: First;
}

/** What is decided otherwise at these facts. */
export function decisionDifference(now: Circle, before: Circle, combination: Facts): Difference[] {
  const [from, to] = [decide(before, combination), decide(now, combination)];
  if (from.value === to.value) return [];
  const ladder = before.file.decision.values;
  const [a, b] = [ladder.indexOf(from.value), ladder.indexOf(to.value)];
  const kind = b < 0 ? "changed" : b < a ? "loosened" : "tightened";
  return [{ kind, clauses: unique([...from.clauses, ...to.clauses]), from: from.value, to: to.value }];
}

/** Duties that are owed in one of two states and not in the other. */
export function owedDifferences(now: Circle, before: Circle, is: State, was: State): Difference[] {
  const lost = before.file.duties.filter(({ id }) => isOwed(was, id) && !isOwed(is, id));
  const gained = now.file.duties.filter(({ id }) => isOwed(is, id) && !isOwed(was, id));
  return [
    ...lost.map(({ id, clauses }) => ({
      kind: "loosened" as const,
      clauses,
      from: "owed",
      to: "not owed",
      duty: id,
    })),
    ...gained.map(({ id, clauses }) => ({
      kind: "tightened" as const,
      clauses,
      from: "not owed",
      to: "owed",
      duty: id,
    })),
  ];
}

/** What was said or passed on and must not stand: it stands no longer, though nothing was done that the other asks for. */
export function standingDifferences(now: Circle, before: Circle, is: State, was: State): Difference[] {
  const dimmed = (circle: Circle, state: State) =>
    state.standing.map((rule) => circle.prohibitions.get(rule)?.dims);
  const still = dimmed(now, is);
  return before.file.prohibitions
    .filter(({ id, dims }) => dims && was.standing.includes(id) && !still.includes(dims))
    .map(({ clauses }) => ({ kind: "loosened", clauses, from: "stands", to: "does not stand" }));
}

/** Acts that are judged alike in a state, and what may come after them. */
export interface Trial {
  readonly acts: readonly string[];
  readonly way: Way;
}

/** Of these acts, each with what follows it, the ones whose verdict differs between two states. */
export function verdictDifferences(
  now: Circle,
  before: Circle,
  is: State,
  was: State,
  trials: readonly Trial[],
): VerdictDifference[] {
  return trials.flatMap(({ acts, way }): VerdictDifference[] => {
    const from = weighChoice(before, was, acts.slice(0, 1), way);
    const to = weighChoice(now, is, acts.slice(0, 1), way);
    const mistakes = { was: mistakesIn(from.findings), is: mistakesIn(to.findings) };
    const lost = forbidsDuty(from, to) || tellsFreely(from, to);
    const hidden = from.verdict === to.verdict;
    const difference = hidden ? hiddenLoss(from, to) : verdictChange(from, to, lost);
    return acts.flatMap((act) =>
      difference ? [{ difference: { ...difference, act }, mistakes, lost, hidden }] : [],
    );
  });
}

const verdictChange = (from: Weighed, to: Weighed, lost: boolean): Difference => ({
  kind: lost ? "loosened" : kindOf(from.verdict, to.verdict),
  clauses: unique([...clausesOf(from), ...clausesOf(to)]),
  from: from.verdict,
  to: to.verdict,
});

/** A breach that is found no longer, where another one gives the same verdict: it would be missed wherever the other is not. */
function hiddenLoss(from: Weighed, to: Weighed): Difference | undefined {
  if (coversAll(mistakesIn(to.findings), mistakesIn(from.findings))) return undefined;
  const still = to.findings.map(({ rule }) => rule);
  const lost = from.findings.find(({ verdict, rule }) => isMistake(verdict) && !still.includes(rule));
  return lost && { kind: "loosened", clauses: lost.clauses, from: lost.verdict, to: "allowed" };
}

/** Whether each of the other mistakes has one here that is as grave. */
function coversAll(here: Mistakes, others: Mistakes): boolean {
  const graver = (a: number, b: number) => b - a;
  const now = [...here].sort(graver);
  return [...others].sort(graver).every((one, i) => (now[i] ?? 0) >= one);
}

/** What meets a duty is forbidden now: the policy asks for it, and a school may not take it away. */
function forbidsDuty(from: Weighed, to: Weighed): boolean {
  const forbidden = ({ findings }: Weighed) =>
    findings.some(({ kind, verdict }) => kind === "prohibited" && isMistake(verdict));
  const met = from.findings.some(
    ({ kind, rule }) => (kind === "met" || kind === "mended") && rule !== undefined,
  );
  return met && !forbidden(from) && forbidden(to);
}

/** The base rule is lost: nothing more is decided, and what could have stayed private is told without a word about it. */
const tellsFreely = (from: Weighed, to: Weighed): boolean =>
  from.verdict === "could-stay-private" &&
  gravity(to.verdict) < gravity(from.verdict) &&
  from.decision === to.decision;

function kindOf(from: Verdict, to: Verdict): Difference["kind"] {
  if (isMistake(from) && gravity(to) < gravity(from)) return "loosened";
  if (isMistake(to) && gravity(to) > gravity(from)) return "tightened";
  return "changed";
}

/** Nothing is lost where the same mistakes are found, and only sooner: at the first choice instead of the second. */
export const onlySooner = ({ was, is }: Pair, { lost, mistakes }: VerdictDifference): boolean =>
  !lost && coversAll([...is.mistakes, ...mistakes.is], [...was.mistakes, ...mistakes.was]);
