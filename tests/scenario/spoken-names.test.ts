import { describe, expect, it } from "vitest";
import { LOOK_NAMES, PUPIL_LOOKS } from "../../src/art/catalogue.ts";
import { sentencesOf } from "../../src/scenario/reading.ts";
import { library } from "../support/library.ts";

const lines = [...library.packs.values()].flatMap(({ texts }) => Object.entries(texts["en-GB"] ?? {}));

/** Lines in which she or he is somebody else than the adult: read one by one. */
const SOMEBODY_ELSE: readonly string[] = [
  "blue-bibs.home-late",
  "same-lot.noticed",
  "crying.dad",
  "nan.dad",
  "ping.mama",
  "ball-game.hot-choice.go",
];
const ADULT = /\{\{(coordinator|teacher|lead|deputy)\}\}/;
const PRONOUN = /\b(she|he|her|him|his|hers|herself|himself)\b/i;

describe("the names that a school makes its own", () => {
  it("are slots: no sentence says the name of a story's pupil outright, so that each can be swapped", () => {
    const named = new RegExp(`\\b(${PUPIL_LOOKS.map((look) => LOOK_NAMES[look]).join("|")})\\b`);
    expect(lines.filter(([, text]) => named.test(text))).toEqual([]);
  });

  it("an adult whom a school names is never she or he", () => {
    const said = lines.filter(([, text]) => ADULT.test(text) && PRONOUN.test(text)).map(([key]) => key);
    expect(said.filter((key) => !SOMEBODY_ELSE.includes(key))).toEqual([]);
    expect(SOMEBODY_ELSE.filter((key) => !said.includes(key))).toEqual([]);
  });
});

describe("[X14] the policy in a child's words", () => {
  const { clauses, tips, verdicts } = library.wording;
  const told = Object.entries({ ...clauses, ...tips, ...verdicts }).map(
    ([id, { child }]) => [id, child] as const,
  );

  it.each(told)("%s has at most 14 words a sentence", (_, child) => {
    const long = sentencesOf(child).filter((sentence) => sentence.split(/\s+/).length > 14);
    expect(long).toEqual([]);
  });
});
