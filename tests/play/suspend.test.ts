import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BADGES } from "../../src/art/catalogue.ts";
import { advance, startRun, type Run } from "../../src/play/run.ts";
import { MOST_CHARACTERS, packPlace, unpackPlace, type Place } from "../../src/play/suspend.ts";
import type { Choice } from "../../src/scenario/format.ts";
import { buildStory, passageAt, type Story } from "../../src/scenario/stepping.ts";
import { tableOf } from "../../src/screens/lesson/lesson-state.ts";
import { SHIPPED } from "../../src/screens/shipped.ts";
import { allStories, library } from "../support/library.ts";

const tables = SHIPPED.map(({ id }) => tableOf(library, id));
const [first] = tables;
if (!first) throw new Error("no pack ships");

/** A run by numbers: each picks a choice, and talk is heard in between; the last number says how much of it. */
function runBy(story: Story, picks: readonly number[], nexts: number): Run {
  let run = startRun(story);
  const hear = (most: number) => {
    for (let i = 0; i < most && passageAt(story, run.at).kind === "say"; i++)
      run = advance(run, { kind: "next" });
  };
  for (const pick of picks) {
    hear(Infinity);
    const passage = passageAt(story, run.at);
    if (passage.kind !== "choose") break;
    const choice = passage.choices[pick % passage.choices.length];
    if (choice) run = advance(run, { kind: "choose", choice: choice.id });
  }
  hear(nexts);
  return run;
}

/** The run with the most steps that comes to no passage twice. */
function longestRun(story: Story): Run {
  let longest = startRun(story);
  const search = (run: Run, seen: ReadonlySet<string>) => {
    if (run.steps.length > longest.steps.length) longest = run;
    const passage = passageAt(story, run.at);
    const steps =
      passage.kind === "choose"
        ? passage.choices.map(({ id }) => advance(run, { kind: "choose", choice: id }))
        : passage.kind === "say"
          ? [advance(run, { kind: "next" })]
          : [];
    for (const next of steps) if (!seen.has(next.at)) search(next, new Set([...seen, next.at]));
  };
  search(longest, new Set([longest.at]));
  return longest;
}

const places = fc
  .record({
    table: fc.constantFrom(...tables),
    pick: fc.nat(),
    picks: fc.array(fc.nat(3), { maxLength: 30 }),
    nexts: fc.nat(4),
    earlier: fc.option(fc.array(fc.nat(3), { maxLength: 30 }), { nil: undefined }),
    badge: fc.option(fc.constantFrom(...BADGES), { nil: undefined }),
    view: fc.option(fc.constantFrom("map" as const, "list" as const), { nil: undefined }),
    screen: fc.constantFrom("title", "choose", "scene", "debrief", "handbook"),
    met: fc.nat(20),
  })
  .map(({ table, pick, picks, nexts, earlier, badge, view, screen, met }) => {
    const story = table.stories[pick % table.stories.length];
    if (!story) throw new Error("an empty pack");
    const place: Place = {
      screen,
      from: "title",
      ...(badge ? { badge } : {}),
      ...(view ? { view } : {}),
      scenario: story.scenario.id,
      steps: runBy(story, picks, nexts).steps,
      ...(earlier ? { earlier: runBy(story, earlier, 9).steps } : {}),
      played: table.stories.slice(0, picks.length).map(({ scenario }) => scenario.id),
      met: table.clauses.slice(0, met),
    };
    return { table, place };
  });

