import { SKINS, type HairColour, type SkinName } from "../palette.ts";
import { FACE_SHAPES } from "./face-shapes.ts";
import type { Aid, Bottom, Glasses, HairStyle, Hat, NoseShape, Top } from "./spec.ts";

/** What a pupil can choose from when making a mentor. Data only: no drawing. Nothing follows gender. A test holds every list complete. */

export const HAIR_CHOICES = [
  "shortcurls",
  "puffs",
  "fade",
  "bob",
  "tousled",
  "long",
  "hijab",
  "curls",
  "sidepart",
  "beads",
  "hightop",
  "plait",
  "patka",
  "ponytail",
  "afro",
  "crop",
  "wavy",
  "shortlocs",
  "buns",
  "locs",
  "shaved",
  "turban",
  "shayla",
  "topbun",
  "chinbob",
  "pixie",
] as const satisfies readonly HairStyle[];

export const HAIR_COLOUR_CHOICES = [
  "black",
  "softblack",
  "darkbrown",
  "brown",
  "chestnut",
  "auburn",
  "ginger",
  "sand",
  "blonde",
  "white",
] as const satisfies readonly HairColour[];

export const TOP_CHOICES = [
  "jumper",
  "cardigan",
  "polo",
  "blazer",
  "pinafore",
  "gingham",
  "tracksuit",
  "kameez",
] as const satisfies readonly Top[];

export const NOSE_CHOICES = [
  "button",
  "round",
  "soft",
  "snub",
  "wide",
  "straight",
] as const satisfies readonly NoseShape[];

/** What only grown-ups have: every style is either here or above. */
export const FOR_GROWN_UPS = {
  hair: ["balding"],
  hairColour: ["salt", "grey"],
  top: ["shirt", "sweater", "tunic", "apron", "coat", "sari"],
  nose: ["grown", "grownBroad", "grownLong", "grownSmall", "grownBridge"],
} as const satisfies {
  hair: readonly HairStyle[];
  hairColour: readonly HairColour[];
  top: readonly Top[];
  nose: readonly NoseShape[];
};

export const FACE_CHOICES = FACE_SHAPES;
export const BOTTOM_CHOICES = ["trousers", "shorts", "skirt", "dress"] as const satisfies readonly Bottom[];

/** From the lightest to the darkest. */
export const SKINS_BY_NAME = {
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
export const SKIN_COLOURS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SKINS_BY_NAME).map(([name, skin]) => [name, SKINS[skin].base]),
);

/** Colours of cloth, by the name that is read out for them. */
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

/** Colours of eyes, by the name that is read out for them. */
export const EYES = {
  dark: "#2F1D17",
  amber: "#7A4A22",
  hazel: "#6B6A34",
  leaf: "#2F6B4F",
  sky: "#2F5F96",
  mist: "#5F7385",
} as const;

export const GLASSES = {
  "round-blue": { colour: "#2C6E9B", round: true },
  "round-purple": { colour: "#8C5BB8", round: true },
  "round-red": { colour: "#C9433A", round: true },
  "square-dark": { colour: "#3A3347", round: false },
  "square-teal": { colour: "#1F8A8C", round: false },
} as const satisfies Record<string, Glasses>;

export const AIDS = {
  "aid-left": { kind: "aid", colour: "#35C3C8", ears: "left" },
  "aid-right": { kind: "aid", colour: "#F2695C", ears: "right" },
  "aid-both": { kind: "aid", colour: "#8C7AE0", ears: "both" },
  "implant-left": { kind: "implant", colour: "#F58EA8", ears: "left" },
  "implant-right": { kind: "implant", colour: "#4C9FDB", ears: "right" },
} as const satisfies Record<string, Aid>;

export const HATS = {
  kippah: { kind: "kippah", colour: "#3F63B8" },
  "band-yellow": { kind: "band", colour: "#FFC93C" },
  "band-red": { kind: "band", colour: "#E8574F" },
} as const satisfies Record<string, Hat>;

export const WHEELCHAIRS = {
  "chair-red": "#F2695C",
  "chair-blue": "#4C9FDB",
  "chair-green": "#63BF83",
  "chair-purple": "#8C7AE0",
  "chair-yellow": "#F2B632",
} as const;

export const MARKS = {
  freckles: { freckles: true },
  vitiligo: { vitiligo: true },
  birthmark: { birthmark: true },
} as const;

/** The blue of a summer dress. */
export const SUMMER_BLUE = "#4C8BD0";
