import type { Place } from "../art/catalogue.ts";
import type { AnyLook } from "../art/characters/cast.ts";
import type { MadeLook } from "../art/characters/maker.ts";
import { mentorLook } from "../play/picture.ts";
import type { Scenario } from "../scenario/format.ts";

/** What is told of a story before it is chosen: the map and the list tell the same. */
export interface StoryFacts {
  readonly id: string;
  readonly place: Place;
  /** The names of its sentences. */
  readonly title: string;
  readonly note: string | undefined;
  readonly played: boolean;
  /** The story that is the same but for one line, if it is here too. */
  readonly twin: string | undefined;
  readonly mentor: AnyLook | undefined;
  readonly mentee: AnyLook | undefined;
}

interface Told {
  readonly scenarios: readonly Scenario[];
  readonly played: readonly string[];
  readonly made: MadeLook | undefined;
}

export function factsOf({ scenarios, played, made }: Told): readonly StoryFacts[] {
  const here = new Set(scenarios.map(({ id }) => id));
  return scenarios.map((scenario) => {
    const { id, place, title, note, twin, cast } = scenario;
    const inRole = (wanted: string) => Object.values(cast).find(({ role }) => role === wanted);
    const mentor = inRole("mentor");
    return {
      id,
      place,
      title,
      note,
      played: played.includes(id),
      twin: twin && here.has(twin.scenario) ? twin.scenario : undefined,
      mentor: mentor && mentorLook(mentor, made),
      mentee: inRole("mentee")?.look,
    };
  });
}

export const areTwins = (one: StoryFacts, other: StoryFacts): boolean =>
  one.twin === other.id || other.twin === one.id;
