import * as v from "valibot";
import { VERDICTS } from "./verdicts.ts";

/** Policy file, format 1: the rules one school can own and edit. Sentences live beside it, a file a language. */

export const Id = v.pipe(
  v.string(),
  v.regex(/^(?!(?:constructor|prototype)$)[a-z0-9-]{1,40}$/, "an id holds small letters, digits and hyphens"),
);
export const ClauseId = v.pipe(v.string(), v.regex(/^[A-Z]{2}-[0-9][a-z]?$/, "a clause id looks like PM-1"));
export const Level = v.union([v.string(), v.boolean()]);
const Ids = v.array(Id);

/** Holds when every named part holds. `facts` means "at least this level". */
export const ConditionSchema = v.strictObject({
  facts: v.optional(v.record(Id, Level)),
  notFacts: v.optional(v.record(Id, Level)),
  decision: v.optional(Ids),
  dutyOwed: v.optional(Ids),
  standing: v.optional(Ids),
  done: v.optional(Ids),
  notDone: v.optional(Ids),
});
export type Condition = v.InferOutput<typeof ConditionSchema>;

const Clauses = v.pipe(v.array(ClauseId), v.minLength(1, "every rule cites the clause it stands on"));

export const FactSchema = v.strictObject({
  id: Id,
  polarity: v.picklist(["risk", "pressure", "relief", "context"]),
  levels: v.optional(v.pipe(v.array(Id), v.minLength(2))),
});

export const ActSchema = v.strictObject({
  id: Id,
  /** Who hears something through this act; absent when nobody does. */
  hears: v.optional(Id),
  /** A staff audience, or the mentor's own grown-up: an adult has heard. */
  adult: v.optional(v.boolean()),
  /** Cited where the act merely fits: asking the co-ordinator is PM-3's. */
  allowedUnder: v.optional(Clauses),
});

export const ExceptionSchema = v.strictObject({
  id: Id,
  when: v.pipe(v.array(ConditionSchema), v.minLength(1)),
  value: Id,
  clauses: Clauses,
  overrules: v.optional(Ids, []),
});

export const DecisionSchema = v.strictObject({
  values: v.pipe(v.array(Id), v.minLength(2)),
  base: v.strictObject({ value: Id, clauses: Clauses }),
  exceptions: v.array(ExceptionSchema),
  /** What each value calls for now. */
  calls: v.array(v.strictObject({ value: Id, acts: Ids, when: v.optional(ConditionSchema) })),
});

export const DeadlineSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("this-choice") }),
  v.strictObject({ kind: v.literal("before-fact"), fact: Id, level: Level }),
  v.strictObject({ kind: v.literal("no-later-than-act"), acts: Ids }),
  v.strictObject({ kind: v.literal("end") }),
]);

export const DutySchema = v.strictObject({
  id: Id,
  clauses: Clauses,
  kind: v.picklist(["warning", "explaining", "telling"]),
  when: v.pipe(v.array(ConditionSchema), v.minLength(1)),
  /** Ends the duty without its being met. */
  unless: v.optional(v.array(ConditionSchema), []),
  deadline: DeadlineSchema,
  metBy: v.pipe(v.array(v.strictObject({ act: Id, when: v.optional(ConditionSchema) })), v.minLength(1)),
  /** Must be met by telling somebody who had not heard before the duty opened. */
  another: v.optional(v.boolean(), false),
  /** The school's setting that lets an act done before the duty opened meet it. */
  metEarlyIf: v.optional(Id),
});

export const ProhibitionSchema = v.strictObject({
  id: Id,
  clauses: Clauses,
  acts: v.pipe(Ids, v.minLength(1)),
  when: v.pipe(v.array(ConditionSchema), v.minLength(1)),
  unless: v.optional(v.array(ConditionSchema), []),
  verdict: v.picklist(VERDICTS),
  serious: v.optional(v.boolean(), false),
  /** Acts that put it right later; until then it stands. */
  mendedBy: v.optional(Ids, []),
  /** A thing said to the mentee that must not stand, such as a promise: it dims Honest. */
  dims: v.optional(v.picklist(["honest", "private"])),
});

export const CircleSchema = v.strictObject({
  id: Id,
  facts: v.array(FactSchema),
  acts: v.array(ActSchema),
  decision: DecisionSchema,
  duties: v.array(DutySchema),
  prohibitions: v.array(ProhibitionSchema),
  /** Acts that are never wrong, in any state. */
  neverWrong: Ids,
  /** Kind words that may go with those, and change nothing about them: listening, thanking. */
  kindly: v.optional(Ids, []),
  /** Of those, the ones that break nothing even where the talk then ends or a deadline passes. */
  alwaysEnough: v.optional(Ids, []),
});
export type CircleFile = v.InferOutput<typeof CircleSchema>;

export const TipSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^HT-[0-9]$/)),
  slips: v.optional(Ids, []),
  hints: v.optional(v.array(v.strictObject({ acts: Ids, when: v.optional(ConditionSchema) })), []),
});

export const ClauseSchema = v.strictObject({
  id: ClauseId,
  circle: Id,
  kind: v.picklist(["base", "exception", "duty", "prohibition", "precedence", "scope", "information"]),
  /** Where the words stand in the school's own policy. */
  source: v.pipe(v.string(), v.minLength(3)),
  /** True where our row goes beyond the source's words, for the school to confirm. */
  reading: v.optional(v.boolean(), false),
  /** For scope and information rows: the screens or prints that show them. */
  shown: v.optional(v.array(Id), []),
  /** The linked policies that stand behind this clause, of those that the policy names (IN-1). Which one belongs where is our reading. */
  linked: v.optional(v.array(Id), []),
});

export const PolicyFileSchema = v.strictObject({
  format: v.literal(1),
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  reviewed: v.strictObject({
    state: v.picklist(["awaiting", "signed"]),
    next: v.string(),
    changes: v.array(v.string()),
  }),
  settings: v.record(Id, v.boolean()),
  clauses: v.array(ClauseSchema),
  tips: v.array(TipSchema),
  circles: v.pipe(v.array(CircleSchema), v.minLength(1)),
  /** GE-3: which circle each role is bound by. */
  roles: v.array(v.strictObject({ id: Id, binds: v.array(Id), adult: v.boolean() })),
  linked: v.array(Id),
});
export type PolicyFile = v.InferOutput<typeof PolicyFileSchema>;
