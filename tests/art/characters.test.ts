import { describe, expect, it } from "vitest";
import { ADULT_LOOKS, LOOKS, MOODS, POSES, type Look } from "../../src/art/catalogue.ts";
import { CAST } from "../../src/art/characters/cast.ts";
import { drawCharacter, type CharacterState } from "../../src/art/characters/character.ts";
import { createIds } from "../../src/art/svg.ts";
import { expectSoundSvg } from "../support/svg.ts";

const draw = (look: Look, state: CharacterState) => drawCharacter(CAST[look], state, createIds("t"));

describe("characters", () => {
  it.each(LOOKS)("%s is drawn soundly in every mood, pose, turn and seat", (look) => {
    for (const mood of MOODS) {
      for (const turn of [-0.8, 0, 0.5]) expectSoundSvg(draw(look, { mood, turn, cue: true, mentor: true }));
      expectSoundSvg(draw(look, { mood, legs: "sit", turn: 0.3, blink: 1 }));
    }
    for (const pose of POSES) expectSoundSvg(draw(look, { mood: "neutral", pose }));
  });

  it.each(LOOKS)("%s shows eight different feelings without any help from the small cues", (look) => {
    const faces = new Set(MOODS.map((mood) => draw(look, { mood, pose: "rest" })));
    expect(faces.size).toBe(MOODS.length);
  });

  it("the same state gives the same drawing", () => {
    expect(draw("ruby", { mood: "sad" })).toBe(draw("ruby", { mood: "sad" }));
  });

  it("anyone may wear the mentor's badge, and only a mentor does", () => {
    for (const look of LOOKS) {
      expect(draw(look, { mood: "neutral", mentor: true })).not.toBe(draw(look, { mood: "neutral" }));
    }
  });

  it("grown-ups are the looks that the catalogue says", () => {
    expect(LOOKS.filter((look) => CAST[look].build === "adult")).toEqual(ADULT_LOOKS);
  });
});
