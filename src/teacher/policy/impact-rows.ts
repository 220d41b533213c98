import type { Verdict } from "../../policy/verdicts.ts";
import type { Pack, Profile } from "../../scenario/format.ts";
import type { ScenarioImpact } from "../../scenario/policy-impact.ts";
import { fillSlots, slotValues } from "../../scenario/texts.ts";
import { verdictOf } from "../../ui/wording.ts";
import { LANGUAGE } from "../room-props.ts";
import { orSaid, type Said } from "./said.ts";

/** One story with the choices that would be judged otherwise, in words. */
export interface StoryRows {
  readonly id: string;
  readonly title: string;
  /** The name of its pack. */
  readonly pack: string;
  readonly cards: readonly {
    readonly id: string;
    readonly words: string;
    readonly from: string;
    readonly to: string;
    readonly clauses: string;
  }[];
}

/** The stories of a report by their titles, and their choices by the words on the cards. */
export const impactRows = (
  said: Said,
  impacts: readonly ScenarioImpact[],
  packs: readonly Pack[],
  profile: Profile,
): readonly StoryRows[] =>
  impacts.map(({ pack, scenario, cards }) => {
    const words = cardWords(pack, scenario, packs, profile);
    const verdicts = (list: readonly Verdict[]) =>
      orSaid(
        said,
        list.map((verdict) =>
          said.t("policyPage.when.value", { value: verdictOf(said.wording, verdict).title }),
        ),
      );
    return {
      id: `${pack}/${scenario}`,
      title: words.title,
      pack: words.pack,
      cards: cards.map(({ passage, choice, from, to, clauses }) => ({
        id: `${passage}/${choice}`,
        words: words.card(passage, choice),
        from: verdicts(from),
        to: verdicts(to),
        clauses: clauses.join(", "),
      })),
    };
  });

/** A story by its title, with its pack's name: "Crying in maths", "First week". */
export function storySaid(
  pack: string,
  scenario: string,
  packs: readonly Pack[],
  profile: Profile,
): { readonly title: string; readonly pack: string } {
  const { title, pack: name } = cardWords(pack, scenario, packs, profile);
  return { title, pack: name };
}

function cardWords(pack: string, scenario: string, packs: readonly Pack[], profile: Profile) {
  const from = packs.find(({ id }) => id === pack);
  const story = from?.scenarios.find(({ id }) => id === scenario);
  const texts = from?.texts[LANGUAGE] ?? Object.values(from?.texts ?? {})[0] ?? {};
  const values = story ? slotValues(story, profile, texts) : {};
  const say = (key: string | undefined) => (key === undefined ? "" : fillSlots(texts[key] ?? "", values));
  return {
    title: say(story?.title),
    pack: say(from?.title) || pack,
    card(passage: string, choice: string): string {
      const at = story?.passages.find(({ id }) => id === passage);
      return say(at?.kind === "choose" ? at.choices.find(({ id }) => id === choice)?.text : undefined);
    },
  };
}
