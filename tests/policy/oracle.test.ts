import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeChoice, runTalk, startState } from "../../src/policy/judge.ts";
import { lightsOf } from "../../src/policy/lights.ts";
import { VERDICTS } from "../../src/policy/verdicts.ts";
import { circleOf } from "../support/policies.ts";
import { peerOracle } from "./oracle.ts";
import { staffOracle } from "./oracle-staff.ts";
import type { Answer, News, Talk } from "./oracle-talk.ts";

const SEED = 20261124;
const RUNS = 20_000;

describe.each([
  { id: "peer", steps: ["safety"], oracle: peerOracle },
  { id: "staff-pupil", steps: ["harm", "illegal"], oracle: staffOracle },
])("a second opinion on the circle $id", ({ id, steps, oracle }) => {
  const circle = circleOf(id);

  /** The engine's answer to the same talk. */
  const engine = ({ opening, choices, limitCounts }: Talk): Answer => {
    const settings = { "limit-at-start-meets-warning": limitCounts };
    const set = { ...circle, settings };
    let state = runTalk(set, startState(set), opening.map(reveal));
    const verdicts = choices.map(({ acts, next }, i) => {
      const way = { reveals: next.map(reveal), ends: i === choices.length - 1 };
      const judgement = judgeChoice(set, state, acts, way);
      state = judgement.after;
      return judgement.verdict;
    });
    return { verdicts, lights: { ...lightsOf(set, state) } };
  };
  const reveal = ({ fact, level }: News) => ({ [fact]: circle.levels.get(fact)?.[level] ?? "unknown" });

  const facts = [...circle.levels.keys()];
  const news = fc.oneof(
    { weight: 3, arbitrary: fc.record({ fact: fc.constantFrom(...steps), level: fc.constantFrom(1, 2) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        fact: fc.constantFrom(...facts.filter((one) => !steps.includes(one))),
        level: fc.constant(1),
      }),
    },
  );
  const act = fc.constantFrom(...circle.acts.keys());
  const talks: fc.Arbitrary<Talk> = fc.record({
    opening: fc.array(news, { maxLength: 3 }),
    choices: fc.array(
      fc.record({
        acts: fc.array(act, { minLength: 1, maxLength: 3 }),
        next: fc.array(news, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    limitCounts: id === "peer" ? fc.boolean() : fc.constant(false),
  });

  it(`agrees on every verdict and light of ${RUNS} talks (seed ${SEED})`, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(talks, (talk) => {
        const answer = engine(talk);
        for (const verdict of answer.verdicts) seen.add(verdict);
        expect(answer).toEqual(oracle(talk));
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect([...seen].sort()).toEqual([...VERDICTS].sort());
  });
});

describe("the second opinion is its own", () => {
  it.each(["oracle-talk.ts", "oracle.ts", "oracle-staff.ts"])(
    "%s takes in no code or data of ours",
    (name) => {
      const code = readFileSync(new URL(name, import.meta.url), "utf8");
      const taken = [...code.matchAll(/(?:from|import|require)\s*\(?"([^"]+)"/g)].map((match) => match[1]);
      expect(taken.filter((from) => from !== "./oracle-talk.ts")).toEqual([]);
    },
  );
});
