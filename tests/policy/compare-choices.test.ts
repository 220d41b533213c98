import { describe, expect, it } from "vitest";
import { compareCircles } from "../../src/policy/compare.ts";
import { comparer, type Shown } from "../../src/policy/compare-circle.ts";
import type { Duty } from "../../src/policy/model.ts";
import { buildPolicy } from "../../src/policy/model.ts";
import { changed, circleOf, kempshottFile } from "../support/policies.ts";

/** A circle compared with the same one in which a duty has another deadline. */
function withDeadline(id: string, duty: string, deadline: Duty["deadline"]) {
  const file = changed(kempshottFile, id, ({ duties }) => {
    const found = duties.find((one) => one.id === duty);
    if (!found) throw new Error(`there is no duty ${duty}`);
    found.deadline = deadline;
  });
  return comparer(circleOf(id, buildPolicy(file)), circleOf(id));
}
const told = ({ kind, act, from, to }: Shown) => [kind, act, from, to].join(" ");

describe("[PM-2] what a deadline changes is found, whatever follows the choice", () => {
  it("at the end of the talk: nobody has been told, and it is missed no more", () => {
    const { atOnce } = withDeadline("peer", "tell-after-cue", {
      kind: "before-fact",
      fact: "safety",
      level: "disclosed",
    });
    expect(atOnce({ safety: "approaching" }).map(told)).toContain("loosened thank kept-too-much allowed");
  });

  it("while the talk goes on: the next choice is the last in which it can be told", () => {
    const { atOnce } = withDeadline("peer", "tell-after-cue", { kind: "this-choice" });
    expect(atOnce({ safety: "approaching" }).map(told)).toContain("tightened thank allowed kept-too-much");
    expect(atOnce({})).toEqual([]);
  });
});

it("[PM-0] two acts that are forbidden anew, one more gravely than the other, are each told with their own verdict", () => {
  const rule = { clauses: ["PM-0"], when: [{}], unless: [], mendedBy: [], serious: false };
  const file = changed(kempshottFile, "peer", ({ prohibitions }) => {
    prohibitions.push({ ...rule, id: "no-feelings", acts: ["own-feelings"], verdict: "partly" });
    prohibitions.push({ ...rule, id: "no-offer", acts: ["offer-adult"], verdict: "told-too-much" });
  });
  const { atOnce } = comparer(circleOf("peer", buildPolicy(file)), circleOf("peer"));
  const verdicts = new Map(atOnce({}).map(({ act, to }) => [act, to]));
  expect([verdicts.get("own-feelings"), verdicts.get("offer-adult")]).toEqual(["partly", "told-too-much"]);
});

it("[PM-0] a rule of another name that finds the same, as gravely, is no loosening", () => {
  const file = changed(kempshottFile, "peer", ({ prohibitions }) => {
    for (const rule of prohibitions) if (rule.id === "told-a-pupil") rule.id = "told-another-child";
  });
  const { atOnce } = comparer(circleOf("peer", buildPolicy(file)), circleOf("peer"));
  expect(atOnce({}).filter(({ kind }) => kind === "loosened")).toEqual([]);
});

it("[SP-3] what is missed at the first choice instead of the second is no loosening, whatever came to light between", () => {
  const { later } = withDeadline("staff-pupil", "explain-need", { kind: "this-choice" });
  const found = later({ harm: "disclosed" });
  expect(found.filter(({ kind }) => kind === "loosened").map(told)).toEqual([]);
  expect(found.filter(({ after }) => Object.keys(after?.learned ?? {}).length > 0)).not.toEqual([]);
});

it("[PM-2] what the school's one setting changes is its choice: changed, and neither loosened nor tightened", () => {
  const set = (value: boolean) => ({
    ...circleOf("peer"),
    settings: { "limit-at-start-meets-warning": value },
  });
  for (const value of [true, false]) {
    const [first] = compareCircles(set(value), set(!value));
    expect(first).toMatchObject({ circle: "peer", kind: "changed", duty: "limit-before" });
  }
});
