import * as v from "valibot";
import { MOODS, PLACES } from "../art/catalogue.ts";
import { Id, ReviewSchema, TextKey, type Texts } from "./format.ts";

/**
 * The bank of the practice deck, format 1: lines, what each implies, and which lines pair. Strict, as a pack is: it
 * holds no verdict. A case is drawn from it, and judged by the policy.
 */

const Facts = v.record(Id, v.union([Id, v.boolean()]));
/** Values of the policy's decision: what a line may follow. */
const Decisions = v.pipe(v.array(Id), v.minLength(1));
const Acts = v.pipe(v.array(Id), v.minLength(1), v.maxLength(4));

/** Who may say a line: the mentee, or another pupil who asks about them. */
const SPEAKERS = ["mentee", "friend"] as const;

/** How grave a line that must be told is, 1 the mildest. There is no more than this. */
export const MOST_GRAVE = 3;
const Grave = v.picklist([1, 2, 3]);

const OpeningSchema = v.strictObject({
  id: Id,
  place: v.picklist(PLACES),
  by: v.picklist(SPEAKERS),
  text: TextKey,
});

const Line = { id: Id, text: TextKey, mood: v.picklist(MOODS), facts: v.optional(Facts) };

const TurnSchema = v.strictObject({
  ...Line,
  /** The first lines it goes with; every one of its topic where left out. */
  after: v.optional(v.pipe(v.array(Id), v.minLength(1))),
  /** Only of a line that must be told. */
  grave: v.optional(Grave),
  /** No plea goes with it. */
  alone: v.optional(v.boolean()),
});

const PleaSchema = v.strictObject({
  id: Id,
  text: TextKey,
  facts: v.optional(Facts),
  after: Decisions,
  /** It asks for a promise: a choice may answer that. */
  asks: v.optional(v.boolean()),
});

const ReplySchema = v.strictObject({
  id: Id,
  text: TextKey,
  acts: Acts,
  /** The decisions in which these words can be said. */
  after: Decisions,
  /** Said only where a promise was asked for. */
  asked: v.optional(v.boolean()),
  /** Topics in which these words would read oddly. */
  not: v.optional(v.array(Id)),
});

const AnswerSchema = v.strictObject({
  id: Id,
  text: TextKey,
  mood: v.picklist(MOODS),
  /** What it answers: the last act of a choice. */
  to: v.pipe(v.array(Id), v.minLength(1)),
  when: Decisions,
  /** A line of the story after it. */
  story: v.optional(TextKey),
});

const TopicSchema = v.strictObject({
  id: Id,
  /** What it is about, in a safeguarding lead's words. */
  about: TextKey,
  by: v.picklist(SPEAKERS),
  places: v.pipe(v.array(v.picklist(PLACES)), v.minLength(1)),
  firsts: v.pipe(v.array(v.strictObject(Line)), v.minLength(1)),
  turns: v.pipe(v.array(TurnSchema), v.minLength(1)),
  /** Pairs of turns that are dealt together: one line changed. */
  twins: v.optional(v.array(v.tuple([Id, Id]))),
  replies: v.optional(v.array(ReplySchema)),
  answers: v.optional(v.array(AnswerSchema)),
  /** Only its own replies and answers go with it, and no plea. */
  own: v.optional(v.boolean()),
});

export const BankSchema = v.strictObject({
  format: v.literal(1),
  kind: v.literal("practice"),
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "a version looks like 1.0.0")),
  circle: Id,
  policy: Id,
  review: ReviewSchema,
  /** What may stand in a slot, as names of texts. */
  slots: v.record(Id, v.pipe(v.array(TextKey), v.minLength(1))),
  openings: v.pipe(v.array(OpeningSchema), v.minLength(1)),
  topics: v.pipe(v.array(TopicSchema), v.minLength(1), v.maxLength(100)),
  pleas: v.array(PleaSchema),
  replies: v.array(ReplySchema),
  answers: v.array(AnswerSchema),
  /** What is told where a worry was kept and the case ends: a grown-up notices. */
  noticed: v.pipe(v.array(TextKey), v.minLength(1)),
});

type BankFile = v.InferOutput<typeof BankSchema>;
export type Topic = v.InferOutput<typeof TopicSchema>;
export type Turn = v.InferOutput<typeof TurnSchema>;
export type Plea = v.InferOutput<typeof PleaSchema>;
export type Reply = v.InferOutput<typeof ReplySchema>;
export type Answer = v.InferOutput<typeof AnswerSchema>;
export type Opening = v.InferOutput<typeof OpeningSchema>;

/** A bank with the sentences of each of its languages. */
export interface Bank extends BankFile {
  readonly texts: Readonly<Record<string, Texts>>;
}
