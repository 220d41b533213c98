import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewOf } from "../../../src/play/view.ts";
import type { Passage, Scenario } from "../../../src/scenario/format.ts";
import { walk } from "../../../src/scenario/walk.ts";
import {
  nextHeld,
  played,
  previewStory,
  showPassage,
  type Shown,
} from "../../../src/teacher/studio/screens/preview-run.ts";
import { allStories, library } from "../../support/library.ts";
import { SOUND_PACK } from "../../support/packs.ts";
import { kempshott } from "../../support/policies.ts";

const [gate] = SOUND_PACK.scenarios;
const circle = kempshott.circles.get("peer");
if (!gate || !circle) throw new Error("the sound pack and the policy are there");

const storyOf = (scenario: Scenario) => previewStory(scenario, library.profile, circle);
const runOf = (shown: Shown) => (shown.kind === "still" ? undefined : shown.run);
const choose = (choice: string) => ({ kind: "choose", choice }) as const;
const NEXT = { kind: "next" } as const;

const relinked = (id: string, next: string): Scenario => ({
  ...gate,
  passages: gate.passages.map((passage) =>
    passage.id === id && passage.kind === "say" ? { ...passage, next } : passage,
  ),
});

describe("[issue 6] the preview plays the real game at the passage in hand", () => {
  it("comes to every passage of every scenario that ships, by the game's own steps", () => {
    for (const story of allStories) {
      const met = new Set([...walk(story).nodes.values()].map(({ passage }) => passage.id));
      for (const { id } of story.scenario.passages) {
        const shown = showPassage(story, id);
        expect(shown.kind, `${story.scenario.id}/${id}`).toBe("played");
        expect(runOf(shown)?.at).toBe(id);
      }
      expect(met.size).toBeGreaterThan(0);
    }
  });

  it("by the shortest talk, so that what is known there is known", () => {
    const run = runOf(showPassage(storyOf(gate), "third"));
    expect(run?.path).toEqual(["hello", "first", "tells", "second", "again", "third"]);
    expect(run?.moments.map(({ choice }) => choice)).toEqual(["limit", "keep"]);
  });

  it("keeps the steps that were played, where they still lead there", () => {
    const story = storyOf(gate);
    const steps = [NEXT, choose("promise"), NEXT] as const;
    expect(runOf(showPassage(story, "second", steps))?.moments[0]?.choice).toBe("promise");
    expect(runOf(showPassage(story, "tells", steps))?.moments[0]?.choice).toBe("limit");
  });

  it("shows a passage that no talk leads to as if the talk began there", () => {
    const shown = showPassage(storyOf(relinked("tells", "done")), "third");
    expect(shown.kind).toBe("begun");
    expect(runOf(shown)?.at).toBe("third");
  });

  it("shows the words alone where what comes after is missing, and plays the rest all the same", () => {
    const story = storyOf(relinked("again", "gone"));
    expect(showPassage(story, "hello").kind).toBe("played");
    expect(showPassage(story, "third").kind).toBe("begun");
    const alone = storyOf({ ...relinked("hello", "gone") });
    expect(showPassage(alone, "hello").kind).toBe("still");
  });

  it("a press towards what is missing leaves the game where it is", () => {
    const run = runOf(showPassage(storyOf(relinked("again", "gone")), "second"));
    if (!run) throw new Error("the second choice can be played");
    expect(played(run, choose("keep"))).toBe(run);
    expect(played(run, choose("go")).at).toBe("done");
  });

  it("never throws, whatever is missing in the story", () => {
    const ids = [...gate.passages.map(({ id }) => id), "gone"];
    const broken = fc.array(fc.constantFrom(...ids), { minLength: 16, maxLength: 16 }).chain((to) =>
      fc.record({
        to: fc.constant(to),
        present: fc.constantFrom(undefined, ["nobody"]),
        acts: fc.constantFrom(["listen"], ["no-such-act"]),
        level: fc.constantFrom("disclosed", "no-such-level"),
      }),
    );
    fc.assert(
      fc.property(broken, fc.constantFrom(...ids), ({ to, present, acts, level }, at) => {
        const story = storyOf({
          ...gate,
          passages: gate.passages.map((passage, i): Passage => {
            const staging = present && i === 2 ? { present: [...present] } : {};
            if (passage.kind === "say")
              return { ...passage, ...staging, reveals: { safety: level }, next: to[i] ?? "" };
            if (passage.kind === "end") return { ...passage, ...staging };
            return {
              ...passage,
              ...staging,
              choices: passage.choices.map((card, k) => ({
                ...card,
                acts: [...acts],
                to: to[(i + k * 8) % 16] ?? "",
              })),
            };
          }),
        });
        const run = runOf(showPassage(story, at));
        if (!run) return;
        expect(viewOf(run).passage).toBe(at);
        expect(played(run, NEXT).path.length).toBeGreaterThanOrEqual(run.path.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe("[issue 6] what the preview holds while one writes", () => {
  const story = storyOf(gate);
  const first = nextHeld(undefined, story, "hello");

  it("stays the same while only words change", () => {
    expect(nextHeld(first, story, "hello")).toBe(first);
  });

  it("goes to the passage that is taken in hand, and keeps a run that is there already", () => {
    expect(runOf(nextHeld(first, story, "tells").shown)?.at).toBe("tells");
    const run = runOf(first.shown);
    if (!run) throw new Error("the first line can be played");
    const promised = [NEXT, choose("promise")].reduce(played, run);
    const ahead = { ...first, shown: { kind: "played", run: promised } as const };
    expect(runOf(nextHeld(ahead, story, "tells").shown)).toBe(promised);
  });

  it("stays where a press led while the story changes under it, and comes back when that is gone", () => {
    const run = runOf(first.shown);
    if (!run) throw new Error("the first line can be played");
    const promised = [NEXT, choose("promise")].reduce(played, run);
    const ahead = { ...first, shown: { kind: "played", run: promised } as const };
    const changed = storyOf({ ...gate, place: "library" });
    const held = nextHeld(ahead, changed, "hello");
    expect(runOf(held.shown)?.at).toBe("tells");
    expect(runOf(held.shown)?.moments[0]?.choice).toBe("promise");
    const without = storyOf({ ...gate, passages: gate.passages.filter(({ id }) => id !== "tells") });
    expect(runOf(nextHeld(ahead, without, "hello").shown)?.at ?? "hello").toBe("hello");
  });

  it("begins anew in another scenario", () => {
    const other = storyOf({ ...gate, id: "other" });
    expect(runOf(nextHeld(first, other, "tells").shown)?.at).toBe("tells");
  });
});
