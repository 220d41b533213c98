import type { Circle } from "../../policy/model.ts";
import type { Verdict } from "../../policy/verdicts.ts";
import type { Passage, Scenario } from "../../scenario/format.ts";
import { buildStory } from "../../scenario/stepping.ts";
import { walk } from "../../scenario/walk.ts";
import { inScenario, scenarioOf, type Draft } from "./draft.ts";
import { duplicateScenario } from "./edit-scenarios.ts";

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

/** Each card with every verdict that it gets somewhere in the play space. */
function verdictsOf(scenario: Scenario, circle: Circle): ReadonlyMap<string, ReadonlySet<Verdict>> {
  const verdicts = new Map<string, Set<Verdict>>();
  for (const { passage, edges } of walk(buildStory(scenario, circle)).nodes.values()) {
    for (const { choice, judgement } of edges) {
      const card = `${passage.id}/${choice.id}`;
      verdicts.set(card, (verdicts.get(card) ?? new Set()).add(judgement.verdict));
    }
  }
  return verdicts;
}

const differ = (one: ReadonlySet<Verdict> | undefined, other: ReadonlySet<Verdict> | undefined): boolean =>
  one?.size !== other?.size || [...(one ?? [])].some((verdict) => !other?.has(verdict));

/**
 * The lines of a scenario that would make a twin when changed, those that turn most cards first. A line that reveals
 * something could reveal nothing; one by the mentee that reveals nothing could tell what the policy says must be told.
 * The scenario must be sound: it is walked.
 */
export function twinLines(scenario: Scenario, circle: Circle): readonly TwinLine[] {
  const before = verdictsOf(scenario, circle);
  const risks = circle.file.facts.filter(({ polarity }) => polarity === "risk");
  const gravest = risks.find(({ levels }) => (levels?.length ?? 0) > 2);
  const mentee = Object.entries(scenario.cast).find(([, { role }]) => role === "mentee")?.[0];
  const wishes = scenario.passages.flatMap((passage): Omit<TwinLine, "flips">[] => {
    if (passage.kind !== "say") return [];
    const telling = risks.some(({ id }) => passage.reveals?.[id] !== undefined);
    if (telling) return [{ passage: passage.id, reveals: undefined }];
    const told = gravest?.levels?.at(-1);
    if (passage.by !== mentee || passage.reveals !== undefined || !gravest || told === undefined) return [];
    return [{ passage: passage.id, reveals: { [gravest.id]: told } }];
  });
  return wishes
    .map((wish) => {
      const after = verdictsOf(withLine(scenario, wish.passage, wish.reveals), circle);
      const cards = new Set([...before.keys(), ...after.keys()]);
      const flips = [...cards].filter((card) => differ(before.get(card), after.get(card))).length;
      return { ...wish, flips };
    })
    .filter(({ flips }) => flips > 0)
    .sort((a, b) => b.flips - a.flips);
}

/** A twin of a scenario after it, alike but for what one line reveals; both name each other. Its words are the author's. */
export function makeTwin(
  draft: Draft,
  id: string,
  line: Pick<TwinLine, "passage" | "reveals">,
): { readonly draft: Draft; readonly twin: string } {
  if (!scenarioOf(draft, id)) return { draft, twin: id };
  const { draft: doubled, copy } = duplicateScenario(draft, id);
  const named = inScenario(doubled, id, (scenario) => ({
    ...scenario,
    twin: { scenario: copy, differs: line.passage },
  }));
  const twin = inScenario(named, copy, (scenario) => ({
    ...withLine(scenario, line.passage, line.reveals),
    twin: { scenario: id, differs: line.passage },
  }));
  return { draft: twin, twin: copy };
}
