import { describe, expect, it } from "vitest";
import { sortsOf } from "../../src/policy/alike.ts";
import { analyseCircle } from "../../src/policy/analyse.ts";
import { decide } from "../../src/policy/decide.ts";
import { factTable, MOST_COMBINATIONS } from "../../src/policy/fact-table.ts";
import { combinations } from "../../src/policy/facts.ts";
import type { CircleFile } from "../../src/policy/format.ts";
import { judgeChoice, startState, type Way } from "../../src/policy/judge.ts";
import { buildCircle, type Circle, type Facts } from "../../src/policy/model.ts";
import { changed, circleOf, kempshott, kempshottFile } from "../support/policies.ts";
import { wideCircle } from "../support/wide-circle.ts";

const WAYS: readonly Way[] = [
  { reveals: [], ends: false },
  { reveals: [], ends: true },
];

/** A circle of the shipped policy, changed. */
function changedCircle(id: string, change: (circle: CircleFile) => void): Circle {
  const file = changed(kempshottFile, id, change);
  const found = file.circles.find((circle) => circle.id === id);
  if (!found) throw new Error(`there is no circle ${id}`);
  return buildCircle(found, file);
}

/** The bell is asked for by no condition: only a deadline stands on it, of a duty that is lifted while gossip stands. */
const withBell = changedCircle("families", (circle) => {
  circle.facts.push({ id: "bell", polarity: "context" });
  const [duty] = circle.duties;
  duty?.unless.push({ standing: ["gossip"] });
  if (duty) duty.deadline = { kind: "before-fact", fact: "bell", level: true };
});

const CIRCLES: readonly (readonly [string, Circle])[] = [
  ...[...kempshott.circles.values()].map((circle) => [circle.id, circle] as const),
  ["a circle with more facts", wideCircle(10)],
  ["a circle with a fact that only a deadline asks for", withBell],
];

/** All that the judge says of each act here, alone and after a slip that it may mend, and what it leaves owed. */
const saidOf = (circle: Circle, facts: Facts): string => {
  const start = startState(circle, facts);
  const slip = circle.file.prohibitions.find(({ mendedBy }) => mendedBy.includes("own-up"))?.acts[0];
  const said = [...circle.acts.keys()].flatMap((act) =>
    WAYS.flatMap((way) =>
      [[act], [slip ?? act, act]].map((acts) => {
        const { verdict, serious, clauses, after } = judgeChoice(circle, start, acts, way);
        return [verdict, serious, clauses, after.duties, after.standing];
      }),
    ),
  );
  return JSON.stringify([start.duties, said]);
};

describe("[issue 9] every combination of facts is proved, and only those are judged that the rules can tell apart", () => {
  it.each(CIRCLES)("%s: the table holds every combination, smallest first", (_, circle) => {
    const table = factTable(circle);
    expect([...table.inOrder].map((one) => table.factsAt(one))).toEqual(combinations(circle));
  });

  it.each(CIRCLES)("%s: what is of one sort is judged alike", (_, circle) => {
    const table = factTable(circle);
    const sorts = sortsOf(circle, table);
    expect(sorts.count).toBeLessThan(table.count);
    const of = new Map<number, number[]>();
    for (const combination of table.inOrder) {
      const sort = sorts.of[combination] ?? -1;
      of.set(sort, [...(of.get(sort) ?? []), combination]);
    }
    expect(of.size).toBe(sorts.count);
    // In the adults' circle, four times as large as any other, the smallest and the largest of each sort.
    for (const all of of.values()) {
      const looked = table.count < 2000 ? all : [all[0] ?? -1, all.at(-1) ?? -1];
      expect(new Set(looked.map((one) => saidOf(circle, table.factsAt(one)))).size).toBe(1);
    }
  });

  it("20 facts: 1,048,576 combinations, of which fewer than 200 are judged", () => {
    const { combinations: all, sorts, properties } = analyseCircle(wideCircle(20));
    expect(all).toBe(MOST_COMBINATIONS);
    expect(sorts).toBeLessThan(200);
    expect(properties.filter(({ holds }) => !holds)).toEqual([]);
  });

  it("a fault among 262,144 combinations is named with its smallest witness", () => {
    const circle = wideCircle(18);
    const concern = circle.file.decision.exceptions.find(({ id }) => id === "protection-concern");
    concern?.when.push({ facts: { "more-5": true }, notFacts: { "more-11": true } });
    expect(analyseCircle(circle).properties.find(({ id }) => id === "firm")).toMatchObject({
      holds: false,
      witness: { "more-5": "yes", "more-11": "yes" },
    });
  });

  it("one more fact than can be proved is refused, and not begun", () => {
    expect(() => analyseCircle(wideCircle(21))).toThrow("2097152 combinations");
  });
});

describe("[issue 9] a decision is worked out once for each set of conditions that hold", () => {
  it("in the peers' circle: uneasy or not, danger or not, and four ways in which a telling stands", () => {
    const circle = buildCircle(circleOf("peer").file, kempshottFile);
    const all = combinations(circle);
    for (const facts of all) decide(circle, facts);
    expect([all.length, circle.decided.by.size]).toEqual([1536, 16]);
  });

  it("with very many conditions, each of them still decides", () => {
    const many = Array.from({ length: 70 }, (_, i) => `more-${i}`);
    const circle = changedCircle("families", ({ facts, decision }) => {
      for (const id of many) facts.push({ id, polarity: "risk" });
      decision.exceptions
        .find(({ id }) => id === "protection-concern")
        ?.when.push(...many.map((id) => ({ facts: { [id]: true } })));
    });
    expect(decide(circle, {}).value).toBe("private");
    for (const id of many) {
      const { value, because } = decide(circle, { [id]: "yes" });
      expect([value, because]).toEqual(["share-now", [id]]);
    }
  });
});
