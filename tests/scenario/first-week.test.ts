import { describe, expect, it } from "vitest";
import { checkPack } from "../../src/scenario/check.ts";
import type { Scenario } from "../../src/scenario/format.ts";
import { wordsOf } from "../../src/scenario/reading.ts";
import { lightsOf } from "../../src/policy/lights.ts";
import {
  content,
  firstWeekTexts,
  sentence,
  spaceOf,
  stories,
  storyOf,
  firstPack,
} from "../support/first-week.ts";

const scenarios = firstPack.scenarios;
const textsOf = (scenario: Scenario) =>
  scenario.passages.flatMap((passage) =>
    passage.kind === "choose" ? passage.choices.map((choice) => choice.text) : [passage.text],
  );
/** Each sentence as a child reads it, with the names of the cast in it. */
const readIn = (id: string, keys: readonly string[]) =>
  keys.map((key) => [key, sentence(storyOf(id), key)] as const);

describe("the pack", () => {
  it("holds the six scenarios of the outlines, awaiting review", () => {
    expect(scenarios.map((scenario) => scenario.id)).toEqual([
      "camp-rabbit",
      "promise-first",
      "same-lot-every-day",
      "crying-in-maths",
      "third-coat-a",
      "third-coat-b",
    ]);
    expect(firstPack.review).toEqual({ state: "awaiting" });
  });

  it("gives the checker nothing to say", () => {
    expect(checkPack(firstPack, content.policy, "first-week").diagnostics).toEqual([]);
  });

  it("[S11] has a content note of at most 12 words wherever safety or loss comes up, and none for the rabbit", () => {
    const without = scenarios
      .filter((scenario) => scenario.note === undefined)
      .map((scenario) => scenario.id);
    expect(without).toEqual(["camp-rabbit"]);
    const long = scenarios.filter(({ note }) => note && wordsOf(firstWeekTexts[note] ?? "").length > 12);
    expect(long).toEqual([]);
  });

  it("each scenario ends in the real room: something to say or do with a partner", () => {
    const lines = scenarios.map(({ follow }) => firstWeekTexts[follow ?? ""] ?? "");
    expect(lines.filter((line) => !/partner/.test(line))).toEqual([]);
  });

  it("[S17] the mentors are boys and girls, and a wheelchair user is one of them", () => {
    const mentors = new Set(scenarios.map(({ cast }) => cast["mentor"]?.look));
    expect(mentors).toContain("finn");
    expect(mentors.size).toBeGreaterThanOrEqual(4);
  });
});

describe.each(stories)("%s", (id, { scenario }) => {
  it("[X14] says everything in at most 120 characters, two sentences, and 14 words a sentence", () => {
    const read = readIn(id, textsOf(scenario));
    expect(read.filter(([, text]) => text.length > 120)).toEqual([]);
    const sentences = read.flatMap(([key, text]) =>
      text.split(/(?<=[.!?])\s+/).map((one) => [key, one] as const),
    );
    expect(sentences.filter(([, one]) => wordsOf(one).length > 14)).toEqual([]);
    expect(read.filter(([, text]) => text.split(/(?<=[.!?])\s+/).length > 3)).toEqual([]);
  });

  it("its choices are the words a child would say, and no label names the answer", () => {
    const choices = scenario.passages.flatMap((p) =>
      p.kind === "choose" ? p.choices.map(({ text }) => text) : [],
    );
    const read = readIn(id, choices);
    expect(read.filter(([, text]) => !/^[A-Z].*[.!?]$/.test(text))).toEqual([]);
    const label =
      /\b(polic|clause|rule|confiden|disclos|safeguard|verdict|correct|answer|option|mentor|mentee|tell an adult|keep it (a )?secret)/i;
    expect(read.filter(([, text]) => label.test(text))).toEqual([]);
    // A label would stand in the third person, or tell somebody else what to do: "Tell the teacher", "Keep it private".
    expect(
      read.filter(([, text]) => /^(Tell|Keep|Promise|Ask|Report|Say|Listen)\b(?!.*\b(me|you)\b)/.test(text)),
    ).toEqual([]);
  });

  it("offers at each choice three or four different things to say", () => {
    const passages = scenario.passages.flatMap((p) => (p.kind === "choose" ? [p] : []));
    const few = passages.filter(({ choices }) => {
      const said = readIn(
        id,
        choices.map((choice) => choice.text),
      ).map(([, text]) => text);
      return new Set(said).size < Math.max(3, choices.length);
    });
    expect(few.map((passage) => passage.id)).toEqual([]);
  });

  it("[PM-0 ↔ PM-1] offers at some choice both to keep it and to let an adult hear", () => {
    const acts = scenario.passages.flatMap((p) =>
      p.kind === "choose" ? [p.choices.flatMap((c) => c.acts)] : [],
    );
    const both = acts.filter(
      (all) =>
        (all.includes("keep-private") || all.includes("delay")) &&
        all.some((act) =>
          ["ask-coordinator", "tell-teacher", "go-together", "say-i-ask", "offer-adult"].includes(act),
        ),
    );
    expect(both.length).toBeGreaterThan(0);
  });

  it("every way of acting well stays open: at each choice, in every state, one at least is no mistake", () => {
    const nodes = [...spaceOf(storyOf(id)).nodes.values()].filter((node) => node.passage.kind === "choose");
    const good = ["right", "allowed", "repaired", "could-stay-private", "late"];
    const stuck = nodes.filter((node) => !node.edges.some((edge) => good.includes(edge.judgement.verdict)));
    expect(stuck.map((node) => node.key)).toEqual([]);
  });

  it("what is kept private is never called a secret by anyone who does right", () => {
    const edges = [...spaceOf(storyOf(id)).nodes.values()].flatMap((node) => node.edges);
    const well = edges.filter((edge) => ["right", "allowed"].includes(edge.judgement.verdict));
    const said = new Set(well.map((edge) => edge.choice.text));
    expect(readIn(id, [...said]).filter(([, text]) => /\bsecrets?\b/i.test(text))).toEqual([]);
  });
});

