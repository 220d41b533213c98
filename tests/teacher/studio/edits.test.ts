import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPack } from "../../../src/scenario/check.ts";
import { readPack } from "../../../src/scenario/read.ts";
import { setText, textOf, type Draft } from "../../../src/teacher/studio/draft.ts";
import {
  addChoice,
  addPassage,
  changeChoice,
  linkLine,
  moveChoice,
  movePassage,
  removeChoice,
  removePassage,
  splitPassage,
} from "../../../src/teacher/studio/edit-passages.ts";
import {
  addScenario,
  changeScenario,
  duplicateScenario,
  moveScenario,
  removeScenario,
} from "../../../src/teacher/studio/edit-scenarios.ts";
import { beginHistory, edit, redo, undo } from "../../../src/teacher/studio/history.ts";
import { freshId } from "../../../src/teacher/studio/ids.ts";
import { makeTwin } from "../../../src/teacher/studio/twin.ts";
import { library } from "../../support/library.ts";

const pack = library.packs.get("first-week");
if (!pack) throw new Error("the first pack is missing");

/** One edit picked by four numbers: what, and where. */
function anyEdit(draft: Draft, [what, a, b, c]: readonly [number, number, number, number]): Draft {
  const scenario = draft.scenarios[a % Math.max(draft.scenarios.length, 1)];
  if (!scenario) return draft;
  const passage = scenario.passages[b % Math.max(scenario.passages.length, 1)];
  const at = passage?.id ?? "";
  const card = passage?.kind === "choose" ? (passage.choices[c % passage.choices.length]?.id ?? "") : "";
  const kinds = ["say", "choose", "end"] as const;
  const by = c % 2 === 0 ? 1 : -1;
  const edits: readonly (() => Draft)[] = [
    () => addScenario(draft, { title: `A new one ${c}`, place: "library", mentor: "amara", mentee: "mei" }),
    () => (draft.scenarios.length > 1 ? removeScenario(draft, scenario.id) : draft),
    () => duplicateScenario(draft, scenario.id).draft,
    () => moveScenario(draft, scenario.id, by),
    () => changeScenario(draft, scenario.id, { place: "corridor" }),
    () => addPassage(draft, scenario.id, at, kinds[c % 3] ?? "say").draft,
    () => (scenario.passages.length > 1 ? removePassage(draft, scenario.id, at) : draft),
    () => movePassage(draft, scenario.id, at, by),
    () => splitPassage(draft, scenario.id, at, c).draft,
    () => linkLine(draft, scenario.id, at, scenario.start),
    () => addChoice(draft, scenario.id, at),
    () => removeChoice(draft, scenario.id, at, card),
    () => moveChoice(draft, scenario.id, at, card, by),
    () => changeChoice(draft, scenario.id, at, card, { acts: ["limit"] }),
    () => makeTwin(draft, scenario.id, { passage: at, reveals: undefined }).draft,
    () => setText(draft, `${scenario.id}.${at}`, "Other words."),
  ];
  return edits[what % edits.length]?.() ?? draft;
}
const numbers = fc.tuple(fc.nat(15), fc.nat(20), fc.nat(40), fc.nat(20));

describe("any edits, in any order", () => {
  it("leave a pack that the format reads, never change the draft before them, and can all be taken back", () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 12 }), (list) => {
        let history = beginHistory<Draft>(pack);
        for (const one of list) history = edit(history, anyEdit(history.now, one));
        const last = history.now;
        const { texts, ...structure } = last;
        expect(readPack(structure, "draft", texts)).toMatchObject({ ok: true });
        const steps = history.past.length;
        for (let i = 0; i < steps; i++) history = undo(history);
        expect(history.now).toBe(pack);
        for (let i = 0; i < steps; i++) history = redo(history);
        expect(history.now).toBe(last);
      }),
      { numRuns: 300 },
    );
  });

  it("keep every other scenario the same object, so that only one is walked again", () => {
    const [first, second] = pack.scenarios;
    const next = splitPassage(pack, first?.id ?? "", first?.start ?? "", 5).draft;
    expect(next.scenarios[0]).not.toBe(first);
    expect(next.scenarios[1]).toBe(second);
  });
});

