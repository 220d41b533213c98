import { describe, expect, it } from "vitest";
import {
  formOf,
  NO_GROUP,
  resultsOf,
  survey,
  type FormId,
  type Group,
  type GroupEvent,
} from "../../src/play/forms.ts";
import { isMistake } from "../../src/policy/verdicts.ts";
import { isFit, judgeIn } from "../../src/scenario/exercises/situation.ts";
import type { FormCase } from "../../src/scenario/exercises/format.ts";
import { shippedForms } from "../support/exercises.ts";
import { circleOf } from "../support/policies.ts";

const peer = circleOf("peer");
const after = (group: Group, ...events: readonly GroupEvent[]): Group =>
  events.reduce((now, event) => survey(now, event, shippedForms, peer), group);

const fitting = (one: FormCase): string =>
  one.options.find(({ acts }) => isFit(judgeIn(peer, one, acts).verdict))?.id ?? "";
const telling = (one: FormCase): string =>
  one.options.find(({ acts }) => judgeIn(peer, one, acts).verdict === "could-stay-private")?.id ??
  fitting(one);
const missing = (one: FormCase): string => one.options.find(({ id }) => id !== fitting(one))?.id ?? "";

/** One pupil's way through a form, answering each case so. */
const pupil = (form: FormId, answer: (one: FormCase) => string): GroupEvent[] => [
  { kind: "start", form },
  { kind: "begin" },
  ...(formOf(shippedForms, form)?.cases ?? []).map((one): GroupEvent => ({
    kind: "answer",
    option: answer(one),
  })),
  { kind: "count" },
];
const THREE = [...pupil("a", fitting), ...pupil("a", missing), ...pupil("a", telling)];

describe("one pupil after another", () => {
  it("a pupil counts once, when every case has been answered; the answers are gone", () => {
    expect(after(NO_GROUP, ...pupil("a", fitting))).toMatchObject({
      stage: "done",
      answers: [],
      tally: { a: { pupils: 1 }, b: { pupils: 0 } },
    });
  });

  it("a form half answered never counts, whether it is handed in or stopped", () => {
    const half = after(NO_GROUP, ...pupil("a", fitting).slice(0, 4), { kind: "count" });
    expect(half.tally).toEqual(NO_GROUP.tally);
    expect(after(half, { kind: "stop" })).toEqual(NO_GROUP);
  });

  it("handing in twice counts once", () => {
    expect(after(NO_GROUP, ...pupil("b", fitting), { kind: "count" }).tally.b.pupils).toBe(1);
  });

  it("an answer can be taken back, and one that is not on offer is none", () => {
    const begun = after(NO_GROUP, { kind: "start", form: "a" }, { kind: "begin" });
    expect(after(begun, { kind: "answer", option: "no-such" })).toBe(begun);
    expect(after(begun, { kind: "answer", option: "keep" }, { kind: "undo" })).toEqual(begun);
  });

  it("each press leads on: told what it is about, then answering; no answer counts before, or beyond the last case", () => {
    expect(after(NO_GROUP, { kind: "begin" })).toBe(NO_GROUP);
    expect(after(NO_GROUP, { kind: "answer", option: "keep" })).toBe(NO_GROUP);
    const answered = after(NO_GROUP, ...pupil("a", fitting).slice(0, -1));
    expect(answered.stage).toBe("cases");
    expect(after(answered, { kind: "answer", option: answered.answers[0] ?? "" })).toBe(answered);
    const next = after(answered, { kind: "start", form: "b" });
    expect(next).toEqual({ ...NO_GROUP, form: "b" });
  });

  it("stopping keeps what earlier pupils have handed in", () => {
    const counted = after(NO_GROUP, ...pupil("a", fitting));
    const stopped = after(counted, ...pupil("a", fitting).slice(0, 4), { kind: "stop" });
    expect(stopped).toEqual({ ...NO_GROUP, tally: counted.tally });
  });

  it("what is kept of a group holds no answer, no order and no pupil: counts alone", () => {
    const one = after(NO_GROUP, ...pupil("a", fitting), ...pupil("a", missing));
    const other = after(NO_GROUP, ...pupil("a", missing), ...pupil("a", fitting));
    expect(one.tally).toEqual(other.tally);
    expect(Object.keys(one.tally.a).sort()).toEqual(["couldStayPrivate", "pupils", "right"]);
  });
});

describe("the results by clause", () => {
  it("count pupils, right where every case of the clause was", () => {
    expect(resultsOf(after(NO_GROUP, ...THREE).tally, shippedForms)).toEqual([
      // The third told a grown-up what could stay private: no mistake, and counted apart.
      { clause: "PM-0", form: "a", right: 1, couldStayPrivate: 1, asked: 3 },
      { clause: "PM-1", form: "a", right: 2, couldStayPrivate: 0, asked: 3 },
      { clause: "PM-2", form: "a", right: 2, couldStayPrivate: 0, asked: 3 },
      { clause: "PM-3", form: "a", right: 2, couldStayPrivate: 0, asked: 3 },
      { clause: "PM-4", form: "a", right: 2, couldStayPrivate: 0, asked: 3 },
    ]);
  });

  it("[PM-0] told once and missed once in one clause is neither right nor a thing that could stay private", () => {
    // One case of the clause is answered by telling, and each later one by keeping nothing and passing it on.
    let told = false;
    const mixed = (one: FormCase): string => {
      if (one.clause !== "PM-0") return fitting(one);
      if (told) return one.options.find(({ acts }) => isMistake(judgeIn(peer, one, acts).verdict))?.id ?? "";
      told = true;
      return telling(one);
    };
    const { a } = after(NO_GROUP, ...pupil("a", mixed)).tally;
    expect([a.right["PM-0"], a.couldStayPrivate["PM-0"], a.right["PM-1"]]).toEqual([undefined, undefined, 1]);
  });

  it("add up what several pupils told that could stay private", () => {
    const two = after(NO_GROUP, ...pupil("a", telling), ...pupil("a", telling));
    expect(two.tally.a.couldStayPrivate).toEqual({ "PM-0": 2 });
  });

  it("[P15] are not shown for fewer than three pupils", () => {
    const two = after(NO_GROUP, ...pupil("a", fitting), ...pupil("a", fitting));
    expect(resultsOf(two.tally, shippedForms)).toEqual([]);
  });

  it("keep the two forms apart", () => {
    const second = ["b", "b", "b"].flatMap(() => pupil("b", fitting));
    const rows = resultsOf(after(NO_GROUP, ...THREE, ...second).tally, shippedForms);
    expect(rows.filter(({ clause }) => clause === "PM-0")).toEqual([
      { clause: "PM-0", form: "a", right: 1, couldStayPrivate: 1, asked: 3 },
      { clause: "PM-0", form: "b", right: 3, couldStayPrivate: 0, asked: 3 },
    ]);
    expect(rows).toHaveLength(10);
  });

  it("are forgotten by one press", () => {
    expect(after(NO_GROUP, ...THREE, { kind: "forget" })).toEqual(NO_GROUP);
  });
});
