import type { Circle } from "../../policy/model.ts";
import type { Verdict } from "../../policy/verdicts.ts";
import type { Passage, Scenario } from "../../scenario/format.ts";
import { buildStory } from "../../scenario/stepping.ts";
import { walk } from "../../scenario/walk.ts";
import { scenarioOf, setText, type Draft } from "./draft.ts";
import { duplicateScenario, keysOf } from "./edit-scenarios.ts";

/** A line that could differ between twins: what it would reveal, and how many cards would then be judged otherwise. */
export interface TwinLine {
  readonly passage: string;
  /** What the line reveals in the twin; nothing where it is the twin that is told nothing. */
  readonly reveals: Readonly<Record<string, string>> | undefined;
  /** How many cards get another verdict somewhere. */
  readonly flips: number;
}

/** A scenario as it would be with one line revealing something else. */
function withLine({ passages, ...scenario }: Scenario, id: string, reveals: TwinLine["reveals"]): Scenario {
  return {
    ...scenario,
    passages: passages.map((passage): Passage => {
      if (passage.id !== id || passage.kind !== "say") return passage;
      const { reveals: _, ...plain } = passage;
      return reveals === undefined ? plain : { ...plain, reveals };
    }),
  };
}

/** More pairs of passage and state than this are not tried out, line by line, while somebody waits. */
const MOST_NODES = 4000;

/** Each card with every verdict that it gets somewhere in the play space; nothing where that is too large. */
function verdictsOf(
  scenario: Scenario,
  circle: Circle,
): ReadonlyMap<string, ReadonlySet<Verdict>> | undefined {
  const space = walk(buildStory(scenario, circle), MOST_NODES);
  if (space.cut) return undefined;
  const verdicts = new Map<string, Set<Verdict>>();
  for (const { passage, edges } of space.nodes.values()) {
    for (const { choice, judgement } of edges) {
      const card = `${passage.id}/${choice.id}`;
      verdicts.set(card, (verdicts.get(card) ?? new Set()).add(judgement.verdict));
    }
  }
  return verdicts;
}

const differ = (one: ReadonlySet<Verdict> | undefined, other: ReadonlySet<Verdict> | undefined): boolean =>
  one?.size !== other?.size || [...(one ?? [])].some((verdict) => !other?.has(verdict));

/** A line that could be the one in which twins differ, and a trial of it: it walks the scenario once more. */
export interface TwinTrial {
  readonly passage: string;
  readonly reveals: TwinLine["reveals"];
  /** How many cards would get another verdict somewhere. */
  readonly flips: () => number;
}

/**
 * The lines that a twin could change, to be tried one by one. A line that reveals something could reveal nothing; one
 * by the mentee that reveals nothing could tell what the policy says must be told. Nothing where the scenario has too
 * many paths. It must be sound: it is walked.
 */
export function twinTrials(scenario: Scenario, circle: Circle): readonly TwinTrial[] | undefined {
  const before = verdictsOf(scenario, circle);
  if (!before) return undefined;
  const flips = (passage: string, reveals: TwinLine["reveals"]): number => {
    const after = verdictsOf(withLine(scenario, passage, reveals), circle);
    if (!after) return 0;
    const cards = new Set([...before.keys(), ...after.keys()]);
    return [...cards].filter((card) => differ(before.get(card), after.get(card))).length;
  };
  return wishes(scenario, circle).map(({ passage, reveals }) => ({
    passage,
    reveals,
    flips: () => flips(passage, reveals),
  }));
}

function wishes(scenario: Scenario, circle: Circle): readonly Omit<TwinLine, "flips">[] {
  const risks = circle.file.facts.filter(({ polarity }) => polarity === "risk");
  const gravest = risks.find(({ levels }) => (levels?.length ?? 0) > 2);
  const mentee = Object.entries(scenario.cast).find(([, { role }]) => role === "mentee")?.[0];
  return scenario.passages.flatMap((passage): Omit<TwinLine, "flips">[] => {
    if (passage.kind !== "say") return [];
    const telling = risks.some(({ id }) => passage.reveals?.[id] !== undefined);
    if (telling) return [{ passage: passage.id, reveals: undefined }];
    const told = gravest?.levels?.at(-1);
    if (passage.by !== mentee || passage.reveals !== undefined || !gravest || told === undefined) return [];
    return [{ passage: passage.id, reveals: { [gravest.id]: told } }];
  });
}

/** Of lines that were tried, those that turn a card, and those that turn most first. */
export const bestLines = (tried: readonly TwinLine[]): readonly TwinLine[] =>
  tried.filter(({ flips }) => flips > 0).sort((a, b) => b.flips - a.flips);

/**
 * A twin of a scenario after it, alike but for what one line reveals; both name each other, and a twin that the
 * scenario had before stands alone. All but that line and the title, note and task they say in the same words, which
 * so stay the same. The new line has no words yet: with those of the old one it would be judged by what nobody says.
 */
export function makeTwin(
  draft: Draft,
  id: string,
  line: Pick<TwinLine, "passage" | "reveals">,
): { readonly draft: Draft; readonly twin: string } {
  const original = scenarioOf(draft, id);
  if (!original) return { draft, twin: id };
  const { draft: doubled, copy } = duplicateScenario(draft, id);
  const scenarios = doubled.scenarios.map((scenario) => {
    if (scenario.id === id) return { ...scenario, twin: { scenario: copy, differs: line.passage } };
    if (scenario.id === copy) return twinOf(original, scenario, line);
    return scenario.twin?.scenario === id ? alone(scenario) : scenario;
  });
  const made = withoutSpare({ ...doubled, scenarios }, draft);
  const own = scenarioOf(made, copy)?.passages.find((passage) => passage.id === line.passage);
  return { draft: own?.kind === "say" ? unwritten(made, own.text) : made, twin: copy };
}

/** Takes the words of a sentence away in every language. */
const unwritten = (draft: Draft, key: string): Draft =>
  Object.keys(draft.texts).reduce((now, language) => setText(now, key, "", language), draft);

function twinOf(
  original: Scenario,
  copy: Scenario,
  { passage, reveals }: Pick<TwinLine, "passage" | "reveals">,
) {
  const passages = copy.passages.map((own, i) => (own.id === passage ? own : (original.passages[i] ?? own)));
  return withLine({ ...copy, passages, twin: { scenario: original.id, differs: passage } }, passage, reveals);
}

function alone(scenario: Scenario): Scenario {
  const { twin: _, ...rest } = scenario;
  return rest;
}

/** Takes out the sentences that came with a copy and that nothing says, since the twins share their own. */
function withoutSpare(draft: Draft, before: Draft): Draft {
  const used = new Set(draft.scenarios.flatMap(keysOf));
  const texts = Object.fromEntries(
    Object.entries(draft.texts).map(([language, table]) => {
      const old = before.texts[language] ?? {};
      return [
        language,
        Object.fromEntries(Object.entries(table).filter(([key]) => used.has(key) || Object.hasOwn(old, key))),
      ];
    }),
  );
  return { ...draft, texts };
}
