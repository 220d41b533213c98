import { LOOK_NAMES } from "../../art/catalogue.ts";
import type { Judgement } from "../../policy/judgement.ts";
import { gravity } from "../../policy/verdicts.ts";
import type { Scenario, Texts } from "../../scenario/format.ts";
import { readingLevel, sentencesOf, wordsOf } from "../../scenario/reading.ts";
import type { PlaySpace } from "../../scenario/walk.ts";
import { keysOf } from "./edit-scenarios.ts";
import type { CardReport, Outcome, Reading } from "./report.ts";

/** Every card of a scenario with all that it is judged to be in its play space: each judgement once, gravest first. */
export function cardsOf(scenario: Scenario, space: PlaySpace): readonly CardReport[] {
  const outcomes = new Map<string, Map<string, Outcome>>();
  for (const { passage, edges } of space.nodes.values())
    for (const { choice, judgement } of edges) note(outcomes, cardKey(passage.id, choice.id), judgement);
  return scenario.passages.flatMap((passage) =>
    passage.kind === "choose"
      ? passage.choices.map((choice) => ({
          passage: passage.id,
          choice: choice.id,
          outcomes: [...(outcomes.get(cardKey(passage.id, choice.id))?.values() ?? [])].sort(
            (one, other) => gravity(other.verdict) - gravity(one.verdict),
          ),
        }))
      : [],
  );
}

const cardKey = (passage: string, choice: string): string => `${passage}/${choice}`;

function note(cards: Map<string, Map<string, Outcome>>, card: string, judgement: Judgement): void {
  const { verdict, serious, clauses, tips, because } = judgement;
  const known = cards.get(card) ?? new Map<string, Outcome>();
  const key = [verdict, serious, clauses, tips, because].join("|");
  const states = (known.get(key)?.states ?? 0) + 1;
  cards.set(card, known.set(key, { verdict, serious, clauses, tips, because, states }));
}

/** How many ways lead from the start to an end; nothing where one can go round for ever, or the space was cut. */
export function waysThrough({ start, nodes, cut }: PlaySpace): number | undefined {
  if (cut) return undefined;
  const before = new Map<string, number>();
  for (const { edges } of nodes.values())
    for (const { to } of edges) before.set(to, (before.get(to) ?? 0) + 1);
  const ways = new Map([[start, 1]]);
  const ready = before.has(start) ? [] : [start];
  let [done, through] = [0, 0];
  for (let key = ready.pop(); key !== undefined; key = ready.pop()) {
    done += 1;
    const node = nodes.get(key);
    const here = ways.get(key) ?? 0;
    if (node?.passage.kind === "end") through += here;
    for (const { to } of node?.edges ?? []) {
      ways.set(to, (ways.get(to) ?? 0) + here);
      const left = (before.get(to) ?? 0) - 1;
      before.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return done === nodes.size ? through : undefined;
}

/** Fewer words than this give no useful level: the same bound as for a pack. */
const ENOUGH_WORDS = 100;
const NAMES = new RegExp(`\\b(${Object.values(LOOK_NAMES).join("|")})\\b`, "g");

/** People's names count as easy words, whoever fills them in. */
const plain = (text: string): string => text.replace(/\{\{[a-z0-9-]+\}\}/g, "he").replace(NAMES, "he");

/** The sentences of one scenario in one language: each once, by name, with those not written yet left out. */
export const textsOf = (scenario: Scenario, texts: Texts): readonly (readonly [string, string])[] =>
  [...new Set(keysOf(scenario))].flatMap((key) => {
    const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
    return text === undefined ? [] : [[key, text] as const];
  });

/** How hard these sentences are to read (reading levels are for English only). */
export function readingOf(texts: readonly (readonly [string, string])[]): Reading {
  const { grade, words } = readingLevel(texts.map(([, text]) => plain(text)));
  let longest: Reading["longest"];
  for (const [key, text] of texts)
    for (const sentence of sentencesOf(plain(text))) {
      const count = wordsOf(sentence).length;
      if (count > (longest?.words ?? 0)) longest = { key, words: count };
    }
  return { grade: words < ENOUGH_WORDS ? undefined : grade, words, longest };
}
