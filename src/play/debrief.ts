import { flips, type Flip } from "../policy/decide.ts";
import type { Finding } from "../policy/judgement.ts";
import { lightsOf, type Light, type Lights } from "../policy/lights.ts";
import { gravity, isMistake, type Verdict } from "../policy/verdicts.ts";
import { clausesMet } from "./met.ts";
import type { Moment, Run } from "./run.ts";
import { viewOf, type Line } from "./view.ts";

/** One choice made, told again afterwards: keys and ids, never sentences. */
export interface DebriefMoment {
  /** Its number in the run, from 0: what `back-to` takes. */
  readonly index: number;
  readonly passage: string;
  readonly choice: string;
  /** The name of the sentence that was said. */
  readonly text: string;
  /** The line that it answered. */
  readonly heard: Line | undefined;
  readonly verdict: Verdict;
  readonly serious: boolean;
  readonly clauses: readonly string[];
  readonly tips: readonly string[];
  /** The facts that decided, at the level they had then; no level where one came only with what was said next. */
  readonly because: readonly { readonly fact: string; readonly level: string | undefined }[];
  readonly overruled: readonly string[];
  readonly flips: readonly Flip[];
  /** The later moment that put this one right. */
  readonly mendedAt: number | undefined;
  /** The earlier moments that this one put right. */
  readonly mends: readonly number[];
  /** The three lights as they were after it. */
  readonly lights: Lights;
}

export interface DebriefLight {
  readonly light: Light;
  /** The moment that made it so; nothing where no choice did. */
  readonly moment: number | undefined;
  readonly clauses: readonly string[];
}

/** When the mentee heard the limit, measured against the telling: nothing where no limit was due. */
export type LimitTiming = "before" | "after" | "not-said" | undefined;

export interface Debrief {
  readonly moments: readonly DebriefMoment[];
  readonly lights: Readonly<Record<keyof Lights, DebriefLight>>;
  readonly wentWell: number | undefined;
  readonly toTry: number | undefined;
  readonly limit: LimitTiming;
  /** Kept what must be told, and told who had no need: two counts that are never added up. */
  readonly mistakes: { readonly kept: number; readonly told: number };
  /** Every clause that decided something in this run: the rule cards met. */
  readonly clauses: readonly string[];
}

/** What a run shows when looked back on. Pure; the run may have ended or not. */
export function debriefOf(run: Run): Debrief {
  const mended = run.moments.map((moment, index) => mendedAt(run.moments, moment, index));
  const moments = run.moments.map((moment, index) => tell(run, moment, index, mended));
  return {
    moments,
    lights: {
      safe: lightMoment(run, "safe"),
      honest: lightMoment(run, "honest"),
      private: lightMoment(run, "private"),
    },
    wentWell: wentWell(moments),
    toTry: toTry(moments),
    limit: limitTiming(run),
    mistakes: {
      kept: moments.filter((moment) => moment.verdict === "kept-too-much").length,
      told: moments.filter((moment) => moment.verdict === "told-too-much").length,
    },
    clauses: clausesMet(run),
  };
}

function tell(
  run: Run,
  moment: Moment,
  index: number,
  mended: readonly (number | undefined)[],
): DebriefMoment {
  const { verdict, serious, clauses, tips, because, overruled } = moment.judgement;
  return {
    index,
    passage: moment.passage,
    choice: moment.choice,
    text: moment.text,
    heard: heardBefore(run, moment),
    verdict,
    serious,
    clauses,
    tips,
    because: because.map((fact) => ({ fact, level: moment.before.facts[fact] })),
    overruled,
    flips: flips(run.story.circle, moment.before.facts),
    mendedAt: mended[index],
    mends: mended.flatMap((at, earlier) => (at === index ? [earlier] : [])),
    lights: lightsOf(run.story.circle, moment.judgement.after),
  };
}

/** The line on screen at a choice. A step moves on by one passage, so the choice's passage has the index of its step. */
function heardBefore(run: Run, moment: Moment): Line | undefined {
  return viewOf({ ...run, at: moment.passage, path: run.path.slice(0, moment.stepsBefore + 1) }).line;
}

function mendedAt(moments: readonly Moment[], { judgement }: Moment, index: number): number | undefined {
  const faults = judgement.findings.filter(({ verdict }) => isMistake(verdict)).map(({ rule }) => rule);
  const later = moments.findIndex(
    (moment, at) =>
      at > index &&
      moment.judgement.findings.some((one) => one.kind === "mended" && faults.includes(one.rule)),
  );
  return later < 0 ? undefined : later;
}

/** What a choice was found to be when a light stays unlit because of it. */
const DIMS: Record<keyof Lights, readonly Verdict[]> = {
  safe: ["kept-too-much"],
  honest: ["promised", "late"],
  private: ["told-too-much"],
};

function lightMoment(run: Run, name: keyof Lights): DebriefLight {
  const { circle } = run.story;
  const light = lightsOf(circle, run.state)[name];
  const warnings: readonly (string | undefined)[] = circle.file.duties
    .filter((duty) => duty.kind === "warning")
    .map((duty) => duty.id);
  const dims = ({ kind, verdict, rule }: Finding) =>
    DIMS[name].includes(verdict) || (name === "honest" && kind === "missed" && warnings.includes(rule));
  // What the mentee says next can make a light due: that is not the doing of a choice that dims nothing.
  // Where none turned a light on, it was lit from the start, as Private is: by the last right choice it stayed so.
  const isAbout = ({ judgement }: Moment) =>
    light === "unlit" ? judgement.findings.some(dims) : judgement.verdict === "right";
  const turned = run.moments.findLastIndex(
    (moment) =>
      lightsOf(circle, moment.before)[name] !== light &&
      lightsOf(circle, moment.judgement.after)[name] === light &&
      (light !== "unlit" || isAbout(moment)),
  );
  const about = light === "none" ? -1 : run.moments.findLastIndex(isAbout);
  const at = turned < 0 ? about : turned;
  return { light, moment: at < 0 ? undefined : at, clauses: run.moments[at]?.judgement.clauses ?? [] };
}

/** The warmest moment: a repair before a right answer that met a duty, before any other right or fitting one. */
function wentWell(moments: readonly DebriefMoment[]): number | undefined {
  const by = (test: (moment: DebriefMoment) => boolean) => moments.findLast(test)?.index;
  return (
    by((moment) => moment.verdict === "repaired") ??
    by((moment) => moment.verdict === "right" && moment.because.length > 0) ??
    by((moment) => moment.verdict === "right") ??
    by((moment) => moment.verdict === "allowed")
  );
}

/** The one moment worth another try: the gravest that nothing mended, else the gravest of all. */
function toTry(moments: readonly DebriefMoment[]): number | undefined {
  const worth = moments.filter((moment) => isMistake(moment.verdict));
  const open = worth.filter((moment) => moment.mendedAt === undefined);
  const pool = open.length > 0 ? open : worth;
  return pool.reduce<DebriefMoment | undefined>(
    (gravest, moment) =>
      gravest === undefined || gravity(moment.verdict) > gravity(gravest.verdict) ? moment : gravest,
    undefined,
  )?.index;
}

function limitTiming(run: Run): LimitTiming {
  const warnings = run.story.circle.file.duties.filter((duty) => duty.kind === "warning");
  const states = warnings
    .map((duty) => run.state.duties[duty.id])
    .filter((state) => state && state !== "void");
  if (states.length === 0) return undefined;
  if (states.includes("met")) return "before";
  return states.includes("late") ? "after" : "not-said";
}
