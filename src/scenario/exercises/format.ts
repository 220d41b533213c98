import * as v from "valibot";
import { LOOKS, MOODS, PLACES } from "../../art/catalogue.ts";
import { Id, Reveals, ReviewSchema, TextKey } from "../format.ts";

/**
 * Exercises, format 1: a line that was said, and sentences to answer it with. As strict as a pack: what a sentence is
 * worth cannot be typed. It is judged by its acts in the stated situation.
 */

const Acts = v.pipe(v.array(Id), v.minLength(1), v.maxLength(8));

/** What is known when the line has been said, and what comes out after the answer. */
const Situation = {
  place: v.picklist(PLACES),
  cast: v.record(Id, v.strictObject({ role: Id, look: v.picklist(LOOKS) })),
  /** Who says the line. */
  by: Id,
  mood: v.optional(v.picklist(MOODS), "neutral"),
  line: TextKey,
  /** Facts known once the line has been heard. */
  facts: v.optional(Reveals, {}),
  /** What the mentor had already done before, once those facts were known. */
  done: v.optional(v.array(Id), []),
  /** Facts that come out right after the answer: so a warning can be too late. */
  afterwards: v.optional(Reveals, {}),
};

const Option = { id: Id, text: TextKey, acts: Acts };

const ExplainedOption = v.strictObject({
  ...Option,
  /** Why this sentence helps, or why it is tempting and yet does not. */
  why: TextKey,
});

const ChooseSchema = v.strictObject({
  id: Id,
  kind: v.literal("choose"),
  skill: Id,
  ...Situation,
  options: v.pipe(v.array(ExplainedOption), v.minLength(3), v.maxLength(4)),
});

const BuildSchema = v.strictObject({
  id: Id,
  kind: v.literal("build"),
  skill: Id,
  ...Situation,
  tiles: v.pipe(v.array(v.strictObject({ id: Id, text: TextKey })), v.minLength(3), v.maxLength(5)),
  /** The sentences that the tiles can make, each judged like any other answer. */
  sentences: v.pipe(
    v.array(
      v.strictObject({
        tiles: v.pipe(v.array(Id), v.minLength(1), v.maxLength(5)),
        acts: Acts,
        why: TextKey,
      }),
    ),
    v.minLength(2),
    v.maxLength(12),
  ),
});

const Head = {
  format: v.literal(1),
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "a version looks like 1.0.0")),
  circle: Id,
  policy: Id,
  review: ReviewSchema,
};

/** The words trainer: skills of speaking, and exercises for each. */
export const WordsSchema = v.strictObject({
  ...Head,
  /** Each skill, and the acts by which a sentence shows it. */
  skills: v.pipe(
    v.array(v.strictObject({ id: Id, title: TextKey, acts: Acts })),
    v.minLength(1),
    v.maxLength(12),
  ),
  exercises: v.pipe(v.array(v.variant("kind", [ChooseSchema, BuildSchema])), v.minLength(1), v.maxLength(60)),
});

const ClauseId = v.pipe(v.string(), v.regex(/^[A-Z]{2}-\d[a-z]?$/, "a clause id looks like PM-1"));

const CaseSchema = v.strictObject({
  id: Id,
  /** The clause that the case is about; its answers must show it. */
  clause: ClauseId,
  ...Situation,
  options: v.pipe(v.array(v.strictObject(Option)), v.minLength(3), v.maxLength(4)),
});

const FormSchema = v.strictObject({
  id: v.picklist(["a", "b"]),
  cases: v.pipe(v.array(CaseSchema), v.minLength(1), v.maxLength(12)),
});

/** Before and after: two forms of short cases that match one another, case by case. */
export const FormsSchema = v.strictObject({ ...Head, forms: v.tuple([FormSchema, FormSchema]) });

export type WordsFile = v.InferOutput<typeof WordsSchema>;
export type Exercise = WordsFile["exercises"][number];
export type ChooseExercise = Extract<Exercise, { kind: "choose" }>;
export type BuildExercise = Extract<Exercise, { kind: "build" }>;
export type FormsFile = v.InferOutput<typeof FormsSchema>;
export type Form = FormsFile["forms"][number];
export type FormCase = Form["cases"][number];
