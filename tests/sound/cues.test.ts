import { describe, expect, it } from "vitest";
import { PLACES } from "../../src/art/catalogue.ts";
import { advance, startRun } from "../../src/play/run.ts";
import { viewOf, type View } from "../../src/play/view.ts";
import { ambienceOf, soundsFor } from "../../src/sound/cues.ts";
import { captioned, CAPTIONED } from "../../src/sound/names.ts";
import { passTalk, play, spaceOf, stories, storyOf, waysThrough } from "../support/first-week.ts";
import { interfaceWords } from "../support/interface-words.ts";

const actor = (id: string, look: View["cast"][number]["look"], role = "pupil"): View["cast"][number] => ({
  id,
  role,
  look,
  mood: "neutral",
  pose: undefined,
  gesture: undefined,
  seated: false,
  speaking: false,
});
const PAIR = [actor("mentor", "finn", "mentor"), actor("mentee", "leo", "mentee")];
const TEACHER = actor("teacher", "hughes", "teacher");
const FRIEND = actor("friend", "priya");
const TALK: View = {
  scenario: "s",
  title: "t",
  passage: "p",
  kind: "say",
  place: "playground",
  cast: PAIR,
  line: { by: "mentee", text: "x" },
  choices: [],
  choicesMade: 0,
  ended: false,
  mayCelebrate: false,
  lights: { safe: "none", honest: "unlit", private: "unlit" },
};
const INDOORS: View = { ...TALK, place: "corridor" };
const told = (view: View): View => ({ ...view, line: { by: undefined, text: "x" } });
const withTeacher = (view: View): View => ({
  ...view,
  cast: [...PAIR, TEACHER],
  line: { by: "teacher", text: "x" },
});

describe("the sounds of a moment", () => {
  it.each<[string, View | undefined, View, string[]]>([
    ["a story opens", undefined, TALK, ["page-turn"]],
    ["somebody speaks", TALK, TALK, ["bubble"]],
    ["the story goes on", TALK, told(TALK), ["next"]],
    ["it is the player's turn", TALK, { ...TALK, kind: "choose" }, ["next"]],
    ["a grown-up comes in", INDOORS, withTeacher(INDOORS), ["door", "bubble"]],
    ["a grown-up comes across the playground", TALK, withTeacher(TALK), ["steps", "bubble"]],
    ["they go to see a grown-up", TALK, withTeacher(INDOORS), ["page-turn", "knock", "bubble"]],
    ["a grown-up is there, in the story's words", TALK, told(withTeacher(INDOORS)), ["page-turn", "steps"]],
    ["they go in", TALK, told(INDOORS), ["page-turn", "bell"]],
    ["they go out, talking", INDOORS, TALK, ["page-turn", "steps", "bubble"]],
    ["another day, outdoors", INDOORS, told(TALK), ["page-turn"]],
    ["from room to room", INDOORS, { ...INDOORS, place: "library" }, ["page-turn", "door", "bubble"]],
    ["a friend runs up", INDOORS, told({ ...INDOORS, cast: [...PAIR, FRIEND] }), ["steps", "next"]],
    ["somebody leaves", { ...INDOORS, cast: [...PAIR, FRIEND] }, INDOORS, ["bubble"]],
  ])("%s", (_, before, now, sounds) => {
    expect(soundsFor(before, now)).toEqual(sounds);
  });

  it("a choice sounds by its place in the list, and then what it leads to", () => {
    const before: View = { ...TALK, kind: "choose" };
    const after = (place: number) => soundsFor(before, TALK, { kind: "choose", place });
    expect([0, 1, 2, 3].map(after)).toEqual([1, 2, 3, 4].map((number) => [`choose-${number}`, "bubble"]));
  });

  it("going back to a choice is for thinking again; going back to a line is a turn of the leaf", () => {
    const back = { kind: "back" } as const;
    expect(soundsFor(TALK, { ...TALK, kind: "choose" }, back)).toEqual(["rethink"]);
    expect(soundsFor(withTeacher(INDOORS), TALK, back)).toEqual(["next"]);
  });

  it("[S5] a safety ending is calm; only a private matter without a mistake celebrates", () => {
    const end: View = { ...told(TALK), kind: "end", ended: true };
    const safe: View = { ...end, lights: { ...end.lights, safe: "lit" } };
    const unsafe: View = { ...end, lights: { ...end.lights, safe: "unlit" } };
    expect(soundsFor(TALK, safe)).toEqual(["safe"]);
    expect(soundsFor(TALK, { ...end, mayCelebrate: true })).toEqual(["sticker"]);
    expect(soundsFor(TALK, unsafe)).toEqual(["page-turn"]);
    expect(soundsFor(TALK, end)).toEqual(["page-turn"]);
  });
});

const JUDGING: readonly string[] = ["sticker", "safe", "light", "rethink"];

describe("over every way through the first week", () => {
  const cases = stories.map(([id, story]) => ({ id, story }));
  it.each(cases)(
    "$id: no more than four sounds in a row, and none of them tells a verdict",
    ({ id, story }) => {
      let moments = 0;
      for (const { choices } of waysThrough(spaceOf(story))) {
        const at = play(id, ...choices);
        const before = viewOf(at);
        for (const [place, choice] of before.choices.entries()) {
          const made = advance(at, { kind: "choose", choice: choice.id });
          const sounds = soundsFor(before, viewOf(made), { kind: "choose", place });
          moments += 1;
          expect(sounds.length).toBeLessThanOrEqual(4);
          expect(sounds[0]).toBe(`choose-${place + 1}`);
          // Nothing that praises or blames is heard while a story goes on.
          const judging = made.ended ? [] : sounds.filter((one) => JUDGING.includes(one));
          expect(judging).toEqual([]);
        }
      }
      expect(moments).toBeGreaterThan(3);
    },
  );

  it("a story that ends safe ends with the calm sound, as its light says", () => {
    const ended = play("promise-first", "listen", "promise", "go");
    const view = viewOf(ended);
    expect(view.ended).toBe(true);
    const sounds = soundsFor(viewOf(passTalk(startRun(storyOf("promise-first")))), view);
    expect(sounds[sounds.length - 1]).toBe(view.lights.safe === "lit" ? "safe" : "page-turn");
  });
});

describe("[X15] sounds in words", () => {
  it("each sound that means something has its words, and no other has", () => {
    const keys = interfaceWords.filter(([key]) => key.startsWith("sound.captions.")).map(([key]) => key);
    expect(keys.sort()).toEqual(CAPTIONED.map((name) => `sound.captions.${name}`).sort());
  });

  it("are of those sounds alone, in one order", () => {
    expect(captioned(["choose-1", "page-turn", "door", "bubble"])).toEqual(["door"]);
    expect(captioned(["tap"])).toEqual([]);
  });
});

describe("what a place sounds like", () => {
  it("is known for every place", () => {
    const outdoors = PLACES.filter((place) => ambienceOf(place) === "ambience-playground");
    expect(outdoors).toEqual(["playground", "school-gate"]);
  });
});
