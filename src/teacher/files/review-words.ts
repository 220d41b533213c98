import type { ReviewNow } from "../../scenario/review.ts";
import { useKit } from "../../ui/kit.ts";
import { dayWords } from "../day-words.ts";

/** How a review stands, in words: who signed and when, by role, and whether something was changed since. */
export function useReviewWords(): (review: ReviewNow) => string {
  const { t, language } = useKit().words;
  return (review) =>
    review.kind === "awaiting"
      ? t("files.review.awaiting")
      : t(`files.review.${review.kind}`, {
          role: t(`files.signer.${review.role}`),
          date: dayWords(language, review.date),
        });
}
