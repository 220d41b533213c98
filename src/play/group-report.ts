import { FEWEST_SHOWN } from "./forms.ts";
import { isSmall } from "./group-hide.ts";
import type { Cell, Counts, Results, SceneCounts } from "./group-results.ts";
import {
  addChoices,
  allOf,
  LIMITS,
  limitsDue,
  shownChoices,
  shownInScene,
  shownLimit,
  sumOf,
  type Choices,
  type Count,
  type Limit,
} from "./group-shown.ts";

/**
 * What may be shown of results: to adults, and never in a hall.
 *
 * Why three (safety.md, P15): in a count of one run everybody can read one child; in a count of two, each of the two can
 * take away their own and read the other's. Three is the fewest of which nobody who was in it can do so. And each
 * player counts once in a scene (`wayOf`), so three runs are three players as far as a device can know.
 *
 * The same holds for each count of a scene that is shown: `hiddenIn` says which are hidden.
 *
 * Why a total holds nothing that is hidden: a total of all less what is shown would be what is not. So everything here is
 * worked out from what is shown, and from nothing else; and each total says how many scenes it leaves out.
 */
export interface Report {
  /** The scenes that enough have played, as `pack/scenario`. */
  readonly scenes: readonly SceneRow[];
  /** The scenes that too few have played: their names, and no number. */
  readonly hidden: readonly string[];
  readonly total: Total;
  /** The clauses that decided something, most of them several choices, by the policy's order. */
  readonly clauses: readonly ClauseRow[];
  /** The first and second way through those scenes whose second way enough have played, too. */
  readonly ways: { readonly first: WayRow; readonly again: WayRow; readonly left: number } | undefined;
}

interface SceneRow {
  readonly scene: string;
  readonly runs: number;
  readonly choices: Choices;
  readonly limit: Limit;
  /** The choices by which a grown-up heard what must be told. */
  readonly heard: Count;
  readonly clauses: Readonly<Record<string, Choices>>;
}

/** Sums over the scenes of which all that is summed is shown; `left` is how many are left out. */
export interface Total {
  readonly telling: { readonly heard: number; readonly kept: number; readonly left: number };
  readonly choices: { readonly choices: Choices; readonly left: number };
  readonly limit: { readonly limit: Limit; readonly left: number };
}

interface ClauseRow {
  readonly clause: string;
  readonly choices: Choices;
  /** Scenes in which the clause decided something that is not shown. */
  readonly left: number;
}

interface WayRow {
  readonly runs: number;
  readonly choices: Choices;
}

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
  const rows = shown.map(([scene, counts]) => sceneRow(scene, counts));
  const cited = [...new Set(shown.flatMap(([, { clauses }]) => Object.keys(clauses)))].sort();
  const clauses = [...order.filter((id) => cited.includes(id)), ...cited.filter((id) => !order.includes(id))];
  return {
    scenes: rows,
    hidden: wanted.filter(([, { first }]) => !isEnough(first)).map(([scene]) => scene),
    total: totalOf(rows),
    clauses: clauses.map((clause) => {
      const parts = rows.flatMap(({ clauses: own }) => own[clause] ?? []);
      const all = shown.filter(([, { clauses: own }]) => own[clause] !== undefined).length;
      return { clause, choices: addChoices(parts), left: all - parts.length };
    }),
    ways: waysOf(shown.map(([, counts]) => counts)),
  };
}

function sceneRow(scene: string, { first, clauses }: SceneCounts): SceneRow {
  const { runs = 0, heard = 0 } = first;
  const own = Object.entries(clauses).flatMap(([clause, counts]) => {
    const choices = shownInScene(counts, first);
    return choices ? [[clause, choices] as const] : [];
  });
  return {
    scene,
    runs,
    choices: shownChoices(first),
    limit: shownLimit(first),
    heard: isSmall(heard) ? undefined : heard,
    clauses: Object.fromEntries(own),
  };
}

function totalOf(rows: readonly SceneRow[]): Total {
  const telling = rows.flatMap(({ heard, choices: { kept } }) =>
    heard === undefined || kept === undefined ? [] : [{ heard, kept }],
  );
  const chosen = rows.filter(({ choices }) => allOf(choices) !== undefined);
  const warned = rows.filter(({ limit }) => limitsDue(limit) !== undefined).map(({ limit }) => limit);
  const [before, after, notSaid] = LIMITS.map((name) => sumOf(warned.map((limit) => limit[name])));
  return {
    telling: {
      heard: telling.reduce((all, { heard }) => all + heard, 0),
      kept: telling.reduce((all, { kept }) => all + kept, 0),
      left: rows.length - telling.length,
    },
    choices: {
      choices: addChoices(chosen.map(({ choices }) => choices)),
      left: rows.length - chosen.length,
    },
    limit: { limit: { before, after, "not-said": notSaid }, left: rows.length - warned.length },
  };
}

function waysOf(shown: readonly SceneCounts[]): Report["ways"] {
  const tried = shown.filter(({ again }) => isEnough(again));
  const both = tried
    .map(({ first, again }) => ({ first: wayRow(first), again: wayRow(again) }))
    .filter(({ first, again }) => allOf(first.choices) !== undefined && allOf(again.choices) !== undefined);
  if (both.length === 0) return undefined;
  const sum = (rows: readonly WayRow[]): WayRow => ({
    runs: rows.reduce((all, { runs }) => all + runs, 0),
    choices: addChoices(rows.map(({ choices }) => choices)),
  });
  return {
    first: sum(both.map(({ first }) => first)),
    again: sum(both.map(({ again }) => again)),
    left: tried.length - both.length,
  };
}

const wayRow = (counts: Counts<Cell>): WayRow => ({ runs: counts.runs ?? 0, choices: shownChoices(counts) });

/** How many choices of a row break the policy. For putting clauses in order, and never shown as one number. */
const missedIn = ({ kept, told, promised, late, partly }: Choices): number =>
  sumOf([kept, told, promised, late, partly]) ?? 0;

/** The clause that the group trips on most; nothing where no clause was missed at least three times. */
export function hardestClause({ clauses }: Report): string | undefined {
  const [hardest] = [...clauses].sort((a, b) => missedIn(b.choices) - missedIn(a.choices));
  return hardest && missedIn(hardest.choices) >= FEWEST_SHOWN ? hardest.clause : undefined;
}

/** The scene that is shown in which a clause was missed most; nothing where it was missed in none. */
export function hardestScene({ scenes }: Report, clause: string): string | undefined {
  const missed = ({ clauses }: SceneRow) => {
    const own = clauses[clause];
    return own ? missedIn(own) : 0;
  };
  const [hardest] = [...scenes].sort((a, b) => missed(b) - missed(a));
  return hardest && missed(hardest) > 0 ? hardest.scene : undefined;
}
