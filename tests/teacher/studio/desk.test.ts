import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRooms, loadWords } from "../../../src/locale/words.ts";
import { setText, textOf, type Draft } from "../../../src/teacher/studio/draft.ts";
import { addPassage, movePassage, removePassage } from "../../../src/teacher/studio/edit-passages.ts";
import {
  duplicateScenario,
  moveScenario,
  removeScenario,
} from "../../../src/teacher/studio/edit-scenarios.ts";
import { withNewScene } from "../../../src/teacher/studio/screens/new-scene.ts";
import { countProblems, fromWords, passageRows } from "../../../src/teacher/studio/screens/outline-rows.ts";
import {
  beginStudio,
  studioAfter,
  type StudioAction,
  type StudioState,
} from "../../../src/teacher/studio/screens/studio-state.ts";
import { reportMemory, reportOn } from "../../../src/teacher/studio/report.ts";
import { library } from "../../support/library.ts";
import { SOUND_PACK } from "../../support/packs.ts";
import { kempshott } from "../../support/policies.ts";

const gate: Draft = SOUND_PACK;
const two = duplicateScenario(gate, "gate").draft;

const edited = (next: Draft, field?: string): StudioAction => ({ kind: "edit", next, field });
const goTo = (scenario: string, passage?: string): StudioAction => ({
  kind: "go",
  place: { scenario, ...(passage === undefined ? {} : { passage }) },
});
const after = (state: StudioState, ...actions: readonly StudioAction[]): StudioState =>
  actions.reduce(studioAfter, state);
const UNDO = { kind: "undo" } as const;
const REDO = { kind: "redo" } as const;

describe("[issue 6] where the writer is", () => {
  it("begins at the first scenario of the pack", () => {
    expect(beginStudio(gate).at).toEqual({ scenario: "gate", passage: undefined });
  });

  it("going there names the place anew each time; showing it leaves the cursor alone", () => {
    const first = after(beginStudio(gate), goTo("gate", "tells"));
    expect(first.at).toEqual({ scenario: "gate", passage: "tells" });
    const again = after(first, goTo("gate", "tells"));
    expect(again.wanted).toEqual(first.wanted);
    expect(again.wanted).not.toBe(first.wanted);
    const shown = after(again, { kind: "show", at: { scenario: "gate", passage: "done" } });
    expect(shown.at.passage).toBe("done");
    expect(shown.wanted).toBe(again.wanted);
  });

  it("a passage that is taken out gives way to the one before it, and the first to the one after", () => {
    const there = after(beginStudio(gate), goTo("gate", "tells"));
    expect(after(there, edited(removePassage(gate, "gate", "tells"))).at.passage).toBe("first");
    const top = after(beginStudio(gate), goTo("gate", "hello"));
    expect(after(top, edited(removePassage(gate, "gate", "hello"))).at.passage).toBe("first");
  });

  it("a scenario that is taken out gives way to the one before it, and the last of all to the pack", () => {
    const there = after(beginStudio(two), goTo("gate-2", "tells"));
    const one = removeScenario(two, "gate-2");
    expect(after(there, edited(one)).at).toEqual({ scenario: "gate", passage: undefined });
    const none = after(beginStudio(gate), edited(removeScenario(gate, "gate")));
    expect(none.at).toEqual({ scenario: undefined, passage: undefined });
  });

  it("a place that there is not is never gone to", () => {
    const lost = after(beginStudio(gate), goTo("gate", "nowhere"));
    expect(lost.at).toEqual({ scenario: "gate", passage: undefined });
    expect(after(lost, goTo("nowhere", "nowhere")).at.scenario).toBeUndefined();
  });
});

/** Whether the draft has the place where the writer is. */
function isThere({ at, history }: StudioState): boolean {
  if (at.scenario === undefined) return at.passage === undefined;
  const scenario = history.now.scenarios.find(({ id }) => id === at.scenario);
  if (!scenario) return false;
  return at.passage === undefined || scenario.passages.some(({ id }) => id === at.passage);
}

