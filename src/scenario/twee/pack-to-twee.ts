import type { ChoosePassage, Pack, Passage, Scenario, Texts } from "../format.ts";
import { checksum } from "../checksum.ts";
import { toMarkup, writeTwee, type TweePassage } from "./notation.ts";
import { tagsOf } from "./staging-tags.ts";

/** Where the sentences in a Twee file are from; other languages travel beside them, as they are. */
export const LANGUAGE = "en-GB";
export const PACK_TAG = "pack";
export const SCENARIO_TAG = "scenario";

/** The name of a passage of a scenario in a Twee file, which has one room of names for all. */
export const nameOf = (scenario: string, passage: string): string => `${scenario}/${passage}`;
/** The name that a sentence has unless its pack says otherwise. */
export const usualKey = (...ids: readonly string[]): string => ids.join(".");

/** A pack as a Twee 3 file that Twine can open: passages and links as Twine knows them, all else in tags and data. */
export function packToTwee(pack: Pack): string {
  const { scenarios, texts, ...about } = pack;
  const sentences = texts[LANGUAGE] ?? {};
  const inlined = new Set<string>();
  const told = scenarios.flatMap((scenario) => scenarioPassages(scenario, sentences, inlined));
  const left = Object.fromEntries(
    Object.entries(texts).map(([language, table]) => [
      language,
      language === LANGUAGE ? without(table, inlined) : table,
    ]),
  );
  const [first] = scenarios;
  return writeTwee([
    { name: "StoryTitle", tags: [], metadata: undefined, text: sentences[about.title ?? ""] ?? about.id },
    {
      name: "StoryData",
      tags: [],
      metadata: undefined,
      text: JSON.stringify(
        {
          ifid: storyId(about.id),
          format: "Harlowe",
          "format-version": "3.3.9",
          start: first ? nameOf(first.id, first.start) : "",
        },
        undefined,
        2,
      ),
    },
    data("Pack", PACK_TAG, { ...about, texts: left }),
    ...told,
  ]);
}

const data = (name: string, tag: string, value: unknown): TweePassage => ({
  name,
  tags: [tag],
  metadata: undefined,
  text: JSON.stringify(value, undefined, 2),
});

const without = (table: Texts, keys: ReadonlySet<string>): Texts =>
  Object.fromEntries(Object.entries(table).filter(([key]) => !keys.has(key)));

function scenarioPassages(
  { passages, id, ...about }: Scenario,
  sentences: Texts,
  inlined: Set<string>,
): TweePassage[] {
  /** The words of a sentence; from here on they stand in the passage, and no more in the table. */
  const words = (key: string): string => {
    const text = sentences[key] ?? "";
    if (text !== "") inlined.add(key);
    return toMarkup(text);
  };
  return [
    data(id, SCENARIO_TAG, about),
    ...passages.map((passage) => ({
      name: nameOf(id, passage.id),
      tags: [...tagsOf(passage), ...keyTag(id, passage)],
      metadata: undefined,
      text: textOf(id, passage, words),
    })),
  ];
}

const keyTag = (scenario: string, passage: Passage): string[] =>
  passage.kind === "choose" || passage.text === usualKey(scenario, passage.id)
    ? []
    : [`text:${passage.text}`];

function textOf(scenario: string, passage: Passage, words: (key: string) => string): string {
  switch (passage.kind) {
    case "say":
      return `${words(passage.text)}\n\n[[${nameOf(scenario, passage.next)}]]`;
    case "end":
      return words(passage.text);
    case "choose":
      return choicesOf(scenario, passage, words);
    default:
      return passage satisfies never;
  }
}

const choicesOf = (
  scenario: string,
  { id: passage, choices }: ChoosePassage,
  words: (key: string) => string,
): string =>
  choices
    .map(({ id, text, acts, to }) => {
      const key = text === usualKey(scenario, passage, id) ? "" : `; text: ${text}`;
      return `* [[${words(text)}->${nameOf(scenario, to)}]] id: ${id}; acts: ${acts.join(", ")}${key}`;
    })
    .join("\n");

/** The story's IFID (Treaty of Babel): a version 4 UUID in shape, the same each time for the same pack. */
function storyId(id: string): string {
  const hex = [0, 1, 2, 3].map((part) => checksum(`${part}${id}`).padStart(8, "0")).join("");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join("-").toUpperCase();
}
