import { describe, expect, it } from "vitest";
import { walk } from "../../../src/scenario/walk.ts";
import { buildStory } from "../../../src/scenario/stepping.ts";
import { checkDesk, type CheckAnswer } from "../../../src/teacher/studio/check-desk.ts";
import { setText, type Draft } from "../../../src/teacher/studio/draft.ts";
import { changeChoice } from "../../../src/teacher/studio/edit-passages.ts";
import { reportMemory, reportOn } from "../../../src/teacher/studio/report.ts";
import { draftReceiver, draftSender, reportReceiver } from "../../../src/teacher/studio/wire.ts";
import { circleOf, kempshott } from "../../support/policies.ts";
import { longPack } from "../../support/studio-packs.ts";

/** A card of the first scenario does something else: the keystroke that changes the most. */
const otherAct = (draft: Draft): Draft =>
  changeChoice(draft, "story-0", "choice-1", "listen", { acts: ["reassure"] });
const otherWords = (draft: Draft): Draft => setText(draft, "story-0.listen-1", "We can play tag.");

/** States that a keystroke may walk at each size: a gate on the work done, whatever the machine. */
const GATES = [
  { passages: 10, most: 10 },
  { passages: 60, most: 60 },
  { passages: 200, most: 200 },
];

describe("[issue 6, Shows 5] states walked by a keystroke", () => {
  it.each(GATES)("at $passages passages: at most $most, and none for words", ({ passages, most }) => {
    const draft = longPack(1, passages);
    expect(draft.scenarios[0]?.passages).toHaveLength(passages);
    const memory = reportMemory();
    const first = reportOn(draft, kempshott, memory);
    expect(first.problems).toEqual([]);
    expect(first.statesWalked).toBeGreaterThan(passages / 2);
    expect(first.statesWalked).toBeLessThanOrEqual(most);
    expect(reportOn(otherWords(draft), kempshott, memory).statesWalked).toBe(0);
    const typed = reportOn(otherAct(draft), kempshott, memory);
    expect(typed.statesWalked).toBeGreaterThan(passages / 2);
    expect(typed.statesWalked).toBeLessThanOrEqual(most * 2);
  });

  describe("with 100 scenarios, over the line to the worker, where each message is a copy", () => {
    const pack = draftSender();
    const desk = checkDesk();
    const unpack = reportReceiver();
    const check = (draft: Draft, policy?: typeof kempshott.file) => {
      const request = { draft: pack(draft), ...(policy ? { policy } : {}) };
      const sent = structuredClone(request);
      const answer: CheckAnswer = structuredClone(desk(sent));
      if (answer.kind === "broke") throw new Error(answer.reason);
      return { report: unpack(answer.report), sent, answer };
    };
    const draft = longPack(100, 60);
    const all = check(draft, kempshott.file);
    const one = 42;

    it("the first check walks each scenario once", () => {
      expect(all.report.statesWalked).toBe(100 * one);
      expect(all.sent.draft.scenarios.filter(({ scenario }) => scenario)).toHaveLength(100);
    });

    it("an act walks its own scenario again and no other, and only that one is sent there and back", () => {
      const changed = otherAct(draft);
      const { report, sent, answer } = check(changed);
      const story = changed.scenarios[0] && buildStory(changed.scenarios[0], circleOf("peer"));
      expect(report.statesWalked).toBe(story && walk(story).nodes.size);
      expect(sent.draft.scenarios.flatMap(({ scenario }) => scenario?.id ?? [])).toEqual(["story-0"]);
      expect(sent.draft.texts).toEqual([{ language: "en-GB", changed: {}, gone: [] }]);
      expect(answer.report.scenarios.filter((part) => part.report)).toHaveLength(1);
      expect(report.scenarios[1]).toBe(all.report.scenarios[1]);
      expect(report).toEqual({
        ...reportOn(changed, kempshott, reportMemory()),
        statesWalked: report.statesWalked,
      });
    });

    it("words walk nothing, and one sentence is sent", () => {
      const { report, sent } = check(otherWords(otherAct(draft)));
      check(draft);
      expect(report.statesWalked).toBeLessThanOrEqual(60 * 2);
      expect(sent.draft.texts[0]?.changed).toEqual({ "story-0.listen-1": "We can play tag." });
      const words = check(otherWords(draft));
      expect(words.report.statesWalked).toBe(0);
      expect(words.sent.draft.scenarios.filter(({ scenario }) => scenario)).toEqual([]);
    });

    it("a new policy walks everything again, and none at all is said as SC001", () => {
      const other = { ...kempshott.file, version: "9.9.9" };
      expect(check(draft, other).report.statesWalked).toBe(100 * one);
      const without = desk({ draft: pack(draft), policy: "none" });
      const codes = without.kind === "report" ? without.report.problems.map(({ code }) => code) : [];
      expect(codes).toContain("SC001");
    });
  });

  it("this gate can fail: a copy of the whole draft with each keystroke would walk everything again", () => {
    const draft = longPack(5, 10);
    const memory = reportMemory();
    const first = reportOn(draft, kempshott, memory);
    expect(reportOn(structuredClone(draft), kempshott, memory).statesWalked).toBe(first.statesWalked);
  });
});

describe("a draft over the line", () => {
  it("arrives as it was: scenarios moved, taken out and brought back, languages and sentences that come and go", () => {
    const pack = draftSender();
    const unpack = draftReceiver();
    const base = longPack(4, 10);
    const [a, b, c, d] = base.scenarios;
    if (!a || !b || !c || !d) throw new Error("four were asked for");
    const drafts: readonly Draft[] = [
      base,
      { ...base, scenarios: [b, a, c, d] },
      { ...base, scenarios: [b, d] },
      { ...base, scenarios: [a, b, c, d], version: "2.0.0" },
      setText(base, "story-1.title", ""),
      { ...base, texts: { ...base.texts, cy: { "story-1.title": "Teitl" } } },
      base,
      { ...base, texts: {} },
      { ...base, scenarios: [] },
      base,
    ];
    const arrived = drafts.map((draft) => unpack(structuredClone(pack(draft))).draft);
    expect(arrived).toEqual(drafts);
    expect(arrived[1]?.scenarios[0]).toBe(arrived[0]?.scenarios[1]);
  });

  it("that lacks a parcel is said to be broken, and never checked in part", () => {
    const pack = draftSender();
    const draft = longPack(2, 10);
    pack(draft);
    const answer = checkDesk()({ draft: pack(draft), policy: kempshott.file });
    expect(answer).toMatchObject({ kind: "broke" });
  });
});
