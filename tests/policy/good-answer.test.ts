import { describe, expect, it } from "vitest";
import { goodAnswer } from "../../src/policy/answerable.ts";
import { judgeChoice, startState } from "../../src/policy/judge.ts";
import { buildPolicy, type Facts } from "../../src/policy/model.ts";
import { changed, circleOf, kempshottFile } from "../support/policies.ts";

const GOES_ON = { reveals: [], ends: false };
const ENDS = { reveals: [], ends: true };

describe("[GE-2] in every state there is a good answer: what is owed and what has to be mended, in the order in which it must be heard", () => {
  it.each<[string, string, Facts, string | undefined, readonly string[]]>([
    ["PM-0", "peer", {}, undefined, ["listen"]],
    ["PM-1", "peer", { safety: "disclosed" }, undefined, ["ask-coordinator"]],
    ["PM-1", "peer", { safety: "disclosed", "about-coordinator": "yes" }, undefined, ["tell-teacher"]],
    ["PM-1", "peer", { "danger-now": "yes", "about-coordinator": "yes" }, undefined, ["tell-teacher"]],
    ["PM-2", "peer", { safety: "approaching" }, undefined, ["limit", "ask-coordinator"]],
    ["PM-4", "peer", {}, "promise-secret", ["take-back"]],
    ["PM-4", "peer", { safety: "disclosed" }, "promise-secret", ["take-back", "ask-coordinator"]],
    ["PM-4", "peer", { safety: "approaching" }, "promise-secret", ["limit", "take-back", "ask-coordinator"]],
    ["PM-0", "peer", {}, "tell-friend", ["own-up"]],
    [
      "SP-2",
      "staff-pupil",
      { harm: "disclosed" },
      undefined,
      ["explain-who-and-why", "encourage-parents", "tell-lead"],
    ],
    ["PF-1", "families", { "sharing-needed": "yes" }, undefined, ["discuss-with-parent"]],
    ["PF-2a", "families", { "immediate-risk": "yes" }, "tell-colleague", ["own-up", "tell-lead"]],
    ["SG-2", "staff-governors", { endangers: "yes" }, undefined, ["tell-head"]],
  ])("[%s] in %s at %o after %s", (_, id, facts, before, answer) => {
    const circle = circleOf(id);
    const start = startState(circle, facts);
    const state = before ? judgeChoice(circle, start, [before], GOES_ON).after : start;
    expect([goodAnswer(circle, state, GOES_ON), goodAnswer(circle, state, ENDS)]).toEqual([answer, answer]);
  });
});

it("[PM-1] there is none at the end where only what is forbidden would tell; while the talk goes on, one can listen", () => {
  const closed = changed(kempshottFile, "peer", ({ duties }) => {
    for (const duty of duties) if (duty.kind === "telling") duty.metBy = [{ act: "tell-friend" }];
  });
  const circle = circleOf("peer", buildPolicy(closed));
  const state = startState(circle, { safety: "disclosed" });
  expect(goodAnswer(circle, state, GOES_ON)).toEqual(["listen"]);
  expect(goodAnswer(circle, state, ENDS)).toBeUndefined();
});
