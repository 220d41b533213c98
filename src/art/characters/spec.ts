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
import { BUILDS, STATURES, type Build, type BuildName, type Stature } from "./build.ts";
import type { BeardShape } from "./beards.ts";
import type { FaceShape } from "./face-shapes.ts";

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
  | "locs"
  | "long"
  | "wavy"
  | "beads"
  | "buns"
  | "afro"
  | "shortlocs"
  | "hightop"
  | "shortcurls"
  | "pixie"
  | "shaved"
  | "balding"
  | "chinbob"
  | "topbun"
  | "turban"
  | "shayla";
export type Top =
  | "jumper"
  | "cardigan"
  | "polo"
  | "pinafore"
  | "gingham"
  | "shirt"
  | "sweater"
  | "blazer"
  | "tracksuit"
  | "tunic"
  | "apron"
  | "coat"
  | "kameez"
  | "sari";
export type Bottom = "trousers" | "shorts" | "skirt" | "dress";
export type NoseShape =
  | "button"
  | "round"
  | "soft"
  | "snub"
  | "wide"
  | "straight"
  | "grown"
  | "grownBroad"
  | "grownLong"
  | "grownSmall"
  | "grownBridge";
export type EyeShape = "round" | "almond" | "small" | "low";
/** A side of the body, as the viewer sees it. */
export type BodySide = "left" | "right";

export interface Glasses {
  readonly colour: string;
  readonly round: boolean;
  /** The cloth patch over one lens of a child whose eye is being helped. */
  readonly patch?: string;
}

/** What is worn on top of the hair. */
export interface Hat {
  readonly kind: "kippah" | "cook" | "band";
  readonly colour: string;
}

/** A listening device: behind one ear or both, or with a coil on the head. */
export interface Aid {
  readonly colour: string;
  readonly kind: "aid" | "implant";
  readonly ears: BodySide | "both";
}

/** A leg made by a maker, in colours its wearer chose. */
export interface Prosthesis {
  readonly side: BodySide;
  readonly colour: string;
}

/** A character as plain data: what a school or a writer could change. Colours are `#rrggbb`. */
export interface CharacterSpec {
  readonly build: BuildName;
  /** The shape of a grown-up's body. */
  readonly stature?: Stature;
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
  readonly legColour?: string;
  readonly iris?: string;
  readonly nose?: NoseShape;
  readonly face?: FaceShape;
  readonly eyes?: EyeShape;
  readonly brows?: "fine" | "full";
  /** How large the ears are, about 1. */
  readonly ears?: number;
  readonly teeth?: "gap" | "missing";
  /** How wide the face is, about 1. */
  readonly faceWidth?: number;
  readonly lashes?: boolean;
  readonly freckles?: boolean;
  readonly vitiligo?: boolean;
  readonly birthmark?: boolean;
  /** The soft lines of an older face. */
  readonly lines?: boolean;
  readonly glasses?: Glasses;
  readonly aid?: Aid;
  readonly wheelchair?: string;
  readonly prosthesis?: Prosthesis;
  /** An arm that ends below the elbow. */
  readonly shortArm?: BodySide;
  readonly beard?: BeardShape;
  readonly hat?: Hat;
  /** An adult's lanyard. */
  readonly lanyard?: string;
  readonly whistle?: string;
  /** The colour of a second cloth: an apron, a stripe, a border, a shawl. */
  readonly trim?: string;
  /** A skirt that comes down to the ankles. */
  readonly longSkirt?: boolean;
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
  readonly face: FaceShape;
  readonly faceWidth: number;
  readonly trim: string;
  readonly shortSleeves: boolean;
}

const BROWN_EYES = "#4A2B1E";
const RED_BAND = "#F2695C";
const SHORT_SLEEVED: readonly Top[] = ["polo", "gingham", "pinafore", "tunic", "apron", "sari"];

/** The measures of somebody's body. */
export const buildOf = ({ build, stature }: CharacterSpec): Build =>
  build === "adult" && stature ? STATURES[stature] : BUILDS[build];

/** Makes every choice that a spec leaves open. */
export function resolve(spec: CharacterSpec): Figure {
  const build = buildOf(spec);
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
    face: spec.face ?? (adult ? "long" : "round"),
    faceWidth: spec.faceWidth ?? 1,
    trim: spec.trim ?? CLOTH.white,
    shortSleeves: SHORT_SLEEVED.includes(spec.top),
  };
}

/** Fair brows are darker than the hair, so that they can be read. */
const BROW_TONE: Partial<Readonly<Record<HairColour, number>>> = {
  blonde: -0.16,
  sand: -0.16,
  ginger: -0.1,
  grey: -0.16,
  white: -0.26,
};

/** On deep skin dark brows must be darker still. */
const DEEP_SKINS: readonly SkinName[] = ["umber", "espresso"];
const ON_DEEP_SKIN = -0.085;

/** Brows lie above the fringe, so they must read on hair as well as on skin. */
function browColour(spec: CharacterSpec, hair: string, skin: Skin): string {
  if (spec.hair === "bob") return mix(hair, skin.base, 0.3);
  const darker = BROW_TONE[spec.hairColour];
  if (darker !== undefined) return shade(hair, darker);
  if (DEEP_SKINS.includes(spec.skin)) return shade(hair, ON_DEEP_SKIN);
  return mix(hair, skin.base, 0.06);
}

function topColour(spec: CharacterSpec): string {
  if (spec.topColour) return spec.topColour;
  if (spec.top === "pinafore" || spec.top === "polo") return CLOTH.white;
  return UNIFORMS[spec.uniform ?? "royal"];
}
