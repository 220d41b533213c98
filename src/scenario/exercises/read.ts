import * as v from "valibot";
import type { Diagnostic, Parsed } from "../../policy/diagnostic.ts";
import { shapeDiagnostic } from "../../policy/read.ts";
import { FormsSchema, WordsSchema, type FormsFile, type WordsFile } from "./format.ts";

/** Reads the words trainer: its shape alone. What ships is checked when the game is built. */
export const readWords = (json: unknown, name: string): Parsed<WordsFile> =>
  readShape(WordsSchema, json, name);

/** Reads the two forms of before and after: their shape alone. */
export const readForms = (json: unknown, name: string): Parsed<FormsFile> =>
  readShape(FormsSchema, json, name);

function readShape<T>(schema: v.GenericSchema<unknown, T>, json: unknown, name: string): Parsed<T> {
  const shape = v.safeParse(schema, json);
  if (shape.success) return { ok: true, value: shape.output };
  return { ok: false, diagnostics: shape.issues.map((issue) => shapeFault(issue, name)) };
}

/** A key that is not part of the format; most of all one by which somebody types what an answer is worth. */
function shapeFault(issue: v.BaseIssue<unknown>, name: string): Diagnostic {
  const plain = shapeDiagnostic(issue, name, "EX001");
  if (issue.type !== "strict_object" || issue.expected !== "never")
    return { ...plain, suggestion: "See the words and the forms that ship for how it is written." };
  return {
    ...plain,
    code: "EX002",
    message: `"${plain.path.split("/").at(-1) ?? ""}" is not part of an exercise.`,
    suggestion: 'Take it out: what an answer is worth is worked out from its "acts".',
  };
}
