import { ADULT_LOOKS, PUPIL_LOOKS, type Look } from "../../../../art/catalogue.ts";
import type { Words } from "../../../../locale/words.ts";

/** The parts that somebody in a scenario can have. Adults of the school's profile come with their names. */
export const ROLES = [
  "mentor",
  "mentee",
  "coordinator",
  "teacher",
  "assistant",
  "lead",
  "deputy",
  "lunch-staff",
  "class-teacher",
  "office",
  "pupil",
  "parent",
  "grown-up",
] as const;
export type Role = (typeof ROLES)[number];

/** What a part is called; one from a file that is not offered here goes by its own words. */
export function roleWords({ t }: Words, role: string): string {
  const known = ROLES.find((one) => one === role);
  return known === undefined ? role.replaceAll("-", " ") : t(`studio.form.role.${known}`);
}

const PUPIL_ROLES: readonly string[] = ["mentor", "mentee", "pupil"];

/** A look for a new person that nobody in the scenario has yet: a pupil's or a grown-up's, as their part asks. */
export function spareLook(role: string, taken: readonly Look[]): Look {
  const looks: readonly Look[] = PUPIL_ROLES.includes(role) ? PUPIL_LOOKS : ADULT_LOOKS;
  return looks.find((one) => !taken.includes(one)) ?? looks[0] ?? "amara";
}
