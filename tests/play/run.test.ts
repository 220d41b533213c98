import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance, replay, startRun, type RunEvent, type Step } from "../../src/play/run.ts";
import { buildStory } from "../../src/scenario/stepping.ts";
import { FIRST_WEEK, passTalk, play, storyOf, firstPack } from "../support/first-week.ts";

const NEXT: RunEvent = { kind: "next" };
const choose = (choice: string): Step => ({ kind: "choose", choice });

describe("a run", () => {
  it("starts at the first passage, with no steps and no choice made", () => {
    const run = startRun(storyOf("camp-rabbit"));
    expect(run).toMatchObject({ at: "arrives", path: ["arrives"], steps: [], moments: [], ended: false });
  });

  it("of a story that is only an ending has ended", () => {
    const { scenario, circle } = storyOf("camp-rabbit");
    const end = scenario.passages.find(({ kind }) => kind === "end");
    const run = startRun(buildStory({ ...scenario, start: end?.id ?? "" }, circle));
    expect(run).toMatchObject({ at: end?.id, ended: true });
  });

  it("moves on by one passage at Next", () => {
    const run = advance(startRun(storyOf("camp-rabbit")), NEXT);
    expect(run).toMatchObject({ at: "silly", path: ["arrives", "silly"], steps: [NEXT] });
  });

  it("keeps with each choice what was known before it, and how many steps it took to get there", () => {
    const run = play("promise-first", "listen", "promise");
    expect(run.moments.map((moment) => [moment.passage, moment.choice, moment.stepsBefore])).toEqual([
      ["sit-choice", "listen", 2],
      ["cue-choice", "promise", 4],
    ]);
    expect(run.moments.map((moment) => moment.before.facts["safety"])).toEqual([undefined, "approaching"]);
    expect(run.state.facts["safety"]).toBe("disclosed");
  });

  it("has ended exactly when an ending is on screen", () => {
    const beforeLast = advance(play("camp-rabbit", "private", "reassure"), choose("theirs"));
    expect(beforeLast).toMatchObject({ at: "fair-enough", ended: false });
    expect(advance(beforeLast, NEXT)).toMatchObject({ at: "friday", ended: true });
  });

  it("takes nothing from the run it came from", () => {
    const before = play("camp-rabbit", "private");
    const copy = {
      ...before,
      steps: [...before.steps],
      path: [...before.path],
      moments: [...before.moments],
    };
    advance(before, choose("reassure"));
    advance(before, { kind: "undo" });
    expect(before).toEqual(copy);
  });
});

describe("an event that does not fit changes nothing, and never throws", () => {
  const atTalk = startRun(storyOf("camp-rabbit"));
  const atChoice = passTalk(atTalk);
  const atEnd = play("camp-rabbit", "private", "reassure", "theirs");
  it.each([
    ["Next at a choice", atChoice, NEXT],
    ["a choice while somebody talks", atTalk, choose("private")],
    ["a choice of another passage", atChoice, choose("own-up")],
    ["a choice that nobody wrote", atChoice, choose("__proto__")],
    ["Next after the end", atEnd, NEXT],
    ["a choice after the end", atEnd, choose("theirs")],
    ["back to a moment that has not come", atChoice, { kind: "back-to", moment: 0 } as const],
    ["back to a moment before the first", atEnd, { kind: "back-to", moment: -1 } as const],
    ["back to half a moment", atEnd, { kind: "back-to", moment: 0.5 } as const],
  ])("%s", (_, run, event) => {
    expect(advance(run, event)).toBe(run);
  });

  it("undo at the very start stays at the start", () => {
    expect(advance(atTalk, { kind: "undo" })).toEqual(atTalk);
  });
});

describe("going back", () => {
  const run = play("promise-first", "dig", "promise", "keep", "tell-now");

  it("undo takes back one step: talk, or a choice with its judgement", () => {
    const atChoice = play("promise-first", "listen");
    const chosen = advance(atChoice, choose("promise"));
    expect(chosen.moments).toHaveLength(2);
    expect(advance(chosen, { kind: "undo" })).toEqual(atChoice);
  });

  it.each([0, 1, 2, 3])(
    "back-to %i stands at that choice, as if nothing after it had been said",
    (moment) => {
      const back = advance(run, { kind: "back-to", moment });
      const choices = run.moments.slice(0, moment).map((one) => one.choice);
      expect(back).toEqual(play("promise-first", ...choices));
      expect(back.at).toBe(run.moments[moment]?.passage);
    },
  );

  it("another choice from there is judged by what was known there, not by what was learned later", () => {
    const back = advance(run, { kind: "back-to", moment: 1 });
    const other = passTalk(advance(back, choose("limit")));
    expect(other.moments.at(-1)?.judgement).toMatchObject({ verdict: "right", clauses: ["PM-2"] });
  });
});

describe("replay", () => {
  it("of a run's steps is the run", () => {
    const run = play("third-coat-b", "three", "keep", "friend", "own-up", "leave", "ask");
    expect(replay(run.story, run.steps)).toEqual(run);
  });

  it("passes over steps that do not fit", () => {
    const story = storyOf("camp-rabbit");
    const steps: Step[] = [{ kind: "next" }, choose("nobody-wrote-this"), { kind: "next" }, { kind: "next" }];
    expect(replay(story, steps)).toEqual(passTalk(startRun(story)));
  });

  it("of any steps at all never throws, gives the same run each time, and keeps only the steps that fitted", () => {
    const ids = firstPack.scenarios.flatMap((one) =>
      one.passages.flatMap((passage) =>
        passage.kind === "choose" ? passage.choices.map(({ id }) => id) : [],
      ),
    );
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.constant<Step>({ kind: "next" }),
      fc.oneof(fc.constantFrom(...ids), fc.string()).map((choice) => choose(choice)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...FIRST_WEEK), fc.array(step, { maxLength: 60 }), (id, steps) => {
        const story = storyOf(id);
        const run = replay(story, steps);
        expect(replay(story, steps)).toEqual(run);
        expect(replay(story, run.steps)).toEqual(run);
        expect(run.path).toHaveLength(run.steps.length + 1);
      }),
      { numRuns: 300 },
    );
  });
});
