import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDrafts } from "../../../src/records/drafts.ts";
import { askedAbout, unansweredIn, withUnanswered } from "../../../src/records/unanswered.ts";
import { blankPack, copyPack, takenBy } from "../../../src/teacher/own/new-pack.ts";
import { playableOwn } from "../../../src/screens/own-packs.ts";
import { setText, type Draft } from "../../../src/teacher/studio/draft.ts";
import {
  addChoice,
  addPassage,
  changeChoice,
  removePassage,
  splitPassage,
} from "../../../src/teacher/studio/edit-passages.ts";
import { duplicateScenario } from "../../../src/teacher/studio/edit-scenarios.ts";
import {
  beginStudio,
  studioAfter,
  type StudioState,
} from "../../../src/teacher/studio/screens/studio-state.ts";
import { withReveals } from "../../../src/teacher/studio/screens/forms/edit-staging.ts";
import { faultsIn } from "../../../src/teacher/studio/screens/forms/field-problems.ts";
import { withNewScene } from "../../../src/teacher/studio/screens/new-scene.ts";
import {
  actQuestion,
  answered,
  copiedQuestions,
  factQuestion,
  factsAsked,
  isUnsettled,
  unansweredProblems,
} from "../../../src/teacher/studio/unanswered.ts";
import { FakeDraftStore } from "../../support/fake-drafts.ts";
import { SOUND_PACK } from "../../support/packs.ts";
import { content } from "../../support/first-week.ts";
import { circleOf, kempshott } from "../../support/policies.ts";

const gate: Draft = SOUND_PACK;
const facts = factsAsked(circleOf("peer"));
const SAFETY = factQuestion("gate", "line", "safety");

const opened = (draft: Draft): StudioState => beginStudio(draft, facts);
const now = ({ history }: StudioState): Draft => history.now;
const edit = (state: StudioState, change: (draft: Draft) => Draft): StudioState =>
  studioAfter(state, { kind: "edit", next: change(now(state)), field: undefined });
const open = (state: StudioState): readonly string[] => [...unansweredIn(now(state))].sort();
const blank = (): Draft =>
  blankPack({ title: "Ours", circle: "peer", policy: "kempshott", firstTitle: "First" }, takenBy([]));
/** A new line after the first, as a writer adds it. */
const withLine = edit(opened(gate), (draft) => addPassage(draft, "gate", "hello", "say").draft);

