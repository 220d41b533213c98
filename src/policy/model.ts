import type { Asked } from "./asked.ts";
import type { Condition, PolicyFile } from "./format.ts";
import type { CircleFile } from "./format.ts";

/** A policy read for use: the same rules, with names looked up once. Built only from a file without faults. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly file: PolicyFile;
  readonly circles: ReadonlyMap<string, Circle>;
}

export interface Circle {
  readonly id: string;
  readonly file: CircleFile;
  readonly levels: ReadonlyMap<string, readonly string[]>;
  readonly acts: ReadonlyMap<string, Act>;
  readonly settings: Readonly<Record<string, boolean>>;
  readonly tips: PolicyFile["tips"];
  readonly duties: ReadonlyMap<string, Duty>;
  readonly prohibitions: ReadonlyMap<string, Prohibition>;
  /** What speaks of each act, looked up once. */
  readonly about: ReadonlyMap<string, About>;
  /** What each condition asks of facts, looked up once: see `askedBy`. */
  readonly asked: WeakMap<Condition, readonly Asked[]>;
  /** Decisions already worked out: see `decide`. */
  readonly decided: Decided;
}

/** The rules and tips that speak of one act, each in the order of the file. */
export interface About {
  readonly prohibitions: readonly Prohibition[];
  /** Duties that it can meet. */
  readonly met: readonly Duty[];
  /** Duties for which it is too late once it is done. */
  readonly late: readonly Duty[];
  readonly tips: PolicyFile["tips"];
}

export interface Decided {
  /** By which conditions of the exceptions hold: a 1 or a 0 for each, in their order. */
  readonly by: Map<string, Decision>;
  /** The last one: one judgement asks for it again and again. */
  last?: { readonly facts: Facts; readonly decision: Decision };
}

export const nothingDecided = (): Decided => ({ by: new Map() });

/** What the policy asks for now, with the rules that decided it. A base rule plus labelled exceptions. */
export interface Decision {
  readonly value: string;
  readonly clauses: readonly string[];
  /** Facts that the deciding exceptions name. Empty when the base rule decides. */
  readonly because: readonly string[];
  /** Clauses of the base and of exceptions that hold and are overruled, but for those that decide too. */
  readonly overruled: readonly string[];
  /** Every exception that holds. */
  readonly exceptions: readonly string[];
  /** True when two exceptions hold with different values and no order between them: a fault of the file. */
  readonly disputed: boolean;
}

export type Act = CircleFile["acts"][number];
export type Duty = CircleFile["duties"][number];
export type Prohibition = CircleFile["prohibitions"][number];
export type Exception = CircleFile["decision"]["exceptions"][number];
export type { Condition };

/** What is known now: each fact's level. A fact not named is at its lowest level. */
export type Facts = Readonly<Record<string, string>>;

/** The two levels of a fact that is simply so or not. */
export const YES_NO: readonly string[] = ["no", "yes"];

/** Reads a policy for use. `file` must have passed `policyFaults`. */
export function buildPolicy(file: PolicyFile): Policy {
  return {
    id: file.id,
    version: file.version,
    file,
    circles: new Map(file.circles.map((circle) => [circle.id, buildCircle(circle, file)])),
  };
}

/** One circle, read for use. */
export function buildCircle(circle: CircleFile, file: Pick<PolicyFile, "settings" | "tips">): Circle {
  return {
    id: circle.id,
    file: circle,
    levels: new Map(circle.facts.map((fact) => [fact.id, fact.levels ?? YES_NO])),
    acts: new Map(circle.acts.map((act) => [act.id, act])),
    settings: file.settings,
    tips: file.tips,
    duties: new Map(circle.duties.map((duty) => [duty.id, duty])),
    prohibitions: new Map(circle.prohibitions.map((rule) => [rule.id, rule])),
    about: new Map(circle.acts.map(({ id }) => [id, aboutAct(id, circle, file.tips)])),
    asked: new WeakMap(),
    decided: nothingDecided(),
  };
}

const aboutAct = (id: string, circle: CircleFile, tips: PolicyFile["tips"]): About => ({
  prohibitions: circle.prohibitions.filter(({ acts }) => acts.includes(id)),
  met: circle.duties.filter(({ metBy }) => metBy.some(({ act }) => act === id)),
  late: circle.duties.filter(
    ({ deadline }) => deadline.kind === "no-later-than-act" && deadline.acts.includes(id),
  ),
  tips: tips.filter(({ slips, hints }) => slips.includes(id) || hints.some(({ acts }) => acts.includes(id))),
});
