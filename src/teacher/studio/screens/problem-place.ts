import type { Words } from "../../../locale/words.ts";
import type { Passage, Profile, Scenario } from "../../../scenario/format.ts";
import type { Draft } from "../draft.ts";
import type { StudioPlace } from "../where.ts";
import { firstWords, wordsOfPassage } from "./first-words.ts";

/** A pack that problems are told of: the draft with the school whose names fill its words; nothing for a file that cannot be read. */
export interface Told {
  readonly draft: Draft | undefined;
  readonly profile: Profile;
}

const KIND = { say: "line", choose: "choice", end: "end" } as const;

/** Where a problem stands, as a teacher would say it: the scenario's title, the line, the card, the field. */
export function placeWords(t: Words["t"], { draft, profile }: Told, place: StudioPlace): readonly string[] {
  const [i, j, k] = place.at;
  const field = place.field === undefined ? [] : [t(`studio.problems.field.${place.field}`)];
  if (i === undefined)
    return place.field === "pack" || field.length === 0
      ? [t("studio.problems.at.pack")]
      : [t("studio.problems.at.pack"), ...field];
  const scenario = draft?.scenarios[i];
  const title = scenario && draft && firstWords(draft, scenario, scenario.title, profile);
  const inPassage = j === undefined ? [] : [passageWords(t, { draft, profile }, scenario, j)];
  const inCard = j === undefined || k === undefined ? [] : [cardWords(t, { draft, profile }, scenario, j, k)];
  return [title ?? t("studio.problems.at.scenario", { number: i + 1 }), ...inPassage, ...inCard, ...field];
}

function passageWords(
  t: Words["t"],
  { draft, profile }: Told,
  scenario: Scenario | undefined,
  at: number,
): string {
  const passage = scenario?.passages[at];
  if (!draft || !scenario || !passage) return t("studio.problems.at.passage", { number: at + 1 });
  return passageName(t, { draft, profile }, scenario, passage);
}

/** A passage by its kind and its first words. */
export function passageName(
  t: Words["t"],
  { draft, profile }: Told & { readonly draft: Draft },
  scenario: Scenario,
  passage: Passage,
): string {
  const kind = KIND[passage.kind];
  const words = wordsOfPassage(draft, scenario, passage, profile);
  return words === undefined
    ? t(`studio.problems.at.${kind}New`)
    : t(`studio.problems.at.${kind}`, { words });
}

function cardWords(
  t: Words["t"],
  { draft, profile }: Told,
  scenario: Scenario | undefined,
  at: number,
  card: number,
): string {
  const passage = scenario?.passages[at];
  const choice = passage?.kind === "choose" ? passage.choices[card] : undefined;
  if (!draft || !scenario || !choice) return t("studio.problems.at.cardAt", { number: card + 1 });
  const words = firstWords(draft, scenario, choice.text, profile);
  return words === undefined ? t("studio.problems.at.cardNew") : t("studio.problems.at.card", { words });
}
