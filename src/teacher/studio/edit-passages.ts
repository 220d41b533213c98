import type { Choice, Passage } from "../../scenario/format.ts";
import { inChoices, inPassage, inScenario, moved, scenarioOf, setText, textOf, type Draft } from "./draft.ts";
import { freshId } from "./ids.ts";

type Kind = Passage["kind"];

/**
 * A new passage after another one. After a line the talk goes through the new one; after a choice or an end it stands
 * on its own, to be linked. Returns its id too, so that it can be shown.
 */
export function addPassage(
  draft: Draft,
  scenario: string,
  after: string,
  kind: Kind,
): { readonly draft: Draft; readonly passage: string } {
  const one = scenarioOf(draft, scenario);
  const before = one?.passages.find(({ id }) => id === after);
  if (!one || !before) return { draft, passage: after };
  const ids = one.passages.map(({ id }) => id);
  const id = freshId({ say: "line", choose: "choice", end: "end" }[kind], ids);
  const onward =
    before.kind === "say"
      ? before.next
      : (one.passages.find((passage) => passage.kind === "end")?.id ?? after);
  const added = blank(scenario, id, kind, onward);
  const at = one.passages.indexOf(before) + 1;
  const next = inScenario(draft, scenario, (now) => ({
    ...now,
    passages: [
      ...now.passages.slice(0, at).map((passage) => (passage === before ? through(passage, id) : passage)),
      added,
      ...now.passages.slice(at),
    ],
  }));
  return { draft: next, passage: id };
}

const through = (passage: Passage, next: string): Passage =>
  passage.kind === "say" ? { ...passage, next } : passage;

function blank(scenario: string, id: string, kind: Kind, onward: string): Passage {
  const key = `${scenario}.${id}`;
  switch (kind) {
    case "say":
      return { id, kind, by: "mentee", text: key, next: onward };
    case "end":
      return { id, kind, text: key };
    case "choose":
      return {
        id,
        kind,
        choices: [
          { id: "first", text: `${key}.first`, acts: ["listen"], to: onward },
          { id: "second", text: `${key}.second`, acts: ["brush-off"], to: onward },
        ],
      };
    default:
      return kind satisfies never;
  }
}

/** Takes a passage out; what led to a line leads to where it led. Links to a choice or an end are left for the checker. */
export function removePassage(draft: Draft, scenario: string, id: string): Draft {
  const gone = scenarioOf(draft, scenario)?.passages.find((passage) => passage.id === id);
  if (!gone) return draft;
  const to = gone.kind === "say" && gone.next !== id ? gone.next : id;
  const lead = (target: string): string => (target === id ? to : target);
  return inScenario(draft, scenario, (one) => ({
    ...one,
    start: lead(one.start),
    passages: one.passages
      .filter((passage) => passage !== gone)
      .map((passage): Passage => {
        if (passage.kind === "say") return passage.next === id ? { ...passage, next: to } : passage;
        if (passage.kind === "end" || !passage.choices.some((choice) => choice.to === id)) return passage;
        return { ...passage, choices: passage.choices.map((choice) => ({ ...choice, to: lead(choice.to) })) };
      }),
  }));
}

/** Moves a passage up or down the outline. Where the talk goes does not change. */
export const movePassage = (draft: Draft, scenario: string, id: string, by: -1 | 1): Draft =>
  inScenario(draft, scenario, (one) => ({
    ...one,
    passages: moved(
      one.passages,
      one.passages.findIndex((passage) => passage.id === id),
      by,
    ),
  }));

/**
 * Splits a line in two at a letter of its words. What it reveals is revealed by the second half: a choice can then be
 * put between a cue and what it led up to (PM-2).
 */
export function splitPassage(
  draft: Draft,
  scenario: string,
  id: string,
  at: number,
): { readonly draft: Draft; readonly passage: string } {
  const line = scenarioOf(draft, scenario)?.passages.find((passage) => passage.id === id);
  if (line?.kind !== "say") return { draft, passage: id };
  const words = textOf(draft, line.text);
  const added = addPassage(draft, scenario, id, "say");
  const { reveals, ...first } = line;
  const half = inPassage(added.draft, scenario, id, () => ({ ...first, next: added.passage }));
  const whole = inPassage(half, scenario, added.passage, (passage) =>
    passage.kind === "say"
      ? {
          ...passage,
          ...(line.by === undefined ? {} : { by: line.by }),
          ...(line.mood ? { mood: line.mood } : {}),
          ...(reveals ? { reveals } : {}),
          next: line.next,
        }
      : passage,
  );
  const texts = setText(whole, line.text, words.slice(0, at).trim());
  return {
    draft: setText(texts, `${scenario}.${added.passage}`, words.slice(at).trim()),
    passage: added.passage,
  };
}

/** Changes what a passage holds. Its id and its kind stay. */
export const changePassage = <K extends Kind>(
  draft: Draft,
  scenario: string,
  id: string,
  kind: K,
  change: Partial<Omit<Extract<Passage, { kind: K }>, "id" | "kind">>,
): Draft =>
  inPassage(draft, scenario, id, (passage) => (passage.kind === kind ? { ...passage, ...change } : passage));

/** Leads a line to another passage. */
export const linkLine = (draft: Draft, scenario: string, from: string, to: string): Draft =>
  changePassage(draft, scenario, from, "say", { next: to });

/** The most cards that a choice has room for. */
export const MOST_CHOICES = 4;

/** One more card, where there is room. */
export const addChoice = (draft: Draft, scenario: string, passage: string): Draft =>
  inChoices(draft, scenario, passage, (choices) => {
    if (choices.length >= MOST_CHOICES) return choices;
    const id = freshId(
      "another",
      choices.map((choice) => choice.id),
    );
    const to = choices.at(-1)?.to ?? passage;
    return [...choices, { id, text: `${scenario}.${passage}.${id}`, acts: ["listen"], to }];
  });

/** Takes a card away, as long as two are left. */
export const removeChoice = (draft: Draft, scenario: string, passage: string, id: string): Draft =>
  inChoices(draft, scenario, passage, (choices) =>
    choices.length > 2 ? choices.filter((choice) => choice.id !== id) : choices,
  );

/** Moves a card up or down: its place gives it its shape and colour. */
export const moveChoice = (draft: Draft, scenario: string, passage: string, id: string, by: -1 | 1): Draft =>
  inChoices(draft, scenario, passage, (choices) =>
    moved(
      choices,
      choices.findIndex((choice) => choice.id === id),
      by,
    ),
  );

/** Changes what a card does, or where it leads. A card without any act is none. */
export const changeChoice = (
  draft: Draft,
  scenario: string,
  passage: string,
  id: string,
  change: Partial<Pick<Choice, "acts" | "to">>,
): Draft =>
  inChoices(draft, scenario, passage, (choices) =>
    choices.map((choice) =>
      choice.id === id && change.acts?.length !== 0 ? { ...choice, ...change } : choice,
    ),
  );
