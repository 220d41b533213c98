import { useLayoutEffect, useMemo } from "preact/hooks";
import { withPlaceNames } from "../locale/place-names.ts";
import type { Words } from "../locale/words.ts";
import type { InOneLanguage } from "../ui/kit.ts";
import type { Wording } from "../ui/wording.ts";
import type { Content } from "./content.ts";
import type { Screen } from "./game.ts";
import type { Translation } from "./translation.ts";

/**
 * The rooms for grown-ups and the hall, and what is measured: the two forms are matched in English only. These stay in
 * English, whatever a player has asked for.
 */
const IN_ENGLISH: readonly Screen[] = ["hall", "teacher", "adults", "bank", "forms"];

export const isInEnglish = (screen: Screen): boolean => IN_ENGLISH.includes(screen);

type At = Pick<Content, "wording" | "profile">;

/** The English words of the game at a school. */
export const useInEnglish = (words: Words, { wording, profile }: At): InOneLanguage =>
  useMemo(
    () => ({ words: withPlaceNames(words, profile.places), wording }),
    [words, wording, profile.places],
  );

/** The words of another language at a school; what the school has worded itself stays as it is. */
export const useInOther = (
  translation: Translation | undefined,
  { wording, profile }: At,
  shipped: Wording,
): InOneLanguage | undefined =>
  useMemo(
    () =>
      translation && {
        words: withPlaceNames(translation.words, profile.places),
        wording: translation.wordingOf(wording, shipped),
      },
    [translation, wording, shipped, profile.places],
  );

/** Tells the page its language and its direction, before anything of it is painted (WCAG 3.1.1). */
export function useDirection({ language, direction }: Pick<Words, "language" | "direction">): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
}
