import { SKINS, type HairColour, type SkinName } from "../palette.ts";
import { FACE_SHAPES, type FaceShape } from "./face-shapes.ts";
import type { Aid, Bottom, CharacterSpec, Glasses, HairStyle, Hat, NoseShape, Top } from "./spec.ts";

/** What a pupil can choose from when making a mentor of their own. Data only: no drawing. Nothing follows gender. */

/** Every style there is, and whether a pupil may have it. */
const HAIR_FOR_PUPILS = {
  shortcurls: true,
  puffs: true,
  fade: true,
  bob: true,
  tousled: true,
  long: true,
  hijab: true,
  curls: true,
  sidepart: true,
  beads: true,
  hightop: true,
  plait: true,
  patka: true,
  ponytail: true,
  afro: true,
  crop: true,
  wavy: true,
  shortlocs: true,
  buns: true,
  locs: true,
  shaved: true,
  turban: true,
  shayla: true,
  topbun: true,
  chinbob: true,
  pixie: true,
  balding: false,
} as const satisfies Record<HairStyle, boolean>;

const HAIR_COLOURS_FOR_PUPILS = {
  black: true,
  softblack: true,
  darkbrown: true,
  brown: true,
  chestnut: true,
  auburn: true,
  ginger: true,
  sand: true,
  blonde: true,
  salt: false,
  grey: false,
  white: true,
} as const satisfies Record<HairColour, boolean>;

const TOPS_FOR_PUPILS = {
  jumper: true,
  cardigan: true,
  polo: true,
  blazer: true,
  pinafore: true,
  gingham: true,
  tracksuit: true,
  kameez: true,
  shirt: false,
  sweater: false,
  tunic: false,
  apron: false,
  coat: false,
  sari: false,
} as const satisfies Record<Top, boolean>;

const NOSES_FOR_PUPILS = {
  button: true,
  round: true,
  soft: true,
  snub: true,
  wide: true,
  straight: true,
  grown: false,
  grownBroad: false,
  grownLong: false,
  grownSmall: false,
  grownBridge: false,
} as const satisfies Record<NoseShape, boolean>;

const namesIn = <T extends string>(all: Readonly<Record<T, unknown>>): T[] => Object.keys(all) as T[];
type ForPupils<T> = { [K in keyof T]: T[K] extends true ? K : never }[keyof T] & string;
const forPupils = <T extends Readonly<Record<string, boolean>>>(all: T): readonly ForPupils<T>[] =>
  namesIn(all).filter((name): name is ForPupils<T> => all[name] === true);

/** From the lightest to the darkest. */
const SKINS_BY_NAME = {
  "skin-1": "porcelain",
  "skin-2": "peach",
  "skin-3": "honey",
  "skin-4": "caramel",
  "skin-5": "chestnut",
  "skin-6": "umber",
  "skin-7": "espresso",
} as const satisfies Record<string, SkinName>;

export const SKIN_CHOICES: readonly SkinName[] = Object.values(SKINS_BY_NAME);
/** The colour that each skin is picked by. */
export const SKIN_COLOURS = Object.fromEntries(
  namesIn(SKINS_BY_NAME).map((name) => [name, SKINS[SKINS_BY_NAME[name]].base]),
);
export const HAIR_CHOICES = forPupils(HAIR_FOR_PUPILS);
export const HAIR_COLOUR_CHOICES = forPupils(HAIR_COLOURS_FOR_PUPILS);
export const TOP_CHOICES = forPupils(TOPS_FOR_PUPILS);
export const NOSE_CHOICES = forPupils(NOSES_FOR_PUPILS);
export const FACE_CHOICES = FACE_SHAPES;
export const BOTTOM_CHOICES: readonly Bottom[] = ["trousers", "shorts", "skirt", "dress"];

/** Bright colours, by the name that is read out for them. */
export const BRIGHT = {
  blue: "#3E5488",
  purple: "#7A4B9E",
  pink: "#D9608A",
  red: "#C9433A",
  orange: "#F08A3C",
  yellow: "#F2B632",
  green: "#2E8A63",
  teal: "#2C9C9A",
  plain: "#E9E2D4",
  night: "#2F2D3A",
} as const;
export const BRIGHT_COLOURS = Object.values(BRIGHT);

/** Eyes, by the name that is read out for their colour. */
export const EYES = {
  dark: "#2F1D17",
  amber: "#7A4A22",
  hazel: "#6B6A34",
  leaf: "#2F6B4F",
  sky: "#2F5F96",
  mist: "#5F7385",
} as const;
export const EYE_COLOURS = Object.values(EYES);

export const GLASSES: Readonly<
  Record<"round-blue" | "round-purple" | "round-red" | "square-dark" | "square-teal", Glasses>
> = {
  "round-blue": { colour: "#2C6E9B", round: true },
  "round-purple": { colour: "#8C5BB8", round: true },
  "round-red": { colour: "#C9433A", round: true },
  "square-dark": { colour: "#3A3347", round: false },
  "square-teal": { colour: "#1F8A8C", round: false },
};

export const AIDS: Readonly<
  Record<"aid-left" | "aid-right" | "aid-both" | "implant-left" | "implant-right", Aid>
> = {
  "aid-left": { kind: "aid", colour: "#35C3C8", ears: "left" },
  "aid-right": { kind: "aid", colour: "#F2695C", ears: "right" },
  "aid-both": { kind: "aid", colour: "#8C7AE0", ears: "both" },
  "implant-left": { kind: "implant", colour: "#F58EA8", ears: "left" },
  "implant-right": { kind: "implant", colour: "#4C9FDB", ears: "right" },
};

