import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Passage, Scenario } from "../../../src/scenario/format.ts";
import { nodeByKey } from "../../../src/teacher/studio/screens/map-keys.ts";
import {
  BOX,
  layoutMap,
  mapKey,
  SIGN,
  STUB,
  type Point,
  type StoryMap,
} from "../../../src/teacher/studio/screens/map-layout.ts";
import { outlineOf, pathOf, rowsOf } from "../../../src/teacher/studio/screens/map-shapes.ts";
import { allStories } from "../../support/library.ts";
import { SOUND_PACK } from "../../support/packs.ts";
import { longScenario } from "../../support/studio-packs.ts";

const [gate] = SOUND_PACK.scenarios;
if (!gate) throw new Error("the sound pack has a scenario");

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

const boxesOf = ({ nodes, edges }: StoryMap): readonly Box[] => [
  ...nodes.map(({ x, y }) => ({ x, y, ...BOX })),
  ...edges.flatMap(({ stub }) => (stub ? [{ ...stub, ...STUB }] : [])),
];

const overlap = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

const overlaps = (boxes: readonly Box[]): number =>
  boxes.filter((one, i) => boxes.slice(i + 1).some((other) => overlap(one, other))).length;

const outside = (map: StoryMap): readonly Box[] =>
  boxesOf(map).filter(
    ({ x, y, width, height }) =>
      x - width / 2 < 0 || y - height / 2 < 0 || x + width / 2 > map.width || y + height / 2 > map.height,
  );

const nodeOf = ({ nodes }: StoryMap, id: string) => {
  const node = nodes.find((one) => one.id === id);
  if (!node) throw new Error(`no ${id} on the map`);
  return node;
};

/** Any talk: lines, choices and ends that lead anywhere, back to themselves and to nowhere too. */
const anyTalk: fc.Arbitrary<Pick<Scenario, "passages">> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("say", "choose", "end"),
      to: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 4, maxLength: 4 }),
      cards: fc.integer({ min: 2, max: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) => ({
    passages: drawn.map(({ kind, to, cards }, i): Passage => {
      const id = `p${i}`;
      if (kind === "say") return { id, kind, text: id, next: `p${to[0]}` };
      if (kind === "end") return { id, kind: "end", text: id };
      const choices = to
        .slice(0, cards)
        .map((at, k) => ({ id: `c${k}`, text: id, acts: ["listen"], to: `p${at}` }));
      return { id, kind: "choose", choices };
    }),
  }));

describe("[issue 6] the map of a scenario", () => {
  it("holds every passage once and every link, from the start down", () => {
    const map = layoutMap(gate);
    expect(map.nodes.map(({ id }) => id)).toEqual(gate.passages.map(({ id }) => id));
    const links = gate.passages.flatMap((passage) =>
      passage.kind === "say"
        ? [`${passage.id}>${passage.next}`]
        : passage.kind === "choose"
          ? passage.choices.map(({ to }, card) => `${passage.id}>${to} ${card}`)
          : [],
    );
    const drawn = map.edges.map(
      ({ from, to, card }) => `${from}>${to}${card === undefined ? "" : ` ${card}`}`,
    );
    expect(drawn).toEqual(links);
    const highest = Math.min(...map.nodes.map(({ y }) => y));
    expect(nodeOf(map, gate.start).y).toBe(highest);
    for (const { from, to } of map.edges)
      expect(nodeOf(map, to ?? "").y, `${from} stands above ${to}`).toBeGreaterThan(nodeOf(map, from).y);
  });

  it("puts no box over another, and none outside, in every scenario that ships", () => {
    const maps = allStories.map(({ scenario }) => layoutMap(scenario));
    expect(maps.length).toBeGreaterThan(40);
    expect(maps.map((map) => overlaps(boxesOf(map))).filter((count) => count > 0)).toEqual([]);
    expect(maps.flatMap(outside)).toEqual([]);
  });

  it("keeps the signs of cards apart from each other and off every box, in every scenario that ships", () => {
    const crowded = allStories.flatMap(({ scenario }) => {
      const { nodes, edges } = layoutMap(scenario);
      const signs = edges.flatMap(({ sign }) => (sign ? [{ ...sign, width: SIGN, height: SIGN }] : []));
      const hidden = signs.filter((sign) => nodes.some((node) => overlap(sign, { ...node, ...BOX })));
      return overlaps(signs) + hidden.length > 0 ? [scenario.id] : [];
    });
    expect(crowded).toEqual([]);
  });

  it("draws any talk, whole or not, without laying a box over another", () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const map = layoutMap(talk);
        expect(map.nodes).toHaveLength(talk.passages.length);
        expect(overlaps(boxesOf(map))).toBe(0);
        expect(outside(map)).toEqual([]);
        for (const { points } of map.edges) expect(points.length).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });

  /** So many choices that lead about without any order. */
  const tangle = (passages: number, cards: number): Pick<Scenario, "passages"> => ({
    passages: Array.from({ length: passages }, (_, i) => ({
      id: `p${i}`,
      kind: "choose",
      choices: Array.from({ length: cards }, (_card, k) => ({
        id: `c${k}`,
        text: "a",
        acts: ["listen"],
        to: `p${(i * 7 + k * 31 + 1) % (passages + 3)}`,
      })),
    })),
  });

  it.each([
    [200, 4],
    [2000, 4],
    [150, 40],
    [2000, 0],
  ])(
    "[Q5] a talk of %i choices with %i cards each, led about without order, keeps nobody waiting",
    (...size) => {
      const talk = tangle(...size);
      const map = layoutMap(talk);
      expect(map.nodes).toHaveLength(talk.passages.length);
      expect(map.edges).toHaveLength(size[0] * size[1]);
      expect(overlaps(map.nodes.map(({ x, y }) => ({ x, y, ...BOX })))).toBe(0);
      expect(outside(map)).toEqual([]);
      for (const { points } of map.edges) expect(points).toHaveLength(3);
    },
  );

  it("draws a link to nowhere with a stub, and every other one without", () => {
    const passages = gate.passages.map((passage) =>
      passage.id === "again" && passage.kind === "say" ? { ...passage, next: "gone" } : passage,
    );
    const { edges } = layoutMap({ passages });
    expect(edges.filter(({ stub }) => stub).map(({ from, to }) => [from, to])).toEqual([
      ["again", undefined],
    ]);
  });

  it.each([10, 60, 200])(
    "lays out %i passages, and only the links count: words and facts lay out nothing",
    (size) => {
      const scenario = longScenario("long", size);
      const map = layoutMap(scenario);
      expect(map.nodes).toHaveLength(size);
      expect(overlaps(boxesOf(map))).toBe(0);
      const key = mapKey(scenario);
      const restaged = scenario.passages.map((passage) => ({ ...passage, place: "library" as const }));
      expect(mapKey({ passages: restaged })).toBe(key);
      const [first, ...rest] = scenario.passages;
      if (first?.kind !== "say") throw new Error("a long scenario begins with a line");
      expect(mapKey({ passages: [{ ...first, next: "done" }, ...rest] })).not.toBe(key);
    },
  );
});

