import type { Profile, Scenario, Texts } from "../../../../scenario/format.ts";
import { PROFILE_SLOTS } from "../../../../scenario/texts.ts";
import { slotValues } from "../../../../scenario/texts.ts";

/** Somebody whom a sentence can name: the slot in the pack, and how it is shown while one writes. */
export interface SlotName {
  readonly slot: string;
  readonly name: string;
}

/**
 * Everybody whom the sentences of a scenario can name. Where two have one name, the later are told apart by a number,
 * so that what is shown can always be read back.
 */
export function slotNames(
  scenario: Pick<Scenario, "cast"> | undefined,
  profile: Profile,
  texts: Texts,
): readonly SlotName[] {
  const cast = scenario?.cast ?? {};
  const values = slotValues({ cast }, profile, texts);
  const slots = [...new Set([...Object.keys(cast), ...PROFILE_SLOTS])].filter(
    (slot) => values[slot] !== undefined,
  );
  const taken = new Set<string>();
  return slots.map((slot) => {
    const plain = (values[slot] ?? slot).replace(/[[\]{}]/g, "").trim() || "…";
    let name = plain;
    for (let n = 2; taken.has(name); n++) name = `${plain} ${n}`;
    taken.add(name);
    return { slot, name };
  });
}

const SLOT = /\{\{([a-z0-9-]+)\}\}/g;
const SHOWN = /\[([^[\]]+)\]/g;
/** Before the mark of somebody who is not there. */
const NOBODY = "?";

/** A sentence as it is shown to its writer: "Let's see [Ms Okoro]." A name that nobody has is shown with a mark. */
export const shownText = (text: string, names: readonly SlotName[]): string =>
  text.replace(SLOT, (_, slot: string) =>
    inBrackets(names.find((one) => one.slot === slot) ?? { name: `${NOBODY}${slot}` }),
  );

/** A sentence as it stands in the pack, from what its writer sees. Brackets around anything but a name stay. */
export const writtenText = (shown: string, names: readonly SlotName[]): string =>
  shown.replace(SHOWN, (whole, name: string) => {
    const slot = name.startsWith(NOBODY)
      ? name.slice(NOBODY.length)
      : names.find((one) => one.name === name)?.slot;
    return slot !== undefined && /^[a-z0-9-]+$/.test(slot) ? `{{${slot}}}` : whole;
  });

/** How a name is shown in a sentence. */
export const inBrackets = ({ name }: Pick<SlotName, "name">): string => `[${name}]`;

/** Where a letter of the shown sentence stands in the pack's. Inside of a name it is the name's end. */
export function writtenPlace(shown: string, at: number, names: readonly SlotName[]): number {
  const inside = [...shown.matchAll(SHOWN)].find(
    ({ index, 0: whole }) => index < at && at < index + whole.length,
  );
  const end = inside ? inside.index + inside[0].length : at;
  return writtenText(shown.slice(0, end), names).length;
}
