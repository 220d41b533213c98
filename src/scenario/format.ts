import * as v from "valibot";
import {
  ADULT_LOOKS,
  GESTURES,
  LOOKS,
  MOODS,
  PLACES,
  POSES,
  PUPIL_LOOKS,
  UNIFORM_NAMES,
} from "../art/catalogue.ts";
import { plainName } from "./plain-name.ts";
import { PUPIL_NAMES } from "./pupil-names.ts";

/** Pack, format 1. Strict: a key that is not named here is refused, so a pack cannot hold a verdict or a score. */

export const LIMITS = {
  bytes: 4 * 1024 * 1024,
  depth: 16,
  scenarios: 200,
  passages: 200,
  text: 400,
  languages: 40,
  cast: 20,
  facts: 40,
  clauses: 40,
} as const;

export const Id = v.pipe(
  v.string(),
  v.regex(/^(?!(?:constructor|prototype)$)[a-z0-9-]{1,40}$/, "an id holds small letters, digits and hyphens"),
);
/** The name of a sentence in the pack's text files. */
export const TextKey = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(
    /^(?!(?:constructor|prototype)$)[a-z0-9-]+(\.[a-z0-9-]+)*$/,
    "a text's name holds small letters, digits, hyphens and dots",
  ),
);
/** A language as addresses of the web name it: "en-GB", "ur", "zh-Hant". */
export const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/, "a language is named like en-GB"),
);

/** A table of at most so many entries. */
export const tableOf = <K extends typeof Id | typeof TextKey | typeof LanguageTag, V extends v.GenericSchema>(
  key: K,
  value: V,
  most: number,
) => v.pipe(v.record(key, value), v.maxEntries(most));

export const Reveals = tableOf(Id, v.union([Id, v.boolean()]), LIMITS.facts);

const Staging = {
  /** Moods of those on stage who are not speaking. */
  moods: v.optional(tableOf(Id, v.picklist(MOODS), LIMITS.cast)),
  pose: v.optional(v.picklist(POSES)),
  /** What members of the cast do in this passage. */
  gestures: v.optional(tableOf(Id, v.picklist(GESTURES), LIMITS.cast)),
  /** Who is on stage from here on; everyone in the cast who has come so far, if not said. */
  present: v.optional(v.pipe(v.array(Id), v.maxLength(LIMITS.cast))),
  /** Where the talk is from here on. */
  place: v.optional(v.picklist(PLACES)),
  /** Who sits from here on; the others stand. */
  sit: v.optional(v.pipe(v.array(Id), v.maxLength(LIMITS.cast))),
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
  cast: tableOf(
    Id,
    v.strictObject({ role: Id, look: v.picklist(LOOKS), name: v.optional(TextKey) }),
    LIMITS.cast,
  ),
  /** What is known from the first. */
  facts: v.optional(Reveals),
  twin: v.optional(v.strictObject({ scenario: Id, differs: Id })),
  start: Id,
  passages: v.pipe(v.array(PassageSchema), v.minLength(1), v.maxLength(LIMITS.passages)),
});

/** Who may sign a pack off: roles of a school. */
export const SIGNERS = ["lead", "deputy", "coordinator", "head"] as const;
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const ReviewSchema = v.variant("state", [
  v.strictObject({ state: v.literal("awaiting") }),
  v.strictObject({
    state: v.literal("signed"),
    role: v.picklist(SIGNERS),
    date: v.pipe(v.string(), v.isoDate()),
    /** Of the pack, all but this review. */
    contentHash: Sha256,
    /** Of the policy and its wording that it was read with. */
    policyHash: v.optional(Sha256),
  }),
]);

/** A sentence. Letters that can be written in two ways are always held in one (safety.md, Q10). */
export const sentence = (most: number) => v.pipe(v.string(), v.normalize("NFC"), v.maxLength(most));
export const TextsSchema = v.record(TextKey, sentence(LIMITS.text));

export const PackSchema = v.strictObject({
  format: v.literal(1),
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, "a version looks like 1.0.0")),
  title: v.optional(TextKey),
  circle: Id,
  policy: Id,
  /** The clauses that a pack on one theme is about. */
  focus: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}-\d[a-z]?$/))),
      v.minLength(1),
      v.maxLength(LIMITS.clauses),
    ),
  ),
  review: ReviewSchema,
  scenarios: v.pipe(v.array(ScenarioSchema), v.minLength(1), v.maxLength(LIMITS.scenarios)),
  /** In a one-file pack: the sentences, a table a language. */
  texts: v.optional(tableOf(LanguageTag, TextsSchema, LIMITS.languages)),
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

/** A scene as `pack/scenario`. */
export const SceneId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}\/[a-z0-9-]{1,40}$/));

/** The longest names that fit where they are shown. */
export const NAME_LENGTHS = { school: 80, adult: 40, place: 40 } as const;
const MOST_ADULTS = 12;

/** What holds on one day only; on any other day it counts for nothing. */
const TodaySchema = v.strictObject({
  date: v.pipe(v.string(), v.isoDate()),
  /** Roles of the adults who are not in. */
  away: v.pipe(v.array(Id), v.maxLength(MOST_ADULTS)),
  /** Scenes that are not on offer. */
  hidden: v.pipe(v.array(SceneId), v.maxLength(LIMITS.scenarios)),
});

/** Roles of the children of a story: a profile never names them. */
const CHILDREN: readonly string[] = ["mentor", "mentee", "pupil", "friend", "sibling"];
const AdultRole = v.pipe(
  Id,
  v.check((role) => !CHILDREN.includes(role), "A profile names adults only."),
);

const AdultSchema = v.strictObject({
  name: plainName(NAME_LENGTHS.adult),
  look: v.optional(v.picklist(ADULT_LOOKS)),
});

export const ProfileSchema = v.pipe(
  v.strictObject({
    format: v.literal(1),
    school: plainName(NAME_LENGTHS.school),
    /** The colour of the pupils' jumpers. */
    uniform: v.optional(v.picklist(UNIFORM_NAMES)),
    /** The adults behind the roles; at least two whom a pupil can go to. */
    adults: v.record(AdultRole, AdultSchema),
    /** What this school calls its places. */
    places: v.optional(v.record(v.picklist(PLACES), plainName(NAME_LENGTHS.place))),
    /** Other names for pupils in stories, by how they look: for when a child of the school has a story's name. */
    names: v.optional(v.record(v.picklist(PUPIL_LOOKS), v.picklist(PUPIL_NAMES))),
    today: v.optional(TodaySchema),
  }),
  v.check(({ adults }) => adults["coordinator"] !== undefined, "A profile names a coordinator."),
  v.check(({ adults }) => Object.keys(adults).length >= 2, "A profile names at least two adults."),
  v.check(
    ({ adults }) => Object.keys(adults).length <= MOST_ADULTS,
    "A profile names at most twelve adults.",
  ),
  v.check(
    ({ adults, today }) => Object.keys(adults).some((role) => !today?.away.includes(role)),
    "Somebody is in.",
  ),
);
export type Profile = v.InferOutput<typeof ProfileSchema>;
