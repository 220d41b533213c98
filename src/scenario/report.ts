import { nearest, type Diagnostic } from "../policy/diagnostic.ts";

/** Collects the diagnostics of one file. */
export interface Report {
  error(code: string, path: string, message: string, suggestion?: string): void;
  warning(code: string, path: string, message: string, suggestion?: string): void;
  readonly found: readonly Diagnostic[];
}

export function createReport(file: string): Report {
  const found: Diagnostic[] = [];
  const add =
    (severity: Diagnostic["severity"]) =>
    (code: string, path: string, message: string, suggestion?: string) =>
      void found.push({ code, severity, file, path, message, ...(suggestion ? { suggestion } : {}) });
  return { error: add("error"), warning: add("warning"), found };
}

/** "Did you mean …?", or else the plain hint. */
export function didYouMean(wanted: string, known: Iterable<string>, otherwise: string): string {
  const name = nearest(wanted, known);
  return name ? `Did you mean "${name}"?` : otherwise;
}
