import { describe, expect, it } from "vitest";
import { chanceFrom } from "../../src/play/practice-chance.ts";
import { judgeWords, wordsToChoose, type Known } from "../../src/play/practice-words.ts";
import type { Bank, Plea, Reply, Topic } from "../../src/scenario/practice-format.ts";
import { says, tinyDeck, tinyTopic } from "../support/tiny-bank.ts";

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const PRIVATE: Known = { facts: {}, decision: "keep-private" };
const TOLD: Known = { facts: { safety: "disclosed" }, decision: "must-tell" };

interface Wanted {
  readonly plea?: Plea;
  readonly known?: readonly Known[];
  readonly trains?: string;
  readonly topic?: Topic;
  readonly bank?: Partial<Bank>;
}

/** The words on offer for each seed, by their ids; nothing where there are none. */
function offered(
  replies: readonly Reply[],
  { known = [PRIVATE], trains, topic = tinyTopic(), bank = {}, plea }: Wanted = {},
) {
  const deck = tinyDeck(replies, { topics: [topic], ...bank });
  return SEEDS.map((seed) =>
    wordsToChoose(deck, topic, known, chanceFrom(seed), { plea, trains })?.map(({ id }) => id),
  );
}
/** How often something is so, of all seeds. */
const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.filter(test).length / all.length;

const KEEP = says("keep", "keep-private");
const PROMISE = says("promise", "promise-secret");
const ASK = says("ask", "ask-coordinator");
const GO = says("go", "go-together");
const TELL = says("tell", "tell-teacher");
const DELAY = says("delay", "delay");
const FRIEND = says("friend", "tell-friend");
/** Words that keep what is private well enough, or slip a little: none of the three that stand together. */
const OTHERS = [
  says("listen", "listen"),
  says("thank", "thank"),
  says("reassure", "reassure"),
  says("dig", "ask-details"),
  says("brush", "brush-off"),
  says("tag", "change-subject"),
  says("me", "about-me"),
];

describe("words to choose from", () => {
  it("are none where the bank holds fewer than three that do different things", () => {
    expect(new Set(offered([KEEP, PROMISE]))).toEqual(new Set([undefined]));
    expect(new Set(offered([KEEP, PROMISE, ASK]).map((ids) => ids?.length))).toEqual(new Set([3]));
    expect(new Set(offered([KEEP, PROMISE, says("ever", "promise-secret")]))).toEqual(new Set([undefined]));
  });

  it("are none where nothing is right, or nothing is a mistake", () => {
    // Telling what could stay private is no mistake, and not what the policy asks for either.
    expect(new Set(offered([PROMISE, ASK, GO, TELL, FRIEND]))).toEqual(new Set([undefined]));
    expect(new Set(offered([KEEP, ASK, GO, says("listen", "listen")]))).toEqual(new Set([undefined]));
  });

  it("put keeping, asking and going side by side at most choices, and not at every one", () => {
    for (const going of [GO, TELL]) {
      const all = offered([KEEP, ASK, going, PROMISE, ...OTHERS]);
      const together = share(all, (ids) => [KEEP, ASK, going].every(({ id }) => ids?.includes(id)));
      expect(together).toBeGreaterThan(0.6);
      expect(together).toBeLessThan(0.9);
    }
  });

  it("[PM-4] answer a plea for a promise only where one was asked for", () => {
    const answer = { ...says("answer", "limit"), asked: true };
    const plea = { id: "plea", text: "plea", after: ["keep-private"] };
    const has = (one?: Plea) =>
      offered([KEEP, ASK, PROMISE, answer], one && { plea: one }).some((ids) => ids?.includes("answer"));
    expect([has(), has(plea), has({ ...plea, asks: true })]).toEqual([false, false, true]);
  });

  it("are a topic's own more often than any other, and not always", () => {
    const topic = tinyTopic({ replies: [says("own", "keep-private")] });
    const same = ["a", "b", "c"].map((id) => says(id, "keep-private"));
    const all = offered([...same, PROMISE, ASK], { topic });
    // Half of the time first, and else one of four.
    expect(share(all, (ids) => ids?.includes("own") ?? false)).toBeGreaterThan(0.5);
    expect(share(all, (ids) => ids?.includes("own") ?? false)).toBeLessThan(0.75);
  });

  it("[PM-4] break the clause that is wished for, in three choices about one time in four", () => {
    const all = offered([KEEP, ASK, GO, PROMISE, FRIEND, ...OTHERS], { trains: "PM-4" });
    expect(all.filter((ids) => !ids?.includes("promise"))).toEqual([]);
    expect(share(all, (ids) => ids?.length === 3)).toBeGreaterThan(0.15);
    expect(share(all, (ids) => ids?.length === 3)).toBeLessThan(0.4);
  });

  it("[PM-0] break it, and do not only keep it; there are none where no words would", () => {
    const all = offered([KEEP, ASK, PROMISE, FRIEND], { trains: "PM-0" });
    expect(all.filter((ids) => !ids?.includes("friend"))).toEqual([]);
    expect(new Set(offered([KEEP, ASK, PROMISE, GO], { trains: "PM-0" }))).toEqual(new Set([undefined]));
    expect(new Set(offered([KEEP, ASK, PROMISE, GO], { trains: "PM-1" }))).toEqual(new Set([undefined]));
  });
});