describe("the studio's edits", () => {
  it("a new scenario can be filled in until the checker has nothing to say of its structure", () => {
    const draft = addScenario(pack, {
      title: "The wet coat",
      place: "corridor",
      mentor: "amara",
      mentee: "mei",
    });
    const { diagnostics } = checkPack(draft, library.policy, "draft");
    const at = `/scenarios/${pack.scenarios.length}`;
    const codes = new Set(diagnostics.filter(({ path }) => path.startsWith(at)).map(({ code }) => code));
    // What is missing is words, and a choice that keeps the policy: no name points at nothing, no passage is lost.
    expect(
      [...codes].filter((code) => code.startsWith("SC00") || code === "SC010" || code === "SC013"),
    ).toEqual([]);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it("[PM-2] a split line reveals in its second half, so that a choice can stand between a cue and the telling", () => {
    const scenario = pack.scenarios.find(({ id }) => id === "promise-first");
    const cue = scenario?.passages.find((passage) => passage.kind === "say" && passage.reveals);
    const { draft, passage } = splitPassage(pack, "promise-first", cue?.id ?? "", 10);
    const lines = draft.scenarios.find(({ id }) => id === "promise-first")?.passages ?? [];
    const [first, second] = [cue?.id, passage].map((id) => lines.find((line) => line.id === id));
    expect(first && "reveals" in first).toBe(false);
    expect(second).toMatchObject({
      kind: "say",
      by: "mentee",
      reveals: cue && "reveals" in cue ? cue.reveals : {},
    });
    expect(first?.kind === "say" && first.next).toBe(passage);
  });

  it("a copy has its own sentences in every language: changing one leaves the other", () => {
    const two = setText(pack, "camp-rabbit.title", "Królik", "pl");
    const { draft, copy } = duplicateScenario(two, "camp-rabbit");
    const key = draft.scenarios.find(({ id }) => id === copy)?.title ?? "";
    expect(key).not.toBe("camp-rabbit.title");
    expect(textOf(draft, key, "pl")).toBe("Królik");
    expect(textOf(setText(draft, key, "Zając", "pl"), "camp-rabbit.title", "pl")).toBe("Królik");
    expect(checkPack(draft, library.policy, "draft").sound).toBe(true);
  });

  it("a scenario that goes takes its own sentences along, and is nobody's twin any more", () => {
    const draft = removeScenario(pack, "third-coat-a");
    expect(Object.keys(draft.texts["en-GB"] ?? {}).filter((key) => key.startsWith("third-coat-a."))).toEqual(
      Object.keys(pack.texts["en-GB"] ?? {}).filter(
        (key) => key.startsWith("third-coat-a.") && JSON.stringify(draft.scenarios).includes(`"${key}"`),
      ),
    );
    expect(draft.scenarios.find(({ id }) => id === "third-coat-b")?.twin).toBeUndefined();
    expect(
      checkPack(draft, library.policy, "draft").diagnostics.filter(({ code }) => code === "SC012"),
    ).toEqual([]);
  });

  it("letters typed into one field are one step back; another field begins a new one", () => {
    let history = beginHistory("");
    for (const text of ["H", "He", "Hey"]) history = edit(history, text, "title");
    history = edit(history, "Hey!", "note");
    expect(undo(history).now).toBe("Hey");
    expect(undo(undo(history)).now).toBe("");
  });

  it("ids are letters, digits and hyphens, whatever they are made from, and never taken twice", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.array(fc.constantFrom("new", "new-2", "a")),
        (words, taken) => {
          const id = freshId(words, taken);
          expect(id).toMatch(/^(?!constructor$)[a-z0-9-]{1,40}$/);
          expect(taken).not.toContain(id);
        },
      ),
    );
  });
});
