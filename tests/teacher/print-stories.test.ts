import { describe, expect, it } from "vitest";
import { LOOK_NAMES } from "../../src/art/catalogue.ts";
import { findingsIn } from "../../src/teacher/print/found.ts";
import { clausePicture, PICTURE_NAMES, printPicture } from "../../src/teacher/print/pictures.ts";
import { packTitle, storiesIn, storyTitle, voiceFor } from "../../src/teacher/print/print-pack.ts";
import { cardsOf } from "../../src/teacher/print/story-cards.ts";
import { allStories, library } from "../support/library.ts";
import { kempshott } from "../support/policies.ts";
import { printPacks } from "../support/prints.ts";

const storyOf = (id: string) => {
  const story = library.stories.get(id);
  if (!story) throw new Error(`no story ${id}`);
  return story;
};

describe("a story as cards", () => {
  it.each(allStories.map((story) => [story.scenario.id, story] as const))(
    "%s: every line and every choice stands on a card, every way leads to a card, and an end can be reached",
    (_, story) => {
      const cards = cardsOf(story);
      const on = new Set(
        cards.flatMap(({ lines, choices }) => [
          ...lines.map(({ text }) => text),
          ...choices.map(({ text }) => text),
        ]),
      );
      const all = story.scenario.passages.flatMap((passage) =>
        passage.kind === "choose" ? passage.choices.map(({ text }) => text) : [passage.text],
      );
      expect(all.filter((text) => !on.has(text))).toEqual([]);
      expect(cards.map(({ number }) => number)).toEqual(cards.map((_card, at) => at + 1));
      const ways = cards.flatMap(({ choices, goOn }) => [
        ...choices.map(({ goTo }) => goTo),
        ...(goOn ? [goOn] : []),
      ]);
      expect(ways.every((to) => to >= 1 && to <= cards.length)).toBe(true);
      expect(new Set([1, ...ways]).size).toBe(cards.length);
      expect(cards.some(({ ends }) => ends)).toBe(true);
      expect(cards.every(({ choices, goOn, ends }) => choices.length > 0 || goOn !== undefined || ends)).toBe(
        true,
      );
    },
  );

  it("a choice says the card that begins with its answer: Rabbit goes to camp", () => {
    const cards = cardsOf(storyOf("camp-rabbit"));
    const never = cards[0]?.choices.find(({ id }) => id === "never-ever");
    expect(cards.find(({ number }) => number === never?.goTo)?.lines[0]?.text).toBe("camp-rabbit.pond");
  });
});

describe("what the policy finds of a choice, worked by hand from the clauses", () => {
  const found = (story: string, passage: string, choice: string) =>
    findingsIn(storyOf(story))(passage, choice).map(({ verdict, clauses }) => [verdict, ...clauses]);

  it("[PM-4] a promise is one, and taking it back mends it", () => {
    expect(found("camp-rabbit", "opening", "never-ever")).toEqual([["promised", "PM-4"]]);
    expect(found("camp-rabbit", "pond-choice", "take-back")).toEqual([["repaired", "PM-4"]]);
  });

  it("[PM-0] telling a friend tells too much, and owning up mends it", () => {
    expect(found("camp-rabbit", "rabbit-choice", "shout")).toEqual([["told-too-much", "PM-0"]]);
    expect(found("camp-rabbit", "shh-choice", "own-up").map(([verdict]) => verdict)).toEqual(["repaired"]);
  });

  it("every choice of every story has a finding, and a choice that is not there has none", () => {
    for (const story of allStories) {
      const findings = findingsIn(story);
      const choices = story.scenario.passages.flatMap((passage) =>
        passage.kind === "choose" ? passage.choices.map(({ id }) => [passage.id, id] as const) : [],
      );
      expect(choices.filter(([passage, choice]) => findings(passage, choice).length === 0)).toEqual([]);
    }
    expect(findingsIn(storyOf("camp-rabbit"))("opening", "nothing")).toEqual([]);
  });
});

describe("packs in print", () => {
  it("carry the school's names", () => {
    const open = printPacks.find(({ pack }) => pack.id === "first-week");
    if (!open) throw new Error("no first week");
    const profile = { ...library.profile, adults: { coordinator: { name: "Miss Quill" } } };
    const [rabbit] = storiesIn(open, kempshott, profile);
    expect(rabbit?.say("camp-rabbit.opening.offer")).toBe("Do you want Miss Quill to sit with us?");
    expect(rabbit?.nameOf("mentee")).toBe(LOOK_NAMES.leo);
    expect([packTitle(open), voiceFor(open)]).toEqual(["First week", "child"]);
  });

  it("have no stories where the policy has no such circle, and no title where there is no such story", () => {
    const [open] = printPacks;
    if (!open) throw new Error("no pack");
    const stranger = { ...open, pack: { ...open.pack, circle: "strangers" } };
    expect(storiesIn(stranger, kempshott, library.profile)).toEqual([]);
    expect(storyTitle(printPacks, "first-week/nowhere")).toBeUndefined();
    expect(storyTitle([], "first-week/camp-rabbit")).toBeUndefined();
  });

  it("of adults are told in an adult's words", () => {
    const open = printPacks.find(({ pack }) => pack.id === "families");
    expect(open && voiceFor(open)).toBe("adult");
  });
});

describe("pictures", () => {
  it("each clause of the policy has one, and so has a clause that a school adds", () => {
    const names = kempshott.file.clauses.map(clausePicture);
    expect(names.filter((name) => !PICTURE_NAMES.includes(name))).toEqual([]);
    expect(clausePicture({ id: "ZZ-9", circle: "strangers" })).toBe("school");
  });

  it("show the school's own co-ordinator and teacher", () => {
    const adults = {
      coordinator: { name: "Miss Quill", look: "tran" as const },
      teacher: { name: "Mr Wren" },
    };
    const { picture } = printPicture("school", { ...library.profile, adults });
    expect(picture.people.map(({ look }) => look)).toEqual(["orla", "yusuf", "tran", "hughes"]);
  });
});
