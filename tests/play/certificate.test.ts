import { describe, expect, it } from "vitest";
import { isOfPrivateMatters, packIsPlayed } from "../../src/play/certificate.ts";
import { buildStory } from "../../src/scenario/stepping.ts";
import type { Scenario } from "../../src/scenario/format.ts";
import { circleOf } from "../support/policies.ts";
import { stories } from "../support/first-week.ts";

const quiet: Scenario = {
  id: "quiet",
  title: "quiet.title",
  place: "playground",
  cast: { mentor: { role: "mentor", look: "amara" }, mentee: { role: "mentee", look: "leo" } },
  start: "hello",
  passages: [
    { id: "hello", kind: "say", by: "mentee", text: "quiet.hello", next: "done" },
    { id: "done", kind: "end", text: "quiet.done" },
  ],
};
const telling = (reveals: Record<string, string | boolean>): Scenario => ({
  ...quiet,
  passages: [
    { id: "hello", kind: "say", by: "mentee", text: "quiet.hello", reveals, next: "done" },
    ...quiet.passages.slice(1),
  ],
});
const isPrivate = (...scenarios: readonly Scenario[]) =>
  isOfPrivateMatters(scenarios.map((scenario) => buildStory(scenario, circleOf("peer"))));

describe("a certificate of taking part", () => {
  it("is there when every story of the pack has been played, and not before", () => {
    const pack = [{ id: "one" }, { id: "two" }];
    expect(packIsPlayed(pack, ["one"])).toBe(false);
    expect(packIsPlayed(pack, ["two", "other", "one"])).toBe(true);
    expect(packIsPlayed([], [])).toBe(false);
  });

  it("[S19] is festive only where nothing ever has to be told", () => {
    expect(isPrivate(quiet)).toBe(true);
    expect(isPrivate(quiet, telling({ begged: true }))).toBe(true);
    expect(isPrivate(quiet, telling({ safety: "approaching" }))).toBe(false);
    expect(isPrivate(quiet, telling({ safety: "disclosed" }))).toBe(false);
    expect(isPrivate({ ...quiet, facts: { "danger-now": true } })).toBe(false);
    expect(isPrivate({ ...quiet, facts: { "danger-now": true } }, quiet)).toBe(false);
    expect(isPrivate()).toBe(false);
  });

  it("[S19] a cue that turns out to be private makes a pack calm all the same", () => {
    expect(isPrivate(telling({ safety: "approaching", "only-private": true }))).toBe(true);
    const cue = telling({ safety: "approaching" }).passages[0];
    const both = {
      ...quiet,
      passages: [
        ...(cue ? [cue] : []),
        { id: "oh", kind: "say", text: "quiet.oh", reveals: { "only-private": true }, next: "done" } as const,
        ...quiet.passages.slice(1),
      ],
    };
    expect(isPrivate(both)).toBe(false);
  });

  it("[S19] a cue is looked at by itself, whichever the file names first", () => {
    const relief = { "only-private": true };
    const say = (id: string, reveals: Record<string, string | boolean>, next: string) =>
      ({ id, kind: "say", text: `quiet.${id}`, reveals, next }) as const;
    const passages = [say("oh", relief, "done"), say("hello", { safety: "approaching" }, "oh")];
    expect(isPrivate({ ...quiet, passages: [...passages, ...quiet.passages.slice(1)] })).toBe(false);
  });

  it("[SP-6] a duty to encourage is none to tell", () => {
    expect(isOfPrivateMatters([buildStory(quiet, circleOf("staff-pupil"))])).toBe(true);
  });

  it("[S19] the first week is calm", () => {
    expect(isOfPrivateMatters(stories.map(([, story]) => story))).toBe(false);
  });
});
