import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../src/policy/decide.ts";
import { learn } from "../../src/policy/facts.ts";
import type { Facts } from "../../src/policy/model.ts";
import { judgeChoice, startState } from "../../src/policy/judge.ts";
import { isMistake } from "../../src/policy/verdicts.ts";
import { ASK, deal, type PracticeCase } from "../../src/play/practice-case.ts";
import { advance, startRun } from "../../src/play/run.ts";
import { opening, passageAt } from "../../src/scenario/stepping.ts";
import { filledIn } from "../../src/scenario/practice-check-texts.ts";
import { sentencesOf, wordsOf } from "../../src/scenario/reading.ts";
import { LONG } from "../support/long.ts";
import { deck, linesOf, saidIn } from "../support/practice.ts";

const { circle, bank } = deck;
const VALUES = circle.file.decision.values;
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
/** Every pairing of the bank comes up many times; in the long run ten thousand cases are drawn. */
const CASES = LONG ? 10_000 : 2000;

/** Cases as they are dealt: of any decision, alone or with a private twin. */
const dealt = fc
  .record({ seed: seeds, decision: fc.constantFrom(...VALUES), twins: fc.boolean() })
  .map(({ seed, decision, twins }) =>
    deal(deck, { decision, ...(twins && decision !== "keep-private" ? { twin: "keep-private" } : {}) }, seed),
  );

/** Draws until so many cases have been looked at. */
const expectOfEach = (look: (one: PracticeCase) => void) =>
  fc.assert(
    fc.property(dealt, (cases) => {
      expect(cases.length).toBeGreaterThan(0);
      for (const one of cases) look(one);
    }),
    { numRuns: CASES },
  );

/** Everything that can be read in a case. */
function allWords(one: PracticeCase): string[] {
  const say = saidIn(one);
  const rest = [...one.story.passages.values()].flatMap((passage) =>
    passage.kind === "choose" ? passage.choices.map(({ text }) => say(text)) : [say(passage.text)],
  );
  return [...new Set([...linesOf(one), ...rest])];
}

