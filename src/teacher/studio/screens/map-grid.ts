import type { MapEdge, MapNode, Point, StoryMap } from "./map-layout.ts";

/** Boxes in a row. */
const ROW = 6;

interface Sizes {
  readonly box: { readonly width: number; readonly height: number };
  readonly stub: { readonly width: number; readonly height: number };
  readonly gap: number;
  readonly margin: number;
}

/** A passage and the ways on from it, by the positions of the passages they lead to; -1 for nowhere. */
export interface GridNode extends Pick<MapNode, "id" | "kind"> {
  readonly ways: readonly { readonly to: number; readonly card: number | undefined }[];
}

/**
 * A talk too tangled to be untangled: its passages row by row in their own order, with straight ways between them. As
 * quick for any talk as it is long.
 */
export function gridMap(nodes: readonly GridNode[], { box, stub, gap, margin }: Sizes): StoryMap {
  const [across, down] = [box.width + stub.width + gap, box.height + stub.height + 2 * gap];
  const middle = (i: number): Point => ({
    x: margin + box.width / 2 + (i % ROW) * across,
    y: margin + box.height / 2 + Math.floor(i / ROW) * down,
  });
  const edges = nodes.flatMap(({ id, ways }, i) =>
    ways.map(({ to, card }): MapEdge => {
      const { x, y } = middle(i);
      // The ways on part below the box, each from a place of its own.
      const start = { x: Math.round(x + (((card ?? 0) % 4) - 1.5) * (box.width / 4)), y: y + box.height / 2 };
      const sign = { x: start.x, y: start.y + gap };
      // Ways that lead nowhere have their stubs beside the box, one below the other.
      const besides = y + (stub.height - box.height) / 2 + ((card ?? 0) % 4) * (stub.height + 2);
      const nowhere = { x: x + (box.width + stub.width) / 2 + gap / 2, y: besides };
      const end = to < 0 ? nowhere : { x: middle(to).x, y: middle(to).y - box.height / 2 };
      return {
        from: id,
        to: nodes[to]?.id,
        card,
        points: [start, sign, end],
        sign: card === undefined ? undefined : sign,
        stub: to < 0 ? nowhere : undefined,
      };
    }),
  );
  return {
    nodes: nodes.map(({ id, kind }, i) => ({ id, kind, ...middle(i) })),
    edges,
    width: 2 * margin + across * Math.min(ROW, nodes.length),
    height: 2 * margin + down * Math.ceil(nodes.length / ROW),
  };
}
