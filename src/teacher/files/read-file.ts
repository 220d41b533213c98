import * as v from "valibot";
import type { Diagnostic, Parsed } from "../../policy/diagnostic.ts";
import type { PolicyFile } from "../../policy/format.ts";
import { shapeDiagnostic } from "../../policy/read.ts";
import { readSchoolEdits, type SchoolEdits } from "../../policy/school-edits.ts";
import { BUNDLE_LIMITS, readBundle } from "../../scenario/bundle.ts";
import { readDraftFile } from "../../scenario/draft-file.ts";
import { LIMITS, type Pack, type Profile } from "../../scenario/format.ts";
import { readJson, readProfile } from "../../scenario/read.ts";
import { PlanSchema, type Plan } from "../../scenario/session.ts";
import { tweeToPack, type ToDo } from "../../scenario/twee/twee-to-pack.ts";
import { kindOf, lookOf, type FileKind, type NotOurs } from "./kind-of-file.ts";

/** The largest file that is read at all; asked of its size before anything of it is read (safety.md, Q5). */
export const MOST_BYTES = BUNDLE_LIMITS.bytes;

/** A pack as a file brought it. */
export interface PackPart {
  readonly part: "pack";
  readonly pack: Pack;
  /** It can be played or studied as it is; else it is a draft that only the studio opens. */
  readonly whole: boolean;
  /** What a story from Twine does not say, and its author must add. */
  readonly toDo: readonly ToDo[];
}

/** Something of a file that can be taken. */
export type GoodPart =
  | { readonly part: "school"; readonly profile: Profile }
  | { readonly part: "plan"; readonly plan: Plan }
  | { readonly part: "policy"; readonly edits: SchoolEdits }
  | PackPart;

/** Something of a file that cannot be read, with everything that is wrong with it, and what stands in the file. */
export interface BadPart {
  readonly part: "bad";
  readonly of: GoodPart["part"];
  readonly problems: readonly Diagnostic[];
  readonly json: unknown;
}

/** What a file turned out to be. */
export type OpenedFile =
  | { readonly kind: FileKind; readonly good: readonly GoodPart[]; readonly bad: readonly BadPart[] }
  | { readonly kind: "refused"; readonly why: NotOurs; readonly problems: readonly Diagnostic[] };

const FILE = "file";

/** Reads any file that the game may be handed. Never throws, whatever the text holds, and changes nothing. */
export function readFile(text: string, shipped: PolicyFile): OpenedFile {
  const look = lookOf(text);
  if (look === "web-page") return { kind: "refused", why: "webPage", problems: [] };
  if (look === "twine") return twineFile(text);
  if (look === "other") return { kind: "refused", why: "unknown", problems: [] };
  const json = readJson(text, FILE, BUNDLE_LIMITS.bytes);
  if (!json.ok) return { kind: "refused", why: "damaged", problems: json.diagnostics };
  const { value } = json;
  const kind = kindOf(value);
  switch (kind) {
    case "bundle":
      return bundleFile(value, shipped);
    case "session":
      return opened(kind, [readSchool(member(value, "profile")), readPlan(member(value, "plan"))]);
    case "school":
      return opened(kind, [readSchool(value)]);
    case "policy":
      return opened(kind, [readPolicy(value, shipped)]);
    case "pack":
      return opened(kind, [readOnePack(value)]);
    default:
      return { kind: "refused", why: kind, problems: [] };
  }
}

const opened = (kind: FileKind, parts: readonly (GoodPart | BadPart)[]): OpenedFile => ({
  kind,
  good: parts.flatMap((one) => (one.part === "bad" ? [] : [one])),
  bad: parts.flatMap((one) => (one.part === "bad" ? [one] : [])),
});

function twineFile(text: string): OpenedFile {
  if (text.length > LIMITS.bytes) return { kind: "refused", why: "tooLarge", problems: [] };
  const read = tweeToPack(text, FILE);
  if (!read.ok)
    return opened("twine", [{ part: "bad", of: "pack", problems: read.diagnostics, json: undefined }]);
  return opened("twine", [{ part: "pack", whole: true, ...read.value }]);
}

function bundleFile(json: unknown, shipped: PolicyFile): OpenedFile {
  const read = readBundle(json, FILE);
  if (!read.ok) return { kind: "refused", why: "damaged", problems: read.diagnostics };
  const { school, plan, policy, packs } = read.value;
  return opened("bundle", [
    ...(school === undefined ? [] : [readSchool(school)]),
    ...(plan === undefined ? [] : [readPlan(plan)]),
    ...(policy === undefined ? [] : [readPolicy(policy, shipped)]),
    ...packs.map(readOnePack),
  ]);
}

function readSchool(json: unknown): GoodPart | BadPart {
  const read = readProfile(json, FILE);
  return part("school", json, read, (profile) => ({ part: "school", profile }));
}

function readPlan(json: unknown): GoodPart | BadPart {
  const read = v.safeParse(PlanSchema, json);
  if (read.success) return { part: "plan", plan: read.output };
  const problems = read.issues.map((issue) => shapeDiagnostic(issue, FILE, "PL001"));
  return { part: "bad", of: "plan", problems, json };
}

const readPolicy = (json: unknown, shipped: PolicyFile): GoodPart | BadPart =>
  part("policy", json, readSchoolEdits(json, shipped), (edits) => ({ part: "policy", edits }));

function readOnePack(json: unknown): GoodPart | BadPart {
  // A file with everything may be larger than a pack; each pack in it is bound as if it came alone.
  const text = JSON.stringify(json) ?? "";
  if (text.length > LIMITS.bytes) {
    const large = readJson(text, FILE);
    return { part: "bad", of: "pack", problems: large.ok ? [] : large.diagnostics, json: undefined };
  }
  return part("pack", json, readDraftFile(json, FILE, text.length), (draft) => ({
    part: "pack",
    toDo: [],
    ...draft,
  }));
}

const part = <T>(
  of: GoodPart["part"],
  json: unknown,
  read: Parsed<T>,
  made: (value: T) => GoodPart,
): GoodPart | BadPart => (read.ok ? made(read.value) : { part: "bad", of, problems: read.diagnostics, json });

const member = (of: unknown, name: string): unknown =>
  typeof of === "object" && of !== null && Object.hasOwn(of, name)
    ? Object.entries(of).find(([key]) => key === name)?.[1]
    : undefined;
