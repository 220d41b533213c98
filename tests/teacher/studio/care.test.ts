import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/scenario/format.ts";
import { careHints } from "../../../src/teacher/studio/care.ts";
import { inPassage, setText, type Draft } from "../../../src/teacher/studio/draft.ts";
import { addPassage, changeChoice } from "../../../src/teacher/studio/edit-passages.ts";
import { reportMemory, reportOn } from "../../../src/teacher/studio/report.ts";
import { reportReceiver, reportSender } from "../../../src/teacher/studio/wire.ts";
import { makeTwin } from "../../../src/teacher/studio/twin.ts";
import { library } from "../../support/library.ts";
import { SOUND_PACK } from "../../support/packs.ts";
import { circleOf, kempshott } from "../../support/policies.ts";

const gate: Draft = SOUND_PACK;
const peer = circleOf("peer");
const codesOf = (draft: Draft, circle = peer) => careHints(draft, circle).map(({ code }) => code);

/** A story whose first line says this, and reveals nothing. */
const saying = (words: string, by: "mentee" | "mentor" = "mentee"): Draft =>
  setText(
    inPassage(gate, "gate", "hello", (passage): Passage => {
      if (passage.kind !== "say") return passage;
      const { reveals: _, ...rest } = passage;
      return { ...rest, by };
    }),
    "gate.hello",
    words,
  );

/** A card that says this and does that. */
const card = (words: string, ...acts: string[]): Draft =>
  changeChoice(setText(gate, "gate.limit", words), "gate", "first", "limit", { acts });

describe("[P4, issue 6] care hints: words that may mean more than is ticked", () => {
  it("a sound pack has none", () => {
    expect(careHints(gate, peer)).toEqual([]);
    expect(careHints(gate, undefined)).toEqual([]);
  });

  it.each([
    "My uncle hits me.",
    "He locks me in.",
    "I've got a bruise, look.",
    "I'm scared to go home.",
    "She said not to tell.",
    "It’s not safe there.",
    "I DON’T FEEL SAFE. He kicked me.",
  ])("a line that may tell of harm and has nothing ticked: %s", (words) => {
    const [hint] = careHints(saying(words), peer);
    expect(hint).toMatchObject({
      code: "ST011",
      severity: "warning",
      where: { scenario: "gate", passage: "hello", field: "reveals", at: [0, 0] },
    });
  });

  it.each(["A white kite.", "It was a shortcut.", "I lost my kitten's ball.", "We sang the lullaby."])(
    "reads whole words: %s",
    (words) => expect(codesOf(saying(words))).toEqual([]),
  );

  it("says nothing where a risk is ticked, where the mentor speaks, and where it was told before", () => {
    expect(codesOf(setText(gate, "gate.hello", "Uncle hits me."))).toEqual([]);
    expect(codesOf(saying("Does he hit you?", "mentor"))).toEqual([]);
    expect(codesOf(setText(gate, "gate.again", "He hits me, remember?"))).toEqual([]);
  });

  it("a mere hint before it is not enough: what is told in full must be ticked in full", () => {
    const { draft, passage } = addPassage(gate, "gate", "hello", "say");
    const told = setText(draft, `gate.${passage}`, "My uncle hits me.");
    expect(codesOf(told)).toEqual(["ST011"]);
  });

  it("a plea for silence is no harm where it is ticked as one", () => {
    const begs = inPassage(saying("Don't tell anyone, OK?"), "gate", "hello", (passage): Passage =>
      passage.kind === "say" ? { ...passage, reveals: { begged: true } } : passage,
    );
    expect(codesOf(begs)).toEqual([]);
    expect(codesOf(setText(begs, "gate.hello", "He hits me. Don't tell."))).toEqual(["ST011"]);
  });

  it.each(["Okay. I will not tell a soul.", "I promise.", "It stays between us.", "I won't tell anyone."])(
    "a card that may promise and does something else: %s",
    (words) => {
      expect(careHints(card(words, "listen"), peer)).toMatchObject([
        { code: "ST012", severity: "warning", where: { choice: "limit", field: "acts", at: [0, 1, 0] } },
      ]);
      expect(codesOf(card(words, "promise-secret"))).toEqual([]);
    },
  );

  it.each([
    "Let's go together.",
    "I'll tell {{coordinator}}.",
    "We can tell a teacher.",
    "Come with me to Miss Hill.",
  ])("a card that may go to tell and does something else: %s", (words) => {
    expect(codesOf(card(words, "listen"))).toEqual(["ST013"]);
    expect(codesOf(card(words, "go-together"))).toEqual([]);
  });

  it("refusing to tell a grown-up is no telling, and telling a friend is none", () => {
    expect(codesOf(card("I won't tell your teacher.", "listen"))).toEqual(["ST012"]);
    expect(codesOf(card("I'll tell {{mentee}} a story.", "listen"))).toEqual([]);
  });

  it("come over the line to the worker and back with the report", () => {
    const report = reportOn(saying("My uncle hits me."), kempshott, reportMemory());
    const there = structuredClone(reportSender()(report, [1]));
    expect(reportReceiver()(there).hints.map(({ code }) => code)).toEqual(["ST011"]);
  });

  it("twins that say the same in the line that differs: one of the two must be written", () => {
    const { draft, twin } = makeTwin(gate, "gate", { passage: "tells", reveals: undefined });
    expect(codesOf(draft)).toEqual([]);
    const same = setText(draft, `${twin}.tells`, gate.texts["en-GB"]?.["gate.tells"]?.toUpperCase() ?? "");
    const found = careHints(same, peer).filter(({ code }) => code === "ST003");
    expect(found.map(({ where }) => [where.scenario, where.passage, where.field])).toEqual([
      ["gate", "tells", "words"],
      [twin, "tells", "words"],
    ]);
    expect(found.every(({ severity }) => severity === "error")).toBe(true);
  });

  it("[measured] on all packs that ship it asks at fewer than one passage in a hundred, and finds no same twins", () => {
    const packs = [...library.packs.values()];
    const found = packs.flatMap((pack) => careHints(pack, library.policy.circles.get(pack.circle)));
    const passages = packs.reduce(
      (sum, { scenarios }) => sum + scenarios.reduce((all, one) => all + one.passages.length, 0),
      0,
    );
    expect(found.length, `at ${passages} passages`).toBeLessThan(passages / 100);
    expect(found.every(({ severity }) => severity === "warning")).toBe(true);
  });
});
