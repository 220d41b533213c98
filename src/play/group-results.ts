import type { Verdict } from "../policy/verdicts.ts";
import type { Policy } from "../policy/model.ts";
import type { Pack } from "../scenario/format.ts";
import { debriefOf } from "./debrief.ts";
import { NO_TALLY, type FormCounts, type FormId, type Tally } from "./forms.ts";
import type { Way } from "./group-ways.ts";
import type { Moment, Run } from "./run.ts";

/**
 * What a group's session adds up to. Totals and nothing else: no player, no animal, no order, no time of day, no way
 * taken. Once a run is in, nothing tells it from the others.
 */

/** Counts by name. A count that is not named is nought. */
export type Counts<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/**
 * What is counted of a scene: the runs; each choice under its verdict; `heard`, the choices by which a grown-up heard what
 * must be told; and, for the runs in which the limit was due, when the mentee heard it.
 */
export type Cell = Verdict | "runs" | "heard" | "before" | "after" | "not-said";

/** The counts of one scene. What each clause decided is counted for the first way only. */
export interface SceneCounts {
  readonly first: Counts<Cell>;
  readonly again: Counts<Cell>;
  readonly clauses: Readonly<Record<string, Counts<Verdict>>>;
}

export interface Results {
  /** The versions in which each pack was played. */
  readonly packs: Readonly<Record<string, readonly string[]>>;
  /** The policies that judged, each with its version. */
  readonly policies: readonly string[];
  /** By `pack/scenario`. */
  readonly scenes: Readonly<Record<string, SceneCounts>>;
  readonly forms: Tally;
}

export const NO_RESULTS: Results = { packs: {}, policies: [], scenes: {}, forms: NO_TALLY };

const NO_SCENE: SceneCounts = { first: {}, again: {}, clauses: {} };

/** One finished run, with what it was played from and judged by. */
export interface CountedRun {
  readonly pack: Pick<Pack, "id" | "version">;
  readonly policy: Pick<Policy, "id" | "version">;
  readonly run: Run;
  readonly way: Way;
}

/** The results with one more run. A run that has not ended changes nothing. */
export function countRun(results: Results, { pack, policy, run, way }: CountedRun): Results {
  if (!run.ended) return results;
  const scene = `${pack.id}/${run.story.scenario.id}`;
  const before = results.scenes[scene] ?? NO_SCENE;
  const after: SceneCounts = {
    ...before,
    [way]: addCounts(before[way], cellsOf(run)),
    clauses: way === "first" ? addTables(before.clauses, clausesOf(run)) : before.clauses,
  };
  return {
    ...results,
    packs: { ...results.packs, [pack.id]: together(results.packs[pack.id] ?? [], [pack.version]) },
    policies: together(results.policies, [`${policy.id} ${policy.version}`]),
    scenes: { ...results.scenes, [scene]: after },
  };
}

/** The results with the forms that have been handed in since: what `after` counts more than `before`. */
export function countForms(results: Results, before: Tally, after: Tally): Results {
  const { forms } = results;
  const more = (id: FormId) => addForms(forms[id], lessForms(after[id], before[id]));
  return { ...results, forms: { a: more("a"), b: more("b") } };
}

function cellsOf(run: Run): Counts<Cell> {
  const { moments, limit } = debriefOf(run);
  const heard = run.moments.filter((moment) => isHeard(run, moment)).length;
  return [
    ...moments.map(({ verdict }): Counts<Cell> => ({ [verdict]: 1 })),
    ...(limit ? [{ [limit]: 1 }] : []),
    ...(heard > 0 ? [{ heard }] : []),
  ].reduce<Counts<Cell>>(addCounts, { runs: 1 });
}

/** Whether a choice meets or mends what has to be told. */
const isHeard = ({ story }: Run, { judgement }: Moment): boolean =>
  judgement.findings.some(
    ({ kind, rule }) =>
      (kind === "met" || kind === "mended") && story.circle.duties.get(rule ?? "")?.kind === "telling",
  );

