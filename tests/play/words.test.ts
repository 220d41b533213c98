import { describe, expect, it } from "vitest";
import { exerciseAfter, feedbackOn, NO_TRAINING, train, type TrainingEvent } from "../../src/play/words.ts";
import type { Exercise } from "../../src/scenario/exercises/format.ts";
import { shippedWords } from "../support/exercises.ts";
import { circleOf } from "../support/policies.ts";

const peer = circleOf("peer");
const after = (...events: readonly TrainingEvent[]) => events.reduce(train, NO_TRAINING);
const exercise = (id: string): Exercise => {
  const found = shippedWords.exercises.find((one) => one.id === id);
  if (!found) throw new Error(`no exercise ${id}`);
  return found;
};
const tiles = (...ids: readonly string[]): TrainingEvent[] => ids.map((tile) => ({ kind: "tile", tile }));

describe("choosing a sentence", () => {
  it.each([
    ["promise-me", "promise", false, "promised", "PM-4"],
    ["promise-me", "listen", false, "partly", "PM-2"],
    ["promise-me", "limit", true, "right", "PM-2"],
    ["you-promised", "back", true, "repaired", "PM-4"],
    ["no-more", "enough", true, "right", "PM-1"],
    ["my-fault", "thank", true, "allowed", "PM-1"],
    ["how-to-say", "later", false, "kept-too-much", "PM-1"],
    ["what-was-it", "a-bit", false, "told-too-much", "PM-0"],
    ["what-was-it", "theirs", true, "right", "PM-0"],
  ])("%s: %s fits: %s, for it is %s by %s", (id, option, fits, verdict, clause) => {
    expect(feedbackOn(peer, exercise(id), after({ kind: "choose", option }))).toMatchObject({
      fits,
      verdict,
      clauses: expect.arrayContaining([clause]),
      why: `${id}.${option}.why`,
    });
  });

  it("digging meets a helper tip, and no rule", () => {
    const found = feedbackOn(peer, exercise("no-more"), after({ kind: "choose", option: "dig" }));
    expect(found).toMatchObject({ fits: false, clauses: [], tips: ["HT-2"] });
  });

  it("before anything is chosen nothing is said of it", () => {
    expect(feedbackOn(peer, exercise("promise-me"), NO_TRAINING)).toBeUndefined();
  });

  it("another sentence can be tried at once", () => {
    const now = after({ kind: "choose", option: "promise" }, { kind: "choose", option: "limit" });
    expect(feedbackOn(peer, exercise("promise-me"), now)?.fits).toBe(true);
  });
});

describe("building a sentence", () => {
  const build = exercise("say-the-limit");

  it("each piece is pressed once, in order, and can be taken back", () => {
    expect(after(...tiles("keep", "but", "keep")).tiles).toEqual(["keep", "but"]);
    expect(after(...tiles("keep", "but"), { kind: "undo" }).tiles).toEqual(["keep"]);
    expect(after(...tiles("keep", "but", "tell"), { kind: "undo" }).tiles).toEqual(["keep", "but"]);
    expect(after({ kind: "undo" }).tiles).toEqual([]);
  });

  it("is judged when it is said, and not before", () => {
    const built = after(...tiles("keep", "but", "have", "first"));
    expect(feedbackOn(peer, build, built)).toBeUndefined();
    expect(feedbackOn(peer, build, train(built, { kind: "say" }))).toMatchObject({
      fits: true,
      verdict: "right",
    });
  });

  it("pieces can make a promise too, which the judge finds", () => {
    const built = after(...tiles("keep", "never"), { kind: "say" });
    expect(feedbackOn(peer, build, built)).toMatchObject({ fits: false, verdict: "promised" });
  });

  it("pieces that make no sentence are not judged", () => {
    const built = after(...tiles("have", "but"), { kind: "say" });
    expect([built.said, feedbackOn(peer, build, built)]).toEqual([true, undefined]);
  });

  it("a change after it was said takes the word back", () => {
    const said = after(...tiles("keep", "but"), { kind: "say" });
    expect([said.said, train(said, { kind: "undo" }).said]).toEqual([true, false]);
    expect(after({ kind: "say" }).said).toBe(false);
  });
});

it("one exercise follows another, up to the last; opening one begins afresh", () => {
  const ids = shippedWords.exercises.map(({ id }) => id);
  expect(ids.map((id) => exerciseAfter(shippedWords, id)?.id)).toEqual([...ids.slice(1), undefined]);
  expect(exerciseAfter(shippedWords, "no-such")).toBeUndefined();
  expect(after({ kind: "choose", option: "limit" }, { kind: "open", exercise: "no-more" })).toEqual({
    ...NO_TRAINING,
    at: "no-more",
  });
});
