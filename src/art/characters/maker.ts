import type { SkinName } from "../palette.ts";
import type { FaceShape } from "./face-shapes.ts";
import {
  AIDS,
  BRIGHT,
  EYES,
  FACE_CHOICES,
  GLASSES,
  HAIR_CHOICES,
  HAIR_COLOUR_CHOICES,
  HATS,
  MARKS,
  NOSE_CHOICES,
  SKINS_BY_NAME,
  SUMMER_BLUE,
  TOP_CHOICES,
  WHEELCHAIRS,
} from "./maker-kit.ts";
import type { CharacterSpec, HairStyle, Top } from "./spec.ts";

/** Cloth that covers the hair, in a colour of its own. */
const COVERED: readonly HairStyle[] = ["hijab", "patka", "turban", "shayla"];
/** Of these, no hair is seen. */
const HIDING: readonly HairStyle[] = ["hijab", "shayla"];
/** Worn over everything: they are top and bottom in one. */
const DRESSES: readonly Top[] = ["pinafore", "gingham"];

/** A mentor that a pupil made: what is in a picture, and nothing about the pupil. */
export type MadeLook = CharacterSpec & { readonly build: "upper" };

/** The pages of the maker, and the groups of pictures on each. */
export const MAKER_PARTS = {
  face: ["skin", "face", "nose", "eyes", "marks"],
  hair: ["hair", "hairColour", "cover", "hat"],
  aids: ["glasses", "aid", "wheelchair"],
  clothes: ["top", "bottom"],
} as const;
export type MakerPart = keyof typeof MAKER_PARTS;
export type MakerGroup = (typeof MAKER_PARTS)[MakerPart][number];

/** A choice by its name: its words are `maker.choices.NAME`. */
export type MakerChoice =
  | keyof typeof SKINS_BY_NAME
  | FaceShape
  | (typeof NOSE_CHOICES)[number]
  | (typeof HAIR_CHOICES)[number]
  | (typeof HAIR_COLOUR_CHOICES)[number]
  | (typeof TOP_CHOICES)[number]
  | keyof typeof BRIGHT
  | keyof typeof EYES
  | keyof typeof GLASSES
  | keyof typeof AIDS
  | keyof typeof HATS
  | keyof typeof WHEELCHAIRS
  | keyof typeof MARKS
  | "none"
  | "trousers"
  | "shorts"
  | "skirt"
  | "skirt-tights"
  | "dress"
  | "dress-tights";

type Change = { readonly [K in keyof CharacterSpec]?: CharacterSpec[K] | undefined };
type Changes = ReadonlyMap<MakerChoice, Change>;

/** The names of a record, in its order. */
export const namesIn = <T extends object>(all: T): (keyof T & string)[] =>
  Object.keys(all).filter((name): name is keyof T & string => name in all);

const each = <T extends MakerChoice, V>(
  values: Readonly<Record<T, V>>,
  change: (value: V) => Change,
): Changes => new Map(namesIn(values).map((name) => [name, change(values[name])]));
const list = <T extends MakerChoice>(values: readonly T[], change: (value: T) => Change): Changes =>
  new Map(values.map((value) => [value, change(value)]));
const orNone = (change: Change, rest: Changes): Changes => new Map([["none", change], ...rest]);

const NO_MARKS: Change = { freckles: undefined, vitiligo: undefined, birthmark: undefined };