export const HATS: Readonly<Record<"kippah" | "band-yellow" | "band-red", Hat>> = {
  kippah: { kind: "kippah", colour: "#3F63B8" },
  "band-yellow": { kind: "band", colour: "#FFC93C" },
  "band-red": { kind: "band", colour: "#E8574F" },
};

export const WHEELCHAIRS = {
  "chair-red": "#F2695C",
  "chair-blue": "#4C9FDB",
  "chair-green": "#63BF83",
  "chair-purple": "#8C7AE0",
  "chair-yellow": "#F2B632",
} as const;
export const WHEELCHAIR_COLOURS = Object.values(WHEELCHAIRS);

export const MARKS = {
  freckles: { freckles: true },
  vitiligo: { vitiligo: true },
  birthmark: { birthmark: true },
} as const;

/** Cloth that covers the hair, in a colour of its own. */
const COVERED: readonly HairStyle[] = ["hijab", "patka", "turban", "shayla"];
/** Of these, no hair is seen. */
const HIDING: readonly HairStyle[] = ["hijab", "shayla"];
/** Worn over everything: they are top and bottom in one. */
const DRESSES: readonly Top[] = ["pinafore", "gingham"];
export const SUMMER_BLUE = "#4C8BD0";

/** A mentor that a pupil made: what is in a picture, and nothing about the pupil. */
export type MadeLook = CharacterSpec & { readonly build: "upper" };

/** The choices that go together, one group of pictures each. */
export const MAKER_GROUPS = [
  "skin",
  "face",
  "nose",
  "eyes",
  "marks",
  "hair",
  "hairColour",
  "cover",
  "hat",
  "glasses",
  "aid",
  "wheelchair",
  "top",
  "bottom",
] as const;
export type MakerGroup = (typeof MAKER_GROUPS)[number];

export const MAKER_PARTS = {
  face: ["skin", "face", "nose", "eyes", "marks"],
  hair: ["hair", "hairColour", "cover", "hat"],
  aids: ["glasses", "aid", "wheelchair"],
  clothes: ["top", "bottom"],
} as const satisfies Record<string, readonly MakerGroup[]>;
export type MakerPart = keyof typeof MAKER_PARTS;

/** A choice by its name: its words are `maker.choices.NAME`. */
export type MakerChoice =
  | keyof typeof SKINS_BY_NAME
  | FaceShape
  | (typeof NOSE_CHOICES)[number]
  | (typeof HAIR_CHOICES)[number]
  | (typeof HAIR_COLOUR_CHOICES)[number]
  | (typeof TOP_CHOICES)[number]
  | Bottom
  | keyof typeof BRIGHT
  | keyof typeof EYES
  | keyof typeof GLASSES
  | keyof typeof AIDS
  | keyof typeof HATS
  | keyof typeof WHEELCHAIRS
  | keyof typeof MARKS
  | "none"
  | "skirt-tights"
  | "dress-tights";

type Change = { readonly [K in keyof CharacterSpec]?: CharacterSpec[K] | undefined };
type Changes = ReadonlyMap<MakerChoice, Change>;

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
  eyes: each(EYES, (iris) => ({ iris })),
  marks: orNone(
    NO_MARKS,
    each(MARKS, (mark: Change) => ({ ...NO_MARKS, ...mark })),
  ),
  hair: list(HAIR_CHOICES, (hair) => ({ hair })),
  hairColour: list(HAIR_COLOUR_CHOICES, (hairColour) => ({ hairColour })),
  cover: each(BRIGHT, (cover) => ({ cover })),
  hat: orNone(
    { hat: undefined },
    each(HATS, (hat) => ({ hat })),
  ),
  glasses: orNone(
    { glasses: undefined },
    each(GLASSES, (glasses) => ({ glasses })),
  ),
  aid: orNone(
    { aid: undefined },
    each(AIDS, (aid) => ({ aid })),
  ),
  wheelchair: orNone(
    { wheelchair: undefined },
    each(WHEELCHAIRS, (wheelchair) => ({ wheelchair })),
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

/** The names of a group's choices that fit a look; none where the group has nothing to show on it. */
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
  tidy({ ...look, ...CHANGES[group].get(name) });

export const isChosen = (look: MadeLook, group: MakerGroup, name: MakerChoice): boolean =>
  JSON.stringify(choose(look, group, name)) === JSON.stringify(tidy(look));

/** A look with every choice made, none that does not show, and its fields in one order: two that look alike are alike. */
function tidy(look: Change & Omit<MadeLook, keyof Change>): MadeLook {
  const {
    skin = "honey",
    hair = "tousled",
    hairColour = "brown",
    top = "jumper",
    face = "round",
    nose = "button",
  } = look;
  const covered = COVERED.includes(hair);
  const dress = DRESSES.includes(top);
  const bottom = dress ? "dress" : look.bottom === "dress" ? "skirt" : (look.bottom ?? "trousers");
  const tights = look.tights === true && (bottom === "dress" || bottom === "skirt");
  const made = {
    build: "upper",
    skin,
    hair,
    hairColour,
    top,
    bottom,
    face,
    nose,
    iris: look.iris ?? EYES.dark,
    cover: covered ? (look.cover ?? BRIGHT.blue) : undefined,
    hat: covered ? undefined : look.hat,
    bottomColour: top === "gingham" ? SUMMER_BLUE : undefined,
    tights: tights ? true : undefined,
    freckles: look.freckles,
    vitiligo: look.vitiligo,
    birthmark: look.birthmark,
    glasses: look.glasses,
    aid: look.aid,
    wheelchair: look.wheelchair,
  } as const;
  return without(made);
}

/** Fields without a value are left out: the look is kept as plain data. */
const without = (made: { readonly [K in keyof MadeLook]: MadeLook[K] | undefined }): MadeLook =>
  Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as unknown as MadeLook;
