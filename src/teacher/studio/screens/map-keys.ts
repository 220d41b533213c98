import type { MapNode, StoryMap } from "./map-layout.ts";

/** Where a key leads from a passage on the map; nothing for a key that is none of the map's. */
export function nodeByKey(map: StoryMap, from: string, key: string): string | undefined {
  switch (key) {
    case "ArrowDown":
      return map.edges.find((edge) => edge.from === from && edge.to !== undefined)?.to ?? from;
    case "ArrowUp":
      return before(map, from) ?? from;
    case "ArrowRight":
      return beside(map, from, 1);
    case "ArrowLeft":
      return beside(map, from, -1);
    case "Home":
      return inRows(map)[0]?.id;
    case "End":
      return inRows(map).at(-1)?.id;
    default:
      return undefined;
  }
}

/** Of what leads to a passage, the nearest above it; where all stand below it, the first. */
function before(map: StoryMap, to: string): string | undefined {
  const here = map.nodes.find(({ id }) => id === to);
  const leading = map.edges.filter((edge) => edge.to === to && edge.from !== to).map(({ from }) => from);
  const nodes = map.nodes.filter(({ id }) => leading.includes(id));
  const above = nodes.filter(({ y }) => here !== undefined && y < here.y).sort((a, b) => b.y - a.y);
  return (above[0] ?? nodes[0])?.id;
}

/** The next one of the row, and at its end the first of the next row: so every passage can be come to. */
function beside(map: StoryMap, from: string, by: 1 | -1): string {
  const rows = inRows(map);
  const at = rows.findIndex(({ id }) => id === from);
  return rows[at + by]?.id ?? from;
}

/** All passages row by row, and each row from its beginning. */
const inRows = (map: StoryMap): readonly MapNode[] => [...map.nodes].sort((a, b) => a.y - b.y || a.x - b.x);
