import { describe, expect, it } from "vitest";
import { progressOf } from "../../src/play/progress.ts";
import { startRun } from "../../src/play/run.ts";
import { buildStory } from "../../src/scenario/stepping.ts";
import { play, spaceOf, stories, storyOf, waysThrough } from "../support/first-week.ts";

describe("progress counts choices, never time", () => {
  it.each([
    ["camp-rabbit", [], { made: 0, left: 3 }],
    ["camp-rabbit", ["private"], { made: 1, left: 2 }],
    ["camp-rabbit", ["never-ever"], { made: 1, left: 3 }],
    ["camp-rabbit", ["private", "reassure", "theirs"], { made: 3, left: 0 }],
    ["promise-first", ["listen", "limit"], { made: 2, left: 1 }],
    ["third-coat-a", ["help", "keep", "keep"], { made: 3, left: 1 }],
  ] as const)("%s %j", (scenario, choices, progress) => {
    expect(progressOf(play(scenario, ...choices))).toEqual(progress);
  });

  it("is the same at a line as at the choice it leads to", () => {
    expect(progressOf(startRun(storyOf("camp-rabbit")))).toEqual(progressOf(play("camp-rabbit")));
  });
});

describe("a story that is not whole yet, as a writer may try it", () => {
  const { scenario, circle } = storyOf("camp-rabbit");
  const passages = scenario.passages.map((passage) =>
    passage.kind === "choose"
      ? { ...passage, choices: passage.choices.map((choice) => ({ ...choice, to: passage.id })) }
      : passage,
  );

  it("has none left where no choice leads to an ending", () => {
    expect(progressOf(startRun(buildStory({ ...scenario, passages }, circle)))).toEqual({ made: 0, left: 0 });
  });
});

describe.each(stories)("everywhere in %s", (id, story) => {
  const space = spaceOf(story);
  const at = waysThrough(space).map(({ node, choices }) => ({ node, run: play(id, ...choices) }));
  const left = new Map(at.map(({ node, run }) => [node.key, progressOf(run).left]));

  it("none are left exactly at an ending", () => {
    const wrong = at.filter(({ node }) => (left.get(node.key) === 0) !== (node.passage.kind === "end"));
    expect(wrong.map(({ node }) => node.key)).toEqual([]);
  });

  it("what is left is one choice, and then the fewest from there", () => {
    const choices = at.filter(({ node }) => node.passage.kind === "choose").map(({ node }) => node);
    const fewest = choices.map(
      (node) => 1 + Math.min(...node.edges.map((edge) => left.get(edge.to) ?? Infinity)),
    );
    expect(choices.map((node) => left.get(node.key))).toEqual(fewest);
  });
});
