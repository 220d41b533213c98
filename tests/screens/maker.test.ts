import { LOOKS } from "../../src/art/catalogue.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { CAST } from "../../src/art/characters/cast.ts";
import { drawCharacter } from "../../src/art/characters/character.ts";
import { choicesIn, choose, isChosen, MAKER_PARTS, type MadeLook } from "../../src/art/characters/maker.ts";
import {
  FOR_GROWN_UPS,
  HAIR_CHOICES,
  HAIR_COLOUR_CHOICES,
  NOSE_CHOICES,
  SKIN_CHOICES,
  TOP_CHOICES,
} from "../../src/art/characters/maker-kit.ts";
import { PRESETS, surprise } from "../../src/art/characters/maker-presets.ts";
import {
  drawBareFace,
  drawClothes,
  drawFace,
  drawMentor,
  drawMood,
  drawNoseOf,
} from "../../src/art/maker-picture.ts";
import { HAIR_COLOURS, SKINS } from "../../src/art/palette.ts";
import { createIds } from "../../src/art/svg.ts";
import { pictureOf } from "../../src/play/picture.ts";
import { viewOf } from "../../src/play/view.ts";
import { MadeLookSchema } from "../../src/records/made-look.ts";
import { NEW_GAME } from "../../src/screens/game.ts";
import enGB from "../../src/locale/later/en-GB.json" with { type: "json" };
import { play } from "../support/first-week.ts";
import { after, ENDED, FOX, reload } from "../support/games.ts";
import { expectSoundSvg } from "../support/svg.ts";

const kept = (look: unknown) => v.safeParse(MadeLookSchema, JSON.parse(JSON.stringify(look))).success;
const MAKER_GROUPS = Object.values(MAKER_PARTS).flat();
/** Every look that is one choice away from a ready-made one. */
const nearby: readonly MadeLook[] = PRESETS.flatMap((look) =>
  MAKER_GROUPS.flatMap((group) => choicesIn(group, look).map((name) => choose(look, group, name))),
);

describe("what can be chosen", () => {
  /** The names of a union type, as the source has them. */
  const namesOfType = (type: string): string[] => {
    const source = readFileSync("src/art/characters/spec.ts", "utf8");
    const body = new RegExp(`export type ${type} =([^;]+);`).exec(source)?.[1] ?? "";
    return [...body.matchAll(/"(\w+)"/g)].map((match) => match[1] ?? "");
  };
  it.each([
    ["HairStyle", HAIR_CHOICES, FOR_GROWN_UPS.hair],
    ["Top", TOP_CHOICES, FOR_GROWN_UPS.top],
    ["NoseShape", NOSE_CHOICES, FOR_GROWN_UPS.nose],
  ] as const)("every %s there is, but what only grown-ups have", (type, choices, grown) => {
    expect(namesOfType(type).length).toBeGreaterThan(5);
    expect([...choices, ...grown].toSorted()).toEqual(namesOfType(type).toSorted());
  });

  it("all seven skins, and every colour of hair but an older head's", () => {
    expect([...SKIN_CHOICES].toSorted()).toEqual(Object.keys(SKINS).toSorted());
    expect([...HAIR_COLOUR_CHOICES, ...FOR_GROWN_UPS.hairColour].toSorted()).toEqual(
      Object.keys(HAIR_COLOURS).toSorted(),
    );
  });

  it("each choice and group has words, and none of them is a boy's or a girl's", () => {
    const words = JSON.stringify(enGB.maker);
    const names = new Set(PRESETS.flatMap((look) => MAKER_GROUPS.flatMap((group) => choicesIn(group, look))));
    expect([...names].filter((name) => !(name in enGB.maker.choices))).toEqual([]);
    expect(words).not.toMatch(/\b(boys?|girls?|male|female|he|she|his|her|man|woman|lady)\b/i);
  });

  it("nothing follows from another choice but what is worn over everything, and what covers the hair", () => {
    for (const look of PRESETS) {
      for (const hair of choicesIn("hair", look)) {
        const { hair: _, cover: _c, hat: _h, ...rest } = choose(look, "hair", hair);
        const { hair: _2, cover: _c2, hat: _h2, ...before } = choose(look, "skin", "skin-1");
        expect({ ...rest, skin: "" }).toEqual({ ...before, skin: "" });
      }
    }
  });
});

