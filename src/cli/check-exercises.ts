import path from "node:path";
import type { Diagnostic } from "../policy/diagnostic.ts";
import { checkBothForms, checkWords } from "../scenario/exercises/check-file.ts";
import { findPolicyFile, loadJson, loadPolicy, loadTexts, WORDS, type Places } from "./files.ts";

const TEXTS = /^text\.([A-Za-z-]+)\.json$/;
const DEFAULT_POLICY = "kempshott";

/** What is wrong with the words trainer, or with the forms of before and after. */
export function exerciseDiagnostics(
  file: string,
  policyFile: string | undefined,
  places: Places,
): readonly Diagnostic[] {
  const json = loadJson(file);
  if (!json.ok) return json.diagnostics;
  const { texts, problems } = loadTexts(path.dirname(file), TEXTS);
  const found = policyFile ?? findPolicyFile(policyNamed(json.value), file, places);
  const policy = loadPolicy(found ?? findPolicyFile(DEFAULT_POLICY, file, places) ?? "");
  if (!policy.ok) return policy.diagnostics;
  const check = path.basename(file) === WORDS ? checkWords : checkBothForms;
  return [...problems, ...check(json.value, { name: file, texts, policy: policy.value })];
}

/** The policy that a file names, whatever else it holds. */
const policyNamed = (json: unknown): string => {
  const named = typeof json === "object" && json !== null && "policy" in json ? json.policy : undefined;
  return typeof named === "string" ? named : DEFAULT_POLICY;
};
