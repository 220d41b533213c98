import { levelIndex } from "../../policy/facts.ts";
import type { Circle, Policy } from "../../policy/model.ts";
import { PROFILE_SLOTS } from "../texts.ts";
import { didYouMean, type Report } from "../report.ts";
import { slotsIn } from "../texts.ts";
import { checkSentences } from "../wording.ts";
import type { Exercise, FormCase, WordsFile } from "./format.ts";
import { isFit, judgeIn } from "./situation.ts";

/** The sentences of a file of exercises, a table a language. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Facts, and levels of facts, that the circle knows. */
export function checkFacts(
  facts: Readonly<Record<string, string | boolean>>,
  path: string,
  circle: Circle,
  report: Report,
): boolean {
  const unknown = Object.entries(facts).filter(([fact, level]) => levelIndex(circle, fact, level) < 0);
  for (const [fact, level] of unknown) {
    const levels = circle.levels.get(fact);
    report.error(
      "EX005",
      path,
      levels ? `The fact "${fact}" has no level "${String(level)}".` : `The policy knows no fact "${fact}".`,
      didYouMean(levels ? String(level) : fact, levels ?? circle.levels.keys(), "Choose one that it knows."),
    );
  }
  return unknown.length === 0;
}

/** One use of a sentence: its name, where it is used, and who can fill its slots. */
export interface TextUse {
  readonly key: string;
  readonly path: string;
  readonly cast: readonly string[];
}

/** Every sentence is there in every language, none lies unused, its slots can be filled, and a child can read it. */
export function checkExerciseTexts(texts: Texts, uses: readonly TextUse[], report: Report): void {
  for (const [language, sentences] of Object.entries(texts)) {
    for (const { key, path, cast } of uses) {
      const text = Object.hasOwn(sentences, key) ? (sentences[key] ?? "") : undefined;
      if (text === undefined) {
        report.error(
          "EX012",
          path,
          `The sentence "${key}" is missing in ${language}.`,
          didYouMean(key, Object.keys(sentences), "Write it."),
        );
        continue;
      }
      const known = [...PROFILE_SLOTS, ...cast];
      for (const slot of slotsIn(text).filter((one) => !known.includes(one)))
        report.error(
          "EX014",
          path,
          `Nobody fills the slot {{${slot}}} in "${key}" (${language}).`,
          didYouMean(slot, known, "Use the name of somebody in the cast."),
        );
    }
    const used = new Set(uses.map(({ key }) => key));
    for (const key of Object.keys(sentences).filter((one) => !used.has(one)))
      report.warning(
        "EX013",
        `/texts/${language}/${key}`,
        `The sentence "${key}" is never used.`,
        "Take it out.",
      );
  }
  if (Object.keys(texts).length === 0)
    report.error("EX012", "/texts", "There are no sentences.", 'Put "text.en-GB.json" beside it.');
  checkSentences(texts, new Set(), true, report);
}

/** The circle by which a file of exercises is judged; nothing, with a diagnostic, where there is none. */
export function circleFor(
  file: Pick<WordsFile, "policy" | "circle">,
  policy: Policy,
  report: Report,
): Circle | undefined {
  const circle = policy.circles.get(file.circle);
  if (policy.id === file.policy && circle) return circle;
  report.error(
    "EX003",
    policy.id === file.policy ? "/circle" : "/policy",
    `There is no policy "${file.policy}" with a circle "${file.circle}" to judge by.`,
    didYouMean(file.circle, policy.circles.keys(), "Name the policy that is here."),
  );
  return undefined;
}

export interface Answer {
  readonly acts: readonly string[];
  readonly path: string;
}

export const fitting = (circle: Circle, of: FormCase | Exercise, answers: readonly Answer[]): Answer[] =>
  answers.filter(({ acts }) => isFit(judgeIn(circle, of, acts).verdict));

export function twice(list: readonly { readonly id: string }[], path: string, report: Report): void {
  list.forEach(({ id }, i) => {
    if (list.findIndex((one) => one.id === id) < i)
      report.error("EX006", `${path}/${i}/id`, `There are two of the name "${id}".`, "Give each its own.");
  });
}

export function checkActs(acts: readonly string[], path: string, circle: Circle, report: Report): boolean {
  const unknown = acts.filter((act) => !circle.acts.has(act));
  for (const act of unknown)
    report.error(
      "EX004",
      path,
      `The policy knows no act "${act}".`,
      didYouMean(act, circle.acts.keys(), "Choose one of the policy's acts."),
    );
  return unknown.length === 0;
}

/** Names that are known, and answers of which some fit and some do not. */
export function checkSituation(
  of: FormCase | Exercise,
  answers: readonly Answer[],
  at: string,
  circle: Circle,
  report: Report,
): boolean {
  if ("options" in of) twice(of.options, `${at}/options`, report);
  const checks = [
    checkFacts(of.facts, `${at}/facts`, circle, report),
    checkFacts(of.afterwards, `${at}/afterwards`, circle, report),
    checkActs(of.done, `${at}/done`, circle, report),
    ...answers.map(({ acts, path }) => checkActs(acts, `${path}/acts`, circle, report)),
  ];
  if (!Object.hasOwn(of.cast, of.by))
    report.error(
      "EX014",
      `${at}/by`,
      `Nobody in the cast is called "${of.by}".`,
      didYouMean(of.by, Object.keys(of.cast), "Put them in the cast."),
    );
  if (checks.includes(false)) return false;
  const fit = fitting(circle, of, answers).length;
  if (fit === 0)
    report.error("EX009", at, "None of these answers fits the policy here.", "Give one that does.");
  if (fit === answers.length)
    report.error("EX010", at, "Every answer fits the policy here.", "Give one that tempts, and does not.");
  return fit > 0 && fit < answers.length;
}