describe("words that twins share", () => {
  const known = [PRIVATE, TOLD];

  it("can be said to both", () => {
    const only = { ...says("only", "thank"), after: ["must-tell"] };
    const all = offered([KEEP, ASK, GO, PROMISE, only], { known });
    expect(all.filter((ids) => ids === undefined || ids.includes("only"))).toEqual([]);
  });

  it("hold for each of them one that is right and one that is a mistake", () => {
    const all = offered([KEEP, GO, PROMISE, DELAY, ...OTHERS], { known });
    // Keeping is right for the one and a mistake for the other; going the other way round is no mistake.
    const ids = all.map((one) => one ?? []);
    expect(ids.filter((one) => !one.includes("go"))).toEqual([]);
    expect(
      ids.filter((one) => !one.some((id) => ["keep", "listen", "thank", "reassure"].includes(id))),
    ).toEqual([]);
  });

  it("[PM-1] break the clause that is wished for where it holds: in one of them is enough", () => {
    const all = offered([KEEP, ASK, GO, PROMISE, ...OTHERS], { known, trains: "PM-1" });
    expect(all.filter((ids) => !ids?.includes("keep"))).toEqual([]);
  });

  it("do not do the same in either of them", () => {
    const shared = { mood: "neutral" as const, when: ["must-tell"], to: ["thank", "reassure"] };
    const answers = [
      { id: "same", text: "same", ...shared },
      { id: "more", text: "more", ...shared, to: ["thank"] },
      ...["thank", "reassure", "keep-private", "go-together", "promise-secret"].map((act) => ({
        ...shared,
        id: act,
        text: act,
        to: [act],
        when: ["keep-private"],
      })),
    ];
    const replies = [KEEP, GO, PROMISE, says("thank", "thank"), says("reassure", "reassure")];
    const both = (of: readonly Known[]) =>
      share(
        offered(replies, { known: of, bank: { answers } }),
        (ids) => ids?.includes("thank") === true && ids.includes("reassure"),
      );
    expect([both(known), both([TOLD])]).toEqual([0, 0]);
    expect(both([PRIVATE])).toBeGreaterThan(0);
  });

  it("are four at most: none where what is wished for and what is right and wrong for each would be five", () => {
    // Keeping and asking stand side by side, each with a promise, so that neither is right.
    const keep = says("cross", "promise-secret", "keep-private");
    const ask = says("both", "promise-secret", "ask-coordinator");
    const all = offered([DELAY, keep, ask, says("listen", "listen"), GO], { known, trains: "PM-1" });
    expect(new Set(all.map((ids) => ids?.length))).toEqual(new Set([undefined, 3, 4]));
  });
});

it("[PM-1] words are judged by what is known: the same keeping is right, or kept too much", () => {
  const deck = tinyDeck([KEEP]);
  const judged = () => [PRIVATE, TOLD].map(({ facts }) => judgeWords(deck, facts, KEEP.acts));
  const both = [
    { verdict: "right", clauses: ["PM-0"] },
    { verdict: "kept-too-much", clauses: ["PM-1"] },
  ];
  expect([judged(), judged()]).toEqual([both, both]);
  expect(judgeWords(deck, {}, ["listen", "promise-secret"]).verdict).toBe("promised");
});
