import type { Profile, Scenario, Texts } from "../scenario/format.ts";
import { fillSlots, slotValues } from "../scenario/texts.ts";

/** A sentence of a file of exercises, its slots filled for one cast; and the name of a member of it. */
export interface Sayer<T extends Pick<Scenario, "cast">> {
  readonly sentence: (of: T, key: string) => string;
  readonly plain: (key: string) => string;
  readonly name: (of: T, id: string) => string;
}

export function sayer<T extends Pick<Scenario, "cast">>(texts: Texts, profile: Profile): Sayer<T> {
  return {
    sentence: (of, key) => fillSlots(texts[key] ?? key, slotValues(of, profile)),
    plain: (key) => texts[key] ?? key,
    name: (of, id) => slotValues(of, profile)[id] ?? id,
  };
}
