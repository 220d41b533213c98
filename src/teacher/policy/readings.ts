import type { Policy } from "../../policy/model.ts";
import { clausesTouched } from "./edit-words.ts";
import type { SchoolEdits } from "../../policy/school-edits.ts";

/** The clauses that go beyond the source's words. */
export const readingRows = (policy: Policy) => policy.file.clauses.filter(({ reading }) => reading);

/** How many of them the school has not looked at yet. */
export const readingsLeft = (policy: Policy, { readings }: SchoolEdits): number =>
  readingRows(policy).filter(({ id }) => !Object.hasOwn(readings, id)).length;

/** The school's changes with what it says to one reading; nothing for "not looked at yet". */
export function withReading(
  edits: SchoolEdits,
  clause: string,
  answer: "confirmed" | "changed" | undefined,
): SchoolEdits {
  const { [clause]: _before, ...others } = edits.readings;
  return { ...edits, readings: answer === undefined ? others : { ...others, [clause]: answer } };
}

/** The same, for those of these clauses that are readings: the school has changed what was read into them. */
export const withChangedReadings = (
  policy: Policy,
  edits: SchoolEdits,
  clauses: readonly string[],
): SchoolEdits =>
  readingRows(policy)
    .filter(({ id }) => clauses.includes(id))
    .reduce((now, { id }) => withReading(now, id, "changed"), edits);

/** A clause has its shipped words again: it waits again too, unless a rule of it is changed. */
export const withoutChange = (policy: Policy, edits: SchoolEdits, clause: string): SchoolEdits =>
  edits.readings[clause] === "changed" &&
  !edits.rules.some((edit) => clausesTouched(policy, edit).includes(clause))
    ? withReading(edits, clause, undefined)
    : edits;

/** The readings of the shipped policy: for each, the page says what stands in the source and what was read into it. */
export const TOLD_READINGS = [
  "GE-2",
  "GE-3",
  "PM-0",
  "PM-1",
  "PM-4",
  "AM-1",
  "AM-4",
  "SP-5",
  "SP-6",
  "SG-0",
] as const;
