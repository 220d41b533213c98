import type { Judgement } from "../policy/judgement.ts";
import { type State } from "../policy/state.ts";
import { stateKey } from "../policy/state-key.ts";
import { isKept, type Verdict } from "../policy/verdicts.ts";
import type { Choice, Passage } from "./format.ts";
import { makeChoice, opening, type Story } from "./stepping.ts";

/** One choice made in one state of the play space. */
export interface Edge {
  readonly choice: Choice;
  readonly judgement: Judgement;
  /** The node it leads to. */
  readonly to: string;
}

/** A passage together with what the judge knows there. */
export interface Node {
  readonly key: string;
  readonly passage: Passage;
  readonly state: State;
  readonly edges: readonly Edge[];
}

/** The whole play space of a scenario: every reachable pair of passage and judge's state, each once. */
export interface PlaySpace {
  readonly start: string;
  readonly nodes: ReadonlyMap<string, Node>;
  /** True when the space was larger than the walker may look at. */
  readonly cut: boolean;
}

/** How many nodes one scenario may have: a bound on work, not on time. The largest that ships has fewer than 2,000. */
export const MOST_NODES = 20_000;
/** From so many nodes on, no further scenario of a pack is walked. */
export const MOST_NODES_IN_PACK = 100_000;

/** Walks every path of a scenario. The space is keyed by the set of duty states, so it stays small. */
export function walk(story: Story, most: number = MOST_NODES): PlaySpace {
  const first = opening(story);
  const start = nodeKey(first.stop, first.state);
  const nodes = new Map<string, Node>();
  const queue: { passage: Passage; state: State; key: string }[] = [
    { passage: first.stop, state: first.state, key: start },
  ];
  const seen = new Set([start]);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { passage, state, key } = next;
    const edges =
      passage.kind === "choose" ? passage.choices.map((choice) => edge(story, state, choice)) : [];
    nodes.set(key, { key, passage, state, edges: edges.map(({ edge: one }) => one) });
    for (const { edge: one, stop } of edges) {
      if (seen.has(one.to)) continue;
      seen.add(one.to);
      if (seen.size > most) return { start, nodes, cut: true };
      queue.push({ passage: stop, state: one.judgement.after, key: one.to });
    }
  }
  return { start, nodes, cut: false };
}

function edge(story: Story, state: State, choice: Choice): { edge: Edge; stop: Passage } {
  const { judgement, stop } = makeChoice(story, state, choice);
  return { edge: { choice, judgement, to: nodeKey(stop, judgement.after) }, stop };
}

const nodeKey = (passage: Passage, state: State): string => `${passage.id}#${stateKey(state)}`;

/** How often each verdict comes, over all reachable pairs of state and choice. */
export function verdictCounts(space: PlaySpace): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const node of space.nodes.values()) {
    for (const { judgement } of node.edges) counts[judgement.verdict] = (counts[judgement.verdict] ?? 0) + 1;
  }
  return counts;
}

/** Which clauses some choice keeps, and which some choice breaks. */
export function clauseCoverage(space: PlaySpace): { kept: string[]; broken: string[] } {
  const kept = new Set<string>();
  const broken = new Set<string>();
  for (const node of space.nodes.values()) {
    for (const { judgement } of node.edges) {
      for (const finding of judgement.findings) {
        const into = isKept(finding.verdict) || finding.verdict === "repaired" ? kept : broken;
        for (const clause of finding.clauses) into.add(clause);
      }
    }
  }
  return { kept: [...kept].sort(), broken: [...broken].sort() };
}
