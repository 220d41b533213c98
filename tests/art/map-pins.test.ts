import { describe, expect, it } from "vitest";
import { PLACES } from "../../src/art/catalogue.ts";
import { MOST_PINS } from "../../src/art/map/fan.ts";
import { factsOf, type StoryFacts } from "../../src/screens/choose-facts.ts";
import { marksOf } from "../../src/screens/choose-marks.tsx";
import { pinsAt } from "../../src/screens/map-pins.ts";
import { firstPack } from "../support/first-week.ts";

const { scenarios } = firstPack;
const stories = factsOf({ scenarios, played: ["camp-rabbit"], made: undefined });
const story = (id: string, more: Partial<StoryFacts> = {}): StoryFacts => ({
  id,
  place: "library",
  title: id,
  note: undefined,
  played: false,
  twin: undefined,
  mentor: "amara",
  mentee: "leo",
  ...more,
});

describe("the map and the list", () => {
  it("have the same stories: a pin for each", () => {
    const pinned = PLACES.flatMap((place) => pinsAt(place, stories).pins.map(({ item }) => item.id));
    expect(pinned.toSorted()).toEqual(scenarios.map(({ id }) => id).toSorted());
  });

  it("tell the same of each: new or played today, twin, and what is good to know", () => {
    const marks = Object.fromEntries(stories.map((one) => [one.id, marksOf(one)]));
    expect(marks["camp-rabbit"]).toEqual(["played"]);
    expect(marks["promise-first"]).toEqual(["new", "note"]);
    expect(marks["third-coat-a"]).toEqual(["new", "twin", "note"]);
  });

  it("a twin that is not here is no twin", () => {
    const alone = factsOf({
      scenarios: scenarios.filter(({ id }) => id !== "third-coat-b"),
      played: [],
      made: undefined,
    });
    expect(alone.find(({ id }) => id === "third-coat-a")?.twin).toBeUndefined();
  });
});

describe("more stories at one place than pins", () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => story(`s-${i}`));

  it("all have a pin while there are six or fewer", () => {
    expect(pinsAt("library", many(MOST_PINS))).toMatchObject({ more: undefined });
    expect(pinsAt("library", many(MOST_PINS)).pins).toHaveLength(MOST_PINS);
  });

  it.each([7, 8, 40])("of %i, the last pin says how many more the list has", (count) => {
    const { pins, more } = pinsAt("library", many(count));
    expect(pins.length + (more?.item ?? 0)).toBe(count);
    expect(pins).toHaveLength(MOST_PINS - 1);
    expect(pins.every((pin) => pin.x !== more?.x || pin.y !== more.y)).toBe(true);
  });

  it("a twin whose other half has no pin is not drawn joined", () => {
    const pair = [story("one", { twin: "other" }), story("other", { twin: "one" })] as const;
    const { pins } = pinsAt("library", [pair[0], ...many(8), pair[1]]);
    expect(pins.filter(({ joined }) => joined)).toEqual([]);
  });
});
