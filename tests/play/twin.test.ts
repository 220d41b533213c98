import { describe, expect, it } from "vitest";
import { twinLines } from "../../src/play/twin.ts";
import type { Passage, SayPassage } from "../../src/scenario/format.ts";
import { buildStory, type Story } from "../../src/scenario/stepping.ts";
import { content, storyOf } from "../support/first-week.ts";

/** The first of the twins, with the line that differs said otherwise. */
function changedLine(change: (line: SayPassage) => Passage): Story {
  const { scenario, circle } = storyOf("third-coat-a");
  const passages = scenario.passages.map((one) =>
    one.kind === "say" && one.id === scenario.twin?.differs ? change(one) : one,
  );
  return buildStory({ ...scenario, passages }, circle);
}

const linesOf = (id: string) => twinLines(storyOf(id), content.stories);

describe("the line that differs between twins", () => {
  it("[PM-0, PM-1] is set beside the other one, each with the rule that it brings", () => {
    expect(linesOf("third-coat-a")).toMatchObject([
      { scenario: "third-coat-a", by: "mentee", clauses: ["PM-0"] },
      { scenario: "third-coat-b", by: "mentee", mood: "scared", clauses: ["PM-1"] },
    ]);
  });

  it("stands first in the story that was played", () => {
    expect(linesOf("third-coat-b")?.map(({ scenario }) => scenario)).toEqual([
      "third-coat-b",
      "third-coat-a",
    ]);
  });

  it("has a plain face where none is told", () => {
    const plain = changedLine(({ id, kind, by, text, next }) => ({ id, kind, by, text, next }));
    expect(twinLines(plain, content.stories)?.[0].mood).toBe("neutral");
  });

  it("is not there where the twin is not open, or what differs is no line of talk", () => {
    const story = storyOf("third-coat-a");
    expect(twinLines(story, new Map())).toBeUndefined();
    const asked = changedLine(({ id }) => ({ id, kind: "choose", choices: [] }));
    expect(twinLines(asked, content.stories)).toBeUndefined();
    expect(twinLines(storyOf("third-coat-b"), new Map([["third-coat-a", asked]]))).toBeUndefined();
  });

  it("is not there for a story without a twin", () => {
    expect(linesOf("camp-rabbit")).toBeUndefined();
  });
});
