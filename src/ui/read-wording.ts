import * as v from "valibot";

const Text = v.strictObject({ child: v.string(), adult: v.string() });
const Titled = v.strictObject({ title: v.string(), child: v.string(), adult: v.string() });
const Names = v.record(v.string(), v.string());

/** The wording of a policy in one language: a child's and an adult's sentence for everything that the rules name. */
export const WordingSchema = v.strictObject({
  policy: v.string(),
  language: v.string(),
  clauses: v.record(v.string(), Titled),
  verdicts: v.record(v.string(), Titled),
  tips: v.record(v.string(), Titled),
  decisions: v.record(v.string(), Text),
  /** Said of a fact at a level, as `safety.disclosed`; a fact that is simply so is named alone. */
  facts: v.record(v.string(), Text),
  circles: Names,
  roles: Names,
  linked: Names,
});
export type Wording = v.InferOutput<typeof WordingSchema>;

export const readWording = (json: unknown): Wording => v.parse(WordingSchema, json);
