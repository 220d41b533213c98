import type { Policy } from "../../policy/model.ts";
import type { Profile } from "../../scenario/format.ts";
import type { SlotValues } from "../../scenario/texts.ts";
import type { PrintTexts } from "./print-format.ts";

/** What the slots of prints are filled with: the school's name, its adults (a plain word for one not named), the policy's version. */
export function printValues(profile: Profile, policy: Policy, texts: PrintTexts): SlotValues {
  const adults = Object.entries(profile.adults).map(([role, { name }]) => [role, name] as const);
  return {
    ...texts.adults,
    ...Object.fromEntries(adults),
    school: profile.school,
    version: policy.version,
  };
}

const SLOT = /([.!?]["”]?\s+|)\{\{([a-z0-9-]+)\}\}/g;

/** Fills the slots of a print's sentence; a value that begins a sentence begins with a capital. An unknown slot stays as written. */
export const fillPrint = (text: string, values: SlotValues): string =>
  text.replace(SLOT, (whole, before: string, name: string, at: number) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    const begins = at === 0 || before !== "";
    return before + (begins ? value.charAt(0).toUpperCase() + value.slice(1) : value);
  });
