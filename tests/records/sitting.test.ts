import { describe, expect, it } from "vitest";
import { BADGES } from "../../src/art/catalogue.ts";
import { forgetSitting, writeSitting, type Sitting } from "../../src/records/sitting.ts";
import { readSitting } from "../../src/records/read-sitting.ts";
import { openShelf } from "../../src/records/storage.ts";
import { freshStores } from "../support/fake-storage.ts";

const SITTING: Sitting = {
  screen: "scene",
  badge: "fox",
  scenario: "camp-rabbit",
  steps: [{ kind: "next" }, { kind: "next" }, { kind: "choose", choice: "private" }],
  earlier: [{ kind: "next" }],
  played: ["third-coat-a"],
  met: ["PM-0", "GE-2"],
};
const readBack = (value: unknown) => {
  const shelf = openShelf(freshStores());
  shelf.write("sitting", value);
  return readSitting(shelf);
};

describe("the place kept in the tab", () => {
  it("is given back as it was", () => {
    const stores = freshStores();
    writeSitting(openShelf(stores), SITTING);
    expect(readSitting(openShelf(stores))).toEqual(SITTING);
  });

  it.each(BADGES)("[P14] knows the %s, and no name", (badge) => {
    expect(readBack({ screen: "choose", badge, played: [] })).toEqual({
      screen: "choose",
      badge,
      played: [],
    });
  });

  it("needs no more than a screen and the stories played", () => {
    expect(readBack({ screen: "title", played: [] })).toEqual({ screen: "title", played: [] });
  });

  it("is in the tab, never on the device", () => {
    const stores = freshStores();
    writeSitting(openShelf(stores), SITTING);
    expect([stores.local.held.size, stores.session.held.size]).toEqual([0, 1]);
  });

  it("[C9] is gone when it is forgotten", () => {
    const stores = freshStores();
    const shelf = openShelf(stores);
    writeSitting(shelf, SITTING);
    forgetSitting(shelf);
    expect(readSitting(shelf)).toBeUndefined();
    expect(stores.session.held.size).toBe(0);
  });
});

describe("[P8] a place that holds more, less or something else is no place", () => {
  it.each([
    ["a name", { ...SITTING, name: "Leo" }],
    ["a class", { ...SITTING, class: "5B" }],
    ["a time", { ...SITTING, at: "2026-01-01T09:00:00Z" }],
    ["how long a step took", { ...SITTING, steps: [{ kind: "next", ms: 1200 }] }],
    ["how long a choice took", { ...SITTING, steps: [{ kind: "choose", choice: "private", ms: 1200 }] }],
    ["breaks taken", { ...SITTING, breaks: 2 }],
    ["a verdict", { ...SITTING, verdicts: ["right"] }],
    ["a badge that is no animal of the game", { ...SITTING, badge: "Leo" }],
    ["a step of no kind", { ...SITTING, steps: [{ kind: "undo" }] }],
    ["a choice without its id", { ...SITTING, steps: [{ kind: "choose" }] }],
    ["a choice longer than any id", { ...SITTING, steps: [{ kind: "choose", choice: "x".repeat(41) }] }],
    ["a screen longer than any name", { ...SITTING, screen: "x".repeat(41) }],
    [
      "more steps than anybody takes",
      { ...SITTING, steps: Array.from({ length: 2001 }, () => ({ kind: "next" })) },
    ],
    ["a rule card that there is not", { ...SITTING, met: ["PM-9"] }],
    ["a name among the rule cards", { ...SITTING, met: ["Leo"] }],
    ["more rule cards than there are", { ...SITTING, met: Array.from({ length: 60 }, () => "PM-0") }],
    ["steps that are no list", { ...SITTING, steps: "next,next" }],
    ["no screen", { played: [] }],
    ["no list of stories", { screen: "title" }],
    ["a polluted prototype", JSON.parse('{"screen":"title","played":[],"__proto__":{"admin":true}}')],
    ["nothing", null],
    ["a list", []],
  ])("%s", (_, value) => {
    expect(readBack(value)).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
