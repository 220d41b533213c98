import * as v from "valibot";
import { nearest, type Diagnostic, type Parsed } from "./diagnostic.ts";
import { ClauseId, Id, Level, type PolicyFile } from "./format.ts";
import { shapeDiagnostic } from "./read.ts";
import { plainText, TEXT_LENGTHS } from "./school-edits-text.ts";
import { VERDICTS } from "./verdicts.ts";

/** A school's own policy, format 1: what it changes in the shipped one, and nothing else. */

/** How much one school may change: bounds on the work of proving it. */
export const EDIT_LIMITS = { rules: 60, changes: 50, records: 200 } as const;

/** What breaking a prohibition of the school's own can be called. */
export const PROHIBITED_VERDICTS = [
  "kept-too-much",
  "told-too-much",
  "promised",
  "partly",
  "could-stay-private",
] as const;

const RuleEditSchema = v.variant("kind", [
  /** Another value on the ladder. */
  v.strictObject({ kind: v.literal("exception-value"), circle: Id, exception: Id, value: Id }),
  /** It also holds when this fact has come to that level. */
  v.strictObject({ kind: v.literal("exception-also"), circle: Id, exception: Id, fact: Id, level: Level }),
  /** It holds only when this fact has come to that level as well. */
  v.strictObject({ kind: v.literal("exception-only"), circle: Id, exception: Id, fact: Id, level: Level }),
  /** A rule of the school's own. */
  v.strictObject({
    kind: v.literal("new-exception"),
    circle: Id,
    id: Id,
    fact: Id,
    level: Level,
    value: Id,
    clause: ClauseId,
  }),
  /** The way out of an exception, a duty or a prohibition that this fact opens is closed. */
  v.strictObject({ kind: v.literal("drop-relief"), circle: Id, rule: Id, fact: Id }),
  /** An exception, a duty or a prohibition is taken away. */
  v.strictObject({ kind: v.literal("drop-rule"), circle: Id, rule: Id }),
  v.strictObject({
    kind: v.literal("deadline"),
    circle: Id,
    duty: Id,
    deadline: v.picklist(["this-choice", "end"]),
  }),
  /** A further act that is forbidden, always or from that level of a fact on. */
  v.strictObject({
    kind: v.literal("prohibit"),
    circle: Id,
    act: Id,
    fact: v.optional(Id),
    level: v.optional(Level),
    verdict: v.picklist(PROHIBITED_VERDICTS),
    clause: ClauseId,
  }),
]);

/** One change of a rule that a school makes. */
export type RuleEdit = v.InferOutput<typeof RuleEditSchema>;

const few = <T>(record: Readonly<Record<string, T>>): boolean =>
  Object.keys(record).length <= EDIT_LIMITS.records;
const TOO_MANY = "There are too many changes here.";

const sentences = {
  child: v.optional(plainText(TEXT_LENGTHS.sentence)),
  adult: v.optional(plainText(TEXT_LENGTHS.sentence)),
};
const Spoken = v.strictObject(sentences);
const Titled = v.strictObject({ title: v.optional(plainText(TEXT_LENGTHS.title)), ...sentences });
/** A fact, or a fact at a level: `safety.disclosed`. */
const FactKey = v.pipe(v.string(), v.regex(/^(?!constructor$)[a-z0-9-]{1,40}(\.[a-z0-9-]{1,40})?$/));
const TipId = v.pipe(v.string(), v.regex(/^HT-[0-9]$/));
const Names = v.pipe(v.record(Id, plainText(TEXT_LENGTHS.name)), v.check(few, TOO_MANY));

const WordingEditsSchema = v.strictObject({
  clauses: v.optional(v.pipe(v.record(ClauseId, Titled), v.check(few, TOO_MANY))),
  verdicts: v.optional(v.pipe(v.record(Id, Titled), v.check(few, TOO_MANY))),
  tips: v.optional(v.pipe(v.record(TipId, Titled), v.check(few, TOO_MANY))),
  decisions: v.optional(v.pipe(v.record(Id, Spoken), v.check(few, TOO_MANY))),
  facts: v.optional(v.pipe(v.record(FactKey, Spoken), v.check(few, TOO_MANY))),
  circles: v.optional(Names),
  roles: v.optional(Names),
  linked: v.optional(Names),
});
/** Words that a school says in its own way; what is not named keeps the shipped words. */
export type WordingEdits = v.InferOutput<typeof WordingEditsSchema>;

/** Roles that review a policy; never a name. */
export const REVIEWERS = ["lead", "deputy", "head", "coordinator", "governors"] as const;
export type Reviewer = (typeof REVIEWERS)[number];

const Version = v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, "a version looks like 1.0.0"));
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "a hash has 64 digits and letters"));
const Day = v.pipe(v.string(), v.isoDate("a date looks like 2027-01-31"));

