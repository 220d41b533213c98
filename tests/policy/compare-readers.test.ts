import { describe, expect, it } from "vitest";
import { createNames, readerOf } from "../../src/policy/compare-state.ts";
import type { CircleFile } from "../../src/policy/format.ts";
import { judgeChoice, runTalk, startState } from "../../src/policy/judge.ts";
import { buildPolicy, type Circle } from "../../src/policy/model.ts";
import { EMPTY_STATE, type State } from "../../src/policy/state.ts";
import { stateKey } from "../../src/policy/state-key.ts";
import { changed, circleOf, kempshottFile } from "../support/policies.ts";

const peer = circleOf("peer");
const peerWith = (change: (circle: CircleFile) => void): Circle =>
  circleOf("peer", buildPolicy(changed(kempshottFile, "peer", change)));
const named = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};

const cue = startState(peer, { safety: "approaching" });
const danger = startState(peer, { "danger-now": true });
const agreed = startState(peer, { agreed: true });
const promised = judgeChoice(peer, startState(peer), ["promise-secret"], { reveals: [], ends: false }).after;
const lifted = runTalk(peer, cue, [{ "only-private": true }]);

type Change = (circle: CircleFile) => void;
const mendedOnlyByTakingBack: Change = ({ prohibitions }) =>
  (named(prohibitions, "promise").mendedBy = ["take-back"]);
const staffForbidden: Change = ({ prohibitions }) => (named(prohibitions, "told-staff").verdict = "partly");
const limitByTakingBack: Change = ({ duties }) =>
  named(duties, "limit-before").metBy.push({ act: "take-back" });
const calledAfterCue: Change = ({ decision }) => decision.calls[2]?.acts.push("own-feelings");
const without =
  (id: string): Change =>
  (circle) =>
    (circle.duties = circle.duties.filter((duty) => duty.id !== id));

describe("[GE-2] two policies are compared by the rules that bear on a state", () => {
  it.each<[string, Change, State, boolean]>([
    ["what mends a promise bears while it stands", mendedOnlyByTakingBack, promised, true],
    ["what mends a promise bears on nothing where none was made", mendedOnlyByTakingBack, cue, false],
    ["a prohibition bears where it holds", staffForbidden, startState(peer), true],
    ["a prohibition bears on nothing where its way out is open", staffForbidden, agreed, false],
    ["a prohibition bears on nothing where it does not hold", staffForbidden, danger, false],
    ["a duty bears while it is owed", limitByTakingBack, cue, true],
    ["a duty that was lifted can open again", limitByTakingBack, lifted, true],
    ["a duty bears on nothing before it opens", limitByTakingBack, startState(peer), false],
    ["a call bears at its own value", calledAfterCue, cue, true],
    ["a call bears on nothing at another value", calledAfterCue, startState(peer), false],
    ["nothing that is the same is told apart", () => undefined, lifted, false],
  ])("%s", (_, change, state, apart) => {
    const names = createNames();
    const [before, now] = [readerOf(peer, names), readerOf(peerWith(change), names)];
    expect(before.rulesAt(state) !== now.rulesAt(state)).toBe(apart);
  });

  it.each<[string, Change, State, readonly string[]]>([
    [
      "what is due with the next choice, on whatever follows it",
      without("tell-at-once"),
      danger,
      ["ends", "goes-on", "revealed"],
    ],
    ["what is due by the end, on the end", without("tell-after-cue"), cue, ["ends"]],
    ["what is due before a fact, on what comes to light", without("limit-before"), cue, ["revealed"]],
    [
      "what is never wrong, on whatever follows it",
      ({ neverWrong }) => neverWrong.push("listen"),
      cue,
      ["ends", "goes-on", "revealed"],
    ],
  ])("[PM-1] a difference bears where it shows: %s", (_, change, state, on) => {
    const names = createNames();
    const [before, now] = [peer, peerWith(change)].map((one) =>
      readerOf(one, names).rulesAt(state).split(" "),
    );
    const only = before?.filter((name) => !now?.includes(name)) ?? [];
    const bearings = only.flatMap((name) => names.bearings(name));
    const found = bearings.flatMap((bearing) => ("on" in bearing ? [bearing.on] : []));
    expect([...new Set(found)].sort()).toEqual(on);
  });
});

it("[PM-1] a duty with a way out by what was done can be missed at any time: it bears on whatever follows", () => {
  const names = createNames();
  const circle = peerWith(({ duties }) => named(duties, "tell-after-cue").unless.push({ done: ["thank"] }));
  const [before, now] = [peer, circle].map((one) => readerOf(one, names).rulesAt(cue).split(" "));
  const only = now?.filter((name) => !before?.includes(name)) ?? [];
  const found = only.flatMap((name) => names.bearings(name)).flatMap((one) => ("on" in one ? [one.on] : []));
  expect([...new Set(found)].sort()).toEqual(["ends", "goes-on", "revealed"]);
});

it("[PM-2] a warning that is due by the end bears on the end, as a telling does", () => {
  const names = createNames();
  const byTheEnd = peerWith(({ duties }) => (named(duties, "limit-before").deadline = { kind: "end" }));
  const gone = peerWith(without("limit-before"));
  const [before, now] = [byTheEnd, gone].map((one) => readerOf(one, names).rulesAt(cue).split(" "));
  const only = before?.filter((name) => !now?.includes(name)) ?? [];
  const found = only.flatMap((name) => names.bearings(name)).flatMap((one) => ("on" in one ? [one.on] : []));
  expect([...new Set(found)]).toEqual(["ends"]);
});

