import { describe, expect, it } from "vitest";
import { ADULT_LOOKS, LOOK_NAMES, LOOKS, MOODS, PUPIL_LOOKS, type Look } from "../../src/art/catalogue.ts";
import { CAST } from "../../src/art/characters/cast.ts";
import { drawCharacter } from "../../src/art/characters/character.ts";
import type { CharacterSpec, HairStyle } from "../../src/art/characters/spec.ts";
import { SKINS } from "../../src/art/palette.ts";
import { createIds } from "../../src/art/svg.ts";
import { expectSoundSvg } from "../support/svg.ts";

/**
 * How a reader is likely to take each look, from its name: for this balance only, the game never says and never asks.
 * | name taken as | lashes | long hair | skirt or dress |
 * | girl  | Amara, Ruby, Maisie, Sofia, Hana | Ruby, Priya, Maisie, Sofia, Hana, Imani | Zaynab, Mei, Ruby, Priya, Maisie |
 * | boy   | Leo, Harjit, Kofi, Tomasz, Malachi | Tomasz | - (trousers or shorts, as half the girls) |
 * | woman | Ms Okoro, Mrs Rahman, Mrs Fletcher | Ms Okoro | Mrs Nair, Mrs Fletcher |
 * | man   | Mr Gill, Mr Byrne, Mr Diallo | - (Mr Morgan's locs are short) | - |
 */
const GROUPS = {
  girls: ["amara", "zaynab", "mei", "ruby", "priya", "maisie", "imani", "sofia", "orla", "nia", "hana"],
  boys: ["leo", "harjit", "kofi", "finn", "tomasz", "yusuf", "malachi", "eli", "kai", "dylan"],
  women: ["okoro", "bailey", "tran", "rahman", "nair", "fletcher"],
  men: ["hughes", "gill", "byrne", "diallo", "costa", "morgan"],
} as const satisfies Record<string, readonly Look[]>;

const LONG: readonly HairStyle[] = ["long", "wavy", "plait", "ponytail", "curls", "beads", "locs"];

const specs = (looks: readonly Look[]): readonly CharacterSpec[] => looks.map((look) => CAST[look]);
const having = (looks: readonly Look[], has: (spec: CharacterSpec) => boolean): readonly Look[] =>
  looks.filter((look) => has(CAST[look]));
const kinds = <T>(looks: readonly Look[], of: (spec: CharacterSpec) => T): ReadonlySet<T> =>
  new Set(specs(looks).map(of));

/** A disability or difference that can be seen; glasses alone are not counted. */
const visiblyDisabled = ({ wheelchair, aid, prosthesis, shortArm, glasses }: CharacterSpec): boolean =>
  [wheelchair, aid, prosthesis, shortArm, glasses?.patch].some((one) => one !== undefined);
const coversForFaith = ({ hair, hat }: CharacterSpec): boolean =>
  ["hijab", "shayla", "patka", "turban"].includes(hair) || hat?.kind === "kippah";

