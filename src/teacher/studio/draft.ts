import type { Choice, ChoosePassage, Pack, Passage, Scenario, Texts } from "../../scenario/format.ts";

/**
 * A pack while it is being written. Every edit is a function from one draft to the next; what it does not touch stays
 * the same object, so that the checker walks again only the scenario that changed.
 */
export type Draft = Pack;

/** The language that a pack is written in first. */
export const LANGUAGE = "en-GB";

/** Changes one scenario; a draft without it stays as it is. */
export const inScenario = (draft: Draft, id: string, change: (scenario: Scenario) => Scenario): Draft => ({
  ...draft,
  scenarios: draft.scenarios.map((scenario) => (scenario.id === id ? change(scenario) : scenario)),
});

/** Changes one passage of a scenario. */
export const inPassage = (
  draft: Draft,
  scenario: string,
  id: string,
  change: (passage: Passage) => Passage,
): Draft =>
  inScenario(draft, scenario, (one) => ({
    ...one,
    passages: one.passages.map((passage) => (passage.id === id ? change(passage) : passage)),
  }));

/** Changes the choices of one passage; one that is no choice stays as it is. */
export const inChoices = (
  draft: Draft,
  scenario: string,
  id: string,
  change: (choices: readonly Choice[], passage: ChoosePassage) => readonly Choice[],
): Draft =>
  inPassage(draft, scenario, id, (passage) =>
    passage.kind === "choose" ? { ...passage, choices: [...change(passage.choices, passage)] } : passage,
  );

/** Writes one sentence in one language; an empty one is taken away, so that the checker misses it. */
export function setText(draft: Draft, key: string, text: string, language: string = LANGUAGE): Draft {
  const before = draft.texts[language] ?? {};
  // A pack can hold thousands of sentences, and this runs at each letter: it copies them once.
  const table = text === "" ? without(before, key) : { ...before, [key]: text };
  return { ...draft, texts: { ...draft.texts, [language]: table } };
}

function without(table: Texts, key: string): Texts {
  const { [key]: _, ...others } = table;
  return others;
}

/** A sentence in one language, or nothing yet. */
export const textOf = (draft: Draft, key: string, language: string = LANGUAGE): string =>
  draft.texts[language]?.[key] ?? "";

/** The scenario of that id, or nothing. */
export const scenarioOf = (draft: Draft, id: string): Scenario | undefined =>
  draft.scenarios.find((scenario) => scenario.id === id);

/** A list with one member moved up (-1) or down (1); at the ends it stays where it is. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  if (at < 0 || at >= list.length || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, i) => i !== at);
  return [...rest.slice(0, to), ...list.slice(at, at + 1), ...rest.slice(to)];
}
