import { describe, expect, it } from "vitest";
import { deal, type PracticeCase, type Wish } from "../../src/play/practice-case.ts";
import { dealNext, type Met, type Planned } from "../../src/play/practice-plan.ts";
import {
  caseNow,
  clausesMet,
  mayTryAgain,
  oneChange,
  practise,
  startPractice,
} from "../../src/play/practice.ts";
import { deck } from "../support/practice.ts";
import { says, tinyDeck, tinyTopic } from "../support/tiny-bank.ts";

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);
const SMALL = { id: "small", text: "small", mood: "sad" as const };
const WORDS = [
  says("keep", "keep-private"),
  says("ask", "ask-coordinator"),
  says("promise", "promise-secret"),
];

const met = (
  dealt: PracticeCase,
  verdict: "right" | "promised" | "kept-too-much" = "right",
  clause = "PM-0",
): Met => ({
  dealt: { ...dealt, trains: [] },
  tries: [{ choice: "any", acts: ["listen"], verdict, clauses: [clause] }],
});
const first = (decision: string, seed: number, of = deck, grave?: Wish["grave"]): PracticeCase => {
  const [one] = deal(of, { decision, grave }, seed);
  if (!one) throw new Error("nothing was dealt");
  return one;
};

describe("a missed clause that comes back", () => {
  const fine = first("keep-private", 2);
  const next = (clause: string, after: number, plan: readonly Planned[]) => {
    const before = [met(fine, "promised", clause), ...Array.from({ length: after }, () => met(fine))];
    const { cases, plan: left } = dealNext(deck, { seed: 4, met: before, plan });
    return [cases.map(({ decision }) => decision).sort(), left];
  };

  it("[PM-4] takes the very next place of the plan, too", () => {
    expect(next("PM-4", 1, ["private", "grave-twins", "private"])).toEqual([
      ["keep-private"],
      ["grave-twins", "private"],
    ]);
    expect(next("PM-4", 1, ["private", "grave-twins"])).toEqual([["keep-private"], ["grave-twins"]]);
  });

  it("[PM-1] waits for another case to come between, whenever it was missed", () => {
    expect(next("PM-1", 0, ["private", "other"])).toEqual([["keep-private"], ["other"]]);
    const before = [met(fine), met(fine, "promised", "PM-1")];
    const { plan } = dealNext(deck, { seed: 4, met: before, plan: ["private", "other"] });
    expect(plan).toEqual(["other"]);
  });

  it("[PM-1] is no graver than what was told while one of those told was missed", () => {
    const mild = first("must-tell", 1, deck, { least: 1, most: 1 });
    const graves = SEEDS.flatMap((seed) =>
      dealNext(deck, {
        seed,
        met: [met(mild, "kept-too-much", "none"), met(mild)],
        plan: ["grave-twins"],
      }).cases.flatMap(({ pairing }) => pairing.turn.grave ?? []),
    );
    expect(new Set(graves)).toEqual(new Set([1]));
  });

  it("[PM-1] takes no place in which no words would break it", () => {
    expect(next("PM-1", 1, ["private", "other"])).toEqual([["must-tell"], ["private"]]);
  });

  it("[PM-1] has room for two where one place of ten is still to be taken, and seven are", () => {
    expect(next("PM-1", 6, ["private"])).toEqual([["keep-private", "must-tell"], ["private"]]);
    expect(next("PM-1", 7, ["private"])).toEqual([["keep-private"], []]);
  });
});

