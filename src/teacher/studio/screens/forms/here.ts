import { useMemo } from "preact/hooks";
import type { Circle } from "../../../../policy/model.ts";
import type { Scenario } from "../../../../scenario/format.ts";
import { nameAt, slotValues } from "../../../../scenario/texts.ts";
import { LANGUAGE } from "../../draft.ts";
import type { StudioDesk } from "../desk.ts";
import type { TalkNames } from "./act-words.ts";
import { slotNames, type SlotName } from "./slot-names.ts";

/** What every field of a scenario's forms needs: the desk, the scenario, and what its people are called. */
export interface Here {
  readonly desk: StudioDesk;
  readonly scenario: Scenario;
  readonly circle: Circle | undefined;
  /** Everybody whom a sentence can name. */
  readonly names: readonly SlotName[];
  /** Mentor and mentee, for sentences about what is said and done. */
  readonly talk: TalkNames;
  /** What a member of the cast is called. */
  readonly nameOf: (member: string) => string;
}

/** The people of a scenario do not change while one types a line: they are worked out again only when they do. */
export function useHere(desk: StudioDesk, scenario: Scenario): Here {
  const { draft, profile, policy } = desk;
  const texts = draft.texts[LANGUAGE] ?? {};
  const own = Object.values(scenario.cast).map(({ name }) => (name === undefined ? "" : texts[name]));
  const people = useMemo(() => {
    const values = slotValues(scenario, profile, texts);
    const nameOf = (member: string): string => {
      const look = scenario.cast[member]?.look;
      return values[member] ?? (look === undefined ? "…" : nameAt(profile, look));
    };
    const inPart = (role: string) =>
      Object.keys(scenario.cast).find((id) => scenario.cast[id]?.role === role);
    const called = (role: string) => {
      const id = inPart(role);
      return id === undefined ? "…" : nameOf(id);
    };
    return {
      names: slotNames(scenario, profile, texts),
      nameOf,
      talk: { mentor: called("mentor"), mentee: called("mentee") },
    };
  }, [scenario.cast, profile, own.join("|")]);
  return { desk, scenario, circle: policy.circles.get(draft.circle), ...people };
}
