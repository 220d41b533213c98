import type { Circle } from "../../policy/model.ts";
import { askedAbout, unansweredIn, withUnanswered, type Unanswered } from "../../records/unanswered.ts";
import type { Scenario } from "../../scenario/format.ts";
import { textOf, type Draft } from "./draft.ts";
import type { Problem } from "./report.ts";

/**
 * What nobody has chosen yet. A new line says nothing of anybody's safety in the file, and a new card listens; but as
 * long as its writer has not said so, that is no answer, and nothing may be judged by it without a word.
 */
interface Question {
  readonly scenario: string;
  readonly passage: string;
  /** What is asked: a fact with several levels of a line or an ending, or what a card does. */
  readonly of: "reveals" | "acts";
  /** The fact, or the card. */
  readonly part: string;
}

const nameOf = ({ scenario, passage, of, part }: Question): string => [scenario, passage, of, part].join("/");

/** The question what a line or an ending says about a fact. */
export const factQuestion = (scenario: string, passage: string, fact: string): string =>
  nameOf({ scenario, passage, of: "reveals", part: fact });

/** The question what a card does. */
export const actQuestion = (scenario: string, passage: string, choice: string): string =>
  nameOf({ scenario, passage, of: "acts", part: choice });

/** The facts that every new line is asked about: those with several levels, such as anybody's safety. */
export const factsAsked = (circle: Circle | undefined): readonly string[] =>
  [...(circle?.levels ?? [])].flatMap(([fact, levels]) => (levels.length > 2 ? [fact] : []));

/** A draft in which one question has been answered, whether or not the answer changed anything in it. */
export function answered(before: Draft, next: Draft, question: string): Draft {
  const open = unansweredIn(before);
  if (!open.has(question)) return next;
  const left = new Set(open);
  left.delete(question);
  return withUnanswered(next === before ? { ...next } : next, left);
}

/** A draft as the studio opens it. Where nobody has kept what is open, all is asked that has no words yet. */
export function asked(draft: Draft, facts: readonly string[]): Draft {
  if (askedAbout(draft) !== undefined) return draft;
  const open = draft.scenarios.flatMap((scenario) => questionsIn(scenario, facts).filter(isWordless(draft)));
  return withUnanswered(draft, new Set(open.map(({ question }) => nameOf(question))));
}

/**
 * The next draft with what is open about it: what was, as far as it is still there and nobody has changed it, and what
 * is new. A scenario that is new altogether is a copy, or has no words: a copy is as open as what it was made from.
 */
export function stillAsked(before: Draft, next: Draft, facts: readonly string[]): Draft {
  if (askedAbout(next) !== undefined) return next;
  const open = unansweredIn(before);
  if (next.scenarios === before.scenarios) return withUnanswered(next, open);
  const old = new Map(before.scenarios.map((scenario) => [scenario.id, scenario]));
  const untouched = new Set(
    next.scenarios.filter(({ id }, i) => old.get(id) === next.scenarios[i]).map(({ id }) => id),
  );
  const now = new Set([...open].filter((name) => untouched.has(scenarioIn(name))));
  for (const scenario of next.scenarios) {
    if (untouched.has(scenario.id)) continue;
    const was = old.get(scenario.id);
    for (const one of questionsIn(scenario, facts))
      if (was ? isOpen(one, was, open) : isWordless(next)(one) || isCopied(one, before, next, open))
        now.add(nameOf(one.question));
  }
  return withUnanswered(next, now);
}

const scenarioIn = (name: string): string => name.split("/")[0] ?? "";

/** A question with where it stands and what the draft says there now. */
interface Asked {
  readonly question: Question;
  readonly at: readonly [passage: number, choice?: number];
  /** The sentence that it is about. */
  readonly text: string;
  /** What stands in the file. */
  readonly now: string;
}