describe(`${CASES} cases drawn from the bank`, () => {
  it("every slot is filled, and every line reads as a sentence within the reading limits", () => {
    expectOfEach((one) => {
      for (const text of allWords(one)) {
        expect(text).not.toMatch(/[{}]|undefined|\[/);
        expect(text).toMatch(/^[A-Z“]/);
        expect(text).toMatch(/[.!?]”?$/);
        expect(text).not.toMatch(/\ba [aeiou]|\ban [^aeiou\W]|\b(\w+) \1\b| {2}| [.,!?]/i);
        expect(text.length).toBeLessThanOrEqual(120);
        const sentences = sentencesOf(text);
        expect(sentences.length).toBeLessThanOrEqual(2);
        expect(Math.max(...sentences.map((sentence) => wordsOf(sentence).length))).toBeLessThanOrEqual(14);
      }
    });
  });

  it("its lines imply exactly the facts that are set, and the policy decides from them", () => {
    expectOfEach((one) => {
      const { first, turn } = one.pairing;
      const lines = [first.facts ?? {}, turn.facts ?? {}, one.plea?.facts ?? {}];
      const implied = lines.reduce<Facts>((facts, news) => learn(circle, facts, news), {});
      expect(one.facts).toEqual(implied);
      expect(opening(one.story).state.facts).toEqual(implied);
      expect(one.decision).toBe(decide(circle, implied).value);
    });
  });

  it("the verdict on each choice is the engine's own, asked beside the game", () => {
    expectOfEach((one) => {
      let run = startRun(one.story);
      while (run.at !== ASK) run = advance(run, { kind: "next" });
      for (const { id, acts } of one.replies) {
        const played = advance(run, { kind: "choose", choice: id }).moments.at(-1)?.judgement;
        const asked = judgeChoice(circle, startState(circle, one.facts), acts, { reveals: [], ends: false });
        expect([played?.verdict, played?.clauses]).toEqual([asked.verdict, asked.clauses]);
      }
    });
  });

  it("three or four choices: one right, one that breaks a rule, no two that do the same; each is answered", () => {
    expectOfEach((one) => {
      const verdicts = one.replies.map(
        ({ acts }) =>
          judgeChoice(circle, startState(circle, one.facts), acts, { reveals: [], ends: false }).verdict,
      );
      expect([3, 4]).toContain(one.replies.length);
      expect(verdicts).toContain("right");
      expect(verdicts.some((verdict) => isMistake(verdict))).toBe(true);
      expect(new Set(one.replies.map(({ acts }) => acts.at(-1))).size).toBe(one.replies.length);
      for (const { id } of one.replies) expect(passageAt(one.story, `to-${id}`).kind).toBe("say");
    });
  });

  it("nobody is there twice, and the place has room for what is told", () => {
    expectOfEach((one) => {
      const { place, cast } = one.story.scenario;
      expect(one.pairing.topic.places).toContain(place);
      const looks = [...Object.entries(cast).filter(([id]) => id !== "friend"), ...Object.entries(one.named)];
      expect(new Set(looks.map(([, look]) => (typeof look === "string" ? look : look.look))).size).toBe(4);
    });
  });

  it("twins differ in one line, and in the decision", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...VALUES.slice(1)), (seed, decision) => {
        const [one, other] = deal(deck, { decision, twin: "keep-private" }, seed);
        if (!one || !other) throw new Error("there are no twins");
        expect([one.decision, other.decision]).toEqual([decision, "keep-private"]);
        const [lines, others] = [linesOf(one), linesOf(other)];
        expect(lines.filter((line, i) => line !== others[i])).toHaveLength(1);
        expect(one.replies).toEqual(other.replies);
        expect(one.story.scenario.cast).toEqual(other.story.scenario.cast);
      }),
      { numRuns: 2000 },
    );
  });

  it("[PM-4] an answer to a plea for a promise is on offer only where one was asked for", () => {
    let answers = 0;
    for (let seed = 0; seed < 400; seed++) {
      for (const { plea, replies } of deal(deck, { decision: "keep-private" }, seed)) {
        const asked = replies.filter((reply) => reply.asked);
        answers += asked.length;
        expect(plea?.asks === true ? [] : asked).toEqual([]);
      }
    }
    expect(answers).toBeGreaterThan(0);
  });

  it("[PM-4] a plea for a promise comes in some cases and not in others, so that nobody waits for it", () => {
    const firsts = Array.from(
      { length: 200 },
      (_, seed) => deal(deck, { decision: "keep-private" }, seed)[0],
    ).filter((one) => one && !one.pairing.topic.own && !one.pairing.turn.alone);
    const pleas = firsts.filter((one) => one?.plea !== undefined).length;
    expect([pleas > 40, pleas < firsts.length - 40]).toEqual([true, true]);
  });

  it("each topic comes about as often as any other, however many lines it has", () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 1500; seed++) {
      const [one] = deal(deck, { decision: "keep-private" }, seed);
      const id = one?.pairing.topic.id ?? "";
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const kept = deck.pairings.filter(({ decision }) => decision === "keep-private");
    const topics = new Set(kept.map(({ topic }) => topic.id));
    expect(new Set(counts.keys())).toEqual(topics);
    expect(Math.max(...counts.values())).toBeLessThan((2 * 1500) / topics.size);
  });

  it("one seed deals one case", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(deal(deck, { decision: "must-tell" }, seed)).toEqual(
          deal(deck, { decision: "must-tell" }, seed),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("the bank that ships", () => {
  it("holds thousands of cases that read differently, whoever says them and wherever", () => {
    const heard = new Set<string>();
    const said = bank.texts["en-GB"] ?? {};
    for (const { topic, first, turn, decision } of deck.pairings) {
      const pleas = topic.own || turn.alone ? [] : bank.pleas.filter(({ after }) => after.includes(decision));
      for (const plea of [undefined, ...pleas]) {
        const whole = [first.text, turn.text, ...(plea ? [plea.text] : [])].map((key) => said[key]).join(" ");
        for (const text of filledIn(bank, { ...said, whole }, "whole")) heard.add(text);
      }
    }

    expect(heard.size).toBeGreaterThan(5000);
  });

  it("begins with friends' trouble: nothing graver than that is of the mildest", () => {
    const mildest = deck.pairings.filter(({ turn }) => turn.grave === 1).map(({ turn }) => turn.text);
    expect(mildest.length).toBeGreaterThan(10);
    const said = mildest.map((key) => bank.texts["en-GB"]?.[key] ?? "");
    expect(said.filter((text) => /\b(at home|go home|hurting|grown-up|food at)\b/i.test(text))).toEqual([]);
  });
});
