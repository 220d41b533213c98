import type { Look, Place, UniformName } from "../art/catalogue.ts";
import { NAME_LENGTHS, type Profile } from "../scenario/format.ts";
import { nameFault, type NameFault } from "../scenario/plain-name.ts";
import type { Plan, Session } from "../scenario/session.ts";
import { BANDS } from "../scenario/bands.ts";
import { adultsIn, adultsOf, isIn, withToday } from "../scenario/today.ts";
import { PUPILS, type PackOffer } from "./room-props.ts";

/** Roles that every school fills: the game's sentences name them. */
export const NEEDED_ROLES = ["coordinator", "teacher", "lead", "deputy"] as const;
/** Roles that a school may fill too: more adults whom pupils can go to. */
export const MORE_ROLES = ["assistant", "adult-1", "adult-2", "adult-3"] as const;
export type FormRole = (typeof NEEDED_ROLES)[number] | (typeof MORE_ROLES)[number];
/** Roles that stories draw: a school picks how their adult looks. */
export const DRAWN_ROLES: readonly string[] = ["coordinator", "teacher", "lead", "deputy", "assistant"];

/** One problem of a school's form: in which field, and what. */
export interface SchoolFault {
  /** `school`, `adult.coordinator`, `place.library`, or `today`. */
  readonly field: string;
  readonly kind: NameFault | "nobody" | "same" | "deputy";
}

/** Every problem of a profile as it stands in the form. None means that it can be saved. */
export function schoolFaults(profile: Profile): readonly SchoolFault[] {
  const typed = [
    { field: "school", name: profile.school, most: NAME_LENGTHS.school },
    ...Object.entries(profile.adults).map(([role, { name }]) => ({
      field: `adult.${role}`,
      name,
      most: NAME_LENGTHS.adult,
    })),
    ...Object.entries(profile.places ?? {}).map(([place, name]) => ({
      field: `place.${place}`,
      name,
      most: NAME_LENGTHS.place,
    })),
  ];
  const faults = typed.flatMap(({ field, name, most }): readonly SchoolFault[] => {
    const kind = nameFault(name, most);
    return kind === undefined ? [] : [{ field, kind }];
  });
  return [
    ...faults,
    ...sameNames(profile),
    ...(adultsIn(profile).length === 0 ? [{ field: "today", kind: "nobody" } as const] : []),
  ];
}

/**
 * One person may have two roles, as the head of a small school has. But Help must send a child to more than one person,
 * and whoever stands in for the safeguarding lead cannot be the lead.
 */
function sameNames({ adults }: Profile): readonly SchoolFault[] {
  const named = Object.entries(adults).filter(([, { name }]) => plain(name) !== "");
  const [, second] = named;
  if (second && new Set(named.map(([, { name }]) => plain(name))).size < 2)
    return [{ field: `adult.${second[0]}`, kind: "same" }];
  const { lead, deputy } = adults;
  return lead && deputy && plain(deputy.name) !== "" && plain(lead.name) === plain(deputy.name)
    ? [{ field: "adult.deputy", kind: "deputy" }]
    : [];
}

const plain = (name: string): string => name.trim().toLowerCase();

/** The profile with an adult's name; one that may be left out goes when it is emptied. */
export function withAdult(profile: Profile, role: string, name: string): Profile {
  const { [role]: before, ...others } = profile.adults;
  const isNeeded = NEEDED_ROLES.some((one) => one === role);
  if (name === "" && !isNeeded) {
    const { today, ...rest } = profile;
    const without: Profile = { ...rest, adults: others };
    // Somebody who is gone is not away.
    return today
      ? withToday(without, today.date, { ...today, away: today.away.filter((one) => one !== role) })
      : without;
  }
  // The order of the roles stays, so that fields do not change places while one types.
  return {
    ...profile,
    adults: before ? { ...profile.adults, [role]: { ...before, name } } : { ...others, [role]: { name } },
  };
}

/** The profile with how an adult is drawn; nothing for how each story draws them. */
export function withLook(profile: Profile, role: string, look: Look | undefined): Profile {
  const adult = profile.adults[role];
  if (!adult) return profile;
  const drawn = look === undefined ? { name: adult.name } : { name: adult.name, look };
  return { ...profile, adults: { ...profile.adults, [role]: drawn } };
}

/** The profile with what the school calls a place; an empty name stands for the game's own. */
export function withPlace(profile: Profile, place: Place, name: string): Profile {
  const { places = {}, ...rest } = profile;
  const { [place]: _before, ...others } = places;
  const next = name === "" ? others : { ...places, [place]: name };
  return Object.keys(next).length === 0 ? rest : { ...rest, places: next };
}

/** The profile with the colour of the pupils' jumpers; nothing for the game's own. */
export function withUniform(profile: Profile, uniform: UniformName | undefined): Profile {
  const { uniform: _before, ...rest } = profile;
  return uniform === undefined ? rest : { ...rest, uniform };
}

/** A person of the school: in a small one, with more than one role. */
interface Person {
  readonly name: string;
  readonly roles: readonly string[];
  readonly isIn: boolean;
}

/** Everybody in the profile as people, each once. Whoever has no name yet stands alone. */
export function peopleOf(profile: Profile): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { role, name } of adultsOf(profile)) {
    const key = plain(name) || `role ${role}`;
    const known = people.get(key);
    people.set(key, {
      name: known?.name ?? name,
      roles: [...(known?.roles ?? []), role],
      isIn: (known?.isIn ?? false) || isIn(profile, role),
    });
  }
  return [...people.values()];
}

/** The profile with somebody in or away on that date, with all that they are. */
export function withAway(profile: Profile, date: string, roles: readonly string[], isAway: boolean): Profile {
  const away = profile.today?.date === date ? profile.today.away : [];
  const others = away.filter((one) => !roles.includes(one));
  return withToday(profile, date, { away: isAway ? [...others, ...roles] : others });
}

/** The profile with a scene (`pack/scenario`) hidden or shown on that date. */
export function withHidden(profile: Profile, date: string, scene: string, isHidden: boolean): Profile {
  const hidden = profile.today?.date === date ? profile.today.hidden : [];
  const others = hidden.filter((one) => one !== scene);
  return withToday(profile, date, { hidden: isHidden ? [...others, scene] : others });
}

/** The plan before anybody has chosen: every pack for pupils, for all years. */
export const wholePlan = (packs: readonly PackOffer[]): Plan => ({
  band: BANDS[2],
  packs: packs.filter(({ circle }) => circle === PUPILS).map(({ id }) => id),
});

/** The plan with a pack put on, taken off, or moved up (-1) or down (1). The last pack stays. */
export function changePacks(
  plan: Plan,
  change: { readonly pack: string; readonly to: "on" | "off" | "up" | "down" },
): Plan {
  const { pack, to } = change;
  const at = plan.packs.indexOf(pack);
  if (to === "on") return at < 0 ? { ...plan, packs: [...plan.packs, pack] } : plan;
  if (at < 0) return plan;
  const others = plan.packs.filter((one) => one !== pack);
  if (to === "off") return others.length > 0 ? { ...plan, packs: others } : plan;
  const next = to === "up" ? at - 1 : at + 1;
  return {
    ...plan,
    packs: [...others.slice(0, Math.max(next, 0)), pack, ...others.slice(Math.max(next, 0))],
  };
}

/** Whether two schools are the same in every part. */
export const isSameSchool = (one: Session, other: Session): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, sorted(one)]);
}