describe("[issue 6] undo and redo", () => {
  const words = setText(gate, "gate.tells", "It is about home.");

  it("show what they change: the words, wherever the writer is by then", () => {
    const typed = after(
      beginStudio(two),
      edited(setText(two, "gate.tells", "New."), "words"),
      goTo("gate-2"),
    );
    const undone = after(typed, UNDO);
    expect(undone.at).toEqual({ scenario: "gate", passage: "tells" });
    expect(textOf(undone.history.now, "gate.tells")).toBe("I am scared to go home.");
    expect(after(undone, goTo("gate-2"), REDO).at).toEqual({ scenario: "gate", passage: "tells" });
  });

  it("bring back a passage that was taken out, and the writer to it", () => {
    const gone = after(
      beginStudio(gate),
      goTo("gate", "again"),
      edited(removePassage(gate, "gate", "again")),
    );
    expect(after(gone, UNDO).at.passage).toBe("again");
  });

  it("bring back a scenario that was taken out, and the writer to it", () => {
    const gone = after(beginStudio(two), edited(removeScenario(two, "gate")));
    expect(gone.at.scenario).toBe("gate-2");
    expect(after(gone, UNDO).at.scenario).toBe("gate");
  });

  it("fall back from a passage that came, when it goes again", () => {
    const added = addPassage(gate, "gate", "hello", "say");
    const there = after(beginStudio(gate), edited(added.draft), goTo("gate", added.passage));
    expect(there.at.passage).toBe(added.passage);
    expect(after(there, UNDO).at.passage).toBe("hello");
    expect(after(there, UNDO, REDO).at.passage).toBe(added.passage);
  });

  it("letters in one field are one step; after going elsewhere and back they are another", () => {
    const one = after(
      beginStudio(gate),
      edited(setText(gate, "gate.tells", "A"), "words"),
      edited(setText(gate, "gate.tells", "AB"), "words"),
    );
    expect(one.history.past).toHaveLength(1);
    const back = after(one, goTo("gate", "hello"), goTo("gate", "tells"), edited(words, "words"));
    expect(back.history.past).toHaveLength(2);
  });

  it("where there is nothing to undo, nothing changes", () => {
    const state = beginStudio(gate);
    expect(after(state, UNDO)).toBe(state);
    expect(after(state, REDO)).toBe(state);
  });

  it("whatever is done, undone and done again, the writer is at a place that there is", () => {
    const ids = ["hello", "first", "tells", "second", "again", "third", "done", "noticed", "line", "nowhere"];
    const scenarios = ["gate", "gate-2", "gate-3", "nowhere"];
    const edits: readonly ((draft: Draft, scenario: string, passage: string) => Draft)[] = [
      (draft, scenario, passage) => addPassage(draft, scenario, passage, "say").draft,
      removePassage,
      (draft, scenario, passage) => movePassage(draft, scenario, passage, 1),
      (draft, scenario) => duplicateScenario(draft, scenario).draft,
      (draft, scenario) => removeScenario(draft, scenario),
      (draft, scenario) => moveScenario(draft, scenario, -1),
    ];
    const step = fc.record({
      what: fc.integer({ min: 0, max: edits.length + 2 }),
      scenario: fc.constantFrom(...scenarios),
      passage: fc.constantFrom(...ids),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let state = beginStudio(gate);
        for (const { what, scenario, passage } of steps) {
          const edit = edits[what];
          const action = edit
            ? edited(edit(state.history.now, scenario, passage))
            : ([goTo(scenario, passage), UNDO, REDO][what - edits.length] ?? UNDO);
          state = studioAfter(state, action);
          expect(isThere(state), `${JSON.stringify(state.at)} is there`).toBe(true);
        }
        while (state.history.past.length > 0) state = studioAfter(state, UNDO);
        expect(state.history.now).toBe(gate);
      }),
      { numRuns: 300 },
    );
  });
});

describe("[issue 6] the outline", () => {
  const profile = library.profile;

  it("tells each passage by its kind, who speaks, and how it begins", () => {
    const [scenario] = gate.scenarios;
    const rows = scenario ? passageRows(gate, scenario, profile) : [];
    expect(rows.map(({ kind }) => kind)).toEqual([
      "say",
      "choose",
      "say",
      "choose",
      "say",
      "choose",
      "end",
      "end",
    ]);
    expect(rows[0]).toMatchObject({ by: "Leo", words: "Can I tell you something?", isStart: true });
    expect(rows[1]).toMatchObject({ by: undefined, isStart: false });
    expect(rows[6]?.words).toMatch(new RegExp(`^${profile.adults["teacher"]?.name}`));
  });

  it("numbers the passages as the forms do, and says which cards lead to each", async () => {
    const [scenario] = gate.scenarios;
    const rows = scenario ? passageRows(gate, scenario, profile) : [];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
    const words = await loadWords();
    await addRooms();
    const from = (id: string) => {
      const row = rows.find((one) => one.id === id);
      return row && fromWords(words, row);
    };
    expect(from("tells")).toBe("from choice 2, cards 1 and 2");
    expect(from("again")).toBe("from choice 4, card 2");
    expect(from("hello")).toBeUndefined();
  });

  it("counts problems at the scenario and the passage where they are put right, and in all", () => {
    const broken = removePassage(setText(gate, "gate.tells", ""), "gate", "noticed");
    const report = reportOn(broken, kempshott, reportMemory());
    const counts = countProblems(report);
    expect(counts.all).toBe(report.problems.length);
    expect(counts.in("gate", "tells")).toBeGreaterThan(0);
    expect(counts.in("gate", "third")).toBeGreaterThan(0);
    expect(counts.in("gate", "hello")).toBe(0);
    expect(counts.in("gate")).toBe(report.problems.filter(({ where }) => where.scenario === "gate").length);
    expect(countProblems(undefined).all).toBe(0);
  });

  it("a new scenario has a title to be written over, and an id that no scenario of another pack has", () => {
    const { next, scenario } = withNewScene(gate, "A new scenario");
    expect(next.scenarios.at(-1)?.id).toBe(scenario);
    expect(textOf(next, next.scenarios.at(-1)?.title ?? "")).toBe("A new scenario");
    const other = withNewScene({ ...gate, id: "other" }, "A new scenario");
    expect(other.scenario).not.toBe(scenario);
    const second = withNewScene(next, "A new scenario");
    expect(new Set(second.next.scenarios.map(({ id }) => id)).size).toBe(3);
  });
});
