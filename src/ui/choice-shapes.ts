/** The tile of each card, by its place: square, triangle, circle, star. */
export const CHOICE_SHAPES = [0, 1, 2, 3] as const;