it.each(["done", "notDone"] as const)(
  "[PM-1] an act is remembered where a prohibition asks whether it was %s, and by nobody else",
  (asks) => {
    const asking = peerWith(
      ({ prohibitions }) => (named(prohibitions, "told-a-pupil").when = [{ [asks]: ["thank"] }]),
    );
    const thanked: State = { ...EMPTY_STATE, done: ["thank"] };
    const [plain, other] = [peer, asking].map((one) => readerOf(one, createNames()));
    expect(other?.keyOf(thanked)).not.toBe(other?.keyOf(EMPTY_STATE));
    expect(plain?.keyOf(thanked)).toBe(plain?.keyOf(EMPTY_STATE));
  },
);

describe("[PM-1] states are told apart by all that a later verdict can depend on, and by nothing else", () => {
  it.each<[string, Partial<State>, Partial<State>, boolean]>([
    ["a fact's level", { facts: { safety: "approaching" } }, { facts: { safety: "disclosed" } }, true],
    ["where a duty stands", { duties: { tell: "open" } }, { duties: { tell: "met" } }, true],
    ["what was broken and stands", { standing: ["promise"] }, {}, true],
    ["an act that a rule asks about", { done: ["limit"] }, {}, true],
    ["an act that no rule asks about", { done: ["thank"] }, {}, false],
    ["who has heard", { heard: ["teacher"] }, {}, true],
    ["who had heard before", { heardBefore: { "tell-again": ["teacher"] } }, {}, true],
    ["what was broken and is mended", { broken: ["promise"] }, {}, false],
  ])("%s", (_, one, other, apart) => {
    const { keyOf } = readerOf(peer, createNames());
    expect(keyOf({ ...EMPTY_STATE, ...one }) !== keyOf({ ...EMPTY_STATE, ...other })).toBe(apart);
  });

  it("who has heard counts for nothing where no duty is to tell another", () => {
    const { keyOf } = readerOf(peerWith(without("tell-again")), createNames());
    expect(keyOf({ ...EMPTY_STATE, heard: ["teacher"] })).toBe(keyOf(EMPTY_STATE));
  });

  it("in whatever order people have heard, and things were done, it is one state", () => {
    const state = (...ids: string[]): State => ({ ...EMPTY_STATE, heard: ids, done: ids });
    expect(stateKey(state("teacher", "assistant"))).toBe(stateKey(state("assistant", "teacher")));
    expect(stateKey(state("teacher"))).not.toBe(stateKey(state("assistant")));
  });
});

describe("[PM-1] acts of one sort stand for each other", () => {
  it("where they do the same and are heard by as many, and not else", () => {
    const sorts = (circle: Circle) => {
      const { sortOf } = readerOf(circle, createNames());
      return [sortOf("tell-assistant") === sortOf("tell-lunch-staff"), sortOf("listen") === sortOf("thank")];
    };
    expect(sorts(peer)).toEqual([true, true]);
    const shared = peerWith(({ acts }) => acts.push({ id: "wave", hears: "assistant" }));
    expect(sorts(shared)).toEqual([false, true]);
  });

  it.each<[string, Change]>([
    ["what is called for", ({ decision }) => decision.calls[6]?.acts.splice(0, 2, "tell-assistant")],
    [
      "what meets a duty",
      ({ duties }) => {
        const duty = named(duties, "tell");
        duty.metBy = duty.metBy.filter(({ act }) => act !== "tell-lunch-staff");
      },
    ],
    [
      "when it meets a duty",
      ({ duties }) =>
        Object.assign(
          named(
            named(duties, "tell").metBy.map((way) => ({ id: way.act, way })),
            "tell-assistant",
          ).way,
          { when: { facts: { uneasy: true } } },
        ),
    ],
    [
      "before what a duty has to be met",
      ({ duties }) =>
        (named(duties, "limit-before").deadline = { kind: "no-later-than-act", acts: ["tell-assistant"] }),
    ],
    [
      "what is forbidden",
      ({ prohibitions }) => named(prohibitions, "told-a-pupil").acts.push("tell-assistant"),
    ],
    ["what mends", ({ prohibitions }) => named(prohibitions, "told-a-pupil").mendedBy.push("tell-assistant")],
  ])("and not where a rule tells them apart: %s", (_, change) => {
    const { sortOf } = readerOf(peerWith(change), createNames());
    expect(sortOf("tell-assistant")).not.toBe(sortOf("tell-lunch-staff"));
    expect(sortOf("tell-any-adult")).toBe(sortOf("tell-own-grown-up"));
  });

  it("and what an act is in every state tells it apart: never wrong, always enough, kind, a slip, remembered", () => {
    const { alwaysOf } = readerOf(peer, createNames());
    const acts = ["tell-teacher", "ask-coordinator", "thank", "blame", "about-me", "limit"];
    expect(new Set(acts.map(alwaysOf)).size).toBe(acts.length);
    expect(alwaysOf("tell-teacher")).toBe(alwaysOf("tell-assistant"));
  });

  it("an act that nobody knows is like none that is known", () => {
    const { sortOf } = readerOf(peer, createNames());
    expect(sortOf("no-such-act")).not.toBe(sortOf("hand-over"));
  });
});
