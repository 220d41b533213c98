import { isKept } from "../../../policy/verdicts.ts";
import type { Edge, PlaySpace } from "../../../scenario/walk.ts";
import { waysThrough } from "../scenario-report.ts";

/** One way from the start to an ending: its choices, each with the passage where it is made. */
export interface Way {
  readonly edges: readonly { readonly at: string; readonly edge: Edge }[];
  readonly end: string;
}

/** More ways than this nobody reads. */
const MOST_EXAMPLES = 12;

/** How many choices the shortest and the longest way have; no longest where one can go round for ever. */
export function shortestAndLongest(space: PlaySpace): {
  readonly shortest: number | undefined;
  readonly longest: number | undefined;
} {
  const shortest = homeward(space).get(space.start)?.left;
  if (shortest === undefined || waysThrough(space) === undefined) return { shortest, longest: undefined };
  const longest = new Map<string, number>();
  // Without a circle every node is settled after those that it leads to; the stack keeps the call depth flat.
  const stack = [space.start];
  for (let key = stack.at(-1); key !== undefined; key = stack.at(-1)) {
    const edges = space.nodes.get(key)?.edges ?? [];
    const open = edges.filter(({ to }) => !longest.has(to));
    if (open.length > 0) {
      stack.push(...new Set(open.map(({ to }) => to)));
      continue;
    }
    stack.pop();
    longest.set(
      key,
      edges.reduce((most, { to }) => Math.max(most, 1 + (longest.get(to) ?? 0)), 0),
    );
  }
  return { shortest, longest: longest.get(space.start) };
}

/**
 * Ways to look at, the shortest first: all of them where they are few. Else one that keeps the policy throughout, if
 * there is one, and then ways that each show a card in a state that no way before it has shown.
 */
export function exampleWays(space: PlaySpace): readonly Way[] {
  const ways = waysThrough(space);
  const few = ways !== undefined && ways <= MOST_EXAMPLES;
  return (few ? everyWay(space) : coveringWays(space)).sort(
    (one, other) => one.edges.length - other.edges.length,
  );
}

function everyWay(space: PlaySpace): Way[] {
  const found: Way[] = [];
  const stack: { key: string; edges: Way["edges"] }[] = [{ key: space.start, edges: [] }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const node = space.nodes.get(step.key);
    if (!node) continue;
    if (node.passage.kind === "end") found.push({ edges: step.edges, end: node.passage.id });
    for (const edge of node.edges)
      stack.push({ key: edge.to, edges: [...step.edges, { at: node.passage.id, edge }] });
  }
  return found;
}

function coveringWays(space: PlaySpace): Way[] {
  const home = homeward(space);
  const out = outward(space);
  const shown = new Set<Edge>();
  const found: Way[] = [];
  const take = (way: Way | undefined) => {
    if (!way || found.length >= MOST_EXAMPLES) return;
    found.push(way);
    for (const { edge } of way.edges) shown.add(edge);
  };
  take(
    lead(
      space,
      homeward(space, ({ judgement }) => isKept(judgement.verdict)),
      space.start,
      [],
    ),
  );
  for (const key of out.keys()) {
    const node = space.nodes.get(key);
    for (const edge of node?.edges ?? []) {
      if (found.length >= MOST_EXAMPLES) return found;
      if (node && !shown.has(edge))
        take(lead(space, home, edge.to, [...pathTo(out, key), { at: node.passage.id, edge }]));
    }
  }
  return found;
}

interface Hop {
  /** How many choices are left to an ending. */
  readonly left: number;
  readonly next: Edge | undefined;
}

/** From each node the shortest way on to an ending, over the edges that may be taken. */
function homeward({ nodes }: PlaySpace, may: (edge: Edge) => boolean = () => true): ReadonlyMap<string, Hop> {
  const into = new Map<string, { key: string; edge: Edge }[]>();
  const hops = new Map<string, Hop>();
  for (const { key, passage, edges } of nodes.values()) {
    if (passage.kind === "end") hops.set(key, { left: 0, next: undefined });
    for (const edge of edges)
      if (may(edge)) {
        const known = into.get(edge.to) ?? [];
        known.push({ key, edge });
        into.set(edge.to, known);
      }
  }
  // A map's own order is the queue: what is found is looked at after all that was found before it.
  for (const [to, { left }] of hops)
    for (const { key, edge } of into.get(to) ?? [])
      if (!hops.has(key)) hops.set(key, { left: left + 1, next: edge });
  return hops;
}

type Before = { readonly key: string; readonly at: string; readonly edge: Edge } | undefined;

/** How each node is come to first from the start, nearest first. */
function outward({ start, nodes }: PlaySpace): ReadonlyMap<string, Before> {
  const before = new Map<string, Before>([[start, undefined]]);
  for (const [key] of before) {
    const node = nodes.get(key);
    for (const edge of node?.edges ?? [])
      if (node && !before.has(edge.to)) before.set(edge.to, { key, at: node.passage.id, edge });
  }
  return before;
}

function pathTo(out: ReadonlyMap<string, Before>, to: string): Way["edges"] {
  const edges: { at: string; edge: Edge }[] = [];
  for (let step = out.get(to); step; step = out.get(step.key))
    edges.unshift({ at: step.at, edge: step.edge });
  return edges;
}

/** The way on from a node to an ending, after the choices made so far; nothing where none can be reached. */
function lead(
  { nodes }: PlaySpace,
  home: ReadonlyMap<string, Hop>,
  from: string,
  before: Way["edges"],
): Way | undefined {
  const edges = [...before];
  let node = nodes.get(from);
  for (let hop = home.get(from); hop?.next && node; hop = home.get(hop.next.to)) {
    edges.push({ at: node.passage.id, edge: hop.next });
    node = nodes.get(hop.next.to);
  }
  return node?.passage.kind === "end" ? { edges, end: node.passage.id } : undefined;
}
