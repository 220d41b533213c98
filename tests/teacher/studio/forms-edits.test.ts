import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ADULT_GESTURES, PUPIL_GESTURES } from "../../../src/art/catalogue.ts";
import type { Pack, Passage, Scenario } from "../../../src/scenario/format.ts";
import { readPack } from "../../../src/scenario/read.ts";
import { scenarioOf, setText, textOf } from "../../../src/teacher/studio/draft.ts";
import { duplicateScenario, keysOf } from "../../../src/teacher/studio/edit-scenarios.ts";
import {
  addMember,
  changeMember,
  removeMember,
} from "../../../src/teacher/studio/screens/forms/edit-cast.ts";
import {
  gesturesFor,
  staged,
  withMood,
  withReveals,
  withSpeaker,
  withStaging,
  type Staging,
} from "../../../src/teacher/studio/screens/forms/edit-staging.ts";
import { setTwin } from "../../../src/teacher/studio/screens/forms/edit-twin.ts";
import {
  dropUnsaid,
  nameKey,
  saidIn,
  takeCardOut,
  takePassageOut,
  titleKey,
  writeName,
  writeOptional,
  writeTitle,
} from "../../../src/teacher/studio/screens/forms/edit-words.ts";
import {
  addLanguage,
  directionOf,
  languagesOf,
  removeLanguage,
  unsaidTexts,
} from "../../../src/teacher/studio/screens/forms/languages.ts";
import { ROLES, spareLook } from "../../../src/teacher/studio/screens/forms/roles.ts";
import { SOUND_PACK } from "../../support/packs.ts";

const draft: Pack = structuredClone(SOUND_PACK);
const gate = (of: Pack): Scenario => {
  const scenario = scenarioOf(of, "gate");
  if (!scenario) throw new Error("the scenario is gone");
  return scenario;
};
const passage = (of: Pack, id: string): Passage => {
  const found = gate(of).passages.find((one) => one.id === id);
  if (!found) throw new Error(`the passage ${id} is gone`);
  return found;
};
const isReadable = (of: Pack): boolean => readPack(of, "a.pack.json").ok;

describe("[issue 6] the cast", () => {
  it("somebody new has an id that nobody has, and a look of their own", () => {
    const { draft: one, member } = addMember(draft, gate(draft), "pupil", "mei");
    const { draft: two, member: other } = addMember(one, gate(one), "pupil", "kai");
    expect([member, other]).toEqual(["pupil", "pupil-2"]);
    expect(gate(two).cast["pupil-2"]).toEqual({ role: "pupil", look: "kai" });
    expect(isReadable(two)).toBe(true);
  });

  it.each(ROLES)("a spare look for a %s is one that nobody has yet", (role) => {
    const first = spareLook(role, []);
    expect(spareLook(role, [first])).not.toBe(first);
  });

  it("changes a part or a look and keeps the rest", () => {
    const next = changeMember(draft, "gate", "mentee", { look: "nia" });
    expect(gate(next).cast["mentee"]).toEqual({ role: "mentee", look: "nia" });
    expect(changeMember(draft, "gate", "nobody", { look: "nia" })).toEqual(draft);
  });

  it("taking somebody out gives their lines to the storyteller and leaves them in no staging", () => {
    const everywhere = withStaging(draft, "gate", "hello", {
      moods: { mentee: "sad", mentor: "happy" },
      gestures: { mentee: "nod" },
      present: ["mentee", "mentor"],
      sit: ["mentee"],
    });
    const left = removeMember(everywhere, "gate", "mentee");
    const line = passage(left, "hello");
    expect(line).toMatchObject({ moods: { mentor: "happy" }, gestures: {}, present: ["mentor"], sit: [] });
    expect(line).not.toHaveProperty("by");
    expect(line).not.toHaveProperty("mood");
    expect(JSON.stringify(gate(left))).not.toContain('"mentee"');
    expect(isReadable(left)).toBe(true);
  });

  it("a name of one's own is written, and is gone with its last letter", () => {
    const named = writeName(draft, gate(draft), "mentee", "Big Sam", "en-GB");
    expect(textOf(named, nameKey(gate(named), "mentee"))).toBe("Big Sam");
    expect(saidIn(named)).toContain(nameKey(gate(named), "mentee"));
    expect(isReadable(named)).toBe(true);
    expect(writeName(named, gate(named), "mentee", "", "en-GB")).toEqual(draft);
  });
});

