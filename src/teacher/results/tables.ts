import type { Words } from "../../locale/words.ts";
import type { FormId, ResultRow } from "../../play/forms.ts";
import { choicesIn, kindsOf, type Report } from "../../play/group-report.ts";
import type { Cell, Counts } from "../../play/group-results.ts";

/** A table of the page: what is shown is what is saved, so a file can never say more than the page. */
export interface Table {
  readonly part: "clauses" | "scenes" | "limit" | "ways" | "forms";
  readonly names: readonly string[];
  /** A row's name, then its counts. */
  readonly rows: readonly (readonly [string, ...number[]])[];
}

/** What rows are called: a clause and a scene in a teacher's words. */
export interface Names {
  readonly clause: (id: string) => string;
  readonly scene: (scene: string) => string;
}

type T = Words["t"];

const CHOICES = [
  "choices",
  "fits",
  "repaired",
  "kept",
  "told",
  "promised",
  "late",
  "partly",
  "apart",
] as const;

const choiceNames = (t: T): readonly string[] => CHOICES.map((name) => t(`results.column.${name}`));

function choiceCounts(counts: Counts<Cell>): number[] {
  const { fits, kept, told } = kindsOf(counts);
  const { repaired = 0, promised = 0, late = 0, partly = 0 } = counts;
  const apart = counts["could-stay-private"] ?? 0;
  return [choicesIn(counts), fits, repaired, kept, told, promised, late, partly, apart];
}

/** The choices by the clauses that decided them. */
export const clauseTable = ({ clauses }: Report, names: Names, t: T): Table => ({
  part: "clauses",
  names: [t("results.column.rule"), ...choiceNames(t)],
  rows: clauses.map(({ clause, counts }) => [names.clause(clause), ...choiceCounts(counts)]),
});

/** The choices by scene, with its runs. */
export const sceneTable = ({ scenes }: Report, names: Names, t: T): Table => ({
  part: "scenes",
  names: [t("results.column.scene"), t("results.column.runs"), ...choiceNames(t)],
  rows: scenes.map(({ scene, counts }) => [names.scene(scene), counts.runs ?? 0, ...choiceCounts(counts)]),
});

/** The three times at which a limit can be said, or not. */
export const LIMITS = ["before", "after", "not-said"] as const;

/** In how many runs of a row the limit was due. */
export const limitsDue = (counts: Counts<Cell>): number =>
  LIMITS.reduce((all, name) => all + (counts[name] ?? 0), 0);

/** When the limit was said, for the scenes in which it was due. */
export const limitTable = ({ scenes }: Report, names: Names, t: T): Table => ({
  part: "limit",
  names: [
    t("results.column.scene"),
    t("results.column.due"),
    ...LIMITS.map((name) => t(`results.column.${name}`)),
  ],
  rows: scenes
    .filter(({ counts }) => limitsDue(counts) > 0)
    .map(({ scene, counts }) => [
      names.scene(scene),
      limitsDue(counts),
      ...LIMITS.map((name) => counts[name] ?? 0),
    ]),
});

const WAYS = ["first", "again"] as const;

/** The first way beside the second, over the scenes whose second way may be shown. */
export const waysTable = ({ ways }: Report, t: T): Table => ({
  part: "ways",
  names: [t("results.column.way"), t("results.column.runs"), ...choiceNames(t)],
  rows: ways
    ? WAYS.map((way) => [t(`results.ways.${way}`), ways[way].runs ?? 0, ...choiceCounts(ways[way])])
    : [],
});

/** The answers by rule, form A before form B. `resultsOf` has left out the form that too few have answered. */
export const formTable = (rows: readonly ResultRow[], names: Names, t: T): Table => ({
  part: "forms",
  names: [
    t("results.column.form"),
    t("results.column.pupils"),
    t("results.column.right"),
    t("results.column.apart"),
    t("results.column.other"),
  ],
  rows: rows.map(({ clause, form, asked, right, couldStayPrivate }) => [
    formRow(names.clause(clause), form, t),
    asked,
    right,
    couldStayPrivate,
    asked - right - couldStayPrivate,
  ]),
});

/** A rule and a form, as a row of the table and of the chart. */
export const formRow = (clause: string, form: FormId, t: T): string =>
  t("results.formRow", { clause, form: form.toUpperCase() });
