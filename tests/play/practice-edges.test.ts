import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/policy/verdicts.ts";
import { deal, type PracticeCase } from "../../src/play/practice-case.ts";
import { dueClauses, planFrom, type Met } from "../../src/play/practice-plan.ts";
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

it("the plan of a sitting is eight cases, the first of them private, in an order of its own for each seed", () => {
  const plans = SEEDS.map((seed) => planFrom(seed));
  for (const plan of plans) {
    expect(plan[0]).toBe("private");
    expect([...plan].sort()).toEqual(["grave-twins", "other", "private", "private", "private", "soft-twins"]);
  }
  expect(new Set(plans.map((plan) => plan.join())).size).toBeGreaterThan(20);
});
