import { describe, expect, it } from "vitest";
import { judgeChoice, startState } from "../../src/policy/judge.ts";
import { lightsOf } from "../../src/policy/lights.ts";
import { circleOf } from "../support/policies.ts";

const GOES_ON = { reveals: [], ends: false };
const peer = circleOf("peer");

/** The Honest light after these choices, where the mentee is about to tell something grave. */
const honestAfter = (...choices: readonly string[]) =>
  lightsOf(
    peer,
    choices.reduce(
      (state, act) => judgeChoice(peer, state, [act], GOES_ON).after,
      startState(peer, { safety: "approaching" }),
    ),
  ).honest;

describe("the Honest light (policy.md, the three lights): the mentee hears of the limit before any adult does", () => {
  it("[PM-2, PM-4] a promise that stands dims it, whoever is told", () => {
    expect(honestAfter("promise-secret")).toBe("unlit");
  });

  it("[PM-2, PM-4] a promise taken back to the mentee's face lights it: they know before the teacher does", () => {
    expect(honestAfter("promise-secret", "take-back", "tell-teacher")).toBe("lit");
  });

  it("[PM-2, PM-4] where a teacher hears first, a promise taken back afterwards comes too late", () => {
    expect(honestAfter("promise-secret", "tell-teacher", "take-back")).toBe("unlit");
  });
});

it("[PM-2] where the school counts the limit said at the start, a cue that comes later finds the warning given", () => {
  const counts = { ...peer, settings: { ...peer.settings, "limit-at-start-meets-warning": true } };
  const cue = { reveals: [{ safety: "approaching" }], ends: false };
  const standing = (circle: typeof peer) =>
    judgeChoice(circle, startState(circle), ["limit"], cue).after.duties["limit-before"];
  expect([standing(peer), standing(counts)]).toEqual(["open", "met"]);
});
