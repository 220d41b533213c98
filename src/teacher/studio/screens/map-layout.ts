import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from "@dagrejs/dagre";
import type { Passage, Scenario } from "../../../scenario/format.ts";
import { gridMap, type GridNode } from "./map-grid.ts";

/** A passage on the map: the middle of its box. */
export interface MapNode {
  readonly id: string;
  readonly kind: Passage["kind"];
  readonly x: number;
  readonly y: number;
}

/** A link of the talk: from a passage, by a card where it is a choice, along some points. */
export interface MapEdge {
  readonly from: string;
  /** The passage it leads to; nothing where there is none of that name. */
  readonly to: string | undefined;
  /** The place of the card, from 0; nothing for the way on from a line. */
  readonly card: number | undefined;
  readonly points: readonly Point[];
  /** The middle of the sign that says which card it is. */
  readonly sign: Point | undefined;
  /** The middle of the box that says that it leads nowhere. */
  readonly stub: Point | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A scenario's talk as a drawing: boxes in rows, from the start down, and the ways between them. */
export interface StoryMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly width: number;
  readonly height: number;
}

/** The size of a box, and of the sign where a way leads nowhere. */
export const BOX = { width: 188, height: 68 } as const;
export const STUB = { width: 108, height: 32 } as const;
/** The sign of a card on its way. */
export const SIGN = 22;
const MARGIN = 24;

interface Link {
  readonly from: number;
  /** The position of the passage it leads to; -1 where there is none. */
  readonly to: number;
  readonly card: number | undefined;
}

/** Every link of a scenario, by the positions of its passages: so two of one id are told apart. */
function linksOf({ passages }: Pick<Scenario, "passages">): readonly Link[] {
  const places = new Map<string, number>();
  passages.forEach(({ id }, i) => places.has(id) || places.set(id, i));
  const at = (id: string) => places.get(id) ?? -1;
  return passages.flatMap((passage, from): Link[] => {
    if (passage.kind === "say") return [{ from, to: at(passage.next), card: undefined }];
    if (passage.kind === "end") return [];
    return passage.choices.map(({ to }, card) => ({ from, to: at(to), card }));
  });
}

/** What a map depends on: while this stays the same text, so does the map, whatever else is written. */
export const mapKey = (scenario: Pick<Scenario, "passages">): string =>
  JSON.stringify([scenario.passages.map(({ id, kind }) => [id, kind]), linksOf(scenario)]);

type Drawing = InstanceType<typeof Graph<GraphLabel, NodeLabel, EdgeLabel>>;

/** More passages than these, or more ways beside the one that each has, and layers would keep the page busy for minutes. */
const MOST_LAID_OUT = { passages: 400, extraWays: 200 } as const;
const GRID = { box: BOX, stub: STUB, gap: SIGN, margin: MARGIN } as const;

const isTangled = ({ passages }: Pick<Scenario, "passages">, links: readonly Link[]): boolean =>
  passages.length > MOST_LAID_OUT.passages || links.length - passages.length > MOST_LAID_OUT.extraWays;

function withWays({ passages }: Pick<Scenario, "passages">, links: readonly Link[]): readonly GridNode[] {
  const ways = passages.map((): Link[] => []);
  for (const link of links) ways[link.from]?.push(link);
  return passages.map(({ id, kind }, i) => ({ id, kind, ways: ways[i] ?? [] }));
}

/** Lays a scenario's passages out in layers, so that its ways cross as little as may be. Pure: the same talk gives the same map. */
export function layoutMap(scenario: Pick<Scenario, "passages">): StoryMap {
  const links = linksOf(scenario);
  if (isTangled(scenario, links)) return gridMap(withWays(scenario, links), GRID);
  const graph: Drawing = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: "TB",
    nodesep: 36,
    edgesep: SIGN + 6,
    ranksep: 26,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  scenario.passages.forEach((_, i) => graph.setNode(nodeName(i), { ...BOX }));
  links.forEach(({ from, to, card }, i) => {
    if (to < 0) graph.setNode(stubName(i), { ...STUB });
    const sign = card === undefined ? {} : { width: SIGN, height: SIGN, labelpos: "c" as const };
    graph.setEdge(nodeName(from), to < 0 ? stubName(i) : nodeName(to), sign, String(i));
  });
  layout(graph);
  return {
    nodes: scenario.passages.map(({ id, kind }, i) => ({ id, kind, ...middleOf(graph.node(nodeName(i))) })),
    edges: links.map((link, i) => drawnEdge(graph, scenario, link, i)),
    width: Math.ceil(graph.graph().width ?? 0),
    height: Math.ceil(graph.graph().height ?? 0),
  };
}

function drawnEdge(
  graph: Drawing,
  { passages }: Pick<Scenario, "passages">,
  { from, to, card }: Link,
  i: number,
): MapEdge {
  const end = to < 0 ? stubName(i) : nodeName(to);
  const edge = graph.edge({ v: nodeName(from), w: end, name: String(i) });
  const points = (edge.points ?? []).map(middleOf);
  return {
    from: passages[from]?.id ?? "",
    to: to < 0 ? undefined : passages[to]?.id,
    card,
    points,
    // The first bend is right below the choice, and each way has its own: dagre would put the sign half-way.
    sign: card === undefined ? undefined : (points[1] ?? middleOf(edge)),
    stub: to < 0 ? middleOf(graph.node(end)) : undefined,
  };
}

const middleOf = ({ x, y }: { readonly x?: number; readonly y?: number }): Point => ({
  x: Math.round(x ?? 0),
  y: Math.round(y ?? 0),
});

const nodeName = (i: number): string => `passage ${i}`;
const stubName = (i: number): string => `nowhere ${i}`;
