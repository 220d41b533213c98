import { describe, expect, it } from "vitest";
import { isKept, type Verdict } from "../../../src/policy/verdicts.ts";
import { makeChoice, opening, type Story } from "../../../src/scenario/stepping.ts";
import { waysOf, type ExampleWay, type WaysOf } from "../../../src/teacher/studio/screens/ways-of.ts";
import { allStories, library } from "../../support/library.ts";
import { kempshott, circleOf } from "../../support/policies.ts";
import { longScenario } from "../../support/studio-packs.ts";
import { SOUND_PACK } from "../../support/packs.ts";

/** One way played to its end, without the walker: its choices, and which rules they kept and broke. */
interface Played {
  readonly cards: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly end: string;
  readonly broken: readonly string[];
}

/** Every way of a story, played one by one from the start; nothing where there are more than so many. */
function playAll(story: Story, most: number): readonly Played[] | undefined {
  const found: Played[] = [];
  const first = opening(story);
  const open = [{ ...first, cards: [], verdicts: [], broken: [] } as Open];
  for (let now = open.pop(); now; now = open.pop()) {
    const { stop, state, cards, verdicts, broken } = now;
    if (stop.kind === "end") found.push({ cards, verdicts, broken, end: stop.id });
    if (found.length > most || cards.length > 60) return undefined;
    for (const choice of stop.kind === "choose" ? stop.choices : []) {
      const { judgement, stop: next } = makeChoice(story, state, choice);
      const clauses = judgement.findings
        .filter(({ kind }) => kind === "missed" || kind === "late" || kind === "prohibited")
        .flatMap((one) => one.clauses);
      open.push({
        stop: next,
        state: judgement.after,
        cards: [...cards, `${stop.id}/${choice.id}`],
        verdicts: [...verdicts, judgement.verdict],
        broken: [...broken, ...clauses],
      });
    }
  }
  return found;
}

type Open = ReturnType<typeof opening> & Omit<Played, "end">;

const MOST = 4000;
const named = ({ steps, end }: ExampleWay): string =>
  [...steps.map(({ passage, choice, verdict }) => `${passage}/${choice}:${verdict}`), end].join(" ");
const nameOf = ({ cards, verdicts, end }: Played): string =>
  [...cards.map((card, i) => `${card}:${verdicts[i]}`), end].join(" ");

const ofStory = (story: Story): WaysOf => {
  const ways = waysOf(story.scenario, library.policy, story.circle);
  if (!ways) throw new Error(`${story.scenario.id} has no ways`);
  return ways;
};

const PLAYED = allStories.flatMap((story) => {
  const played = playAll(story, MOST);
  return played ? [{ id: story.scenario.id, story, played }] : [];
});

describe("[issue 6] ways through a scenario, against every way played one by one", () => {
  it("covers nearly every scenario that ships", () => {
    expect(PLAYED.length).toBeGreaterThan(allStories.length * 0.9);
    expect(PLAYED.length).toBeGreaterThan(40);
  });

  it.each(PLAYED)("$id", ({ story, played }) => {
    const ways = ofStory(story);
    const lengths = played.map(({ cards }) => cards.length);
    expect([ways.shortest, ways.longest]).toEqual([Math.min(...lengths), Math.max(...lengths)]);
    expect(new Set(ways.endings.reached)).toEqual(new Set(played.map(({ end }) => end)));
    expect(ways.endings.missed).toEqual([]);
    const all = new Set(played.map(nameOf));
    const examples = ways.examples.map(named);
    expect(examples.filter((one) => !all.has(one))).toEqual([]);
    expect(new Set(examples).size).toBe(
      Math.min(played.length, 12) === played.length ? played.length : examples.length,
    );
    expect(examples.length).toBeLessThanOrEqual(12);
    const broken = new Set(played.flatMap((one) => one.broken));
    expect(new Set(ways.clauses.filter((one) => one.broken).map(({ clause }) => clause))).toEqual(broken);
  });

  it.each(PLAYED)(
    "$id: shows a way that keeps the policy, where there is one, and one with a slip",
    ({ story, played }) => {
      const keeps = ({ verdicts }: Pick<Played, "verdicts">) => verdicts.every(isKept);
      const { examples } = ofStory(story);
      const shown = examples.some((one) => keeps({ verdicts: one.steps.map(({ verdict }) => verdict) }));
      expect(shown).toBe(played.some(keeps));
      expect(examples.some(({ slips }) => slips > 0)).toBe(true);
    },
  );
});

