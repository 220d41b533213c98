import { describe, expect, it } from "vitest";
import { twinLines } from "../../src/play/twin.ts";
import { content, storyOf } from "../support/first-week.ts";

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

  it("is not there for a story without a twin", () => {
    expect(linesOf("camp-rabbit")).toBeUndefined();
  });
});
