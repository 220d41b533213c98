import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { ASK, caseSentences, deal, type PracticeCase, type Wish } from "../../src/play/practice-case.ts";
import { advance, startRun } from "../../src/play/run.ts";
import { viewOf } from "../../src/play/view.ts";
import { ScenarioSchema } from "../../src/scenario/format.ts";
import type { Bank, Plea, Topic, Turn } from "../../src/scenario/practice-format.ts";
import { content } from "../support/first-week.ts";
import { says, tinyDeck, tinyTopic } from "../support/tiny-bank.ts";

const SEEDS = Array.from({ length: 120 }, (_, seed) => seed);
/** Enough words for any case: of each decision something is right and something a mistake. */
const WORDS = [
  says("keep", "keep-private"),
  says("ask", "ask-coordinator"),
  says("go", "go-together"),
  says("promise", "promise-secret"),
];
const PLEA: Plea = { id: "plea", text: "plea", after: ["keep-private", "must-tell"] };
const SMALL: Turn = { id: "small", text: "topic.small", mood: "sad" };
const GRAVE: Turn = { ...SMALL, id: "grave", text: "topic.grave", facts: { safety: "disclosed" }, grave: 1 };

/** What each seed deals. */
function dealt(wish: Partial<Wish>, bank: Partial<Bank> = {}): readonly (readonly PracticeCase[])[] {
  const deck = tinyDeck(WORDS, bank);
  return SEEDS.map((seed) => deal(deck, { decision: "keep-private", ...wish }, seed));
}
/** Everything that is so of some first case, once each. */
const each = <T>(cases: readonly (readonly PracticeCase[])[], of: (one: PracticeCase) => T): T[] => [
  ...new Set(cases.flatMap(([one]) => (one ? [of(one)] : []))),
];
const share = (cases: readonly (readonly PracticeCase[])[], test: (one: PracticeCase) => boolean): number =>
  cases.filter(([one]) => one && test(one)).length / cases.length;
const oneTopic = (changed: Partial<Topic>): Partial<Bank> => ({ topics: [tinyTopic(changed)] });

