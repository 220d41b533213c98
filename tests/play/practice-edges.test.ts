import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/policy/verdicts.ts";
import { deal, type PracticeCase } from "../../src/play/practice-case.ts";
import { dealNext, dueClauses, planFrom, type Met, type Planned } from "../../src/play/practice-plan.ts";
import { caseNow, practise, startPractice } from "../../src/play/practice.ts";
import { deck } from "../support/practice.ts";

const VALUES = deck.circle.file.decision.values;
const SEEDS = Array.from({ length: 160 }, (_, seed) => seed);
const dealtAll = SEEDS.flatMap((seed) => deal(deck, { decision: VALUES[seed % VALUES.length] ?? "" }, seed));

describe("a case that is dealt", () => {
  it("shows whoever tells it: the mentee, or a friend, who is in the picture only then", () => {
    const tellers = new Set<string>();
    for (const { story, pairing } of dealtAll) {
      const { cast, passages } = story.scenario;
      tellers.add(pairing.topic.by);
      expect(Object.keys(cast)).toEqual(
        pairing.topic.by === "friend" ? ["mentor", "mentee", "friend"] : ["mentor", "mentee"],
      );
      const lines = passages.flatMap((one) => (one.kind === "say" && one.id !== "opening" ? [one.by] : []));
      expect(new Set(lines.filter((by) => by !== undefined))).toEqual(new Set([pairing.topic.by]));
      expect(passages[0]?.present).toEqual(["mentor", pairing.topic.by]);
    }
    expect(tellers).toEqual(new Set(["mentee", "friend"]));
  });

  it("goes from line to line, and every choice is answered and ends", () => {
    for (const { story } of dealtAll) {
      const ids = story.scenario.passages.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const shown = story.scenario.passages.flatMap((one) =>
        one.kind === "choose" ? one.choices.map(({ to }) => to) : one.kind === "say" ? [one.next] : [],
      );
      expect(shown.filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids.filter((id) => id !== story.scenario.start && !shown.includes(id))).toEqual([]);
    }
  });

  it("has faces that were not met yet, as long as there are such", () => {
    const looksOf = (one: PracticeCase | undefined) =>
      Object.values(one?.story.scenario.cast ?? {}).map(({ look }) => look);
    for (const seed of SEEDS.slice(0, 30)) {
      const looks = looksOf(deal(deck, { decision: "keep-private" }, seed)[0]);
      const [next] = deal(deck, { decision: "keep-private", looks }, seed + 1000);
      expect(looksOf(next).filter((look) => looks.includes(look))).toEqual([]);
    }
  });

  it("offers three choices of words about one time in four, and else four", () => {
    const three = dealtAll.filter(({ replies }) => replies.length === 3).length / dealtAll.length;
    expect(three).toBeGreaterThan(0.1);
    expect(three).toBeLessThan(0.45);
  });

  it("remembers what was said, and what that does", () => {
    const start = startPractice(deck, 3);
    const reply = caseNow(start)?.replies[1];
    if (!reply) throw new Error("nothing was dealt");
    const after = practise(deck, start, { kind: "choose", choice: reply.id });
    expect(after.met[0]?.tries).toMatchObject([{ choice: reply.id, acts: reply.acts }]);
    expect(reply.acts).not.toEqual([]);
  });

  it("offers three or four choices of words, no two of which do the same", () => {
    for (const { replies } of dealtAll) {
      expect([3, 4]).toContain(replies.length);
      expect(new Set(replies.map(({ acts }) => acts.at(-1))).size).toBe(replies.length);
    }
  });
});

describe("what a mentor still has to practise", () => {
  const [first] = deal(deck, { decision: "keep-private" }, 1);
  if (!first) throw new Error("nothing was dealt");
  const met = (verdict: Verdict, clauses: readonly string[], ...acts: readonly string[]): Met => ({
    dealt: { ...first, trains: ["PM-4"] },
    tries: [{ choice: "any", acts, verdict, clauses }],
  });
  const missed = met("promised", ["PM-4"], "promise-secret");
  const due = (...list: readonly Met[]) => dueClauses(deck, list);

  it.each<[string, Met]>([
    ["right", met("right", ["PM-4"], "limit")],
    ["only asked the co-ordinator, which is always enough", met("allowed", ["PM-4"], "ask-coordinator")],
  ])("[PM-4] is left in peace after two answers that were %s", (_, knew) => {
    expect(due(missed, knew)).toEqual([{ clause: "PM-4", missedAt: 0 }]);
    expect(due(missed, knew, knew)).toEqual([]);
    expect(due(missed, knew, knew, missed)).toEqual([{ clause: "PM-4", missedAt: 3 }]);
    expect(due(knew, missed, knew)).toEqual([{ clause: "PM-4", missedAt: 1 }]);
  });

  it.each<[string, Met]>([
    ["allowed, and no more", met("allowed", ["PM-4"], "listen")],
    ["asked, and something else", met("allowed", ["PM-4"], "ask-coordinator", "listen")],
    ["not tried", { dealt: first, tries: [] }],
  ])("[PM-4] is due still after answers that were %s", (_, other) => {
    expect(due(missed, other, other)).toEqual([{ clause: "PM-4", missedAt: 0 }]);
  });

  it("is nothing where nothing was missed", () => {
    expect(due(met("right", ["PM-4"], "limit"), met("allowed", ["PM-0"], "listen"))).toEqual([]);
  });
});

