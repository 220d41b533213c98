import { LOOK_NAMES, PUPIL_LOOKS, type Look, type PupilLook } from "../art/catalogue.ts";
import type { Pack, Profile, Scenario, Texts } from "./format.ts";
import { nameOfLook } from "./name-of-look.ts";

/** What the slots of a scenario's sentences are filled with: {{mentee}} by a name, {{coordinator}} by an adult's. */
export type SlotValues = Readonly<Record<string, string>>;

/** The name that somebody of that look goes by at a school. */
export const nameAt = ({ names }: Pick<Profile, "names">, look: Look): string =>
  isPupil(look) ? nameOfLook(look, names) : LOOK_NAMES[look];

const isPupil = (look: Look): look is PupilLook => PUPIL_LOOKS.some((one) => one === look);

/** Slots that the school profile fills in every pack. */
export const PROFILE_SLOTS: readonly string[] = ["coordinator", "teacher", "lead", "deputy", "school"];

/**
 * The names for one scenario at one school: its own, the adults of its profile, and the pupils' by their looks. The
 * grown-ups that a school names to its pupils are never anybody else, whatever a pack calls its cast (safety.md, 0.5).
 */
export function slotValues(
  scenario: Pick<Scenario, "cast">,
  profile: Profile,
  texts: Texts = {},
): SlotValues {
  const values: Record<string, string> = { school: profile.school };
  for (const [role, adult] of Object.entries(profile.adults)) values[role] = adult.name;
  for (const [id, member] of Object.entries(scenario.cast)) {
    if (PROFILE_SLOTS.includes(id) && values[id] !== undefined) continue;
    const own = member.name === undefined ? undefined : texts[member.name];
    values[id] = own ?? profile.adults[member.role]?.name ?? nameAt(profile, member.look);
  }
  return values;
}

/** The sentences that a pack is measured by: English where it is there, else whichever language is. */
export const measuredTexts = (texts: Pack["texts"]): Texts => texts["en-GB"] ?? Object.values(texts)[0] ?? {};

/** As long as an id may be: what is longer names nobody, and stays as written. */
const SLOT = /\{\{([a-z0-9-]{1,40})\}\}/g;

/** Fills the slots of a sentence. A slot without a value stays as written. Pack text never meets another template engine. */
export const fillSlots = (text: string, values: SlotValues): string =>
  text.replace(SLOT, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );

/** The slots that a sentence names. */
export const slotsIn = (text: string): string[] => [...text.matchAll(SLOT)].map((match) => match[1] ?? "");
