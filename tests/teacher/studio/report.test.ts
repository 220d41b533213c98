import { describe, expect, it } from "vitest";
import { checkPack } from "../../../src/scenario/check.ts";
import { readPack } from "../../../src/scenario/read.ts";
import { setText, type Draft } from "../../../src/teacher/studio/draft.ts";
import { changeChoice } from "../../../src/teacher/studio/edit-passages.ts";
import { reportMemory, reportOn, type DraftReport } from "../../../src/teacher/studio/report.ts";
import { waysThrough } from "../../../src/teacher/studio/scenario-report.ts";
import { buildStory } from "../../../src/scenario/stepping.ts";
import { walk } from "../../../src/scenario/walk.ts";
import { library } from "../../support/library.ts";
import { packWith } from "../../support/packs.ts";
import { circleOf, kempshott } from "../../support/policies.ts";

function draftWith(change: Parameters<typeof packWith>[0]): Draft {
  const read = readPack(packWith(change), "small");
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value;
}

const sound = draftWith(() => undefined);
const reportOf = (draft: Draft): DraftReport => reportOn(draft, kempshott, reportMemory());
const outcomesOf = ({ scenarios }: DraftReport, passage: string, choice: string) =>
  scenarios[0]?.cards.find((card) => card.passage === passage && card.choice === choice)?.outcomes ?? [];

describe("what a card is judged to be, beside the card", () => {
  const report = reportOf(sound);

  it("[PM-2] saying the limit at a cue is right; promising is promised, each with its clause", () => {
    const [limit] = outcomesOf(report, "first", "limit");
    expect(limit).toMatchObject({ verdict: "right", states: 1 });
    expect(limit?.clauses).toContain("PM-2");
    expect(outcomesOf(report, "first", "promise").map(({ verdict }) => verdict)).toEqual(["promised"]);
  });

  it("[PM-1] going to a teacher is right after the limit and mends a promise: two outcomes, the graver first", () => {
    const going = outcomesOf(report, "second", "go");
    expect(going.map(({ verdict }) => verdict)).toEqual(["repaired", "right"]);
    expect(going.map(({ states }) => states)).toEqual([1, 1]);
    expect(going.every(({ because }) => because.includes("safety"))).toBe(true);
  });

  it("[PM-1] keeping what was told is kept too much, however one came there", () => {
    expect(new Set(outcomesOf(report, "second", "keep").map(({ verdict }) => verdict))).toEqual(
      new Set(["kept-too-much"]),
    );
  });

  it("says them for every card of every shipped pack, and no problem that the checker does not say", () => {
    for (const pack of library.packs.values()) {
      const { scenarios, problems } = reportOn(pack, library.policy, reportMemory());
      const silent = scenarios.flatMap(({ scenario, cards }) =>
        cards.filter(({ outcomes }) => outcomes.length === 0).map((card) => `${scenario} ${card.choice}`),
      );
      expect(silent).toEqual([]);
      const checked = checkPack(pack, library.policy, "x").diagnostics;
      expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
        checked.map(({ code, path }) => `${code} ${path}`),
      );
    }
  });

  it("a card that no way leads to has none", () => {
    const draft = draftWith((p) => {
      p.scenarios[0].passages[3].choices[1].to = "noticed";
    });
    expect(outcomesOf(reportOf(draft), "third", "go")).toEqual([]);
  });
});

describe("ways through", () => {
  it("of the small pack: two beginnings, then go, or keep and go, or keep twice: six", () => {
    expect(reportOf(sound).scenarios[0]).toMatchObject({ walked: true, ways: 6 });
  });

  it("cannot be counted where a choice leads back to itself", () => {
    const draft = draftWith((p) => (p.scenarios[0].passages[5].choices[1].to = "again"));
    expect(reportOf(draft).scenarios[0]?.ways).toBeUndefined();
  });

  it("cannot be counted where the walk was cut", () => {
    const [scenario] = sound.scenarios;
    const space = scenario && walk(buildStory(scenario, circleOf("peer")), 3);
    expect(space?.cut).toBe(true);
    expect(space && waysThrough(space)).toBeUndefined();
  });
});

describe("reading", () => {
  it("names the longest sentence of a scenario, names and slots counted as one word", () => {
    const draft = setText(
      sound,
      "gate.hello",
      "I can go out and play with {{mentee}} and Amara at ten. Can I?",
    );
    expect(reportOf(draft).scenarios[0]?.reading.longest).toEqual({ key: "gate.hello", words: 12 });
  });

  it("gives a level only where there are enough words: 100, as for a pack", () => {
    expect(reportOf(sound).scenarios[0]?.reading.grade).toBeUndefined();
    const texts = Object.keys(sound.texts["en-GB"] ?? {});
    const long = texts.reduce(
      (draft, key) => setText(draft, key, "We can go out and play on the grass."),
      sound,
    );
    const reading = reportOf(long).scenarios[0]?.reading;
    // 12 sentences of 9 words, none of them hard: 0.121 x 9 + 0.659.
    expect(reading?.words).toBe(108);
    expect(reading?.grade).toBeCloseTo(1.748, 3);
  });

  it("of a pack without English is none", () => {
    const draft = { ...sound, texts: { cy: { "gate.hello": "Helo." } } };
    expect(reportOf(draft).scenarios[0]?.reading).toEqual({ grade: undefined, words: 0, longest: undefined });
  });
});

describe("a scenario that cannot be played yet", () => {
  const two = draftWith((p) => p.scenarios.push({ ...structuredClone(p.scenarios[0]), id: "gate-b" }));
  const broken = changeChoice(two, "gate-b", "first", "limit", { to: "nowhere" });
  const slip = changeChoice(broken, "gate", "first", "limit", { acts: ["promise-secret"] });

  it("has no verdicts, and the others keep theirs", () => {
    const report = reportOf(broken);
    expect(report.problems.map(({ code }) => code)).toContain("SC005");
    expect(report.scenarios.map(({ walked }) => walked)).toEqual([true, false]);
    expect(report.scenarios[1]?.cards.every(({ outcomes }) => outcomes.length === 0)).toBe(true);
    expect(report.scenarios[0]).toEqual(reportOf(sound).scenarios[0]);
  });

  it("does not hide what is wrong with the others", () => {
    const inFirst = reportOf(slip).problems.filter(({ where }) => where.scenario === "gate");
    expect(inFirst.map(({ code }) => code)).toContain("SC016");
  });

  it("is not walked when it is broken, and walked when it is mended", () => {
    const memory = reportMemory();
    const all = reportOn(two, kempshott, memory).statesWalked;
    expect(reportOn(broken, kempshott, memory).statesWalked).toBe(0);
    const mended = changeChoice(broken, "gate-b", "first", "limit", { to: "tells" });
    expect(reportOn(mended, kempshott, memory).statesWalked).toBe(all / 2);
  });

  it("without a policy nothing is walked, and nothing throws", () => {
    const report = reportOn(sound, undefined, reportMemory());
    expect(report.problems.map(({ code }) => code)).toContain("SC001");
    expect(report.scenarios[0]).toMatchObject({ walked: false, ways: undefined, states: 0 });
  });
});
