import { PUPIL_LOOKS, type PupilLook } from "../../art/catalogue.ts";
import { nameOfLook, type SwappedNames } from "../../scenario/name-of-look.ts";
import { nextSpareName, type ToldScenario } from "../../scenario/spare-names.ts";
import { nameKey, type HallEvent } from "../hall-model.ts";

/** What names are swapped among: the scenes, the names the school has swapped for good, and those of today. */
export interface NamesNow {
  /** The scenes of the programme, with their sentences. */
  readonly scenes: readonly ToldScenario[];
  readonly school: SwappedNames | undefined;
  /** Names swapped today, by scenario and member of the cast. */
  readonly today: Readonly<Record<string, string>>;
}

/** The pupils in these scenes whom their look names, by look. Somebody whom the story names itself keeps that name. */
export const looksIn = (scenes: readonly ToldScenario[]): readonly PupilLook[] =>
  PUPIL_LOOKS.filter((look) => partsOf(look, scenes).length > 0);

/** The name that pupils of that look go by in these scenes today. */
export function nameToday(look: PupilLook, { scenes, school, today }: NamesNow): string {
  const [swapped] = partsOf(look, scenes).flatMap(
    ({ scenario, member }) => today[nameKey(scenario, member)] ?? [],
  );
  return swapped ?? nameOfLook(look, school);
}

/** What has to happen for one press of "another name": that pupil gets the next spare one in every scene. Nothing where none is left. */
export function renamed(look: PupilLook, now: NamesNow): readonly HallEvent[] {
  const names: Partial<Record<PupilLook, string>> = { ...now.school };
  for (const one of looksIn(now.scenes)) names[one] = nameToday(one, now);
  const name = nextSpareName(look, now.scenes, names);
  return name === undefined ? [] : renamedTo(name, look, now);
}

/** What has to happen for that pupil to have the old name again. */
export const givenBack = (look: PupilLook, now: NamesNow): readonly HallEvent[] =>
  renamedTo(nameOfLook(look, now.school), look, now);

const renamedTo = (name: string, look: PupilLook, { scenes }: NamesNow): readonly HallEvent[] =>
  partsOf(look, scenes).map((part) => ({ kind: "rename", ...part, name }));

const partsOf = (look: PupilLook, scenes: readonly ToldScenario[]) =>
  scenes.flatMap(({ scenario }) =>
    Object.entries(scenario.cast)
      .filter(([, member]) => member.look === look && member.name === undefined)
      .map(([member]) => ({ scenario: scenario.id, member })),
  );
