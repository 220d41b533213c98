import * as v from "valibot";
import type { Diagnostic } from "../policy/diagnostic.ts";
import { shapeDiagnostic } from "../policy/read.ts";
import type { Profile } from "../scenario/format.ts";
import { readJson, readProfile } from "../scenario/read.ts";
import { SessionSchema, type Session } from "../scenario/session.ts";

/** Names of the files; they hold neither a school nor a person (safety.md, P18). */
export const SCHOOL_FILE = "buddy-bench-school.json";
export const SESSION_FILE = "buddy-bench-session.json";
/** A school's file is about one kB; a larger one is something else. */
export const MOST_BYTES = 100_000;

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** A school's profile as a file: the same that `scenarios/profile.json` is. */
export const schoolFile = (profile: Profile): string => toText(profile);
/** A whole session as a file: the profile, and what is on offer. */
export const sessionFile = (session: Session): string => toText(session);

/** What a file turned out to be, or every problem found in it, in words. */
export type ReadFile =
  | { readonly kind: "school"; readonly profile: Profile }
  | { readonly kind: "session"; readonly session: Session }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] };

/** A problem of a file: in plain words, with the place where it stands. */
export type FileProblem = Pick<Diagnostic, "code" | "path" | "message" | "suggestion">;

const SESSION_KEYS = ["profile", "plan"] as const;

/** Reads a school's or a session's file. Never throws, whatever the text holds, and changes nothing. */
export function readSchoolFile(text: string): ReadFile {
  const json = readJson(text, "file");
  if (!json.ok) return { kind: "problems", problems: json.diagnostics };
  const { value } = json;
  if (typeof value === "object" && value !== null && SESSION_KEYS.some((key) => key in value)) {
    const session = v.safeParse(SessionSchema, value);
    if (session.success) return { kind: "session", session: session.output };
    return {
      kind: "problems",
      problems: session.issues.map((issue) => shapeDiagnostic(issue, "file", "SE001")),
    };
  }
  const profile = readProfile(value, "file");
  return profile.ok
    ? { kind: "school", profile: profile.value }
    : { kind: "problems", problems: profile.diagnostics };
}

/** One thing that a file would change: what stands there now, and what would. Nothing stands for what is not there. */
export interface Replaced {
  readonly part: string;
  readonly now: string | undefined;
  readonly later: string | undefined;
}

/** Everything in which two schools differ, part by part, in the order of the form. */
export function differences(now: Partial<Session>, later: Partial<Session>): readonly Replaced[] {
  const before = partsOf(now);
  const after = partsOf(later);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((part) => before.get(part) !== after.get(part))
    .map((part) => ({ part, now: before.get(part), later: after.get(part) }));
}

/** Each part of a school in a few words, by its name. */
function partsOf({ profile, plan }: Partial<Session>): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  if (profile) {
    parts.set("school", profile.school);
    for (const [role, { name, look }] of Object.entries(profile.adults)) {
      parts.set(`adult.${role}`, name);
      if (look !== undefined) parts.set(`look.${role}`, look);
    }
    if (profile.uniform !== undefined) parts.set("uniform", profile.uniform);
    for (const [place, name] of Object.entries(profile.places ?? {})) parts.set(`place.${place}`, name);
    for (const [look, name] of Object.entries(profile.names ?? {})) parts.set(`name.${look}`, name);
    if (profile.today) {
      parts.set("away", [profile.today.date, ...profile.today.away].join(", "));
      parts.set("hidden", [profile.today.date, ...profile.today.hidden].join(", "));
    }
  }
  if (plan) {
    parts.set("band", plan.band);
    parts.set("packs", plan.packs.join(", "));
  }
  return parts;
}