describe("[issue 7] a place as an LMS keeps it", () => {
  it("with a part too many or too few is damaged, and nothing is taken from it", () => {
    const text = packPlace({ screen: "choose", played: [] }, first);
    expect(unpackPlace(text, first)).toMatchObject({ screen: "choose", played: [], met: [] });
    expect(unpackPlace(`${text}.aa`, first)).toBeUndefined();
    expect(unpackPlace(`${text}.`, first)).toBeUndefined();
    expect(unpackPlace(text.slice(0, text.lastIndexOf(".")), first)).toBeUndefined();
  });

  it("comes back as it was, at any step of any story", () => {
    fc.assert(
      fc.property(places, ({ table, place }) => {
        const text = packPlace(place, table);
        expect(unpackPlace(text, table)).toEqual(place);
        expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      }),
      { numRuns: 300 },
    );
  });

  it("has at most 4,096 characters on the longest run of every shipped scenario, with everything else played and met", () => {
    const lengths = allStories.map((story) => {
      const table = tables.find(({ stories }) => stories.includes(story));
      if (!table) throw new Error(`${story.scenario.id} is in no pack`);
      const { steps } = longestRun(story);
      const place: Place = {
        screen: "certificate",
        from: "certificate",
        badge: "hedgehog",
        view: "map",
        scenario: story.scenario.id,
        steps,
        earlier: steps,
        played: table.stories.map(({ scenario }) => scenario.id),
        met: table.clauses,
      };
      const text = packPlace(place, table);
      expect(unpackPlace(text, table)).toEqual(place);
      return text.length;
    });
    expect(lengths.length).toBeGreaterThan(80);
    // About 180 today: there is room for a story of many hundred choices.
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
  });

  it("stays within the limit on a run that turns in circles: the way before it is given up first, then the run", () => {
    const story = allStories.find(({ scenario: { passages } }) =>
      passages.some(({ kind }) => kind === "choose"),
    );
    if (!story) throw new Error("no story");
    const [a, b] = [
      { id: "a", kind: "choose" as const, choices: [choice("again", "a"), choice("out", "b")] },
      { id: "b", kind: "end" as const, text: "b" },
    ];
    const scenario = { ...story.scenario, start: "a", passages: [a, b] };
    const circle: Story = { ...story, scenario, passages: new Map([a, b].map((one) => [one.id, one])) };
    const table = { ...first, stories: [circle] };
    const place = (choices: number): Place => {
      const steps = Array.from({ length: choices }, () => ({ kind: "choose" as const, choice: "again" }));
      return { screen: "scene", scenario: scenario.id, steps, earlier: steps, played: [] };
    };
    const back = (choices: number) => {
      const text = packPlace(place(choices), table);
      expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      return unpackPlace(text, table);
    };
    expect(back(1500)).toMatchObject({ screen: "scene", earlier: { length: 1500 } });
    expect(back(3000)).toMatchObject({ screen: "scene", steps: { length: 3000 } });
    expect(back(3000)?.earlier).toBeUndefined();
    expect(back(5000)).toMatchObject({ screen: "choose", scenario: scenario.id });
    // As long as it may be, to the character: a choice is one of each way that is kept.
    const full = (ways: 1 | 2) => {
      const kept = ways === 2 ? {} : { earlier: undefined };
      const left = (from: string) =>
        MOST_CHARACTERS - packPlace({ ...place(0), ...kept, from }, table).length;
      const from = left("a") % ways === 0 ? "a" : "ab";
      const text = packPlace({ ...place(left(from) / ways), from }, table);
      return [text.length, unpackPlace(text, table)?.steps?.length === left(from) / ways, text] as const;
    };
    expect(full(2).slice(0, 2)).toEqual([MOST_CHARACTERS, true]);
    expect(unpackPlace(full(2)[2], table)?.earlier).toBeDefined();
    const alone = full(1);
    expect(alone[1]).toBe(true);
  }, 240_000);

  it("is written as an LMS has kept it before: version 1, the map by its first letter; another version is nothing", () => {
    const text = packPlace({ screen: "choose", view: "map", played: [] }, first);
    expect([text.split(".")[0], text.split(".")[5]]).toEqual(["1", "m"]);
    expect(unpackPlace(withPart(text, 0, "0"), first)).toBeUndefined();
  });

  it("leaves out what the stories, the clauses and the animals do not know, packed or unpacked", () => {
    const known = packPlace({ screen: "choose", played: [] }, first);
    const unknown = { badge: "unicorn", scenario: "no-such", played: ["no-such"], met: ["ZZ-9"] };
    expect(packPlace({ screen: "choose", ...unknown }, first)).toBe(known);
    expect(unpackPlace(`${known}zz`, first)).toEqual(unpackPlace(known, first));
    expect(unpackPlace(withPart(known, 5, "x"), first)).toEqual(unpackPlace(known, first));
  });

  it.each(["?0-0", "0-0?", "-", "0", "z-0", `${"0".repeat(60)}-0`])(
    "has no run where the text of the run is damaged, or chooses what is not there: %s",
    (damaged) => {
      const [story] = first.stories;
      if (!story) throw new Error("no story ships");
      const place = { screen: "scene", scenario: story.scenario.id, steps: [], played: [] };
      const back = unpackPlace(withPart(packPlace(place, first), 7, damaged), first);
      expect(back).toMatchObject({ screen: "scene", scenario: story.scenario.id });
      expect(back?.steps).toBeUndefined();
    },
  );

  it("holds a talk of many lines", () => {
    const [story] = first.stories;
    if (!story) throw new Error("no story ships");
    const lines = Array.from({ length: 50 }, (_, i) => ({
      id: `line-${i}`,
      kind: "say" as const,
      text: `line-${i}`,
      next: i < 49 ? `line-${i + 1}` : "end",
    }));
    const end = { id: "end", kind: "end" as const, text: "end" };
    const talk = buildStory({ ...story.scenario, start: "line-0", passages: [...lines, end] }, story.circle);
    const table = { ...first, stories: [talk] };
    const steps = runBy(talk, [], 40).steps;
    const place = { screen: "scene", scenario: story.scenario.id, steps, played: [], met: [] };
    expect(steps).toHaveLength(40);
    expect(unpackPlace(packPlace(place, table), table)).toEqual(place);
  });

  it("is nothing where a choice leads elsewhere than it did, or others are on offer", () => {
    const text = packPlace({ screen: "title", played: [] }, first);
    const changed = (change: (one: Choice) => Choice | readonly Choice[]) =>
      first.stories.map(({ scenario, circle }) => {
        const passages = scenario.passages.map((one) =>
          one.kind === "choose" ? { ...one, choices: one.choices.flatMap(change) } : one,
        );
        return buildStory({ ...scenario, passages }, circle);
      });
    const back = (stories: readonly Story[]) => unpackPlace(text, { ...first, stories });
    expect(back(changed((one) => one))).toBeDefined();
    expect(back(changed((one) => ({ ...one, to: first.stories[0]?.scenario.start ?? "" })))).toBeUndefined();
    expect(back(changed((one) => ({ ...one, id: `${one.id}-2` })))).toBeUndefined();
    expect(back(changed((one) => [one, { ...one, id: `${one.id}-2` }]))).toBeUndefined();
  });

  it("is nothing where the stories have changed since, or the text is damaged; and never throws", () => {
    const [, other] = tables;
    const text = packPlace({ screen: "title", played: [] }, first);
    expect(unpackPlace(text, first)).toEqual({ screen: "title", played: [], met: [] });
    expect(other && unpackPlace(text, other)).toBeUndefined();
    expect(unpackPlace(text.slice(0, 12), first)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((end) => `${text}${end}`),
        ),
        (damaged) => {
          expect(() => unpackPlace(damaged, first)).not.toThrow();
        },
      ),
    );
  });

  it("is nothing where a line leads elsewhere than it did, even if all else of the stories is the same", () => {
    const text = packPlace({ screen: "title", played: [] }, first);
    const [story, ...others] = first.stories;
    if (!story) throw new Error("no story ships");
    const passages = story.scenario.passages.map((one) =>
      one.kind === "say" ? { ...one, next: story.scenario.start } : one,
    );
    const led = { ...story, scenario: { ...story.scenario, passages } };
    expect(unpackPlace(text, { ...first, stories: [story, ...others] })).toBeDefined();
    expect(unpackPlace(text, { ...first, stories: [led, ...others] })).toBeUndefined();
  });

  it("[P8] says nothing of how a made mentor looks, and names nobody", () => {
    const made = { made: { skin: "deep" }, screen: "choose", played: [] };
    expect(packPlace(made, first)).toBe(packPlace({ screen: "choose", played: [] }, first));
  });
});

/** A packed place with one of its parts changed. */
const withPart = (text: string, at: number, part: string): string =>
  text
    .split(".")
    .map((one, i) => (i === at ? part : one))
    .join(".");

function choice(id: string, to: string) {
  return { id, text: id, acts: ["listen"], to };
}
