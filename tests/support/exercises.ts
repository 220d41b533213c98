import * as v from "valibot";
import forms from "../../scenarios/forms/forms.json" with { type: "json" };
import formTexts from "../../scenarios/forms/text.en-GB.json" with { type: "json" };
import words from "../../scenarios/words/words.json" with { type: "json" };
import wordTexts from "../../scenarios/words/text.en-GB.json" with { type: "json" };
import { checkBothForms, checkWords } from "../../src/scenario/exercises/check-file.ts";
import { FormsSchema, WordsSchema } from "../../src/scenario/exercises/format.ts";
import type { Diagnostic } from "../../src/policy/diagnostic.ts";
import { kempshott } from "./policies.ts";

/** The words trainer and the two forms as they ship. */
export const shippedWords = v.parse(WordsSchema, words);
export const shippedForms = v.parse(FormsSchema, forms);
export const sentencesOfWords: Readonly<Record<string, string>> = wordTexts;

/** A file with its sentences, without its types: a fault is by definition not of them. */
// oxlint-disable-next-line typescript/no-explicit-any -- so that a test may put anything anywhere
export type Loose = any;
export interface Changed {
  readonly file: Loose;
  readonly texts: Loose;
}

/** Everything that is said of the words trainer, changed in one place. */
export function diagnoseWords(change: (of: Changed) => void = () => undefined): readonly Diagnostic[] {
  const of: Changed = { file: structuredClone(words), texts: { "en-GB": structuredClone(wordTexts) } };
  change(of);
  return checkWords(of.file, { name: "words.json", texts: of.texts, policy: kempshott });
}

/** Everything that is said of the forms, changed in one place. */
export function diagnoseForms(change: (of: Changed) => void = () => undefined): readonly Diagnostic[] {
  const of: Changed = { file: structuredClone(forms), texts: { "en-GB": structuredClone(formTexts) } };
  change(of);
  return checkBothForms(of.file, { name: "forms.json", texts: of.texts, policy: kempshott });
}
