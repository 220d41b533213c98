import type { Look, Place } from "../../art/catalogue.ts";
import type { Passage, Scenario } from "../../scenario/format.ts";
import { inScenario, moved, scenarioOf, setText, textOf, type Draft } from "./draft.ts";
import { freshId } from "./ids.ts";

/** What a scenario begins with: its title, where it is, and its two people. */
export interface Beginning {
  readonly title: string;
  readonly place: Place;
  readonly mentor: Look;
  readonly mentee: Look;
}

/** A new scenario at the end of the pack: a line, a choice and an end, their words still to be written. */
export function addScenario(draft: Draft, { title, place, mentor, mentee }: Beginning): Draft {
  const id = freshId(
    title,
    draft.scenarios.map((scenario) => scenario.id),
  );
  const key = (...names: readonly string[]) => [id, ...names].join(".");
  const scenario: Scenario = {
    id,
    title: key("title"),
    place,
    cast: { mentor: { role: "mentor", look: mentor }, mentee: { role: "mentee", look: mentee } },
    start: "hello",
    passages: [
      { id: "hello", kind: "say", by: "mentee", text: key("hello"), next: "answer" },
      {
        id: "answer",
        kind: "choose",
        choices: [
          { id: "first", text: key("answer", "first"), acts: ["listen"], to: "end" },
          { id: "second", text: key("answer", "second"), acts: ["brush-off"], to: "end" },
        ],
      },
      { id: "end", kind: "end", text: key("end") },
    ],
  };
  return setText({ ...draft, scenarios: [...draft.scenarios, scenario] }, key("title"), title);
}

/** Changes what stands at the head of a scenario: its place, years, note, cast and so on. */
export const changeScenario = (draft: Draft, id: string, change: Partial<Omit<Scenario, "id">>): Draft =>
  inScenario(draft, id, (scenario) => ({ ...scenario, ...change }));

/** Takes a scenario out, with the sentences that only it used, and as the twin of any other. */
export function removeScenario(draft: Draft, id: string): Draft {
  const gone = scenarioOf(draft, id);
  if (!gone) return draft;
  const scenarios = draft.scenarios
    .filter((scenario) => scenario !== gone)
    .map((scenario) => (scenario.twin?.scenario === id ? withoutTwin(scenario) : scenario));
  const stillUsed = new Set(scenarios.flatMap(keysOf));
  const dropped = new Set(keysOf(gone).filter((key) => !stillUsed.has(key)));
  return {
    ...draft,
    scenarios,
    texts: mapTexts(draft, (entries) => entries.filter(([key]) => !dropped.has(key))),
  };
}

function withoutTwin(scenario: Scenario): Scenario {
  const { twin: _, ...rest } = scenario;
  return rest;
}

/** Moves a scenario up or down the list. */
export const moveScenario = (draft: Draft, id: string, by: -1 | 1): Draft => ({
  ...draft,
  scenarios: moved(
    draft.scenarios,
    draft.scenarios.findIndex((scenario) => scenario.id === id),
    by,
  ),
});

/** A copy of a scenario after it, with sentences of its own in every language, so that changing one leaves the other. */
export function duplicateScenario(
  draft: Draft,
  id: string,
): { readonly draft: Draft; readonly copy: string } {
  const original = scenarioOf(draft, id);
  if (!original) return { draft, copy: id };
  const copy = freshId(
    id,
    draft.scenarios.map((scenario) => scenario.id),
  );
  const { scenario, keys } = withKeysOf(withoutTwin(original), copy);
  const at = draft.scenarios.indexOf(original) + 1;
  const scenarios = [...draft.scenarios.slice(0, at), scenario, ...draft.scenarios.slice(at)];
  const texts = mapTexts(draft, (entries) => [
    ...entries,
    ...entries.flatMap(([key, text]) => {
      const own = keys.get(key);
      return own === undefined ? [] : [[own, text] as const];
    }),
  ]);
  return { draft: { ...draft, scenarios, texts }, copy };
}

const mapTexts = (
  draft: Draft,
  change: (entries: readonly (readonly [string, string])[]) => readonly (readonly [string, string])[],
): Draft["texts"] =>
  Object.fromEntries(
    Object.entries(draft.texts).map(([language, table]) => [
      language,
      Object.fromEntries(change(Object.entries(table))),
    ]),
  );

/** The names of all sentences of a scenario. */
export function keysOf({ title, note, follow, cast, passages }: Scenario): string[] {
  const named = Object.values(cast).flatMap(({ name }) => name ?? []);
  const said = passages.flatMap((passage) =>
    passage.kind === "choose" ? passage.choices.map(({ text }) => text) : [passage.text],
  );
  return [title, note, follow, ...named, ...said].flatMap((key) => key ?? []);
}

function withKeysOf(
  scenario: Scenario,
  id: string,
): { scenario: Scenario; keys: ReadonlyMap<string, string> } {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const own = (key: string): string => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    const dot = key.indexOf(".");
    const wish = dot < 0 ? `${id}.${key}` : `${id}${key.slice(dot)}`;
    let name = wish;
    for (let n = 2; taken.has(name); n++) name = `${wish}-${n}`;
    taken.add(name);
    keys.set(key, name);
    return name;
  };
  const passages = scenario.passages.map((passage): Passage =>
    passage.kind === "choose"
      ? { ...passage, choices: passage.choices.map((choice) => ({ ...choice, text: own(choice.text) })) }
      : { ...passage, text: own(passage.text) },
  );
  const cast = Object.fromEntries(
    Object.entries(scenario.cast).map(([who, member]) => [
      who,
      member.name === undefined ? member : { ...member, name: own(member.name) },
    ]),
  );
  return {
    scenario: {
      ...scenario,
      id,
      title: own(scenario.title),
      ...(scenario.note === undefined ? {} : { note: own(scenario.note) }),
      ...(scenario.follow === undefined ? {} : { follow: own(scenario.follow) }),
      cast,
      passages,
    },
    keys,
  };
}

/** The title of a scenario as it is read. */
export const titleOf = (draft: Draft, { id, title }: Scenario): string => textOf(draft, title) || id;
