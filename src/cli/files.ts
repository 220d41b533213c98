import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Diagnostic, Parsed } from "../policy/diagnostic.ts";
import type { Policy } from "../policy/model.ts";
import { readPolicy } from "../policy/read.ts";
import { LIMITS, type Pack, type Texts } from "../scenario/format.ts";
import type { Bank } from "../scenario/practice-format.ts";
import { readBank } from "../scenario/practice-read.ts";
import { readJson, readPack, readTexts } from "../scenario/read.ts";

/** Where things are: the project's own folder, and the folder the command was called from. */
export interface Places {
  readonly root: string;
  readonly cwd: string;
}

export const policiesFolder = (places: Places): string => path.join(places.root, "scenarios", "policies");
export const practiceFolder = (places: Places): string => path.join(places.root, "scenarios", "practice");
/** Where the words trainer and the forms of before and after are. */
export const exerciseFolders = (places: Places): readonly string[] =>
  ["words", "forms"].map((name) => path.join(places.root, "scenarios", name));
export const packsFolder = (places: Places): string => path.join(places.root, "scenarios", "packs");

/** A file's JSON, or what is wrong with it. The size is looked at before anything is read. */
export function loadJson(file: string): Parsed<unknown> {
  try {
    if (statSync(file).size > LIMITS.bytes) return readJson(" ".repeat(LIMITS.bytes + 1), file);
    const bytes = readFileSync(file);
    // What is not UTF-8 is no JSON: its letters would be guessed.
    return readJson(isUtf8(bytes) ? bytes.toString("utf8") : "", file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      diagnostics: [
        {
          code: "CL002",
          severity: "error",
          file,
          path: "",
          message: `This file cannot be opened: ${message}`,
        },
      ],
    };
  }
}

/** Reads a pack from a folder (pack.json and its text files) or from one file with its texts inlined. */
export function loadPack(target: string): Parsed<Pack> {
  const folder = statSync(target).isDirectory();
  const file = folder ? path.join(target, "pack.json") : target;
  const json = loadJson(file);
  if (!json.ok) return json;
  const beside = folder || path.basename(target) === "pack.json" ? path.dirname(file) : undefined;
  const { texts, problems } = beside
    ? loadTexts(beside, /^text\.([A-Za-z-]+)\.json$/)
    : { texts: {}, problems: [] };
  const pack = readPack(json.value, file, texts);
  if (!pack.ok) return { ok: false, diagnostics: [...pack.diagnostics, ...problems] };
  return problems.length > 0 ? { ok: false, diagnostics: problems } : pack;
}

/** The sentences in a folder, by language, from the files that are so named. */
export function loadTexts(
  folder: string,
  named: RegExp,
): { texts: Readonly<Record<string, Texts>>; problems: readonly Diagnostic[] } {
  const texts: Record<string, Texts> = {};
  const problems: Diagnostic[] = [];
  for (const name of readdirSync(folder)) {
    const language = named.exec(name)?.[1];
    if (!language) continue;
    const textFile = path.join(folder, name);
    const text = loadJson(textFile);
    const read = text.ok ? readTexts(text.value, textFile) : text;
    if (read.ok) texts[language] = read.value;
    else problems.push(...read.diagnostics);
  }
  return { texts, problems };
}

/** The file of a practice bank: its sentences stand beside it. */
const BANK = "bank.json";

/** Reads a practice bank with its sentences. */
export function loadBank(file: string): Parsed<Bank> {
  const json = loadJson(file);
  if (!json.ok) return json;
  const { texts, problems } = loadTexts(path.dirname(file), /^bank\.text\.([A-Za-z-]+)\.json$/);
  const bank = readBank(json.value, file, texts);
  if (!bank.ok) return { ok: false, diagnostics: [...bank.diagnostics, ...problems] };
  return problems.length > 0 ? { ok: false, diagnostics: problems } : bank;
}

/** Reads a policy file. */
export function loadPolicy(file: string): Parsed<Policy> {
  const json = loadJson(file);
  return json.ok ? readPolicy(json.value, file) : json;
}

/** The policy file that a pack names: beside the pack, beside its folder, or among the shipped ones. */
export function findPolicyFile(id: string, target: string, places: Places): string | undefined {
  const name = `${id}.policy.json`;
  const folder = statSync(target).isDirectory() ? target : path.dirname(target);
  return [folder, path.dirname(folder), policiesFolder(places)]
    .map((where) => path.join(where, name))
    .find((file) => existsSync(file));
}

/** What there is to check at or below a path. */
export interface Targets {
  readonly packs: readonly string[];
  readonly policies: readonly string[];
  readonly banks: readonly string[];
  /** The words trainer, and the forms of before and after. */
  readonly exercises: readonly string[];
}

/** The files of exercises: their sentences stand beside them, as a pack's do. */
export const WORDS = "words.json";
export const FORMS = "forms.json";
const EXERCISES: readonly string[] = [WORDS, FORMS];

/** All that can be checked at or below a path. */
export function targetsBelow(target: string): Targets {
  const none: Targets = { packs: [], policies: [], banks: [], exercises: [] };
  if (!statSync(target).isDirectory()) {
    if (path.basename(target) === BANK) return { ...none, banks: [target] };
    if (EXERCISES.includes(path.basename(target))) return { ...none, exercises: [target] };
    return target.endsWith(".policy.json") ? { ...none, policies: [target] } : { ...none, packs: [target] };
  }
  if (existsSync(path.join(target, "pack.json"))) {
    const policies = readdirSync(target).filter((name) => name.endsWith(".policy.json"));
    return { ...none, packs: [target], policies: policies.map((name) => path.join(target, name)) };
  }
  return readdirSync(target, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(
      (entry) =>
        entry.isDirectory() ||
        [BANK, ...EXERCISES].includes(entry.name) ||
        /\.(pack|policy)\.json$/.test(entry.name),
    )
    .map((entry) => targetsBelow(path.join(target, entry.name)))
    .reduce(
      (all, one) => ({
        packs: [...all.packs, ...one.packs],
        policies: [...all.policies, ...one.policies],
        banks: [...all.banks, ...one.banks],
        exercises: [...all.exercises, ...one.exercises],
      }),
      none,
    );
}

/** The wording of a policy in one language, or nothing where there is none. */
export function loadWording(policyFile: string, language: string): unknown {
  const file = policyFile.replace(/\.policy\.json$/, `.text.${language}.json`);
  if (!existsSync(file)) return undefined;
  const json = loadJson(file);
  return json.ok ? json.value : undefined;
}