describe("[issue 6] the map by keyboard", () => {
  const map = layoutMap(gate);

  it("Down goes along the way on, by the first card of a choice; Up goes back to what leads here", () => {
    expect(nodeByKey(map, "hello", "ArrowDown")).toBe("first");
    expect(nodeByKey(map, "second", "ArrowDown")).toBe("done");
    expect(nodeByKey(map, "done", "ArrowDown")).toBe("done");
    expect(nodeByKey(map, "tells", "ArrowUp")).toBe("first");
    expect(nodeByKey(map, "hello", "ArrowUp")).toBe("hello");
  });

  it("Left and Right go along the row, Home to the top and End to the bottom; other keys are not the map's", () => {
    const right = nodeByKey(map, "done", "ArrowRight") ?? "";
    const left = nodeByKey(map, "done", "ArrowLeft") ?? "";
    const beside = [right, left].map((id) => nodeOf(map, id)).filter(({ y }) => y === nodeOf(map, "done").y);
    expect(beside.length).toBeGreaterThan(0);
    expect(nodeByKey(map, "done", "Home")).toBe("hello");
    expect(["done", "noticed"]).toContain(nodeByKey(map, "hello", "End"));
    expect(nodeByKey(map, "hello", "a")).toBeUndefined();
    expect(nodeByKey(map, "hello", "Tab")).toBeUndefined();
  });

  it("Right alone comes to every passage of any talk, and Left back from it", () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const drawn = layoutMap(talk);
        const walk = (from: string, key: string) => {
          const seen = [from];
          for (const at of seen) {
            const to = nodeByKey(drawn, at, key);
            if (to !== undefined && !seen.includes(to)) seen.push(to);
          }
          return seen;
        };
        const top = nodeByKey(drawn, "p0", "Home") ?? "";
        const there = walk(top, "ArrowRight");
        expect([...there].sort()).toEqual(talk.passages.map(({ id }) => id).sort());
        expect(walk(there.at(-1) ?? "", "ArrowLeft")).toHaveLength(there.length);
      }),
    );
  });
});

describe("[issue 6] what a box looks like", () => {
  it("kinds differ by shape", () => {
    const shapes = (["say", "choose", "end"] as const).map(outlineOf);
    expect(new Set(shapes).size).toBe(3);
  });

  it("a way begins and ends where its link does", () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 20 },
      { x: 30, y: 40 },
    ];
    expect(pathOf({ points })).toMatch(/^M0,0.* 30,40$/);
    expect(pathOf({ points: points.slice(0, 2) })).toBe("M0,0L10,20");
  });

  it("has two rows of words at most, and shows when there are more", () => {
    expect(rowsOf("OK.")).toEqual(["OK."]);
    expect(rowsOf("Can I tell you something?")).toEqual(["Can I tell you", "something?"]);
    const long = rowsOf("Can I tell you something about home and what happened there on Friday?");
    expect(long).toHaveLength(2);
    expect(long[1]).toMatch(/…$/);
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(rowsOf(words).length).toBeLessThanOrEqual(2);
        for (const row of rowsOf(words)) expect(row.length).toBeLessThanOrEqual(22);
      }),
    );
  });
});
