import type { Policy } from "../../policy/model.ts";
import type { Pack, Scenario, Texts } from "../../scenario/format.ts";
import type { Profile } from "../../scenario/format.ts";
import { buildStory, type Story } from "../../scenario/stepping.ts";
import { fillSlots, slotValues } from "../../scenario/texts.ts";
import type { Voice } from "../../ui/wording.ts";

/** A pack that can be printed, with its sentences in one language. */
export interface PrintPack {
  readonly pack: Pack;
  readonly texts: Texts;
}

/** One story of a pack, with this school's names in its sentences. */
export interface PrintStory {
  readonly story: Story;
  readonly title: string;
  /** A sentence by its key. */
  readonly say: (key: string) => string;
  /** The name of a member of the cast. */
  readonly nameOf: (id: string) => string;
}

/** The name of a pack, or its id where it has none. */
export const packTitle = ({ pack, texts }: PrintPack): string => texts[pack.title ?? ""] ?? pack.id;

/** Whose words the policy is told in beside a pack: a child's in the peer circle, else an adult's. */
export const voiceFor = ({ pack }: PrintPack): Voice => (pack.circle === "peer" ? "child" : "adult");

/** The stories of a pack, in its order. None where the policy has no such circle. */
export function storiesIn(open: PrintPack, policy: Policy, profile: Profile): readonly PrintStory[] {
  const circle = policy.circles.get(open.pack.circle);
  if (!circle) return [];
  return open.pack.scenarios.map((scenario) => {
    const { say, nameOf } = sayingOf(scenario, open.texts, profile);
    return { story: buildStory(scenario, circle), title: say(scenario.title), say, nameOf };
  });
}

function sayingOf(scenario: Scenario, texts: Texts, profile: Profile): Pick<PrintStory, "say" | "nameOf"> {
  const values = slotValues(scenario, profile, texts);
  return { say: (key) => fillSlots(texts[key] ?? key, values), nameOf: (id) => values[id] ?? id };
}

/** The title of a story by `pack/scenario`; nothing where no such pack was given. */
export function storyTitle(packs: readonly PrintPack[], id: string): string | undefined {
  const [packId, scenarioId] = id.split("/");
  const open = packs.find(({ pack }) => pack.id === packId);
  const scenario = open?.pack.scenarios.find((one) => one.id === scenarioId);
  return scenario && open?.texts[scenario.title];
}
