import type { Profile } from "../../scenario/format.ts";
import { adultsOf, isIn, type Adult } from "../../scenario/today.ts";

/**
 * Whether the adult of that role is in today. `turned` are the roles pressed in the hall: each turns what the school's
 * profile says of today, so that one press takes an adult out, or brings one back.
 */
export const isInToday = (profile: Profile, turned: readonly string[], role: string): boolean =>
  isIn(profile, role) !== turned.includes(role);

/** The adults who are in today, the co-ordinator first. */
export const adultsToday = (profile: Profile, turned: readonly string[]): readonly Adult[] =>
  adultsOf(profile).filter(({ role }) => isInToday(profile, turned, role));

/** Who hears a child that really tells: the co-ordinator, or where she or he is away the next adult. Nothing where nobody is in. */
export const hearsToday = (profile: Profile, turned: readonly string[]): string | undefined =>
  adultsToday(profile, turned)[0]?.name;

/** Who stands at the back: the teacher, or where she or he is away the next adult. Nothing where nobody is in. */
export function atTheBack(profile: Profile, turned: readonly string[]): string | undefined {
  const today = adultsToday(profile, turned);
  return (today.find(({ role }) => role === "teacher") ?? today[0])?.name;
}