describe("what is dealt next", () => {
  const VALUE = { private: "keep-private", told: "must-tell" };
  const [fine] = deal(deck, { decision: VALUE.private }, 2);
  if (!fine) throw new Error("nothing was dealt");
  const met = (verdict: Verdict, clause: string): Met => ({
    dealt: { ...fine, trains: [] },
    tries: [{ choice: "any", acts: ["listen"], verdict, clauses: [clause] }],
  });
  const right = (count: number): Met[] => Array.from({ length: count }, () => met("right", "PM-0"));
  const next = (clause: string, after: number, plan: readonly Planned[]) => {
    const { cases, plan: left } = dealNext(deck, {
      seed: 4,
      met: [met("promised", clause), ...right(after)],
      plan,
    });
    const trains = cases.some((one) => one.trains.includes(clause));
    return { decisions: cases.map(({ decision }) => decision).sort(), trains, left };
  };

  it("[PM-4] a missed clause waits for another case to come between, and then takes a place of the plan", () => {
    expect(next("PM-4", 0, ["private", "grave-twins", "private"]).left).toEqual(["grave-twins", "private"]);
    expect(next("PM-4", 1, ["grave-twins", "private", "other"])).toEqual({
      decisions: [VALUE.private],
      trains: true,
      left: ["grave-twins", "other"],
    });
  });

  it("[PM-4] beyond the plan it comes back at once, as long as a sitting has room", () => {
    expect(next("PM-4", 0, [])).toEqual({ decisions: [VALUE.private], trains: true, left: [] });
    expect(next("PM-4", 8, [])).toEqual({ decisions: [VALUE.private], trains: true, left: [] });
    expect(next("PM-4", 9, [])).toEqual({ decisions: [], trains: false, left: [] });
  });

  it("[PM-1] what must be told comes back with its private twin, and only where there is room for both", () => {
    expect(next("PM-1", 7, [])).toEqual({ decisions: [VALUE.private, VALUE.told], trains: true, left: [] });
    expect(next("PM-1", 8, [])).toEqual({ decisions: [], trains: false, left: [] });
    // Two twins are still to come: there is room for nothing more.
    expect(next("PM-1", 5, ["soft-twins"]).left).toEqual(["soft-twins"]);
    expect(next("PM-1", 6, ["soft-twins"]).left).toEqual([]);
  });

  it("is what the plan holds, one after the other, and nothing at its end", () => {
    const dealt = (plan: readonly Planned[]) => {
      const { cases, plan: left } = dealNext(deck, { seed: 5, met: [], plan });
      return [cases.map(({ decision }) => decision).sort(), left];
    };
    expect(dealt(["private", "other"])).toEqual([[VALUE.private], ["other"]]);
    expect(dealt(["grave-twins", "other"])).toEqual([[VALUE.private, VALUE.told], ["other"]]);
    expect(dealt(["soft-twins"])[0]).toHaveLength(2);
    expect(dealt(["soft-twins"])[0]).not.toContain(VALUE.told);
    expect(dealt([])).toEqual([[], []]);
  });

  it("[PM-1] is no fourth that must be told: something private is dealt in its place", () => {
    const three = [1, 2, 3].map((level): Met => {
      const [one] = deal(deck, { decision: VALUE.told, grave: { least: level, most: level } }, level);
      if (!one) throw new Error("nothing was dealt");
      return { dealt: one, tries: [{ choice: "any", acts: ["listen"], verdict: "right", clauses: [] }] };
    });
    const decisions = (met: readonly Met[]) =>
      dealNext(deck, { seed: 6, met, plan: ["grave-twins"] })
        .cases.map(({ decision }) => decision)
        .sort();
    expect(decisions(three.slice(0, 2))).toEqual([VALUE.private, VALUE.told]);
    expect(decisions(three)).toEqual([VALUE.private]);
  });

  it("is no graver than a step more than what was told well, and no graver at all once that was missed", () => {
    const grave = (verdict: Verdict, level: number) => {
      const dealt = SEEDS.slice(0, 40).map((seed) => {
        const one = deal(deck, { decision: VALUE.told, grave: { least: level, most: level } }, seed)[0];
        if (!one) throw new Error("nothing was dealt");
        const tries = [{ choice: "any", acts: ["listen"], verdict, clauses: [] }];
        const { cases } = dealNext(deck, { seed, met: [{ dealt: one, tries }], plan: ["grave-twins"] });
        return cases.find(({ decision }) => decision === VALUE.told)?.pairing.turn.grave;
      });
      return [...new Set(dealt)].filter((level) => level !== undefined).sort((a, b) => a - b);
    };
    expect([grave("right", 1), grave("kept-too-much", 1)]).toEqual([[1, 2], [1]]);
    expect([grave("right", 2), grave("kept-too-much", 2)]).toEqual([[2, 3], [2]]);
  });
});

it("the plan of a sitting is eight cases, the first of them private, in an order of its own for each seed", () => {
  const plans = SEEDS.map((seed) => planFrom(seed));
  for (const plan of plans) {
    expect(plan[0]).toBe("private");
    expect([...plan].sort()).toEqual(["grave-twins", "other", "private", "private", "private", "soft-twins"]);
  }
  expect(new Set(plans.map((plan) => plan.join())).size).toBeGreaterThan(20);
});
