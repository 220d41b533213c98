import type { Scenario } from "../../../../scenario/format.ts";
import { setText, textOf, type Draft } from "../../draft.ts";
import { removeChoice, removePassage } from "../../edit-passages.ts";
import { changeScenario, keysOf } from "../../edit-scenarios.ts";
import { unnameMember } from "./edit-cast.ts";
import { languagesOf } from "./languages.ts";

/** Every sentence that a draft says somewhere. */
export const saidIn = ({ title, scenarios }: Draft): ReadonlySet<string> =>
  new Set([...(title === undefined ? [] : [title]), ...scenarios.flatMap(keysOf)]);

/** Takes sentences away in every language, but for those that something still says. */
export function dropUnsaid(draft: Draft, keys: readonly string[]): Draft {
  const said = saidIn(draft);
  const gone = keys.filter((key) => !said.has(key));
  if (gone.length === 0) return draft;
  return languagesOf(draft).reduce(
    (now, language) => gone.reduce((next, key) => setText(next, key, "", language), now),
    draft,
  );
}

/** Takes a passage out with the words that only it said. */
export function takePassageOut(draft: Draft, scenario: Scenario, id: string): Draft {
  const gone = scenario.passages.filter((passage) => passage.id === id);
  return dropUnsaid(removePassage(draft, scenario.id, id), keysOf({ ...scenario, passages: gone }));
}

/** Takes a card out with the words that only it said. */
export function takeCardOut(draft: Draft, scenario: string, passage: string, id: string, key: string): Draft {
  return dropUnsaid(removeChoice(draft, scenario, passage, id), [key]);
}

/** Whether a sentence is written in no language at all. */
const isEmpty = (draft: Draft, key: string): boolean =>
  languagesOf(draft).every((language) => textOf(draft, key, language) === "");

/** Writes a scenario's note, or what to do afterwards. One that is empty in every language is none. */
export function writeOptional(
  draft: Draft,
  scenario: Scenario,
  field: "note" | "follow",
  text: string,
  language: string,
): Draft {
  const key = scenario[field] ?? `${scenario.id}.${field}`;
  const written = setText(draft, key, text, language);
  if (!isEmpty(written, key)) return changeScenario(written, scenario.id, { [field]: key });
  return {
    ...written,
    scenarios: written.scenarios.map((one) => (one.id === scenario.id ? withoutField(one, field) : one)),
  };
}

function withoutField(scenario: Scenario, field: "note" | "follow"): Scenario {
  const { [field]: _, ...rest } = scenario;
  return rest;
}

/** Writes the title of the pack. */
export function writeTitle(draft: Draft, text: string, language: string): Draft {
  const key = titleKey(draft);
  const written = setText(draft, key, text, language);
  if (!isEmpty(written, key)) return { ...written, title: key };
  const { title: _, ...untitled } = written;
  return untitled;
}

/** The sentence that is the pack's title, once it has one. */
export const titleKey = ({ title }: Draft): string => title ?? "title";

/** Writes somebody's own name. One that is empty in every language is none. */
export function writeName(
  draft: Draft,
  scenario: Scenario,
  member: string,
  text: string,
  language: string,
): Draft {
  const key = nameKey(scenario, member);
  const written = setText(draft, key, text, language);
  const now = scenario.cast[member];
  if (!now) return draft;
  if (isEmpty(written, key)) return unnameMember(written, scenario.id, member);
  return changeScenario(written, scenario.id, {
    cast: { ...scenario.cast, [member]: { ...now, name: key } },
  });
}

/** The sentence that is somebody's own name, once they have one. */
export const nameKey = (scenario: Scenario, member: string): string =>
  scenario.cast[member]?.name ?? `${scenario.id}.name.${member}`;
