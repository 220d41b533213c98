import * as v from "valibot";
import { GESTURES, LOOKS, MOODS, PLACES, POSES } from "../art/catalogue.ts";

/** Pack, format 1. Strict: a key that is not named here is refused, so a pack cannot hold a verdict or a score. */

export const LIMITS = {
  bytes: 4 * 1024 * 1024,
  depth: 16,
  scenarios: 200,
  passages: 200,
  text: 400,
} as const;

export const Id = v.pipe(
  v.string(),
  v.regex(/^(?!constructor$)[a-z0-9-]{1,40}$/, "an id holds small letters, digits and hyphens"),
);
/** The name of a sentence in the pack's text files. */
export const TextKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, "a text's name holds small letters, digits, hyphens and dots"),
  v.maxLength(100),
);
export const Reveals = v.record(Id, v.union([Id, v.boolean()]));

const Staging = {
  /** Moods of those on stage who are not speaking. */
  moods: v.optional(v.record(Id, v.picklist(MOODS))),
  pose: v.optional(v.picklist(POSES)),
  /** What members of the cast do in this passage. */
  gestures: v.optional(v.record(Id, v.picklist(GESTURES))),
  /** Who is on stage from here on; everyone in the cast who has come so far, if not said. */
  present: v.optional(v.array(Id)),
  /** Where the talk is from here on. */
  place: v.optional(v.picklist(PLACES)),
  /** Who sits from here on; the others stand. */
  sit: v.optional(v.array(Id)),
};

export const SaySchema = v.strictObject({
  id: Id,
  kind: v.literal("say"),
  /** A member of the cast; a caption that tells the story when left out. */
  by: v.optional(Id),
  mood: v.optional(v.picklist(MOODS)),
  text: TextKey,
  reveals: v.optional(Reveals),
  ...Staging,
  next: Id,
});

export const ChoiceSchema = v.strictObject({
  id: Id,
  text: TextKey,
  acts: v.pipe(v.array(Id), v.minLength(1), v.maxLength(8)),
  to: Id,
});

export const ChooseSchema = v.strictObject({
  id: Id,
  kind: v.literal("choose"),
  choices: v.pipe(v.array(ChoiceSchema), v.minLength(2), v.maxLength(4)),
  ...Staging,
});

export const EndSchema = v.strictObject({
  id: Id,
  kind: v.literal("end"),
  text: TextKey,
  reveals: v.optional(Reveals),
  ...Staging,
});

export const PassageSchema = v.variant("kind", [SaySchema, ChooseSchema, EndSchema]);

export const ScenarioSchema = v.strictObject({
  id: Id,
  title: TextKey,
  place: v.picklist(PLACES),
  /** The content note shown before the scenario. */
  note: v.optional(TextKey),
  /** What to say or do with a real partner afterwards. */
  follow: v.optional(TextKey),
  /** School years it is meant for. */
  years: v.optional(v.picklist(["Y3-4", "Y5-6", "all"])),
  /** Fit to be shown to a whole hall. */
  hall: v.optional(v.boolean()),
  /** Who is in it. A `name` is for somebody whom neither the school's profile nor the look names: "Mum". */
  cast: v.record(Id, v.strictObject({ role: Id, look: v.picklist(LOOKS), name: v.optional(TextKey) })),
  /** What is known from the first. */
  facts: v.optional(Reveals),
  twin: v.optional(v.strictObject({ scenario: Id, differs: Id })),
  start: Id,
  passages: v.pipe(v.array(PassageSchema), v.minLength(1), v.maxLength(LIMITS.passages)),
});

export const ReviewSchema = v.variant("state", [
  v.strictObject({ state: v.literal("awaiting") }),
  v.strictObject({
    state: v.literal("signed"),
    role: v.string(),
    date: v.pipe(v.string(), v.isoDate()),
    contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
]);

export const TextsSchema = v.record(TextKey, v.pipe(v.string(), v.maxLength(LIMITS.text)));

export const PackSchema = v.strictObject({
  format: v.literal(1),
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "a version looks like 1.0.0")),
  title: v.optional(TextKey),
  circle: Id,
  policy: Id,
  /** The clauses that a pack on one theme is about. */
  focus: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}-\d[a-z]?$/))), v.minLength(1))),
  review: ReviewSchema,
  scenarios: v.pipe(v.array(ScenarioSchema), v.minLength(1), v.maxLength(LIMITS.scenarios)),
  /** In a one-file pack: the sentences, a table a language. */
  texts: v.optional(v.record(v.string(), TextsSchema)),
});

export type PackFile = v.InferOutput<typeof PackSchema>;
export type Scenario = v.InferOutput<typeof ScenarioSchema>;
export type Passage = v.InferOutput<typeof PassageSchema>;
export type SayPassage = v.InferOutput<typeof SaySchema>;
export type ChoosePassage = v.InferOutput<typeof ChooseSchema>;
export type EndPassage = v.InferOutput<typeof EndSchema>;
export type Choice = v.InferOutput<typeof ChoiceSchema>;
export type Texts = Readonly<Record<string, string>>;

/** A pack with the sentences of each of its languages. */
export interface Pack extends Omit<PackFile, "texts"> {
  readonly texts: Readonly<Record<string, Texts>>;
}

export const ProfileSchema = v.strictObject({
  format: v.literal(1),
  school: v.pipe(v.string(), v.maxLength(80)),
  uniform: v.optional(Id),
  /** The adults behind the roles; at least two whom a pupil can go to. */
  adults: v.record(
    Id,
    v.strictObject({
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
      look: v.optional(v.picklist(LOOKS)),
    }),
  ),
});
export type Profile = v.InferOutput<typeof ProfileSchema>;
