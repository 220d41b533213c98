import { isMistake, VERDICTS, type Verdict } from "../policy/verdicts.ts";
import { FEWEST_SHOWN } from "./forms.ts";
import { joinCounts, type Cell, type Counts, type Results } from "./group-results.ts";

/**
 * What may be shown of results: to adults, and never in a hall.
 *
 * Why three (safety.md, P15): in a count of one run everybody can read one child; in a count of two, each of the two can
 * take away their own and read the other's. Three is the fewest of which nobody who was in it can do so. And each
 * player counts once in a scene (`wayOf`), so three runs are three players as far as a device can know.
 *
 * Why a scene below three is left out of every total too: a total of all scenes less the scenes that are shown would be
 * the one that is not. So everything here is worked out from the scenes that are shown, and from nothing else.
 */
export interface Report {
  /** The scenes that enough have played, as `pack/scenario`. */
  readonly scenes: readonly SceneRow[];
  /** The scenes that too few have played: their names, and no number. */
  readonly hidden: readonly string[];
  /** All scenes that are shown, added up. */
  readonly total: Counts<Cell>;
  /** The clauses that decided something, most of them several choices, by the policy's order. */
  readonly clauses: readonly ClauseRow[];
  /** The first and second way through those scenes whose second way enough have played, too. */
  readonly ways: { readonly first: Counts<Cell>; readonly again: Counts<Cell> } | undefined;
}

interface SceneRow {
  readonly scene: string;
  readonly counts: Counts<Cell>;
  readonly clauses: Readonly<Record<string, Counts<Verdict>>>;
}

interface ClauseRow {
  readonly clause: string;
  readonly counts: Counts<Verdict>;
}

const sum = (all: readonly Counts<Cell>[]): Counts<Cell> =>
  all.reduce<Counts<Cell>>((one, other) => joinCounts((a, b) => a + b, one, other), {});

const isEnough = (counts: Counts<Cell>): boolean => (counts.runs ?? 0) >= FEWEST_SHOWN;

/** What may be shown of the scenes that are asked for. `order` names the policy's clauses in their order. */
export function reportOf(
  { scenes }: Results,
  order: readonly string[],
  isWanted: (scene: string) => boolean,
): Report {
  const wanted = Object.entries(scenes)
    .filter(([scene, { first, again }]) => isWanted(scene) && (first.runs ?? 0) + (again.runs ?? 0) > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const shown = wanted.filter(([, { first }]) => isEnough(first));
  const tried = shown.filter(([, { again }]) => isEnough(again)).map(([, counts]) => counts);
  const cited = [...new Set(shown.flatMap(([, { clauses }]) => Object.keys(clauses)))].sort();
  const clauses = [...order.filter((id) => cited.includes(id)), ...cited.filter((id) => !order.includes(id))];
  return {
    scenes: shown.map(([scene, { first, clauses: own }]) => ({ scene, counts: first, clauses: own })),
    hidden: wanted.filter(([, { first }]) => !isEnough(first)).map(([scene]) => scene),
    total: sum(shown.map(([, { first }]) => first)),
    clauses: clauses.map((clause) => ({
      clause,
      counts: sum(shown.flatMap(([, { clauses: own }]) => own[clause] ?? [])),
    })),
    ways:
      tried.length === 0
        ? undefined
        : { first: sum(tried.map(({ first }) => first)), again: sum(tried.map(({ again }) => again)) },
  };
}

/** The four kinds that a bar is made of: as the policy asks, the two kinds of mistake, and the rest. Never added up. */
export const KINDS = ["fits", "kept", "told", "other"] as const;
export type Kind = (typeof KINDS)[number];

const KIND_OF: Readonly<Record<Verdict, Kind>> = {
  "kept-too-much": "kept",
  "told-too-much": "told",
  promised: "other",
  late: "other",
  partly: "other",
  // A note and no mistake: it fits the policy, and is said apart.
  "could-stay-private": "fits",
  repaired: "fits",
  right: "fits",
  allowed: "fits",
};

/** The choices of a row by their kind. */
export function kindsOf(counts: Counts<Verdict>): Readonly<Record<Kind, number>> {
  const kinds: Record<Kind, number> = { fits: 0, kept: 0, told: 0, other: 0 };
  for (const verdict of VERDICTS) kinds[KIND_OF[verdict]] += counts[verdict] ?? 0;
  return kinds;
}

/** How many choices a row counts. */
export const choicesIn = (counts: Counts<Verdict>): number =>
  VERDICTS.reduce((all, verdict) => all + (counts[verdict] ?? 0), 0);

/** How many choices of a row break the policy. For putting clauses in order, and never shown as one number. */
const missedIn = (counts: Counts<Verdict>): number =>
  VERDICTS.filter(isMistake).reduce((all, verdict) => all + (counts[verdict] ?? 0), 0);

/** The clause that the group trips on most; nothing where no clause was missed at least three times. */
export function hardestClause({ clauses }: Report): string | undefined {
  const [hardest] = [...clauses].sort((a, b) => missedIn(b.counts) - missedIn(a.counts));
  return hardest && missedIn(hardest.counts) >= FEWEST_SHOWN ? hardest.clause : undefined;
}

/** The scene that is shown in which a clause was missed most; nothing where it was missed in none. */
export function hardestScene({ scenes }: Report, clause: string): string | undefined {
  const missed = ({ clauses }: SceneRow) => missedIn(clauses[clause] ?? {});
  const [hardest] = [...scenes].sort((a, b) => missed(b) - missed(a));
  return hardest && missed(hardest) > 0 ? hardest.scene : undefined;
}
