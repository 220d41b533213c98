import type { Words } from "../../locale/words.ts";
import type { FormId, ResultRow } from "../../play/forms.ts";
import { hiddenIn } from "../../play/group-hide.ts";
import type { Report } from "../../play/group-report.ts";
import { allOf, LIMITS, limitsDue, type Choices, type Count } from "../../play/group-shown.ts";

/** A table of the page: what is shown is what is saved, so a file can never say more than the page. */
export interface Table {
  readonly part: "clauses" | "scenes" | "limit" | "ways" | "forms";
  readonly names: readonly string[];
  /** A row's name, then its counts; a word stands for a count that is not shown. */
  readonly rows: readonly (readonly [string, ...(number | string)[]])[];
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
  "apart",
  "kept",
  "told",
  "promised",
  "late",
  "partly",
] as const;

const choiceNames = (t: T): readonly string[] => CHOICES.map((name) => t(`results.column.${name}`));

const cell = (count: Count, t: T): number | string => count ?? t("results.notShown");

const choiceCounts = (choices: Choices, t: T): readonly (number | string)[] =>
  CHOICES.map((name) => cell(name === "choices" ? allOf(choices) : choices[name], t));

/** The choices by the clauses that decided them, and in how many scenes a count of them is not shown. */
export const clauseTable = ({ clauses }: Report, names: Names, t: T): Table => ({
  part: "clauses",
  names: [t("results.column.rule"), ...choiceNames(t), t("results.column.left")],
  rows: clauses.map(({ clause, choices, left }) => [names.clause(clause), ...choiceCounts(choices, t), left]),
});

/** The choices by scene, with its runs. */
export const sceneTable = ({ scenes }: Report, names: Names, t: T): Table => ({
  part: "scenes",
  names: [t("results.column.scene"), t("results.column.runs"), ...choiceNames(t)],
  rows: scenes.map(({ scene, runs, choices }) => [names.scene(scene), runs, ...choiceCounts(choices, t)]),
});

/** When the limit was said, for the scenes in which it was due. */
export const limitTable = ({ scenes }: Report, names: Names, t: T): Table => ({
  part: "limit",
  names: [
    t("results.column.scene"),
    t("results.column.due"),
    ...LIMITS.map((name) => t(`results.column.${name}`)),
  ],
  rows: scenes
    .filter(({ limit }) => limitsDue(limit) !== 0)
    .map(({ scene, limit }) => [
      names.scene(scene),
      cell(limitsDue(limit), t),
      ...LIMITS.map((name) => cell(limit[name], t)),
    ]),
});

const WAYS = ["first", "again"] as const;

/** The first way beside the second, over the scenes whose second way may be shown. */
export const waysTable = ({ ways }: Report, t: T): Table => ({
  part: "ways",
  names: [t("results.column.way"), t("results.column.runs"), ...choiceNames(t)],
  rows: ways
    ? WAYS.map((way) => [t(`results.ways.${way}`), ways[way].runs, ...choiceCounts(ways[way].choices, t)])
    : [],
});

/** The answers of a row as they may be shown: right, what could stay private, and not yet. */
export function marksOf({ asked, right, couldStayPrivate }: ResultRow): readonly Count[] {
  const marks = [right, couldStayPrivate, asked - right - couldStayPrivate];
  const hidden = hiddenIn(marks);
  return marks.map((count, i) => (hidden.has(i) ? undefined : count));
}

/** The answers by rule, form A before form B. `resultsOf` has left out the form that too few have answered. */
export const formTable = (rows: readonly ResultRow[], names: Names, t: T): Table => ({
  part: "forms",
  names: [
    t("results.column.form"),
    t("results.column.pupils"),
    t("results.column.right"),
    t("results.column.stay"),
    t("results.column.other"),
  ],
  rows: rows.map((row) => [
    formRow(names.clause(row.clause), row.form, t),
    row.asked,
    ...marksOf(row).map((count) => cell(count, t)),
  ]),
});

/** A rule and a form, as a row of the table and of the chart. */
export const formRow = (clause: string, form: FormId, t: T): string =>
  t("results.formRow", { clause, form: form.toUpperCase() });