describe("[issue 6] who speaks, and how", () => {
  it("a line that becomes the storyteller's has no face", () => {
    const line = passage(withSpeaker(draft, "gate", "hello", undefined), "hello");
    expect(line).not.toHaveProperty("by");
    expect(line).not.toHaveProperty("mood");
    expect(line).toMatchObject({ reveals: { safety: "approaching" } });
  });

  it("who speaks has no mood among the others' moods", () => {
    const moods = withStaging(draft, "gate", "hello", { moods: { mentor: "sad" } });
    expect(passage(withSpeaker(moods, "gate", "hello", "mentor"), "hello")).not.toHaveProperty("moods");
  });

  it("calm goes without saying; any other mood is said", () => {
    expect(passage(withMood(draft, "gate", "hello", "neutral"), "hello")).not.toHaveProperty("mood");
    expect(passage(withMood(draft, "gate", "hello", "cross"), "hello")).toMatchObject({ mood: "cross" });
  });

  it("what comes out is said, or not said at all", () => {
    expect(passage(withReveals(draft, "gate", "hello", undefined), "hello")).not.toHaveProperty("reveals");
    const two = withReveals(draft, "gate", "hello", { safety: "disclosed", begged: true });
    expect(passage(two, "hello")).toMatchObject({ reveals: { safety: "disclosed", begged: true } });
    expect(withReveals(draft, "gate", "first", { begged: true })).toEqual(draft);
  });
});

describe("[issue 6] staging", () => {
  const part = fc.constantFrom<keyof Staging>("moods", "pose", "gestures", "present", "place", "sit");
  const WHOLE: Required<Staging> = {
    moods: { mentor: "sad" },
    pose: "think",
    gestures: { mentee: "nod" },
    present: [],
    place: "library",
    sit: ["mentee"],
  };

  it("any part can be said and left open again, and the others stay", () => {
    fc.assert(
      fc.property(fc.uniqueArray(part), part, (said, one) => {
        let now = draft;
        for (const name of said)
          now = withStaging(now, "gate", "hello", staged(passage(now, "hello"), name, WHOLE[name]));
        for (const name of said) expect(passage(now, "hello")[name]).toEqual(WHOLE[name]);
        expect(isReadable(now)).toBe(true);
        const open = withStaging(now, "gate", "hello", staged(passage(now, "hello"), one, undefined));
        expect(passage(open, "hello")).not.toHaveProperty(one);
        for (const name of said.filter((other) => other !== one))
          expect(passage(open, "hello")[name]).toEqual(WHOLE[name]);
      }),
    );
  });

  it("moods and gestures of nobody are not said at all", () => {
    const line = passage(withStaging(draft, "gate", "hello", WHOLE), "hello");
    expect(staged(line, "moods", {})).not.toHaveProperty("moods");
    expect(staged(line, "present", [])).toHaveProperty("present", []);
  });

  it("[SC037] nobody is offered a gesture that is not for them", () => {
    const pupil = gesturesFor({ role: "pupil", look: "leo" });
    const adult = gesturesFor({ role: "teacher", look: "hughes" });
    expect(pupil.filter((one) => ADULT_GESTURES.includes(one))).toEqual([]);
    expect(adult.filter((one) => PUPIL_GESTURES.includes(one))).toEqual([]);
    expect(new Set([...pupil, ...adult]).size).toBeGreaterThan(adult.length);
  });
});

