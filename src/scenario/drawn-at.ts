import type { Profile, Scenario } from "./format.ts";

/**
 * A scenario as it is drawn at a school: an adult behind a role looks as the school's profile says. Where two of its
 * cast would then look the same, it stays as it was written.
 */
export function drawnAt(scenario: Scenario, { adults }: Profile): Scenario {
  const members = Object.entries(scenario.cast).map(([id, member]) => {
    const look = member.name === undefined ? adults[member.role]?.look : undefined;
    return [id, look === undefined ? member : { ...member, look }] as const;
  });
  const looks = new Set(members.map(([, { look }]) => look));
  const changed = members.some(([id, { look }]) => look !== scenario.cast[id]?.look);
  return changed && looks.size === members.length
    ? { ...scenario, cast: Object.fromEntries(members) }
    : scenario;
}
