import type { Diagnostic } from "../policy/diagnostic.ts";

/** What a command hands back: one document for machines, lines for people, and the exit code. */
export interface Outcome {
  readonly exit: 0 | 1 | 2;
  readonly json: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
}

/** An outcome that holds nothing but problems: in the file (1), or in how the command was called (2). */
export function refused(exit: 1 | 2, diagnostics: readonly Diagnostic[]): Outcome {
  return { exit, json: { ok: false, diagnostics }, lines: diagnostics.map(line) };
}

/** A problem with how the command was called. */
export const usage = (message: string, path = ""): Outcome =>
  refused(2, [{ code: "CL001", severity: "error", file: path, path: "", message }]);

/** One diagnostic for people: where, what, and what to do. */
export const line = ({ code, severity, file, path, message, suggestion }: Diagnostic): string =>
  `${severity} ${code} ${file}${path ? ` ${path}` : ""}: ${message}${suggestion ? ` ${suggestion}` : ""}`;

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((one) => one.severity === "error");