describe("[issue 6] ways of the small pack, by hand", () => {
  const [gate] = SOUND_PACK.scenarios;
  if (!gate) throw new Error("no scenario");
  const ways = waysOf(gate, kempshott, circleOf("peer"));

  it("two choices at least, three at most, both endings, six ways", () => {
    expect(ways).toMatchObject({
      shortest: 2,
      longest: 3,
      endings: { reached: ["done", "noticed"], missed: [] },
    });
    expect(ways?.examples.map(({ steps }) => steps.length)).toEqual([2, 2, 3, 3, 3, 3]);
  });

  it("[PM-2] is kept by the limit and broken by the promise; [PM-1] by telling and by keeping", () => {
    const of = (id: string) => ways?.clauses.find(({ clause }) => clause === id);
    expect(of("PM-2")).toMatchObject({ kept: true, broken: true });
    expect(of("PM-1")).toMatchObject({ kept: true, broken: true });
  });

  it("an ending that no card leads to is named", () => {
    const spare = { id: "spare", kind: "end", text: "gate.done" } as const;
    const more = { ...gate, passages: [...gate.passages, spare] };
    expect(waysOf(more, kempshott, circleOf("peer"))?.endings.missed).toEqual(["spare"]);
  });
});

describe("ways that cannot be told", () => {
  const [gate] = SOUND_PACK.scenarios;
  if (!gate) throw new Error("no scenario");
  const peer = circleOf("peer");
  const first = (change: object) => ({
    ...gate,
    passages: gate.passages.map((one) =>
      one.kind === "choose" && one.id === "first"
        ? { ...one, choices: one.choices.map((choice) => ({ ...choice, ...change })) }
        : one,
    ),
  });

  it("a card that leads nowhere, an act that is none, talk that goes round: none, and nothing throws", () => {
    expect(waysOf(first({ to: "nowhere" }), kempshott, peer)).toBeUndefined();
    expect(waysOf(first({ acts: ["sing"] }), kempshott, peer)).toBeUndefined();
    const round = gate.passages.map((one) => (one.id === "again" ? { ...one, next: "again" } : one));
    expect(waysOf({ ...gate, passages: round }, kempshott, peer)).toBeUndefined();
  });

  it("a choice that can be come back to has a shortest way and no longest", () => {
    const again = gate.passages.map((one) =>
      one.kind === "choose" && one.id === "third"
        ? {
            ...one,
            choices: one.choices.map((card) => (card.id === "keep" ? { ...card, to: "again" } : card)),
          }
        : one,
    );
    const ways = waysOf({ ...gate, passages: again }, kempshott, peer);
    expect([ways?.shortest, ways?.longest]).toEqual([2, undefined]);
    expect(ways?.examples.length).toBeGreaterThan(1);
  });
});

describe("[issue 6, Shows 5] at 200 passages", () => {
  it("twelve ways, of all lengths counted, from one walk within its bound", () => {
    const ways = waysOf(longScenario("long", 200), kempshott, circleOf("peer"));
    expect(ways).toMatchObject({ shortest: 49, longest: 49 });
    expect(ways?.examples).toHaveLength(12);
    const cards = new Set(
      ways?.examples.flatMap(({ steps }) => steps.map((one) => `${one.passage}/${one.choice}`)),
    );
    expect(cards.size).toBeGreaterThan(55);
  });
});
