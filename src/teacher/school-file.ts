import type { Profile } from "../scenario/format.ts";
import type { Session } from "../scenario/session.ts";

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** A school's profile as a file: the same that `scenarios/profile.json` is. */
export const schoolFile = (profile: Profile): string => toText(profile);
/** A whole session as a file: the profile, and what is on offer. */
export const sessionFile = (session: Session): string => toText(session);

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
