import { describe, expect, it } from "vitest";
import { ADULT_LOOKS, LOOKS, MOODS, POSES, type Look } from "../../src/art/catalogue.ts";
import { CAST } from "../../src/art/characters/cast.ts";
import { drawCharacter, kneelingSide, type CharacterState } from "../../src/art/characters/character.ts";
import { EMOTIONS } from "../../src/art/characters/emotions.ts";
import { anglesFor } from "../../src/art/characters/poses.ts";
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

  it("a wheelchair user's arms say what anybody's do, and idle hands are at the wheel or in the lap", () => {
    const body = { adult: false, inChair: true, turn: 0.5 };
    const arms = MOODS.map((mood) => JSON.stringify(anglesFor(EMOTIONS[mood].pose, body)));
    expect(new Set(arms).size).toBe(MOODS.length);
    expect(anglesFor("rest", body)).toEqual(anglesFor("wheel", body));
    expect(anglesFor("offer", body).left).toEqual(anglesFor("wheel", body).left);
    expect(anglesFor("rest", { ...body, turn: -0.5 }).right).toEqual(anglesFor("wheel", body).left);
  });

  it("a crouch is no seat: one knee is on the ground", () => {
    const [crouches, sits] = (["crouch", "sit"] as const).map((legs) =>
      draw("nair", { mood: "neutral", legs, turn: 0.5 }),
    );
    expect(crouches).not.toBe(sits);
    expectSoundSvg(crouches ?? "");
    expect([kneelingSide(0.5), kneelingSide(-0.5)]).toEqual([-1, 1]);
  });

  it("grown-ups are the looks that the catalogue says", () => {
    expect(LOOKS.filter((look) => CAST[look].build === "adult")).toEqual(ADULT_LOOKS);
  });
});
