import type { Circle } from "../policy/model.ts";
import { readPolicy } from "../policy/read.ts";
import type { Policy } from "../policy/model.ts";
import type { Parsed } from "../policy/diagnostic.ts";
import type { Pack, Profile, Scenario } from "../scenario/format.ts";
import { readPack, readProfile, readTexts } from "../scenario/read.ts";
import { buildStory, type Story } from "../scenario/stepping.ts";
import { fillSlots, slotValues, type SlotValues } from "../scenario/texts.ts";
import type { Sentences } from "../ui/say.tsx";
import { readWording, type Wording } from "../ui/wording.ts";

/** What the game is played with: one policy, one school, one pack. */
export interface Content {
  readonly policy: Policy;
  readonly wording: Wording;
  readonly profile: Profile;
  readonly pack: Pack;
  readonly stories: ReadonlyMap<string, Story>;
}

/** The files that ship, as parsed JSON. */
export interface Shipped {
  readonly policy: unknown;
  readonly wording: unknown;
  readonly profile: unknown;
  readonly pack: unknown;
  readonly texts: unknown;
}

export const LANGUAGE = "en-GB";

/** Reads what ships. Throws where a file is not sound: the error page then says so, and the build's own checks have failed. */
export function readContent(shipped: Shipped): Content {
  const policy = must(readPolicy(shipped.policy, "policy"));
  const profile = must(readProfile(shipped.profile, "profile"));
  const texts = must(readTexts(shipped.texts, "texts"));
  const pack = must(readPack(shipped.pack, "pack", { [LANGUAGE]: texts }));
  const circle = policy.circles.get(pack.circle);
  if (!circle) throw new Error(`the policy has no circle ${pack.circle}`);
  return { policy, wording: readWording(shipped.wording), profile, pack, stories: storiesOf(pack, circle) };
}

const storiesOf = (pack: Pack, circle: Circle): ReadonlyMap<string, Story> =>
  new Map(pack.scenarios.map((scenario) => [scenario.id, buildStory(scenario, circle)]));

function must<T>(result: Parsed<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map((one) => `${one.code} ${one.path}: ${one.message}`).join("\n"));
}

/** The sentences of one scenario, its slots filled with this school's names. */
export function sentencesOf(content: Content, scenario: Scenario): Sentences {
  const values = slotValues(scenario, content.profile);
  const texts = content.pack.texts[LANGUAGE] ?? {};
  return (key) => fillSlots(texts[key] ?? key, values);
}

/** The name of a member of a scenario's cast. */
export function namesOf(content: Content, scenario: Scenario): (id: string) => string {
  const values: SlotValues = slotValues(scenario, content.profile);
  return (id) => values[id] ?? id;
}