describe("a made mentor", () => {
  it("has exactly one choice made in every group that shows", () => {
    for (const look of [...PRESETS, ...nearby]) {
      for (const group of MAKER_GROUPS) {
        const names = choicesIn(group, look);
        if (names.length === 0) continue;
        expect(
          names.filter((name) => isChosen(look, group, name)),
          `${group} ${JSON.stringify(look)}`,
        ).toHaveLength(1);
      }
    }
  });

  it("whatever is chosen can be kept, and is drawn soundly", () => {
    expect(nearby.filter((look) => !kept(look))).toEqual([]);
    for (const look of nearby)
      expectSoundSvg(drawCharacter(look, { mood: "neutral", mentor: true }, createIds("m")));
    for (const look of PRESETS)
      for (const draw of [drawMentor, drawFace, drawBareFace, drawNoseOf, drawClothes])
        expectSoundSvg(draw(look, "m"));
  });

  it("a mood is drawn with the whole head: hair at its sides, a turban, the mouth of somebody small", () => {
    for (const look of LOOKS) {
      const drawn = drawMood(look, "m", "happy");
      expectSoundSvg(drawn);
      const [x = 0, , width = 0, height = 0] =
        /viewBox="([^"]+)"/.exec(drawn)?.[1]?.split(" ").map(Number) ?? [];
      expect([-x * 2, width >= 260, height >= 280]).toEqual([width, true, true]);
    }
  });

  it("Surprise me goes through all that are ready-made, in turn", () => {
    expect(PRESETS.map((_, i) => surprise(i))).toEqual(PRESETS);
    expect(surprise(PRESETS.length)).toBe(PRESETS[0]);
    expect(new Set(PRESETS.map((look) => JSON.stringify(look))).size).toBe(PRESETS.length);
    expect(new Set(PRESETS.map(({ skin }) => skin)).size).toBe(SKIN_CHOICES.length);
  });
});

describe("[P8, Q11] what is kept of it", () => {
  const made = PRESETS[1];
  it.each([
    ["a name", { ...made, name: "Leo" }],
    ["a grown-up", { ...made, build: "adult" }],
    ["a colour that is not on offer", { ...made, iris: "#123456" }],
    ["a colour that is no colour", { ...made, cover: 'red"/><script>' }],
    ["a style for grown-ups", { ...made, hair: "balding" }],
    ["glasses of another shape", { ...made, glasses: { colour: "#2C6E9B", round: true, patch: "#fff" } }],
    ["glasses that are a list", { ...made, glasses: [] }],
    ["a beard", { ...made, beard: "full" }],
    ["half a mentor", { build: "upper", skin: "honey" }],
    ["a word", "amara"],
  ])("%s cannot come in by a reload", (_, look) => {
    expect(kept(made)).toBe(true);
    expect(kept(look)).toBe(false);
  });

  it("survives a reload, and how the stories are shown too", () => {
    const game = after(NEW_GAME, FOX, { kind: "make", made }, { kind: "view", view: "list" });
    expect(reload(game)).toEqual(game);
    expect(reload(game).made).toEqual(made);
  });

  it("[C9] is gone with the next player", () => {
    const game = after(
      NEW_GAME,
      FOX,
      { kind: "make", made },
      { kind: "view", view: "list" },
      { kind: "next-player" },
    );
    expect(game).toEqual({ ...NEW_GAME, screen: "badge" });
  });

  it("the story's own mentor can be had again", () => {
    expect(
      after(NEW_GAME, FOX, { kind: "make", made }, { kind: "make", made: undefined }).made,
    ).toBeUndefined();
  });

  it("the maker is for somebody who has an animal, and leads back to the stories", () => {
    expect(after(NEW_GAME, { kind: "go", screen: "maker" })).toBe(NEW_GAME);
    const maker = after(ENDED, { kind: "go", screen: "choose" }, { kind: "go", screen: "maker" });
    expect(maker.screen).toBe("maker");
    expect(reload(maker).screen).toBe("maker");
  });
});

describe("in a scene", () => {
  const view = viewOf(play("promise-first", "listen", "limit", "together"));
  const made = PRESETS[2];

  it("the made mentor stands where the story's would, and nobody else changes", () => {
    const [plain, own] = [pictureOf(view), pictureOf(view, made)];
    expect(own.people.map((person) => ({ ...person, look: "" }))).toEqual(
      plain.people.map((person) => ({ ...person, look: "" })),
    );
    for (const [i, person] of own.people.entries())
      expect(person.look).toEqual(person.mentor ? made : plain.people[i]?.look);
    expect(own.people.filter(({ look }) => look === made)).toHaveLength(1);
  });

  it("a mentor who is a grown-up stays as the story has them", () => {
    const cast = view.cast.map((actor) =>
      actor.role === "mentor" ? { ...actor, look: "okoro" as const } : actor,
    );
    expect(CAST.okoro.build).toBe("adult");
    expect(pictureOf({ ...view, cast }, made).people.map(({ look }) => look)).toContain("okoro");
  });
});
