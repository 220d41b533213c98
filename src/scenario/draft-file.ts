import * as v from "valibot";
import type { Parsed } from "../policy/diagnostic.ts";
import {
  ChoiceSchema,
  ChooseSchema,
  EndSchema,
  Id,
  LanguageTag,
  LIMITS,
  PackSchema,
  SaySchema,
  ScenarioSchema,
  sentence,
  tableOf,
  TextKey,
  type Pack,
} from "./format.ts";
import { readPack } from "./read.ts";

/** How much longer than in a finished pack a list or a sentence may be while it is being written. */
const ROOM = 10;

/** A pack that is still being written: the same fields, and nothing else; only how many and how long is left open. */
const DraftSchema = v.strictObject({
  ...PackSchema.entries,
  focus: v.optional(v.pipe(v.array(v.string()), v.maxLength(LIMITS.clauses * ROOM))),
  scenarios: v.pipe(
    v.array(
      v.strictObject({
        ...ScenarioSchema.entries,
        passages: v.pipe(
          v.array(
            v.variant("kind", [
              SaySchema,
              EndSchema,
              v.strictObject({
                ...ChooseSchema.entries,
                choices: v.pipe(
                  v.array(
                    v.strictObject({ ...ChoiceSchema.entries, acts: v.pipe(v.array(Id), v.maxLength(80)) }),
                  ),
                  v.maxLength(40),
                ),
              }),
            ]),
          ),
          v.maxLength(LIMITS.passages * ROOM),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(LIMITS.scenarios * ROOM),
  ),
  texts: v.optional(tableOf(LanguageTag, v.record(TextKey, sentence(LIMITS.text * ROOM)), LIMITS.languages)),
});

/** A pack from a file: `whole` when it is a pack of the format; else it can be opened in the studio only. */
export interface DraftFile {
  readonly pack: Pack;
  readonly whole: boolean;
}

/** In a file of at most so many letters every problem is looked for; in a larger one, the first. */
const ALL_PROBLEMS_IN = 200_000;

/**
 * Reads a pack that may still be in the making: a choice with one card, a sentence that is too long. What is no draft
 * either is refused with the problems that the pack's own reader finds. `length` is the file's, in letters. Never throws.
 */
export function readDraftFile(json: unknown, file: string, length: number): Parsed<DraftFile> {
  const pack = readPack(json, file, {}, "first");
  if (pack.ok) return { ok: true, value: { pack: pack.value, whole: true } };
  const draft = v.safeParse(DraftSchema, json, { abortEarly: true });
  if (draft.success) {
    const { texts = {}, ...rest } = draft.output;
    return { ok: true, value: { pack: { ...rest, texts }, whole: false } };
  }
  const all = length <= ALL_PROBLEMS_IN ? readPack(json, file) : pack;
  return all.ok ? pack : all;
}
