import { nearest, type Diagnostic } from "../policy/diagnostic.ts";

/** What to do about a problem; a function where that takes work, and is worked out only if it is told. */
type Suggestion = string | (() => string);

/** Collects the diagnostics of one file. */
export interface Report {
  error(code: string, path: string, message: string, suggestion?: Suggestion): void;
  warning(code: string, path: string, message: string, suggestion?: Suggestion): void;
  readonly found: readonly Diagnostic[];
}

/** So many problems of one code are told; a file of nothing but mistakes has the same one for ever. */
export const MOST_OF_ONE_CODE = 200;

export function createReport(file: string): Report {
  const found: Diagnostic[] = [];
  const counts = new Map<string, number>();
  const add =
    (severity: Diagnostic["severity"]) =>
    (code: string, path: string, message: string, suggested?: Suggestion) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > MOST_OF_ONE_CODE) return;
      const suggestion = typeof suggested === "function" ? suggested() : suggested;
      found.push({ code, severity, file, path, message, ...(suggestion ? { suggestion } : {}) });
    };
  return { error: add("error"), warning: add("warning"), found };
}

/** "Did you mean …?", or else the plain hint. */
export const didYouMean =
  (wanted: string, known: Iterable<string>, otherwise: string): (() => string) =>
  () => {
    const name = nearest(wanted, known);
    return name ? `Did you mean "${name}"?` : otherwise;
  };
