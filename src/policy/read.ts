import * as v from "valibot";
import { told, type Diagnostic, type Parsed } from "./diagnostic.ts";
import { PolicyFileSchema } from "./format.ts";
import { policyFaults } from "./faults.ts";
import { buildPolicy, type Policy } from "./model.ts";

/** Reads a policy from parsed JSON: the policy ready for use, or every problem found. `file` names it in diagnostics. */
export function readPolicy(json: unknown, file: string): Parsed<Policy> {
  const shape = v.safeParse(PolicyFileSchema, json);
  if (!shape.success)
    return { ok: false, diagnostics: shape.issues.map((issue) => shapeDiagnostic(issue, file, "PO001")) };
  const faults = policyFaults(shape.output, file);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  return { ok: true, value: buildPolicy(shape.output) };
}

/** The longest name that a key of any file may have, and as much of a message as repeats what stands in the file. */
const LONGEST_KEY = 100;
const LONGEST_MESSAGE = 300;

/** One problem with the shape of a file, as a diagnostic with a JSON Pointer. */
export function shapeDiagnostic(issue: v.BaseIssue<unknown>, file: string, code: string): Diagnostic {
  const keys = (issue.path ?? []).map((item) => told(String((item as { key: unknown }).key), LONGEST_KEY));
  const path = keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { code, severity: "error", file, path, message: told(issue.message, LONGEST_MESSAGE) };
}
