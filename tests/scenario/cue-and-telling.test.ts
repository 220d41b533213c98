import { expect, it } from "vitest";
import { isFamiliar } from "../../src/scenario/reading.ts";
import { linksIn } from "../../src/scenario/twee/notation.ts";
import { diagnose, packWith } from "../support/packs.ts";

it("[SC021] a cue that goes on in another line, and waits with the telling for the choice, is sound", () => {
  const pack = packWith(({ scenarios, texts }) => {
    const [scenario] = scenarios;
    scenario.passages[0].next = "more";
    scenario.passages.push({
      ...scenario.passages[0],
      id: "more",
      reveals: {},
      text: "gate.more",
      next: "first",
    });
    texts["en-GB"]["gate.more"] = "It is about home.";
  });
  expect(diagnose(pack)).toEqual([]);
});

it("[Twine] what is set when a link is followed belongs to the link, to its last bracket; what stands behind it does not", () => {
  const ends = (text: string) => linksIn(text).map(({ start, end }) => text.slice(start, end));
  expect(ends("[[on->Six]][$x to 1] and [more]")).toEqual(["[[on->Six]][$x to 1]"]);
  expect(ends("[[on->Six][$x to 1]] and ]")).toEqual(["[[on->Six][$x to 1]]"]);
  expect(ends("[[a]] [b]")).toEqual(["[[a]]"]);
  expect(ends("[[a]][[b]]")).toEqual(["[[a]]", "[[b]]"]);
  expect(ends("[[a]][b")).toEqual(["[[a]]"]);
});

it.each([
  ["isn't", true],
  ["can’t", true],
  ["don't", true],
  ["friend's", true],
  ["cries", true],
  ["stopped", true],
  ["running", true],
  ["quickly", true],
  ["boxes", true],
  ["safeguarding's", false],
  ["constitutionally", false],
])("a word that a reader of seven knows, or an ending of one: %s", (word, known) =>
  expect(isFamiliar(word)).toBe(known),
);