describe("[P4, issue 6] what nobody has chosen is not taken for an answer", () => {
  it("each circle asks about the facts that come out step by step", () => {
    expect(facts).toEqual(["safety"]);
    expect(factsAsked(circleOf("staff-pupil"))).toEqual(["harm", "illegal"]);
    expect(factsAsked(undefined)).toEqual([]);
  });

  it("a pack that is written asks nothing; a blank one asks about its line, both cards and its ending", () => {
    expect(open(opened(gate))).toEqual([]);
    expect(open(opened(blank())).map((name) => name.split("/").slice(1).join("/"))).toEqual([
      "answer/acts/first",
      "answer/acts/second",
      "end/reveals/safety",
      "hello/reveals/safety",
    ]);
  });

  it("a new line, a new choice, a new ending and a new card are asked about, whatever stands in the file", () => {
    expect(open(withLine)).toEqual([SAFETY]);
    const choice = edit(opened(gate), (draft) => addPassage(draft, "gate", "hello", "choose").draft);
    expect(open(choice)).toEqual([
      actQuestion("gate", "choice", "first"),
      actQuestion("gate", "choice", "second"),
    ]);
    const card = edit(opened(gate), (draft) => addChoice(draft, "gate", "first"));
    expect(open(card)).toEqual([actQuestion("gate", "first", "another")]);
    expect(open(edit(opened(gate), (draft) => addPassage(draft, "gate", "done", "end").draft))).toHaveLength(
      1,
    );
    expect(open(edit(opened(gate), (draft) => withNewScene(draft, "New").next))).toHaveLength(4);
  });

  it("typing the words answers nothing: “My uncle hits me” is still to be told what it says", () => {
    const typed = edit(withLine, (draft) => setText(draft, "gate.line", "My uncle hits me."));
    expect(open(typed)).toEqual([SAFETY]);
    const [problem] = unansweredProblems(now(typed));
    expect(problem).toMatchObject({
      code: "ST001",
      severity: "error",
      where: { scenario: "gate", passage: "line", field: "reveals", part: "safety", at: [0, 1] },
    });
    expect(isUnsettled(now(typed), "gate")).toBe(true);
  });

  it("“Nothing” is an answer, though it changes nothing in the file, and undo takes it back", () => {
    const said = edit(withLine, (draft) => answered(draft, draft, SAFETY));
    expect(open(said)).toEqual([]);
    expect(now(said)).toEqual(now(withLine));
    const back = studioAfter(said, { kind: "undo" });
    expect(open(back)).toEqual([SAFETY]);
    expect(open(studioAfter(back, { kind: "redo" }))).toEqual([]);
  });

  it("a fact or a deed that is chosen is an answer; asked again after undo", () => {
    const told = edit(withLine, (draft) =>
      answered(draft, withReveals(draft, "gate", "line", { safety: "disclosed" }), SAFETY),
    );
    expect(open(told)).toEqual([]);
    expect(open(studioAfter(told, { kind: "undo" }))).toEqual([SAFETY]);
    const card = edit(opened(gate), (draft) => addChoice(draft, "gate", "first"));
    const chosen = edit(card, (draft) =>
      changeChoice(draft, "gate", "first", "another", { acts: ["limit"] }),
    );
    expect(open(chosen)).toEqual([]);
  });

  it("undo and redo of anything else keep what is open", () => {
    const typed = edit(withLine, (draft) => setText(draft, "gate.line", "He hits me."));
    const back = studioAfter(studioAfter(typed, { kind: "undo" }), { kind: "undo" });
    expect(open(back)).toEqual([]);
    expect(open(studioAfter(studioAfter(back, { kind: "redo" }), { kind: "redo" }))).toEqual([SAFETY]);
  });

  it("the second half of a line that was split is asked about, unless it took what was ticked", () => {
    const halves = edit(opened(gate), (draft) => splitPassage(draft, "gate", "again", 3).draft);
    expect(open(halves)).toHaveLength(1);
    expect(open(edit(opened(gate), (draft) => splitPassage(draft, "gate", "tells", 3).draft))).toEqual([]);
  });

  it("a copy of a scenario is as open as it was, and what is taken out is not asked about", () => {
    const typed = edit(withLine, (draft) => setText(draft, "gate.line", "He hits me."));
    const twice = edit(typed, (draft) => duplicateScenario(draft, "gate").draft);
    expect(open(twice)).toEqual([factQuestion("gate-2", "line", "safety"), SAFETY].sort());
    expect(open(edit(typed, (draft) => removePassage(draft, "gate", "line")))).toEqual([]);
  });

  it("[property] after any edits, what is open is there, and each of it is told with its way", () => {
    const kinds = ["say", "choose", "end"] as const;
    const step = fc.record({
      at: fc.nat(30),
      what: fc.constantFrom(...kinds, "remove" as const, "undo" as const),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let state = opened(gate);
        for (const { at, what } of steps) {
          const passages = now(state).scenarios[0]?.passages ?? [];
          const id = passages[at % passages.length]?.id ?? "";
          if (what === "undo") state = studioAfter(state, { kind: "undo" });
          else if (what === "remove" && passages.length > 1)
            state = edit(state, (draft) => removePassage(draft, "gate", id));
          else if (what !== "remove")
            state = edit(state, (draft) => addPassage(draft, "gate", id, what).draft);
        }
        const told = unansweredProblems(now(state));
        expect(told).toHaveLength(open(state).length);
        for (const { where } of told) {
          const passage = now(state).scenarios[0]?.passages[where.at[1] ?? -1];
          expect(passage?.id).toBe(where.passage);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("that is no fault at the field, which asks for it by itself", () => {
    expect(faultsIn(unansweredProblems(now(withLine)))).toEqual([]);
  });
});

describe("[P18, issue 6] what is open is kept beside the draft, never in the pack", () => {
  const typed = now(edit(withLine, (draft) => setText(draft, "gate.line", "My uncle hits me.")));

  it("after a reload it is asked again, and the pack is what it was", async () => {
    const store = new FakeDraftStore();
    await openDrafts(store).write("small", typed, undefined);
    const read = await openDrafts(store).read("small");
    if (read.kind !== "found") throw new Error(read.kind);
    expect(read.pack).toEqual(typed);
    expect(open(opened(read.pack))).toEqual([SAFETY]);
    expect(JSON.stringify(typed)).not.toContain("unanswered");
  });

  it("what was answered stays answered after a reload, even where the words are not written", async () => {
    const store = new FakeDraftStore();
    const begun = opened(blank());
    const all = open(begun).reduce(
      (state, name) => edit(state, (draft) => answered(draft, draft, name)),
      begun,
    );
    await openDrafts(store).write("ours", now(all), undefined);
    const read = await openDrafts(store).read("ours");
    expect(read.kind === "found" && open(opened(read.pack))).toEqual([]);
  });

  it("a copy of such a pack asks the same of its own scenarios", () => {
    const copy = copiedQuestions(
      typed,
      copyPack(typed, "Copy", takenBy([{ id: "small", scenarios: ["gate"] }])),
    );
    const id = copy.scenarios[0]?.id ?? "";
    expect([...unansweredIn(copy)]).toEqual([factQuestion(id, "line", "safety")]);
    expect(askedAbout(copiedQuestions({ ...gate }, { ...gate }))).toBeUndefined();
  });

  it("pupils do not play a pack in which something is still to be chosen", async () => {
    const drafts = openDrafts(new FakeDraftStore());
    await drafts.write("small", withUnanswered({ ...gate }, new Set([SAFETY])), undefined);
    const school = { policy: kempshott, wording: content.wording };
    expect(await playableOwn(async () => drafts, school)).toEqual([]);
    const other = openDrafts(new FakeDraftStore());
    await other.write("small", { ...gate }, undefined);
    expect((await playableOwn(async () => other, school)).map(({ pack }) => pack.id)).toEqual(["small"]);
  });
});