function questionsIn(scenario: Scenario, facts: readonly string[]): readonly Asked[] {
  return scenario.passages.flatMap((passage, j): readonly Asked[] => {
    const { id } = passage;
    const where = { scenario: scenario.id, passage: id };
    if (passage.kind !== "choose")
      return facts
        .filter((fact) => passage.reveals?.[fact] === undefined)
        .map((fact) => ({
          question: { ...where, of: "reveals", part: fact },
          at: [j],
          text: passage.text,
          now: "",
        }));
    return passage.choices.map((choice, k) => ({
      question: { ...where, of: "acts", part: choice.id },
      at: [j, k],
      text: choice.text,
      now: choice.acts.join(),
    }));
  });
}

/** In a scenario that was there before: what is new is asked, and what was asked until somebody changes it. */
function isOpen({ question, now }: Asked, was: Scenario, open: Unanswered): boolean {
  const passage = was.passages.find(({ id }) => id === question.passage);
  if (!passage) return true;
  if (passage.kind !== "choose") return open.has(nameOf(question));
  const choice = passage.choices.find(({ id }) => id === question.part);
  return !choice || (open.has(nameOf(question)) && choice.acts.join() === now);
}

const isWordless =
  (draft: Draft) =>
  ({ text }: Asked): boolean =>
    textOf(draft, text).trim() === "";

function isCopied({ question, text }: Asked, before: Draft, next: Draft, open: Unanswered): boolean {
  return before.scenarios.some(
    (other) =>
      open.has(nameOf({ ...question, scenario: other.id })) &&
      textOf(before, textAt(other, question)) === textOf(next, text),
  );
}

function textAt({ passages }: Scenario, { passage: id, part }: Question): string {
  const passage = passages.find((one) => one.id === id);
  if (passage?.kind !== "choose") return passage?.text ?? "";
  return passage.choices.find((choice) => choice.id === part)?.text ?? "";
}

/** Codes of the studio's own, beside those of the checker. */
const CODES = { reveals: "ST001", acts: "ST002" } as const;

/** What is still to be chosen in a draft, as problems with the way there. */
export function unansweredProblems(draft: Draft): readonly Problem[] {
  const open = unansweredIn(draft);
  if (open.size === 0) return [];
  const facts = [...new Set([...open].flatMap((name) => factIn(name) ?? []))];
  return draft.scenarios.flatMap((scenario, i) =>
    questionsIn(scenario, facts)
      .filter(({ question }) => open.has(nameOf(question)))
      .map(({ question: { passage, of, part }, at }): Problem => {
        const path = [
          "",
          "scenarios",
          i,
          "passages",
          at[0],
          ...(at[1] === undefined ? [] : ["choices", at[1]]),
        ];
        return {
          code: CODES[of],
          severity: "error",
          message: part,
          suggestion: undefined,
          path: `${path.join("/")}/${of}${of === "reveals" ? `/${part}` : ""}`,
          where: {
            scenario: scenario.id,
            passage,
            ...(of === "acts" ? { choice: part } : { part }),
            field: of,
            at: [i, at[0], ...(at[1] === undefined ? [] : [at[1]])],
          },
        };
      }),
  );
}

const factIn = (name: string): string | undefined => {
  const [, , of, part] = name.split("/");
  return of === "reveals" ? part : undefined;
};

/** Whether anything of a scenario is still to be chosen, so that what is judged in it may yet change. */
export const isUnsettled = (draft: Draft, scenario: string): boolean =>
  [...unansweredIn(draft)].some((name) => scenarioIn(name) === scenario);

/** Whether a question is still open. */
export const isAsked = (draft: Draft, question: string): boolean => unansweredIn(draft).has(question);

/** What is open about a copy of a pack in which each scenario has another id: the same of each. */
export function copiedQuestions(from: Draft, to: Draft): Draft {
  const open = askedAbout(from);
  if (open === undefined) return to;
  const ids = new Map(from.scenarios.map(({ id }, i) => [id, to.scenarios[i]?.id ?? id]));
  const renamed = [...open].map((name) => {
    const [scenario = "", ...rest] = name.split("/");
    return [ids.get(scenario) ?? scenario, ...rest].join("/");
  });
  return withUnanswered(to, new Set(renamed));
}