describe("what the plan holds", () => {
  const dealt = (plan: Planned, before: readonly Met[] = [], of = deck) =>
    SEEDS.map((seed) => dealNext(of, { seed, met: before, plan: [plan] }).cases);
  const decisions = (...from: Parameters<typeof dealt>) => [
    ...new Set(
      dealt(...from).map((cases) =>
        cases
          .map(({ decision }) => decision)
          .sort()
          .join(" "),
      ),
    ),
  ];

  it("soft twins: what is neither private nor must be told, beside its private twin; whichever the bank has", () => {
    const soft = ["keep-private may-discuss", "keep-private warn-first"];
    expect(decisions("soft-twins").sort()).toEqual(soft);
    const odd = { ...SMALL, id: "odd", facts: { uneasy: true } };
    const of = tinyDeck(WORDS, { topics: [tinyTopic({ turns: [SMALL, odd], twins: [["small", "odd"]] })] });
    expect(decisions("soft-twins", [], of)).toEqual(soft.slice(0, 1));
  });

  it("one more: what has not come yet, or what must be told", () => {
    expect(decisions("other").sort()).toEqual(["may-discuss", "must-tell", "warn-first"]);
    const before = [met(first("may-discuss", 1))];
    expect(decisions("other", before).sort()).toEqual(["must-tell", "warn-first"]);
  });

  it("is private where the bank holds nothing of that kind", () => {
    const of = tinyDeck(WORDS, { topics: [tinyTopic({ turns: [SMALL] })] });
    for (const plan of ["soft-twins", "grave-twins", "other"] as const)
      expect(decisions(plan, [], of)).toEqual(["keep-private"]);
  });

  it("is of another topic than was met, with other faces", () => {
    for (const seed of SEEDS) {
      const before = first("keep-private", seed);
      const { cases } = dealNext(deck, { seed, met: [met(before)], plan: ["private"] });
      const [now] = cases;
      expect(now?.pairing.topic.id).not.toBe(before.pairing.topic.id);
      const looks = Object.values(before.story.scenario.cast).map(({ look }) => look);
      const faces = Object.values(now?.story.scenario.cast ?? {}).map(({ look }) => look);
      expect(faces.filter((look) => looks.includes(look))).toEqual([]);
    }
  });

  it("is another line where only one topic is left", () => {
    const turns = [SMALL, { ...SMALL, id: "second" }];
    const of = tinyDeck(WORDS, { topics: [tinyTopic({ turns })] });
    for (const seed of SEEDS) {
      const before = first("keep-private", seed, of);
      const { cases } = dealNext(of, { seed, met: [met(before)], plan: ["private"] });
      expect(cases[0]?.pairing.turn.id).toBe(before.pairing.turn.id === "small" ? "second" : "small");
    }
  });
});

describe("a sitting, press by press", () => {
  const of = tinyDeck(WORDS, { topics: [tinyTopic({ turns: [SMALL, { ...SMALL, id: "second" }] })] });
  const start = startPractice(of, 1);
  const press = (...choices: readonly string[]) =>
    choices.reduce(
      (now, choice) =>
        practise(
          of,
          now,
          choice === "next" || choice === "again" ? { kind: choice } : { kind: "choose", choice },
        ),
      start,
    );

  it("keeps each try of the case on screen, in their order, and none of another", () => {
    const tries = press("promise", "again", "keep", "next", "keep").met.map((one) =>
      one.tries.map(({ choice, verdict, clauses }) => [choice, verdict, clauses.join()].join(" ")),
    );
    expect(tries).toEqual([["promise promised PM-4", "keep right PM-0"], ["keep right PM-0"]]);
  });

  it("offers other words after a mistake, until they are asked for", () => {
    expect(["promise", "keep"].map((choice) => mayTryAgain(press(choice)))).toEqual([true, false]);
    expect([mayTryAgain(start), mayTryAgain(press("promise", "again"))]).toEqual([false, false]);
  });

  it("asks for other words only once some have been tried, and takes them once", () => {
    expect(press("again")).toBe(start);
    const again = press("promise", "again");
    expect(practise(of, again, { kind: "again" })).toBe(again);
    const answered = press("promise");
    expect(practise(of, answered, { kind: "choose", choice: "keep" })).toBe(answered);
  });

  it("says each clause that came up once, in the order of its first coming", () => {
    const clauses = clausesMet(press("promise", "again", "keep", "next", "keep"));
    expect(clauses).toEqual(["PM-4", "PM-0"]);
  });

  it("takes no next before words were chosen, and none where the bank has nothing to deal", () => {
    expect(press("next")).toBe(start);
    const none = tinyDeck(WORDS, { topics: [] });
    const over = startPractice(none, 1);
    expect([over.stage, caseNow(over), mayTryAgain(over)]).toEqual(["end", undefined, false]);
    expect(practise(none, over, { kind: "next" })).toBe(over);
  });

  it("is over when the bank has nothing more, and stays so", () => {
    const end = press("keep", "next", "keep", "next");
    expect(end).toMatchObject({ stage: "end", run: undefined });
    expect(mayTryAgain(end)).toBe(false);
    for (const event of [{ kind: "next" }, { kind: "again" }, { kind: "choose", choice: "keep" }] as const)
      expect(practise(of, end, event)).toBe(end);
  });

  it("[PM-1] tells no change where only danger now makes it a thing to tell: nothing more to be known would change it", () => {
    const one = first("keep-private", 1);
    expect(oneChange(deck, { ...one, facts: { "danger-now": "yes" } })).toBeUndefined();
    expect(oneChange(deck, { ...one, facts: { uneasy: "yes" } })).toMatchObject({ to: "must-tell" });
  });
});

