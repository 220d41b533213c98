import { describe, expect, it } from "vitest";
import { checkPack } from "../../../src/scenario/check.ts";
import type { Circle } from "../../../src/policy/model.ts";
import type { Pack, Scenario } from "../../../src/scenario/format.ts";
import { setText, textOf, type Draft } from "../../../src/teacher/studio/draft.ts";
import { bestLines, makeTwin, twinTrials, type TwinLine } from "../../../src/teacher/studio/twin.ts";
import { library } from "../../support/library.ts";
import { circleOf, kempshott } from "../../support/policies.ts";
import { longScenario } from "../../support/studio-packs.ts";

const peer = circleOf("peer");
const pack = packOf("first-week");

function packOf(id: string): Pack {
  const found = library.packs.get(id);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
}

function scenarioIn(draft: Draft, id: string): Scenario {
  const found = draft.scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
}

/** Every line tried, best first. */
const linesOf = (scenario: Scenario, circle: Circle = peer): readonly TwinLine[] =>
  bestLines(
    (twinTrials(scenario, circle) ?? []).map(({ passage, reveals, flips }) => ({
      passage,
      reveals,
      flips: flips(),
    })),
  );

const twinProblems = (draft: Draft): readonly string[] =>
  checkPack(draft, kempshott, "draft")
    .diagnostics.filter(({ code }) => /^SC0(3[12]|4\d)$/.test(code))
    .map(({ code, path, message }) => `${code} ${path} ${message}`);

function keyOf({ passages }: Scenario, id: string): string {
  const line = passages.find((one) => one.id === id);
  return line?.kind === "say" ? line.text : "";
}

describe("[issue 6, Studio] the engine proposes which line a twin changes", () => {
  const [a, b] = [scenarioIn(pack, "third-coat-a"), scenarioIn(pack, "third-coat-b")];

  it("the very line in which the shipped twins differ", () => {
    expect(linesOf(a).map(({ passage }) => passage)).toContain(a.twin?.differs);
    expect(linesOf(b)[0]?.passage).toBe(b.twin?.differs);
  });

  it("those that turn most cards first, and none that turns none", () => {
    const flips = linesOf(a).map((one) => one.flips);
    expect(flips).toEqual([...flips].sort((one, other) => other - one));
    expect(Math.min(...flips)).toBeGreaterThan(0);
    expect(bestLines([{ passage: "x", reveals: undefined, flips: 0 }])).toEqual([]);
  });

  it("nothing is tried where there are too many paths", () => {
    const choices =
      "thank reassure limit keep-private promise-secret take-back own-up deny say-we-go say-i-ask".split(" ");
    const long = longScenario("long", 10);
    const passages = [...choices, ...choices].map((act, i, all) => ({
      id: `c${i}`,
      kind: "choose" as const,
      choices: [act, "listen"].map((one, j) => ({
        id: `card-${j}`,
        text: "long.x",
        acts: [one],
        to: i === all.length - 1 ? "done" : `c${i + 1}`,
      })),
    }));
    const many = {
      ...long,
      start: "c0",
      passages: [...passages, ...long.passages.filter(({ kind }) => kind === "end")],
    };
    expect(twinTrials(many, peer)).toBeUndefined();
  });
});

describe("[issue 6, Studio] a twin that is made", () => {
  const cases = pack.scenarios.flatMap((scenario) => {
    const [line] = linesOf(scenario);
    return line ? [{ id: scenario.id, line }] : [];
  });

  it("can be made of most scenarios of the first week", () => {
    expect(cases.length).toBeGreaterThan(pack.scenarios.length / 2);
  });

  it.each(cases)(
    "$id: the checker finds nothing wrong with the pair but that the line that differs is to be written",
    ({ id, line }) => {
      const { draft, twin } = makeTwin(pack, id, line);
      const at = `/scenarios/${draft.scenarios.findIndex((one) => one.id === twin)}`;
      expect(twinProblems(draft)).toEqual([expect.stringMatching(`^SC031 ${at}/passages/\\d+/text `)]);
      expect(twinProblems(setText(draft, keyOf(scenarioIn(draft, twin), line.passage), "New."))).toEqual([]);
      expect(scenarioIn(draft, twin).twin).toEqual({ scenario: id, differs: line.passage });
      expect(scenarioIn(draft, id).twin).toEqual({ scenario: twin, differs: line.passage });
    },
  );

  it("says the same words in the same sentences, but has its own for the line that differs", () => {
    const [first] = cases;
    if (!first) throw new Error("no twin");
    const { draft, twin } = makeTwin(pack, first.id, first.line);
    const [one, other] = [scenarioIn(draft, first.id), scenarioIn(draft, twin)];
    const keys = ({ passages }: Scenario) =>
      passages.map((passage) => (passage.kind === "choose" ? "" : passage.text));
    const differing = keys(one).filter((key, i) => key !== keys(other)[i]);
    expect(differing).toHaveLength(1);
    expect(one.title).not.toBe(other.title);
  });

  it("the line that differs has no words in any language: the old ones would be judged by what nobody says", () => {
    const [first] = cases;
    if (!first) throw new Error("no twin");
    const key = keyOf(scenarioIn(pack, first.id), first.line.passage);
    const polish = setText(pack, key, "Po polsku.", "pl");
    const { draft, twin } = makeTwin(polish, first.id, first.line);
    const own = keyOf(scenarioIn(draft, twin), first.line.passage);
    expect([textOf(draft, own), textOf(draft, own, "pl")]).toEqual(["", ""]);
    expect([textOf(draft, key), textOf(draft, key, "pl")]).toEqual([textOf(pack, key), "Po polsku."]);
  });

  it("a twin that the scenario had before stands alone", () => {
    const [line] = linesOf(scenarioIn(pack, "third-coat-a"));
    if (!line) throw new Error("no line");
    const { draft } = makeTwin(pack, "third-coat-a", line);
    expect(scenarioIn(draft, "third-coat-b").twin).toBeUndefined();
    expect(draft.scenarios.filter(({ twin }) => twin).length % 2).toBe(0);
  });

  it("of a scenario that is not there is none", () => {
    expect(makeTwin(pack, "nowhere", { passage: "x", reveals: undefined }).draft).toBe(pack);
  });
});