/** Each choice under the clauses that its verdict cites: one of two clauses counts for both. */
function clausesOf({ moments }: Run): SceneCounts["clauses"] {
  const each = moments.flatMap(({ judgement: { clauses, verdict } }) =>
    clauses.map((clause) => ({ [clause]: { [verdict]: 1 } })),
  );
  return each.reduce<SceneCounts["clauses"]>(addTables, {});
}

/** How two counts of the same thing become one: they are added, or the larger is taken. */
export type Joining = (one: number, other: number) => number;
const adding: Joining = (one, other) => one + other;

/** Two sets of counts as one. */
export function joinCounts<Name extends string>(
  by: Joining,
  one: Counts<Name>,
  other: Counts<Name>,
): Counts<Name> {
  const joined: Partial<Record<string, number>> = { ...one };
  for (const [name, count] of Object.entries<number | undefined>(other))
    joined[name] = by(joined[name] ?? 0, count ?? 0);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are those of the two, whose type they keep
  return joined as Counts<Name>;
}

/** Two tables of counts as one, row by row. */
function joinTables<Row>(
  join: (one: Row, other: Row) => Row,
  one: Readonly<Record<string, Row>>,
  other: Readonly<Record<string, Row>>,
): Readonly<Record<string, Row>> {
  const joined: Record<string, Row> = { ...one };
  for (const [name, row] of Object.entries(other)) {
    const known = joined[name];
    joined[name] = known === undefined ? row : join(known, row);
  }
  return joined;
}

const addCounts = <Name extends string>(one: Counts<Name>, other: Counts<Name>): Counts<Name> =>
  joinCounts(adding, one, other);
const addTables = (one: SceneCounts["clauses"], other: SceneCounts["clauses"]): SceneCounts["clauses"] =>
  joinTables(addCounts<Verdict>, one, other);

/** Two results as one: of two devices by adding, of two files of one device by taking the larger count. */
export function joinResults(by: Joining, one: Results, other: Results): Results {
  const counts = <Name extends string>(a: Counts<Name>, b: Counts<Name>) => joinCounts(by, a, b);
  const scenes = (a: SceneCounts, b: SceneCounts): SceneCounts => ({
    first: counts(a.first, b.first),
    again: counts(a.again, b.again),
    clauses: joinTables(counts<Verdict>, a.clauses, b.clauses),
  });
  return {
    packs: joinTables(together, one.packs, other.packs),
    policies: together(one.policies, other.policies),
    scenes: joinTables(scenes, one.scenes, other.scenes),
    forms: {
      a: joinForms(by, one.forms.a, other.forms.a),
      b: joinForms(by, one.forms.b, other.forms.b),
    },
  };
}

const joinForms = (by: Joining, one: FormCounts, other: FormCounts): FormCounts => ({
  pupils: by(one.pupils, other.pupils),
  right: joinTables(by, one.right, other.right),
  couldStayPrivate: joinTables(by, one.couldStayPrivate, other.couldStayPrivate),
});
const addForms = (one: FormCounts, other: FormCounts): FormCounts => joinForms(adding, one, other);

/** What one form counts more than it did before; nothing less than nought, where the counts were forgotten between. */
function lessForms(now: FormCounts, before: FormCounts): FormCounts {
  const less = (of: FormCounts["right"], then: FormCounts["right"]) =>
    Object.fromEntries(
      Object.entries(of).map(([clause, count]) => [clause, Math.max(0, count - (then[clause] ?? 0))]),
    );
  return {
    pupils: Math.max(0, now.pupils - before.pupils),
    right: less(now.right, before.right),
    couldStayPrivate: less(now.couldStayPrivate, before.couldStayPrivate),
  };
}

/** Everything in either list, once, in one order. */
const together = (one: readonly string[], other: readonly string[]): readonly string[] =>
  [...new Set([...one, ...other])].sort();
