import type { Diagnostic, Parsed } from "../../policy/diagnostic.ts";
import type { Circle, Policy } from "../../policy/model.ts";
import { createReport, type Report } from "../report.ts";
import { checkForms } from "./check-forms.ts";
import { checkExerciseTexts, circleFor, type Texts, type TextUse } from "./check-parts.ts";
import { checkExercises } from "./check-words.ts";
import type { Exercise, FormCase, FormsFile, WordsFile } from "./format.ts";
import { readForms, readWords } from "./read.ts";

/** A file of exercises, and what it is checked with. */
export interface Beside {
  /** Names the file in diagnostics. */
  readonly name: string;
  readonly texts: Texts;
  readonly policy: Policy;
}

/** Every problem of the words trainer: its shape, its names, what its answers teach, and its wording. */
export const checkWords = (json: unknown, beside: Beside): readonly Diagnostic[] =>
  checkAll(readWords(json, beside.name), beside, (file, circle, report) => {
    checkExercises(file, circle, report);
    const skills = file.skills.map(({ title }, i) => ({ key: title, path: `/skills/${i}/title`, cast: [] }));
    return [...skills, ...file.exercises.flatMap((one, i) => exerciseUses(one, `/exercises/${i}`))];
  });

/** Every problem of the two forms: as above, and whether they match. */
export const checkBothForms = (json: unknown, beside: Beside): readonly Diagnostic[] =>
  checkAll(readForms(json, beside.name), beside, (file, circle, report) => {
    checkForms(file, circle, beside.policy, report);
    return file.forms.flatMap(({ cases }, f) =>
      cases.flatMap((one, i) => caseUses(one, `/forms/${f}/cases/${i}`)),
    );
  });

function checkAll<T extends WordsFile | FormsFile>(
  read: Parsed<T>,
  { name, texts, policy }: Beside,
  check: (file: T, circle: Circle, report: Report) => readonly TextUse[],
): readonly Diagnostic[] {
  if (!read.ok) return read.diagnostics;
  const report = createReport(name);
  const circle = circleFor(read.value, policy, report);
  if (circle) checkExerciseTexts(texts, check(read.value, circle, report), report);
  return report.found;
}

function exerciseUses(exercise: Exercise, at: string): TextUse[] {
  const cast = Object.keys(exercise.cast);
  const use = (key: string, path: string): TextUse => ({ key, path: `${at}${path}`, cast });
  const answers =
    exercise.kind === "choose"
      ? exercise.options.flatMap(({ text, why }, i) => [
          use(text, `/options/${i}/text`),
          use(why, `/options/${i}/why`),
        ])
      : [
          ...exercise.tiles.map(({ text }, i) => use(text, `/tiles/${i}/text`)),
          ...exercise.sentences.map(({ why }, i) => use(why, `/sentences/${i}/why`)),
        ];
  return [use(exercise.line, "/line"), ...answers];
}

function caseUses(one: FormCase, at: string): TextUse[] {
  const cast = Object.keys(one.cast);
  return [
    { key: one.line, path: `${at}/line`, cast },
    ...one.options.map(({ text }, i) => ({ key: text, path: `${at}/options/${i}/text`, cast })),
  ];
}
