import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { Diagnostic } from "../../src/policy/diagnostic.ts";

/** What one call of the command line gave: the exit code, and the JSON document as another program reads it. */
export interface Called {
  readonly exit: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- read as another program would, without our types
  readonly json: any;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
}

/** Calls the command line as if from this folder. */
export function call(...args: readonly string[]): Called {
  const root = path.resolve(".");
  const { outcome } = main([...args, "--json"], { root, cwd: root });
  const json = JSON.parse(JSON.stringify(outcome.json));
  return { exit: outcome.exit, json, diagnostics: json.diagnostics ?? [], lines: outcome.lines };
}

/** A file with this text in a folder of its own, gone when the test has ended. */
export function temporaryFile(name: string, text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "buddy-bench-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}
