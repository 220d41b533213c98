import * as v from "valibot";
import { nearest, told, type Diagnostic, type Parsed } from "../policy/diagnostic.ts";
import { shapeDiagnostic } from "../policy/read.ts";
import {
  ChoiceSchema,
  LIMITS,
  PackSchema,
  PassageSchema,
  ProfileSchema,
  ReviewSchema,
  ScenarioSchema,
  TextsSchema,
  type Pack,
  type Profile,
  type Texts,
} from "./format.ts";
import { migrate } from "./migrate.ts";

/** Names by which JavaScript finds what every object has: in no file is one the name of anything. */
const FORBIDDEN: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Reads JSON text within the limits: the value, or one diagnostic. Never throws, whatever the text holds. */
export function readJson(text: string, file: string, most: number = LIMITS.bytes): Parsed<unknown> {
  const fail = (code: string, message: string, suggestion?: string): Parsed<unknown> => ({
    ok: false,
    diagnostics: [
      { code, severity: "error", file, path: "", message, ...(suggestion ? { suggestion } : {}) },
    ],
  });
  if (text.length > most) {
    return fail(
      "PK002",
      `This file is larger than ${most / 1024 / 1024} MB.`,
      "Is it a pack? Packs hold words only, no pictures.",
    );
  }
  const depth = depthOf(text);
  if (depth > LIMITS.depth) return fail("PK003", `This file is nested deeper than ${LIMITS.depth} levels.`);
  let forbidden = false;
  // The reviver sees each key as it is after escapes, so that no spelling of it slips through.
  const look = (key: string, value: unknown): unknown => {
    if (FORBIDDEN.includes(key)) forbidden = true;
    return value;
  };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""), look);
  } catch {
    return fail(
      "PK001",
      "This file is not JSON, so it cannot be read.",
      "Was it saved by Buddy Bench, or changed by hand?",
    );
  }
  return forbidden
    ? fail("PK004", "This file uses a name that is not allowed in any pack.")
    : { ok: true, value };
}

/** How deep brackets nest, outside of strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === "\\") i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
    else if (char === "}" || char === "]") depth--;
  }
  return deepest;
}

/**
 * Reads a pack's structure from JSON; `texts` come from the files beside it, or from the pack itself. Where only the
 * first problem is asked for, a large file of nothing but problems is refused as quickly as a small one.
 */
export function readPack(
  json: unknown,
  file: string,
  texts: Readonly<Record<string, Texts>> = {},
  problems: "all" | "first" = "all",
): Parsed<Pack> {
  const current = migrate(json, file);
  if (!current.ok) return current;
  const result = v.safeParse(PackSchema, current.value, { abortEarly: problems === "first" });
  if (!result.success) {
    const diagnostics = result.issues.map((issue) => friendly(issue, file));
    return { ok: false, diagnostics };
  }
  const { texts: inlined = {}, ...pack } = result.output;
  return { ok: true, value: { ...pack, texts: { ...texts, ...inlined } } };
}

/** Reads one language's sentences. */
export function readTexts(json: unknown, file: string): Parsed<Texts> {
  const result = v.safeParse(TextsSchema, json);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, diagnostics: result.issues.map((issue) => shapeDiagnostic(issue, file, "PK006")) };
}

/** Reads a school profile. */
export function readProfile(json: unknown, file: string): Parsed<Profile> {
  const result = v.safeParse(ProfileSchema, json);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, diagnostics: result.issues.map((issue) => shapeDiagnostic(issue, file, "PR001")) };
}

/** Keys by which an author would type a verdict. None may exist: a verdict is derived from the policy. */
const TYPED_VERDICTS = new Set([
  "correct",
  "score",
  "points",
  "verdict",
  "right",
  "wrong",
  "best",
  "effects",
  "answer",
]);

/** Every key that a pack may have somewhere, as the format itself names them: what a misspelt one may have meant. */
const PACK_KEYS: ReadonlySet<string> = new Set([
  ...[PackSchema, ScenarioSchema, ...PassageSchema.options, ChoiceSchema, ...ReviewSchema.options].flatMap(
    (schema) => Object.keys(schema.entries),
  ),
  "role",
  "look",
  "name",
  "scenario",
  "differs",
]);

function friendly(issue: v.BaseIssue<unknown>, file: string): Diagnostic {
  const plain = shapeDiagnostic(issue, file, "PK005");
  const key = plain.path.split("/").at(-1) ?? "";
  if (issue.type === "strict_object" && issue.expected === "never") {
    if (TYPED_VERDICTS.has(key)) {
      return {
        ...plain,
        code: "PK007",
        message: `A pack may not say "${key}": every verdict is derived from the policy.`,
        suggestion: 'Take it out, and say in "acts" what the choice does.',
      };
    }
    const meant = nearest(key, PACK_KEYS);
    return {
      ...plain,
      code: "PK008",
      message: `"${key}" is not part of a pack.`,
      suggestion: meant && meant !== key ? `Did you mean "${meant}"?` : "Take it out.",
    };
  }
  if (issue.type === "picklist" && typeof issue.input === "string") {
    const options = optionsOf(issue.expected);
    const meant = nearest(issue.input, options);
    return {
      ...plain,
      code: "PK009",
      message: `"${told(issue.input)}" is not one of those on offer.`,
      suggestion: meant ? `Did you mean "${meant}"?` : `Choose one of: ${options.join(", ")}.`,
    };
  }
  if (issue.input === undefined)
    return { ...plain, code: "PK010", message: `"${key}" is missing here.`, suggestion: "Add it." };
  return plain;
}

const optionsOf = (expected: string | null): string[] =>
  [...(expected ?? "").matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
