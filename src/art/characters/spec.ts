import { mix, shade } from "../colour.ts";
import {
  CLOTH,
  HAIR_COLOURS,
  SKINS,
  UNIFORMS,
  type HairColour,
  type Skin,
  type SkinName,
} from "../palette.ts";
import { BUILDS, type Build, type BuildName } from "./build.ts";

export type HairStyle =
  | "puffs"
  | "fade"
  | "bob"
  | "tousled"
  | "sidepart"
  | "ponytail"
  | "plait"
  | "curls"
  | "hijab"
  | "patka"
  | "crop"
  | "locs";
export type Top = "jumper" | "cardigan" | "polo" | "pinafore" | "gingham" | "shirt";
export type Bottom = "trousers" | "shorts" | "skirt" | "dress";
export type NoseShape = "button" | "round" | "soft" | "grown";

export interface Glasses {
  readonly colour: string;
  readonly round: boolean;
}

/** A character as plain data: what a school or a writer could change. Colours are `#rrggbb`. */
export interface CharacterSpec {
  readonly build: BuildName;
  readonly skin: SkinName;
  readonly hair: HairStyle;
  readonly hairColour: HairColour;
  readonly top: Top;
  readonly bottom: Bottom;
  /** The colour of a scarf or a patka. */
  readonly cover?: string;
  /** The colour of hair bands and bows. */
  readonly tie?: string;
  readonly uniform?: keyof typeof UNIFORMS;
  readonly topColour?: string;
  readonly bottomColour?: string;
  readonly innerColour?: string;
  readonly collarColour?: string;
  readonly shoeColour?: string;
  readonly tights?: boolean;
  readonly iris?: string;
  readonly nose?: NoseShape;
  /** How wide the face is, about 1. */
  readonly faceWidth?: number;
  readonly lashes?: boolean;
  readonly freckles?: boolean;
  readonly glasses?: Glasses;
  readonly hearingAid?: string;
  readonly wheelchair?: string;
  readonly beard?: boolean;
  /** An adult's lanyard. */
  readonly lanyard?: string;
}

/** A spec with every choice made: what the drawing functions take. */
export interface Figure {
  readonly spec: CharacterSpec;
  readonly build: Build;
  readonly adult: boolean;
  readonly skin: Skin;
  readonly hair: string;
  readonly brow: string;
  readonly iris: string;
  readonly tie: string;
  /** The colour of the top's cloth, and of what is worn below it. */
  readonly top: string;
  readonly bottom: string;
  readonly nose: NoseShape;
  readonly faceWidth: number;
  readonly shortSleeves: boolean;
}

const BROWN_EYES = "#4A2B1E";
const RED_BAND = "#F2695C";
const SHORT_SLEEVED: readonly Top[] = ["polo", "gingham", "pinafore"];

/** Makes every choice that a spec leaves open. */
export function resolve(spec: CharacterSpec): Figure {
  const build = BUILDS[spec.build];
  const skin = SKINS[spec.skin];
  const hair = HAIR_COLOURS[spec.hairColour];
  const adult = spec.build === "adult";
  return {
    spec,
    build,
    adult,
    skin,
    hair,
    brow: browColour(spec, hair, skin),
    iris: spec.iris ?? BROWN_EYES,
    tie: spec.tie ?? RED_BAND,
    top: topColour(spec),
    bottom: spec.bottomColour ?? CLOTH.grey,
    nose: spec.nose ?? (adult ? "grown" : "button"),
    faceWidth: spec.faceWidth ?? 1,
    shortSleeves: SHORT_SLEEVED.includes(spec.top),
  };
}

/** Brows lie above the fringe, so they must read on hair as well as on skin. */
function browColour(spec: CharacterSpec, hair: string, skin: Skin): string {
  if (spec.hair === "bob") return mix(hair, skin.base, 0.3);
  if (spec.hairColour === "blonde" || spec.hairColour === "sand") return shade(hair, -0.16);
  if (spec.hairColour === "ginger") return shade(hair, -0.1);
  return mix(hair, skin.base, 0.06);
}

function topColour(spec: CharacterSpec): string {
  if (spec.topColour) return spec.topColour;
  if (spec.top === "pinafore" || spec.top === "polo") return CLOTH.white;
  return UNIFORMS[spec.uniform ?? "royal"];
}
