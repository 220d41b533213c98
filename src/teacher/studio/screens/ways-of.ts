import type { Circle, Policy } from "../../../policy/model.ts";
import { isKept, type Verdict } from "../../../policy/verdicts.ts";
import { checkGraph } from "../../../scenario/check-graph.ts";
import { checkNames } from "../../../scenario/check-names.ts";
import { coverageOf } from "../../../scenario/coverage.ts";
import type { Scenario } from "../../../scenario/format.ts";
import { createReport } from "../../../scenario/report.ts";
import { buildStory, type Story } from "../../../scenario/stepping.ts";
import { walk } from "../../../scenario/walk.ts";
import { exampleWays, shortestAndLongest, type Way } from "./ways-paths.ts";

/** What is at stake of one clause in a scenario's play space. */
export interface ClauseWays {
  readonly clause: string;
  /** A card of some way keeps it, or breaks it, or it decides there as an exception. */
  readonly kept: boolean;
  readonly broken: boolean;
  readonly decides: boolean;
}

/** One choice made on a way, and what it is judged to be there. */
export interface WayStep {
  readonly passage: string;
  readonly choice: string;
  readonly verdict: Verdict;
}

/** One way from the start to an ending. */
export interface ExampleWay {
  readonly steps: readonly WayStep[];
  readonly end: string;
  /** How many of its choices break the policy and put nothing right. */
  readonly slips: number;
}

/** The ways through a scenario, as its writer looks at them. */
export interface WaysOf {
  /** Choices on the shortest and on the longest way; no longest one where one can go round for ever. */
  readonly shortest: number | undefined;
  readonly longest: number | undefined;
  readonly endings: { readonly reached: readonly string[]; readonly missed: readonly string[] };
  readonly examples: readonly ExampleWay[];
  /** In the policy's order. */
  readonly clauses: readonly ClauseWays[];
}

/** So many pairs of passage and state are looked at on the page itself; the checker looks at far more. */
const MOST_LOOKED_AT = 4000;

/** Faults that leave a scenario playable all the same. */
const PLAYABLE_YET: readonly string[] = ["SC011", "SC012"];

/** The scenario read for play; nothing while a name in it stands for nothing, or its talk goes round. */
export function playable(scenario: Scenario, circle: Circle): Story | undefined {
  const report = createReport("");
  checkNames(scenario, circle, "", report);
  checkGraph(scenario, "", report);
  return report.found.every(({ code }) => PLAYABLE_YET.includes(code))
    ? buildStory(scenario, circle)
    : undefined;
}

/** Walks a scenario and tells of its ways; nothing where it cannot be played, or has more than is looked at here. */
export function waysOf(scenario: Scenario, policy: Policy, circle: Circle): WaysOf | undefined {
  const story = playable(scenario, circle);
  const space = story && walk(story, MOST_LOOKED_AT);
  if (!story || !space || space.cut) return undefined;
  const reached = new Set([...space.nodes.values()].map(({ passage }) => passage.id));
  const ends = scenario.passages.filter(({ kind }) => kind === "end").map(({ id }) => id);
  return {
    ...shortestAndLongest(space),
    endings: {
      reached: ends.filter((id) => reached.has(id)),
      missed: ends.filter((id) => !reached.has(id)),
    },
    examples: exampleWays(space).map(exampleFrom),
    clauses: clauseWays(policy, circle, story, space),
  };
}

const exampleFrom = ({ edges, end }: Way): ExampleWay => ({
  steps: edges.map(({ at, edge }) => ({
    passage: at,
    choice: edge.choice.id,
    verdict: edge.judgement.verdict,
  })),
  end,
  slips: edges.filter(
    ({ edge: { judgement } }) => !isKept(judgement.verdict) && judgement.verdict !== "repaired",
  ).length,
});

/** The clauses that some card breaks, that bring a duty which is met, or that decide something. */
function clauseWays(
  policy: Policy,
  circle: Circle,
  story: Story,
  space: ReturnType<typeof walk>,
): readonly ClauseWays[] {
  const { rules, exceptions } = coverageOf(circle, [story], () => space);
  const duties = new Set(circle.file.duties.map(({ id }) => id));
  const atStake = rules.filter(({ rule, kept, broken }) => broken > 0 || (kept > 0 && duties.has(rule)));
  const deciding = exceptions.filter(({ decides }) => decides > 0);
  return policy.file.clauses.flatMap(({ id }): ClauseWays[] => {
    const of = atStake.filter(({ clauses }) => clauses.includes(id));
    const decides = deciding.some(({ clauses }) => clauses.includes(id));
    if (of.length === 0 && !decides) return [];
    return [
      {
        clause: id,
        kept: of.some(({ kept }) => kept > 0),
        broken: of.some(({ broken }) => broken > 0),
        decides,
      },
    ];
  });
}
