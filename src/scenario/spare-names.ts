import { PUPIL_LOOKS, type PupilLook } from "../art/catalogue.ts";
import { textKeys } from "./check-texts.ts";
import type { Scenario, Texts } from "./format.ts";
import { SAID_AS, SPARE } from "./pupil-names.ts";
import { nameOfLook, type SwappedNames } from "./name-of-look.ts";

/** A scenario with the sentences of its pack. */
export interface ToldScenario {
  readonly scenario: Scenario;
  readonly texts: Texts;
}

/**
 * The next spare name for a look: said as the old one is, not its name in any other story's cast, not another look's
 * name today, and in no sentence. After the last one it comes round to the first. Nothing where no name is left.
 */
export function nextSpareName(
  look: PupilLook,
  stories: readonly ToldScenario[],
  names: SwappedNames,
): string | undefined {
  const list: readonly string[] = SPARE[SAID_AS[look]];
  const now = nameOfLook(look, names);
  const taken = new Set(PUPIL_LOOKS.filter((one) => one !== look).map((one) => nameOfLook(one, names)));
  const at = list.indexOf(now);
  const inTurn = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))];
  return inTurn.find((name) => !taken.has(name) && !isSaid(name, stories));
}

/** Whether a sentence says that name outright. */
function isSaid(name: string, stories: readonly ToldScenario[]): boolean {
  const said = new RegExp(`\\b${name}\\b`);
  return stories.some(({ scenario, texts }) =>
    textKeys(scenario, "").some(({ key }) => said.test(texts[key] ?? "")),
  );
}
