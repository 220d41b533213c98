import type { Circle } from "../policy/model.ts";
import type { Verdict } from "../policy/verdicts.ts";
import type { Form, FormsFile } from "../scenario/exercises/format.ts";
import { isFit, judgeIn } from "../scenario/exercises/situation.ts";

/** How one pupil's answers to the cases of one clause were, taken together. */
type Mark = "right" | "could-stay-private";

/** For one form: how many pupils answered it, and how many got each clause right. No pupil is in it. */
export interface FormCounts {
  readonly pupils: number;
  readonly right: Readonly<Record<string, number>>;
  /** A grown-up told of what could have stayed private: no mistake, so it is counted apart. */
  readonly couldStayPrivate: Readonly<Record<string, number>>;
}

export type FormId = Form["id"];
export type Tally = Readonly<Record<FormId, FormCounts>>;

const NO_COUNTS: FormCounts = { pupils: 0, right: {}, couldStayPrivate: {} };
export const NO_TALLY: Tally = { a: NO_COUNTS, b: NO_COUNTS };

/** One group on one device: the counts so far, and the form that a pupil is answering. */
export interface Group {
  readonly tally: Tally;
  readonly form: FormId | undefined;
  /** Where the pupil is: told what it is about, answering, or done. */
  readonly stage: "ready" | "cases" | "done";
  /** The answers of the pupil at the device, case by case; gone as soon as they are counted. */
  readonly answers: readonly string[];
}

export const NO_GROUP: Group = { tally: NO_TALLY, form: undefined, stage: "ready", answers: [] };

export type GroupEvent =
  | { readonly kind: "start"; readonly form: FormId }
  | { readonly kind: "begin" }
  | { readonly kind: "answer"; readonly option: string }
  | { readonly kind: "undo" }
  | { readonly kind: "count" }
  | { readonly kind: "stop" }
  | { readonly kind: "forget" };

/** The group after one event. A pupil counts only when every case has been answered, and never half. */
export function survey(group: Group, event: GroupEvent, forms: FormsFile, circle: Circle): Group {
  const form = formOf(forms, group.form);
  switch (event.kind) {
    case "start":
      return { ...group, form: event.form, stage: "ready", answers: [] };
    case "begin":
      return form ? { ...group, stage: "cases", answers: [] } : group;
    case "answer": {
      const open = form?.cases[group.answers.length];
      const known = open?.options.some(({ id }) => id === event.option) ?? false;
      return known ? { ...group, answers: [...group.answers, event.option] } : group;
    }
    case "undo":
      return { ...group, answers: group.answers.slice(0, -1) };
    case "count":
      return form && group.answers.length === form.cases.length ? handIn(group, form, circle) : group;
    case "stop":
      return { ...group, form: undefined, stage: "ready", answers: [] };
    case "forget":
      return NO_GROUP;
    default:
      return event satisfies never;
  }
}

/** The pupil's answers become counts, and are gone. */
function handIn(group: Group, form: Form, circle: Circle): Group {
  const counts = addTo(group.tally[form.id], marksOf(form, circle, group.answers));
  return { ...group, tally: { ...group.tally, [form.id]: counts }, stage: "done", answers: [] };
}

export const formOf = ({ forms }: FormsFile, id: FormId | undefined): Form | undefined =>
  forms.find((form) => form.id === id);

/** Right on a clause means right in every case of it, so that a guess counts for less. */
function marksOf(
  form: Form,
  circle: Circle,
  answers: readonly string[],
): ReadonlyMap<string, Mark | undefined> {
  const verdicts = new Map<string, Verdict[]>();
  form.cases.forEach((one, i) => {
    const acts = one.options.filter(({ id }) => id === answers[i]).flatMap((option) => option.acts);
    const { verdict } = judgeIn(circle, one, acts);
    verdicts.set(one.clause, [...(verdicts.get(one.clause) ?? []), verdict]);
  });
  return new Map([...verdicts].map(([clause, found]) => [clause, markOf(found)]));
}

/** Nothing where a case was answered in any other way. */
function markOf(verdicts: readonly Verdict[]): Mark | undefined {
  const others = verdicts.filter((verdict) => !isFit(verdict));
  if (others.length === 0) return "right";
  return others.every((verdict) => verdict === "could-stay-private") ? "could-stay-private" : undefined;
}

function addTo(counts: FormCounts, marks: ReadonlyMap<string, Mark | undefined>): FormCounts {
  const right = { ...counts.right };
  const couldStayPrivate = { ...counts.couldStayPrivate };
  for (const [clause, mark] of marks) {
    if (mark === "right") right[clause] = (right[clause] ?? 0) + 1;
    if (mark === "could-stay-private") couldStayPrivate[clause] = (couldStayPrivate[clause] ?? 0) + 1;
  }
  return { pupils: counts.pupils + 1, right, couldStayPrivate };
}

/** Under three pupils, a count could point at one of them (safety.md, P15). */
export const FEWEST_SHOWN = 3;

/** One line of the results: a clause and a form. */
export interface ResultRow {
  readonly clause: string;
  readonly form: FormId;
  readonly right: number;
  readonly couldStayPrivate: number;
  readonly asked: number;
}

/** The results by clause, then by form; a form that too few have answered is left out. */
export function resultsOf(tally: Tally, forms: FormsFile): readonly ResultRow[] {
  const clauses = [...new Set(forms.forms.flatMap(({ cases }) => cases.map(({ clause }) => clause)))].sort();
  return clauses.flatMap((clause) =>
    (["a", "b"] as const).flatMap((form) => {
      const { pupils, right, couldStayPrivate } = tally[form];
      if (pupils < FEWEST_SHOWN) return [];
      const counts = { right: right[clause] ?? 0, couldStayPrivate: couldStayPrivate[clause] ?? 0 };
      return [{ clause, form, ...counts, asked: pupils }];
    }),
  );
}
