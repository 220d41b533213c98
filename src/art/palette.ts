/** The colours that people are drawn with. */

export interface Skin {
  readonly base: string;
  readonly shade: string;
  /** Lines of nose, ears and fingers. */
  readonly line: string;
  readonly blush: string;
  readonly lip: string;
}

const skin = (base: string, shade: string, line: string, blush: string, lip: string): Skin => ({
  base,
  shade,
  line,
  blush,
  lip,
});

export const SKINS = {
  porcelain: skin("#FFE0CC", "#F6C3A8", "#E6A287", "#FF9E8C", "#B5484B"),
  peach: skin("#FBCFA9", "#EBB088", "#D6916A", "#F58A73", "#A8433F"),
  honey: skin("#E9B585", "#D39664", "#B97A4B", "#E47C5C", "#96402F"),
  caramel: skin("#CB8F62", "#B07347", "#935A35", "#CF6A4E", "#7C3028"),
  chestnut: skin("#A66A43", "#8C5434", "#703F26", "#B85640", "#5E211E"),
  umber: skin("#7D4C33", "#673B27", "#4F2A1B", "#A8503C", "#3A0F10"),
  espresso: skin("#5E382A", "#4B2A1F", "#371D15", "#95492F", "#230709"),
} as const;
export type SkinName = keyof typeof SKINS;

export const HAIR_COLOURS = {
  black: "#2B2430",
  softblack: "#3A2C2E",
  darkbrown: "#4A2F27",
  brown: "#6F4630",
  chestnut: "#8C5432",
  ginger: "#CF6B33",
  sand: "#C99A5B",
  blonde: "#E8BF6E",
  auburn: "#8A3F2B",
  salt: "#6D6870",
  grey: "#A7A4AC",
  white: "#E3DFDD",
} as const;
export type HairColour = keyof typeof HAIR_COLOURS;

/** Jumper colours: a school picks its own. */
export const UNIFORMS = {
  royal: "#3F63B8",
  teal: "#1F8A8C",
  plum: "#7A4B9E",
  berry: "#B23A5B",
  bottle: "#2E7A58",
  navy: "#34426E",
  red: "#D1493F",
  sky: "#5BA4D9",
} as const;

export const CLOTH = {
  grey: "#6C7280",
  white: "#FDFBF6",
  shoe: "#2F2D3A",
  tights: "#565B6B",
  /** Laid over cloth where it is in shadow. */
  shadow: "#241B4A",
} as const;

/** The yellow of the mentor's badge, and of the game's Next button. */
export const SUN = "#FFC93C";