describe("a case as a story", () => {
  const told = dealt({}, { pleas: [PLEA], ...oneTopic({ turns: [{ ...SMALL, mood: "worried" }] }) });

  it("is a scenario as a pack may hold it", () => {
    for (const [one] of told)
      expect(v.safeParse(ScenarioSchema, one?.story.scenario)).toMatchObject({ success: true });
  });

  it("is heard line by line up to its choice: opening, first line, the line that turns it, and a plea with that line's face", () => {
    const heard = each(told, ({ story }) => {
      let run = startRun(story);
      const lines: string[] = [];
      while (run.at !== ASK) {
        const { line, cast } = viewOf(run);
        lines.push(`${line?.text} ${cast.find(({ id }) => id === "mentee")?.mood}`);
        run = advance(run, { kind: "next" });
      }
      return lines.join(", ");
    });
    const turned = "opening sad, topic.first sad, topic.small worried";
    expect(heard.sort()).toEqual([turned, `${turned}, plea worried`]);
  });

  it("each of several answers comes, and the line of the story after it", () => {
    const answer = { mood: "happy" as const, to: ["keep-private"], when: ["keep-private"] };
    const cases = dealt(
      {},
      {
        answers: [
          { ...answer, id: "plain", text: "plain" },
          { ...answer, id: "later", text: "later", story: "later.story" },
        ],
      },
    );
    const heard = each(cases, ({ story }) => {
      let run = startRun(story);
      while (run.at !== ASK) run = advance(run, { kind: "next" });
      run = advance(run, { kind: "choose", choice: "keep" });
      const lines: string[] = [];
      while (run.at !== ASK) {
        lines.push(viewOf(run).line?.text ?? "");
        run = advance(run, { kind: "next" });
      }
      return lines.join(", ");
    });
    // Where other words have no answer in a bank that is not whole yet, the case is dealt all the same.
    expect(heard.sort()).toEqual(["later, later.story", "plain"]);
  });

  it("[PM-4] says which clauses its words would break, and no others", () => {
    const cases = dealt({ trains: "PM-4" }, oneTopic({ turns: [SMALL] }));
    expect(each(cases, ({ trains }) => trains.join())).toEqual(["PM-4"]);
  });

  it("has in its cast a friend who tells it, as the pupil whose name is said", () => {
    const [opening] = tinyDeck(WORDS).bank.openings;
    if (!opening) throw new Error("there is no opening");
    const cases = dealt({}, { openings: [{ ...opening, by: "friend" }], ...oneTopic({ by: "friend" }) });
    for (const [one] of cases)
      expect(one?.story.scenario.cast["friend"]).toEqual({ role: "friend", look: one?.named.friend });
  });

  it("has one of its texts in each slot", () => {
    const cases = dealt({}, { slots: { thing: ["slot.ball", "slot.book"], place: ["slot.gate"] } });
    expect(each(cases, ({ fills }) => JSON.stringify(fills)).sort()).toEqual([
      '{"thing":"slot.ball","place":"slot.gate"}',
      '{"thing":"slot.book","place":"slot.gate"}',
    ]);
  });

  it("is read with the words of its slots in them; a name without words is read as it is", () => {
    const [[one] = []] = dealt({}, { slots: { thing: ["slot.ball"] } });
    if (!one) throw new Error("nothing was dealt");
    const texts = { "topic.first": "Where is {{thing}}?", "slot.ball": "the red ball" };
    const say = caseSentences(one, texts, content.profile);
    expect(say("topic.first")).toBe("Where is the red ball?");
    expect(say("no.such")).toBe("no.such");
    expect(caseSentences(one, { said: "{{thing}}" }, content.profile)("said")).toBe("slot.ball");
  });

  it("begins where its topic may be told, with whoever tells it; nowhere is no case", () => {
    const opening = { id: "yes", place: "playground", by: "mentee", text: "opening" } as const;
    const others = [
      { ...opening, id: "elsewhere", place: "library" },
      { ...opening, id: "friend", by: "friend" },
    ] as const;
    expect(each(dealt({}, { openings: [opening, ...others] }), (one) => one.opening.id)).toEqual(["yes"]);
    expect(dealt({}, { openings: [...others] }).flat()).toEqual([]);
  });
});

describe("which case is dealt", () => {
  const [one, other] = [tinyTopic({ id: "one" }), tinyTopic({ id: "other" })];

  it("one whose topic was met only where no other fits", () => {
    const topics = (met: readonly string[]) =>
      each(dealt({ topics: met }, { topics: [one, other] }), ({ pairing }) => pairing.topic.id).sort();
    expect([topics([]), topics(["one"]), topics(["other"])]).toEqual([["one", "other"], ["other"], ["one"]]);
    expect(topics(["one", "other"])).toEqual(["one", "other"]);
  });

  it("never a line that was met", () => {
    const turns = [SMALL, { ...SMALL, id: "second" }];
    const left = (met: readonly string[]) =>
      each(dealt({ turns: met }, oneTopic({ turns })), ({ pairing }) => pairing.turn.id).sort();
    expect([left([]), left(["topic.small"]), left(["topic.small", "topic.second"])]).toEqual([
      ["second", "small"],
      ["second"],
      [],
    ]);
  });

  it("of each topic as often as of any other, however many lines it has", () => {
    const turns = ["a", "b", "c", "d", "e", "f", "g"].map((id) => ({ ...SMALL, id }));
    const cases = dealt({}, { topics: [one, { ...other, turns }] });
    const ofOne = share(cases, ({ pairing }) => pairing.topic.id === "one");
    expect(ofOne).toBeGreaterThan(0.35);
    expect(ofOne).toBeLessThan(0.65);
  });
});