/** The file of a school's own policy. Strict: a key that is not named here is refused. */
export const SchoolEditsSchema = v.strictObject({
  format: v.literal(1),
  policy: Id,
  /** The version of the shipped policy that these changes were made to. */
  base: Version,
  settings: v.pipe(v.record(Id, v.boolean()), v.check(few, TOO_MANY)),
  rules: v.pipe(v.array(RuleEditSchema), v.maxLength(EDIT_LIMITS.rules, TOO_MANY)),
  wording: WordingEditsSchema,
  /** What the school says to the rows that go beyond its policy's words. */
  readings: v.pipe(v.record(ClauseId, v.picklist(["confirmed", "changed"])), v.check(few, TOO_MANY)),
  /** Which of the linked policies the school has; all of them, if not said. */
  linked: v.optional(v.pipe(v.array(Id), v.maxLength(EDIT_LIMITS.records, TOO_MANY))),
  about: v.strictObject({
    version: Version,
    /** When the policy is reviewed next; empty while nobody has said. */
    next: v.union([v.literal(""), Day]),
    /** Which role reviewed it, when, and what: without the hash nobody can say that it is still the same. */
    reviewedBy: v.optional(
      v.strictObject({ role: v.picklist(REVIEWERS), date: Day, of: v.optional(Sha256) }),
    ),
    changes: v.pipe(v.array(plainText(TEXT_LENGTHS.change)), v.maxLength(EDIT_LIMITS.changes, TOO_MANY)),
  }),
});
export type SchoolEdits = v.InferOutput<typeof SchoolEditsSchema>;

/** A school's policy that changes nothing of the shipped one. */
export const NO_EDITS = (shipped: PolicyFile): SchoolEdits => ({
  format: 1,
  policy: shipped.id,
  base: shipped.version,
  settings: {},
  rules: [],
  wording: {},
  readings: {},
  linked: undefined,
  about: {
    version: shipped.version,
    next: shipped.reviewed.next,
    changes: [...shipped.reviewed.changes],
  },
});

/** How diagnostics name the file of a school's policy. */
const EDITS_FILE = "school.policy.json";

/**
 * Reads a school's policy from parsed JSON: the changes, or every problem found. Never throws. Whether its changes of
 * rules fit the shipped rules is for `applyEdits` to say, and whether a school may make them for `tryEdits`.
 */
export function readSchoolEdits(json: unknown, shipped: PolicyFile): Parsed<SchoolEdits> {
  const shape = v.safeParse(SchoolEditsSchema, json);
  if (!shape.success) {
    const diagnostics = shape.issues.map((issue) => shapeDiagnostic(issue, EDITS_FILE, "PE001"));
    return { ok: false, diagnostics };
  }
  const diagnostics = unknownNames(shape.output, shipped);
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: shape.output };
}

function unknownNames(edits: SchoolEdits, shipped: PolicyFile): Diagnostic[] {
  const found: Diagnostic[] = [];
  const check = (ids: readonly string[], known: readonly string[], path: string, what: string) => {
    for (const id of ids) {
      if (known.includes(id)) continue;
      const name = nearest(id, known);
      found.push({
        code: "PE003",
        severity: "error",
        file: EDITS_FILE,
        path: `${path}/${id}`,
        message: `The policy has no ${what} "${id}".`,
        ...(name ? { suggestion: `Did you mean "${name}"?` } : {}),
      });
    }
  };
  const clauses = idsOf(shipped.clauses);
  const { wording } = edits;
  if (edits.policy !== shipped.id) {
    found.push({
      code: "PE002",
      severity: "error",
      file: EDITS_FILE,
      path: "/policy",
      message: `These changes belong to the policy "${edits.policy}", and this one is "${shipped.id}".`,
    });
  }
  check(Object.keys(edits.settings), Object.keys(shipped.settings), "/settings", "setting");
  check(Object.keys(edits.readings), clauses, "/readings", "clause");
  check(edits.linked ?? [], shipped.linked, "/linked", "linked policy");
  const worded = (part: keyof WordingEdits, ids: readonly string[], what: string) =>
    check(Object.keys(wording[part] ?? {}), ids, `/wording/${part}`, what);
  const { circles } = shipped;
  worded("clauses", clauses, "clause");
  worded("verdicts", VERDICTS, "verdict");
  worded("tips", idsOf(shipped.tips), "tip");
  worded(
    "decisions",
    circles.flatMap(({ decision }) => decision.values),
    "decision",
  );
  worded(
    "facts",
    circles.flatMap((circle) => circle.facts.flatMap(factKeys)),
    "fact",
  );
  worded("circles", idsOf(circles), "circle");
  worded("roles", idsOf(shipped.roles), "role");
  worded("linked", shipped.linked, "linked policy");
  return found;
}

/** The keys under which a fact is worded. */
const factKeys = ({ id, levels }: { id: string; levels?: string[] | undefined }): string[] => [
  id,
  ...(levels ?? []).map((level) => `${id}.${level}`),
];

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
