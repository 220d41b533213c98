import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Diagnostic, Parsed } from "../policy/diagnostic.ts";
import type { Policy } from "../policy/model.ts";
import { readPolicy } from "../policy/read.ts";
import { LIMITS, type Pack, type Texts } from "../scenario/format.ts";
import { readJson, readPack, readTexts } from "../scenario/read.ts";

/** Where things are: the project's own folder, and the folder the command was called from. */
export interface Places {
  readonly root: string;
  readonly cwd: string;
}

export const policiesFolder = (places: Places): string => path.join(places.root, "scenarios", "policies");
export const packsFolder = (places: Places): string => path.join(places.root, "scenarios", "packs");

/** A file's JSON, or what is wrong with it. The size is looked at before anything is read. */
export function loadJson(file: string): Parsed<unknown> {
  try {
    if (statSync(file).size > LIMITS.bytes) return readJson(" ".repeat(LIMITS.bytes + 1), file);
    return readJson(readFileSync(file, "utf8"), file);
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
  const texts: Record<string, Texts> = {};
  const problems: Diagnostic[] = [];
  const beside = folder || path.basename(target) === "pack.json" ? path.dirname(file) : undefined;
  for (const name of beside ? readdirSync(beside) : []) {
    const language = /^text\.([A-Za-z-]+)\.json$/.exec(name)?.[1];
    if (!beside || !language) continue;
    const textFile = path.join(beside, name);
    const text = loadJson(textFile);
    const read = text.ok ? readTexts(text.value, textFile) : text;
    if (read.ok) texts[language] = read.value;
    else problems.push(...read.diagnostics);
  }
  const pack = readPack(json.value, file, texts);
  if (!pack.ok) return { ok: false, diagnostics: [...pack.diagnostics, ...problems] };
  return problems.length > 0 ? { ok: false, diagnostics: problems } : pack;
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

/** Every pack and policy at or below a path. */
export function targetsBelow(target: string): { packs: string[]; policies: string[] } {
  if (!statSync(target).isDirectory()) {
    return target.endsWith(".policy.json")
      ? { packs: [], policies: [target] }
      : { packs: [target], policies: [] };
  }
  if (existsSync(path.join(target, "pack.json"))) {
    const policies = readdirSync(target).filter((name) => name.endsWith(".policy.json"));
    return { packs: [target], policies: policies.map((name) => path.join(target, name)) };
  }
  const found: { packs: string[]; policies: string[] } = { packs: [], policies: [] };
  for (const entry of readdirSync(target, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const full = path.join(target, entry.name);
    if (!entry.isDirectory() && !/\.(pack|policy)\.json$/.test(entry.name)) continue;
    const below = targetsBelow(full);
    found.packs.push(...below.packs);
    found.policies.push(...below.policies);
  }
  return found;
}

/** The wording of a policy in one language, or nothing where there is none. */
export function loadWording(policyFile: string, language: string): unknown {
  const file = policyFile.replace(/\.policy\.json$/, `.text.${language}.json`);
  if (!existsSync(file)) return undefined;
  const json = loadJson(file);
  return json.ok ? json.value : undefined;
}