describe("twins", () => {
  const odd: Turn = { ...SMALL, id: "odd", facts: { uneasy: true } };
  const firsts = ["first", "second"].map((id) => ({ id, text: id, mood: "sad" as const }));
  const twins = (pairs: Topic["twins"], wish: Partial<Wish> = {}, more: readonly Topic[] = []) =>
    dealt(
      { decision: "must-tell", twin: "keep-private", ...wish },
      {
        topics: [
          tinyTopic({
            firsts,
            turns: [SMALL, { ...SMALL, id: "plain" }, odd, GRAVE],
            ...(pairs && { twins: pairs }),
          }),
          ...more,
        ],
      },
    );
  const lines = (cases: readonly (readonly PracticeCase[])[]) => [
    ...new Set(
      cases.map((pair) =>
        pair.map(({ pairing: { topic, first, turn } }) => `${topic.id} ${first.id} ${turn.id}`).join(", "),
      ),
    ),
  ];
  const PAIRS = ["topic first grave, topic first small", "topic second grave, topic second small"];

  it.each<[Topic["twins"]]>([
    [[["small", "grave"]]],
    [[["grave", "small"]]],
    [
      [
        ["odd", "grave"],
        ["grave", "small"],
      ],
    ],
  ])("are the lines that the bank names as twins, after one first line: %j", (pairs) => {
    expect(lines(twins(pairs)).sort()).toEqual(PAIRS);
  });

  it("are two lines, though both call for the same", () => {
    const cases = twins([["small", "plain"]], { decision: "keep-private" });
    for (const [one, other] of cases) expect(one?.pairing.turn.id).not.toBe(other?.pairing.turn.id);
    expect(cases.flat()).toHaveLength(240);
  });

  it("are of one topic, though another has lines of the same names", () => {
    const same = tinyTopic({ id: "same", turns: [{ ...SMALL, id: "grave" }, SMALL] });
    expect(lines(twins([["small", "grave"]], {}, [same])).sort()).toEqual(PAIRS);
  });

  it("are none where the bank names none, where none has that decision, or where the twin was met", () => {
    expect(twins(undefined).flat()).toEqual([]);
    expect(twins([["small", "odd"]]).flat()).toEqual([]);
    expect(twins([["odd", "grave"]]).flat()).toEqual([]);
    expect(twins([["small", "grave"]], { turns: ["topic.small"] }).flat()).toEqual([]);
  });
});

describe("a plea", () => {
  const pleas = (bank: Partial<Bank>, wish: Partial<Wish> = {}) =>
    share(dealt(wish, { pleas: [PLEA], ...bank }), ({ plea }) => plea !== undefined);

  it("comes in a little more than every second case", () => {
    expect(pleas({})).toBeGreaterThan(0.5);
    expect(pleas({})).toBeLessThan(0.7);
  });

  it("comes with no line that stands alone, and in no topic that has only words of its own", () => {
    const own = oneTopic({ own: true, replies: WORDS, answers: tinyDeck(WORDS).bank.answers });
    const alone = oneTopic({ turns: [{ ...SMALL, alone: true }] });
    expect([dealt({}, own).flat().length, dealt({}, alone).flat().length]).toEqual([120, 120]);
    expect([pleas(own), pleas(alone)]).toEqual([0, 0]);
  });

  it("is the same for twins, and fits each of them", () => {
    const wish = { decision: "must-tell", twin: "keep-private" };
    const topics = (turn: Turn) => oneTopic({ turns: [turn, GRAVE], twins: [["small", "grave"]] });
    expect(pleas(topics(SMALL), wish)).toBeGreaterThan(0.4);
    expect(pleas({ ...topics(SMALL), pleas: [{ ...PLEA, after: ["keep-private"] }] }, wish)).toBe(0);
    expect(pleas(topics({ ...SMALL, alone: true }), wish)).toBe(0);
    for (const [one, other] of dealt(wish, { pleas: [PLEA], ...topics(SMALL) }))
      expect(one?.plea).toBe(other?.plea);
  });
});