/** What each choice of a group changes. */
const CHANGES: Readonly<Record<MakerGroup, Changes>> = {
  skin: each(SKINS_BY_NAME, (skin: SkinName) => ({ skin })),
  face: list(FACE_CHOICES, (face) => ({ face })),
  nose: list(NOSE_CHOICES, (nose) => ({ nose })),
  eyes: each(EYES, (iris: string) => ({ iris })),
  marks: orNone(
    NO_MARKS,
    each(MARKS, (mark: Change) => ({ ...NO_MARKS, ...mark })),
  ),
  hair: list(HAIR_CHOICES, (hair) => ({ hair })),
  hairColour: list(HAIR_COLOUR_CHOICES, (hairColour) => ({ hairColour })),
  cover: each(BRIGHT, (cover: string) => ({ cover })),
  hat: orNone(
    { hat: undefined },
    each(HATS, (hat: NonNullable<Change["hat"]>) => ({ hat })),
  ),
  glasses: orNone(
    { glasses: undefined },
    each(GLASSES, (glasses: NonNullable<Change["glasses"]>) => ({ glasses })),
  ),
  aid: orNone(
    { aid: undefined },
    each(AIDS, (aid: NonNullable<Change["aid"]>) => ({ aid })),
  ),
  wheelchair: orNone(
    { wheelchair: undefined },
    each(WHEELCHAIRS, (wheelchair: string) => ({ wheelchair })),
  ),
  top: list(TOP_CHOICES, (top) => ({ top })),
  bottom: new Map<MakerChoice, Change>([
    ["trousers", { bottom: "trousers", tights: undefined }],
    ["shorts", { bottom: "shorts", tights: undefined }],
    ["skirt", { bottom: "skirt", tights: undefined }],
    ["skirt-tights", { bottom: "skirt", tights: true }],
    ["dress", { bottom: "dress", tights: undefined }],
    ["dress-tights", { bottom: "dress", tights: true }],
  ]),
};

/** The choices of a group that fit a look; none where the group has nothing to show on it. */
export function choicesIn(group: MakerGroup, look: MadeLook): readonly MakerChoice[] {
  const covered = COVERED.includes(look.hair);
  if (group === "cover" && !covered) return [];
  if (group === "hat" && covered) return [];
  if (group === "hairColour" && HIDING.includes(look.hair)) return [];
  const names = [...CHANGES[group].keys()];
  if (group !== "bottom") return names;
  return names.filter((name) => name.startsWith("dress") === DRESSES.includes(look.top));
}

/** A look with one choice made. */
export const choose = (look: MadeLook, group: MakerGroup, name: MakerChoice): MadeLook =>
  tidy(look, CHANGES[group].get(name) ?? {});

export const isChosen = (look: MadeLook, group: MakerGroup, name: MakerChoice): boolean =>
  JSON.stringify(choose(look, group, name)) === JSON.stringify(tidy(look, {}));

/** A look after a change: nothing in it that does not show, and its fields in one order, so that two that look alike are alike. */
function tidy(look: MadeLook, change: Change): MadeLook {
  const wish: Change = { ...look, ...change };
  const { hair = look.hair, top = look.top, hat, glasses, aid, wheelchair } = wish;
  const covered = COVERED.includes(hair);
  const bottom = bottomFor(top, wish.bottom);
  return {
    build: "upper",
    skin: wish.skin ?? look.skin,
    hair,
    hairColour: wish.hairColour ?? look.hairColour,
    top,
    bottom,
    face: wish.face ?? "round",
    nose: wish.nose ?? "button",
    iris: wish.iris ?? EYES.dark,
    ...(covered ? { cover: wish.cover ?? BRIGHT.blue } : {}),
    ...(hat && !covered ? { hat } : {}),
    ...(top === "gingham" ? { bottomColour: SUMMER_BLUE } : {}),
    ...(wish.tights && (bottom === "dress" || bottom === "skirt") ? { tights: true } : {}),
    ...(wish.freckles ? MARKS.freckles : {}),
    ...(wish.vitiligo ? MARKS.vitiligo : {}),
    ...(wish.birthmark ? MARKS.birthmark : {}),
    ...(glasses ? { glasses } : {}),
    ...(aid ? { aid } : {}),
    ...(wheelchair === undefined ? {} : { wheelchair }),
  };
}

function bottomFor(top: Top, wish: CharacterSpec["bottom"] = "trousers"): CharacterSpec["bottom"] {
  if (DRESSES.includes(top)) return "dress";
  return wish === "dress" ? "skirt" : wish;
}