describe("[PM-1] a case that must be told, dealt beside its private twin", () => {
  const grave = { ...SMALL, id: "grave", facts: { safety: "disclosed" }, grave: 1 as const };
  const turns = [SMALL, { ...SMALL, id: "second" }, { ...SMALL, id: "third" }, grave];
  const twins: [string, string][] = ["small", "second", "third"].map((id) => [id, "grave"]);
  const words = [...WORDS, says("limit", "limit"), says("go", "go-together")];
  const of = tinyDeck(words, { topics: [tinyTopic({ turns, twins })] });
  const choose = (choice: string) => ({ kind: "choose", choice }) as const;
  const NEXT = { kind: "next" } as const;

  /** Sittings at such a case in which these words are on offer. */
  const sittings = (choice: string) =>
    SEEDS.flatMap((seed) => {
      let sitting = startPractice(of, seed);
      for (let at = 0; at < 6 && caseNow(sitting)?.decision !== "must-tell"; at++) {
        const right = caseNow(sitting)?.replies.find(({ id }) => id === "keep" || id === "ask");
        sitting = practise(of, practise(of, sitting, choose(right?.id ?? "")), NEXT);
      }
      const now = caseNow(sitting);
      return now?.decision === "must-tell" && now.replies.some(({ id }) => id === choice) ? [sitting] : [];
    });

  it("kept, it does not go on before a grown-up notices, and is then past other words", () => {
    expect(sittings("keep").length).toBeGreaterThan(5);
    for (const sitting of sittings("keep")) {
      const kept = practise(of, sitting, choose("keep"));
      expect([kept.stage, mayTryAgain(kept)]).toEqual(["case", true]);
      const noticed = practise(of, kept, NEXT);
      expect([noticed.stage, mayTryAgain(noticed)]).toEqual(["noticed", false]);
      expect(practise(of, noticed, { kind: "again" })).toBe(noticed);
      const later = practise(of, noticed, NEXT);
      expect(later.stage).not.toBe("noticed");
    }
  });

  it("told, or led up to, it goes on at once; and so does a private one, whatever was said", () => {
    for (const choice of ["ask", "limit"]) {
      expect(sittings(choice).length).toBeGreaterThan(2);
      for (const sitting of sittings(choice))
        expect(practise(of, practise(of, sitting, choose(choice)), NEXT).stage).not.toBe("noticed");
    }
    const start = startPractice(of, 1);
    const promised = practise(of, start, choose("promise"));
    expect(promised.met[0]?.tries.map(({ verdict }) => verdict)).toEqual(["promised"]);
    expect(practise(of, promised, NEXT).stage).not.toBe("noticed");
  });

  it("is followed, or was led up to, by that twin", () => {
    const waiting = sittings("ask").filter((sitting) => sitting.waiting.length > 0);
    expect(waiting.length).toBeGreaterThan(0);
    for (const sitting of waiting) {
      const after = practise(of, practise(of, sitting, choose("ask")), NEXT);
      expect([caseNow(after), after.waiting]).toEqual([sitting.waiting[0], []]);
    }
  });
});