describe("[issue 6] twins", () => {
  const { draft: pair, copy } = duplicateScenario(draft, "gate");
  const { draft: three, copy: third } = duplicateScenario(pair, "gate");
  const twinOf = (of: Pack, id: string) => scenarioOf(of, id)?.twin;

  it("name each other, and part from each other together", () => {
    const twins = setTwin(pair, "gate", { scenario: copy, differs: "tells" });
    expect(twinOf(twins, copy)).toEqual({ scenario: "gate", differs: "tells" });
    expect(setTwin(twins, copy, undefined)).toEqual(pair);
  });

  it("a new twin parts it from the old one; one that has another twin is left alone", () => {
    const twins = setTwin(three, "gate", { scenario: copy, differs: "tells" });
    const moved = setTwin(twins, "gate", { scenario: third, differs: "hello" });
    expect([twinOf(moved, copy), twinOf(moved, third)]).toEqual([
      undefined,
      { scenario: "gate", differs: "hello" },
    ]);
    const kept = setTwin(twins, third, { scenario: copy, differs: "tells" });
    expect(twinOf(kept, copy)).toEqual({ scenario: "gate", differs: "tells" });
  });
});

describe("[issue 6] words come and go with what says them", () => {
  it.each(["note", "follow"] as const)(
    "a %s that is emptied is none, and one that is written is one",
    (field) => {
      const without = writeOptional(draft, gate(draft), field, "", "en-GB");
      expect(gate(without)).not.toHaveProperty(field);
      const again = writeOptional(without, gate(without), field, "Good to know.", "en-GB");
      expect(textOf(again, gate(again)[field] ?? "")).toBe("Good to know.");
      expect(isReadable(again)).toBe(true);
    },
  );

  it("a note stays while one of its languages still says it", () => {
    const two = addLanguage(draft, "pl");
    const polish = writeOptional(two, gate(two), "note", "Uwaga.", "pl");
    expect(gate(writeOptional(polish, gate(polish), "note", "", "en-GB"))).toHaveProperty("note");
  });

  it("the pack's title, too", () => {
    const titled = writeTitle(draft, "My pack", "en-GB");
    expect(textOf(titled, titleKey(titled))).toBe("My pack");
    expect(writeTitle(titled, "", "en-GB")).not.toHaveProperty("title");
  });

  it("a passage that is taken out takes its words along in every language, but for those said elsewhere", () => {
    const two = setText(addLanguage(draft, "pl"), "gate.again", "Znowu.", "pl");
    const left = takePassageOut(two, gate(two), "again");
    expect([textOf(left, "gate.again"), textOf(left, "gate.again", "pl")]).toEqual(["", ""]);
    expect(unsaidTexts(left, saidIn(left))).toEqual([]);
    expect(dropUnsaid(left, keysOf(gate(left)))).toBe(left);
  });

  it("a card, too; the last two stay with theirs", () => {
    const first = passage(draft, "first");
    const key = first.kind === "choose" ? (first.choices[0]?.text ?? "") : "";
    expect(takeCardOut(draft, "gate", "first", "limit", key)).toEqual(draft);
  });

  it("words that nobody says are found, each once", () => {
    const odd = setText(setText(addLanguage(draft, "pl"), "old.key", "Old."), "old.key", "Stare.", "pl");
    expect(unsaidTexts(odd, saidIn(odd))).toEqual([{ key: "old.key", words: "Old." }]);
  });
});

describe("[issue 6] languages side by side", () => {
  it("English comes first and cannot be taken out; each other can", () => {
    const two = addLanguage(draft, "ur");
    expect(languagesOf(two)).toEqual(["en-GB", "ur"]);
    expect(addLanguage(two, "ur")).toBe(two);
    expect(removeLanguage(two, "ur")).toEqual(draft);
    expect(removeLanguage(two, "en-GB")).toBe(two);
  });

  it("[X17] Urdu and Arabic are written from the right", () => {
    expect(["en-GB", "pl", "ne", "ur", "ar"].map(directionOf)).toEqual(["ltr", "ltr", "ltr", "rtl", "rtl"]);
  });
});
