import type { Profile } from "./format.ts";

/** An adult of the school's profile. */
export interface Adult {
  readonly role: string;
  readonly name: string;
}

/** Whom a child is sent to first; the profile's other adults come after. */
const FIRST: readonly string[] = ["coordinator", "teacher", "lead", "deputy"];

/** A profile as it holds on a date (`2026-11-25`): who is away and what is hidden counts on its own day only. */
export function profileOn(profile: Profile, date: string): Profile {
  if (profile.today === undefined || profile.today.date === date) return profile;
  const { today: _over, ...rest } = profile;
  return rest;
}

/** Everybody in the profile, the co-ordinator first. */
export function adultsOf({ adults }: Profile): readonly Adult[] {
  const roles = Object.keys(adults);
  const ordered = [
    ...FIRST.filter((role) => roles.includes(role)),
    ...roles.filter((role) => !FIRST.includes(role)),
  ];
  return ordered.map((role) => ({ role, name: adults[role]?.name ?? role }));
}

/** Whether the adult of that role is in. Takes a profile as it holds today. */
export const isIn = (profile: Profile, role: string): boolean => !profile.today?.away.includes(role);

/** The adults who are in, the co-ordinator first. A profile that was read has at least one. */
export const adultsIn = (profile: Profile): readonly Adult[] =>
  adultsOf(profile).filter(({ role }) => isIn(profile, role));

/** The names of those who are in, each once: in a small school one person may have two roles. */
export const namesIn = (profile: Profile): readonly string[] => [
  ...new Set(adultsIn(profile).map(({ name }) => name)),
];

/** Whom a child can talk to today: the co-ordinator, or where she or he is away the next adult who is in. */
export const talkTo = (profile: Profile): string =>
  (adultsIn(profile)[0] ?? adultsOf(profile)[0])?.name ?? "";

/** Whether a scene (`pack/scenario`) is hidden. Takes a profile as it holds today. */
export const isHidden = (profile: Profile, scene: string): boolean =>
  profile.today?.hidden.includes(scene) ?? false;

/** The profile with a change to what holds today; without it where nobody is away and nothing is hidden. */
export function withToday(
  profile: Profile,
  date: string,
  change: Partial<Pick<NonNullable<Profile["today"]>, "away" | "hidden">>,
): Profile {
  const { today, ...rest } = profile;
  const kept = today?.date === date ? today : { date, away: [], hidden: [] };
  const next = { ...kept, ...change };
  return next.away.length + next.hidden.length === 0 ? rest : { ...rest, today: next };
}