describe("the cast", () => {
  it("has twenty pupils or more and eleven grown-ups or more, everyone in one group of the table", () => {
    expect(PUPIL_LOOKS.length).toBeGreaterThanOrEqual(20);
    expect(ADULT_LOOKS.length).toBeGreaterThanOrEqual(11);
    expect([...GROUPS.girls, ...GROUPS.boys].toSorted()).toEqual([...PUPIL_LOOKS].toSorted());
    expect([...GROUPS.women, ...GROUPS.men].toSorted()).toEqual([...ADULT_LOOKS].toSorted());
  });

  it("has a name of its own for everyone", () => {
    const names = Object.values(LOOK_NAMES);
    expect(new Set(names).size).toBe(LOOKS.length);
    for (const look of ADULT_LOOKS) expect(LOOK_NAMES[look]).toMatch(/^(Mr|Mrs|Ms|Miss) [A-Z][a-z]+$/);
    for (const look of PUPIL_LOOKS) expect(LOOK_NAMES[look]).toMatch(/^[A-Z][a-z]+$/);
  });

  it("draws everyone differently: in what the spec says, in the face alone and as a whole", () => {
    const drawn = LOOKS.map((look) => drawCharacter(CAST[look], { mood: "neutral" }, createIds("t")));
    expect(new Set(drawn).size).toBe(LOOKS.length);
    const heads = specs(LOOKS).map(({ skin, hair, hairColour, face, nose, eyes }) =>
      [skin, hair, hairColour, face, nose, eyes].join(),
    );
    expect(new Set(heads).size).toBe(LOOKS.length);
  });

  it.each([
    ["pupils", PUPIL_LOOKS],
    ["grown-ups", ADULT_LOOKS],
  ] as const)("%s have every skin, many faces and many kinds of hair", (_, looks) => {
    expect(kinds(looks, ({ skin }) => skin).size).toBe(Object.keys(SKINS).length);
    expect(kinds(looks, ({ hair }) => hair).size).toBeGreaterThanOrEqual(10);
    expect(kinds(looks, ({ face }) => face).size).toBeGreaterThanOrEqual(5);
    expect(kinds(looks, ({ nose }) => nose).size).toBeGreaterThanOrEqual(5);
    expect(kinds(looks, ({ build, stature }) => `${build} ${stature}`).size).toBeGreaterThanOrEqual(5);
  });

  it("has visible disability among pupils and grown-ups, boys and girls, in more than one kind", () => {
    const pupils = having(PUPIL_LOOKS, visiblyDisabled);
    expect(pupils.length).toBeGreaterThanOrEqual(6);
    expect(having(PUPIL_LOOKS, ({ wheelchair }) => wheelchair !== undefined)).toEqual(["finn", "imani"]);
    for (const group of Object.values(GROUPS))
      expect(having(group, visiblyDisabled).length).toBeGreaterThan(0);
    expect(having(ADULT_LOOKS, visiblyDisabled).length).toBeGreaterThanOrEqual(3);
    // It does not go with one skin.
    expect(new Set(specs(pupils).map(({ skin }) => skin)).size).toBeGreaterThanOrEqual(5);
  });

  it("covers heads for faith among pupils and grown-ups, in more than two ways", () => {
    expect(having(PUPIL_LOOKS, coversForFaith)).toEqual(["zaynab", "harjit", "eli"]);
    expect(having(ADULT_LOOKS, coversForFaith)).toEqual(["gill", "rahman"]);
  });
});

describe("no feature follows gender", () => {
  it.each(Object.entries(GROUPS))("lashes are on some of the %s and not on others", (_, group) => {
    const lashed = having(group, ({ lashes }) => lashes === true);
    expect(lashed.length / group.length).toBeGreaterThanOrEqual(0.25);
    expect(lashed.length / group.length).toBeLessThanOrEqual(0.75);
  });

  it("long hair is on a boy too, short hair on girls and women", () => {
    const long = ({ hair }: CharacterSpec) => LONG.includes(hair);
    expect(having(GROUPS.boys, long).length).toBeGreaterThan(0);
    expect(having(GROUPS.girls, (spec) => !long(spec)).length).toBeGreaterThanOrEqual(3);
    expect(having(GROUPS.women, (spec) => !long(spec)).length).toBeGreaterThanOrEqual(3);
  });

  it("half the girls and half the women wear trousers or shorts", () => {
    const inTrousers = ({ bottom }: CharacterSpec) => bottom === "trousers" || bottom === "shorts";
    for (const group of [GROUPS.girls, GROUPS.women])
      expect(having(group, inTrousers).length).toBeGreaterThanOrEqual(group.length / 2);
  });

  it("glasses, freckles, full and fine brows and gaps between teeth are on girls and boys", () => {
    const pupils = [GROUPS.girls, GROUPS.boys];
    for (const group of pupils) {
      expect(having(group, ({ glasses }) => glasses !== undefined).length).toBeGreaterThan(0);
      expect(having(group, ({ freckles }) => freckles === true).length).toBeGreaterThan(0);
      expect(having(group, ({ brows }) => brows === "full").length).toBeGreaterThan(0);
      expect(having(group, ({ brows }) => brows === "fine").length).toBeGreaterThan(0);
      expect(having(group, ({ teeth }) => teeth !== undefined).length).toBeGreaterThan(0);
    }
  });
});

describe("everyone, however they hold themselves", () => {
  it.each(LOOKS)("%s is drawn soundly in every mood, on every seat and at every turn", (look) => {
    for (const mood of MOODS)
      for (const legs of ["stand", "sit", "crouch"] as const)
        for (const turn of [-0.8, -0.3, 0, 0.3, 0.8])
          expectSoundSvg(drawCharacter(CAST[look], { mood, legs, turn, cue: true }, createIds("t")));
  });
});