describe("[S3] a secret is never praised", () => {
  it("the word stands in one sentence of the pack only: the one that says the mentor keeps none", () => {
    const found = Object.entries(firstWeekTexts).filter(([, text]) => /secret/i.test(text));
    expect(found).toEqual([
      ["crying.not-even-choice.too-fast", "I said that too fast. I keep private things, not secrets."],
    ]);
  });
});

describe("the twins", () => {
  const a = storyOf("third-coat-a");
  const b = storyOf("third-coat-b");

  it("name each other, and the passage in which they differ", () => {
    expect(a.scenario.twin).toEqual({ scenario: "third-coat-b", differs: "answer" });
    expect(b.scenario.twin).toEqual({ scenario: "third-coat-a", differs: "answer" });
  });

  it("differ in exactly one passage, and there in nothing but its text, its mood and its facts", () => {
    const differing = a.scenario.passages.filter(
      (passage, i) => JSON.stringify(passage) !== JSON.stringify(b.scenario.passages[i]),
    );
    expect(differing.map((passage) => passage.id)).toEqual(["answer"]);
    expect(b.scenario.passages).toHaveLength(a.scenario.passages.length);
    const rest = (story: typeof a) =>
      Object.entries(story.passages.get("answer") ?? {}).filter(
        ([key]) => !["text", "mood", "reveals"].includes(key),
      );
    expect(rest(a)).toEqual(rest(b));
    expect(a.passages.get("answer")).toMatchObject({ mood: "neutral", text: "third-coat.answer-moan" });
    expect(a.passages.get("answer")).not.toHaveProperty("reveals");
    expect(b.passages.get("answer")).toMatchObject({ mood: "scared", reveals: { safety: "disclosed" } });
  });

  it("share all else: the cast, the place, the note, the first line, what to do with a partner", () => {
    const rest = (scenario: Scenario) =>
      Object.entries(scenario).filter(([key]) => !["id", "title", "twin", "passages"].includes(key));
    expect(rest(a.scenario)).toEqual(rest(b.scenario));
  });

  it("[PM-0 ↔ PM-1] the one line flips the verdict of keeping it", () => {
    const verdicts = (story: typeof a) =>
      [...spaceOf(story).nodes.values()]
        .filter((node) => node.passage.id === "answer-choice")
        .flatMap((node) => node.edges.filter((edge) => edge.choice.id === "keep"))
        .map((edge) => edge.judgement.verdict);
    expect(new Set(verdicts(a))).toEqual(new Set(["right"]));
    expect(new Set(verdicts(b))).toEqual(new Set(["kept-too-much"]));
  });

  it("safety is at stake in B only", () => {
    const safe = (story: typeof a) =>
      [...spaceOf(story).nodes.values()]
        .filter((node) => node.passage.kind === "end")
        .map((node) => lightsOf(story.circle, node.state).safe);
    expect(new Set(safe(a))).toEqual(new Set(["none"]));
    expect(new Set(safe(b))).toEqual(new Set(["lit", "unlit"]));
  });
});
