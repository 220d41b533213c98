/** Colours that several places and props share. Backgrounds stay lighter and calmer than characters. */

export const SHADOW = "#2A2340";
export const CREAM = "#FFFDF7";
export const PAGE = "#FFF7E3";
export const WHITE = "#fff";

export const WOOD = "#C98F62";
export const WOOD_SHADE = "#B57C51";
export const WOOD_DARK = "#8A6242";
export const PALE_WOOD = "#E3B583";

export const CORAL = "#F2695C";
export const SOFT_CORAL = "#F2857A";
export const SUN = "#FFD067";
export const TEAL = "#7CCBC4";
export const PERIWINKLE = "#9AA6EC";
export const PINK = "#F7A8C0";
export const LEAF = "#8FD08F";
export const SKY_BLUE = "#5FA9C9";
export const LAVENDER = "#7F87CF";

export const CRAYONS = [SOFT_CORAL, SUN, TEAL, PERIWINKLE, PINK, LEAF] as const;
