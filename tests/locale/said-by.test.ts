import { describe, expect, it } from "vitest";
import enGB from "../../src/locale/en-GB.json" with { type: "json" };
import laterWords from "../../src/locale/later/en-GB.json" with { type: "json" };
import { ROOM_WORDS } from "../../src/locale/rooms/en-GB.ts";
import { sayerOf } from "../../src/locale/said-by.ts";
import { interfaceWords } from "../support/interface-words.ts";

const POLISH = {
  code: "pl",
  files: [{ story: { left_one: "jedna", left_few: "{{count}} kilka", left_many: "{{count}} wiele" } }],
};
const ENGLISH = {
  code: "en-GB",
  files: [
    { hello: "Hello, {{ name }}!", story: { left_one: "one" } },
    { story: { left_other: "{{count}} others", told_zero: "nobody", told_other: "{{count}} told" } },
  ],
};
const plain = sayerOf([POLISH, ENGLISH], String);

describe("[issue 9] the words of the screens, without a library", () => {
  it.each([
    [1, "jedna"],
    [3, "3 kilka"],
    [5, "5 wiele"],
    [22, "22 kilka"],
  ])("%s takes the form that Polish has for it", (count, said) => {
    expect(plain("story.left", { count })).toBe(said);
  });

  it("what a language lacks is said in English, by the plurals of English", () => {
    expect(plain("story.told", { count: 3 })).toBe("3 told");
    expect(sayerOf([ENGLISH], String)("story.left", { count: 5 })).toBe("5 others");
  });

  it("finds every text that there is under its own name, also under one with a dot in it", () => {
    const say = sayerOf([{ code: "en-GB", files: [enGB, laterWords, ROOM_WORDS] }], String);
    expect(say("settings.sizes.1.5")).toBe("Large");
    expect(interfaceWords.filter(([key, words]) => !words.includes("{{") && say(key) !== words)).toEqual([]);
  });

  it("a count of nothing has words of its own where there are some", () => {
    expect(plain("story.told", { count: 0 })).toBe("nobody");
    expect(sayerOf([ENGLISH], String)("story.left", { count: 0 })).toBe("0 others");
  });

  it("fills a value in once, wrapped, and looks nothing up that stands in it", () => {
    const say = sayerOf([ENGLISH], (value) => `<${String(value)}>`);
    expect(say("hello", { name: "{{name}} $& story.left" })).toBe("Hello, <{{name}} $& story.left>!");
    expect(say("hello")).toBe("Hello, <>!");
  });

  it("a name that nothing has is said as it is, and so is the name of a group or of what every object has", () => {
    for (const name of ["gone", "story", "story.gone", "constructor", "story.left_one.length"])
      expect(plain(name)).toBe(name);
  });
});
