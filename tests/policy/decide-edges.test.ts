import { describe, expect, it } from "vitest";
import { decide } from "../../src/policy/decide.ts";
import type { CircleFile } from "../../src/policy/format.ts";
import { judgeChoice, startState } from "../../src/policy/judge.ts";
import { buildCircle, type Circle } from "../../src/policy/model.ts";
import { changed, circleOf, kempshottFile } from "../support/policies.ts";

/** The peer circle with one change that no check has passed: the engine itself must stay sound on it. */
function peerWith(change: (circle: CircleFile) => void): Circle {
  const file = changed(kempshottFile, "peer", change);
  const circle = file.circles.find(({ id }) => id === "peer");
  if (!circle) throw new Error("the policy has no peer circle");
  return buildCircle(circle, file);
}
const exceptionIn = ({ decision }: CircleFile, id: string) => {
  const found = decision.exceptions.find((one) => one.id === id);
  if (!found) throw new Error(`no exception ${id}`);
  return found;
};

describe("a decision on a policy that a school has changed", () => {
  it("[IN-3] names the facts of the way in which an exception holds, and of no other way", () => {
    const circle = peerWith((peer) => exceptionIn(peer, "told").when.push({ facts: { uneasy: true } }));
    expect(decide(circle, { safety: "disclosed" }).because).toEqual(["safety"]);
  });

  it("[GE-2] of two exceptions that overrule each other the stronger decides, and they are called disputed", () => {
    const circle = peerWith((peer) => {
      exceptionIn(peer, "told").overrules.push("uneasy");
      exceptionIn(peer, "uneasy").overrules.push("told");
    });
    expect(decide(circle, { safety: "disclosed", uneasy: "yes" })).toMatchObject({
      value: circle.file.decision.values.at(-1),
      disputed: true,
    });
  });

  it("[GE-2] a disputed decision stands on the clauses of the stronger exception, and the weaker is overruled", () => {
    const circle = peerWith((peer) => (exceptionIn(peer, "told").overrules = []));
    expect(decide(circle, { safety: "disclosed", uneasy: "yes" })).toMatchObject({
      clauses: ["PM-1"],
      because: ["safety"],
      overruled: ["PM-0", "PM-3", "PM-2"],
      disputed: true,
    });
  });
});

it("a choice of nothing that the policy knows is allowed, and changes nothing", () => {
  const peer = circleOf("peer");
  const before = startState(peer);
  const judged = judgeChoice(peer, before, ["no-such-act"], { reveals: [], ends: false });
  expect(judged).toMatchObject({ verdict: "allowed", findings: [], after: before });
});

it("[SP-1] the limit that was due at once is met all the same a choice later, and is then no more than allowed", () => {
  const circle = circleOf("staff-pupil");
  const start = startState(circle, { "may-matter": true });
  const missed = judgeChoice(circle, start, ["reassure"], { reveals: [], ends: false });
  expect(missed.after.duties["limit-at-once"]).toBe("missed");
  const { after, findings } = judgeChoice(circle, missed.after, ["limit"], { reveals: [], ends: false });
  expect(after.duties["limit-at-once"]).toBe("met");
  const { clauses } = circle.file.duties.find(({ id }) => id === "limit-at-once") ?? {};
  expect(findings).toContainEqual(
    expect.objectContaining({ kind: "met", verdict: "allowed", rule: "limit-at-once", clauses }),
  );
});
